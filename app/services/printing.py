"""Save an agenda and what goes with it as papers: for people who read on paper, and for a stick."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.domain.glossary import Glossary
from app.domain.ports import EventLog
from app.domain.report import Grid
from app.domain.settings import CARD_SETS
from app.domain.sheet import (
    PRINT_DOTS_A_MM,
    WIDEST_MM,
    Album,
    CardSheet,
    PaperChoice,
    PhotoForPrint,
    Sheet,
    SheetWriter,
    as_it_is,
)
from app.domain.travelling import TravellingPicture, picture_ids
from app.services.exporting import write_paper

PDF = ".pdf"
MARK_LETTERS = 8
MOST_NAME = 60


class TravelAlbum(Album, Protocol):
    """An album whose pictures can also travel."""

    def travelling(self, wanted: Sequence[str]) -> Sequence[TravellingPicture]:
        """Return these pictures for a journey."""
        ...


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Puts papers in words."""

    agenda: Callable[[AgendaDraft, PaperChoice, Album, Glossary], Sheet]
    cards: Callable[[tuple[str, ...], Literal[2, 4], Album], CardSheet]
    how_to_follow: Callable[[Album], Sheet]
    reminder: Callable[[AgendaDraft, Literal[1, 7], Album], Sheet]


@dataclass(frozen=True, slots=True)
class PaperWriters:
    """Gives papers the shape of a file. `sheets`: by the ending of the file."""

    sheets: Mapping[str, SheetWriter]
    cards: Callable[[CardSheet], bytes]
    whole_agenda: Callable[[AgendaDraft, Sequence[TravellingPicture]], bytes]
    pages: Callable[[Sheet], int]
    table: Callable[[Grid], bytes]


@dataclass(frozen=True, slots=True)
class PaperShelf:
    """What papers are made of: pictures, hard words with what they mean, and photos as paper needs them."""

    album: TravelAlbum
    glossary: Callable[[], Glossary]
    for_print: PhotoForPrint = as_it_is


class Printing:
    """
    Writes papers to files, each whole or not at all.

    Raises, in every `save`: `export_no_folder`, `export_not_kept`, `paper_not_made`.
    """

    def __init__(self, words: PaperWords, writers: PaperWriters, shelf: PaperShelf) -> None:
        self._words, self._writers, self._shelf = words, writers, shelf

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of files that an agenda can be saved as, like ".pdf"."""
        return tuple(self._writers.sheets)

    def save(self, draft: AgendaDraft, to: Path, choice: PaperChoice | None = None) -> Path:
        """Save an agenda to read or print, as its ending says. Raises: `paper_ending`, `paper_no_items`."""
        write = self._writers.sheets.get(to.suffix.lower())
        if write is None:
            raise MeetingError("paper_ending", name=to.name)
        if not any(item.title.strip() for item in draft.items):
            raise MeetingError("paper_no_items")
        return _put(write(self._sheet(draft, choice)), to)

    def pages(self, draft: AgendaDraft, choice: PaperChoice | None = None) -> int:
        """Return how many pages of paper an agenda has as PDF; in a word processor about as many. Source: ER-30."""
        return self._writers.pages(self._sheet(draft, choice))

    def save_cards(self, to: Path, cards: tuple[str, ...] = CARD_SETS["five"], on_a_page: Literal[2, 4] = 4) -> Path:
        """Save cards to cut out, as PDF."""
        return _put(self._writers.cards(self._words.cards(cards, on_a_page, self._shelf.album)), to)

    def save_how_to_follow(self, to: Path) -> Path:
        """Save the page for people without a laptop, as PDF."""
        return self._put_pdf(self._words.how_to_follow(self._shelf.album), to)

    def save_reminder(self, draft: AgendaDraft, to: Path, days: Literal[1, 7] = 7) -> Path:
        """Save a reminder for a week or a day before, as PDF. Raises: `paper_no_day`."""
        return self._put_pdf(self._words.reminder(draft, days, self._shelf.album), to)

    def save_sheet(self, make: Callable[[Album], Sheet], to: Path) -> Path:
        """Save a paper that `make` puts in words, as its ending says. Raises: `paper_ending`."""
        write = self._writers.sheets.get(to.suffix.lower())
        if write is None:
            raise MeetingError("paper_ending", name=to.name)
        return _put(write(make(self._shelf.album)), to)

    def save_table(self, table: Grid, to: Path) -> Path:
        """Save a table as CSV, for a spreadsheet program."""
        return _put(self._writers.table(table), to)

    def save_file(self, draft: AgendaDraft, to: Path) -> Path:
        """Save the whole agenda with its pictures as one file for a stick. Raises: `fairsay_too_big`."""
        pictures = self._shelf.album.travelling(picture_ids(draft))
        return _put(self._writers.whole_agenda(draft, pictures), to)

    def _sheet(self, draft: AgendaDraft, choice: PaperChoice | None) -> Sheet:
        words = self._words.agenda(draft, choice or PaperChoice(), self._shelf.album, self._shelf.glossary())
        return sheet_for_print(words, self._shelf.for_print)

    def _put_pdf(self, sheet: Sheet, to: Path) -> Path:
        return _put(self._writers.sheets[PDF](sheet), to)


def file_name(draft: AgendaDraft, ending: str = PDF) -> str:
    """Return a good name for the file of an agenda, on every system: its title and its day."""
    return name_of(draft.title or "", draft.date, ending)


def name_of(title: str, day: date | None, ending: str) -> str:
    """Return a good name for a file about a meeting, on every system: its title and its day."""
    plain = re.sub(r"[^\w -]+", " ", title)[:MOST_NAME]
    words = " ".join([*plain.split(), day.isoformat() if day else ""]).strip().strip(" -")
    return f"{words or 'agenda'}{ending}"


def sheet_for_print(sheet: Sheet, for_print: PhotoForPrint) -> Sheet:
    """Return a paper whose photos have no more dots than a printer shows at the size they have on it."""
    wide, high = round(WIDEST_MM * PRINT_DOTS_A_MM), round(sheet.picture_mm * PRINT_DOTS_A_MM)
    pictures = {name: for_print(picture, wide, high) for name, picture in sheet.pictures.items()}
    return replace(sheet, pictures=pictures)


def record_mark(log: EventLog, meeting_id: str) -> str:
    """Return the end of the chain of a meeting's record, which shows a later change; "" where nothing happened yet."""
    events = log.read(meeting_id) if meeting_id else []
    return events[-1].digest()[-MARK_LETTERS:] if events else ""


def _put(data: bytes, to: Path) -> Path:
    write_paper(data, to)
    return to
