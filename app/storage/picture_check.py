"""Looks into a picture that comes in: what kind it is, how large, and whether it hides something."""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_SIDE, MOST_DOTS = 12_000, 50_000_000
MOST_SHAPES, MOST_DEEP, MOST_STYLE = 20_000, 100, 100_000
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_SVG = "{http://www.w3.org/2000/svg}svg"
_KEPT_CHUNKS = re.compile(rb"IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|pHYs|bKGD|sBIT")
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_ALONE = {0x01, *range(0xD0, 0xD8)}
_START_OF_DOTS, _END = 0xDA, 0xD9
_KEPT_PARTS = {0xE0, 0xE2, 0xEE}  # size, colours
_CAMERA = 0xE1
_REACHES_OUT = re.compile(r"@import|url\(\s*['\"]?(?!['\"]?#)|javascript:", re.IGNORECASE)
_DRAWN_WITH = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)")
_DOES_MORE = {"script", "image", "foreignObject", "feImage", "iframe", "audio", "video", "animate", "set", "handler"}


def checked_picture(content: bytes) -> tuple[str, bytes]:
    """
    Return the ending of a picture and its bytes, without the words a camera or program wrote into it.

    Raises: `picture_kind`, `picture_damaged`, `picture_too_large` (most, in dots a side), `picture_reaches_out`.
    """
    if content.startswith(PNG):
        return ".png", _png(content)
    if content.startswith(JPEG):
        return ".jpg", _jpeg(content)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE")):
        _look_into_svg(content)
        return ".svg", content
    raise MeetingError("picture_kind")


def _png(content: bytes) -> bytes:
    """Return a PNG with its dots and colours only. A place or a name that was written into it is left out."""
    kept = [PNG]
    names: list[bytes] = []
    for name, chunk in _chunks(content):
        names.append(name)
        if name == b"IHDR":
            _check_size(*struct.unpack(">II", chunk[8:16]))
        if _KEPT_CHUNKS.fullmatch(name):
            kept.append(chunk)
    if names[:1] != [b"IHDR"] or b"IDAT" not in names or names[-1:] != [b"IEND"]:
        raise MeetingError("picture_damaged")
    return b"".join(kept)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG)
    while at < len(content):
        head = content[at : at + 8]
        if len(head) < 8:
            raise MeetingError("picture_damaged")
        length, name = struct.unpack(">I4s", head)
        chunk = content[at : at + length + 12]
        is_whole = len(chunk) == length + 12 and zlib.crc32(chunk[4:-4]) == int.from_bytes(chunk[-4:], "big")
        if not is_whole or (name == b"IHDR" and length != 13):
            raise MeetingError("picture_damaged")
        yield name, chunk
        if name == b"IEND":
            return
        at += length + 12


def _jpeg(content: bytes) -> bytes:
    """Return a JPEG without what a camera wrote into it, but for which way is up."""
    kept = [content[:2]]
    at, is_sized = 2, False
    while True:
        kind, part, at = _part(content, at)
        if kind in _FRAMES:
            if len(part) < 9:
                raise MeetingError("picture_damaged")
            high, wide = struct.unpack(">HH", part[5:9])
            _check_size(wide, high)
            is_sized = True
        if kind == _START_OF_DOTS:
            break
        if kind == _CAMERA:
            kept.append(_which_way_up(part))
        elif not (0xE0 <= kind <= 0xEF or kind == 0xFE) or kind in _KEPT_PARTS:
            kept.append(part)
    if not is_sized or b"\xff\xd9" not in content[at:]:
        raise MeetingError("picture_damaged")
    return b"".join([*kept, part, content[at : content.rindex(b"\xff\xd9") + 2]])


def _part(content: bytes, at: int) -> tuple[int, bytes, int]:
    """Return the kind of the part of a JPEG that begins at `at`, the part, and where the next one begins."""
    start = at
    while content[at : at + 2] == b"\xff\xff":
        at += 1
    kind = content[at + 1] if content[at : at + 1] == b"\xff" and at + 1 < len(content) else 0
    if kind in _ALONE:
        return kind, content[start : at + 2], at + 2
    length = int.from_bytes(content[at + 2 : at + 4], "big")
    end = at + 2 + length
    if kind in {0, _END} or length < 2 or end > len(content):
        raise MeetingError("picture_damaged")
    return kind, content[at:end], end


def _which_way_up(part: bytes) -> bytes:
    """Return a part of its own that says only how the camera was held, or nothing where the camera did not say."""
    at = part.find(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(part[at + 6 : at + 8]) if at == 4 else None
    if order is None:
        return b""
    tiff = part[at + 6 :]
    try:
        first = struct.unpack_from(f"{order}I", tiff, 4)[0]
        count = struct.unpack_from(f"{order}H", tiff, first)[0]
        for place in range(first + 2, first + 2 + 12 * min(count, 200), 12):
            tag, kind, _, way = struct.unpack_from(f"{order}HHIH", tiff, place)
            if (tag, kind) == (0x0112, 3) and 2 <= way <= 8:
                said = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, way, 0, 0)
                return b"\xff\xe1" + struct.pack(">H", len(said) + 8) + b"Exif\0\0" + said
    except struct.error:
        return b""
    return b""


def _check_size(wide: int, high: int) -> None:
    if not wide or not high:
        raise MeetingError("picture_damaged")
    if max(wide, high) > MOST_SIDE or wide * high > MOST_DOTS:
        raise MeetingError("picture_too_large", most=MOST_SIDE)


def _look_into_svg(content: bytes) -> None:
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(content, forbid_dtd=False)
    except DefusedXmlException:
        raise MeetingError("picture_reaches_out") from None
    except (ParseError, ValueError, LookupError):  # of XML, of its letters, of their name
        raise MeetingError("picture_damaged") from None
    if root.tag not in {_SVG, "svg"}:
        raise MeetingError("picture_kind")
    for count, element in enumerate(root.iter()):
        if count > MOST_SHAPES:
            raise MeetingError("picture_too_large", most=MOST_SIDE)
        if _reaches_out(element):
            raise MeetingError("picture_reaches_out")
    if _has_big_style(root) or _shapes(root) > MOST_SHAPES:
        raise MeetingError("picture_too_large", most=MOST_SIDE)


def _reaches_out(element: "Element") -> bool:
    """Whether a part of a drawing runs something, moves, or needs another file."""
    name = _name(element.tag)
    if name in _DOES_MORE or name.startswith("animate"):
        return True
    if name == "style" and _REACHES_OUT.search(element.text or ""):
        return True
    for full, value in element.attrib.items():
        attribute = _name(full)
        if attribute.startswith("on") or _REACHES_OUT.search(value):
            return True
        if attribute == "href" and name != "a" and not value.startswith("#"):
            return True
    return False


def _shapes(root: "Element") -> int:
    """Return how many shapes are drawn when every shape that is used again is counted again, or one too many.

    A chain of masks or patterns that use each other would be drawn for hours.
    """
    by_id = {element.get("id", ""): element for element in root.iter() if element.get("id")}
    known: dict[int, int] = {}

    def count(element: "Element", inside: frozenset[int]) -> int:
        if id(element) in inside or len(inside) > MOST_DEEP:
            return MOST_SHAPES + 1
        if id(element) not in known:
            deeper = inside | {id(element)}
            below = [*element, *(by_id[name] for name in _used(element) if name in by_id)]
            known[id(element)] = min(MOST_SHAPES + 1, 1 + sum(count(each, deeper) for each in below))
        return known[id(element)]

    return count(root, frozenset())


def _used(element: "Element") -> Iterator[str]:
    """Yield the ids of what is drawn with an element: what it repeats, its pattern, its mask."""
    for full, value in element.attrib.items():
        if _name(full) == "href" and _name(element.tag) == "use":
            yield value.removeprefix("#")
        yield from _DRAWN_WITH.findall(value)


def _has_big_style(root: "Element") -> bool:
    """Whether a style sheet is very long, or draws with patterns and masks, which cannot be counted."""
    styles = "".join(element.text or "" for element in root.iter() if _name(element.tag) == "style")
    named = set(_DRAWN_WITH.findall(styles))
    return len(styles) > MOST_STYLE or any(
        element.get("id") in named and not _name(element.tag).endswith("Gradient") for element in root.iter()
    )


def _name(tag: object) -> str:
    """Return a name without the namespace; "" for a comment."""
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""
