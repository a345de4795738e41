"""What a co-chair is reminded of, gently: a forgotten start, a forgotten end, and points that were kept for later."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.looking import has, press


@pytest.fixture
def run(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))


@pytest.fixture
def started(run: RunScreen, window: Window) -> RunScreen:
    press(run, "Start the meeting")
    press(window, "Start now")
    return run


def test_a_forgotten_start_is_what_a_co_chair_is_reminded_of(run: RunScreen, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.ui.screens.run.FORGOTTEN_TICKS", 2)
    run._ticked()  # pyright: ignore
    assert not has(run, "Has the meeting begun? Then press Start the meeting.")
    run._ticked()  # pyright: ignore
    assert has(run, "Has the meeting begun? Then press Start the meeting.")


def test_points_that_were_kept_come_back_at_the_end(started: RunScreen, window: Window, live: LiveMeeting):
    Following(live, "me").raise_point()
    press(started, "Next item")
    press(window, "Keep it for later")
    press(started, "Next item")
    assert not has(started, "Points were kept for later. Hear them before the end.")
    press(started, "Next item")
    assert has(started, "Points were kept for later. Hear them before the end.")
