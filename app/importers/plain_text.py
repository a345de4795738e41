"""Text files and pasted words: any encoding, tabs or spaces for columns, hard-wrapped lines joined."""

import re
from collections.abc import Sequence

from app.domain.errors import MeetingError
from app.importers.columns import header_roles
from app.importers.layout import Word
from app.importers.limits import MAX_LINE_CHARACTERS, MAX_LINES, MAX_TEXT_BYTES
from app.importers.page import page_blocks
from app.importers.paper import Block, Cell, Line, Paper, Table

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_PIPE_ROW = re.compile(r"^\s*\|.*\|\s*$")
_RULE_ROW = re.compile(r"^[\s|:+=-]+$")
_TAB_WIDTH = 8


def decode(data: bytes) -> str:
    """Return bytes as text: by their mark, as UTF-8, or else as what fits best."""
    if len(data) > MAX_TEXT_BYTES:
        raise MeetingError("agenda_too_big")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _best_guess(data)


def _best_guess(data: bytes) -> str:
    """UTF-16 without its mark shows by its zeros; most other files were saved by Windows."""
    zeros = data[:4096].count(0)
    if zeros > 0.2 * len(data[:4096]):
        return data.decode("utf-16-be" if data[:1] == b"\x00" else "utf-16-le", errors="replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:65536], cp_isolation=["cp1252", "mac_roman", "utf_8", "cp437", "iso8859_15"]).best()
    return data.decode(best.encoding if best else "cp1252", errors="replace")


def read_text(text: str) -> Paper:
    """Read plain or pasted words."""
    return Paper(tuple(text_blocks(text)))


def text_blocks(text: str) -> list[Block]:
    """Return the lines and tables of a text."""
    lines = split_lines(text)
    tabbed = _tabbed_table(lines)
    if tabbed:
        return tabbed
    slashed = _slashed_table(lines)
    if slashed:
        return slashed
    blocks: list[Block] = []
    plain: list[str] = []
    for line in [*lines, None]:
        if line is not None and not _PIPE_ROW.match(line):
            plain.append(line)
            continue
        if line is None or (plain and any(part.strip() for part in plain)):
            blocks.extend(_laid_out(plain))
            plain = []
        if line is not None:
            _add_pipe_row(blocks, line)
    return blocks


def split_lines(text: str) -> list[str]:
    """Return the lines of a text, cut to what we can use."""
    clean = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\x0b", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n\n")
    )
    lines = clean.replace("\x0c", "\n\n\n").split("\n")[:MAX_LINES]
    if any(len(line) > MAX_LINE_CHARACTERS for line in lines):
        raise MeetingError("agenda_line_too_long")
    return lines


def _tabbed_table(lines: Sequence[str]) -> list[Block]:
    """Rows copied from a table have a tab between cells: as many in most lines."""
    filled = [line for line in lines if line.strip()]
    counts = [line.rstrip("\n").count("\t") for line in filled if "\t" in line.strip()]
    if len(counts) < 2 or len(counts) < 0.6 * len(filled) or max(counts) > 12:
        return []
    usual = max(set(counts), key=counts.count)
    if usual < 2 or counts.count(usual) < 0.6 * len(counts):
        return []
    blocks: list[Block] = []
    rows: list[tuple[Cell, ...]] = []
    for line in filled:
        parts = line.split("\t")
        if len(parts) - 1 == usual:
            rows.append(tuple(Cell((Line(part.strip()),) if part.strip() else ()) for part in parts))
        elif rows:
            rows.append((Cell((Line(line.replace("\t", " ").strip()),), span=usual + 1),))
        else:
            blocks.append(Line(" ".join(parts).strip()))
    return [*blocks, Table(tuple(rows))]


def _slashed_table(lines: Sequence[str]) -> list[Block]:
    """A table that lost its borders may have strokes for them: "1. / Welcome / Chair" below a row of headers."""
    parts = [[part.strip() for part in line.split(" / ")] for line in lines]
    first = next((index for index, row in enumerate(parts) if len(row) >= 2 and header_roles(row)), None)
    if first is None or sum(1 for row in parts[first:] if len(row) >= 2) < 3:
        return []
    blocks: list[Block] = [Line(line.strip()) for line in lines[:first] if line.strip()]
    rows = tuple(tuple(Cell((Line(part),) if part else ()) for part in row) for row in parts[first:] if any(row))
    return [*blocks, Table(rows)]


def _add_pipe_row(blocks: list[Block], line: str) -> None:
    """A row of a table drawn with upright strokes."""
    if _RULE_ROW.match(line):
        return
    cells = tuple(Cell((Line(part.strip()),) if part.strip() else ()) for part in line.strip().strip("|").split("|"))
    if blocks and isinstance(blocks[-1], Table):
        blocks[-1] = Table((*blocks[-1].rows, cells))
    else:
        blocks.append(Table((cells,)))


def _laid_out(lines: Sequence[str]) -> list[Block]:
    """Lay the words out as a typewriter would, so that columns made of spaces are seen."""
    words = [word for row, line in enumerate(lines) for word in _typed_words(row, line)]
    return page_blocks(words, page_width=0.0)


def _typed_words(row: int, line: str) -> list[Word]:
    """Return the words of a line with their places, a letter wide each."""
    expanded = line.expandtabs(_TAB_WIDTH).replace("\u00a0", " ")
    top = row * 2.0
    return [
        Word(match.group(), float(match.start()), float(match.end()), top, top + 1.6, 2.0)
        for match in re.finditer(r"\S+", expanded)
    ]
