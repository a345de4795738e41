"""The room's place in the agenda is said on a Follow screen only where no co-chair says it."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from tests.ui.looking import has, settle

ROOM = ("The room is on the next item", "The meeting is over")


@pytest.fixture
def alone(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    following = Following(live, "me")
    following.start_alone()
    return show(FollowScreen(whole_desk, MeetingBridge(live), following))


def test_alone_a_person_says_where_the_room_is(alone: FollowScreen):
    assert all(has(alone, words) for words in ROOM)


def test_once_a_co_chair_takes_over_only_they_say_it(alone: FollowScreen, live: LiveMeeting):
    live.co_chair_came()
    alone.show_state()
    settle()
    assert not any(has(alone, words) for words in ROOM)
    live.co_chair_left()
    alone.show_state()
    settle()
    assert all(has(alone, words) for words in ROOM)
