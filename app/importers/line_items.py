"""Agendas written as lines: numbered, timed, with bullets, under headings, or one plain line an item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from app.importers.entry import Entry, read_entry
from app.importers.leftovers import (
    is_contact,
    is_junk,
    is_officer,
    is_paper,
    is_placeholder,
    starts_people,
    starts_tail,
    strip_paper,
    tidy,
    without_links,
)
from app.importers.numbers import follows, take_bullet, take_number
from app.importers.paper import BULLET, Block, Line, Table
from app.importers.people import is_lead, is_named
from app.importers.standing import is_band, is_break, standing_item
from app.importers.table_items import agenda_table, table_entries
from app.importers.times import find_length, find_span, find_spans

Style = Literal["numbered", "timed", "bullets", "headings", "plain"]
_FAR_GAP = 2.2


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line with its mark taken off. `value` is its number, `bullet` tells a bullet; `is_timed`: it begins with a time."""

    line: Line
    text: str
    value: str | None = None
    bullet: bool = False
    is_timed: bool = False
    is_bare: bool = False

    @property
    def is_number(self) -> bool:
        """Does it carry an item number?"""
        return self.value is not None


def read_lines(blocks: Sequence[Block], *, dots: bool) -> list[ReadLine | Table]:
    """Take numbers, bullets and tick boxes off the lines. A bare number counts only where it goes on counting."""
    found: list[ReadLine | Table] = []
    last: str | None = None
    for block in blocks:
        if isinstance(block, Table):
            found.append(block)
            continue
        one = _read_line(block, last, dots=dots)
        if one is not None:
            found.append(one)
            last = one.value if one.value and one.value[0].isdigit() else last
    return found


def _read_line(line: Line, last: str | None, *, dots: bool) -> ReadLine | None:
    text = tidy(line.text)
    if not text or is_placeholder(text) or is_junk(text):
        return None
    is_timed = _starts_with_time(text, dots=dots)
    if line.mark:
        is_bullet = line.mark == BULLET
        return ReadLine(line, text, None if is_bullet else line.mark, is_bullet, is_timed)
    bullet = take_bullet(line.text)
    if bullet:
        inner = take_number(bullet)
        if inner is None or inner.is_bare or not inner.rest:
            return ReadLine(line, tidy(bullet), None, bullet=True, is_timed=_starts_with_time(bullet, dots=dots))
        text = tidy(bullet)
    number = None if is_timed else take_number(text)
    if number is None or (number.is_bare and not _counts_on(number.value, last, line)):
        return ReadLine(line, text, is_timed=is_timed)
    if not number.rest:
        return None if number.is_bare or not line.asides else ReadLine(line, line.asides[0], number.value)
    return ReadLine(line, number.rest, number.value, is_timed=_starts_with_time(number.rest, dots=dots), is_bare=number.is_bare)


def _counts_on(value: str, last: str | None, line: Line) -> bool:
    return follows(last, value) or "/" in value or (value.count(".") >= 1 and line.heading > 0)


def _starts_with_time(text: str, *, dots: bool) -> bool:
    span = find_span(text, dots=dots)
    if span is None:
        return False
    before = text[: span.at[0]].strip(" ([-–—•*@").lower()
    return before in {"", "from", "at", "time"} and (bool(text[span.at[1] :].strip(" -–—)].:")) or span.end is None)


def choose_style(lines: Sequence[ReadLine | Table]) -> Style:
    """Decide how this agenda marks its items."""
    plain = [one for one in lines if isinstance(one, ReadLine)]
    numbered = sum(1 for one in plain if one.is_number)
    timed = sum(1 for one in plain if one.is_timed or _ends_with_time(one))
    bullets = sum(1 for one in plain if one.bullet)
    headings = sum(1 for one in plain if one.line.heading and not one.is_number)
    if numbered >= 2 and numbered >= timed * 0.6:
        return "numbered"
    if timed >= 2:
        return "timed"
    if bullets >= 2 or (bullets and bullets >= len(plain) - 1):
        return "bullets"
    if numbered >= 1 and numbered + timed + bullets >= 0.3 * len(plain):
        return "numbered"
    return "headings" if headings >= 2 else "plain"


def _ends_with_time(one: ReadLine) -> bool:
    spans = find_spans(one.text, dots=False)
    asides = any(find_span(aside, dots=True) or find_length(aside) for aside in one.line.asides)
    ends = bool(spans) and not one.text[spans[-1].at[1] :].strip(" )].")
    return not one.is_number and (asides or (ends and spans[-1].at[0] > 0 and len(one.text) < 120))


def looks_like_item(one: ReadLine, style: Style) -> bool:
    """Would this line begin an item in this style?"""
    if style == "numbered":
        return one.is_number or (one.is_timed and _is_pause_or_close(one))
    if style == "timed":
        return one.is_timed or _ends_with_time(one)
    if style == "bullets":
        return one.bullet or one.is_number
    if style == "headings":
        return bool(one.line.heading)
    return len(one.text) <= 120 and not one.text.endswith((".", ":", ",", ";"))


def _is_pause_or_close(one: ReadLine) -> bool:
    title = read_entry(one.text, dots=True, number="").title
    return is_break(title) or standing_item(title) is not None or len(title.split()) <= 8


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

    def run(self, lines: Sequence[ReadLine | Table]) -> list[Entry]:
        """Return the items."""
        starts = [one for one in lines if isinstance(one, ReadLine) and self._begins(one)]
        strong = [one.line.indent for one in starts if one.is_number] if self.style == "numbered" else []
        self.base_indent = min(strong or [one.line.indent for one in starts], default=0.0)
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
        if self.style in {"headings", "plain"} and (is_band(one.text) or is_contact(one.text) or starts_people(one.text)):
            return False
        if self.style == "plain" and self.skipping:
            return False
        if self.style == "timed" and self.entries and (one.is_number or (self.bullets_too and one.bullet and one.line.indent <= self.base_indent + 1)):
            return True
        return looks_like_item(one, self.style) or self._is_lone_break(one)

    def _is_lone_break(self, one: ReadLine) -> bool:
        """An unmarked "Break" at the edge of a numbered list is a pause, not a note; a bullet is not."""
        title = strip_paper(one.text)
        at_edge = one.line.indent <= self.base_indent + 6 or bool(one.line.gap)
        return not one.bullet and bool(self.entries) and at_edge and len(title) < 50 and is_break(read_entry(title, dots=self.dots, number="").title)

    def _is_deep_bullet(self, one: ReadLine) -> bool:
        """A bullet further in than the outermost ones is a note under its item."""
        return self.style == "bullets" and bool(self.entries) and one.line.indent > self.base_indent + 1.5 and not one.is_number

    def _start(self, one: ReadLine) -> None:
        text = one.text
        entry = read_entry(text, dots=self.dots, number=one.value if one.value is not None else "")
        entry.number = entry.number or None
        self._asides(entry, one.line)
        if not re.search(r"[^\W_]", entry.title):
            if self.entries and self.open and entry.start and self.entries[-1].start is None:
                self.entries[-1].start, self.entries[-1].end = entry.start, entry.end
            return
        entry.level = self._level(one, entry)
        self.entries.append(entry)
        self.open, self.last_line, self.skipping = True, one.line, False

    def _level(self, one: ReadLine, entry: Entry) -> int:
        """Level 2: 4.1 below 4, a) below 4, or further in than the outermost items."""
        first = next((known for known in self.entries if known.number), None)
        if not self.entries or (self.style == "numbered" and not one.is_number):
            return 1
        if entry.number and first and first.number:
            number, base = take_number(f"{entry.number}. x"), take_number(f"{first.number}. x")
            if number and base and number.kind != base.kind and "reference" not in {number.kind, base.kind}:
                return 2
            if number and base and number.kind == base.kind == "digits":
                parents = {known.number for known in self.entries}
                if number.depth > base.depth or (number.depth and number.value.rsplit(".", 1)[0] in parents):
                    return 2
        is_deeper = one.line.indent > self.base_indent + 2.5
        is_counting_on = bool(entry.number and entry.number.isdigit()) and follows(self._last_top(), entry.number or "")
        return 2 if is_deeper and not (is_counting_on and one.line.mark == "") else 1

    def _last_top(self) -> str | None:
        return next((entry.number for entry in reversed(self.entries) if entry.level == 1 and entry.number), None)

    def _asides(self, entry: Entry, line: Line) -> None:
        """Words in columns to the right: times, papers, who leads, or sentences."""
        for aside in line.asides:
            text = tidy(aside)
            if not text or is_paper(text):
                continue
            span, length = find_span(text, dots=True), find_length(text)
            if (span and len(text) <= 25 and entry.start is None) or (length and len(text) <= 25 and entry.minutes is None):
                if span and entry.start is None:
                    entry.take_time(span)
                if length and entry.minutes is None:
                    entry.take_length(length)
            elif entry.lead is None and (is_named(text) or (self.leads_aside and is_lead(text))):
                entry.lead = text
            else:
                entry.add_note(text)

    def _under(self, one: ReadLine) -> None:
        """A line that begins no item: a sentence under the last one, or the end of it."""
        text = without_links(one.text)
        if not self.open or not self.entries or self.last_line is None:
            return
        if starts_people(text) or is_contact(text):
            self.open, self.skipping = False, True
            return
        if is_band(text) or (one.line.heading and self.style != "headings") or self._is_far(one.line) or is_officer(text) or starts_tail(text):
            self.open = False
            return
        self.entries[-1].add_note(text)
        for aside in one.line.asides:
            if not is_paper(aside):
                self.entries[-1].add_note(aside)
        self.last_line = replace(one.line, indent=self.last_line.indent)

    def _is_far(self, line: Line) -> bool:
        """Much white above, or back at the left edge below some white, ends the item."""
        assert self.last_line is not None
        if line.gap >= _FAR_GAP:
            return True
        return line.gap >= 0.6 and line.indent < self.last_line.indent + 1.0 and self.style in {"numbered", "timed"} and self.last_line.indent >= 0 and line.gap < 90 and line.indent <= self.base_indent + 0.5

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
    asides = [tidy(aside) for one in starts for aside in one.line.asides if not is_paper(tidy(aside)) and not find_span(aside, dots=True) and not find_length(aside)]
    return len(asides) >= 2 and sum(1 for aside in asides if is_lead(aside)) >= 0.6 * len(asides)


def line_entries(blocks: Sequence[Block], *, dots: bool, style: Style | None = None) -> list[Entry]:
    """Turn lines into items, in the style that the lines themselves have."""
    lines = read_lines(blocks, dots=dots)
    return Walk(style or choose_style(lines), dots).run(lines)
