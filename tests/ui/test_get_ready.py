"""Get ready for a meeting, and say something more after it."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt

from app.services.about_point import AboutPoint
from app.services.carrying import Carrying
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.services.telling import tell
from app.ui.doors import WindowDoors
from app.ui.parts.page import Page
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.ui.conftest import window_of
from tests.ui.looking import find, has, press, settle, spoken, type_in, type_key

Top = Callable[[], Page]


@pytest.fixture
def live(doors: WindowDoors) -> LiveMeeting:
    """A meeting that is prepared and has not started."""
    return doors.desk.house.prepare.make(practice_agenda(Speaker()))


@pytest.fixture
def top(doors: WindowDoors, live: LiveMeeting) -> Top:
    """The screen that is on top now; first the one that asks which agenda."""
    doors.choose_agenda("follow")
    settle()
    return lambda: cast(Any, window_of(doors)).page


def test_getting_ready_starts_nothing(top: Top, live: LiveMeeting):
    press(top(), "Get ready for a meeting")
    assert has(top(), "I want to talk about this")
    assert live.state.phase == "not_started"


def test_a_point_is_kept_on_the_item_and_can_be_taken_back(top: Top, live: LiveMeeting):
    press(top(), "Get ready for a meeting")
    press(top(), "Item after")
    press(top(), "I want to talk about this")
    (point,) = live.state.presses
    assert (point.item, point.is_prepared) == (live.state.items[1].id, True)
    assert has(top(), "✓ You want to talk about this")
    press(top(), "Take it back")
    assert live.state.press(point.id).status == "taken_back"
    assert has(top(), "I want to talk about this")


def test_the_list_of_meetings_says_nothing_of_it_before_the_start(top: Top, live: LiveMeeting, doors: WindowDoors):
    press(top(), "Get ready for a meeting")
    press(top(), "I want to talk about this")
    assert doors.desk.house.meetings.lines(1)[0].points == 0
    assert not any(line.code.startswith("point_") for line in tell(live.events, live.texts))
    Running(live).start()
    assert doors.desk.house.meetings.lines(1)[0].points == 1
    told = [line.code for line in tell(live.events, live.texts)]
    assert told[told.index("meeting_started") + 1] == "point_prepared"


def test_when_the_meeting_starts_it_can_be_followed(top: Top, live: LiveMeeting):
    press(top(), "Get ready for a meeting")
    press(top(), "I want to talk about this")
    live.co_chair_came()
    Running(live).start()
    settle()
    assert not has(top(), "I want to talk about this")
    press(top(), "Follow the meeting")
    assert type(top()).__name__ == "FollowScreen"
    assert has(top(), "✓ With the meeting. You have a point.")


def test_it_can_be_done_by_keyboard(top: Top, live: LiveMeeting):
    find(top(), "Get ready for a meeting").setFocus()
    type_key(top(), Qt.Key.Key_Space)
    assert spoken(cast(Any, top()).focusWidget()) == "I want to talk about this"
    type_key(top(), Qt.Key.Key_Space)
    assert len(live.state.presses) == 1
    type_key(top(), Qt.Key.Key_Escape)
    assert has(top(), "Get ready for a meeting")


def test_with_more_than_one_meeting_it_is_asked_which(top: Top, doors: WindowDoors, live: LiveMeeting):
    doors.desk.house.prepare.make(practice_agenda(Speaker()))
    press(top(), "Get ready for a meeting")
    assert top().title == "Which meeting?"


def test_after_the_end_something_more_comes_first_next_time(top: Top, doors: WindowDoors, live: LiveMeeting):
    Running(live).start()
    Running(live).end()
    carrying = Carrying(doors.desk.house.prepare, doors.desk.house.meetings)
    today = live.meeting.created_at.date()
    assert carrying.for_next_time(today).points == ()
    doors.look_back(live.meeting.id)
    settle()
    press(top(), "Say something more")
    type_in(top(), "What do you want to say?", "The stop has no seat.")
    press(top(), "Keep my point")
    settle()
    assert has(top(), "Your words: The stop has no seat.")
    assert len(carrying.for_next_time(today).points) == 1
    assert doors.desk.house.prepare.drafts(f"{live.meeting.id}/say_more").get(f"{live.meeting.id}/say_more", "") == ""


def test_nothing_is_kept_without_words(top: Top, doors: WindowDoors, live: LiveMeeting):
    Running(live).start()
    Running(live).end()
    doors.look_back(live.meeting.id)
    press(top(), "Say something more")
    press(top(), "Keep my point")
    assert live.state.presses == ()
    assert top().title == "Say something more"


def test_a_prepared_point_is_asked_about_with_its_item(live: LiveMeeting):
    AboutPoint(Following(live, "me")).raise_on(live.state.items[0].id)
    chair = Running(live)
    chair.start()
    assert [one.press.is_prepared for one in Hearing(chair).waiting()] == [True]
