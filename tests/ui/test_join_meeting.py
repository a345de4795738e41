"""A person joins a meeting of another laptop: by its code, an invitation or a file."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.errors import MeetingError
from app.domain.invitation import Invitation
from app.services.live_meeting import LiveMeeting
from app.services.sharing import MeetingHere
from app.ui.desk import Desk
from app.ui.screens.choose_agenda import ChooseAgendaPage
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.ui.fake_sharing import WORDS, FakeJoined, FakeSharing, guest_of
from tests.ui.looking import find, has, press, settle, stops, type_in, type_key

FIELD = "The code of the meeting"
HERE = MeetingHere("r1", "192.168.1.23")


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def page(whole_desk: Desk, sharing: FakeSharing, show: Callable[..., Any]) -> Callable[..., Any]:
    return lambda file="": show(JoinMeetingPage(whole_desk, sharing, lambda *_asked: str(file)))


@pytest.fixture
def joined(live: LiveMeeting) -> FakeJoined:
    return FakeJoined(guest_of(live))


def asked(desk: Desk) -> list[Any]:
    return desk.doors.asked  # pyright: ignore


def come_in(sharing: FakeSharing, joined: FakeJoined) -> None:
    """The other laptop lets this one in, on a thread of its own."""
    teller = Thread(target=lambda: sharing.answer_joined(joined))
    teller.start()
    teller.join()
    settle()


def test_choosing_an_agenda_offers_to_join_only_where_there_is_a_way_to_other_laptops(desk: Desk, show: Any):
    shown = show(ChooseAgendaPage(desk, "follow", Tasks()))
    assert not has(shown, "Join a meeting")
    desk.house.sharing = FakeSharing()  # pyright: ignore
    shown = show(ChooseAgendaPage(desk, "follow", Tasks()))
    press(shown, "Join a meeting")
    assert [door for door, *_what in asked(desk)] == ["open_page"]


def test_nothing_looks_at_the_network_before_the_page_opens(desk: Desk, show: Any):
    desk.house.sharing = sharing = FakeSharing()  # pyright: ignore
    show(ChooseAgendaPage(desk, "follow", Tasks()))
    assert sharing.found == []


def test_a_code_is_typed_as_people_write_it(page: Any, sharing: FakeSharing):
    shown = page()
    type_in(shown, FIELD, "023 4821-7730")
    press(shown, "Join")
    assert sharing.asked == [("023 4821-7730", None)]
    assert has(shown, "We join the meeting. This can take some seconds.")


def test_an_address_can_be_typed_beside_the_code(page: Any, sharing: FakeSharing):
    shown = page()
    type_in(shown, FIELD, "023 4821-7730")
    press(shown, "Type an address")
    type_in(shown, "The address of the other laptop", "192.168.1.23")
    press(shown, "Join")
    assert sharing.asked == [("023 4821-7730", MeetingHere("", "192.168.1.23"))]


def test_what_is_no_address_is_told_and_can_be_put_right(page: Any, sharing: FakeSharing):
    shown = page()
    type_in(shown, FIELD, "023 4821-7730")
    press(shown, "Type an address")
    type_in(shown, "The address of the other laptop", "over there")
    sharing.wrong = "address_wrong"
    press(shown, "Join")
    assert has(shown, "This is no address. It looks like 192.168.1.23. Look at the other laptop, and type it again.")
    assert find(shown, "The address of the other laptop", QLineEdit).hasFocus()


def test_enter_in_the_field_joins_once(page: Any, sharing: FakeSharing):
    shown = page()
    type_in(shown, FIELD, "02348217730")
    type_key(shown, Qt.Key.Key_Return)
    type_key(shown, Qt.Key.Key_Return)
    assert len(sharing.asked) == 1


def test_a_wrong_digit_is_told_and_the_code_stays_to_be_put_right(page: Any, sharing: FakeSharing):
    shown = page()
    type_in(shown, FIELD, "023 4821 7731")
    sharing.wrong = "code_wrong_digit"
    press(shown, "Join")
    assert has(shown, "One number in the code is wrong. Look at each number, then change it.")
    assert find(shown, FIELD, QLineEdit).text() == "023 4821 7731"
    assert find(shown, FIELD, QLineEdit).hasFocus()


def test_what_fails_on_the_way_is_told_and_it_can_be_tried_again(page: Any, sharing: FakeSharing):
    shown = page()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    sharing.answer_failed(MeetingError("nobody_there"))
    settle()
    assert has(shown, "We found no meeting. Ask the co-chair to share it, then try again.")
    assert not has(shown, "We join the meeting. This can take some seconds.")
    press(shown, "Join")
    assert len(sharing.asked) == 2


def test_nothing_typed_is_told_without_asking_anyone(page: Any, sharing: FakeSharing):
    shown = page()
    press(shown, "Join")
    assert has(shown, "No code is there yet. Type the code of the meeting.")
    assert sharing.asked == []


def test_a_meeting_that_was_found_is_chosen_and_its_code_typed(page: Any, sharing: FakeSharing):
    shown = page()
    assert has(shown, "We look for a meeting near you. You can type its code already.")
    sharing.found[0]((HERE,))
    settle()
    assert find(shown, FIELD, QLineEdit).hasFocus()
    press(shown, "The meeting here")
    assert find(shown, FIELD, QLineEdit).hasFocus()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    assert sharing.asked == [("023 4821 7730", HERE)]


def test_a_meeting_that_went_away_is_not_joined(page: Any, sharing: FakeSharing):
    shown = page()
    sharing.found[0]((HERE,))
    settle()
    press(shown, "The meeting here")
    sharing.found[0](())
    settle()
    assert not has(shown, "The meeting here")
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    assert sharing.asked == [("023 4821 7730", None)]


def test_of_several_meetings_each_says_where_it_is(page: Any, sharing: FakeSharing):
    shown = page()
    sharing.found[0]((HERE, MeetingHere("r2", "192.168.1.40")))
    settle()
    assert shown._desk.announcer.words == "There are meetings here. Press yours, then type its code."
    press(shown, "The meeting at 192.168.1.40")
    type_in(shown, FIELD, "040 4821 7730")
    press(shown, "Join")
    assert sharing.asked[0][1] == MeetingHere("r2", "192.168.1.40")


def test_an_invitation_is_pasted(page: Any, sharing: FakeSharing):
    shown = page()
    press(shown, "Paste an invitation")
    type_in(shown, "The invitation", "FAIRSAY1:ABC")
    press(shown, "Join by this invitation")
    assert sharing.asked == [("FAIRSAY1:ABC", None)]


@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_from_a_usb_stick_joins(page: Any, sharing: FakeSharing, tmp_path: Path, letters: str, qtbot: Any):
    file = tmp_path / "meeting.fairsay-meeting"
    invitation = Invitation(("192.168.1.23",), 48484, bytes(32), bytes(16)).text
    file.write_bytes(invitation.encode(letters))
    press(page(file), "From a file")
    qtbot.waitUntil(lambda: sharing.asked == [(invitation, None)])


def test_a_file_of_something_else_is_told(page: Any, sharing: FakeSharing, tmp_path: Path, qtbot: Any):
    file = tmp_path / "photo.fairsay-meeting"
    file.write_bytes(bytes(range(256)) * 400)
    shown = page(file)
    press(shown, "From a file")
    qtbot.waitUntil(lambda: has(shown, "We found no invitation there. Ask the co-chair to send it again."))
    assert sharing.asked == []


def test_a_file_that_is_gone_is_told(page: Any, sharing: FakeSharing, tmp_path: Path, qtbot: Any):
    shown = page(tmp_path / "gone.fairsay-meeting")
    press(shown, "From a file")
    words = "We could not open this file. Put the stick in again, then try again."
    qtbot.waitUntil(lambda: has(shown, words))
    assert sharing.asked == []


def test_the_same_words_lead_to_follow(page: Any, sharing: FakeSharing, joined: FakeJoined, window: Window):
    shown = page()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    come_in(sharing, joined)
    assert window.page is not None
    assert has(window.page, "   ".join(WORDS))
    press(window.page, "Yes, the same three words")
    assert asked(shown._desk) == [("welcome",), ("follow", joined.meeting)]
    assert sharing.left == []


def test_the_co_chairs_code_leads_to_run(page: Any, sharing: FakeSharing, joined: FakeJoined, window: Window):
    joined.is_chair = True
    joined.check_words = ()
    shown = page()
    type_in(shown, FIELD, "023 9914 6082")
    press(shown, "Join")
    come_in(sharing, joined)
    assert asked(shown._desk) == [("welcome",), ("run", joined.meeting)]


def test_other_words_leave_the_meeting(page: Any, sharing: FakeSharing, joined: FakeJoined, window: Window):
    shown = page()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    come_in(sharing, joined)
    press(window.page, "No, other words")  # pyright: ignore
    assert sharing.left == [joined.meeting.meeting.id]
    assert asked(shown._desk) == [("back",)]


def test_going_back_from_the_words_leaves_the_meeting(
    page: Any, sharing: FakeSharing, joined: FakeJoined, window: Window
):
    shown = page()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    come_in(sharing, joined)
    window.back()
    settle()
    assert sharing.left == [joined.meeting.meeting.id]
    assert window.page is shown


def test_joining_can_be_stopped_and_what_comes_then_is_left(page: Any, sharing: FakeSharing, joined: FakeJoined):
    shown = page()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    press(shown, "Stop joining")
    assert sharing.given_up == 1
    come_in(sharing, joined)
    assert sharing.left == [joined.meeting.meeting.id]


def test_a_page_that_is_left_looks_no_longer_and_gives_up(page: Any, sharing: FakeSharing, window: Window, desk: Desk):
    shown = page()
    type_in(shown, FIELD, "023 4821 7730")
    press(shown, "Join")
    window.start_over(ChooseAgendaPage(desk, "follow", Tasks()))
    assert sharing.found == []
    assert sharing.given_up == 1


def test_every_way_in_is_reached_by_tab(page: Any, sharing: FakeSharing):
    shown = page()
    sharing.found[0]((HERE,))
    settle()
    found = stops(shown)
    for name in ("The meeting here", FIELD, "Join", "Paste an invitation", "From a file", "Can we hear each other?"):
        assert name in found
    assert find(shown, "Join", QAbstractButton).isEnabled()
