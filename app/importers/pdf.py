"""PDF files: every word with its place on the page, so that columns are seen as a person sees them."""

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.agenda import Notice
from app.domain.errors import MeetingError
from app.importers.layout import Row, Word, rows_of, usual_pitch
from app.importers.layout_lines import begins_item
from app.importers.leftovers import is_junk
from app.importers.limits import MAX_PAGES, MAX_WORDS
from app.importers.page import page_blocks
from app.importers.paper import Block, Paper
from app.importers.ruled_table import Stroke, part_by_strokes
from app.importers.seen_words import pages_seen

if TYPE_CHECKING:
    import pypdfium2

_PASSWORD = 4
_EDGE = 0.085


def read_pdf(data: bytes) -> Paper:
    """Read the bytes of a PDF. Raises MeetingError where it is locked, damaged or only a picture."""
    return _opened(data, _read_pages)


def read_pdf_pictures(data: bytes) -> Paper:
    """Read the words in the pictures of a PDF. Raises: `agenda_pictures_unread` and those of `read_pdf`."""
    return _opened(data, _read_pictures)


def _opened(data: bytes, read: "Callable[[pypdfium2.PdfDocument], Paper]") -> Paper:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        is_locked = getattr(problem, "err_code", None) == _PASSWORD or "password" in str(problem).lower()
        raise MeetingError("agenda_locked" if is_locked else "agenda_damaged") from problem
    try:
        return read(document)
    finally:
        document.close()


def _read_pictures(document: "pypdfium2.PdfDocument") -> Paper:
    """Lay out the words that were seen as those of any page."""
    words, width = pages_seen(document)
    if not any(words):
        raise MeetingError("agenda_pictures_unread")
    strokes: list[list[Stroke]] = [[] for _ in words]
    return Paper(tuple(_blocks(words, strokes, width)), notices=(Notice("words_from_pictures"),))


def _read_pages(document: "pypdfium2.PdfDocument") -> Paper:
    import pypdfium2

    words: list[list[Word]] = []
    strokes: list[list[Stroke]] = []
    width, has_picture = 0.0, False
    for index in range(min(len(document), MAX_PAGES)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            continue
        width = max(width, page.get_width())
        found = list(_words(page))
        words.append(found)
        strokes.append(_strokes(page))
        has_picture = has_picture or not found
        page.close()
        if sum(map(len, words)) > MAX_WORDS:
            break
    if not any(words):
        raise MeetingError("agenda_only_pictures" if has_picture else "agenda_damaged")
    notices = (Notice("only_first_pages", {"count": MAX_PAGES}),) if len(document) > MAX_PAGES else ()
    return Paper(tuple(_blocks(words, strokes, width)), notices=notices)


def _words(page: "pypdfium2.PdfPage") -> Iterator[Word]:
    """Yield the words of a page with their boxes, heights counted downwards."""
    from pypdfium2 import raw

    height, text = page.get_height(), page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    box = raw.FS_RECTF()
    letters: list[tuple[str, float, float, float, float, float]] = []
    for index in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, index) or 32)
        if raw.FPDFText_IsGenerated(text, index) or sign.isspace() or sign in "\u200b\ufffe\x00\x02":
            if sign in {"\x02", "\ufffe"}:
                letters.append(("\u00ad", *letters[-1][1:])) if letters else None
            yield from _flush(letters)
            continue
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        raw.FPDFText_GetLooseCharBox(text, index, box)
        size = max(box.top - box.bottom, 1.0)
        if letters and _is_apart(letters[-1], left.value, height - box.top, size):
            yield from _flush(letters)
        letters.append(
            (sign, min(left.value, box.left), max(right.value, box.right), height - box.top, height - box.bottom, size)
        )
    yield from _flush(letters)


def _is_apart(before: tuple[str, float, float, float, float, float], left: float, top: float, size: float) -> bool:
    """Is this letter too far from the one before to be in the same word?"""
    return left - before[2] > 0.18 * size or left < before[1] - 0.5 * size or abs(top - before[3]) > 0.5 * size


def _flush(letters: list[tuple[str, float, float, float, float, float]]) -> Iterator[Word]:
    if not letters:
        return
    text = "".join(letter[0] for letter in letters)
    sizes = sorted(letter[5] for letter in letters)
    yield Word(
        text,
        min(letter[1] for letter in letters),
        max(letter[2] for letter in letters),
        min(letter[3] for letter in letters),
        max(letter[4] for letter in letters),
        sizes[len(sizes) // 2],
    )
    letters.clear()


def _strokes(page: "pypdfium2.PdfPage") -> list[Stroke]:
    """Return the straight lines drawn on the page: the borders of tables."""
    from pypdfium2 import raw

    height, strokes = page.get_height(), []
    for count, item in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)):
        if count > 4000:
            break
        left, bottom, right, top = item.get_bounds()
        if right - left < 4 < top - bottom:
            strokes.append(Stroke((left + right) / 2, (left + right) / 2, height - top, height - bottom))
        elif top - bottom < 4 < right - left:
            strokes.append(Stroke(left, right, height - (top + bottom) / 2, height - (top + bottom) / 2))
        elif _is_outlined(item):
            strokes.extend(_box(left, right, height - top, height - bottom))
    return strokes


def _is_outlined(item: object) -> bool:
    from pypdfium2 import raw

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    return bool(stroke.value) and raw.FPDFPath_CountSegments(item) <= 6


def _box(left: float, right: float, top: float, bottom: float) -> list[Stroke]:
    return [
        Stroke(left, right, top, top),
        Stroke(left, right, bottom, bottom),
        Stroke(left, left, top, bottom),
        Stroke(right, right, top, bottom),
    ]


def _blocks(pages: Sequence[Sequence[Word]], strokes: Sequence[Sequence[Stroke]], width: float) -> list[Block]:
    """Put the pages below each other, without running heads, and read tables and lines from top to bottom."""
    cleaned = _without_running_heads(pages)
    shifted, moved = _one_below_another(cleaned, strokes)
    blocks: list[Block] = []
    for part in part_by_strokes(shifted, moved):
        blocks.extend(page_blocks(part, width) if isinstance(part, list) else [part])
    return blocks


def _one_below_another(
    pages: Sequence[Sequence[Word]], strokes: Sequence[Sequence[Stroke]]
) -> tuple[list[Word], list[Stroke]]:
    words: list[Word] = []
    moved: list[Stroke] = []
    below = 0.0
    for page, lines in zip(pages, strokes, strict=True):
        if not page:
            continue
        rows = rows_of(page)
        shift = below - rows[0].top
        words.extend(replace(word, top=word.top + shift, bottom=word.bottom + shift) for word in page)
        moved.extend(Stroke(line.left, line.right, line.top + shift, line.bottom + shift) for line in lines)
        below = rows[-1].top + shift + usual_pitch(rows)
    return words, moved


def _without_running_heads(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Leave out page numbers, and lines at the edge of the page that come again or stand far from the text."""
    if len(pages) < 2:
        return [
            [word for row in rows_of(page) if not is_junk(row.text) or len(row.text) > 6 for word in row.words]
            for page in pages
        ]
    all_rows = [rows_of(page) for page in pages]
    bottom = max((row.bottom for rows in all_rows for row in rows), default=0.0)
    seen: dict[str, int] = {}
    for rows in all_rows:
        for key in {_key(row.text) for row in [*rows[:3], *rows[-3:]]}:
            seen[key] = seen.get(key, 0) + 1
    kept: list[list[Word]] = []
    for number, rows in enumerate(all_rows):
        pitch = usual_pitch(rows)
        words: list[Word] = []
        for index, row in enumerate(rows):
            is_edge = index < 3 or index >= len(rows) - 3
            again = (
                is_edge
                and seen.get(_key(row.text), 0) > max(1, len(pages) // 2)
                and not re.match(r"^\W*\d+\W*$", _key(row.text))
            )
            lone_top = number > 0 and index == 0 and _is_running_head(rows, all_rows[0], pitch, bottom)
            if again or lone_top or (is_edge and is_junk(row.text)):
                continue
            words.extend(row.words)
        kept.append(words)
    return kept


def _is_running_head(rows: Sequence[Row], first_page: Sequence[Row], pitch: float, bottom: float) -> bool:
    """Is the first row of a later page a head: above the place where the first page began, and no item?"""
    if len(rows) < 3 or begins_item(rows[0].text) or rows[0].top > 1.3 * _EDGE * bottom or not first_page:
        return False
    return rows[1].top - rows[0].top > 1.3 * pitch and rows[0].top < first_page[0].top - 0.5 * pitch


def _key(text: str) -> str:
    """Fold the numbers of pages away."""
    return re.sub(r"\d+", "#", text.lower())
