"""Tables without lines: a header row names the columns, white strips part them, numbers and times begin rows."""

import itertools
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from app.importers.columns import Role, header_roles, role_of
from app.importers.layout import Chunk, Row, Word, chunk_of
from app.importers.leftovers import is_paper, starts_people, starts_tail
from app.importers.numbers import take_bullet, take_number
from app.importers.paper import Cell, Line, Table
from app.importers.standing import is_band
from app.importers.times import find_length, find_span

Found = tuple[Sequence[Row], Table, Sequence[Row]]


def find_table(rows: Sequence[Row], pitch: float) -> Found | None:
    """Return the rows above, the table and the rows below, if a row names the columns of an agenda."""
    for index in range(min(len(rows), 200)):
        header, roles, used = _header(rows, index)
        if roles is None:
            continue
        below = rows[index + used :]
        edges = _edges(header, below)
        header, roles, edges = _with_unnamed(header, roles, edges, below)
        stop = _last_row(below, edges, roles, pitch)
        if stop < 2:
            continue
        head = tuple(Cell((Line(chunk.text),)) for chunk in header)
        made = _table_rows(below[:stop], edges, roles, pitch)
        return rows[:index], Table((head, *made)), below[stop:]
    return None


def _header(rows: Sequence[Row], index: int) -> tuple[Sequence[Chunk], list[Role] | None, int]:
    """Read one row, or two that belong together ("Item" above "No."), as the header."""
    chunks = rows[index].chunks
    if len(chunks) < 2 and len(rows[index].words) > 6:
        return chunks, None, 1
    for parts in (chunks, tuple(chunk_of([word]) for word in rows[index].words)):
        roles = header_roles([chunk.text for chunk in parts]) if 2 <= len(parts) <= 8 else None
        if (
            roles
            and "title" in roles
            and (parts is chunks or (len(parts) <= 5 and all(role_of(chunk.text) for chunk in parts)))
        ):
            return parts, roles, 1
    if index + 1 < len(rows) and header_roles([chunk.text for chunk in rows[index + 1].chunks]):
        return chunks, None, 1
    if index + 1 < len(rows) and rows[index + 1].top - rows[index].top < 2 * rows[index].size:
        both = _stacked(chunks, rows[index + 1].chunks)
        roles = header_roles([chunk.text for chunk in both]) if len(both) >= 2 else None
        if roles and "title" in roles and all(len(chunk.text) < 30 for chunk in both):
            return both, roles, 2
    return chunks, None, 1


def _stacked(upper: Sequence[Chunk], lower: Sequence[Chunk]) -> list[Chunk]:
    """Join what stands above each other."""
    made = list(upper)
    for chunk in lower:
        over = next((i for i, one in enumerate(made) if one.left < chunk.right and chunk.left < one.right), None)
        if over is None:
            made.append(chunk)
        else:
            one = made[over]
            made[over] = Chunk(f"{one.text} {chunk.text}", min(one.left, chunk.left), max(one.right, chunk.right))
    return sorted(made, key=lambda chunk: chunk.left)


def _edges(header: Sequence[Chunk], rows: Sequence[Row]) -> list[float]:
    """Return the borders between columns: the emptiest strip between two headers."""
    words = [word for row in rows[:150] for word in row.words]
    return [_strip(one, two, words) for one, two in itertools.pairwise(header)]


def _with_unnamed(
    header: Sequence[Chunk], roles: list[Role], edges: list[float], rows: Sequence[Row]
) -> tuple[Sequence[Chunk], list[Role], list[float]]:
    """Add columns that no header names: papers that begin at the same place, apart from the words before them."""
    lefts = [
        chunk.left
        for row in rows[:150]
        for before, chunk in pairwise(row.chunks)
        if _is_paper_or_bare(chunk, before, edges)
    ]
    for left in sorted({round(one) for one in lefts}):
        count = sum(abs(one - left) < 2 for one in lefts)
        column = sum(edge < left for edge in edges)
        if count < 3 or any(abs(chunk.left - left) < 3 for chunk in header):
            continue
        edge = left - 1.5
        words = [word for row in rows[:150] for word in row.words]
        if any(word.left < edge < word.right for word in words) or any(abs(edge - one) < 6 for one in edges):
            continue
        header = [*header[: column + 1], Chunk("", left, left), *header[column + 1 :]]
        roles = [*roles[: column + 1], "other", *roles[column + 1 :]]
        edges = [*edges[:column], edge, *edges[column:]]
    return header, roles, edges


def _is_paper_or_bare(chunk: Chunk, before: Chunk, edges: Sequence[float]) -> bool:
    """Is this piece, in the same column as the one before it, the name of a paper?"""
    same = sum(edge < chunk.left for edge in edges) == sum(edge < before.left for edge in edges)
    return same and is_paper(chunk.text)


def _strip(one: Chunk, two: Chunk, words: Sequence[Word]) -> float:
    low, high = one.left, max(two.right, one.left + 1)
    step = max((high - low) / 160, 0.25)
    places = [low + step * number for number in range(int((high - low) / step) + 1)]
    crossed = [sum(1 for word in words if word.left < place < word.right) + _cut(place, one, two) for place in places]
    least = min(crossed)
    best, run = (places[-1], 0), 0
    for index, count in enumerate(crossed):
        run = run + 1 if count == least else 0
        if run > best[1]:
            best = (places[index] - step * (run - 1) / 2, run)
    return best[0]


def _cut(place: float, one: Chunk, two: Chunk) -> int:
    """A border never runs through a header."""
    return 1000 if one.left < place < one.right or two.left < place < two.right else 0


def _parted(row: Row, edges: Sequence[float]) -> list[list[Word]]:
    cells: list[list[Word]] = [[] for _ in range(len(edges) + 1)]
    for word in row.words:
        middle = (word.left + word.right) / 2
        cells[sum(1 for edge in edges if middle > edge)].append(word)
    return cells


def _is_anchor(cells: Sequence[Sequence[Word]], roles: Sequence[Role]) -> bool:
    """Does a row begin here: is there a number or a time? A length alone goes on, where there are numbers."""
    for words, role in zip(cells, roles, strict=False):
        text = " ".join(word.text for word in words)
        if role == "number" and text and (number := take_number(text)) is not None and not number.rest:
            return True
        if (
            role in {"time", "length"}
            and text
            and (find_span(text, dots=True) or (not _has_starts(roles) and (find_length(text) or text.isdigit())))
        ):
            return True
    return False


def _has_starts(roles: Sequence[Role]) -> bool:
    """Do numbers begin the rows, so that a length in the time column may stand in the second line of a row?"""
    return "number" in roles


def _last_row(rows: Sequence[Row], edges: Sequence[float], roles: Sequence[Role], pitch: float) -> int:
    """Return how many rows belong to the table."""
    has_anchor = bool({"number", "time", "length"} & set(roles))
    last = -1
    for index, row in enumerate(rows):
        if starts_people(row.text) or (starts_tail(row.text) and last >= 0):
            break
        cells = _parted(row, edges)
        filled = sum(1 for cell in cells if cell)
        if _is_anchor(cells, roles) or (not has_anchor and filled >= 2):
            last = index
    while (
        0 <= last < len(rows) - 1
        and rows[last + 1].top - rows[last].top <= 1.3 * pitch
        and not starts_people(rows[last + 1].text)
    ):
        last += 1
    return last + 1


def _table_rows(
    rows: Sequence[Row], edges: Sequence[float], roles: Sequence[Role], pitch: float
) -> list[tuple[Cell, ...]]:
    """Collect rows of words into table rows."""
    has_anchor = bool({"number", "time"} & set(roles))
    groups: list[list[Row]] = []
    for block in _blocks_of(rows):
        anchors = sum(1 for row in block if _is_anchor(_parted(row, edges), roles))
        if has_anchor and anchors == 1 and not any(is_band(row.text) for row in block):
            groups.append(block)
        else:
            _split_block(block, edges, roles, pitch, groups)
    return [
        tuple(
            _cell([_parted(row, edges)[column] for row in group], pitch, edges, column)
            for column in range(len(edges) + 1)
        )
        for group in groups
    ]


def _blocks_of(rows: Sequence[Row]) -> list[list[Row]]:
    """Part rows where white runs across the whole table; a number may stand at half the height of its row."""
    if not rows:
        return []
    whites = [two.top - one.bottom for one, two in pairwise(rows)]
    size = median(row.size for row in rows)
    tight = max(0.0, sorted(whites)[len(whites) // 4]) if whites else 0.0
    blocks = [[rows[0]]]
    lowest = rows[0].bottom
    for row in rows[1:]:
        if row.top - lowest > tight + 0.3 * size:
            blocks.append([])
        blocks[-1].append(row)
        lowest = max(lowest, row.bottom)
    return blocks


def _split_block(
    block: Sequence[Row], edges: Sequence[float], roles: Sequence[Role], pitch: float, groups: list[list[Row]]
) -> None:
    """Part rows that stand close together: at numbers and times, or else where a side column is filled."""
    has_anchor = bool({"number", "time"} & set(roles))
    for index, row in enumerate(block):
        is_apart = not index or row.top - block[index - 1].top > 1.35 * pitch
        after_part = bool(groups) and is_band(groups[-1][0].text)
        if not groups or after_part or is_band(row.text) or _starts(_parted(row, edges), roles, has_anchor, is_apart):
            groups.append([])
        groups[-1].append(row)


def _is_lone_title(cells: Sequence[Sequence[Word]], roles: Sequence[Role]) -> bool:
    """Is only the title column filled?"""
    filled = {role for cell, role in zip(cells, roles, strict=False) if cell}
    return filled == {"title"}


def _starts(cells: Sequence[Sequence[Word]], roles: Sequence[Role], has_anchor: bool, is_apart: bool) -> bool:
    """Does a new row of the table begin here?"""
    side = any(cell for cell, role in zip(cells, roles, strict=False) if role in {"lead", "purpose", "paper"})
    if not has_anchor:
        return is_apart or side
    return _is_anchor(cells, roles) or (is_apart and _is_lone_title(cells, roles))


def _cell(lines: Sequence[Sequence[Word]], pitch: float, edges: Sequence[float], column: int) -> Cell:
    filled = [line for line in lines if line]
    room = edges[column] - min(line[0].left for line in filled) if filled and column < len(edges) else 0.0
    return cell_of(filled, pitch, room)


def cell_of(lines: Sequence[Sequence[Word]], pitch: float, room: float = 0.0) -> Cell:
    """Join the wrapped lines of one cell; a number, a bullet, white above or a short line before begins a new line.

    `room` is the width of the column.
    """
    if not lines:
        return Cell()
    left = min(line[0].left for line in lines)
    width = max(max(line[-1].right for line in lines) - left, room)
    texts: list[str] = []
    for index, line in enumerate(lines):
        text = " ".join(word.text for word in line)
        number = take_number(text)
        is_new = take_bullet(text) is not None or (
            number is not None and bool(number.rest) and (not number.is_bare or number.depth > 0)
        )
        if index:
            before = lines[index - 1]
            step = median(word.top for word in line) - median(word.top for word in before)
            apart = step > max(1.3 * pitch, 1.6 * line[0].size)
            first = line[0].right - line[0].left
            fits = before[-1].right - left + first + 0.5 * line[0].size < 0.85 * width
            is_new = is_new or apart or (fits and not text[:1].islower())
        if is_new or not texts:
            texts.append(text)
        else:
            texts[-1] = f"{texts[-1]} {text}"
    return Cell(tuple(Line(text) for text in texts))
