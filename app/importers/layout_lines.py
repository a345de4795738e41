"""Rows of words to lines: joins what was wrapped, keeps columns to the right apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from app.importers.layout import Chunk, Row, is_mark
from app.importers.leftovers import is_junk, is_paper
from app.importers.numbers import follows, take_bullet, take_number
from app.importers.paper import Block, Line
from app.importers.people import take_label
from app.importers.times import find_span

_FULL_LINE_LETTERS = 55
_OPEN_BRACKET = re.compile(r"\([^()]{0,80}$")
_MONTH_END = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december),?$", re.IGNORECASE
)
_YEAR = re.compile(r"^(?:19|20)\d\d\b")


@dataclass(slots=True)
class _Open:
    """A line that the next row may go on with. `text_left` is where its words begin, after a number."""

    mark: str
    text: str
    left: float
    text_left: float
    right: float
    row: Row
    gap: float
    asides: list[Chunk] = field(default_factory=list[Chunk])

    @property
    def is_marked(self) -> bool:
        """Does it begin with a number, a bullet or a time?"""
        return bool(self.mark) or begins_item(self.text)


@dataclass(frozen=True, slots=True)
class _Page:
    left: float
    limit: float
    pitch: float
    size: float
    is_typed: bool


def begins_item(text: str) -> bool:
    """Does a text begin with a number, a bullet or a time?"""
    number = take_number(text)
    if take_bullet(text) is not None or (number is not None and (not number.is_bare or number.depth > 0)):
        return True
    span = find_span(text)
    return span is not None and span.at[0] <= 1


def lines_of(rows: Sequence[Row], pitch: float, page_width: float) -> list[Block]:
    """Join rows to lines."""
    if not rows:
        return []
    page = _measure(rows, pitch, page_width)
    lines: list[_Open] = []
    for row in rows:
        gap = (row.top - lines[-1].row.top) / page.pitch - 1 if lines else 0.0
        opened = _open(row, gap)
        if lines and _goes_on(lines[-1], opened, page):
            _join(lines[-1], opened)
        else:
            lines.append(opened)
    return [_line(one, page) for one in lines]


def _measure(rows: Sequence[Row], pitch: float, page_width: float) -> _Page:
    left = min(row.left for row in rows)
    widest = max(row.right for row in rows)
    limit = max(widest, page_width - left) if page_width and widest < 0.75 * page_width else widest
    return _Page(left, limit, pitch, median(row.size for row in rows), is_typed=not page_width)


def _open(row: Row, gap: float) -> _Open:
    """Part a row into its mark, its words and what stands in columns to the right."""
    chunks = list(row.chunks)
    marks: list[Chunk] = []
    while len(chunks) > 1 and is_mark(chunks[0].text) and len(marks) < 3:
        marks.append(chunks.pop(0))
    main = chunks.pop(0)
    text_left = main.left
    if not marks:
        text_left = _after_mark(row, main)
    asides = list(chunks)
    right = main.right
    return _Open(" ".join(mark.text for mark in marks), main.text, row.left, text_left, right, row, gap, asides)


def _after_mark(row: Row, main: Chunk) -> float:
    """Where the words begin after "1." or "9:00 AM" that stands close to them."""
    words = [word for word in row.words if word.right <= main.right + 0.01]
    for count in (3, 2, 1):
        if len(words) > count and is_mark(" ".join(word.text for word in words[:count])):
            return words[count].left
    return main.left


def _goes_on(before: _Open, now: _Open, page: _Page) -> bool:
    """Is the row `now` a wrapped part of the line `before`?"""
    letter = before.row.letter
    if now.gap <= 0.3 and _is_unfinished(before.text, now.text):
        return True
    is_other = now.gap > 0.3 or bool(now.mark) or _is_new(now) or is_junk(now.text) or _counts_on(before, now)
    if is_other or _is_timed_aside(now) or abs(now.row.size - before.row.size) > 0.12 * page.size:
        return False
    if before.asides and _near(now.left, before.asides[-1].left, letter) and not now.asides:
        return True
    is_below = before.left - 0.6 * letter <= now.left <= before.text_left + 1.6 * letter
    return is_below and _was_full(before, now, page)


def _is_timed_aside(now: _Open) -> bool:
    """Does a row of words end with a time of its own in a column? Then it is an item of its own."""
    return bool(now.asides) and find_span(now.asides[-1].text, dots=True) is not None and now.text[:1].isupper()


def _is_unfinished(text: str, more: str) -> bool:
    """Is a bracket still open, or does a year stand below its month?"""
    return bool(_OPEN_BRACKET.search(text) or (_MONTH_END.search(text) and _YEAR.match(more)))


def _was_full(before: _Open, now: _Open, page: _Page) -> bool:
    """Was there no room for the next word, so that the line had to be wrapped?"""
    letter = before.row.letter
    limit = before.asides[0].left - letter if before.asides else page.limit
    is_small = now.text[:1].islower()
    if page.is_typed and limit - page.left < _FULL_LINE_LETTERS:
        return is_small and now.left > before.left + 0.6 * letter
    if is_small and before.right > 0.5 * limit:
        return True
    first = now.row.words[0]
    is_full = before.right + 0.5 * letter + (first.right - first.left) > limit - 0.5 * letter
    if before.is_marked and _near(now.left, before.text_left, 1.2 * letter):
        return is_full or before.right - before.text_left > 0.6 * (limit - before.text_left)
    return is_full and (before.is_marked or _near(now.left, before.left, letter) or is_small)


def _counts_on(before: _Open, now: _Open) -> bool:
    """Does the row begin with the number after the one of the line before?"""
    one, two = take_number(f"{before.mark} {before.text}".strip()), take_number(now.text)
    return one is not None and two is not None and bool(two.rest) and follows(one.value, two.value)


def _is_new(now: _Open) -> bool:
    """Does the row begin with a bullet, a marked number or a time?"""
    number = take_number(now.text)
    if take_label(now.text) is not None:
        return True
    if take_bullet(now.text) is not None or (number is not None and not number.is_bare and bool(number.rest)):
        return True
    span = find_span(now.text)
    return span is not None and span.at[0] <= 1


def _near(one: float, two: float, reach: float) -> bool:
    return abs(one - two) <= reach


def _join(before: _Open, now: _Open) -> None:
    """Add the words of a wrapped row, column by column."""
    letter = before.row.letter
    chunks = [Chunk(now.text, now.left, now.right), *now.asides]
    for chunk in chunks:
        places = reversed(list(enumerate(before.asides)))
        index = next((i for i, aside in places if _near(chunk.left, aside.left, 2 * letter)), None)
        if index is not None and chunk.left > before.text_left + 4 * letter:
            aside = before.asides[index]
            if _is_wrapped(aside, chunk, letter):
                before.asides[index] = Chunk(f"{aside.text} {chunk.text}", aside.left, max(aside.right, chunk.right))
            else:
                before.asides.append(chunk)
        elif chunk is chunks[0]:
            before.text = _glued(before.text, chunk.text)
            before.right = chunk.right
        else:
            before.asides.append(chunk)
    before.row = now.row


def _is_wrapped(aside: Chunk, more: Chunk, letter: float) -> bool:
    """Does `more` go on with the words above it, or is it a new line in the same column?"""
    return (
        more.text[:1].islower()
        or more.text[:1] in "(0123456789"
        or more.right - more.left < 0.75 * (aside.right - aside.left) + letter
    )


def _glued(text: str, more: str) -> str:
    """Join two parts of a line; a word that was parted with a soft hyphen is made whole."""
    return text[:-1] + more if text.endswith("\u00ad") else f"{text} {more}"


def _line(one: _Open, page: _Page) -> Line:
    letter = one.row.letter
    heading = 0
    if not page.is_typed and one.row.size >= 1.13 * page.size:
        heading = 1 if one.row.size >= 1.4 * page.size else 2
    text = f"{one.mark} {one.text}".strip()
    asides = tuple(aside.text for aside in one.asides)
    if len(asides) == 1 and not heading and _is_spread_text(one, page) and not is_paper(asides[0]):
        text, asides = f"{text} {asides[0]}", ()
    return Line(text, "", round((one.left - page.left) / letter, 1), heading, round(max(0.0, one.gap), 2), asides)


def _is_spread_text(one: _Open, page: _Page) -> bool:
    """A single wide gap before words in small letters is a stretched line, not a column."""
    return one.asides[0].text[:1].islower() and one.asides[0].right > 0.9 * page.limit
