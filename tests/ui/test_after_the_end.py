"""After the end: Follow is over, and what is mine stays mine, also from Look back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.small_cards import SmallCards
from tests.ui.looking import find, has, names, press, settle, type_key

ENDED = "The meeting has ended. You can look back."
WHY = "The bus firm said no. We ask another one."


@pytest.fixture
def me(live: LiveMeeting, whole_desk: Desk) -> Following:
    return Following(live, whole_desk.preferences.profile)


@pytest.fixture
def chair(live: LiveMeeting) -> Running:
    running = Running(live)
    live.co_chair_came()
    running.start()
    return running


@pytest.fixture
def follow(
    chair: Running, whole_desk: Desk, live: LiveMeeting, me: Following, show: Callable[..., Any]
) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), me, lambda: None))


@pytest.fixture
def answered(chair: Running, me: Following) -> str:
    """My point has words and an answer, and the meeting is over."""
    point = me.raise_point()
    me.add_words(point, "The bus is late.")
    Hearing(chair).answer(point, "could_not", WHY)
    chair.end()
    return point


@pytest.fixture
def story(answered: str, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> MeetingStory:
    return show(MeetingStory(whole_desk, live.meeting.id))


def test_the_end_is_said_with_a_door_to_look_back(
    follow: FollowScreen, chair: Running, whole_desk: Any, live: LiveMeeting
):
    chair.end()
    settle()
    assert has(follow, ENDED)
    press(follow, "Look back")
    assert whole_desk.doors.asked[-1] == ("look_back", live.meeting.id)


def test_after_the_end_nothing_looks_as_if_the_meeting_was_on(follow: FollowScreen, chair: Running):
    live_words = ("I have a point", "Please pause", "Next", "Time left", "Small cards", "Hide the time", "Check it")
    assert [words for words in live_words if not has(follow, words)] == []
    chair.end()
    settle()
    assert [words for words in live_words if has(follow, words)] == []
    assert not follow.title.startswith("Now")


def test_whoever_was_on_a_card_when_it_ended_is_on_the_door_to_look_back(follow: FollowScreen, chair: Running):
    find(follow, "I have a point").setFocus()
    chair.end()
    settle()
    assert follow.window().focusWidget() is find(follow, "Look back")


def test_small_cards_go_too(follow: FollowScreen, chair: Running, whole_desk: Desk, me: Following):
    small = SmallCards(whole_desk, me, follow.window())
    small.show()
    chair.end()
    settle()
    assert names(small) == ["The meeting has ended.", "Close this"]
    press(small, "Close this")
    assert not [one for one in follow.window().findChildren(SmallCards) if one.isVisible()]


def test_after_the_end_i_still_say_if_i_was_heard(follow: FollowScreen, answered: str, live: LiveMeeting):
    settle()
    press(follow, "No")
    assert live.state.press(answered).heard == "no"


def test_after_the_end_i_still_take_my_words_out_and_take_it_back(
    follow: FollowScreen, answered: str, live: LiveMeeting
):
    settle()
    press(follow, "Take my words out")
    assert "The bus is late." not in live.words.values()
    press(follow, "Take it back")
    assert live.state.press(answered).status == "taken_back"


def test_a_point_that_still_waits_is_not_added_to_or_shown_after_the_end(
    follow: FollowScreen, chair: Running, me: Following
):
    point = me.raise_point()
    Hearing(chair).keep(point)
    settle()
    live_words = ("Add words", "Hold my place, I am thinking")
    assert [words for words in live_words if not has(follow, words)] == []
    chair.end()
    settle()
    assert [words for words in live_words if has(follow, words)] == []
    assert has(follow, "Take it back")


def test_a_card_key_after_the_end_says_that_it_has_ended(follow: FollowScreen, chair: Running, whole_desk: Desk):
    chair.end()
    settle()
    type_key(follow, Qt.Key.Key_F5)
    assert "has ended" in whole_desk.announcer.words


def test_look_back_holds_my_points_and_what_is_mine_to_do(story: MeetingStory, answered: str, live: LiveMeeting):
    assert has(story, "My points")
    assert has(story, "Your words: The bus is late.")
    press(story, "A bit")
    assert live.state.press(answered).heard == "a_bit"
    assert has(story, "You said: I was heard a bit.")
    assert any("The person said: I was heard a bit." in name for name in names(story))


def test_look_back_takes_words_out_and_takes_back(story: MeetingStory, answered: str, live: LiveMeeting):
    press(story, "Take my words out")
    assert "The bus is late." not in live.words.values()
    press(story, "Take it back")
    assert live.state.press(answered).status == "taken_back"


def test_nobody_else_has_my_points_in_look_back(story: MeetingStory, whole_desk: Desk):
    whole_desk.preferences.someone_else("other")
    settle()
    assert not has(story, "My points")
    assert not any("The bus is late." in name for name in names(story))


def test_after_seven_days_the_key_opens_nothing(
    answered: str, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(whole_desk.house.record.log, "held_by", lambda _profile, _meeting: frozenset())
    whole_desk.house.prepare.restored()
    assert not has(show(MeetingStory(whole_desk, live.meeting.id)), "My points")


def test_the_story_says_what_the_co_chairs_answered_and_no_other_words(story: MeetingStory, whole_desk: Desk):
    whole_desk.preferences.someone_else("other")
    settle()
    told = [name for name in names(story) if "The co-chairs answered" in name and "Read this line" not in name]
    assert len(told) == 1
    assert told[0].endswith(f"we could not, and said why. They said: {WHY}")
    assert not any("The bus is late." in name for name in names(story))
