"""What every part of the power record is made of in words: sentences, bars with their words, and a table behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.domain.measures import FEW
from app.domain.report import Grid
from app.services.power_record import PowerDecision, PowerItem
from app.words.power_words import CONTEXT, LABELS, SAID, SHOWN, TABLE, TITLES
from app.words.speaker import Speaker

Shape = Literal["full", "lines", "dots", "empty"]
"""How a bar is filled: the same shape stands for the same thing in every chart. Full: experts by experience."""


Whole = tuple[int, Literal["minutes", "items", "people", "points", "answers", "decisions"]]
"""A number that others are a part of, and of what it is."""


@dataclass(frozen=True, slots=True)
class Bar:
    """
    One bar: its words, which say the number too; how long it is, 0 to 1; and its shape.

    `rest`: the shape of what is not filled, where that is somebody's too.
    """

    words: str
    share: float
    shape: Shape = "full"
    rest: Shape = "empty"


@dataclass(frozen=True, slots=True)
class PartWords:
    """
    One part of the power record. The first sentence says the most important thing.

    Shape: `key` says what shapes stand for, where the bars do not; `table` holds what the bars say, or more
    (`has_more`).
    """

    code: str
    title: str
    said: tuple[str, ...]
    bars: tuple[Bar, ...]
    table: Grid
    has_more: bool = False
    key: tuple[tuple[Shape, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """Says sentences of the power record. `leaves`: it goes out of the room, so small groups are hidden (PR-5)."""

    speaker: Speaker
    items: Sequence[PowerItem] = ()
    leaves: bool = False
    decisions: Sequence[PowerDecision] = ()

    def said(self, code: str, **facts: object) -> str:
        """Return a sentence; with the fact `count` 1 that for one."""
        return self.speaker.of({CONTEXT: SAID}, code, **facts)

    def label(self, code: str) -> str:
        """Return the label of a bar."""
        return self.speaker.say(CONTEXT, LABELS[code])

    def cell(self, code: str) -> str:
        """Return a word of a table."""
        return self.speaker.say(CONTEXT, TABLE[code])

    def shown(self, code: str, **facts: object) -> str:
        """Return the words at a bar."""
        return self.speaker.of({CONTEXT: SHOWN}, code, **facts)

    def people(self, count: int) -> str:
        """Return how many people, or that they are few where it leaves the room."""
        return self.shown("fewer", few=FEW) if self.leaves and count < FEW else str(count)

    def count(self, label: str, count: int, whole: float, shape: Shape = "lines") -> Bar:
        """Return a bar of one number."""
        return Bar(self.shown("count", label=label, count=count), length(count, whole), shape)

    def part(self, label: str, part: int, whole: Whole, shape: Shape = "full") -> Bar:
        """Return a bar of a number out of another, which says of what it is."""
        count, things = whole
        code = f"of_{things}_one" if count == 1 else f"of_{things}"
        return Bar(self.shown(code, label=label, part=part, whole=count), length(part, count), shape)

    def made(self, code: str, said: Sequence[str], bars: Sequence[Bar], table: Grid | None = None) -> PartWords:
        """Return the part. Without a table of its own, the table holds what the bars say."""
        title = self.speaker.say(CONTEXT, TITLES[code])
        whole = table or self._table(title, bars)
        return PartWords(code, title, tuple(said), tuple(bars), whole, has_more=table is not None)

    def _table(self, title: str, bars: Sequence[Bar]) -> Grid:
        rows = tuple(_halves(bar.words) for bar in bars)
        return Grid(title, (self.cell("what"), self.cell("how_many")), rows)

    def item_title(self, item: PowerItem) -> str:
        """Return the title of an item."""
        return item.title or self.cell("no_title")


def _halves(words: str) -> tuple[str, str]:
    label, _mark, number = words.rpartition(": ")
    return label or words, number


def length(part: float, whole: float) -> float:
    """Return how long a bar is, 0 to 1."""
    return min(1.0, max(0.0, part / whole)) if whole > 0 else 0.0


def minutes(seconds: float) -> int:
    """Return whole minutes."""
    return round(seconds / 60)


def number(value: float) -> str:
    """Return a number with at most one digit after the point."""
    return f"{value:.1f}".removesuffix(".0")
