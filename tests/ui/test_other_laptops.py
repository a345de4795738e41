"""What Follow and Run say about other laptops."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.ui.fake_sharing import FakeJoined, FakeSharing, guest_of
from tests.ui.looking import has, names, press

CUT = "You are not connected. You can still read, listen and press. Your points are kept."


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def shared_desk(whole_desk: Desk, sharing: FakeSharing, window: Window) -> Iterator[Desk]:
    makers, alone = replace(whole_desk.house.makers, sharing=lambda _house: sharing), whole_desk.house
    whole_desk.house = replace(alone, makers=makers)
    yield whole_desk
    window.close()
    whole_desk.house.close()
    whole_desk.house = alone


@pytest.fixture
def joined(shared_desk: Desk, sharing: FakeSharing) -> FakeJoined:
    live = shared_desk.house.prepare.make(practice_agenda(Speaker()))
    Running(live).start({})
    sharing.in_meetings[live.meeting.id] = FakeJoined(guest_of(live))
    return sharing.in_meetings[live.meeting.id]


def follow(desk: Desk, live: LiveMeeting, show: Any) -> FollowScreen:
    return show(FollowScreen(desk, MeetingBridge(live), Following(live, "me")))


def run(desk: Desk, live: LiveMeeting, show: Any, window: Window) -> RunScreen:
    return show(RunScreen(desk, MeetingBridge(live), Running(live), window))


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        ("connecting", "We connect to the co-chair's laptop. You can read already."),
        ("cut", CUT),
        ("away", "The co-chair's laptop is away. Your points are kept."),
        ("ended", "The meeting is not shared any more. You can go on reading."),
    ],
)
def test_a_guest_reads_how_it_stands(shared_desk: Desk, joined: FakeJoined, show: Any, contact: Any, words: str):
    joined.contact = contact
    assert has(follow(shared_desk, joined.meeting, show), words)


def test_back_again_is_said_once_and_the_line_goes(shared_desk: Desk, joined: FakeJoined, show: Any):
    joined.contact = "cut"
    shown = follow(shared_desk, joined.meeting, show)
    joined.contact = "connected"
    shown.show_state()
    assert not has(shown, CUT)
    assert shared_desk.announcer.words == "You are connected."
    shared_desk.announcer.clear()
    shown.show_state()
    assert shared_desk.announcer.words == ""


def test_a_co_chairs_guest_reads_it_on_run(shared_desk: Desk, joined: FakeJoined, show: Any, window: Window):
    joined.contact = "cut"
    shown = run(shared_desk, joined.meeting, show, window)
    assert has(shown, CUT)
    assert "Share this meeting" not in names(shown)


def test_take_over_is_offered_to_a_co_chair_only_while_the_host_is_away(
    shared_desk: Desk, joined: FakeJoined, show: Any, window: Window
):
    joined.contact, joined.is_chair = "connected", True
    shown = run(shared_desk, joined.meeting, show, window)
    assert "Take over" not in names(shown)
    joined.contact, joined.may_take_over = "away", True
    shown.show_state()
    assert "Take over" in names(shown)
    joined.contact, joined.may_take_over = "connected", False
    shown.show_state()
    assert "Take over" not in names(shown)
    joined.contact, joined.may_take_over = "away", True
    assert "Take over" not in names(follow(shared_desk, joined.meeting, show))


def test_the_network_changed_is_said_on_run_until_somebody_read_it(
    shared_desk: Desk, sharing: FakeSharing, show: Any, window: Window
):
    live = shared_desk.house.prepare.make(practice_agenda(Speaker()))
    Running(live).start({})
    shared = sharing.share(live)
    shared.become("ready")
    shown = run(shared_desk, live, show, window)
    assert "I have read this" not in names(shown)
    shared.has_moved = True
    shown.show_state()
    words = "The network changed. Laptops that were here come back by themselves."
    assert has(shown, f"{words} Tell the new code to people who still come.")
    press(shown, "I have read this")
    shown.show_state()
    assert not shared.has_moved
    assert "I have read this" not in names(shown)


def test_after_taking_over_the_meeting_is_shared_from_here(
    shared_desk: Desk, joined: FakeJoined, sharing: FakeSharing, show: Any, window: Window
):
    joined.contact, joined.may_take_over = "away", True
    shown = run(shared_desk, joined.meeting, show, window)
    shown._laptops._answered("no", "")
    assert sharing.joined(joined.meeting.meeting.id) is joined
    shown._laptops._answered("yes", "")
    assert sharing.shared(joined.meeting.meeting.id) is not None
    assert has(shown, "The meeting goes on from this laptop now.")
    assert "Take over" not in names(shown)
    press(shown, "I have read this")
    assert not has(shown, "The meeting goes on from this laptop now.")


def test_an_old_host_reads_that_another_laptop_took_over(
    shared_desk: Desk, sharing: FakeSharing, show: Any, window: Window
):
    live = shared_desk.house.prepare.make(practice_agenda(Speaker()))
    shown = run(shared_desk, live, show, window)
    sharing.share(live).become("ready")
    shown.show_state()
    del sharing.now[live.meeting.id]
    sharing.in_meetings[live.meeting.id] = FakeJoined(live, is_chair=True)
    shown.show_state()
    assert has(shown, "Another laptop took over while this one was away. The meeting goes on there.")


def test_what_the_host_refused_is_told_once(shared_desk: Desk, joined: FakeJoined, show: Any):
    shown = follow(shared_desk, joined.meeting, show)
    joined.refusals = [MeetingError("not_allowed_here")]
    shown.show_state()
    assert shared_desk.announcer.words == "Only a co-chair can do this. Ask a co-chair to do it."
    shared_desk.announcer.clear()
    shown.show_state()
    assert shared_desk.announcer.words == ""


def test_run_says_how_many_laptops_are_here(shared_desk: Desk, sharing: FakeSharing, show: Any, window: Window):
    live = shared_desk.house.prepare.make(practice_agenda(Speaker()))
    shown = run(shared_desk, live, show, window)
    assert not has(shown, "No other laptop is here yet.")
    now = sharing.share(live)
    now.become("ready")
    shown.show_state()
    assert has(shown, "No other laptop is here yet.")
    now.guests = {"ebe": 1}
    shown.show_state()
    assert has(shown, "1 laptop is here.")
    now.become("failed", "network_none")
    shown.show_state()
    assert has(shown, "Other laptops cannot come in now. Press Share this meeting.")
    assert not has(shown, "1 laptop is here.")


def test_sharing_is_offered_before_the_start_and_while_it_runs(shared_desk: Desk, show: Any, window: Window):
    live = shared_desk.house.prepare.make(practice_agenda(Speaker()))
    shown = run(shared_desk, live, show, window)
    press(shown, "Share this meeting")
    assert [door for door, *_what in shared_desk.doors.asked] == ["open_page"]  # pyright: ignore
    Running(live).start({})
    shown.show_state()
    press(shown, "More tools")
    assert has(shown, "Share this meeting")


def test_where_there_is_no_way_to_other_laptops_nothing_is_offered(
    whole_desk: Desk, live: LiveMeeting, show: Any, window: Window
):
    whole_desk.house.__dict__["sharing"] = None
    shown = run(whole_desk, live, show, window)
    assert "Share this meeting" not in names(shown)


def test_the_way_to_other_laptops_is_let_go_with_the_house(shared_desk: Desk, sharing: FakeSharing):
    assert shared_desk.house.sharing is sharing
    shared_desk.house.close()
    assert sharing.is_closed


def test_follow_says_the_group_of_its_person_and_run_says_none(
    shared_desk: Desk, joined: FakeJoined, show: Any, window: Window
):
    shared_desk.preferences.change("group", "ebe")
    run(shared_desk, joined.meeting, show, window)
    assert joined.group is None
    screen = follow(shared_desk, joined.meeting, show)
    assert joined.group == "ebe"
    shared_desk.preferences.change("group", "not_said")
    screen.show_state()
    assert joined.group is None
