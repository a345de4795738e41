"""A paper that leaves the room: what is on it, in words, before it has the shape of any file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. The title of the page has level 1; parts have 2 and more."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One or two sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """
    A table: its name, the heads of its columns, and rows of words.

    Shape: every row has as many cells as there are heads; the cell at `names` says what its row is about.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    names: int = 0


Block = Heading | Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Report:
    """One meeting's paper in the three shapes that files need: a paper, one table, and plain values."""

    sheet: "Sheet"
    table: Grid
    values: Mapping[str, object]


Writer = Callable[[Report], bytes]
