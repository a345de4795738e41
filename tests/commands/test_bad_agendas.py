"""Files that would hurt: the command ends with 2 and plain words, in 10 seconds and 600 MB."""

import io
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell how much a child took")
MOST_S, MOST_KB = 10, 600_000
PDF = ROOT / "tests" / "data" / "agendas" / "respite-bordered.pdf"
LIBRARIES = re.compile(
    r"pdfium|zip ?file|defused|lxml|expat|etree|markdown.it|charset|python|traceback|error", re.IGNORECASE
)


def packed(name: str, content: str | bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, content)
    return stream.getvalue()


def locked() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


BAD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing in it": ("a.docx", lambda: b""),
    "cut short": ("a.pdf", lambda: PDF.read_bytes()[:2000]),
    "locked": ("a.docx", locked),
    "a zip bomb": ("a.docx", lambda: packed("word/document.xml", b" " * 80_000_000)),
    "a zip bomb for OpenDocument": ("a.odt", lambda: packed("content.xml", b" " * 80_000_000)),
    "an entity from outside": (
        "a.docx",
        lambda: packed("word/document.xml", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>'),
    ),
    "a line of 50 MB": ("a.txt", lambda: b"a " * 25_000_000),
    "a line of 50 MB in a table": ("a.csv", lambda: b"a," * 25_000_000),
    "a line of 50 MB in a calendar": ("a.ics", lambda: b"BEGIN:VCALENDAR\nSUMMARY:" + b"a" * 50_000_000),
    "a photo that is called a text": ("a.txt", lambda: b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40),
    "a broken calendar": ("a.ics", lambda: b"BEGIN:VCALENDAR\nDTSTART:yesterday\n"),
}


BESIDE = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_pid, ended, used = os.wait4(child.pid, 0)
print(os.waitstatus_to_exitcode(ended), used.ru_maxrss // (1024 if sys.platform == "darwin" else 1))
"""
"""A small program that starts the command: a child is counted with all that the one who starts it holds."""


def call(file: Path) -> tuple[int, str, float, int]:
    """Return the exit status of `agenda read`, what it said, the seconds and the kilobytes that it took."""
    begin = time.monotonic()
    words = [sys.executable, "-c", BESIDE, sys.executable, "-m", "app", "agenda", "read", str(file)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    status, kilobytes = map(int, done.stdout.split())
    return status, done.stderr, time.monotonic() - begin, kilobytes


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_plain_words_with_little_time_and_room(name: str, tmp_path: Path):
    file_name, content = BAD[name]
    file = tmp_path / file_name
    file.write_bytes(content())
    status, said, seconds, kilobytes = call(file)
    assert status == 2
    assert 0 < len(said.strip().splitlines()) <= 2
    assert LIBRARIES.findall(said) == []
    assert seconds < MOST_S
    assert kilobytes < MOST_KB


def test_a_folder_is_refused_in_plain_words(tmp_path: Path):
    status, said, _seconds, _kilobytes = call(tmp_path)
    assert (status, LIBRARIES.findall(said)) == (2, [])
