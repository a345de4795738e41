"""*What did I miss?* is offered after a break, opens on a press only, and each line is read alone."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.missed import Missing
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.missed import MissedPage
from tests.fakes import FakeVoice
from tests.ui.looking import has, names, press

OFFER = "We go on now. You can see what you missed."


@pytest.fixture
def run(live: LiveMeeting) -> Running:
    running = Running(live)
    running.start()
    return running


@pytest.fixture
def follow(run: Running, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


@pytest.fixture
def page(run: Running, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> MissedPage:
    run.next_item()
    return show(MissedPage(whole_desk, live, Missing(Following(live, "me"), None).look()))


def opened(desk: Desk) -> list[str]:
    return [asked[0] for asked in desk.doors.asked]  # type: ignore[attr-defined]


def test_it_is_offered_after_a_break(follow: FollowScreen, run: Running):
    run.break_now()
    assert not has(follow, OFFER)
    run.break_over()
    assert has(follow, OFFER)
    press(follow, "Not now")
    assert not has(follow, OFFER)


def test_a_pause_in_which_nothing_happened_offers_nothing(follow: FollowScreen, live: LiveMeeting):
    me = Following(live, "me")
    me.ask_pause()
    me.we_are_ready()
    assert not has(follow, OFFER)


def test_it_opens_only_on_a_press(follow: FollowScreen, whole_desk: Desk, run: Running):
    run.break_now()
    run.break_over()
    assert "open_page" not in opened(whole_desk)
    press(follow, "What did I miss?")
    assert opened(whole_desk) == ["open_page"]
    assert not has(follow, OFFER)


def test_there_is_a_way_to_it_at_any_time(follow: FollowScreen, whole_desk: Desk):
    press(follow, "What did I miss?")
    assert opened(whole_desk) == ["open_page"]


def test_who_comes_back_is_offered_it(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running, show: Callable[..., Any]
):
    follow.closed()
    run.next_item()
    again = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, whole_desk.preferences.profile)))
    assert has(again, OFFER)


def test_it_says_what_happened_since_when_and_where_we_are(page: MissedPage):
    said = names(page)
    assert "This is since the meeting began." in said
    assert "We finished: Welcome and what our cards mean." in said
    assert "Now we talk about: Getting to the day centre." in said


def test_one_line_is_read_alone(page: MissedPage, voice: FakeVoice):
    press(page, "Read this line: Now we talk about: Getting to the day centre.")
    assert voice.said[0].startswith("Now we talk about:")
