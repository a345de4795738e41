"""Papers as Word files: real headings, alt text, heads of tables and the language."""

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.report import Grid, Heading
from app.domain.sheet import PictureRow, PictureRows, PlainBlock, Said, Sheet, SmallPrint, Together, printable
from app.reports.keeping import chunks, is_short
from app.reports.pdf import column_shares
from app.reports.pixels import FAR, INSIDE_MM, NEAR, PICTURE_SHARE, ROW_EDGE_MM, Dots, drawn_by_height
from app.reports.wide_tables import fitting
from app.reports.word_styles import SMALL_STYLE, set_up

if TYPE_CHECKING:
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph


def sheet_word(sheet: Sheet) -> bytes:
    """Return the paper as a Word file (.docx). Raises: `paper_not_made`."""
    return _WordPaper(fitting(sheet)).bytes()


class _WordPaper:
    """One paper while it is written."""

    def __init__(self, sheet: Sheet) -> None:
        import docx

        self._sheet = sheet
        self._drawn = drawn_by_height(sheet)
        self._paper = docx.Document()
        set_up(self._paper, sheet)
        self._add(Heading(sheet.title, level=1))
        for block in sheet.blocks:
            if isinstance(block, Together):
                for chunk in chunks(block, sheet):
                    self._add_chunk(chunk)
            else:
                self._add(block)

    def bytes(self) -> bytes:
        stream = io.BytesIO()
        self._paper.save(stream)
        return stream.getvalue()

    def _add_chunk(self, blocks: Sequence[PlainBlock]) -> None:
        """Add blocks that stay on one page: each but the last holds on to the next."""
        for number, block in enumerate(blocks, 1):
            self._add(block, is_whole=True, holds_on=number < len(blocks))

    def _add(self, block: PlainBlock, *, is_whole: bool = False, holds_on: bool = False) -> None:
        if isinstance(block, Heading):
            self._paper.add_heading(printable(block.text), level=block.level)
        elif isinstance(block, Said):
            _hold([_say(self._paper.add_paragraph(), block)], is_held=holds_on)
        elif isinstance(block, PictureRows):
            self._add_pictures(block.rows, is_whole=is_whole)
        elif isinstance(block, SmallPrint):
            self._add_small(block)
        else:
            self._add_table(block)

    def _add_pictures(self, rows: Sequence[PictureRow], *, is_whole: bool) -> None:
        table = self._table(len(rows), [PICTURE_SHARE, 1 - PICTURE_SHARE], with_heads=False)
        for number, (row, said) in enumerate(zip(table.rows, rows, strict=True), 1):
            left, right = row.cells
            picture = self._drawn.get((said.picture, said.picture_mm))
            if picture:
                _draw(left.paragraphs[0], picture)
            self._say_near(
                [
                    (right.paragraphs[0] if not place else right.add_paragraph(), line)
                    for place, line in enumerate(said.lines)
                ]
            )
            _middle(left, right)
            _hold([*left.paragraphs, *right.paragraphs], is_held=is_whole and number < len(rows))
        self._space_after()

    def _say_near(self, lines: "Sequence[tuple[Paragraph, Said]]") -> None:
        """Say the lines of one row: nearer to each other than to the next row."""
        from docx.shared import Pt

        for number, (paragraph, line) in enumerate(lines, 1):
            _say(paragraph, line)
            gap = NEAR if number < len(lines) else FAR
            paragraph.paragraph_format.space_after = Pt(self._sheet.size_pt * gap)

    def _add_small(self, block: SmallPrint) -> None:
        from docx.shared import Pt

        if block.title:
            head = self._paper.add_heading(level=2)
            head.paragraph_format.space_after = Pt(0)
            head.add_run(printable(block.title)).font.size = Pt(self._sheet.small_pt)
        for number, line in enumerate(block.lines, 1):
            said = _say(self._paper.add_paragraph(), Said(line, quiet=True))
            said.paragraph_format.space_after = Pt(0)
            _hold([said], is_held=number < len(block.lines))

    def _add_table(self, grid: Grid) -> None:
        from docx.shared import Pt

        shares = column_shares(grid, self._sheet.size_pt)
        table = self._table(1 + len(grid.rows), [share / sum(shares) for share in shares], with_heads=True)
        held = len(grid.rows) if is_short(grid, shares, self._sheet.size_pt) else 1
        for number, (row, cells) in enumerate(zip(table.rows, (grid.heads, *grid.rows), strict=True)):
            for cell, words in zip(row.cells, cells, strict=True):
                said = _say(cell.paragraphs[0], Said(words, bold=cells is grid.heads))
                said.paragraph_format.space_after = Pt(self._sheet.size_pt * NEAR)
                _hold([said], is_held=number < held)
        self._space_after()

    def _table(self, rows: int, shares: list[float], *, with_heads: bool) -> "Table":
        from docx.oxml.ns import qn
        from docx.oxml.parser import OxmlElement
        from docx.shared import Mm

        table = self._paper.add_table(rows, len(shares), style="Table Grid" if with_heads else "Normal Table")
        table.autofit = False
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Mm(INSIDE_MM * share)
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, share in zip(row.cells, shares, strict=True):
                cell.width = Mm(INSIDE_MM * share)
        if with_heads:
            _pad(table)
            table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        look = table._tbl.tblPr.find(qn("w:tblLook"))
        if look is not None:
            for name, value in {"w:firstRow": with_heads, "w:firstColumn": False, "w:val": None}.items():
                look.set(qn(name), ("0020" if with_heads else "0000") if value is None else str(int(value)))
        return table

    def _space_after(self) -> None:
        """Keep two tables apart: Word would make one of them."""
        from docx.shared import Pt

        gap = self._paper.add_paragraph()
        gap.paragraph_format.line_spacing = Pt(self._sheet.size_pt * 0.5)
        gap.paragraph_format.space_after = Pt(0)


def _pad(table: "Table") -> None:
    """Keep words away from the lines of a table."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement
    from docx.shared import Mm

    edges = OxmlElement("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        edges.append(OxmlElement(f"w:{side}", {qn("w:w"): str(Mm(2).twips), qn("w:type"): "dxa"}))
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.addprevious(edges)


def _say(paragraph: "Paragraph", line: Said) -> "Paragraph":
    for words, is_bold in line.pieces():
        paragraph.add_run(words).bold = True if is_bold else None
    if line.quiet:
        paragraph.style = SMALL_STYLE
    return paragraph


def _hold(paragraphs: "Iterable[Paragraph]", *, is_held: bool) -> None:
    for paragraph in paragraphs:
        paragraph.paragraph_format.keep_with_next = True if is_held else None
        paragraph.paragraph_format.keep_together = True


def _draw(paragraph: "Paragraph", picture: Dots) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
    from docx.shared import Mm

    try:
        shape = paragraph.add_run().add_picture(io.BytesIO(picture.data), Mm(picture.wide_mm), Mm(picture.high_mm))
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError) as trouble:
        raise MeetingError("paper_not_made") from trouble
    about = shape._inline.docPr
    about.set("descr", printable(picture.alt))
    layout = paragraph.paragraph_format
    layout.line_spacing, layout.alignment = 1, WD_ALIGN_PARAGRAPH.CENTER
    layout.space_before = layout.space_after = Mm(ROW_EDGE_MM)


def _middle(*cells: "_Cell") -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT

    for cell in cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
