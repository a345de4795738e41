"""A co-chair shares a meeting: the code, who is here, a new code, and the end of it."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.errors import MeetingError
from app.domain.meeting_file import meeting_file_from
from app.domain.network_check import HeardNow
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.qr_picture import QrPicture
from app.ui.screens.share_meeting import ShareMeetingPage
from app.ui.theme import THEMES
from app.words.other_laptops import code_aloud
from tests.fakes import FakeVoice
from tests.ui.fake_sharing import CODE, WORDS, FakeShared, FakeSharing
from tests.ui.looking import find, has, names, press, settle, stops, type_key

DIGITS = "023   4821   7730"


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def page(whole_desk: Desk, live: LiveMeeting, sharing: FakeSharing, show: Callable[..., Any]) -> Callable[..., Any]:
    return lambda **shown: show(ShareMeetingPage(whole_desk, sharing, live), **shown)


@pytest.fixture
def shared(live: LiveMeeting, sharing: FakeSharing) -> FakeShared:
    now = sharing.share(live)
    now.become("ready")
    return now


def test_opening_the_page_shares_nothing(page: Any, sharing: FakeSharing):
    shown = page()
    assert sharing.now == {}
    assert shown.focusWidget() is find(shown, "Share it now", QAbstractButton)


def test_a_press_shares_and_the_code_comes_when_it_is_ready(page: Any, sharing: FakeSharing, live: LiveMeeting):
    shown = page()
    press(shown, "Share it now")
    assert has(shown, "We get ready to share. This can take some seconds. You can go on.")
    assert not has(shown, DIGITS)
    now = sharing.now[live.meeting.id]
    teller = Thread(target=lambda: now.become("ready"))
    teller.start()
    teller.join()
    settle()
    assert has(shown, DIGITS)
    assert has(shown, "   ".join(WORDS))
    assert shown._desk.announcer.words == "It is shared now. Other laptops can come in."
    assert shown.focusWidget() is find(shown, "Say it aloud", QAbstractButton)


def test_the_code_is_said_digit_by_digit(page: Any, shared: FakeShared, voice: FakeVoice):
    press(page(), "Say it aloud")
    assert voice.said == ["0, 2, 3. 4, 8, 2, 1. 7, 7, 3, 0."]
    assert code_aloud(CODE) == voice.said[0]


def test_esc_stops_the_voice_first(page: Any, shared: FakeShared, voice: FakeVoice):
    shown = page()
    press(shown, "Say it aloud")
    type_key(shown, Qt.Key.Key_Escape)
    assert not shown._desk.reading.state.is_reading
    assert shown.isVisible()


def test_who_is_here_is_told_by_group_and_number(page: Any, shared: FakeShared):
    shown = page()
    assert has(shown, "No other laptop is here yet.")
    shared.guests = {"ebe": 3, "": 2}
    shared.listeners.tell()
    settle()
    assert has(shown, "5 laptops are here.")
    assert has(
        shown,
        "Experts by experience: 3\nGroup not told: 2\nWe only show a group of 3 or more people.",
    )


def test_the_co_chairs_code_shows_only_after_a_press(page: Any, shared: FakeShared):
    shown = page()
    assert not has(shown, "168   023   9914   6082")
    press(shown, "For a co-chair's laptop")
    assert has(shown, "168   023   9914   6082")
    assert has(shown, "Give this code to a co-chair only. That laptop can run the meeting and read every point.")
    press(shown, "Hide the co-chair's code")
    assert not has(shown, "168   023   9914   6082")


def test_a_new_code_takes_the_place_of_the_old_one(page: Any, shared: FakeShared):
    shown = page()
    press(shown, "New code")
    assert has(shown, "023   5551   6666")
    assert not has(shown, DIGITS)


def test_after_many_wrong_codes_a_new_one_is_asked_for(page: Any, shared: FakeShared):
    shown = page()
    shared.ways_in = None
    shared.listeners.tell()
    settle()
    assert has(shown, "The code has stopped working, because many wrong codes came. Press New code.")
    assert shown.focusWidget() is find(shown, "New code", QAbstractButton)
    press(shown, "New code")
    assert has(shown, "023   5551   6666")


def test_sharing_stops_only_when_it_is_asked_about(page: Any, shared: FakeShared, window: Any, desk: Desk):
    shown = page()
    shown._desk.doors.asked.clear()
    press(shown, "Stop sharing")
    assert shared.state == "ready"
    press(window.page, "Yes, stop sharing")
    assert shared.state == "stopped"
    settle()
    window.back()
    assert has(shown, "Share it now")
    assert not has(shown, DIGITS)


def test_trouble_is_told_with_what_to_do_and_it_can_be_tried_again(page: Any, shared: FakeShared):
    shared.become("failed", "network_none")
    shown = page()
    assert has(shown, "This laptop has no network. Join the same Wi-Fi as the others, or use a cable.")
    press(shown, "Try again")
    assert shared.state == "starting"


def test_what_is_in_the_way_while_it_is_shared_is_told_too(page: Any, shared: FakeShared):
    shared.trouble = MeetingError("firewall")
    shown = page()
    assert has(shown, DIGITS)
    assert any("firewall" in name for name in names(shown))
    assert not has(shown, "Try again")


def test_the_organisations_network_is_one_calm_line(page: Any, shared: FakeShared):
    shown = page()
    assert not any("organisation" in name for name in names(shown))
    shared.organisation = "joined"
    shared.listeners.tell()
    settle()
    assert has(shown, "This meeting is connected to your organisation's network too.")
    shared.organisation = "away"
    shared.listeners.tell()
    settle()
    assert has(shown, "Your organisation's network is not there now. The meeting here works as always.")
    shared.organisation, shared.organisation_trouble = "unusable", MeetingError("organisation_wrong", name="halls")
    shared.listeners.tell()
    settle()
    said = "Your organisation's file has something wrong at halls. Ask a helper to put it right."
    assert has(shown, f"{said} The meeting here works as always.")
    assert has(shown, DIGITS)


def test_the_meeting_and_the_way_to_it_are_saved_for_a_usb_stick(
    page: Any, shared: FakeShared, live: LiveMeeting, tmp_path: Path, qtbot: Any
):
    shown = page()
    shown._saving.ask_for_place = lambda *_asked: str(tmp_path / "Our meeting.fairsay-meeting")
    press(shown, "Save for a USB stick")
    file = tmp_path / "Our meeting.fairsay-meeting"
    qtbot.waitUntil(lambda: any("Bring it to the other laptop." in name for name in names(shown)))
    assert file.read_bytes().splitlines()[0] == b"FAIRSAY1:ABCDEF"
    saved = meeting_file_from(file.read_bytes().split(b"\n", 1)[1])
    assert saved.told is not None
    assert saved.told.meeting == live.meeting


def test_the_meeting_is_saved_without_a_network_too(page: Any, live: LiveMeeting, tmp_path: Path, qtbot: Any):
    shown, file = page(), tmp_path / "Our meeting.fairsay-meeting"
    shown._saving.ask_for_place = lambda *_asked: str(file)
    press(shown, "Save for a USB stick")
    qtbot.waitUntil(file.exists)
    assert meeting_file_from(file.read_bytes()).invitation == ""


def test_a_second_press_while_it_is_made_asks_nothing_twice(page: Any, live: LiveMeeting, tmp_path: Path, qtbot: Any):
    shown, asked = page(), list[str]()
    shown._saving.ask_for_place = lambda *_asked: asked.append("where") or str(tmp_path / "m.fairsay-meeting")
    press(shown, "Save for a USB stick")
    press(shown, "Save for a USB stick")
    qtbot.waitUntil((tmp_path / "m.fairsay-meeting").exists)
    qtbot.wait(100)
    assert asked == ["where"]


def test_points_are_taken_in_while_the_meeting_is_on(page: Any, live: LiveMeeting, whole_desk: Desk):
    assert not has(page(), "Take in points")
    Running(live).start()
    press(page(), "Take in points")
    assert [door for door, *_what in whole_desk.doors.asked] == ["open_page"]  # pyright: ignore


def test_the_invitation_can_be_copied(page: Any, shared: FakeShared):
    press(page(), "Copy the invitation")
    assert QApplication.clipboard().text() == "FAIRSAY1:ABCDEF"


@pytest.mark.parametrize("theme", THEMES)
def test_the_picture_is_black_on_white_in_every_theme(page: Any, shared: FakeShared, theme: str):
    shown = page(look=Look(THEMES[theme]))
    picture = next(part for part in shown.findChildren(QrPicture))
    image, px = picture.grab().toImage(), picture._px(picture.width())
    squares = shared.ways_in.squares
    for down in (0, 3, 4, 20, 40):
        for along in (0, 4, 11, 30, len(squares) - 1):
            colour = image.pixelColor(along * px + px // 2, down * px + px // 2).name()
            assert colour == ("#000000" if squares[down][along] else "#ffffff")


def test_can_we_hear_each_other_changes_as_laptops_come(page: Any, shared: FakeShared, sharing: FakeSharing):
    shown = page()
    assert sharing.checks == []
    press(shown, "Can we hear each other?")
    assert has(shown, "We look for other laptops. This takes some seconds.")
    for heard, words in (
        (HeardNow(), "We hear no other laptop yet. On another laptop, press: Can we hear each other?"),
        (HeardNow(1), "We hear 1 other laptop, and it hears this one."),
        (HeardNow(2), "We hear 2 other laptops, and they hear this one."),
    ):
        sharing.checks[0](heard)
        settle()
        assert any(words in name for name in names(shown))


def test_trouble_between_laptops_is_told_beside_what_works(page: Any, shared: FakeShared, sharing: FakeSharing):
    shown = page()
    press(shown, "Can we hear each other?")
    sharing.checks[0](HeardNow(2, ("network_between",)))
    settle()
    assert has(shown, "We hear 2 other laptops, and they hear this one.")
    assert has(shown, "One other laptop and this one do not hear each other. Put both in the same Wi-Fi.")


def test_the_check_stops_when_it_is_pressed_again_and_when_the_page_is_left(
    page: Any, shared: FakeShared, sharing: FakeSharing
):
    shown = page()
    press(shown, "Can we hear each other?")
    late = sharing.checks[0]
    press(shown, "Stop this check")
    assert sharing.checks == []
    late(HeardNow(2))
    settle()
    assert not has(shown, "We hear 2 other laptops, and they hear this one.")
    press(shown, "Can we hear each other?")
    assert len(sharing.checks) == 1
    shown.closed()
    assert sharing.checks == []


def test_every_button_is_reached_by_tab(page: Any, shared: FakeShared):
    found = stops(page())
    for name in ("Say it aloud", "Save for a USB stick", "For a co-chair's laptop", "New code", "Stop sharing", "Back"):
        assert name in found


def test_nothing_comes_to_a_page_that_is_gone(page: Any, shared: FakeShared, window: Any):
    shown = page()
    listener = shared.listeners.all[0]
    window.start_over(type(shown)(shown._desk, shown._sharing, shown._meeting))
    assert shared.listeners.all != [listener]
    listener()
    settle()
