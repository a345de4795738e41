"""Settings and set-up: what is chosen holds at once, for the person who uses the laptop now."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.services.house import Speech
from app.services.opening import Opening
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.screens.set_up import SetUpScreen
from app.ui.screens.settings import SettingsScreen
from app.ui.screens.welcome import WelcomeScreen
from tests.fakes import FakeVoice
from tests.ui.looking import has, press, stops

HARD_TO_READ = "The colours of this computer are hard to read. Paper is clearer."


@pytest.fixture(autouse=True)
def doors(whole_desk: Desk) -> None:
    cast(Any, whole_desk.doors).record = SimpleNamespace(copies=lambda: None)


@pytest.fixture
def settings(whole_desk: Desk, show: Callable[..., Any]) -> SettingsScreen:
    return show(SettingsScreen(whole_desk))


def test_what_is_pressed_is_what_holds(settings: SettingsScreen, whole_desk: Desk):
    press(settings, "Very big, 200 %")
    press(settings, "Yellow on black")
    now = whole_desk.preferences.settings
    assert (now.size, now.theme) == (200, "yellow_on_black")


def test_colours_of_the_computer_that_are_hard_to_read_are_named(
    whole_desk: Desk, show: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("app.ui.screens.settings.contrast", lambda _ink, _paper: 6.9)
    settings = show(SettingsScreen(whole_desk))
    assert has(settings, HARD_TO_READ)
    press(settings, "Paper")
    assert not has(settings, HARD_TO_READ)


def test_colours_of_the_computer_that_can_be_read_need_no_word(settings: SettingsScreen):
    assert not has(settings, HARD_TO_READ)


def test_someone_else_gets_settings_of_their_own(settings: SettingsScreen, whole_desk: Desk):
    before = whole_desk.preferences.profile
    press(settings, "Biggest, 400 %")
    press(settings, "Someone else is using this laptop now")
    assert whole_desk.preferences.profile != before
    assert whole_desk.preferences.settings.size == 100
    assert cast(Any, whole_desk.doors).asked == [("set_up",)]


def test_size_colours_and_hearing_come_first_in_set_up(whole_desk: Desk, show: Callable[..., Any]):
    page = show(SetUpScreen(whole_desk, lambda: None))
    page.first.setFocus()
    assert stops(page)[:3] == ["Usual, 100 %", "As my computer", "Read to me"]


def test_only_the_first_start_of_all_begins_with_set_up(qapp: QApplication, fonts: None, tmp_path: Any):
    house = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    application = cast(Any, Application(house, qapp))
    for screen in (SetUpScreen, WelcomeScreen):
        doors = application.open_window()
        application._go(doors, Opening("welcome"))
        page = application.windows[-1].page
        assert isinstance(page, screen)
        if isinstance(page, SetUpScreen):
            press(page, "This is right for me")
        application.windows[-1].close()
    application._watch.stop()
    house.close()
