"""The shelf draws our pictures in the ink of the theme, and the group's own in their own colours, on white."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.pictures import Picture, PictureIndex
from app.ui.shelf import Shelf
from tests.conftest import ROOT
from tests.storage.pictures_made import svg

FOLDER = ROOT / "resources" / "pictures"
TALK = Picture("talk", ("talk",), "own/speak.svg", "own/speak.svg", "A mouth", "own", "MIT", tint=True)


def own(path, name="group:1"):
    return Picture(name, ("hall",), str(path), str(path), "Our hall", "group", "Ours", tint=False)


@pytest.fixture
def red(qapp, tmp_path):
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#cc0000"))
    for ending in ("png", "jpg"):
        assert image.save(str(tmp_path / f"red.{ending}"))
    return tmp_path


def colour(drawn, x, y):
    return drawn.toImage().pixelColor(x, y)


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_photo_keeps_its_colours_and_its_shape(red, ending):
    drawn = Shelf(PictureIndex([own(red / f"red.{ending}")]), FOLDER).draw("group:1", "#ffff00", (80, 80))
    middle = colour(drawn, 40, 40)
    assert (middle.red() > 190, middle.green() < 20, middle.alpha()) == (True, True, 255)
    assert colour(drawn, 40, 5).alpha() == 0
    assert drawn.size().toTuple() == (80, 80)


def test_on_a_fine_screen_a_photo_has_more_dots(red):
    drawn = Shelf(PictureIndex([own(red / "red.png")]), FOLDER).draw("group:1", "", (40, 40), 2.0)
    assert (drawn.size().toTuple(), drawn.devicePixelRatio()) == ((80, 80), 2.0)


def test_a_drawing_of_the_group_is_on_white(qapp, tmp_path):
    (tmp_path / "a.svg").write_bytes(svg("<path d='M0 0h2v2h-2z'/><path d='M7 7h2v2h-2z'/>"))
    drawn = Shelf(PictureIndex([own(tmp_path / "a.svg")]), FOLDER).draw("group:1", "#ffff00", (90, 90))
    assert colour(drawn, 45, 45).name() == "#ffffff"
    assert colour(drawn, 10, 10).name() == "#000000"


def test_our_pictures_are_drawn_in_the_ink(qapp):
    drawn = Shelf(PictureIndex([TALK]), FOLDER).draw("talk", "#ffff00", (48, 48)).toImage()
    seen = {
        drawn.pixelColor(x, y).name() for x in range(48) for y in range(48) if drawn.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ffff00"}


def test_a_file_that_is_gone_or_broken_has_no_picture(qapp, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    index = PictureIndex([own(tmp_path / "gone.png", "group:1"), own(tmp_path / "broken.png", "group:2")])
    shelf = Shelf(index, FOLDER)
    assert shelf.draw("group:1", "", (40, 40)) is None
    assert shelf.draw("group:2", "", (40, 40)) is None
    assert shelf.draw("group:3", "", (40, 40)) is None


def test_the_shelf_knows_pictures_that_are_added_later(red):
    pictures = [replace(TALK)]
    shelf = Shelf(lambda: PictureIndex(pictures), FOLDER)
    assert shelf.draw("group:1", "", (40, 40)) is None
    pictures.append(own(red / "red.png"))
    assert shelf.draw("group:1", "", (40, 40)) is not None
    assert shelf.alt("group:1") == "Our hall"
