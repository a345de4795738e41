"""Words in pictures of pages: read by the program tesseract where it is installed. Nothing leaves the computer."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.importers.layout import Word

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGES, MAX_PIXELS = 8, 12_000_000
PAGE_SECONDS, ALL_SECONDS = 40.0, 120.0
_DOTS_PER_POINT = 200 / 72
_LEAST_SURE = 30.0
_WORD_LEVEL = "5"


def can_see() -> bool:
    """Is there a program on this computer that reads the words in pictures?"""
    return shutil.which("tesseract") is not None


def pages_seen(document: "pypdfium2.PdfDocument") -> tuple[list[list[Word]], float]:
    """
    Return the words of each page with their places, and how wide the pages are.

    Raises: `agenda_pictures_unread` where there is no such program, or it takes too long or fails.
    """
    pages: list[list[Word]] = []
    width, until = 0.0, time.monotonic() + ALL_SECONDS
    for index in range(min(len(document), MAX_PAGES)):
        page = document[index]
        width = max(width, page.get_width())
        image, scale = _picture_of(page)
        page.close()
        left = min(PAGE_SECONDS, until - time.monotonic())
        pages.append(list(_words(_asked(image, left), scale)))
    return pages, width


def _picture_of(page: "pypdfium2.PdfPage") -> tuple[bytes, float]:
    """Return a page as a grey picture (PGM), and how many of its dots make a point."""
    size = max(1.0, page.get_width() * page.get_height())
    scale = min(_DOTS_PER_POINT, (MAX_PIXELS / size) ** 0.5)
    drawn = page.render(scale=scale, grayscale=True)  # pyright: ignore[reportArgumentType]
    rows = memoryview(drawn.buffer).cast("B")
    lines = (bytes(rows[row * drawn.stride : row * drawn.stride + drawn.width]) for row in range(drawn.height))
    image = b"P5 %d %d 255\n" % (drawn.width, drawn.height) + b"".join(lines)
    drawn.close()
    return image, scale


def _asked(image: bytes, seconds: float) -> str:
    """Ask the program for the words of a picture. It gets the picture alone: no file, no shell, no name."""
    program = shutil.which("tesseract")
    if program is None or seconds <= 0:
        raise MeetingError("agenda_pictures_unread")
    try:
        done = subprocess.run(
            [program, "stdin", "stdout", "--psm", "3", "-l", "eng", "tsv"],
            input=image,
            capture_output=True,
            timeout=seconds,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise MeetingError("agenda_pictures_unread") from problem
    return done.stdout.decode("utf-8", "replace")


def _words(table: str, scale: float) -> Iterator[Word]:
    """Yield the words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height..."""
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        try:
            left, top, width, height = (int(cell) / scale for cell in cells[6:10])
            sure = float(cells[10])
        except ValueError:
            continue
        if sure >= _LEAST_SURE:
            yield Word(cells[11].strip(), left, left + width, top, top + height, max(1.0, 1.25 * height))
