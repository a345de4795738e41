"""What the checks say: one place in a text, the rule, and how much it weighs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Weight = Literal["fail", "warn", "hint"]
Field = Literal["title", "question", "line", "item"]
WEIGHTS: tuple[Weight, ...] = ("fail", "warn", "hint")


@dataclass(frozen=True, slots=True)
class Finding:
    """
    Something in one text that may be hard to read. `code` has its words in `app/words/checking.py`.

    Shape: `start` and `length` count Python characters of the text that was checked; `text` is that part of it.
    """

    rule: str
    code: str
    weight: Weight
    start: int
    length: int
    text: str
    facts: Mapping[str, object] = field(default_factory=dict[str, object])

    @property
    def end(self) -> int:
        """Where the part ends."""
        return self.start + self.length

    def overlaps(self, start: int, end: int) -> bool:
        """Whether it shares a character with another part of the same text."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Place:
    """
    Which text of an item a finding is about.

    Shape: `line` counts the easy lines from 0, and is 0 for the other fields. "title" is the easy title; where the full
    words are checked, the title. "item" is the item as a whole: the finding has no part of a text.
    """

    field: Field
    line: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding, and which text it is about."""

    place: Place
    finding: Finding


@dataclass(frozen=True, slots=True)
class ItemFindings:
    """What was found in one item, in reading order: title, question, lines, then the item as a whole."""

    item: str
    found: tuple[Placed, ...] = ()

    def at(self, field_name: Field, line: int = 0) -> tuple[Finding, ...]:
        """Return what was found in one text, in order."""
        place = Place(field_name, line)
        return tuple(one.finding for one in self.found if one.place == place)

    def weighing(self, weight: Weight) -> tuple[Placed, ...]:
        """Return the fails, or the warnings, or the hints."""
        return tuple(one for one in self.found if one.finding.weight == weight)

    @property
    def has_fail(self) -> bool:
        """Whether something keeps the item from being computer checked."""
        return any(one.finding.weight == "fail" for one in self.found)

    @property
    def has_hard_title(self) -> bool:
        """Whether people would read a hard full title above the easy words, because nobody wrote an easy one."""
        return any(one.finding.facts.get("is_hard") is True for one in self.at_title)

    @property
    def at_title(self) -> tuple[Placed, ...]:
        """What was found in the title."""
        return tuple(one for one in self.found if one.place.field == "title")


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings by place; at the same place the heavier first."""
    return tuple(
        sorted(findings, key=lambda one: (one.start, WEIGHTS.index(one.weight), one.rule, one.length, one.code))
    )
