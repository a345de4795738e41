"""The group's own photos are on paper as they are, whatever their shape, with what people said they show."""

import io
import zipfile
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from app.domain.agenda import EasyLine
from app.domain.sheet import Drawn, Illustration, Sheet
from app.reports.open_document import sheet_open_document
from app.reports.pdf import sheet_pdf
from app.reports.pixels import PICTURE_SHARE, dots
from app.reports.word import sheet_word
from tests.reports.our_agenda import BUS, agenda, sheet
from tests.reports.read_back import read_open_document, read_pdf, read_word

ALT = "Our new bus in front of the day centre"


def photo(kind: Drawn, wide: int = 400, high: int = 300) -> Illustration:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F3A93"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind.upper())
    return Illustration("group:bus", ALT, kind, bytes(buffer.data().data()), "group", "Sam took it. All may use it")


def paper(picture: Illustration) -> Sheet:
    whole = sheet(agenda(replace(BUS, easy=(EasyLine("The bus may change.", "bus"),))))
    return replace(whole, pictures={**whole.pictures, "bus": replace(picture, id="bus")})


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_photo_is_on_every_kind_of_paper_with_what_it_shows(kind: Drawn):
    shown = paper(photo(kind))
    assert ALT in read_pdf(sheet_pdf(shown)).alts
    assert ALT in read_word(sheet_word(shown)).alts
    assert ALT in read_open_document(sheet_open_document(shown)).alts


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_photo_is_inside_the_file_as_it_is(kind: Drawn):
    picture = photo(kind)
    for data in (sheet_word(paper(picture)), sheet_open_document(paper(picture))):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            assert picture.data in [package.read(name) for name in package.namelist()]


@pytest.mark.parametrize(("wide", "high"), [(400, 300), (1000, 50), (50, 1000)])
def test_a_photo_keeps_its_shape_and_stays_in_the_left_third(wide: int, high: int):
    drawn = dots(photo("png", wide, high), 34)
    assert drawn.wide_mm / drawn.high_mm == pytest.approx(wide / high)
    assert drawn.wide_mm <= 170 * PICTURE_SHARE
    assert drawn.high_mm <= 34.01
