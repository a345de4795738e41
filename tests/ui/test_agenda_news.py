"""Everyone sees that the agenda changed, and why, until they put it away."""

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.kinds import ItemShortened
from app.services.following import Following
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from tests.ui.looking import has, names, press


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    Running(live).start()
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


def shorten(live: LiveMeeting, minutes: int = 5) -> None:
    live.happen(Running(live).maker, Wish(ItemShortened(live.state.items[1].id, minutes, "no_time", "not_agreed")))


def told(follow: FollowScreen) -> list[str]:
    return [name for name in names(follow) if name.startswith("The agenda changed")]


def test_it_says_what_why_and_what_ebes_said(follow: FollowScreen, live: LiveMeeting):
    assert told(follow) == []
    shorten(live)
    assert told(follow) == [
        "The agenda changed. This item became shorter: Getting to the day centre."
        " The reason: There is not enough time. Experts by experience did not agree."
    ]


def test_it_is_put_away_by_a_press_and_the_next_change_is_told_again(follow: FollowScreen, live: LiveMeeting):
    shorten(live)
    press(follow, "Put this away")
    assert told(follow) == []
    assert not has(follow, "Put this away")
    shorten(live, 4)
    assert len(told(follow)) == 1


def test_many_changes_are_counted_and_the_newest_two_are_told(follow: FollowScreen, live: LiveMeeting):
    for _time in range(3):
        shorten(live, 2)
    assert told(follow)[0].startswith("The agenda changed 3 times. ")
    assert told(follow)[0].count("became shorter") == 2
