"""Words by their places on a page: rows by height, columns by white space. Never by the order in the file."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from statistics import median

from app.importers.numbers import take_bullet, take_number
from app.importers.times import find_length, find_span

_COLUMN_GAP = 2.4
_STOP_GAP = 1.15
_STRETCHED = 5.0
_NEAR_ROWS = 6
_BULLET_ONLY = re.compile(r"^[-–—*+·•●○◦▪▫■□►▶➢➤❖‣⁃∙§o\uf0a7\uf0b7\uf0d8]\u200b?$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word and its box; heights count downwards. `size` is the size of its letters."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float

    @property
    def middle(self) -> float:
        """Half its height."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words that stand close together on one row."""

    text: str
    left: float
    right: float


@dataclass(frozen=True)
class Row:
    """
    The words at one height, from left to right.

    Shape: `letter` is the width of an average letter; `stops` are places where words in rows near it begin after some
    white, so that a narrow gap there parts columns too.
    """

    words: tuple[Word, ...] = field(repr=False)
    stops: tuple[float, ...] = ()

    @cached_property
    def top(self) -> float:
        """The height of most of its words."""
        return median(word.top for word in self.words)

    @cached_property
    def bottom(self) -> float:
        """The lower edge of most of its words."""
        return median(word.bottom for word in self.words)

    @cached_property
    def size(self) -> float:
        """The size of its largest common letters."""
        return median(word.size for word in self.words)

    @property
    def left(self) -> float:
        """The left edge of the first word."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """The right edge of the last word."""
        return self.words[-1].right

    @property
    def letter(self) -> float:
        """The width of an average letter."""
        return self.size * 0.5 or 1.0

    @cached_property
    def text(self) -> str:
        """All words with single spaces."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def chunks(self) -> tuple[Chunk, ...]:
        """Return the words in groups, parted where a column of white stands between them, or at a stop."""
        gaps = [two.left - one.right for one, two in zip(self.words, self.words[1:], strict=False)]
        wide = _COLUMN_GAP * self.letter
        if len(gaps) >= 4:
            usual = sorted(gaps)[len(gaps) // 2]
            wide = max(wide, min(1.9 * usual, _STRETCHED * self.letter))
        groups: list[list[Word]] = [[self.words[0]]]
        for gap, word in zip(gaps, self.words[1:], strict=True):
            if gap > wide or (gap > _STOP_GAP * self.letter and any(abs(stop - word.left) < 1 for stop in self.stops)):
                groups.append([])
            groups[-1].append(word)
        return tuple(chunk_of(group) for group in groups)


def chunk_of(words: Sequence[Word]) -> Chunk:
    """Return words as one piece of text."""
    return Chunk(" ".join(word.text for word in words), words[0].left, words[-1].right)


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Put words at the same height into rows, from top to bottom."""
    rows: list[list[Word]] = []
    heights: list[float] = []
    for word in sorted(words, key=lambda word: (word.middle, word.left)):
        for index in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            if abs(heights[index] - word.middle) <= 0.42 * min(word.size, rows[index][0].size * 1.6):
                rows[index].append(word)
                break
        else:
            rows.append([word])
            heights.append(word.middle)
    made = [Row(tuple(sorted(row, key=lambda word: word.left))) for row in rows]
    return sorted(made, key=lambda row: row.top)


def with_stops(rows: Sequence[Row], needed: int) -> list[Row]:
    """Return the rows, each knowing where words line up in the rows near it."""
    starts = [
        [
            two.left
            for one, two in zip(row.words, row.words[1:], strict=False)
            if two.left - one.right > _STOP_GAP * row.letter
        ]
        for row in rows
    ]
    made: list[Row] = []
    for index, row in enumerate(rows):
        near = [starts[other] for other in range(max(0, index - _NEAR_ROWS), min(len(rows), index + _NEAR_ROWS + 1))]
        stops = [
            left
            for left in starts[index]
            if sum(any(abs(left - one) < 1 for one in others) for others in near) >= needed
        ]
        made.append(Row(row.words, tuple(stops)))
    return made


def is_mark(text: str) -> bool:
    """Is a piece of text only an item number, a bullet or a time, so that the words come after it?"""
    if _BULLET_ONLY.match(text) or take_bullet(f"{text} x") == "x":
        return True
    number = take_number(text)
    if number is not None and not number.rest and len(text) <= 14:
        return True
    span = find_span(text, dots=True)
    if span is not None:
        left = (text[: span.at[0]] + text[span.at[1] :]).strip(" -–—.:()")
        return not left
    length = find_length(text)
    return length is not None and not (text[: length.at[0]] + text[length.at[1] :]).strip(" -–—.:()")


def usual_pitch(rows: Sequence[Row]) -> float:
    """Return the distance from row to row inside a paragraph."""
    pitches = sorted(two.top - one.top for one, two in itertools.pairwise(rows) if two.top - one.top > 0.5 * one.size)
    if not pitches:
        return (rows[0].size if rows else 1.0) * 1.2
    tight = pitches[len(pitches) // 4]
    size = median(row.size for row in rows)
    return min(tight, 1.9 * size) if size else tight
