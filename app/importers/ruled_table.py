"""Tables with drawn borders: the strokes part the page into rows and cells."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from app.importers.layout import Word, rows_of, usual_pitch
from app.importers.layout_table import cell_of
from app.importers.paper import Cell, Table

_NEAR = 3.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line on the page: upright where left is right, level where top is bottom."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def is_upright(self) -> bool:
        """Does it run from top to bottom?"""
        return self.bottom - self.top > self.right - self.left


@dataclass(frozen=True, slots=True)
class _Frame:
    """The borders of one table: heights of level strokes and all upright strokes."""

    levels: tuple[float, ...]
    uprights: tuple[Stroke, ...]
    left: float
    right: float

    @property
    def top(self) -> float:
        return self.levels[0]

    @property
    def bottom(self) -> float:
        return self.levels[-1]


def part_by_strokes(words: Sequence[Word], strokes: Sequence[Stroke]) -> list["list[Word] | Table"]:
    """Return words outside tables and tables, from top to bottom."""
    parts: list[list[Word] | Table] = []
    rest = list(words)
    for frame in _frames(strokes):
        inside = [
            word
            for word in rest
            if frame.top - _NEAR < word.middle < frame.bottom + _NEAR
            and frame.left - 6 < (word.left + word.right) / 2 < frame.right + 6
        ]
        table = _table(frame, inside)
        if table is None:
            continue
        taken = set(map(id, inside))
        above = [word for word in rest if word.middle < frame.top and id(word) not in taken]
        rest = [word for word in rest if id(word) not in taken and word.middle >= frame.top]
        parts.extend([above, table] if above else [table])
    if rest:
        parts.append(rest)
    return _joined(parts)


def _joined(parts: list["list[Word] | Table"]) -> list["list[Word] | Table"]:
    """A table that runs over the end of a page is one table."""
    made: list[list[Word] | Table] = []
    for part in parts:
        last = made[-1] if made else None
        if isinstance(part, Table) and isinstance(last, Table) and len(part.rows[0]) == len(last.rows[0]):
            made[-1] = Table((*last.rows, *part.rows))
        else:
            made.append(part)
    return made


def _frames(strokes: Sequence[Stroke]) -> list[_Frame]:
    """Group strokes that touch into tables with at least two rows and two columns."""
    uprights = [stroke for stroke in strokes if stroke.is_upright]
    levels = [stroke for stroke in strokes if not stroke.is_upright]
    frames: list[_Frame] = []
    for low, high in _bands(uprights):
        mine = [stroke for stroke in uprights if low - _NEAR <= stroke.top and stroke.bottom <= high + _NEAR]
        heights = _merged([stroke.top for stroke in levels if low - _NEAR <= stroke.top <= high + _NEAR])
        columns = _merged([stroke.left for stroke in mine])
        if len(columns) >= 3 and len(heights) >= 3:
            frames.append(_Frame(tuple(heights), tuple(mine), columns[0], columns[-1]))
    return sorted(frames, key=lambda frame: frame.top)


def _bands(uprights: Sequence[Stroke]) -> list[tuple[float, float]]:
    """Return the stretches of the page, from top to bottom, that upright strokes cover without a break."""
    bands: list[tuple[float, float]] = []
    for stroke in sorted(uprights, key=lambda stroke: stroke.top):
        if bands and stroke.top <= bands[-1][1] + 2 * _NEAR:
            bands[-1] = (bands[-1][0], max(bands[-1][1], stroke.bottom))
        else:
            bands.append((stroke.top, stroke.bottom))
    return bands


def _merged(values: Sequence[float]) -> list[float]:
    """Return the values in order, near ones as one."""
    made: list[float] = []
    for value in sorted(values):
        if not made or value - made[-1] > _NEAR:
            made.append(value)
    return made


def _table(frame: _Frame, words: Sequence[Word]) -> Table | None:
    """Put each word into its cell. A border that is missing in a row makes a cell over several columns."""
    if not words:
        return None
    columns = _merged([stroke.left for stroke in frame.uprights])
    pitch = usual_pitch(rows_of(words))
    rows: list[tuple[Cell, ...]] = []
    for top, bottom in zip(frame.levels, frame.levels[1:], strict=False):
        inside = [word for word in words if top <= word.middle < bottom]
        if sum(_is_cut(word, frame, (top + bottom) / 2) for word in inside) > 0.1 * len(inside):
            return None
        if inside:
            rows.append(_row(frame, columns, inside, (top + bottom) / 2, pitch))
    filled = [sum(1 for cell in row if cell.text) for row in rows]
    return Table(tuple(rows)) if len(rows) >= 2 and max(filled) >= 2 else None


def _is_cut(word: Word, frame: _Frame, height: float) -> bool:
    """Does a border run through a word? Then it is no border of a table."""
    inner = [stroke.left for stroke in frame.uprights if stroke.top <= height <= stroke.bottom]
    return any(word.left + 2 < left < word.right - 2 for left in inner)


def _row(
    frame: _Frame, columns: Sequence[float], words: Sequence[Word], height: float, pitch: float
) -> tuple[Cell, ...]:
    here = _merged([stroke.left for stroke in frame.uprights if stroke.top - _NEAR <= height <= stroke.bottom + _NEAR])
    borders = here if len(here) >= 2 else [columns[0], columns[-1]]
    cells: list[Cell] = []
    for left, right in itertools.pairwise(borders):
        span = max(1, sum(1 for column in columns if left - _NEAR < column < right - _NEAR))
        first, last = left <= borders[0], right >= borders[-1]
        mine = [
            word
            for word in words
            if (first or (word.left + word.right) / 2 >= left) and (last or (word.left + word.right) / 2 < right)
        ]
        made = cell_of([row.words for row in rows_of(mine)], pitch, right - left - 2 * _NEAR)
        cells.append(Cell(made.lines, span))
    return tuple(cells)
