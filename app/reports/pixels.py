"""Papers that a word processor lays out: their letters, their edges, and their pictures as dots."""

import struct
from dataclasses import dataclass

from app.domain.sheet import Illustration, PictureRows, Sheet
from app.reports.typeset import as_png

FONT = "Arial"
"""On almost every computer, plain, and what Inclusion Europe names: a paper looks the same when others open it."""

FONTS_INSTEAD = ("Helvetica", "Liberation Sans", "Verdana", "DejaVu Sans")
HEADING_SIZES = {1: 1.35, 2: 1.25, 3: 1.1}
PAGE_MM, PAGE_HIGH_MM, MARGIN_MM = 210, 297, 20
INSIDE_MM = PAGE_MM - 2 * MARGIN_MM
NEAR, FAR = 0.15, 0.8
"""Gaps after a line of a row: before the next line, and before the next row. Units: heights of the letters."""

PICTURE_SHARE, ROW_EDGE_MM = 1 / 3, 1.5
_JPEG_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Dots:
    """A PNG or JPEG. Units: `wide_mm` and `high_mm` on paper."""

    data: bytes
    ending: str
    alt: str
    wide_mm: float
    high_mm: float


def drawn_by_height(sheet: Sheet) -> dict[tuple[str, int], Dots]:
    """Return the pictures of a paper as dots, by their ids and how high each is at most, as its rows say."""
    used = {
        (row.picture, row.picture_mm)
        for block in sheet.plain_blocks()
        if isinstance(block, PictureRows)
        for row in block.rows
        if row.picture in sheet.pictures
    }
    return {(name, high): dots(sheet.pictures[name], high or sheet.picture_mm) for name, high in sorted(used)}


def dots(picture: Illustration, most_high_mm: float) -> Dots:
    """Return a picture as dots, as large as fits into the left third of the paper."""
    data = as_png(picture) if picture.kind == "svg" else picture.data
    wide, high = size_of(data)
    column = INSIDE_MM * PICTURE_SHARE - 4
    scale = min(column / wide, most_high_mm / high)
    ending = "jpg" if picture.kind == "jpeg" else "png"
    return Dots(data, ending, picture.alt, wide * scale, high * scale)


def size_of(data: bytes) -> tuple[int, int]:
    """Return how many dots wide and high a PNG or JPEG is; (1, 1) if it does not say."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        wide, high = struct.unpack(">II", data[16:24])
        return max(1, wide), max(1, high)
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        if data[at + 1] in _JPEG_SIZES:
            high, wide = struct.unpack(">HH", data[at + 5 : at + 9])
            return max(1, wide), max(1, high)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 1, 1
