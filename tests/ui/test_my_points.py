"""My points: their owner closes them, and takes them back at any time."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from tests.ui.looking import has, press, settle, type_in


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


def test_alone_a_person_says_if_the_room_heard_their_point(follow: FollowScreen, live: LiveMeeting):
    press(follow, "Start to follow")
    press(follow, "I have a point")
    assert not has(follow, "Were you heard?")
    press(follow, "Say if I was heard")
    press(follow, "A bit")
    assert live.state.presses[0].heard == "a_bit"
    assert has(follow, "✓ Closed by you. You have a point.")


def test_alone_it_can_be_said_after_the_meeting_too(follow: FollowScreen, live: LiveMeeting):
    press(follow, "Start to follow")
    press(follow, "I have a point")
    press(follow, "The meeting is over")
    press(follow, "Say if I was heard")
    press(follow, "No")
    assert live.state.presses[0].heard == "no"


def test_with_co_chairs_nobody_is_asked_before_the_answer(follow: FollowScreen, live: LiveMeeting):
    live.co_chair_came()
    Running(live).start()
    press(follow, "I have a point")
    assert not has(follow, "Say if I was heard")


@pytest.mark.parametrize("become", ["answered", "written down"])
def test_what_a_co_chair_dealt_with_can_still_be_taken_back(follow: FollowScreen, live: LiveMeeting, become: str):
    live.co_chair_came()
    chair = Running(live)
    chair.start()
    press(follow, "I have a point")
    point = live.state.presses[0].id
    if become == "answered":
        Hearing(chair).answer(point, "will_change")
    else:
        Hearing(chair).write_down(point, "no_time")
    settle()
    press(follow, "Take it back")
    assert live.state.press(point).status == "taken_back"


def test_a_pause_that_is_over_is_not_taken_back(follow: FollowScreen, live: LiveMeeting):
    press(follow, "Start to follow")
    press(follow, "Please pause")
    press(follow, "We are ready")
    assert not has(follow, "Take it back")


def test_a_point_that_is_taken_back_takes_its_words_and_what_was_typed_with_it(
    follow: FollowScreen, live: LiveMeeting, whole_desk: Desk
):
    press(follow, "Start to follow")
    press(follow, "I have a point")
    press(follow, "Add words")
    type_in(follow, "Your words (you can leave this empty)", "The bus is late")
    press(follow, "Send my words")
    press(follow, "Add words")
    type_in(follow, "Your words (you can leave this empty)", "And it is cold")
    assert list(whole_desk.house.prepare.drafts().values()) == ["And it is cold"]
    press(follow, "Close")
    press(follow, "Take it back")
    assert (live.words, whole_desk.house.prepare.drafts()) == ({}, {})
    assert whole_desk.announcer.words == "Taken back. Your words are deleted."
