"""The front door: reads the call, then runs a command, or opens the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from app.build import build
from app.commands.call import Call, read_call
from app.commands.printing import finish_printing, stop_printing, take_any_letter, warn
from app.commands.table import COMMANDS
from app.domain.errors import MeetingError
from app.domain.ports import Voice
from app.paths import places
from app.services.house import EngineVoices, House, Speech
from app.services.opening import Opening, OpeningScreen
from app.words.commanding import PROBLEMS
from app.words.problems import problem_tables
from app.words.speaker import Speaker

CANNOT_BE_USED = 2
INTERRUPTED = 130
WORKER = "--speech-worker"


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked, and return the exit status: 0 fine, 1 something was found, 2 the call cannot be used."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [WORKER]:
        return _speak(words)
    take_any_letter()
    speaker = Speaker()
    try:
        status = _answer(words, speaker)
        finish_printing()
        return status
    except MeetingError as trouble:
        warn(speaker.of({"commanding": PROBLEMS, **problem_tables()}, trouble.code, **trouble.facts))
        return CANNOT_BE_USED
    except SystemExit as end:  # argparse, after --help and --version
        return cast("int", end.code or 0)
    except BrokenPipeError:
        stop_printing()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def _answer(words: Sequence[str], speaker: Speaker) -> int:
    call = read_call(words, speaker)
    if call.home is not None and call.home.is_file():
        raise MeetingError("home_is_file", name=call.home.name)
    house = build(places(call.home), Speech(_new_voice, _list_voices))
    if call.opens_window:
        return _open_window(house, _opening(call))
    try:
        return COMMANDS[call.command](house, call, speaker)
    finally:
        house.close()


def _opening(call: Call) -> Opening:
    """Return what the window shows first. Trouble that is known now is told now, not in a window."""
    file = call.agenda
    if file is not None and not file.exists():
        raise MeetingError("agenda_missing", name=file.name)
    if file is not None and file.is_dir():
        raise MeetingError("agenda_is_folder", name=file.name)
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise MeetingError("no_screen")
    return Opening(cast("OpeningScreen", call.command or "welcome"), file)


def _open_window(house: House, opening: Opening) -> int:
    try:
        from app.ui import application
    except ImportError as trouble:
        raise MeetingError("window_cannot_open", part=trouble.name or Path(str(trouble)).name) from trouble
    return application.start(house, opening)


def _new_voice() -> Voice:
    from app.speech.best_voice import best_voice

    return best_voice()


def _list_voices() -> Sequence[EngineVoices]:
    """Return the voices of this computer's own engine; if it has none, those of the second way to speak too."""
    from app.speech.voices import list_voices

    found = [list_voices()]
    if not found[0].voices:
        found.append(list_voices("qt"))
    return [EngineVoices(one.engine, one.voices, one.problem or "") for one in found]


def _speak(words: Sequence[str]) -> int:
    """Be the worker that speaks, in the program's own child process."""
    from app.speech import worker_main

    worker_main(words)
