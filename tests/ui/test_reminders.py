"""What helps co-chairs is said one thing at a time, and goes away by *Not now*."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from app.services.following import Following
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.reading_aloud import ReadingAloud
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeVoice
from tests.ui.looking import find, has, press

BEGUN = "Has the meeting begun? Then press Start the meeting."
KEPT = "Points were kept for later. Hear them before the end."
WAITED = "1 point has waited {0} minutes."


@pytest.fixture
def live(house: House) -> LiveMeeting:
    return house.prepare.make(practice_agenda(Speaker()))


@pytest.fixture
def run(desk: Desk, house: House, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    whole = replace(desk, house=house, reading=ReadingAloud(FakeVoice()))
    return show(RunScreen(whole, MeetingBridge(live), Running(live), window))


@pytest.fixture
def started(run: RunScreen, window: Window) -> RunScreen:
    press(run, "Start the meeting")
    press(window, "Start now")
    return run


@pytest.fixture
def go_on(house: House, live: LiveMeeting, run: RunScreen) -> Callable[[float], None]:
    """Lets minutes pass as they do in a meeting."""

    def let_pass(minutes: float) -> None:
        clock = house.clock
        assert isinstance(clock, FakeClock)
        for _step in range(round(minutes * 6)):
            clock.go_on(10)
            live.tick()
        run.show_state()

    return let_pass


def test_a_forgotten_start_is_what_a_co_chair_is_reminded_of(run: RunScreen, go_on: Callable[[float], None]):
    go_on(4)
    assert not has(run, BEGUN)
    go_on(1)
    assert has(run, BEGUN)


def test_points_that_were_kept_come_back_at_the_end(started: RunScreen, window: Window, live: LiveMeeting):
    Following(live, "me").raise_point()
    press(started, "Next item")
    press(window, "Keep it for later")
    press(started, "Next item")
    assert not has(started, KEPT)
    press(started, "Next item")
    assert has(started, KEPT)


def test_not_now_puts_a_prompt_away_until_it_changes(
    started: RunScreen, live: LiveMeeting, go_on: Callable[[float], None]
):
    Following(live, "me").raise_point()
    go_on(3)
    assert has(started, WAITED.format(3))
    go_on(1)
    assert has(started, WAITED.format(4))
    press(started, "Not now")
    go_on(2)
    assert not has(started, "Not now")
    Following(live, "you").raise_point()
    go_on(2)
    assert has(started, "2 points are waiting. The first has waited 8 minutes.")


def test_one_prompt_is_shown_at_a_time_and_the_next_one_after_it(
    started: RunScreen, live: LiveMeeting, go_on: Callable[[float], None]
):
    Following(live, "me").raise_point()
    go_on(16)
    assert has(started, WAITED.format(16))
    assert not has(started, "The time for this is used up. Ask if people need more.")
    press(started, "Not now")
    assert has(started, "The time for this is used up. Ask if people need more.")


def test_after_not_now_the_focus_is_at_the_main_button(
    started: RunScreen, live: LiveMeeting, go_on: Callable[[float], None]
):
    Following(live, "me").raise_point()
    go_on(3)
    find(started, "Not now", QPushButton).setFocus()
    press(started, "Not now")
    assert started.window().focusWidget() is find(started, "Next item", QPushButton)


def test_what_is_not_kept_cannot_be_put_away(started: RunScreen, live: LiveMeeting, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(type(live), "unkept", frozenset({"one"}))
    started.show_state()
    assert has(started, "The last things are not kept yet. Make room on the disk. We keep trying.")
    assert not has(started, "Not now")
