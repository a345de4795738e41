"""The door of this room: a file or pasted words become an agenda draft."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.agenda import AgendaDraft, Notice
from app.domain.errors import MeetingError
from app.domain.travelling import TakeIn
from app.importers.calendar import read_calendar
from app.importers.kinds import Kind, kind_of
from app.importers.limits import MAX_TEXT_BYTES, changed_on, read_bytes
from app.importers.outline import make_draft
from app.importers.paper import Paper
from app.importers.plain_text import decode, read_text
from app.importers.seen_words import can_see

_MARKDOWN = re.compile(r"#{1,4} \S|---\s*$|[ \t]*\|.*\|\s*$|[ \t]*(?:[*+-]|\d{1,3}[.)])\s.*(?:\]\(|\*\*)")
_CLEARLY_MARKDOWN = re.compile(r"^#{1,4} \S|\]\(|\*\*", re.MULTILINE)
_LOOKED_AT, _LOOKED_LETTERS = 400, 300
_SURE_OF_PICTURES = 0.5


class AgendaFiles:
    """
    Reads agendas. Fulfils `AgendaReader`.

    `take_in` keeps pictures that come with an agenda; None keeps nothing. `today` is asked where a year is missing.
    """

    def __init__(self, take_in: TakeIn | None = None, today: Callable[[], date] = date.today) -> None:
        self._take_in = take_in
        self._today = today

    def read_file(self, path: Path) -> AgendaDraft:
        """Read `path`, by what it really is. Raises MeetingError with a code that says what to do next."""
        name = path.name
        try:
            data = read_bytes(path)
            kind = kind_of(name, data)
            if kind == "fairsay":
                return self._read_ours(data, name)
            draft = self._understand(self._paper(kind, data))
        except MeetingError as problem:
            if "name" not in problem.facts or not problem.facts["name"]:
                raise MeetingError(problem.code, **{**problem.facts, "name": name}) from problem
            raise
        except RecursionError as problem:
            raise MeetingError("agenda_damaged", name=name) from problem
        return replace(draft, source_name=name, source_date=changed_on(path))

    def can_read_pictures(self) -> bool:
        """Is there a program on this computer that reads words in pictures?"""
        return can_see()

    def read_pictures(self, path: Path) -> AgendaDraft:
        """Read the words in the pictures of a PDF, where a program for it is installed. It may take a minute or two."""
        from app.importers.pdf import read_pdf_pictures

        draft = self._understand(read_pdf_pictures(read_bytes(path)))
        items = tuple(replace(item, sure=min(item.sure, _SURE_OF_PICTURES)) for item in draft.items)
        return replace(draft, items=items, source_name=path.name, source_date=changed_on(path))

    def _read_ours(self, data: bytes, name: str) -> AgendaDraft:
        from app.importers.fairsay_file import read_fairsay

        draft = read_fairsay(data, self._take_in)
        return replace(draft, source_name=draft.source_name or name)

    def read_text(self, text: str) -> AgendaDraft:
        """Read pasted words. With nothing in them the draft has a notice that says so."""
        if len(text) > MAX_TEXT_BYTES:
            raise MeetingError("agenda_too_big", name="")
        if not text.strip():
            return AgendaDraft(notices=(Notice("nothing_pasted"),))
        if text.lstrip("\ufeff \n\r\t").upper().startswith("BEGIN:VCALENDAR"):
            return self._understand(read_calendar(text, self._understand))
        return replace(self._understand(_text_paper(text)), source_text=text)

    def _understand(self, paper: Paper) -> AgendaDraft:
        return make_draft(paper, self._today())

    def _paper(self, kind: Kind, data: bytes) -> Paper:
        """Use the reader of this kind; heavy ones are fetched only when needed."""
        if kind in {"word", "open_document", "pdf"}:
            return _packed_paper(kind, data)
        text = decode(data)
        if kind == "markdown":
            from app.importers.markdown import read_markdown

            return read_markdown(text)
        if kind == "table":
            from app.importers.table import read_table

            return read_table(text)
        return read_calendar(text, self._understand) if kind == "calendar" else _text_paper(text)


def _packed_paper(kind: Kind, data: bytes) -> Paper:
    if kind == "word":
        from app.importers.word import read_word

        return read_word(data)
    if kind == "open_document":
        from app.importers.open_document import read_open_document

        return read_open_document(data)
    from app.importers.pdf import read_pdf

    return read_pdf(data)


def _text_paper(text: str) -> Paper:
    """Plain words that are clearly Markdown are read as such."""
    lines = [line[:_LOOKED_LETTERS] for line in text[:MAX_TEXT_BYTES].split("\n", _LOOKED_AT)[:_LOOKED_AT]]
    if sum(_MARKDOWN.match(line) is not None for line in lines) >= 2 and _CLEARLY_MARKDOWN.search("\n".join(lines)):
        from app.importers.markdown import read_markdown

        return read_markdown(text)
    return read_text(text)
