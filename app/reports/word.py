"""Papers as Word files: real headings, alt text, heads of tables and the language."""

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.report import Grid, Heading
from app.domain.sheet import SMALL, PictureRows, Said, Sheet, SheetBlock, printable
from app.reports.pdf import column_shares
from app.reports.pixels import MARGIN_MM, PAGE_MM, PICTURE_SHARE, Dots, dots

if TYPE_CHECKING:
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

FONT = "Arial"
"""On every computer, so that a paper looks the same when others open it."""

LINE_SPACE = 1.5
SMALL_STYLE = "Small print"
HEADING_SIZES = {1: 1.35, 2: 1.25, 3: 1.1}
INSIDE_MM = PAGE_MM - 2 * MARGIN_MM


def sheet_word(sheet: Sheet) -> bytes:
    """Return the paper as a Word file (.docx). Raises: `paper_not_made`."""
    return _WordPaper(sheet).bytes()


class _WordPaper:
    """One paper while it is written."""

    def __init__(self, sheet: Sheet) -> None:
        import docx

        self._sheet = sheet
        self._dots: dict[str, Dots] = {
            name: dots(picture, sheet.picture_mm) for name, picture in sheet.pictures.items()
        }
        self._paper = docx.Document()
        self._set_up()
        for block in (Heading(sheet.title, level=1), *sheet.blocks):
            self._add(block)

    def bytes(self) -> bytes:
        stream = io.BytesIO()
        self._paper.save(stream)
        return stream.getvalue()

    def _set_up(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Mm, Pt

        self._say_what_it_is()
        section = self._paper.sections[0]
        section.page_width, section.page_height = Mm(PAGE_MM), Mm(297)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN_MM)
        normal = self._paper.styles["Normal"]
        self._dress(normal, self._sheet.size_pt)
        normal.paragraph_format.space_after = Pt(self._sheet.size_pt * 0.5)  # pyright: ignore[reportAttributeAccessIssue]
        small = self._paper.styles.add_style(SMALL_STYLE, WD_STYLE_TYPE.PARAGRAPH)
        small.base_style = normal  # pyright: ignore[reportAttributeAccessIssue]
        small.font.size = Pt(round(self._sheet.size_pt * SMALL))  # pyright: ignore[reportAttributeAccessIssue]
        for level, factor in HEADING_SIZES.items():
            style = self._paper.styles[f"Heading {level}"]
            self._dress(style, self._sheet.size_pt * factor)
            style.font.bold = True  # pyright: ignore[reportAttributeAccessIssue]
            style.paragraph_format.space_before = Pt(0 if level == 1 else self._sheet.size_pt * 1.2)  # pyright: ignore[reportAttributeAccessIssue]
        self._number_pages()

    def _say_what_it_is(self) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        about = self._paper.core_properties
        about.title, about.language = printable(self._sheet.title), self._sheet.language
        about.author, about.comments = "Fair Say", ""
        about.created = about.modified = datetime.now(UTC)
        language = self._paper.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
        if language is not None:
            language.set(qn("w:val"), self._sheet.language)
        never = OxmlElement("w:autoHyphenation")
        never.set(qn("w:val"), "false")
        before = self._paper.settings.element.find(qn("w:defaultTabStop"))  # the order that Word asks for
        if before is not None:
            before.addnext(never)

    def _dress(self, style: object, size_pt: float) -> None:
        """Give a style of the template our letters: plain, black, never slanted."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml.ns import qn
        from docx.shared import Pt, RGBColor

        font, layout = style.font, style.paragraph_format  # pyright: ignore[reportAttributeAccessIssue]
        font.name, font.size, font.italic, font.underline = FONT, Pt(round(size_pt)), False, False
        font.color.rgb = RGBColor(0, 0, 0)
        letters = style.element.rPr.rFonts  # pyright: ignore[reportAttributeAccessIssue]
        for name in [name for name in letters.attrib if name.endswith("Theme")]:
            del letters.attrib[name]
        for name in ("w:cs", "w:eastAsia", "w:hAnsi"):
            letters.set(qn(name), FONT)
        layout.line_spacing, layout.alignment = LINE_SPACE, WD_ALIGN_PARAGRAPH.LEFT

    def _number_pages(self) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        self._paper.sections[0].footer.paragraphs[0]._p.append(field)

    def _add(self, block: SheetBlock) -> None:
        if isinstance(block, Heading):
            self._paper.add_heading(printable(block.text), level=block.level)
        elif isinstance(block, Said):
            _say(self._paper.add_paragraph(), block)
        elif isinstance(block, PictureRows):
            self._add_pictures(block)
        else:
            self._add_table(block)

    def _add_pictures(self, block: PictureRows) -> None:
        table = self._table(len(block.rows), [PICTURE_SHARE, 1 - PICTURE_SHARE], with_heads=False)
        for row, picture in zip(table.rows, block.rows, strict=True):
            left, right = row.cells
            if picture.picture in self._dots:
                _draw(left.paragraphs[0], self._dots[picture.picture])
            for number, line in enumerate(picture.lines):
                _say(right.paragraphs[0] if not number else right.add_paragraph(), line)
            _middle(left, right)
        self._space_after()

    def _add_table(self, grid: Grid) -> None:
        shares = column_shares(grid)
        table = self._table(1 + len(grid.rows), [share / sum(shares) for share in shares], with_heads=True)
        for row, cells in zip(table.rows, (grid.heads, *grid.rows), strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                _say(cell.paragraphs[0], Said(words, bold=cells is grid.heads))
        self._space_after()

    def _table(self, rows: int, shares: list[float], *, with_heads: bool) -> "Table":
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
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
        gap.paragraph_format.line_spacing = 1
        gap.paragraph_format.space_after = Pt(0)


def _say(paragraph: "Paragraph", line: Said) -> None:
    run = paragraph.add_run(printable(line.words))
    run.bold = True if line.bold else None
    if line.small:
        paragraph.style = SMALL_STYLE


def _draw(paragraph: "Paragraph", picture: Dots) -> None:
    from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
    from docx.shared import Mm

    try:
        shape = paragraph.add_run().add_picture(io.BytesIO(picture.data), Mm(picture.wide_mm), Mm(picture.high_mm))
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError) as trouble:
        raise MeetingError("paper_not_made") from trouble
    about = shape._inline.docPr
    about.set("descr", printable(picture.alt))
    paragraph.paragraph_format.line_spacing = 1


def _middle(*cells: "_Cell") -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT

    for cell in cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
