"""
Word files (.docx): paragraphs, tables, automatic numbers, content controls.

Reads the XML itself, so that nothing is skipped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from app.importers.limits import MAX_LINES, MAX_ROWS, Package
from app.importers.paper import Block, Cell, Facts, Line, Paper, Table
from app.importers.word_numbers import Numbering, read_numbering

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_SKIPPED = {
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "fldData",
    "pict",
    "drawing",
    "object",
    "footnoteReference",
    "rPr",
    "pPr",
    "sdtPr",
    "AlternateContent",
    "Fallback",
}
_WRAPPERS = {"sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "body"}
_TWIPS_PER_LETTER = 110


def read_word(data: bytes) -> Paper:
    """Read the bytes of a .docx."""
    package = Package(data)
    root = package.xml(_main_part(package))
    if root.tag.startswith(_STRICT):
        _make_transitional(root)
    reader = _Reader(
        _styles(package),
        read_numbering(package.xml("word/numbering.xml") if package.has("word/numbering.xml") else None),
    )
    body = root.find(f"{_W}body")
    blocks = tuple(islice(reader.blocks(body), MAX_LINES)) if body is not None else ()
    return Paper(blocks, Facts(date=reader.stated_date))


def _main_part(package: Package) -> str:
    if package.has("word/document.xml"):
        return "word/document.xml"
    return next((name for name in package.names() if re.fullmatch(r"word/document\d*\.xml", name)), "word/document.xml")


def _make_transitional(root: "Element") -> None:
    """Rename the tags of the strict form to the usual ones."""
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith(_STRICT):
            element.tag = _W + element.tag[len(_STRICT) :]
        for name in [name for name in element.attrib if name.startswith(_STRICT)]:
            element.attrib[_W + name[len(_STRICT) :]] = element.attrib.pop(name)


@dataclass(frozen=True, slots=True)
class _Style:
    name: str = ""
    numbering: tuple[str, int] | None = None
    outline: int | None = None
    based_on: str = ""


def _styles(package: Package) -> dict[str, _Style]:
    if not package.has("word/styles.xml"):
        return {}
    root = package.xml("word/styles.xml")
    if root.tag.startswith(_STRICT):
        _make_transitional(root)
    styles: dict[str, _Style] = {}
    for style in root.iter(f"{_W}style"):
        name = _value(style.find(f"{_W}name"))
        outline = _value(style.find(f"{_W}pPr/{_W}outlineLvl"))
        styles[style.get(f"{_W}styleId", "")] = _Style(
            name,
            _number_reference(style),
            int(outline) if outline.isdigit() else None,
            _value(style.find(f"{_W}basedOn")),
        )
    return styles


def _value(element: "Element | None") -> str:
    return "" if element is None else element.get(f"{_W}val", "")


def _number_reference(element: "Element") -> tuple[str, int] | None:
    """Return (list, level) of the automatic number of a paragraph or style."""
    properties = element.find(f"{_W}pPr/{_W}numPr")
    if properties is None:
        return None
    level = _value(properties.find(f"{_W}ilvl"))
    return _value(properties.find(f"{_W}numId")), min(int(level), 8) if level.isdigit() else 0


@dataclass(slots=True)
class _Reader:
    styles: dict[str, _Style]
    numbering: Numbering
    stated_date: date | None = None
    rows_left: int = field(default=MAX_ROWS)

    def blocks(self, parent: "Element") -> Iterator[Block]:
        """Yield the paragraphs and tables below `parent`, through content controls."""
        for child in parent:
            name = child.tag.removeprefix(_W)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            elif name in _WRAPPERS:
                self._note_date(child)
                yield from self.blocks(child)

    def _note_date(self, control: "Element") -> None:
        """A date control says its date in a form that cannot be misread."""
        stated = control.find(f"{_W}sdtPr/{_W}date")
        text = "" if stated is None else stated.get(f"{_W}fullDate", "")
        if self.stated_date is None and re.match(r"\d{4}-\d{2}-\d{2}", text):
            try:
                self.stated_date = date.fromisoformat(text[:10])
            except ValueError:
                return

    def _paragraph(self, paragraph: "Element") -> Iterator[Line]:
        for control in paragraph.iter(f"{_W}sdt"):
            self._note_date(control)
        style = self._style(paragraph)
        reference = _number_reference(paragraph) or self._inherited_number(style)
        text = "".join(_texts(paragraph)).replace("\u00a0", " ")
        mark, depth = "", 0
        if text.strip() and reference and reference[0] not in {"", "0"}:
            mark, depth = self.numbering.next_mark(*reference), reference[1]
        heading, is_title = _heading(style, paragraph)
        indent = 4.0 * (depth + 1) if mark else _indent(paragraph)
        for index, part in enumerate(part for part in text.split("\n") if part.strip()):
            first = index == 0
            yield Line(
                part.strip(" \n"), mark if first else "", indent if first else indent + 2, heading, 0.0, (), is_title
            )

    def _style(self, paragraph: "Element") -> _Style:
        return self.styles.get(_value(paragraph.find(f"{_W}pPr/{_W}pStyle")), _Style())

    def _inherited_number(self, style: _Style) -> tuple[str, int] | None:
        for _ in range(10):
            if style.numbering or not style.based_on:
                return style.numbering
            style = self.styles.get(style.based_on, _Style())
        return None

    def _table(self, table: "Element") -> Iterator[Block]:
        """Yield a table, or its contents where the table only arranges other tables on the page."""
        rows = list(_inside(table, "tr"))
        if table.find(f".//{_W}tbl") is not None:
            for row in rows:
                for cell in _inside(row, "tc"):
                    yield from self.blocks(cell)
            return
        made: list[tuple[Cell, ...]] = []
        for row in rows:
            self.rows_left -= 1
            if self.rows_left < 0:
                break
            made.append(tuple(self._cell(cell) for cell in _inside(row, "tc")))
        if made:
            yield Table(tuple(made))

    def _cell(self, cell: "Element") -> Cell:
        properties = cell.find(f"{_W}tcPr")
        span = "" if properties is None else _value(properties.find(f"{_W}gridSpan"))
        merged = None if properties is None else properties.find(f"{_W}vMerge")
        is_joined = merged is not None and _value(merged) != "restart"
        lines = tuple(block for block in self.blocks(cell) if isinstance(block, Line))
        return Cell(lines, min(int(span), 60) if span.isdigit() and int(span) else 1, is_joined)


def _inside(element: "Element", name: str) -> Iterator["Element"]:
    """Yield the rows of a table or cells of a row, through content controls, not those of tables inside."""
    for child in element:
        tag = child.tag.removeprefix(_W)
        if tag == name:
            yield child
        elif tag in _WRAPPERS:
            yield from _inside(child, name)


def _texts(element: "Element") -> Iterator[str]:
    """Yield the words that are printed: not what was deleted, nor the codes of fields."""
    for child in element:
        name = child.tag.removeprefix(_W)
        if name == "t":
            yield child.text or ""
        elif name in {"tab", "ptab"}:
            yield "\t"
        elif name in {"br", "cr"}:
            yield "\n"
        elif name == "noBreakHyphen":
            yield "-"
        elif name not in _SKIPPED and child.tag.startswith(_W):
            yield from _texts(child)


def _heading(style: _Style, paragraph: "Element") -> tuple[int, bool]:
    """Return the heading level (0 for none) and whether this is the document's title."""
    match = re.fullmatch(r"heading\s*(\d)", style.name.lower())
    outline = _value(paragraph.find(f"{_W}pPr/{_W}outlineLvl"))
    if match:
        return int(match[1]), False
    if style.name.lower() in {"title", "subtitle"}:
        return 1, style.name.lower() == "title"
    level = int(outline) if outline.isdigit() else style.outline
    return (level + 1, False) if level is not None and level < 9 else (0, False)


def _indent(paragraph: "Element") -> float:
    """Return the left indent in letter widths."""
    element = paragraph.find(f"{_W}pPr/{_W}ind")
    left = "" if element is None else element.get(f"{_W}left") or element.get(f"{_W}start") or ""
    return min(int(left), 9000) / _TWIPS_PER_LETTER if left.isdigit() else 0.0
