"""Small pictures for tests: whole ones, and hostile ones."""

import struct
import zlib


def chunk(name, data=b""):
    body = name + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(wide=2, high=2, *extra):
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + b"\xff\0\0" * min(wide, 4) for _ in range(min(high, 4)))
    parts = [chunk(b"IHDR", head), *extra, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def part(kind, data=b""):
    return bytes([0xFF, kind]) + struct.pack(">H", len(data) + 2) + data


def exif(way, order="<"):
    mark = b"II" if order == "<" else b"MM"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, way, 0) + struct.pack(f"{order}HHII", 0x8825, 4, 1, 60)
    tiff = mark + struct.pack(f"{order}HI", 42, 8) + struct.pack(f"{order}H", 2) + entries + struct.pack(f"{order}I", 0)
    return part(0xE1, b"Exif\0\0" + tiff + b"HOME ADDRESS")


def jpeg(*extra, wide=8, high=8):
    """The parts of a JPEG in their order; its dots are not real."""
    frame = part(0xC0, struct.pack(">BHHB", 8, high, wide, 1) + b"\x01\x11\x00")
    scan = part(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34"
    return b"\xff\xd8" + b"".join(extra) + frame + scan + b"\xff\xd9"


def svg(inside="<path d='M0 0h9v9z'/>", more=""):
    return f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' {more}>{inside}</svg>".encode()
