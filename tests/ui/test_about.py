"""Help says which version this is and how old, that nothing looks for a newer one, and whose work is inside."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app import RELEASED, __version__, paths
from app.ui.doors import WindowDoors
from app.ui.screens.help import HelpScreen
from app.ui.window import Window
from app.words.helping import age_words
from app.words.speaker import Speaker
from tests.ui.conftest import window_of
from tests.ui.looking import has, names, press

DAY = date.fromisoformat(RELEASED)


@pytest.fixture
def window(doors: WindowDoors) -> Window:
    return window_of(doors)


def test_it_says_which_version_this_is_and_how_old(doors: WindowDoors, window: Window):
    doors.help()
    press(window, "About Fair Say")
    assert has(window, f"This is Fair Say {__version__}.")
    assert any(
        name.startswith("It was made on ") and str(DAY.year) in name and "It is" in name for name in names(window)
    )
    assert has(window, "It never looks on the internet for a newer one.")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-400, "It is new."),
        (0, "It is new."),
        (30, "It is new."),
        (31, "It is 1 month old."),
        (62, "It is 2 months old."),
        (720, "It is 23 months old."),
        (731, "It is 2 years old. Ask a helper if there is a newer one."),
        (4000, "It is 10 years old. Ask a helper if there is a newer one."),
    ],
)
def test_its_age_is_in_words(days: int, words: str):
    assert age_words(DAY, DAY + timedelta(days=days), Speaker()) == words


def test_the_list_of_all_parts_is_opened(doors: WindowDoors, window: Window, monkeypatch: pytest.MonkeyPatch):
    opened: list[Path] = []
    monkeypatch.setattr(HelpScreen, "open_folder", lambda _self, file: not opened.append(file))
    doors.help()
    assert not has(window, "Open the list of all parts")
    press(window, "About Fair Say")
    press(window, "Open the list of all parts")
    assert opened == [paths.third_party()]
    assert opened[0].is_file()


def test_where_no_program_opens_it_help_says_where_it_is(
    doors: WindowDoors, window: Window, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(HelpScreen, "open_folder", lambda _self, _file: False)
    doors.help()
    press(window, "About Fair Say")
    press(window, "Open the list of all parts")
    assert has(window, f"The list is this file: {paths.third_party()}. Ask a helper to open it.")


def test_in_a_frozen_program_the_list_is_of_all_parts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.third_party() == tmp_path / "THIRD_PARTY.txt"
