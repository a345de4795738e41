"""The shapes that the outside must fit. Services know these; `build.py` and `main.py` fit the real things in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from app.domain.agenda import AgendaDraft, ItemText, Notice
from app.domain.events import Event, Moment, PrivateWords
from app.domain.kinds import Kind
from app.domain.meeting import Meeting, MeetingLine, WhatGoes


class AgendaReader(Protocol):
    """Turns a file, or words that were pasted, into a draft."""

    def read_file(self, path: Path) -> AgendaDraft:
        """Read `path`. Raises MeetingError with a code that says what to do next."""
        ...

    def read_text(self, text: str) -> AgendaDraft:
        """Read pasted words."""
        ...

    def can_read_pictures(self) -> bool:
        """Say whether this computer can read the words in pictures."""
        ...

    def read_pictures(self, path: Path) -> AgendaDraft:
        """Read the words in the pictures of a file. It may take a minute or two."""
        ...


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """One voice on this computer. `language` is a BCP 47 tag, or "" if the engine does not say."""

    id: str
    name: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """How to speak. `words_per_minute` 80 to 300, `volume` 0.0 to 1.0, `voice` "" for the computer's own choice."""

    words_per_minute: int = 150
    volume: float = 1.0
    voice: str = ""


class VoiceListener(Protocol):
    """Hears what the voice is doing. Called on the screen thread."""

    def voice_ready(self, voices: Sequence[VoiceInfo]) -> None:
        """The voice can speak now."""
        ...

    def voice_unavailable(self, code: str) -> None:
        """There is no voice; `code` has words that say what to do. Nothing more is heard of what was asked.

        To speak again is to try again: if it works now, `voice_ready` comes first.
        """
        ...

    def word_spoken(self, utterance: int, start: int, length: int) -> None:
        """A word sounds now. `start` and `length` count Python characters of the text given to `speak`."""
        ...

    def speech_finished(self, utterance: int, whole: bool) -> None:
        """An utterance ended; `whole` is False if it was stopped or failed."""
        ...


class Voice(Protocol):
    """Speaks one short text at a time (a sentence or a paragraph)."""

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        ...

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """
        Speak `text`, stopping what is being said. Returns the utterance's number, never 0.

        May be called before the voice is ready: the newest request is kept.
        """
        ...

    def stop(self) -> None:
        """Be silent now."""
        ...

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once, also in the middle of a sentence."""
        ...

    def close(self) -> None:
        """End, leaving no sound, no process and no file."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """
    One event with what is kept beside it, in the same transaction.

    Shape: `holder` is the profile that pressed and so holds its key; `removes` are events whose private words go;
    `author` is the device of another laptop that pressed, and the number of its press; `text` is new words of the
    item that the event speaks of; `meeting` is the whole meeting after it, where the event changes its facts.
    """

    event: Event
    private: PrivateWords | None = None
    holder: str | None = None
    removes: tuple[str, ...] = ()
    author: tuple[str, int] | None = None
    text: ItemText | None = None
    meeting: Meeting | None = None


class EventLog(Protocol):
    """The list of what happened. Only ever added to."""

    def append(self, meeting_id: str, lines: Sequence[Line]) -> None:
        """Keep all `lines` or none; they are on disk when this returns. Raises: `not_kept`."""
        ...

    def read(self, meeting_id: str) -> list[Event]:
        """Return the events of one meeting, oldest first."""
        ...

    def some(self, meetings: Sequence[str], kinds: Sequence[type[Kind]]) -> dict[str, list[Event]]:
        """Return the events of these kinds of several meetings, oldest first, by meeting. For summaries of many."""
        ...

    def words(self, meeting_id: str) -> dict[str, str]:
        """Return the private words that are still kept, by event id."""
        ...

    def private(self, meeting_id: str) -> dict[str, PrivateWords]:
        """Return the same with their salt, as another laptop needs them."""
        ...

    def held_by(self, profile: str, meeting_id: str) -> frozenset[str]:
        """Return the events whose key this profile holds."""
        ...

    def beat(self, meeting_id: str, moment: Moment) -> None:
        """Remember that the meeting was on at this moment, for after a crash. Never an event."""
        ...

    def last_beat(self, meeting_id: str) -> Moment | None:
        """Return the last such moment."""
        ...


class MeetingStore(Protocol):
    """Meetings, their papers and drafts."""

    def create(self, meeting: Meeting, texts: Sequence[ItemText]) -> None:
        """Keep a new meeting and the words of its items."""
        ...

    def meeting(self, meeting_id: str) -> Meeting:
        """Return one meeting. `meeting_id` may be the start of an id. Raises: `no_such_meeting`."""
        ...

    def lines(self, limit: int, before: str | None = None) -> list[MeetingLine]:
        """Return the newest meetings first (no practice), or those older than the meeting `before`."""
        ...

    def newest(self, only_open: bool = False) -> str | None:
        """Return the id of the newest meeting (no practice); `only_open`: the newest that began and has not ended."""
        ...

    def count_until(self, day: date) -> int:
        """Return how many meetings (no practice) were made, ended and held on this day or before."""
        ...

    def texts(self, meeting_id: str) -> dict[str, ItemText]:
        """Return the newest words of each item, by item id."""
        ...

    def add_text(self, meeting_id: str, text: ItemText) -> None:
        """Keep a new version of an item's words."""
        ...

    def change(self, meeting: Meeting) -> None:
        """Keep what may change of a meeting: its facts, plan, file, what is said at the start."""
        ...

    def save_draft(self, key: str, text: str) -> None:
        """Keep what is being typed; an empty text removes it."""
        ...

    def drafts(self, start: str = "") -> dict[str, str]:
        """Return what was being typed, by key, for keys that begin with `start`; the newest first."""
        ...

    def draft_keys(self, start: str) -> tuple[str, ...]:
        """Return the keys alone, as `drafts` does, without reading what was typed."""
        ...

    def what_goes(self, meeting_id: str) -> WhatGoes:
        """Return what `delete` would take away."""
        ...

    def delete(self, meeting_id: str) -> None:
        """Take a whole meeting away, so that its words are nowhere in the file or in our backups."""
        ...


class RecordCare(Protocol):
    """The record as a file: whole, copied, brought back."""

    def verify(self, meeting_id: str | None = None) -> tuple[Notice, ...]:
        """
        Return what is wrong with the record: the database's own checks and every chain of events; () if whole.

        `meeting_id`: only the chain, words and papers of one meeting.
        """
        ...

    def back_up(self, to: Path | None = None) -> Path:
        """Make a copy that can be opened anywhere. None: in our backups folder, keeping 3 daily and 4 weekly."""
        ...

    def back_up_if_due(self) -> Path | None:
        """Check and copy, at most daily and only if the record changed."""
        ...

    def restore(self, copy: Path) -> Path | None:
        """Use a copy; returns where the record that was there before is kept aside. Raises: codes of opening."""
        ...

    def backups(self) -> list[Path]:
        """Return our copies, newest first."""
        ...

    def when_made(self, copy: Path) -> datetime:
        """Return when a copy was made, by its name; else by the file's own time."""
        ...

    def hold(self) -> None:
        """Say to other starts of the program that a window has the record open."""
        ...

    @property
    def is_in_use(self) -> bool:
        """Whether a window has the record open."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
