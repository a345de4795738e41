"""A photo on paper has as many dots as a printer shows, stands the right way up, and tells no place."""

import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage

from app import main
from app.domain.agenda import EasyLine
from app.domain.pictures import PictureWords
from app.domain.sheet import Drawn, Illustration, PaperChoice
from app.paths import places
from app.services.printing import sheet_for_print
from app.ui.print_photos import photo_for_print
from app.words.agenda_paper import agenda_sheet
from app.words.speaker import Speaker
from tests.reports.long_agenda import ALT, ITEMS, PHOTO, AlbumWithPhoto, long_agenda, photo_bytes
from tests.reports.our_agenda import ALBUM, agenda

PLACE = b"GPS 51.5 N 0.1 W"


def photo(kind: Drawn, data: bytes) -> Illustration:
    return Illustration(PHOTO, ALT, kind, data, "group", "Sam took it")


def read(picture: Illustration) -> QImage:
    return QImage.fromData(picture.data)


def with_camera_words(jpeg: bytes, way: int = 1) -> bytes:
    """A JPEG as a camera writes it: how it was held, and where."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, way, 0, 0) + PLACE
    part = b"Exif\0\0" + tiff
    comment = b"\xff\xfe" + struct.pack(">H", len(PLACE) + 2) + PLACE
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(part) + 2) + part + comment + jpeg[2:]


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_large_photo_gets_no_more_dots_than_paper_shows(kind: Drawn):
    small = photo_for_print(photo(kind, photo_bytes(kind, 2000, 1500)), 685, 402)
    assert (read(small).width(), read(small).height()) == (536, 402)
    assert (small.kind, small.alt, small.licence) == (kind, ALT, "Sam took it")


def test_a_photo_that_is_small_already_stays_as_it_is():
    small = photo("jpeg", photo_bytes("jpeg", 400, 300))
    assert photo_for_print(small, 685, 402) is small


def test_a_drawing_stays_a_drawing():
    bus = ALBUM.find("bus") or pytest.fail("no bus")
    assert photo_for_print(bus, 10, 10) is bus


def test_what_is_no_picture_stays_as_it_is():
    broken = photo("png", b"\x89PNG no picture")
    assert photo_for_print(broken, 685, 402) is broken


@pytest.mark.parametrize("size", [(400, 300), (2000, 1500)])
def test_where_a_photo_was_taken_is_not_on_paper(size: tuple[int, int]):
    taken = photo("jpeg", with_camera_words(photo_bytes("jpeg", *size)))
    assert PLACE in taken.data
    printed = photo_for_print(taken, 685, 402)
    assert PLACE not in printed.data
    assert b"Exif" not in printed.data


def test_words_in_a_png_are_not_on_paper():
    image = QImage(900, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F3A93"))
    image.setText("Comment", PLACE.decode())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    assert PLACE not in photo_for_print(photo("png", bytes(buffer.data().data())), 685, 402).data


def test_a_photo_that_was_taken_sideways_stands_the_right_way_up():
    taken = photo("jpeg", with_camera_words(photo_bytes("jpeg", 2000, 1500), way=6))
    shown = read(photo_for_print(taken, 685, 402))
    assert (shown.width() in (301, 302), shown.height()) == (True, 402)


def test_what_can_be_seen_through_stays_so():
    image = QImage(900, 900, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    shown = read(photo_for_print(photo("png", bytes(buffer.data().data())), 685, 402))
    assert shown.pixelColor(5, 5).alpha() == 0


def test_the_colours_are_those_that_printers_expect():
    image = QImage(900, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F3A93"))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 95)
    shown = read(photo_for_print(photo("jpeg", bytes(buffer.data().data())), 685, 402))
    assert shown.pixelColor(5, 5).red() < 0x1F


def test_a_paper_has_photos_at_the_size_they_are_printed_at():
    whole = agenda_sheet(Speaker(), long_agenda(), PaperChoice(), AlbumWithPhoto())
    printed = sheet_for_print(whole, photo_for_print)
    assert read(printed.pictures[PHOTO]).height() == round(34 / 25.4 * 300)
    assert len(printed.pictures[PHOTO].data) < len(whole.pictures[PHOTO].data) / 5
    assert printed.pictures["bus"] is whole.pictures["bus"]


def test_the_program_puts_photos_of_the_group_on_paper_small(tmp_path: Path):
    house = main._house(places(tmp_path / "home"))  # pyright: ignore[reportPrivateUsage]
    file = tmp_path / "bus.jpg"
    file.write_bytes(with_camera_words(photo_bytes("jpeg", 2000, 1500), way=6))
    ours = house.group.pictures.add_photo(file, PictureWords(("our bus",), ALT, "Sam took it"))
    bus = replace(ITEMS[1], easy=(EasyLine("The bus may change.", ours.id),))
    to = house.printing.save(agenda(bus), tmp_path / "agenda.odt")
    house.close()
    with zipfile.ZipFile(to) as package:
        printed = [package.read(name) for name in package.namelist() if name.endswith(".jpg")]
    assert [QImage.fromData(data).size().toTuple() for data in printed] in ([(301, 402)], [(302, 402)])
    assert not any(b"Exif" in data or PLACE in data for data in printed)
