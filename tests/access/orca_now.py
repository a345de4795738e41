"""Starts Orca with a log that is written line by line: what was said is there when it is said, not pages later."""

import builtins
import runpy
import shutil
import sys

usual = builtins.open


def open_by_line(file, mode="r", buffering=-1, *more, **named):
    """Open as ever; what is written as text, line by line."""
    return usual(file, mode, 1 if mode == "w" else buffering, *more, **named)


builtins.open = open_by_line
sys.argv[0] = shutil.which("orca")
runpy.run_path(sys.argv[0], run_name="__main__")
