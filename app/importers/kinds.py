"""What kind of file this really is: by what is in it, and only then by its ending."""

import io
import zipfile
import zlib
from pathlib import PurePath
from typing import Literal

from app.domain.errors import MeetingError
from app.domain.travelling import AGENDA_PART, ENDING

Kind = Literal["word", "open_document", "pdf", "markdown", "text", "table", "calendar", "fairsay"]

_BY_ENDING: dict[str, Kind] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown",
    ".csv": "table", ".tsv": "table", ".tab": "table",
    ".ics": "calendar", ".ical": "calendar", ".ifb": "calendar", ".vcs": "calendar",
}  # fmt: skip
_KINDS_TO_SAVE = {
    "old Word": ".doc .dot .docb",
    "rich text": ".rtf",
    "Excel": ".xlsx .xls .xlsm .xlsb",
    "a spreadsheet": ".ods .numbers",
    "Pages": ".pages",
    "PowerPoint": ".pptx .ppt",
    "slides": ".odp .key",
    "WordPerfect": ".wpd",
    "Works": ".wps",
    "a web page": ".html .htm .mht",
    "an e-mail": ".msg .eml",
    "an e-book": ".epub",
    "OneNote": ".one",
    "Google Docs": ".gdoc",
    "Publisher": ".pub",
}
_SAVE_AS_WORD = {ending: kind for kind, endings in _KINDS_TO_SAVE.items() for ending in endings.split()}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"8BPS")
_PICTURE_ENDINGS = {".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".webp", ".svg"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_MARK = "EncryptedPackage".encode("utf-16-le")


def kind_of(name: str, data: bytes) -> Kind:
    """Return the kind of a file. Raises MeetingError for kinds that must be saved as .docx first."""
    ending = PurePath(name).suffix.lower()
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(_OLE):
        raise _locked_or_old(ending, data)
    if data.startswith(b"PK"):
        return _zipped_kind(ending, data)
    if start.startswith(b"{\\rtf"):
        raise _save_as_word("rich text", name)
    if data.startswith(_PICTURES) or data[4:12] in {b"ftypheic", b"ftypmif1"} or data[8:12] == b"WEBP":
        raise MeetingError("agenda_is_picture", name=name)
    if start.upper().startswith(b"BEGIN:VCALENDAR"):
        return "calendar"
    if start[:64].lower().startswith((b"<!doctype html", b"<html")):
        raise _save_as_word("a web page", name)
    _refuse_by_ending(ending, name)
    if _is_binary(data):
        raise MeetingError(
            "agenda_damaged" if ending in {".pdf", ".docx", ".odt", ".docm"} else "agenda_not_text", name=name
        )
    return _BY_ENDING.get(ending, "text")


def _refuse_by_ending(ending: str, name: str) -> None:
    if ending in _SAVE_AS_WORD:
        raise _save_as_word(_SAVE_AS_WORD[ending], name)
    if ending in _PICTURE_ENDINGS:
        raise MeetingError("agenda_is_picture", name=name)


def _save_as_word(kind: str, name: str) -> MeetingError:
    return MeetingError("agenda_save_as_docx", kind=kind, name=name)


def _locked_or_old(ending: str, data: bytes) -> MeetingError:
    """An old Word file, or a new one with a password: both begin alike."""
    if _ENCRYPTED_MARK in data[:1_000_000] or ending in {".docx", ".docm", ".odt"}:
        return MeetingError("agenda_locked")
    return MeetingError("agenda_save_as_docx", kind=_SAVE_AS_WORD.get(ending, "old Word"), name="")


def _zipped_kind(ending: str, data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist()[:5000])
            kind = package.read("mimetype")[:100].decode("ascii", "replace") if _is_small(package, "mimetype") else ""
    except (
        zipfile.BadZipFile,
        ValueError,
        OSError,
        NotImplementedError,
        RuntimeError,
        EOFError,
        zlib.error,
    ) as problem:
        raise MeetingError("agenda_damaged") from problem
    if AGENDA_PART in names or ending == ENDING:
        return "fairsay"
    if any(name.startswith("word/") and name.endswith(".xml") for name in names) or (
        "[Content_Types].xml" in names and ending in {".docx", ".docm"}
    ):
        return "word"
    if "opendocument.text" in kind or ("content.xml" in names and ending in {".odt", ".ott", ".fodt"}):
        return "open_document"
    inside = {
        "xl/workbook.xml": "Excel",
        "ppt/presentation.xml": "PowerPoint",
        "Index/Document.iwa": "Pages",
        "index.xml": "Pages",
    }
    found = next((word for name, word in inside.items() if name in names), None) or _SAVE_AS_WORD.get(ending)
    if found or "opendocument" in kind:
        raise _save_as_word(found or "a spreadsheet", "")
    raise MeetingError("agenda_damaged" if ending in {".docx", ".docm", ".odt"} else "agenda_is_zip")


def _is_small(package: zipfile.ZipFile, name: str) -> bool:
    return name in package.NameToInfo and package.getinfo(name).file_size < 1000


def _is_binary(data: bytes) -> bool:
    """Are these bytes no text in any encoding?"""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    sample = data[:8192]
    zeros = sample.count(0)
    if zeros and zeros > 0.3 * len(sample) and _looks_wide(sample):
        return False
    odd = sum(1 for byte in sample if byte < 9 or 13 < byte < 32)
    return bool(zeros) or odd > 0.02 * len(sample)


def _looks_wide(sample: bytes) -> bool:
    """UTF-16 without its mark has its zeros at every other place."""
    return sample[1::2].count(0) > 0.6 * (len(sample) // 2) or sample[::2].count(0) > 0.6 * (len(sample) // 2)
