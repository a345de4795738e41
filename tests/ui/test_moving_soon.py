"""Before the room moves on, and while it is quiet: people are told calmly, and nothing counts down."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.looking import has, names, press

SOON = "Soon we talk about: Getting to the day centre"
QUIET = "Thinking time. It is quiet now."


@pytest.fixture
def run(live: LiveMeeting) -> Running:
    running = Running(live)
    running.start()
    return running


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


@pytest.fixture
def page(run: Running, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))


def say_soon(page: RunScreen) -> None:
    if has(page, "More tools"):
        press(page, "More tools")
    press(page, "We move on soon")


def test_a_co_chair_says_it_and_is_told_that_everyone_knows(page: RunScreen, whole_desk: Desk, live: LiveMeeting):
    say_soon(page)
    assert live.state.moving_soon == ""
    assert whole_desk.announcer.words == f"Everyone is told: {SOON.replace(': Get', ': 2. Get')}"
    assert not has(page, "We move on soon")


def test_both_co_chairs_see_that_it_was_said(page: RunScreen, run: Running):
    say_soon(page)
    assert has(page, "Everyone was told. Soon we talk about: 2. Getting to the day centre")
    run.next_item()
    assert not any(name.startswith("Everyone was told") for name in names(page))


def test_it_is_not_offered_where_nothing_comes(page: RunScreen, run: Running):
    while run.next_id() is not None:
        run.next_item()
    assert not has(page, "We move on soon")


def test_people_who_follow_see_it_until_the_room_moves(follow: FollowScreen, page: RunScreen, run: Running):
    follow.show_state()
    assert not any(name.startswith("Soon") for name in names(follow))
    say_soon(page)
    assert follow._banners._soon.words.text() == SOON  # pyright: ignore
    run.next_item()
    assert follow._banners._soon.isHidden()  # pyright: ignore


def test_thinking_time_is_said_and_ends_only_by_a_press(run: Running, follow: FollowScreen):
    run.think(10)
    assert has(follow, QUIET)
    follow._bridge.ticked.emit()  # pyright: ignore
    assert has(follow, QUIET)
    run.stop_thinking()
    assert not has(follow, QUIET)


def test_thinking_time_has_no_number(run: Running, follow: FollowScreen):
    run.think(30)
    said = [name for name in names(follow) if "hinking" in name]
    assert said == [QUIET]
