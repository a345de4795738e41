"""What became of my point: told once, seen under my points, and one press away."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.screens.follow import FollowScreen
from tests.ui.looking import find, has, press, settle, spoken

ANSWERED = "Your point was answered."
CALLED = "They ask to hear your point now."


@pytest.fixture
def chair(live: LiveMeeting) -> Running:
    running = Running(live)
    live.co_chair_came()
    running.start()
    return running


@pytest.fixture
def hearing(chair: Running) -> Hearing:
    return Hearing(chair)


@pytest.fixture
def follow(chair: Running, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, whole_desk.preferences.profile)))


def my_point(follow: FollowScreen, live: LiveMeeting) -> str:
    press(follow, "I have a point")
    return live.state.presses[-1].id


def test_an_answer_is_told_and_offered(follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, hearing: Hearing):
    hearing.answer(my_point(follow, live), "will_change", "We ask for a later bus.")
    settle()
    assert whole_desk.announcer.words == ANSWERED
    assert has(follow, ANSWERED)
    assert has(follow, "Go to my point")


def test_going_to_my_point_gives_it_the_focus_and_takes_the_offer_away(
    follow: FollowScreen, live: LiveMeeting, hearing: Hearing
):
    hearing.answer(my_point(follow, live), "changed")
    settle()
    press(follow, "Go to my point")
    focus = follow.window().focusWidget()
    assert focus is not None
    assert spoken(focus) == "Yes"
    assert not has(follow, ANSWERED)


def test_at_400_percent_going_to_my_point_brings_it_into_sight(
    chair: Running, hearing: Hearing, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]
):
    screen = FollowScreen(whole_desk, MeetingBridge(live), Following(live, whole_desk.preferences.profile))
    page = show(screen, Look(size=400), (1280, 720))
    hearing.answer(my_point(page, live), "changed")
    settle()
    press(page, "Go to my point")
    settle()
    state = find(page, "✓ Answered. You have a point.")
    assert not state.visibleRegion().isEmpty()


def test_an_old_point_is_gone_to_although_only_three_are_shown(
    follow: FollowScreen, live: LiveMeeting, hearing: Hearing
):
    oldest = my_point(follow, live)
    for _time in range(3):
        press(follow, "I have a point")
    hearing.answer(oldest, "changed")
    settle()
    assert not has(follow, "✓ Answered. You have a point.")
    press(follow, "Go to my point")
    assert has(follow, "✓ Answered. You have a point.")


def test_a_called_point_says_that_they_ask_to_hear_it(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, hearing: Hearing
):
    point = my_point(follow, live)
    hearing.call(point)
    settle()
    assert whole_desk.announcer.words == CALLED
    assert has(follow, CALLED)
    assert has(follow, "✓ Seen by a co-chair. You have a point.")
    assert has(follow, "They ask to hear it now.")
    hearing.keep(point)
    settle()
    assert not has(follow, CALLED)
    assert not has(follow, "They ask to hear it now.")


def test_what_is_not_heard_today_is_told_too(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, hearing: Hearing
):
    hearing.write_down(my_point(follow, live), "no_time")
    settle()
    assert whole_desk.announcer.words == "Your point was written down. It is not heard today."


def test_somebody_else_at_this_window_hears_no_news_of_mine(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, hearing: Hearing
):
    other = Following(live, "other")
    hearing.answer(other.raise_point(), "changed")
    press(follow, "I have a point")
    whole_desk.preferences.someone_else("other")
    settle()
    assert has(follow, "✓ Answered. You have a point.")
    assert not has(follow, ANSWERED)


def test_after_i_said_if_i_was_heard_the_answer_and_my_words_stay(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, hearing: Hearing
):
    point = my_point(follow, live)
    Following(live, whole_desk.preferences.profile).add_words(point, "The bus is late.")
    hearing.answer(point, "will_change", "We ask for a later bus.")
    settle()
    press(follow, "A bit")
    assert has(follow, "✓ Closed by you. You have a point.")
    assert has(follow, "Your words: The bus is late.")
    assert has(follow, "It will change something. We ask for a later bus.")
    assert has(follow, "You said: I was heard a bit.")
    press(follow, "Take my words out")
    assert not has(follow, "Your words: The bus is late.")


def test_a_pause_that_is_over_says_so(follow: FollowScreen):
    press(follow, "Please pause")
    press(follow, "We are ready")
    assert has(follow, "✓ The pause is over. You asked to pause.")
