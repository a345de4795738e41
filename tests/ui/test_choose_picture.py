"""Choose a picture: by a word, none, or one of our own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app.ui.desk import Desk
from app.ui.parts.picture_button import PictureButton
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.screens.own_pictures import OwnPicturesPage
from app.ui.shelf import Shelf
from app.ui.window import Window
from tests.ui.conftest import PICTURES
from tests.ui.looking import find, has, names, press, seen, settle, type_in, wait_for

WISH = PictureWish("We come by bus.", now="computer", before="bus", used={"money": "The budget"})


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any], chosen: list[str]) -> Callable[..., ChoosePicturePage]:
    def open_it(wish: PictureWish = WISH, asked: Any = None) -> ChoosePicturePage:
        house = whole_desk.house
        whole_desk.shelf = Shelf(lambda: house.pictures, PICTURES)
        return show(ChoosePicturePage(whole_desk, wish, chosen.append, asked))

    return open_it


def test_the_words_are_shown_and_what_may_fit(page: Callable[..., ChoosePicturePage]):
    shown = page()
    assert has(shown, "We come by bus.")
    assert find(shown, "bus. It shows: A bus").text() == "bus"  # pyright: ignore


def test_the_picture_of_the_same_words_is_said_to_be_so(page: Callable[..., ChoosePicturePage]):
    hints = {button.text(): button.hint for button in buttons(page())}
    assert hints == {"bus": "You have it for these words", "computer": "Chosen now"}


def buttons(page: ChoosePicturePage) -> list[PictureButton]:
    return [part for part in seen(page) if isinstance(part, PictureButton)]


def test_a_word_is_looked_for(page: Callable[..., ChoosePicturePage], chosen: list[str]):
    shown = page()
    type_in(shown, "Look for a word", "money")
    press(shown, next(name for name in names(shown) if name.startswith("money. It shows")))
    assert chosen == ["money"]


def test_a_picture_that_means_something_else_here_says_so(page: Callable[..., ChoosePicturePage]):
    shown = page()
    type_in(shown, "Look for a word", "money")
    assert "It means something else here: The budget" in {button.hint for button in buttons(shown)}


def test_a_word_without_a_picture_says_what_to_do(page: Callable[..., ChoosePicturePage]):
    shown = page()
    type_in(shown, "Look for a word", "xylophone")
    assert has(shown, "No picture for this. Try another word.")


def test_no_picture_is_a_choice_too(page: Callable[..., ChoosePicturePage], chosen: list[str]):
    press(page(), "No picture")
    assert chosen == [""]


def a_photo(folder: Path) -> Path:
    file = folder / "centre.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(file))
    return file


def test_a_photo_needs_to_be_said_in_words(page: Callable[..., ChoosePicturePage], window: Window, tmp_path: Path):
    shown = page(asked=lambda *_asked: str(a_photo(tmp_path)))
    press(shown, "My own photo")
    own = window.page
    assert isinstance(own, OwnPicturesPage)
    press(own, "Choose a photo")
    type_in(own, "What does it mean?", "day centre")
    press(own, "Use this photo")
    assert has(own, "! Say what the picture shows, for people who cannot see it.")


def test_a_photo_of_our_own_is_chosen(
    page: Callable[..., ChoosePicturePage], window: Window, tmp_path: Path, chosen: list[str], whole_desk: Desk
):
    shown = page(asked=lambda *_asked: str(a_photo(tmp_path)))
    press(shown, "My own photo")
    own = window.page
    assert own is not None
    press(own, "Choose a photo")
    type_in(own, "What does it mean?", "day centre")
    type_in(own, "What can be seen?", "A house with a red door")
    press(own, "Use this photo")
    picture = whole_desk.house.pictures.by_id(chosen[0])
    assert picture is not None
    assert (picture.words, picture.alt) == (("day centre",), "A house with a red door")


def test_a_folder_of_pictures_is_taken_row_by_row(
    page: Callable[..., ChoosePicturePage], window: Window, tmp_path: Path, whole_desk: Desk
):
    a_photo(tmp_path)
    (tmp_path / "list.csv").write_text(
        "file,words,alt,licence\ncentre.png,day centre,A house,Our own\ngone.png,bus,A bus,Our own\n", encoding="utf-8"
    )
    shown = page(asked=lambda *_asked: str(tmp_path))
    press(shown, "A folder of pictures")
    own = window.page
    assert own is not None
    press(own, "Choose a folder")
    press(own, "Take these pictures")
    wait_for(lambda: has(own, "1 picture is here now."))
    settle()
    assert any(name.startswith("Row 3, gone.png: ") for name in names(own))
    assert [picture.words for picture in whole_desk.house.group.pictures.all()] == [("day centre",)]
