"""The quick start is the first thing in Help; it is read aloud, and saved to print."""

from pathlib import Path
from typing import Any

import pytest

from app.ui.doors import WindowDoors
from app.ui.window import Window
from tests.ui.conftest import window_of
from tests.ui.looking import has, names, press, wait_for


@pytest.fixture
def window(doors: WindowDoors) -> Window:
    window = window_of(doors)
    doors.help()
    press(window, "Quick start")
    return window


def test_it_says_what_to_press(window: Window):
    assert window.page is not None
    assert window.page.title == "Quick start: what to press"
    assert has(window, "Press I have a point when you want to speak.")
    assert has(window, "Experts by experience have still to try this page.")
    press(window, "Back")
    assert window.page.title == "Help"


@pytest.mark.parametrize(
    ("button", "name"), [("Save it to print", "Quick start.pdf"), ("Save it for Word", "Quick start.docx")]
)
def test_it_is_saved(window: Window, tmp_path: Path, button: str, name: str):
    page: Any = window.page
    page._saving.ask_for_place = lambda _page, _title, name, _kinds: str(tmp_path / name)
    press(window, button)
    wait_for((tmp_path / name).exists)
    wait_for(lambda: any(said.startswith(f"Saved: {name}.") for said in names(window)))
