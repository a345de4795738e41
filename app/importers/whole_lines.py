"""Lines and tables made whole: lists inside a sentence are parted, numbers on lines of their own joined."""

import re
from collections.abc import Sequence
from itertools import pairwise

from app.importers.columns import header_roles, loose_header_roles
from app.importers.leftovers import tidy
from app.importers.numbers import follows, take_number
from app.importers.paper import Block, Line, Table

_INLINE_MARK = re.compile(
    r"(?:^|(?<=[\s:,;.]))[(\[]?(?P<value>\d{1,2}|[a-z])[)\]]\s+(?=\S)|(?<=\s)(?P<bullet>[•●▪])\s+"
)
_SENTENCE_END = re.compile(r"(?<=[a-z)])[.!?]\s+(?=[A-Z])")
_LONE_NUMBER = re.compile(r"^\s*(?:item\s+)?\d{1,3}(?:\.\d{1,2})?\s*[.)]?\s*$", re.IGNORECASE)
_LONGEST_NUMBER = 20
_SMALL_TABLE = 2


def whole_blocks(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks as a person would part them."""
    return _with_joined_tables(_with_joined_numbers(_with_parted_lists(blocks)))


def _with_parted_lists(blocks: Sequence[Block]) -> list[Block]:
    made: list[Block] = []
    for block in blocks:
        made.extend(_parted(block) if isinstance(block, Line) and not block.mark else [block])
    return made


def _parted(line: Line) -> list[Block]:
    """Part "We talk about 1) buses, 2) money and 3) trips" into its points, if there are three or more that count."""
    marks = [match for match in _INLINE_MARK.finditer(line.text) if match["value"] or match["bullet"]]
    marks = _counting(marks) or [match for match in marks if match["bullet"]]
    if len(marks) < 3 or (any(match["bullet"] for match in marks) and line.text.lstrip()[:1] not in "•●▪"):
        return [line]
    ends = [*(match.start() for match in marks[1:]), len(line.text)]
    points = [_point(line.text[match.end() : end]) for match, end in zip(marks, ends, strict=True)]
    last, _, rest = points[-1].partition("\0")
    made: list[Block] = [Line(before)] if (before := line.text[: marks[0].start()].strip()) else []
    for match, text in zip(marks, [*points[:-1], last], strict=True):
        made.append(Line(f"{match['value']}. {text}" if match["value"] else f"• {text}"))
    return [*made, *([Line(rest)] if rest else [])]


def _counting(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the marks that count 1, 2, 3 or a, b, c from the start."""
    found: list[re.Match[str]] = []
    wanted = {"1", "a"}
    for match in marks:
        value = match["value"]
        if value and value in wanted:
            found.append(match)
            wanted = {str(int(value) + 1) if value.isdigit() else chr(ord(value) + 1)}
    return found


def _point(text: str) -> str:
    """Return one point without the "and" or comma after it; a sentence after the last one is kept apart."""
    end = _SENTENCE_END.search(text)
    text, rest = (text[: end.start()], text[end.end() :]) if end else (text, "")
    text = text.rstrip(" \t,;.")
    text = text[: -len(" and")].rstrip(" \t,;.") if text.endswith((" and", ",and", ";and")) else text
    return f"{text}\0{rest}" if rest else text


def _with_joined_numbers(blocks: Sequence[Block]) -> list[Block]:
    """Where numbers stand on lines of their own, each belongs to the line below it."""
    lone = [index for index, block in enumerate(blocks) if _is_lone_number(blocks, index, block)]
    values = [_value(blocks[index]) for index in lone]
    counting = sum(follows(one, two) for one, two in pairwise(values))
    if len(lone) < 2 or counting < 0.5 * (len(lone) - 1):
        return list(blocks)
    made: list[Block] = []
    joined = {index + 1 for index in lone}
    for index, block in enumerate(blocks):
        if index in joined and isinstance(block, Line):
            made[-1] = Line(f"{_value(blocks[index - 1])}. {block.text}", asides=block.asides)
        else:
            made.append(block)
    return made


def _is_lone_number(blocks: Sequence[Block], index: int, block: Block) -> bool:
    is_short = isinstance(block, Line) and len(block.text) < _LONGEST_NUMBER
    if not is_short or not isinstance(block, Line) or block.mark or block.asides or not _LONE_NUMBER.match(block.text):
        return False
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    return isinstance(below, Line) and not below.mark and take_number(below.text) is None and bool(tidy(below.text))


def _value(block: Block) -> str:
    found = re.search(r"\d[\d.]*", block.text) if isinstance(block, Line) else None
    return found.group().rstrip(".") if found else ""


def _with_joined_tables(blocks: Sequence[Block]) -> list[Block]:
    """Small tables one below the other, with as many columns and no header, are one table."""
    made: list[Block] = []
    for block in blocks:
        last = made[-1] if made else None
        if isinstance(block, Table) and isinstance(last, Table) and _goes_on(last, block):
            made[-1] = Table((*last.rows, *block.rows), last.indent)
        else:
            made.append(block)
    return made


def _goes_on(above: Table, below: Table) -> bool:
    if not above.rows or not below.rows or len(below.rows) > _SMALL_TABLE or above.indent != below.indent:
        return False
    heads = [tidy(cell.text) for cell in below.rows[0]]
    is_alike = _width(above) == _width(below) > 1
    return is_alike and not (header_roles(heads) or loose_header_roles(heads))


def _width(table: Table) -> int:
    return max(sum(cell.span for cell in row) for row in table.rows)
