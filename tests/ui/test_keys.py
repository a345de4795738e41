"""A whole meeting by keyboard: Enter presses, and the focus is where a person left it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.big_button import HAND_MS, BigButton
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.looking import find, has, press, settle, spoken


@pytest.fixture
def run(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    page = show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))
    window.activateWindow()
    settle()
    return page


def focused() -> str:
    there = QApplication.focusWidget()
    return spoken(there) if there is not None else ""


def enter() -> None:
    there = QApplication.focusWidget()
    assert there is not None
    QTest.keyClick(there, Qt.Key.Key_Return)
    settle()


def test_enter_presses_a_button(run: RunScreen, window: Window):
    assert focused() == "Start the meeting"
    enter()
    assert window.page is not None
    assert window.page.title == "About today"


def test_after_the_start_the_focus_is_on_next_item(run: RunScreen):
    enter()
    enter()
    assert focused() == "Next item"


def test_after_a_question_the_focus_is_where_it_was(run: RunScreen, window: Window):
    enter()
    enter()
    find(run, "Minutes", BigButton).setFocus()
    enter()
    assert has(window, "Change the minutes")
    press(window.page or window, "Back")
    assert focused() == "Minutes"


def test_the_name_of_the_window_says_what_is_now(run: RunScreen, window: Window):
    enter()
    enter()
    enter()
    assert window.windowTitle().startswith("Now: 2.")


def test_a_point_that_is_heard_is_not_offered_to_be_heard(run: RunScreen, window: Window, live: LiveMeeting):
    enter()
    enter()
    point = Following(live, "me").raise_point()
    Hearing(Running(live)).call(point)
    settle()
    press(run, "We hear this point now")
    assert not has(window, "Hear it now")
    assert focused() == "It was heard. Say what comes of it"


def test_a_shaking_hand_does_not_end_the_pause_it_asked_for(
    whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    live.co_chair_came()
    Running(live).start()
    follow = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))
    window.activateWindow()
    settle()
    find(follow, "Please pause").setFocus()
    enter()
    assert focused() == "We are ready"
    enter()
    assert live.state.pause is not None
    QTest.qWait(HAND_MS + 100)
    enter()
    assert live.state.pause is None
