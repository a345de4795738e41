"""What every speech worker does, whichever engine it has: start, listen, answer, and end with the app."""

import contextlib
import ctypes
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from typing import NoReturn

from app.speech.frames import Message, message

_PR_SET_PDEATHSIG = 1

Write = Callable[[bytes], None]


def worker_command(engine: str) -> tuple[str, ...]:
    """Return how to start the worker for `engine`: "espeak", "pyttsx3" or "qt"."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--speech-worker", engine)
    return (sys.executable, "-m", f"app.speech.{engine}_worker")


def live(engine: str) -> NoReturn:
    """Be the worker for `engine` until the app ends."""
    write = own_the_output()
    die_with_the_app()
    end(_run(engine, write))


def own_the_output() -> Write:
    """Keep standard output for frames: what a library prints goes to standard error.

    The whole frame is written, also when the pipe is slow to take it.
    """
    out = os.dup(1)
    os.dup2(2, 1)

    def write(data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(out, rest) :]

    return write


def die_with_the_app() -> None:
    """Ask Linux to end this process when the app ends, however it ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def commands() -> Iterator[Message]:
    """Return the app's commands as they come. Ends when the app is gone."""
    for line in sys.stdin.buffer:
        with contextlib.suppress(ValueError):
            yield json.loads(line)


def end(status: int) -> NoReturn:
    """End at once: an engine's own threads can hold up an ordinary end."""
    os._exit(status)


def _run(engine: str, write: Write) -> int:
    if engine == "espeak":
        from app.speech import espeak_worker as worker
    elif engine == "pyttsx3":
        from app.speech import pyttsx3_worker as worker
    elif engine == "qt":
        from app.speech import qt_worker as worker
    else:
        write(message(ev="unavailable", code="voice_cannot_start"))
        return 2
    return worker.work(write)
