"""Save a picture as a small PNG: at most 64 colours, the same bytes on every run."""

import struct
import zlib
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

COLOURS = 64


def save_small(image: QImage, path: Path) -> None:
    """Keep the colours that are seen most; each other one becomes the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    wide, high = image.width(), image.height()
    data, line = bytes(image.constBits()), image.bytesPerLine()
    rows = [data[at * line : at * line + wide * 3] for at in range(high)]
    pixels = [[row[at : at + 3] for at in range(0, wide * 3, 3)] for row in rows]
    counted = Counter(pixel for row in pixels for pixel in row)
    kept = [colour for colour, _times in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:COLOURS]]
    number = {colour: at for at, colour in enumerate(kept)}
    for colour in counted:
        if colour not in number:
            number[colour] = min(range(len(kept)), key=lambda at: _distance(colour, kept[at]))
    lines = b"".join(b"\0" + bytes([number[pixel] for pixel in row]) for row in pixels)
    header = struct.pack(">IIBBBBB", wide, high, 8, 3, 0, 0, 0)
    parts = [(b"IHDR", header), (b"PLTE", b"".join(kept)), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b"")]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_part(*part) for part in parts))


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _part(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
