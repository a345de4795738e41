"""Side by side: a second window begins as the first one looks, is opened once, and is another person's."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.domain.settings import BESIDE
from app.services.following import Following
from app.services.house import House, Speech
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.application import Application
from app.ui.doors import WindowDoors
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.screens.set_up import SetUpScreen
from app.ui.theme import THEMES
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeVoice
from tests.ui.looking import find, has, press, settle

LENT = "This window looks like the first one."


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def house(tmp_path: Path, clock: FakeClock) -> Iterator[House]:
    house = replace(build.build(paths.places(tmp_path), Speech(FakeVoice, list)), clock=clock)
    yield house
    house.close()


@pytest.fixture
def application(house: House, qapp: QApplication, fonts: None) -> Iterator[Application]:
    application = Application(house, qapp)
    yield application
    for part in ("_watch", "_care_each"):
        getattr(application, part).stop()
    for window in list(application.windows):
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def first(application: Application) -> WindowDoors:
    """The first window, of a person who likes large letters on black."""
    doors = application.open_window()
    doors.desk.preferences.change("size", 200)
    doors.desk.preferences.change("theme", "yellow_on_black")
    application.windows[0].show()
    doors.welcome()
    settle()
    return doors


@pytest.fixture
def live(house: House) -> LiveMeeting:
    return house.prepare.make(practice_agenda(Speaker()))


@pytest.fixture
def run(first: WindowDoors, live: LiveMeeting, application: Application) -> RunScreen:
    first.run(live)
    Running(live).start()
    settle()
    return cast(RunScreen, application.windows[0].page)


def second(application: Application) -> tuple[Window, WindowDoors]:
    settle()
    return application.windows[1], cast(Any, application)._doors[1]


def let_go() -> None:
    """Let everything go that no screen shows any more."""
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def open_second(run: RunScreen, application: Application) -> tuple[Window, WindowDoors]:
    press(run, "Follow in a second window")
    return second(application)


def test_at_its_first_opening_it_looks_as_the_first_one_does(run: RunScreen, application: Application):
    window, doors = open_second(run, application)
    settings = doors.desk.preferences.settings
    assert (settings.size, settings.theme) == (200, "yellow_on_black")
    assert _colours_at_the_edge(window) == {"#000000"}
    assert has(window, LENT)


def _colours_at_the_edge(window: Window) -> set[str]:
    """What is painted where no words are, from the top to the foot and in it."""
    settle()
    image = window.grab().toImage()
    return {image.pixelColor(4, y).name() for y in range(10, window.height() - 10, 40)} - {"#ffff00"}


@pytest.mark.parametrize(
    "themes", [("white_on_black", "paper"), ("paper", "computer", "soft"), ("soft", "yellow_on_black")]
)
def test_a_window_takes_up_every_theme_as_a_whole(run: RunScreen, application: Application, themes: tuple[str, ...]):
    window, doors = open_second(run, application)
    for theme in themes:
        doors.desk.preferences.change("theme", theme)
    assert _colours_at_the_edge(window) == {THEMES[themes[-1]].bg.lower()}


def test_what_it_looks_like_is_one_press_from_set_up_and_the_way_back(run: RunScreen, application: Application):
    window, doors = open_second(run, application)
    press(window, "Change size and colours")
    assert isinstance(window.page, SetUpScreen)
    press(window, "Paper")
    press(window, "This is right for me")
    assert isinstance(window.page, FollowScreen)
    assert not has(window, LENT)
    assert doors.desk.preferences.settings.theme == "paper"


def test_who_finds_it_right_is_not_asked_again(run: RunScreen, application: Application):
    window, _doors = open_second(run, application)
    press(window, "This is right for me")
    assert not has(window, LENT)
    window.close()
    assert not has(open_second(run, application)[0], LENT)


def test_a_second_window_that_has_a_look_of_its_own_keeps_it(run: RunScreen, application: Application, house: House):
    house.settings_store.save(BESIDE, replace(house.settings_store.load(BESIDE)[0], size=125))
    window, doors = open_second(run, application)
    assert doors.desk.preferences.settings.size == 125
    assert not has(window, LENT)


def test_pressed_again_the_second_window_comes_to_the_front(run: RunScreen, application: Application):
    window, _doors = open_second(run, application)
    window.showMinimized()
    press(run, "Follow in a second window")
    assert len(application.windows) == 2
    assert not window.isMinimized()
    window.close()
    settle()
    press(run, "Follow in a second window")
    assert len(application.windows) == 2


def test_a_second_window_that_was_left_follows_again(run: RunScreen, application: Application):
    window, doors = open_second(run, application)
    doors.welcome()
    press(run, "Follow in a second window")
    assert isinstance(window.page, FollowScreen)


def test_points_of_the_person_at_the_first_window_stay_theirs(
    first: WindowDoors, live: LiveMeeting, application: Application
):
    """They followed alone, and then ran the meeting with somebody else at the second window."""
    first.follow(live)
    press(application.windows[0], "I have a point")
    first.welcome()
    first.run(live)
    settle()
    window, doors = open_second(cast(RunScreen, application.windows[0].page), application)
    assert has(window, "No points yet")
    mine = Following(live, first.desk.preferences.profile).mine()
    assert [one.press.meaning for one in mine] == ["point"]
    doors.desk.preferences.someone_else(first.desk.preferences.profile)
    settle()
    assert has(window, "✓ With the meeting. You have a point.")


def test_a_minute_on_welcome_is_not_the_laptop_being_away(
    run: RunScreen, first: WindowDoors, live: LiveMeeting, application: Application, clock: FakeClock
):
    first.welcome()
    for _look in range(12):
        clock.go_on(5)
        cast(Any, application)._watch_meetings()
    first.run(live)
    settle()
    assert live.gap is None
    assert live.shown().item(live.state.now or "").used_ms == 60_000


def test_a_meeting_that_was_left_is_still_known_although_no_screen_shows_it(
    house: House, first: WindowDoors, application: Application, clock: FakeClock
):
    meeting_id = house.prepare.make(practice_agenda(Speaker())).meeting.id
    first.follow(house.prepare.open(meeting_id))
    cast(Any, application)._watch_meetings()
    first.welcome()
    let_go()
    for _look in range(12):
        clock.go_on(5)
        cast(Any, application)._watch_meetings()
    assert house.prepare.open(meeting_id).gap is None


def test_a_meeting_that_was_left_for_long_is_asked_about(
    house: House, first: WindowDoors, application: Application, clock: FakeClock
):
    meeting_id = house.prepare.make(practice_agenda(Speaker())).meeting.id
    first.follow(house.prepare.open(meeting_id))
    cast(Any, application)._watch_meetings()
    first.welcome()
    for _look in range(400):
        clock.go_on(5)
        cast(Any, application)._watch_meetings()
    let_go()
    again = house.prepare.open(meeting_id)
    again.tick()
    assert again.gap is not None
    assert 150 <= again.gap.seconds <= 230


def test_a_laptop_that_slept_while_welcome_was_shown_is_still_asked_about(
    run: RunScreen, first: WindowDoors, live: LiveMeeting, application: Application, clock: FakeClock
):
    first.welcome()
    clock.sleep(600)
    cast(Any, application)._watch_meetings()
    first.run(live)
    settle()
    assert live.gap is not None


def test_on_welcome_the_focus_is_on_the_meeting_that_is_open(
    run: RunScreen, first: WindowDoors, application: Application
):
    first.welcome()
    settle()
    window = application.windows[0]
    assert window.focusWidget() is find(window, "Follow it")
    press(window, "Run it")
    Running(cast(LiveMeeting, first.live)).end()
    first.welcome()
    settle()
    assert window.focusWidget() is find(window, "Follow a meeting")
