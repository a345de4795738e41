"""Leaving a meeting of another laptop: for now or for good, asked once, and nothing is lost. By keyboard alone too."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.services.following import Following
from app.services.house import House, Speech
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.doors import WindowDoors
from app.ui.screens.follow import FollowScreen
from app.ui.screens.look_back import LookBackScreen, MeetingStory
from app.ui.screens.run import RunScreen
from app.ui.screens.welcome import WelcomeScreen
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeVoice
from tests.ui.conftest import window_of
from tests.ui.fake_sharing import FakeJoined, FakeSharing, guest_of
from tests.ui.keyboard import Keyboard, keyboard_in
from tests.ui.looking import has, press, settle

LEAVE = "Leave the meeting"
STILL_SHARED = "It is still shared. Other laptops get nothing new when you stop."


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def house(tmp_path: Path, sharing: FakeSharing) -> Iterator[House]:
    house = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    house = replace(house, makers=replace(house.makers, sharing=lambda _house: sharing))
    yield house
    house.close()


@pytest.fixture
def keys(house: House, qapp: QApplication, fonts: None) -> Iterator[Keyboard]:
    with keyboard_in(house, qapp) as keyboard:
        yield keyboard


@pytest.fixture
def live(house: House) -> LiveMeeting:
    live = house.prepare.make(practice_agenda(Speaker()))
    Running(live).start({})
    return live


@pytest.fixture
def guest(sharing: FakeSharing, live: LiveMeeting) -> LiveMeeting:
    guest = guest_of(live)
    sharing.in_meetings[live.meeting.id] = FakeJoined(guest)
    return guest


def doors_of(keys: Keyboard) -> Any:
    page: Any = keys.window.page
    return page.desk.doors if hasattr(page, "desk") else page._desk.doors


@pytest.mark.parametrize("screen", ["follow", "run"])
def test_leaving_for_now_stays_in_the_meeting(keys: Keyboard, sharing: FakeSharing, guest: LiveMeeting, screen: str):
    getattr(doors_of(keys), screen)(guest)
    settle()
    keys.choose(LEAVE)
    assert has(keys.window, "What was said so far stays on this laptop, in Look back.")
    keys.choose("No, stay")
    assert isinstance(keys.window.page, FollowScreen | RunScreen)
    keys.choose(LEAVE)
    keys.press(Qt.Key.Key_Escape)
    assert isinstance(keys.window.page, FollowScreen | RunScreen)
    keys.choose(LEAVE)
    keys.choose("Yes, for now")
    assert isinstance(keys.window.page, WelcomeScreen)
    assert sharing.left == []


def test_leaving_for_good_says_what_waits_and_shows_what_was_said(
    keys: Keyboard, sharing: FakeSharing, guest: LiveMeeting
):
    me = Following(guest, "me")
    me.raise_point()
    me.raise_point()
    doors_of(keys).follow(guest)
    settle()
    keys.choose(LEAVE)
    assert has(keys.window, "Not with the meeting yet: 2 points.")
    assert has(keys.window, "This stays on this laptop. It goes to the meeting if you come in again.")
    assert sharing.left == []
    keys.choose("Yes, for good")
    assert sharing.left == [guest.meeting.id]
    assert isinstance(keys.window.page, MeetingStory)
    keys.press(Qt.Key.Key_Escape)
    assert isinstance(keys.window.page, WelcomeScreen)


def test_what_is_not_on_the_disk_yet_keeps_a_person_here(
    keys: Keyboard, sharing: FakeSharing, guest: LiveMeeting, monkeypatch: pytest.MonkeyPatch
):
    doors_of(keys).follow(guest)
    settle()
    keys.choose(LEAVE)
    with monkeypatch.context() as patch:
        patch.setattr(guest.keeper, "keep", lambda: False)
        keys.choose("Yes, for good")
        assert isinstance(keys.window.page, FollowScreen)
        assert sharing.left == []


def test_alone_and_after_the_end_nobody_is_asked(keys: Keyboard, live: LiveMeeting, sharing: FakeSharing):
    doors_of(keys).follow(live)
    settle()
    keys.choose(LEAVE)
    assert isinstance(keys.window.page, WelcomeScreen)
    Running(live).end()
    sharing.in_meetings[live.meeting.id] = FakeJoined(live)
    doors_of(keys).follow(live)
    settle()
    keys.choose(LEAVE)
    assert isinstance(keys.window.page, WelcomeScreen)


def test_a_meeting_that_is_shared_goes_after_one_step(keys: Keyboard, sharing: FakeSharing, live: LiveMeeting):
    sharing.share(live).become("ready")
    doors_of(keys).look_back(live.meeting.id)
    settle()
    keys.choose("Delete this meeting")
    assert has(keys.window, STILL_SHARED)
    assert not has(keys.window, "Yes, delete it")
    keys.choose("Stop sharing")
    assert not has(keys.window, STILL_SHARED)
    keys.choose("Yes, delete it")
    assert isinstance(keys.window.page, LookBackScreen)
    assert sharing.over == [live.meeting.id]


def test_a_meeting_that_this_laptop_is_in_goes_after_it_left(keys: Keyboard, sharing: FakeSharing, live: LiveMeeting):
    sharing.in_meetings[live.meeting.id] = FakeJoined(live)
    doors_of(keys).look_back(live.meeting.id)
    settle()
    keys.choose("Delete this meeting")
    assert not has(keys.window, "Yes, delete it")
    keys.choose("Leave the meeting for good")
    assert sharing.left == [live.meeting.id]
    keys.choose("Yes, delete it")
    assert isinstance(keys.window.page, LookBackScreen)


def test_a_meeting_whose_sharing_failed_can_be_deleted(
    open_window: Callable[[], WindowDoors], house: House, sharing: FakeSharing, live: LiveMeeting
):
    sharing.share(live).become("failed")
    doors = open_window()
    doors.record.delete_meeting(live.meeting.id)
    press(window_of(doors), "Yes, delete it")
    assert sharing.over == [live.meeting.id]
