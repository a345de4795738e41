"""A person hands points over in a file, and a co-chair takes them in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.domain.errors import MeetingError
from app.domain.kinds import PauseAsked, PointRaised
from app.domain.points_file import points_file_from
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.meeting_files import meeting_file
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.hand_over import HandOverPage
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.take_in import TakeInPage
from tests.every_screen.by_file_scenes import points_for
from tests.ui.fake_sharing import FakeJoined, FakeSharing, guest_of
from tests.ui.looking import find, has, names, press, settle, stops, type_key

OFFER = "You can follow it from the file. Your points are kept. You can hand them over later."


@pytest.fixture
def running(live: LiveMeeting) -> LiveMeeting:
    Running(live).start()
    return live


@pytest.fixture
def guest(running: LiveMeeting, whole_desk: Desk) -> LiveMeeting:
    """The same meeting on a laptop without a connection."""
    whole_desk.house.__dict__["sharing"] = FakeSharing()
    return guest_of(running)


@pytest.fixture
def me(guest: LiveMeeting, whole_desk: Desk) -> Following:
    return Following(guest, whole_desk.preferences.profile)


def doors(desk: Desk) -> list[str]:
    return [door for door, *_what in desk.doors.asked]  # pyright: ignore


def test_points_are_saved_in_a_file_and_say_so(
    whole_desk: Desk, guest: LiveMeeting, me: Following, show: Callable[..., Any], tmp_path: Path, qtbot: Any
):
    me.raise_point()
    me.press_card("slow_down")
    shown, file = show(HandOverPage(whole_desk, guest)), tmp_path / "My points"
    assert has(shown, "On this laptop only: 1 point, 1 card")
    assert has(shown, "The file holds your words. Who opens it can read them. Give it only to a co-chair.")
    shown._saving.ask_for_place = lambda *_asked: str(file)
    assert shown.focusWidget() is find(shown, "Save my points in a file", QAbstractButton)
    type_key(shown.focusWidget(), Qt.Key.Key_Space)
    saved = file.with_name("My points.fairsay-points")
    said = "Saved: My points.fairsay-points. Bring it to the co-chair's laptop. Your points stay on this laptop too."
    qtbot.waitUntil(lambda: has(shown, said))
    assert len(points_file_from(saved.read_bytes()).presses) == 2
    assert [mine.state for mine in me.mine()] == ["by_file", "by_file"]


def test_with_nothing_waiting_there_is_nothing_to_save(whole_desk: Desk, guest: LiveMeeting, show: Callable[..., Any]):
    shown = show(HandOverPage(whole_desk, guest))
    assert has(shown, "Everything is with the meeting.")
    assert not has(shown, "Save my points in a file")


def test_follow_without_a_connection_offers_to_hand_over_once_something_waits(
    whole_desk: Desk, guest: LiveMeeting, me: Following, show: Callable[..., Any]
):
    shown = show(FollowScreen(whole_desk, MeetingBridge(guest), me))
    words = "You are not connected. We do not know where the room is now. Your points are kept."
    assert has(shown, words)
    assert has(shown, "We do not know how much time is left.")
    assert not has(shown, "Hand over my points")
    shown.press("point")
    shown.show_state()
    press(shown, "Hand over my points")
    assert doors(whole_desk)[-1] == "open_page"


def test_a_connected_laptop_has_nothing_to_hand_over(
    whole_desk: Desk, guest: LiveMeeting, me: Following, show: Callable[..., Any]
):
    whole_desk.house.sharing.in_meetings[guest.meeting.id] = FakeJoined(guest)  # pyright: ignore
    shown = show(FollowScreen(whole_desk, MeetingBridge(guest), me))
    shown.press("point")
    shown.show_state()
    assert not has(shown, "Hand over my points")


def test_without_a_connection_a_point_is_about_what_is_read(
    whole_desk: Desk, guest: LiveMeeting, me: Following, show: Callable[..., Any]
):
    shown = show(FollowScreen(whole_desk, MeetingBridge(guest), me))
    shown._look_at(1)
    shown.press("point")
    assert me.mine()[0].press.item == shown._place.item != guest.state.now


def opened(desk: Desk, live: LiveMeeting, show: Callable[..., Any], file: Path, qtbot: Any) -> TakeInPage:
    shown = show(TakeInPage(desk, live, lambda *_asked: str(file)))
    press(shown, "Open a file with points")
    qtbot.waitUntil(
        lambda: any(name.startswith(("In the file", "Nothing new", "There are no")) for name in names(shown))
    )
    return shown


def test_a_file_is_looked_at_then_taken_in_and_told(
    whole_desk: Desk, running: LiveMeeting, show: Callable[..., Any], tmp_path: Path, qtbot: Any
):
    file = tmp_path / "a.fairsay-points"
    file.write_bytes(points_for(running, (PointRaised(), PauseAsked())).to_bytes())
    before = len(running.events)
    shown = opened(whole_desk, running, show, file, qtbot)
    assert has(shown, "In the file: 1 point, 1 card")
    assert len(running.events) == before
    assert shown.focusWidget() is find(shown, "Take them in", QAbstractButton)
    type_key(shown.focusWidget(), Qt.Key.Key_Space)
    assert has(shown, "Taken in: 1 point. The file holds people's words. Delete it from the stick now.")
    assert has(shown, "Please pause: This pause was asked for earlier. Ask if it is still needed.")
    assert shown.focusWidget() is find(shown, "Open a file with points", QAbstractButton)
    assert "The bus is late" in running.words.values()


def test_the_same_file_again_holds_nothing_new(
    whole_desk: Desk, running: LiveMeeting, show: Callable[..., Any], tmp_path: Path, qtbot: Any
):
    file = tmp_path / "a.fairsay-points"
    file.write_bytes(points_for(running).to_bytes())
    press(opened(whole_desk, running, show, file, qtbot), "Take them in")
    shown = opened(whole_desk, running, show, file, qtbot)
    assert has(shown, "Nothing new is in this file.")
    assert any("In this meeting already: 2 points, 1 card" in name for name in names(shown))
    assert not has(shown, "Take them in")


def test_a_file_of_something_else_is_told(
    whole_desk: Desk, running: LiveMeeting, show: Callable[..., Any], tmp_path: Path, qtbot: Any
):
    file = tmp_path / "a.txt"
    file.write_text("A letter")
    shown = opened(whole_desk, running, show, file, qtbot)
    assert has(shown, "There are no points in this file. Choose a file from Hand over my points.")


def test_look_back_takes_points_in_for_some_days(whole_desk: Desk, running: LiveMeeting, show: Callable[..., Any]):
    whole_desk.house.__dict__["sharing"] = FakeSharing()
    Running(running).end()
    press(show(MeetingStory(whole_desk, running.meeting.id)), "Take in points")
    assert doors(whole_desk)[-1] == "open_page"


def test_a_meeting_in_a_file_is_followed_where_nobody_answers(
    whole_desk: Desk, running: LiveMeeting, show: Callable[..., Any], tmp_path: Path, qtbot: Any
):
    sharing, file = FakeSharing(), tmp_path / "Our meeting.fairsay-meeting"
    file.write_bytes(meeting_file(running))
    shown = show(JoinMeetingPage(whole_desk, sharing, lambda *_asked: str(file)))
    press(shown, "From a file")
    words = "The meeting is in this file. You can follow it without a connection."
    qtbot.waitUntil(lambda: has(shown, words))
    assert sharing.asked == []
    press(shown, "Follow from the file")  # it is this laptop's own meeting
    assert has(shown, "This laptop shares this meeting itself. Open it here.")


def test_an_invitation_with_the_meeting_is_tried_first(
    whole_desk: Desk, running: LiveMeeting, show: Callable[..., Any]
):
    from app.domain.meeting_file import meeting_file_from

    told = meeting_file_from(meeting_file(running)).told
    sharing = FakeSharing()
    shown = show(JoinMeetingPage(whole_desk, sharing))
    shown._join_by("FAIRSAY1:ABC", None, told)
    assert sharing.asked == [("FAIRSAY1:ABC", None)]
    sharing.answer_failed(MeetingError("nobody_there"))
    settle()
    assert has(shown, OFFER)
    shown._join_by("0", None)
    sharing.answer_failed(MeetingError("nobody_there"))
    settle()
    assert not has(shown, OFFER)


def test_the_keyboard_reaches_all_of_it(whole_desk: Desk, guest: LiveMeeting, me: Following, show: Callable[..., Any]):
    me.raise_point()
    for page, wanted in (
        (HandOverPage(whole_desk, guest), "Save my points in a file"),
        (TakeInPage(whole_desk, guest), "Open a file with points"),
    ):
        found = stops(show(page))
        assert wanted in found
        assert "Back" in found
