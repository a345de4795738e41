"""What others do is told to a person who does not look at the screen: once, in its place, and calmly."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.screens.small_cards import SmallCards
from app.ui.window import Window
from tests.ui.looking import find, has, press, settle

PAUSED = "The meeting is paused. The clock has stopped."


@pytest.fixture
def chair(live: LiveMeeting) -> Running:
    running = Running(live)
    live.co_chair_came()
    running.start()
    return running


@pytest.fixture
def run(chair: Running, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(whole_desk, MeetingBridge(live), chair, window))


@pytest.fixture
def follow(chair: Running, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


@pytest.fixture
def other(live: LiveMeeting) -> Following:
    return Following(live, "other")


def role(part: Any) -> QAccessible.Role:
    thing = QAccessible.queryAccessibleInterface(part)
    assert thing is not None
    return thing.role()


def test_a_new_card_is_told_to_the_co_chair_once(run: RunScreen, window: Window, other: Following):
    other.raise_point()
    settle()
    assert window.announcer.words == "New: I have a point"
    window.announcer.clear()
    run.show_state()
    assert window.announcer.words == ""


def test_words_of_a_point_are_never_told(run: RunScreen, window: Window, other: Following):
    point = other.raise_point()
    other.add_words(point, "The bus is late.")
    settle()
    assert window.announcer.words == "New: I have a point"


def test_what_waited_before_run_was_opened_is_not_told_as_new(
    chair: Running, other: Following, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    other.raise_point()
    show(RunScreen(whole_desk, MeetingBridge(live), chair, window))
    assert window.announcer.words == ""


def test_a_pause_that_somebody_else_asked_for_is_told_on_run(run: RunScreen, window: Window, other: Following):
    other.ask_pause()
    settle()
    assert role(find(run, PAUSED)) == QAccessible.Role.Notification
    other.we_are_ready()
    settle()
    assert not has(run, PAUSED)
    assert window.announcer.words == "The pause is over."


def test_a_pause_that_somebody_else_asked_for_is_told_on_follow(follow: FollowScreen, window: Window, other: Following):
    other.ask_pause()
    settle()
    assert role(find(follow, PAUSED)) == QAccessible.Role.Notification
    other.we_are_ready()
    settle()
    assert window.announcer.words == "The pause is over."


def test_that_the_room_moved_on_is_told_and_moves_nobody(follow: FollowScreen, chair: Running):
    chair.next_item()
    settle()
    assert role(find(follow, "We are now on item 2: Getting to the day centre.")) == QAccessible.Role.Notification


def test_an_answer_is_told_to_its_owner_only(
    follow: FollowScreen, window: Window, chair: Running, live: LiveMeeting, other: Following
):
    Hearing(chair).answer(other.raise_point(), "changed")
    settle()
    assert window.announcer.words == ""
    press(follow, "I have a point")
    Hearing(chair).answer(live.state.presses[-1].id, "changed")
    settle()
    assert window.announcer.words == "Your point was answered."


def test_an_answer_of_before_is_not_told_again(
    chair: Running, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    me = Following(live, "me")
    Hearing(chair).answer(me.raise_point(), "changed")
    show(FollowScreen(whole_desk, MeetingBridge(live), me))
    assert window.announcer.words == ""


def test_small_cards_tell_that_a_press_is_kept(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, window: Window
):
    small = SmallCards(whole_desk, Following(live, "me"), window)
    small.show()
    press(small, "I have a point")
    told = find(small, "I have a point: kept.")
    assert role(told) == QAccessible.Role.Notification
    small.close()
