"""Reads what was typed after `fairsay`. A call that cannot be used gets a plain sentence, never a list of usages."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.domain.errors import MeetingError
from app.words.commanding import CONTEXT, HELP
from app.words.speaker import Speaker

_UNKNOWN = re.compile(r"invalid choice: (.+?) \(choose")
_UNFINISHED = re.compile(r"the following arguments are required: (.+)")
_ALONE = re.compile(r"argument (\S+): expected one argument")
_TOO_MUCH = re.compile(r"unrecognized arguments: (\S+)")
_WINDOWS = ("open", "follow", "run", "practise")


class Call(argparse.Namespace):
    """
    One call. `command` is like "agenda read"; "" opens the window at Welcome.

    Shape: only what the command uses is there; `agenda` and `file` are paths as they were typed.
    """

    command: str = ""
    home: Path | None = None
    json: bool = False
    easy_read: bool = False
    you_said: bool = False
    level: str = "summary"
    both_agree: bool = False
    size: int | None = None
    agenda: Path | None = None
    file: Path
    to: Path
    meeting: str

    @property
    def opens_window(self) -> bool:
        """Whether this call opens a window."""
        return self.command in ("", *_WINDOWS)


def read_call(words: Sequence[str], speaker: Speaker) -> Call:
    """Return the call. Raises: codes that begin with `call_`, with words in `words/commanding.py`."""
    return _parser(speaker).parse_args(words, Call())


class _Parser(argparse.ArgumentParser):
    """Says what is wrong by code."""

    def error(self, message: str) -> NoReturn:
        """Refuse the call by code, where argparse would print how to use it and end."""
        raise _trouble(self.prog, message)


def _trouble(command: str, message: str) -> MeetingError:
    if found := _UNKNOWN.search(message):
        return MeetingError("call_unknown", word=found[1].strip("'"))
    if found := _UNFINISHED.search(message):
        return MeetingError("call_unfinished", command=command, missing=found[1])
    if found := _ALONE.search(message):
        return MeetingError("call_option_alone", command=command, option=found[1])
    if found := _TOO_MUCH.search(message):
        return MeetingError("call_too_much", command=command, word=found[1])
    return MeetingError("call_unclear", command=command)


class _Table:
    """Adds commands, each with its words."""

    def __init__(self, parser: argparse.ArgumentParser, speaker: Speaker, group: str = "") -> None:
        self._speaker, self._group = speaker, group
        self._commands = parser.add_subparsers(
            title="commands", metavar="COMMAND", dest="command_word", required=bool(group)
        )

    def add(self, word: str) -> argparse.ArgumentParser:
        """Return the parser of a new command."""
        name = f"{self._group} {word}".strip()
        told = self._speaker.say(CONTEXT, HELP[name])
        parser = self._commands.add_parser(word, help=told, description=told, add_help=False, allow_abbrev=False)
        parser.set_defaults(command=name)
        _add_help(parser, self._speaker)
        return parser


def _parser(speaker: Speaker) -> _Parser:
    parser = _Parser("fairsay", description=_told(speaker, "fairsay"), add_help=False, allow_abbrev=False)
    _add_help(parser, speaker)
    shown = f"Fair Say {__version__}"
    parser.add_argument("--version", action="version", version=shown, help=_told(speaker, "version"))
    parser.add_argument("--home", metavar="DIR", type=Path, help=_told(speaker, "home"))
    table = _Table(parser, speaker)
    table.add("open").add_argument("agenda", metavar="FILE", nargs="?", type=Path, help=_told(speaker, "any_file"))
    for word in ("follow", "run"):
        table.add(word).add_argument(
            "agenda", metavar="AGENDA", nargs="?", type=Path, help=_told(speaker, "agenda_file")
        )
    table.add("practise")
    agenda = _Table(table.add("agenda"), speaker, "agenda")
    for word in ("read", "check"):
        command = agenda.add(word)
        command.add_argument("file", metavar="FILE", type=Path, help=_told(speaker, "agenda_file"))
        _add_json(command, speaker)
    _add_record(_Table(table.add("record"), speaker, "record"), speaker)
    _add_json(table.add("voices"), speaker)
    table.add("where")
    return parser


def _add_record(record: _Table, speaker: Speaker) -> None:
    _add_json(record.add("list"), speaker)
    show, export = record.add("show"), record.add("export")
    for command in (show, export):
        command.add_argument("meeting", metavar="MEETING", help=_told(speaker, "meeting"))
    _add_json(show, speaker)
    record.add("verify").add_argument("meeting", metavar="MEETING", nargs="?", help=_told(speaker, "meeting"))
    backup = record.add("backup")
    for command in (export, backup):
        command.add_argument("--to", metavar="FILE", type=Path, required=True, help=_told(speaker, "to"))
    for option in ("easy_read", "you_said", "both_agree"):
        export.add_argument(f"--{option.replace('_', '-')}", action="store_true", help=_told(speaker, option))
    export.add_argument("--level", metavar="LEVEL", default="summary", help=_told(speaker, "level"))
    export.add_argument("--size", metavar="POINTS", type=int, help=_told(speaker, "size"))
    record.add("restore").add_argument("file", metavar="FILE", type=Path, help=_told(speaker, "file"))
    record.add("take-in").add_argument("file", metavar="FILE", type=Path, help=_told(speaker, "points_file"))


def _add_help(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    parser.add_argument("-h", "--help", action="help", help=_told(speaker, "help"))


def _add_json(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    parser.add_argument("--json", action="store_true", help=_told(speaker, "json"))


def _told(speaker: Speaker, name: str) -> str:
    return speaker.say(CONTEXT, HELP[name])
