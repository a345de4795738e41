"""Lines with their marks taken off, and the style in which an agenda marks its items."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.importers.entry import read_entry
from app.importers.leftovers import is_junk, is_placeholder, tidy
from app.importers.numbers import follows, has_item_word, take_bullet, take_number, without_item_word
from app.importers.paper import BULLET, Block, Line, Table
from app.importers.standing import is_break, standing_item
from app.importers.times import find_length, find_span, find_spans

_TWO_SENTENCES = re.compile(r"[a-z]{2}[.!]\s+[A-Z]")
Style = Literal["numbered", "timed", "bullets", "headings", "plain"]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """
    A line with its mark taken off.

    Shape: `value` is its number; `is_timed`: it begins with a time; `is_bare`: nothing but its place shows the number.
    """

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
    values = [_bare_value(block) for block in blocks]
    nexts = _next_values(values)
    for index, block in enumerate(blocks):
        if isinstance(block, Table):
            found.append(block)
            continue
        following = nexts[index]
        is_first_of_many = values[index] is not None and following is not None and follows(values[index], following)
        one = _read_line(block, values[index] if is_first_of_many else last, dots=dots)
        if one is not None:
            found.append(one)
            last = one.value if one.value and one.value[0].isdigit() else last
    return found


def _next_values(values: Sequence[str | None]) -> list[str | None]:
    """Return for each place the next number below it."""
    nexts: list[str | None] = []
    following: str | None = None
    for value in reversed(values):
        nexts.append(following)
        following = value or following
    return nexts[::-1]


def _bare_value(block: Block) -> str | None:
    """Return the number that a line may begin with."""
    if isinstance(block, Table) or block.mark:
        return None
    number = take_number(block.text)
    return number.value if number is not None and number.rest else None


def _read_line(line: Line, last: str | None, *, dots: bool) -> ReadLine | None:
    text = tidy(line.text)
    if not text or is_placeholder(text) or is_junk(text):
        return None
    if line.mark:
        is_bullet = line.mark == BULLET
        return ReadLine(line, text, None if is_bullet else line.mark, is_bullet, _starts_with_time(text, dots=dots))
    bullet = take_bullet(line.text)
    if bullet:
        inner = take_number(bullet)
        text = tidy(bullet)
        if inner is None or inner.is_bare or not inner.rest:
            return ReadLine(line, text, None, bullet=True, is_timed=_starts_with_time(text, dots=dots))
    return _read_number(line, text, last, dots=dots)


def _read_number(line: Line, text: str, last: str | None, *, dots: bool) -> ReadLine | None:
    """Take a typed number off, unless the line begins with a time."""
    is_timed = _starts_with_time(text, dots=dots)
    number = None if is_timed else take_number(text)
    if number is None and has_item_word(text):
        return ReadLine(line, without_item_word(text), "", is_timed=is_timed)
    if number is None or (number.is_bare and not _counts_on(number.value, last, line)):
        return ReadLine(line, text, is_timed=is_timed)
    rest = number.rest or (line.asides[0] if line.asides and not number.is_bare else "")
    if not rest:
        return None
    return ReadLine(line, rest, number.value, is_timed=_starts_with_time(rest, dots=dots), is_bare=number.is_bare)


def _counts_on(value: str, last: str | None, line: Line) -> bool:
    return value == last or follows(last, value) or "/" in value or (value.count(".") >= 1 and line.heading > 0)


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
    return bool(one.line.heading) if style == "headings" else is_short_line(one.text)


def is_short_line(text: str) -> bool:
    """Is a plain line short enough for a title? A full stop may end it, if it is one short sentence."""
    is_sentence = text.endswith(".") and len(text.split()) > 7
    return (
        len(text) <= 120 and not text.endswith((":", ",", ";")) and not is_sentence and not _TWO_SENTENCES.search(text)
    )


def _is_pause_or_close(one: ReadLine) -> bool:
    title = read_entry(one.text, dots=True, number="").title
    return is_break(title) or standing_item(title) is not None or len(title.split()) <= 8
