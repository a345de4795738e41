"""The whole way, with real doors: from Welcome into a meeting of another laptop, and back to Welcome."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app import build, paths
from app.services.house import House, Speech
from app.services.running import Running
from app.ui.doors import WindowDoors
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.screens.share_meeting import ShareMeetingPage
from app.ui.screens.welcome import WelcomeScreen
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeVoice
from tests.ui.conftest import window_of
from tests.ui.fake_sharing import FakeJoined, FakeSharing, guest_of
from tests.ui.looking import has, press, settle, type_in, type_key


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def house(tmp_path: Path, sharing: FakeSharing) -> Iterator[House]:
    alone = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    house = replace(alone, clock=FakeClock(), makers=replace(alone.makers, sharing=lambda _house: sharing))
    yield house
    house.close()


def page_of(doors: WindowDoors) -> Any:
    return window_of(doors).page


def joined(house: House, sharing: FakeSharing, *, is_chair: bool) -> FakeJoined:
    live = house.prepare.make(practice_agenda(Speaker()))
    Running(live).start({})
    found = FakeJoined(guest_of(live), is_chair=is_chair)
    sharing.in_meetings[live.meeting.id] = found
    return found


@pytest.mark.parametrize(("is_chair", "screen"), [(False, FollowScreen), (True, RunScreen)])
def test_from_welcome_into_the_meeting(
    house: House, sharing: FakeSharing, open_window: Callable[[], WindowDoors], is_chair: bool, screen: Any
):
    doors = open_window()
    press(page_of(doors), "Follow a meeting")
    press(page_of(doors), "Join a meeting")
    type_in(page_of(doors), "The code of the meeting", "023 4821 7730")
    type_key(page_of(doors), Qt.Key.Key_Return)
    found = joined(house, sharing, is_chair=is_chair)
    sharing.answer_joined(found)
    settle()
    press(page_of(doors), "Yes, the same three words")
    settle()
    assert isinstance(page_of(doors), screen)
    assert sharing.found == []
    found.contact = "away"
    page_of(doors).show_state()
    assert has(page_of(doors), "The co-chair's laptop is away. Your points are kept.")
    type_key(page_of(doors), Qt.Key.Key_Escape)
    assert isinstance(page_of(doors), WelcomeScreen)
    assert sharing.left == []


def test_from_run_to_the_code_and_back(house: House, sharing: FakeSharing, open_window: Callable[[], WindowDoors]):
    doors = open_window()
    live = house.prepare.make(practice_agenda(Speaker()))
    doors.run(live)
    settle()
    press(page_of(doors), "Share this meeting")
    assert isinstance(page_of(doors), ShareMeetingPage)
    press(page_of(doors), "Share it now")
    sharing.now[live.meeting.id].become("ready")
    settle()
    press(page_of(doors), "Stop sharing")
    press(page_of(doors), "No, go on sharing")
    assert isinstance(page_of(doors), ShareMeetingPage)
    press(page_of(doors), "Stop sharing")
    press(page_of(doors), "Yes, stop sharing")
    settle()
    assert isinstance(page_of(doors), ShareMeetingPage)
    assert has(page_of(doors), "Share it now")
    press(page_of(doors), "Back")
    assert isinstance(page_of(doors), RunScreen)
