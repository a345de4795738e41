"""How much we read, and reading it safely: sizes, zipped parts and XML from files nobody has checked."""

import io
import zipfile
import zlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_FILE_BYTES = 60 * 1024 * 1024
MAX_TEXT_BYTES = 4 * 1024 * 1024
MAX_PART_BYTES = 16 * 1024 * 1024
MAX_PART_RATIO = 400
MAX_PARTS = 5000
MAX_LINE_CHARACTERS = 20_000
MAX_USED_CHARACTERS = 4_000
MAX_LINES = 4_000
MAX_PAGES = 80
MAX_WORDS = 40_000
MAX_ROWS = 3_000
MAX_ITEMS = 500
MAX_XML_DEPTH = 200
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_bytes(path: Path) -> bytes:
    """Return the bytes of `path`, or say in a code why they cannot be had."""
    try:
        if path.is_dir():
            raise MeetingError("agenda_is_folder", name=path.name)
        if not path.is_file():
            code = "agenda_not_a_file" if path.exists() else "agenda_missing"
            raise MeetingError(code, name=path.name)
        if path.stat().st_size > MAX_FILE_BYTES:
            raise MeetingError("agenda_too_big", name=path.name)
        data = path.read_bytes()
    except PermissionError as problem:
        raise MeetingError("agenda_not_allowed", name=path.name) from problem
    except (OSError, ValueError) as problem:
        raise MeetingError("agenda_unreadable", name=path.name) from problem
    if not data.strip(b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf"):
        raise MeetingError("agenda_empty", name=path.name)
    return data


def changed_on(path: Path) -> date | None:
    """Return the day on which the file was last changed, if the computer knows a sensible one."""
    try:
        return date.fromtimestamp(path.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None


class Package:
    """A zipped document whose parts are read within limits."""

    def __init__(self, data: bytes, most: int = MAX_PART_BYTES) -> None:
        if data.startswith(_OLE):
            raise MeetingError("agenda_locked")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeDecodeError) as problem:
            raise MeetingError("agenda_damaged") from problem
        if len(self._zip.infolist()) > MAX_PARTS:
            raise MeetingError("agenda_too_big")
        self._left = most

    def has(self, name: str) -> bool:
        """Is there a part of this name?"""
        return name in self._zip.NameToInfo

    def names(self) -> list[str]:
        """Return the names of all parts."""
        return self._zip.namelist()

    def read(self, name: str) -> bytes:
        """Return a part. All parts together may not unpack to more than the limit."""
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & 0x1:
                raise MeetingError("agenda_locked")
            if info.file_size > self._left or info.file_size > MAX_PART_RATIO * max(info.compress_size, 4096):
                raise MeetingError("agenda_too_big")
            with self._zip.open(info) as stream:
                data = stream.read(self._left + 1)
        except KeyError as problem:
            raise MeetingError("agenda_damaged") from problem
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            EOFError,
            ValueError,
            RuntimeError,
            NotImplementedError,
        ) as problem:
            raise MeetingError("agenda_damaged") from problem
        if len(data) > self._left:
            raise MeetingError("agenda_too_big")
        self._left -= len(data)
        return data

    def xml(self, name: str) -> "Element":
        """Return a part as a tree of XML."""
        return parse_xml(self.read(name))


def parse_xml(data: bytes) -> "Element":
    """
    Return a tree of XML.

    Document types and entities of its own are refused: they can fetch files or grow without end.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise MeetingError("agenda_unsafe") from problem
    except (ParseError, ValueError, LookupError, RecursionError) as problem:
        raise MeetingError("agenda_damaged") from problem
    if _depth(root) > MAX_XML_DEPTH:
        raise MeetingError("agenda_damaged")
    return root


def _depth(root: "Element") -> int:
    """Return how deeply the tree is nested, without recursion."""
    deepest, todo = 0, [(root, 1)]
    while todo:
        element, depth = todo.pop()
        deepest = max(deepest, depth)
        todo.extend((child, depth + 1) for child in element)
    return deepest
