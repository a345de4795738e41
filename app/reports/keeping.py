"""What stays on one page, for files that a word processor lays out: which rows hold on to the next one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from app.domain.report import Grid, Heading
from app.domain.sheet import PictureRow, PictureRows, PlainBlock, Said, Sheet, Together
from app.reports.pixels import FAR, INSIDE_MM, NEAR, PICTURE_SHARE, ROW_EDGE_MM

PAGE_HIGH_MM = 240
MM_OF_PT = 25.4 / 72
LETTER_WIDE, LINE_HIGH, LINE_GAP = 0.5, 1.75, 0.5
SHORT = 0.5
"""A table that fills at most this much of a page stays on one page."""
ROWS_KEPT, LINES_KEPT = (2, 3), (4, 6)
"""How many pieces stay together at the beginning and at the end: the title counts, and who checked the words."""


def chunks(part: Together, sheet: Sheet) -> list[tuple[PlainBlock, ...]]:
    """
    Return a part in chunks that each stay on one page: one, or three where it is longer than a page.

    A title is in one chunk with the first rows, a question with the row before it. Rows that follow each other are one
    block again in a chunk.
    """
    pieces = [*_pieces(part)]
    begin, end = ROWS_KEPT if any(isinstance(piece, PictureRows) for piece in pieces) else LINES_KEPT
    if sum(_high_mm(piece, sheet) for piece in pieces) <= PAGE_HIGH_MM or len(pieces) <= begin:
        return [part.blocks]
    last = max(begin, len(pieces) - end)
    middle = [(piece,) for piece in pieces[begin:last]]
    return [_joined(pieces[:begin]), *middle, _joined(pieces[last:])]


def is_short(grid: Grid, shares: Sequence[float], size_pt: float) -> bool:
    """Return whether a table stays on one page. `shares`: how wide each column is beside the others."""
    wide = [INSIDE_MM * share / sum(shares) - 2 * ROW_EDGE_MM for share in shares]
    rows = (grid.heads, *grid.rows)
    high = (max(_lines_mm([Said(cell)], mm, size_pt) for cell, mm in zip(row, wide, strict=True)) for row in rows)
    return sum(high) <= SHORT * PAGE_HIGH_MM


def _pieces(part: Together) -> Iterator[PlainBlock]:
    for block in part.blocks:
        if isinstance(block, PictureRows):
            yield from (PictureRows((row,)) for row in block.rows)
        else:
            yield block


def _joined(pieces: Sequence[PlainBlock]) -> tuple[PlainBlock, ...]:
    joined: list[PlainBlock] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if isinstance(piece, PictureRows) and isinstance(before, PictureRows):
            joined[-1] = replace(before, rows=(*before.rows, *piece.rows))
        else:
            joined.append(piece)
    return tuple(joined)


def _high_mm(piece: PlainBlock, sheet: Sheet) -> float:
    """Return about how high a piece is on paper."""
    if isinstance(piece, Heading):
        return _lines_mm([Said(piece.text)], INSIDE_MM, sheet.size_pt * 1.25) + sheet.size_pt * MM_OF_PT
    if isinstance(piece, Said):
        return _lines_mm([piece], INSIDE_MM, sheet.size_pt)
    if isinstance(piece, PictureRows):
        return sum(_row_mm(row, sheet) for row in piece.rows)
    return 0


def _row_mm(row: PictureRow, sheet: Sheet) -> float:
    picture = (row.picture_mm or sheet.picture_mm) if row.picture else 0
    words = _lines_mm(row.lines, INSIDE_MM * (1 - PICTURE_SHARE), sheet.size_pt, NEAR)
    return max(picture, words + (FAR - NEAR) * sheet.size_pt * MM_OF_PT) + 2 * ROW_EDGE_MM + 1


def _lines_mm(lines: Sequence[Said], wide_mm: float, size_pt: float, gap: float = LINE_GAP) -> float:
    letters = wide_mm / (size_pt * MM_OF_PT * LETTER_WIDE)
    high = sum(gap + LINE_HIGH * ceil(len(line.words) / letters) for line in lines)
    return high * size_pt * MM_OF_PT
