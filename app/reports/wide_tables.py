"""Tables that are too wide for a page with large letters: each row becomes lines, so that no word is cut or covered."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.report import Grid
from app.domain.sheet import Said, Sheet, SheetBlock, Together
from app.reports.pixels import INSIDE_MM
from app.reports.typeset import LONGEST_WORD

MM_OF_PT = 25.4 / 72
LETTER_WIDE, EDGES_EM = 0.56, 1.0
NEARLY = 1.05
"""Words are counted a little wider than they are."""


def least_mm(grid: Grid, size_pt: float) -> list[float]:
    """Return how wide each column must be at least: as wide as its longest word."""
    em = size_pt * MM_OF_PT
    columns = zip(grid.heads, *grid.rows, strict=True)
    longest = (max(min(len(word), LONGEST_WORD) for cell in column for word in cell.split(" ")) for column in columns)
    return [em * (letters * LETTER_WIDE + EDGES_EM) for letters in longest]


def fitting(sheet: Sheet) -> Sheet:
    """Return the paper with every table that fits, and lines in place of those that do not."""
    return replace(sheet, blocks=tuple(made for block in sheet.blocks for made in _fitting(block, sheet.size_pt)))


def _fitting(block: SheetBlock, size_pt: int) -> Iterator[SheetBlock]:
    if not isinstance(block, Grid) or sum(least_mm(block, size_pt)) <= INSIDE_MM * NEARLY:
        yield block
        return
    for row in block.rows:
        told = zip(block.heads, row, strict=True)
        more = (Said(f"{head}: {cell}") for at, (head, cell) in enumerate(told) if at != block.names)
        yield Together((Said(row[block.names], bold=True), *more))
