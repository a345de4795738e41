"""Words in pictures of pages: read where the program tesseract is installed, refused in plain words where it is not."""

import subprocess
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.domain.errors import MeetingError
from app.importers import seen_words
from app.importers.reader import AgendaFiles

PRINTED = Path(__file__).parents[1] / "data" / "layouts" / "times-in-headings.pdf"


@pytest.fixture
def scan(tmp_path: Path, qapp: Any) -> Path:
    """A PDF with a picture of a printed page, and no words."""
    from PySide6.QtCore import QMarginsF, QRectF
    from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

    with pypdfium2.PdfDocument(PRINTED) as document:
        page = document[0].render(scale=2.5, grayscale=True)  # pyright: ignore
        picture = QImage(bytes(page.buffer), page.width, page.height, page.stride, QImage.Format.Format_Grayscale8)
        path = tmp_path / "scan.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(72)
        painter = QPainter(writer)
        painter.drawImage(QRectF(0, 0, 595, 842), picture)
        painter.end()
    return path


def code_of(path: Path, *, pictures: bool = True) -> str:
    with pytest.raises(MeetingError) as caught:
        (AgendaFiles().read_pictures if pictures else AgendaFiles().read_file)(path)
    return caught.value.code


def test_a_scan_is_said_to_hold_only_pictures(scan: Path):
    assert code_of(scan, pictures=False) == "agenda_only_pictures"


@pytest.mark.skipif(not seen_words.can_see(), reason="tesseract is not installed")
def test_the_words_of_a_scan_are_read_with_their_places(scan: Path):
    draft = AgendaFiles().read_pictures(scan)
    assert [item.number for item in draft.items] == ["1", "2", "3", "4", "5"]
    assert draft.items[3].lead == "Ms Lindqvist"
    assert {notice.code for notice in draft.notices} >= {"words_from_pictures"}
    assert max(item.sure for item in draft.items) <= 0.5


def test_without_the_program_it_says_so(scan: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(seen_words.shutil, "which", lambda _name: None)
    assert not AgendaFiles().can_read_pictures()
    assert code_of(scan) == "agenda_pictures_unread"


@pytest.mark.parametrize(
    "problem", [subprocess.TimeoutExpired("x", 1), subprocess.CalledProcessError(1, "x"), OSError()]
)
def test_a_program_that_fails_or_takes_too_long_is_given_up(
    scan: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception
):
    def fail(*_asked: object, **_how: object) -> None:
        raise problem

    monkeypatch.setattr(seen_words.shutil, "which", lambda _name: "tesseract")
    monkeypatch.setattr(seen_words.subprocess, "run", fail)
    assert code_of(scan) == "agenda_pictures_unread"


@pytest.mark.parametrize("table", ["", "level\n5\t1", "head\n5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t90\tTea"])
def test_an_answer_that_makes_no_sense_is_no_words(scan: Path, monkeypatch: pytest.MonkeyPatch, table: str):
    monkeypatch.setattr(seen_words, "_asked", lambda _image, _seconds: table)
    assert code_of(scan) == "agenda_pictures_unread"
