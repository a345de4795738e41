"""Which voices this computer has. Needs no Qt: `fairsay voices` asks too."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ports import VoiceInfo
from app.speech.frames import BrokenFrameError, FrameReader
from app.speech.worker_life import worker_command

_LONGEST_S = 15


@dataclass(frozen=True, slots=True)
class VoiceList:
    """The voices of one engine; or none, and the code that says why."""

    engine: str
    voices: tuple[VoiceInfo, ...] = ()
    problem: str | None = None


def own_engine() -> str:
    """Return the engine that fits this computer best: "espeak" or "pyttsx3"."""
    return "espeak" if sys.platform == "linux" else "pyttsx3"


def list_voices(engine: str = "", command: Sequence[str] = ()) -> VoiceList:
    """Ask an engine which voices it has: this computer's best engine if none is named."""
    name = engine or own_engine()
    try:
        asked = subprocess.run(
            command or worker_command(name),
            stdin=subprocess.DEVNULL,  # it says what it has, then sees that nobody asks for more, and ends
            capture_output=True,
            timeout=_LONGEST_S,
            check=False,
        )
        first = next(iter(FrameReader().read(asked.stdout)), None)
    except (OSError, subprocess.TimeoutExpired, BrokenFrameError):
        first = None
    if not isinstance(first, dict):
        return VoiceList(name, problem="voice_cannot_start")
    if first["ev"] != "ready":
        return VoiceList(name, problem=str(first.get("code")))
    return VoiceList(name, tuple(VoiceInfo(found["id"], found["name"], found["language"]) for found in first["voices"]))
