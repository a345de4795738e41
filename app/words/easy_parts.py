"""Easy parts as blocks of a paper: a heading with its rows, each row a picture with a sentence a line."""

from collections.abc import Sequence

from app.domain.report import Heading
from app.domain.sheet import PictureRow, SheetBlock, Together
from app.words.paper_rows import PaperRows, first_bold, lines_of
from app.words.you_said import EasyPart, EasyRow


def part_blocks(parts: Sequence[EasyPart], rows: PaperRows) -> list[SheetBlock]:
    """Return the parts, each on one page where it fits; a heading alone stays with the part after it."""
    blocks: list[SheetBlock] = []
    above: list[Heading] = []
    for part in parts:
        above.append(Heading(part.title, part.level))
        if part.rows:
            blocks.append(Together((*above, *rows.shown([_row(row, rows) for row in part.rows]))))
            above = []
    return [*blocks, *above]


def _row(row: EasyRow, rows: PaperRows) -> PictureRow:
    shown = rows.sign(row.picture, *(line for said in row.lines for line in whole_lines(said)))
    return first_bold(shown) if row.is_strong else shown


def whole_lines(words: str) -> list[str]:
    """Return one sentence a line. What ends with a colon goes on in the same line: "You said: The bus is late."."""
    lines: list[str] = []
    for line in lines_of(words):
        if lines and lines[-1].endswith(":"):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines
