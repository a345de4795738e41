"""What every reader makes of its file: lines and tables, whatever the file was."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from app.domain.agenda import AgendaDraft, Notice

BULLET = "•"


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a person sees it: a wrapped line is joined before it comes here.

    Shape: `mark` is a number or bullet that the file's program drew itself ("4.1", "•"), "" where it drew none.
    `indent` counts letter widths from the left edge; `gap` is the extra white above, in lines.
    `asides` are words further right on the same line, in columns of their own.
    """

    text: str
    mark: str = ""
    indent: float = 0.0
    heading: int = 0
    gap: float = 0.0
    asides: tuple[str, ...] = ()
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its lines, and over how many columns it goes. `is_joined`: merged into the one above."""

    lines: tuple[Line, ...] = ()
    span: int = 1
    is_joined: bool = False

    @property
    def text(self) -> str:
        """All words of the cell on one line."""
        return " ".join(line.text for line in self.lines if line.text).strip()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. `indent` says under which list item it stands."""

    rows: tuple[tuple[Cell, ...], ...]
    indent: float = 0.0


Block = Line | Table


@dataclass(frozen=True, slots=True)
class Facts:
    """What is stated about the meeting itself."""

    title: str | None = None
    date: datetime.date | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    place: str | None = None
    other_dates: tuple[datetime.date, ...] = ()
    notices: tuple[Notice, ...] = ()

    def or_else(self, other: "Facts") -> "Facts":
        """Return these facts, with gaps filled from `other`."""
        return replace(
            self,
            title=self.title or other.title,
            date=self.date or other.date,
            start=self.start or other.start,
            end=self.end or other.end,
            place=self.place or other.place,
            other_dates=self.other_dates or other.other_dates,
            notices=(*self.notices, *(notice for notice in other.notices if notice not in self.notices)),
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """A file as lines and tables, with what it states outright about the meeting.

    `meetings` holds the meetings of a calendar with several, from which a person chooses one.
    """

    blocks: tuple[Block, ...] = ()
    facts: Facts = field(default_factory=Facts)
    notices: tuple[Notice, ...] = ()
    meetings: tuple[AgendaDraft, ...] = ()

    def text(self) -> str:
        """Return all words, a line each: kept beside the easy version."""
        return "\n".join(_block_texts(self.blocks))


def _block_texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                yield "\t".join(cell.text for cell in row)
        else:
            mark = "" if block.mark in {"", BULLET} else block.mark
            yield "\t".join(part for part in (mark, block.text, *block.asides) if part)
