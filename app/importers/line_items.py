"""Agendas written as lines: numbered, timed, with bullets, under headings, or one plain line an item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.importers.dates import day_of
from app.importers.entry import Entry, read_entry
from app.importers.item_lines import ReadLine, Style, choose_style, looks_like_item, read_lines
from app.importers.leftovers import (
    is_contact,
    is_file_link,
    is_officer,
    is_paper,
    starts_people,
    starts_tail,
    strip_paper,
    tidy,
    without_links,
)
from app.importers.numbers import Number, follows, take_number
from app.importers.paper import Block, Line, Table
from app.importers.people import is_lead, is_name, is_named
from app.importers.standing import is_band, is_break, standing_item
from app.importers.table_items import agenda_table, table_entries
from app.importers.times import Length, Span, find_length, find_span

_FAR_GAP = 2.2


@dataclass(slots=True)
class Walk:
    """Goes through the lines from top to bottom and keeps the items found."""

    style: Style
    dots: bool = False
    entries: list[Entry] = field(default_factory=list[Entry])
    base_indent: float = 0.0
    open: bool = False
    last_line: Line | None = None
    skipping: bool = False
    leads_aside: bool = False
    bullets_too: bool = False
    is_roman: bool = False
    year: int | None = None
    day: date | None = None

    def run(self, lines: Sequence[ReadLine | Table]) -> list[Entry]:
        """Return the items."""
        starts = [one for one in lines if isinstance(one, ReadLine) and self._begins(one)]
        strong = [one.line.indent for one in starts if one.is_number] if self.style == "numbered" else []
        self.base_indent = min(strong or [one.line.indent for one in starts], default=0.0)
        self.is_roman = {"i", "ii"} <= {(one.value or "").lower() for one in starts}
        self.leads_aside = _has_leads_aside(starts)
        if self.style == "timed":
            self.bullets_too = bool(starts) and sum(one.bullet for one in starts) >= 0.6 * len(starts)
        for one in lines:
            if isinstance(one, Table):
                self._table(one)
            elif self._begins(one) and not self._is_deep_bullet(one):
                self._start(one)
            else:
                self._under(one)
        return self.entries

    def _begins(self, one: ReadLine) -> bool:
        if self.style in {"headings", "plain"} and (
            is_band(one.text) or is_contact(one.text) or starts_people(one.text)
        ):
            return False
        if self.style == "plain" and self.skipping:
            return False
        if (
            self.style == "timed"
            and self.entries
            and (one.is_number or (self.bullets_too and one.bullet and one.line.indent <= self.base_indent + 1))
        ):
            return True
        return looks_like_item(one, self.style) or self._is_lone_break(one)

    def _is_lone_break(self, one: ReadLine) -> bool:
        """An unmarked "Break" at the edge of a numbered list is a pause, not a note; a bullet is not."""
        title = strip_paper(one.text)
        at_edge = one.line.indent <= self.base_indent + 6 or bool(one.line.gap)
        return (
            not one.bullet
            and bool(self.entries)
            and at_edge
            and len(title) < 50
            and is_break(read_entry(title, dots=self.dots, number="").title)
        )

    def _is_deep_bullet(self, one: ReadLine) -> bool:
        """A bullet further in than the outermost ones is a note under its item."""
        return (
            self.style == "bullets"
            and bool(self.entries)
            and one.line.indent > self.base_indent + 1.5
            and not one.is_number
        )

    def _start(self, one: ReadLine) -> None:
        text = one.text
        entry = read_entry(text, dots=self.dots, number=one.value if one.value is not None else "")
        entry.number = entry.number or None
        self._asides(entry, one.line)
        if not re.search(r"[^\W_]", entry.title):
            if self.entries and self.open and entry.start and self.entries[-1].start is None:
                self.entries[-1].start, self.entries[-1].end = entry.start, entry.end
            return
        entry.level, entry.day = self._level(one, entry), self.day
        self.entries.append(entry)
        self.open, self.last_line, self.skipping = True, one.line, False

    def _level(self, one: ReadLine, entry: Entry) -> int:
        """Level 2: 4.1 below 4, a) below 4, or further in than the outermost items."""
        first = next((known for known in self.entries if known.number), None)
        if not self.entries or (self.style == "numbered" and not one.is_number):
            return 1
        if entry.number and first and first.number:
            number, base = take_number(f"{entry.number}. x"), take_number(f"{first.number}. x")
            kinds = [self._kind(each) for each in (number, base) if each]
            if len(set(kinds)) == 2 and "reference" not in kinds:
                return 2
            if number and base and number.kind == base.kind == "digits":
                parents = {known.number for known in self.entries}
                if number.depth > base.depth or (number.depth and number.value.rsplit(".", 1)[0] in parents):
                    return 2
        is_deeper = one.line.indent > self.base_indent + 2.5
        is_counting_on = bool(entry.number and entry.number.isdigit()) and follows(self._last_top(), entry.number or "")
        return 2 if is_deeper and not (is_counting_on and one.line.mark == "") else 1

    def _kind(self, number: Number) -> str:
        """I, V and X are letters by themselves; where the list counts i, ii they are Roman."""
        is_figure = self.is_roman and number.value.lower() in {"i", "v", "x"}
        return "roman" if is_figure else number.kind

    def _last_top(self) -> str | None:
        return next((entry.number for entry in reversed(self.entries) if entry.level == 1 and entry.number), None)

    def _asides(self, entry: Entry, line: Line) -> None:
        """Words in columns to the right: times, papers, who leads, or sentences."""
        for aside in line.asides:
            text = tidy(aside)
            if not text or is_paper(text):
                continue
            span, length = find_span(text, dots=True), find_length(text)
            if (span and len(text) <= 25 and entry.start is None) or (
                length and len(text) <= 25 and entry.minutes is None
            ):
                if span and entry.start is None:
                    entry.take_time(span)
                if length and entry.minutes is None:
                    entry.take_length(length)
                self._lead_beside(entry, text, span or length)
            elif entry.lead is None and (is_named(text) or (self.leads_aside and is_lead(text))):
                entry.lead = text
            else:
                entry.add_note(text)

    def _lead_beside(self, entry: Entry, text: str, found: Span | Length | None) -> None:
        """Beside a time in the same column may stand who leads."""
        rest = text[: found.at[0]].strip(" -–—.,:(") if found else ""
        if entry.lead is None and self.style == "timed" and rest and is_lead(rest):
            entry.lead = rest

    def _under(self, one: ReadLine) -> None:
        """A line that begins no item: a sentence under the last one, or the end of it."""
        text = without_links(one.text)
        if (
            self.entries
            and (day := day_of(text, self.year)) is not None
            and standing_item(self.entries[-1].title) != "next_meeting"
        ):
            self.day, self.open = day, False
            return
        if not self.open or not self.entries or self.last_line is None or is_paper(text) or is_file_link(text):
            return
        if starts_people(text) or is_contact(text) or self._is_signature(text):
            self.open, self.skipping = False, True
            return
        if (
            is_band(text)
            or (one.line.heading and self.style != "headings")
            or self._is_far(one.line)
            or is_officer(text)
            or starts_tail(text)
        ):
            self.open = False
            return
        self.entries[-1].add_note(text)
        for aside in one.line.asides:
            if not is_paper(aside):
                self.entries[-1].add_note(aside)
        self.last_line = replace(one.line, indent=self.last_line.indent)

    def _begins_day(self, text: str) -> bool:
        """Does a new day begin with this line? The date below "Next meeting" belongs to that item."""
        day = day_of(text, self.year) if self.entries else None
        if day is None or standing_item(self.entries[-1].title) == "next_meeting":
            return False
        self.day, self.open = day, False
        return True

    def _is_signature(self, text: str) -> bool:
        """Below the last standing items, a name alone is who signed, not a note."""
        return standing_item(self.entries[-1].title) in {"any_other_business", "next_meeting", "close"} and is_name(
            text
        )

    def _is_far(self, line: Line) -> bool:
        """Much white above, or back at the left edge below some white, ends the item."""
        assert self.last_line is not None
        if line.gap >= _FAR_GAP:
            return True
        return (
            line.gap >= 0.6
            and line.indent < self.last_line.indent + 1.0
            and self.style in {"numbered", "timed"}
            and self.last_line.indent >= 0
            and line.gap < 90
            and line.indent <= self.base_indent + 0.5
        )

    def _table(self, table: Table) -> None:
        """A table inside a list: its rows are items below the last one."""
        known = agenda_table(table)
        if known is None:
            return
        for entry in table_entries(known):
            entry.level = 2
            self.entries.append(entry)
            self.open = False


def _has_leads_aside(starts: Sequence[ReadLine]) -> bool:
    """Is there a column to the right of the items that mostly names who leads?"""
    asides = [
        tidy(aside)
        for one in starts
        for aside in one.line.asides
        if not is_paper(tidy(aside)) and not find_span(aside, dots=True) and not find_length(aside)
    ]
    return len(asides) >= 2 and sum(1 for aside in asides if is_lead(aside)) >= 0.6 * len(asides)


def line_entries(
    blocks: Sequence[Block], *, dots: bool, style: Style | None = None, year: int | None = None
) -> list[Entry]:
    """Turn lines into items, in the style that the lines themselves have. `year` is that of days without one."""
    lines = read_lines(blocks, dots=dots)
    return Walk(style or choose_style(lines), dots, year=year).run(lines)
