"""How commands speak: lines and one JSON document on standard output, trouble on standard error."""

import json
import os
import sys


def say(*lines: str) -> None:
    """Print lines for a person."""
    for line in lines:
        print(line)


def say_json(value: object) -> None:
    """Print one JSON document."""
    print(json.dumps(value, ensure_ascii=not _takes_every_letter(), indent=2))


def warn(*lines: str) -> None:
    """Say what is wrong, on standard error."""
    for line in lines:
        print(line, file=sys.stderr)


def take_any_letter() -> None:
    """Never fail on a letter that this terminal cannot show: it shows as a question mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def finish_printing() -> None:
    """Send what was printed. Raises BrokenPipeError if whoever read it went away."""
    if sys.stdout is not None:  # a program without a terminal has none
        sys.stdout.flush()


def stop_printing() -> None:
    """Whoever read our output went away: print nothing more, not even at the end."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, sys.stdout.fileno())
    os.close(silence)


def _takes_every_letter() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
