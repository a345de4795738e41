"""Papers as OpenDocument text: real headings, alt text, heads of tables and the language, written by hand."""

import io
import zipfile
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from app.domain.report import Grid, Heading
from app.domain.sheet import PictureRow, PictureRows, PlainBlock, Said, Sheet, SmallPrint, Together, printable
from app.reports.keeping import chunks, is_short
from app.reports.open_document_styles import NAMES, boxes, name, styles
from app.reports.pdf import column_shares
from app.reports.pixels import INSIDE_MM, PICTURE_SHARE, Dots, drawn_by_height
from app.reports.wide_tables import fitting

MIME = "application/vnd.oasis.opendocument.text"
_MADE = (1980, 1, 1, 0, 0, 0)


def sheet_open_document(sheet: Sheet) -> bytes:
    """Return the paper as an OpenDocument text (.odt)."""
    sheet = fitting(sheet)
    for prefix, address in NAMES.items():
        register_namespace(prefix, address)
    numbers = {picture: number for number, picture in enumerate(sheet.pictures)}
    pictures = {key: (f"Pictures/{numbers[key[0]]}", drawn) for key, drawn in drawn_by_height(sheet).items()}
    files = {f"{path}.{drawn.ending}": drawn.data for path, drawn in pictures.values()}
    parts = {
        "content.xml": _content(sheet, pictures),
        "styles.xml": styles(sheet),
        "meta.xml": _about(sheet),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype", _MADE), MIME, zipfile.ZIP_STORED)
        for path, part in {**parts, "META-INF/manifest.xml": _manifest([*parts, *files])}.items():
            package.writestr(zipfile.ZipInfo(path, _MADE), _xml(part), zipfile.ZIP_DEFLATED)
        for path, data in files.items():
            package.writestr(zipfile.ZipInfo(path, _MADE), data, zipfile.ZIP_STORED)
    return stream.getvalue()


Pictures = dict[tuple[str, int], tuple[str, Dots]]


class _Body:
    """The text of one paper while it is written. Automatic styles are for widths of columns only."""

    def __init__(self, widths: Element, text: Element, pictures: Pictures, size_pt: int) -> None:
        self._widths, self._text, self._pictures, self._size_pt = widths, text, pictures, size_pt
        self._tables = 0

    def add_chunk(self, blocks: Sequence[PlainBlock]) -> None:
        """Add blocks that stay on one page: each but the last holds on to the next."""
        for number, block in enumerate(blocks, 1):
            self.add(block, is_whole=True, holds_on=number < len(blocks))

    def add(self, block: PlainBlock, *, is_whole: bool = False, holds_on: bool = False) -> None:
        if isinstance(block, Heading):
            self._add_heading(block.text, f"Heading_{block.level}", block.level)
        elif isinstance(block, Said):
            _say(self._text, block, ending="_held" if holds_on else "")
        elif isinstance(block, PictureRows):
            self._add_pictures(block.rows, "Whole" if is_whole else "Long")
        elif isinstance(block, SmallPrint):
            self._add_small(block)
        else:
            self._add_table(block)

    def _add_heading(self, words: str, style: str, level: int) -> None:
        head = SubElement(self._text, name("text:h"), {name("text:outline-level"): str(level)})
        head.set(name("text:style-name"), style)
        head.text = printable(words)

    def _add_small(self, block: SmallPrint) -> None:
        if block.title:
            self._add_heading(block.title, "Small_heading", 2)
        for number, line in enumerate(block.lines, 1):
            style = "Owed_held" if number < len(block.lines) else "Owed"
            SubElement(self._text, name("text:p"), {name("text:style-name"): style}).text = printable(line)

    def _add_pictures(self, rows: Sequence[PictureRow], style: str) -> None:
        table = self._table([PICTURE_SHARE, 1 - PICTURE_SHARE], style)
        for row in rows:
            cells = _row(table, 2, "Bare")
            paragraph = SubElement(cells[0], name("text:p"), {name("text:style-name"): "Picture"})
            self._draw(paragraph, (row.picture, row.picture_mm))
            for number, line in enumerate(row.lines, 1):
                _say(cells[1], line, ending="_near" if number < len(row.lines) else "_far")
        self._end_table()

    def _add_table(self, grid: Grid) -> None:
        shares = column_shares(grid, self._size_pt)
        style = "Whole" if is_short(grid, shares, self._size_pt) else "Long"
        table = self._table([share / sum(shares) for share in shares], style)
        heads = SubElement(table, name("table:table-header-rows"))
        for cell, words in zip(_row(heads, len(grid.heads), "Lined"), grid.heads, strict=True):
            _say(cell, Said(words, bold=True), ending="_near")
        for row in grid.rows:
            for cell, words in zip(_row(table, len(row), "Lined"), row, strict=True):
                _say(cell, Said(words), ending="_near")
        self._end_table()

    def _end_table(self) -> None:
        SubElement(self._text, name("text:p"), {name("text:style-name"): "Gap"})

    def _table(self, shares: list[float], style: str) -> Element:
        self._tables += 1
        table = SubElement(self._text, name("table:table"), {name("table:style-name"): style})
        table.set(name("table:name"), f"Table {self._tables}")
        for number, share in enumerate(shares, 1):
            style = f"Column_{self._tables}_{number}"
            made = {name("style:name"): style, name("style:family"): "table-column"}
            width = {name("style:column-width"): f"{INSIDE_MM * share:.1f}mm"}
            SubElement(
                SubElement(self._widths, name("style:style"), made), name("style:table-column-properties"), width
            )
            SubElement(table, name("table:table-column"), {name("table:style-name"): style})
        return table

    def _draw(self, paragraph: Element, picture: tuple[str, int]) -> None:
        if picture not in self._pictures:
            return
        path, drawn = self._pictures[picture]
        frame = SubElement(paragraph, name("draw:frame"), {name("text:anchor-type"): "as-char"})
        frame.set(name("draw:style-name"), "Drawing")
        frame.set(name("svg:width"), f"{drawn.wide_mm:.1f}mm")
        frame.set(name("svg:height"), f"{drawn.high_mm:.1f}mm")
        where = {"href": f"{path}.{drawn.ending}", "type": "simple", "show": "embed", "actuate": "onLoad"}
        SubElement(frame, name("draw:image"), {name(f"xlink:{key}"): value for key, value in where.items()})
        SubElement(frame, name("svg:title")).text = printable(drawn.alt)
        SubElement(frame, name("svg:desc")).text = printable(drawn.alt)


def _content(sheet: Sheet, pictures: Pictures) -> Element:
    root = _root("office:document-content")
    widths = SubElement(root, name("office:automatic-styles"))
    boxes(widths)
    text = SubElement(SubElement(root, name("office:body")), name("office:text"))
    body = _Body(widths, text, pictures, sheet.size_pt)
    body.add(Heading(sheet.title, level=1))
    for block in sheet.blocks:
        if isinstance(block, Together):
            for chunk in chunks(block, sheet):
                body.add_chunk(chunk)
        else:
            body.add(block)
    return root


def _row(table: Element, cells: int, style: str) -> list[Element]:
    row = SubElement(table, name("table:table-row"), {name("table:style-name"): "Whole_row"})
    kind = {name("table:style-name"): style, name("office:value-type"): "string"}
    return [SubElement(row, name("table:table-cell"), kind) for _each in range(cells)]


def _say(place: Element, line: Said, *, ending: str = "") -> None:
    style = ("Small" if line.quiet else "Standard") + ending
    paragraph = SubElement(place, name("text:p"), {name("text:style-name"): style})
    for words, is_bold in line.pieces():
        piece = SubElement(paragraph, name("text:span"))
        if is_bold:
            piece.set(name("text:style-name"), "Strong")
        piece.text = words


def _about(sheet: Sheet) -> Element:
    root = _root("office:document-meta")
    meta = SubElement(root, name("office:meta"))
    SubElement(meta, name("meta:generator")).text = "Fair Say"
    SubElement(meta, name("dc:title")).text = printable(sheet.title)
    SubElement(meta, name("dc:language")).text = sheet.language
    return root


def _manifest(paths: list[str]) -> Element:
    kinds = {"xml": "text/xml", "png": "image/png", "jpg": "image/jpeg"}
    root = Element(name("manifest:manifest"), {name("manifest:version"): "1.3"})
    for path, kind in [("/", MIME), *((path, kinds[path.rpartition(".")[2]]) for path in paths)]:
        entry = {name("manifest:full-path"): path, name("manifest:media-type"): kind}
        SubElement(root, name("manifest:file-entry"), entry)
    return root


def _root(tag: str) -> Element:
    return Element(name(tag), {name("office:version"): "1.3"})


def _xml(root: Element) -> bytes:
    return tostring(root, encoding="utf-8", xml_declaration=True)
