"""OpenDocument text (.odt): paragraphs, numbered lists, headings and tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.importers.limits import MAX_LINES, MAX_ROWS, Package
from app.importers.paper import BULLET, Block, Cell, Line, Paper, Table
from app.importers.word_numbers import written

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_SKIPPED = {
    f"{_TEXT}note",
    f"{_OFFICE}annotation",
    f"{_TEXT}tracked-changes",
    f"{_TEXT}table-of-content",
    f"{_OFFICE}annotation-end",
}
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


def read_open_document(data: bytes) -> Paper:
    """Read the bytes of an .odt."""
    package = Package(data)
    if package.has("META-INF/manifest.xml") and _is_locked(package):
        raise MeetingError("agenda_locked")
    root = package.xml("content.xml")
    forms, titles = _list_forms(root), _title_styles(root)
    if package.has("styles.xml"):
        styles = package.xml("styles.xml")
        forms |= {name: form for name, form in _list_forms(styles).items() if name not in forms}
        titles |= _title_styles(styles)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    return Paper(tuple(islice(_Reader(forms, titles).blocks(body), MAX_LINES)) if body is not None else ())


def _is_locked(package: Package) -> bool:
    return any(True for _ in package.xml("META-INF/manifest.xml").iter(f"{_MANIFEST}encryption-data"))


def _title_styles(root: "Element") -> set[str]:
    """Return the names of paragraph styles that are, or are made from, the title style."""
    names = {"Title"}
    for style in root.iter(f"{_STYLE}style"):
        if style.get(f"{_STYLE}parent-style-name") in names:
            names.add(style.get(f"{_STYLE}name", ""))
    return names


@dataclass(frozen=True, slots=True)
class _Form:
    """How one level of a list is marked."""

    form: str = ""
    start: int = 1
    levels_shown: int = 1


def _list_forms(root: "Element") -> dict[str, dict[int, _Form]]:
    forms: dict[str, dict[int, _Form]] = {}
    for style in [*root.iter(f"{_TEXT}list-style"), *root.iter(f"{_TEXT}outline-style")]:
        levels: dict[int, _Form] = {}
        for level in style:
            depth = level.get(f"{_TEXT}level", "1")
            is_number = level.tag in {f"{_TEXT}list-level-style-number", f"{_TEXT}outline-level-style"}
            form = _FORMS.get(level.get(f"{_STYLE}num-format", "")) if is_number else None
            start, shown = level.get(f"{_TEXT}start-value", "1"), level.get(f"{_TEXT}display-levels", "1")
            if depth.isdigit():
                levels[int(depth)] = _Form(
                    form or "", int(start) if start.isdigit() else 1, int(shown) if shown.isdigit() else 1
                )
        forms[style.get(f"{_STYLE}name", "outline")] = levels
    return forms


@dataclass(slots=True)
class _Reader:
    forms: dict[str, dict[int, _Form]]
    titles: set[str]
    counts: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    rows_left: int = MAX_ROWS

    def blocks(self, parent: "Element", depth: int = 0, style: str = "") -> Iterator[Block]:
        """Yield the lines and tables below `parent`."""
        for child in parent:
            if child.tag == f"{_TEXT}h":
                yield from self._paragraph(child, self._level(child))
            elif child.tag == f"{_TEXT}p":
                yield from self._paragraph(child, 0)
            elif child.tag == f"{_TEXT}list":
                yield from self._list(child, depth + 1, child.get(f"{_TEXT}style-name") or style)
            elif child.tag == f"{_TABLE}table":
                yield from self._table(child)
            elif child.tag not in _SKIPPED and not child.tag.startswith(
                "{urn:oasis:names:tc:opendocument:xmlns:drawing"
            ):
                yield from self.blocks(child, depth, style)

    def _level(self, heading: "Element") -> int:
        level = heading.get(f"{_TEXT}outline-level", "1")
        return min(int(level), 9) if level.isdigit() and int(level) else 1

    def _paragraph(self, paragraph: "Element", heading: int, mark: str = "", indent: float = 0.0) -> Iterator[Line]:
        is_title = paragraph.get(f"{_TEXT}style-name", "") in self.titles
        for index, part in enumerate("".join(_texts(paragraph)).split("\n")):
            if part.strip():
                yield Line(
                    part.strip(), mark if index == 0 else "", indent, heading or int(is_title), 0.0, (), is_title
                )
                mark = mark if index else ""

    def _list(self, element: "Element", depth: int, style: str) -> Iterator[Block]:
        """Yield the items of a list, numbered as the program would number them."""
        counts = self.counts.setdefault(style, [])
        if (
            depth == 1
            and element.get(f"{_TEXT}continue-numbering") != "true"
            and element.get(f"{_TEXT}continue-list") is None
        ):
            counts.clear()
        for item in element:
            if item.tag not in {f"{_TEXT}list-item", f"{_TEXT}list-header"}:
                continue
            mark = self._mark(style, depth, counts) if item.tag.endswith("list-item") and _has_words(item) else ""
            for child in item:
                if child.tag == f"{_TEXT}list":
                    yield from self._list(child, depth + 1, child.get(f"{_TEXT}style-name") or style)
                elif child.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                    heading = self._level(child) if child.tag.endswith("}h") else 0
                    yield from self._paragraph(child, heading, mark, 4.0 * depth if mark else 4.0 * depth + 2)
                    mark = ""

    def _mark(self, style: str, depth: int, counts: list[int]) -> str:
        levels = self.forms.get(style, {})
        form = levels.get(depth, _Form())
        if not form.form:
            return BULLET
        while len(counts) < depth:
            counts.append(levels.get(len(counts) + 1, _Form()).start - 1)
        del counts[depth:]
        counts[depth - 1] += 1
        first = max(1, depth - form.levels_shown + 1)
        shown = [
            written(max(1, counts[at - 1]), levels.get(at, form).form or "decimal") for at in range(first, depth + 1)
        ]
        return ".".join(shown)

    def _table(self, table: "Element") -> Iterator[Block]:
        rows: list[tuple[Cell, ...]] = []
        if table.find(f".//{_TABLE}table") is not None:
            yield from self.blocks(table)
            return
        for row in table.iter(f"{_TABLE}table-row"):
            self.rows_left -= 1
            if self.rows_left < 0:
                break
            rows.append(tuple(self._cells(row)))
        if rows:
            yield Table(tuple(rows))

    def _cells(self, row: "Element") -> Iterator[Cell]:
        for cell in row:
            if cell.tag == f"{_TABLE}table-cell":
                span = cell.get(f"{_TABLE}number-columns-spanned", "1")
                lines = tuple(block for block in self.blocks(cell) if isinstance(block, Line))
                repeated = cell.get(f"{_TABLE}number-columns-repeated", "1")
                for _ in range(min(int(repeated), 30) if repeated.isdigit() else 1):
                    yield Cell(lines, min(int(span), 60) if span.isdigit() and int(span) else 1)
            elif cell.tag == f"{_TABLE}covered-table-cell" and not _is_spanned(row, cell):
                yield Cell(is_joined=True)


def _is_spanned(row: "Element", cell: "Element") -> bool:
    """Is this covered cell the rest of a cell to its left? That one already counts for it."""
    spans = 0
    for one in row:
        if one is cell:
            return spans > 0
        span = one.get(f"{_TABLE}number-columns-spanned", "1")
        spans = int(span) - 1 if one.tag == f"{_TABLE}table-cell" and span.isdigit() else max(0, spans - 1)
    return False


def _has_words(item: "Element") -> bool:
    return any(child.tag in {f"{_TEXT}p", f"{_TEXT}h"} and "".join(_texts(child)).strip() for child in item)


def _texts(element: "Element") -> Iterator[str]:
    """Yield the words of a paragraph, without notes and comments."""
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            yield " " * (min(int(count), 200) if count.isdigit() else 1)
        elif child.tag not in _SKIPPED:
            yield from _texts(child)
        yield child.tail or ""
