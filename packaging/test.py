"""Sets up what is missing, then runs every check and test: `python3 packaging/test.py [pytest's arguments]`.

Without arguments: the ordinary tests side by side, then the slow ones one by one. Every step runs, even after one
that did not pass; the exit status is that of the first that did not.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from set_up import ROOT, SetUpError, say, set_up

CHECKS = [
    ["ruff", "format", "--check", "."],
    ["ruff", "check", "."],
    ["pyright"],
    ["lint-imports", "--no-logo"],
]
SPREAD = ["--dist", "worksteal"]  # whoever is done first takes over what is left: nobody waits at the end
SIDE_BY_SIDE = ["-n", "auto", "--maxprocesses", "4", *SPREAD]
ONE_MORE = ["-n", str(min(4, (os.cpu_count() or 1) + 1)), *SPREAD]  # ordinary tests also wait, for a clock or a disk
NOTHING_CHOSEN = 5  # pytest's exit status when no test fits the arguments


def test_runs(arguments: list[str]) -> list[list[str]]:
    """Return how pytest is called: once as asked for with -m or -n, else ordinary, then slow, then lone ones."""
    if any(word.startswith(("-m", "-n")) for word in arguments):
        return [["pytest", *arguments]]
    return [
        ["pytest", "-m", "not slow and not alone", *ONE_MORE, *arguments],
        ["pytest", "-m", "slow and not alone", *SIDE_BY_SIDE, *arguments],
        ["pytest", "-m", "alone", *arguments],
    ]


def run(python: Path, command: list[str]) -> int:
    """Show a step, run it inside `.venv`, and return its exit status. What was compiled is kept for the next worker."""
    print(f"\n== {' '.join(command)}", flush=True)
    path = f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    inside = {**os.environ, "PATH": path, "PYTHONDONTWRITEBYTECODE": ""}
    program = shutil.which(command[0], path=str(python.parent)) or command[0]
    return subprocess.run([program, *command[1:]], cwd=ROOT, env=inside, check=False).returncode


def main(arguments: list[str]) -> int:
    """Run everything, tell what did not pass, and return the first bad exit status."""
    try:
        python = set_up("test")
    except SetUpError as trouble:
        say(str(trouble))
        return 2
    bad = {" ".join(check): status for check in CHECKS if (status := run(python, check))}
    tests = {" ".join(call): run(python, call) for call in test_runs(arguments)}
    nothing = set(tests.values()) == {NOTHING_CHOSEN}
    bad |= {call: status for call, status in tests.items() if status and (nothing or status != NOTHING_CHOSEN)}
    print("\n" + "\n".join([f"Did not pass ({status}): {call}" for call, status in bad.items()] or ["All passed."]))
    return next(iter(bad.values()), 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
