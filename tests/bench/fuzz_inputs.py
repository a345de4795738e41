"""Inputs to try readers with: agendas of our own and real ones, broken. The same number gives the same input."""

import io
import json
import os
import random
import re
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
READERS = ("txt", "md", "csv", "ics", "docx", "odt", "pdf", "fairsay")
LARGEST = 60_000
NASTY = (
    *("\x00", "\ufeff", "\u202e", "\U0001f600", "٣", "1" * 400, "(" * 300, "[" * 300, "1. " * 200, "10.00 " * 200),
    *("\t" * 300, "- " * 300, "| a " * 300, " " * 4000, "a" * 9000, "14h00–14h10 ", "Q1. ", "half past ", "....... "),
    *("\n" * 300, "%s{0}", "10:00 GMT / 11:00 CET ", "1) a, 2) b, 3) c ", "Thursday 30 February ", "31/31/31 "),
    *("99:99 ", "&lt;", "<w:p>", "]]>"),
)
XML = (
    "<w:p/>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "<w:r><w:t>1. Tea</w:t></w:r>", "&#0;", "&x;", "<!DOCTYPE a>",
    '<w:gridSpan w:val="99999"/>', '<w:ilvl w:val="-1"/>', "<text:p>10:00</text:p>", "<text:list-item/>",
    'table:number-columns-repeated="1000000"', "<w:tab/>" * 500, "<w:tc>" * 100, "<text:s text:c='999999999'/>",
)  # fmt: skip
XML_PARTS = (
    rb"<(w:p|w:tr|w:tc|w:tbl|w:r|w:sdt|text:p|text:h|text:list|text:list-item|table:table-row)\b[^<>]*>.*?</\1>",
    rb"(?<=>)[^<>]{2,}(?=<)",
    rb"(?<=val=\")[^\"]*(?=\")|(?<=level=\")[^\"]*(?=\")",
)
JSON = ("null", "-1", "[]", "{}", '"\\ud800"', "1e999", "[[" * 200, '"x"', "true", "99999999999999999999")
Change = Callable[[random.Random, bytes], bytes]


@cache
def seeds() -> dict[str, tuple[bytes, ...]]:
    """Return the agendas to start from, by ending: ours, and real ones where the folder of them is there."""
    shared = Path(os.environ.get("FAIRSAY_SHARED", str(CHECKOUT.parent / "shared"))) / "agendas"
    folders = [CHECKOUT / "tests" / "data" / name for name in ("agendas", "layouts", "strange")] + [shared]
    found: dict[str, list[bytes]] = {name: [] for name in READERS}
    for path in sorted(path for folder in folders if folder.is_dir() for path in folder.iterdir()):
        ending = path.suffix.lstrip(".").lower()
        if ending in found and path.stat().st_size < LARGEST:
            found[ending].append(path.read_bytes())
    found["fairsay"] = [_fairsay()]
    return {name: tuple(ones) for name, ones in found.items()}


def _fairsay() -> bytes:
    """Return an agenda as Fair Say saves it."""
    from app.domain.draft_json import draft_to_json
    from app.domain.travelling import AGENDA_PART, FORMAT, VERSION
    from app.importers.reader import AgendaFiles

    draft = AgendaFiles().read_file(CHECKOUT / "tests" / "data" / "agendas" / "bus-group-table.docx")
    body = {"format": FORMAT, "version": VERSION, "draft": json.loads(draft_to_json(draft)), "pictures": []}
    return _packed({AGENDA_PART: json.dumps(body).encode()})


def make_input(number: int, seed: int = 0) -> tuple[str, bytes]:
    """Return the ending and the bytes of one input."""
    chance = random.Random(seed * 1_000_003 + number)
    reader = READERS[number % len(READERS)]
    data = chance.choice(seeds()[reader])
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        change = (
            _inside_package if reader in {"docx", "odt", "fairsay"} and chance.random() < 0.85 else _any_change(chance)
        )
        data = change(chance, data)[:LARGEST]
    return reader, data


def _any_change(chance: random.Random) -> Change:
    return chance.choice((_flip, _cut, _repeat, _insert, _swap, _nonsense))


def _flip(chance: random.Random, data: bytes) -> bytes:
    made = bytearray(data)
    for _ in range(chance.choice((1, 4, 40))):
        if made:
            made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)


def _cut(chance: random.Random, data: bytes) -> bytes:
    one, two = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    return data[:one] + data[two:] if chance.random() < 0.7 else data[:two]


def _repeat(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    part = data[at : at + chance.choice((10, 100, 2000))]
    return data[:at] + part * chance.choice((2, 5, 40)) + data[at:]


def _insert(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(NASTY).encode("utf-8", "replace") + data[at:]


def _swap(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _nonsense(chance: random.Random, data: bytes) -> bytes:
    words = [word.encode("utf-8", "replace") for word in NASTY] + re.findall(rb"\S+\s?", data[:4000])
    return b"".join(chance.choice(words) for _ in range(chance.choice((3, 30, 150)))) if words else b""


def _inside_package(chance: random.Random, data: bytes) -> bytes:
    """Break one part of a zipped document, and pack it again as if nothing were wrong."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()[:40]}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return _flip(chance, data)
    likely = [name for name in parts if name.endswith(("document.xml", "content.xml", "fairsay.json", "numbering.xml"))]
    name = chance.choice(likely or list(parts) or ["x"])
    part = parts.get(name, b"")
    change = chance.choice((_flip, _cut, _repeat, _insert, *(_tag,) * 16))
    parts[name] = change(chance, part)
    return _packed(parts)


def _tag(chance: random.Random, data: bytes) -> bytes:
    """Put in, take out or double a whole element, a word or a value, so that the part can still be parsed."""
    is_json = data[:1] == b"{"
    found = list(re.finditer(rb'"[^"]*"|\d+|null' if is_json else chance.choice(XML_PARTS), data))
    if not found:
        return data
    one, two = chance.choice(found), chance.choice(found)
    if is_json:
        new = chance.choice((chance.choice(JSON).encode(), two.group(), two.group()))
    elif one.group().startswith(b"<"):
        new = chance.choice((b"", one.group() * 2, two.group(), one.group() * 60, *(text.encode() for text in XML)))
    else:
        words = chance.choice(NASTY).translate({0: None, ord("<"): None, ord("&"): None})
        new = chance.choice((words.encode("utf-8", "replace"), two.group(), b"-1", b"99999999"))
    return data[: one.start()] + new + data[one.end() :]


def _packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return stream.getvalue()
