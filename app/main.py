"""The front door: reads the call, then runs a command, or opens the window."""

import builtins
import gc
import os
import sys
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.commands.printing import finish_printing, stop_printing, take_any_letter, warn
from app.domain.errors import MeetingError
from app.domain.settings import BESIDE, Settings
from app.paths import Places, places
from app.services.opening import Opening, OpeningScreen
from app.storage.settings_file import SettingsFolder
from app.words.speaker import Speaker

if TYPE_CHECKING:  # the house is loaded after the window is shown
    from app.commands.call import Call
    from app.domain.ports import Voice, VoiceSettings
    from app.domain.sheet import Illustration
    from app.domain.sound import Sound
    from app.services.house import EngineVoices, House
    from app.ui.first_window import FirstWindow

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
        from app.words.commanding import PROBLEMS
        from app.words.problems import problem_tables

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
    if not words:
        return _open_window(places(), Opening())
    from app.commands.call import read_call

    call = read_call(words, speaker)
    if call.home is not None and call.home.is_file():
        raise MeetingError("home_is_file", name=call.home.name)
    if call.opens_window:
        return _open_window(places(call.home), _opening(call))
    from app.commands.table import COMMANDS

    house = _house(places(call.home))
    try:
        return COMMANDS[call.command](house, call, speaker)
    finally:
        house.close()


def _house(where: Places) -> "House":
    from app.build import build
    from app.services.house import Speech

    return build(where, Speech(_new_voice, _list_voices, _sounds), for_print=_photo_for_print)


def _opening(call: "Call") -> Opening:
    """Return what the window shows first. Trouble that is known now is told now, not in a window."""
    file = call.agenda
    if file is not None and not file.exists():
        raise MeetingError("agenda_missing", name=file.name)
    if file is not None and file.is_dir():
        raise MeetingError("agenda_is_folder", name=file.name)
    return Opening(
        cast("OpeningScreen", "welcome" if call.command in ("", "open") and file is None else call.command), file
    )


def _open_window(where: Places, opening: Opening) -> int:
    """Show the window first; then load what is behind it, which takes much longer."""
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise MeetingError("no_screen")
    gc.disable()  # nothing that is loaded is garbage, and looking for it takes an eighth of the time until it opens
    try:
        first = _first_window(where, opening.agenda if opening.screen == "open" else None)
        if first is None:
            return 0
        from app.ui import application
    except ImportError as trouble:
        raise MeetingError("window_cannot_open", part=trouble.name or Path(str(trouble)).name) from trouble
    return application.start(_house(where), opening, first)


def _first_window(where: Places, given: Path | None = None) -> "FirstWindow | None":
    own_import = builtins.__import__
    try:
        from app.ui.first_window import open_first_window
    finally:
        # PySide6 puts an import of its own there, which looks at every module loaded after it and costs 19 MB.
        builtins.__import__ = own_import
    store = SettingsFolder(where.settings)
    known = [one for one in store.profiles() if one != BESIDE]
    return open_first_window(where.record, store.load(known[-1])[0] if known else Settings(), given)


def _new_voice() -> "Voice":
    from app.speech.best_voice import best_voice

    return best_voice()


def _sounds(lines: Sequence[str], how: "VoiceSettings") -> "Generator[Sound]":
    from app.speech.to_sound import sounds_of

    return sounds_of(lines, how)


def _photo_for_print(picture: "Illustration", most_wide: int, most_high: int) -> "Illustration":
    from app.ui.print_photos import photo_for_print

    return photo_for_print(picture, most_wide, most_high)


def _list_voices() -> "Sequence[EngineVoices]":
    """Return the voices of this computer's own engine; if it has none, those of the second way to speak too."""
    from app.services.house import EngineVoices
    from app.speech.voices import list_voices

    found = [list_voices()]
    if not found[0].voices:
        found.append(list_voices("qt"))
    return [EngineVoices(one.engine, one.voices, one.problem or "") for one in found]


def _speak(words: Sequence[str]) -> int:
    """Be the worker that speaks, in the program's own child process."""
    from app.speech import worker_main

    worker_main(words)
