"""The doors of real windows: nothing is lost on the way out, and one person's window is nobody else's."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.meeting_files import meeting_file
from app.services.running import Running
from app.ui.doors import WindowDoors
from app.ui.screens.follow import FollowScreen
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.review import ReviewPage
from app.ui.screens.run import RunScreen
from app.ui.screens.small_cards import SmallCards
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.conftest import ROOT
from tests.ui.conftest import window_of
from tests.ui.looking import has, press, settle, type_key

OPEN_ELSEWHERE = "This meeting is still open in a window. Close that window first."


@pytest.fixture
def live(house: House) -> LiveMeeting:
    return house.prepare.make(practice_agenda(Speaker()))


def small_cards(doors: WindowDoors, live: LiveMeeting) -> SmallCards:
    doors.small_cards(live)
    small = window_of(doors).findChildren(SmallCards)[-1]
    small.activateWindow()
    settle()
    return small


def fill_the_disk(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_full(meeting_id: str, lines: Any) -> None:
        raise MeetingError("not_kept", reason="full")

    monkeypatch.setattr(house.record.log, "append", is_full)


def test_what_is_typed_in_practice_never_comes_into_the_record(doors: WindowDoors, house: House):
    doors.practise()
    page = cast(Any, window_of(doors).page)
    page.press("point")
    page._side.points.words_typed.emit(page._following.mine()[-1].press.id, "only practice")
    assert house.prepare.drafts() == {}


def test_a_window_stays_while_a_screen_below_holds_something_not_kept(
    doors: WindowDoors, house: House, live: LiveMeeting, monkeypatch: pytest.MonkeyPatch
):
    doors.follow(live)
    with monkeypatch.context() as full:
        fill_the_disk(house, full)
        cast(Any, window_of(doors).page).press("point")
        doors.settings()
        assert not window_of(doors).close()
        doors.set_up()
        assert not window_of(doors).close()
    assert window_of(doors).close()


def test_after_set_up_a_co_chair_runs_the_meeting_again(doors: WindowDoors, live: LiveMeeting):
    doors.run(live)
    Running(live).start()
    doors.set_up()
    press(window_of(doors), "This is right for me")
    assert isinstance(window_of(doors).page, RunScreen)


def test_small_cards_are_of_the_person_who_uses_the_laptop_now(doors: WindowDoors, live: LiveMeeting):
    doors.follow(live)
    small = small_cards(doors, live)
    before = doors.desk.preferences.profile
    doors.desk.preferences.someone_else()
    press(small, "I have a point")
    assert not live.held_by(before)
    assert live.held_by(doors.desk.preferences.profile)


def test_the_keys_that_small_cards_show_work_there_too(doors: WindowDoors, live: LiveMeeting):
    doors.follow(live)
    small = small_cards(doors, live)
    type_key(small, Qt.Key.Key_F6)
    settle()
    assert live.state.pause is not None
    small.close()


def test_a_meeting_that_is_open_elsewhere_is_not_deleted(
    doors: WindowDoors, open_window: Callable[[], WindowDoors], house: House, live: LiveMeeting
):
    open_window().follow(live)
    doors.record.delete_meeting(live.meeting.id)
    press(window_of(doors), "Yes, delete it")
    assert house.meetings.meeting(live.meeting.id)
    assert doors.desk.announcer.words == OPEN_ELSEWHERE
    Following(live, "me").raise_point()
    assert not live.unkept


def test_a_meeting_can_be_deleted_from_the_window_that_ran_it(doors: WindowDoors, house: House, live: LiveMeeting):
    doors.run(live)
    doors.record.delete_meeting(live.meeting.id)
    press(window_of(doors), "Yes, delete it")
    with pytest.raises(MeetingError, match="no_such_meeting"):
        house.meetings.meeting(live.meeting.id)


def test_trouble_while_deleting_is_told_in_words(
    doors: WindowDoors, house: House, live: LiveMeeting, monkeypatch: pytest.MonkeyPatch
):
    def still_held(meeting_id: str) -> None:
        raise MeetingError("copies_not_cleaned", names="a.sqlite")

    monkeypatch.setattr(house.meetings, "delete", still_held)
    doors.record.delete_meeting(live.meeting.id)
    press(window_of(doors), "Yes, delete it")
    assert "a.sqlite" in doors.desk.announcer.words


def use_copy(doors: WindowDoors, copy: Path) -> None:
    doors.record.use_copy(copy)
    press(window_of(doors), "Yes, use this copy")
    settle()


def test_after_a_copy_is_used_a_meeting_goes_on_from_what_is_in_the_copy(
    doors: WindowDoors, house: House, live: LiveMeeting
):
    doors.follow(live)
    copy = house.care.back_up()
    Following(live, "me").raise_point()
    use_copy(doors, copy)
    again = house.prepare.open(live.meeting.id)
    assert again.events == house.record.log.read(live.meeting.id)
    Following(again, "me").raise_point()
    assert house.care.verify() == ()


def test_no_copy_is_used_under_a_meeting_that_is_open_elsewhere(
    doors: WindowDoors, open_window: Callable[[], WindowDoors], house: House, live: LiveMeeting
):
    open_window().follow(live)
    copy = house.care.back_up()
    point = Following(live, "me").raise_point()
    use_copy(doors, copy)
    assert house.record.log.read(live.meeting.id)[-1].id == point
    assert doors.desk.announcer.words == OPEN_ELSEWHERE


def test_a_press_during_the_check_of_an_agenda_is_never_deleted(doors: WindowDoors, house: House):
    draft = practice_agenda(Speaker())
    cast(Any, doors)._follow_unchecked(draft)
    live = doors.live
    assert live is not None
    cast(Any, window_of(doors).page)._check()
    assert isinstance(window_of(doors).page, ReviewPage)
    point = Following(live, "me").raise_point()
    press(window_of(doors), "Start to follow")
    assert isinstance(window_of(doors).page, FollowScreen)
    assert house.record.log.read(live.meeting.id)[-1].id == point


def test_welcome_shows_the_way_back_after_esc(doors: WindowDoors, live: LiveMeeting):
    doors.follow(live)
    window_of(doors).escape()
    press(window_of(doors), "Follow it")
    assert isinstance(window_of(doors).page, FollowScreen)


def test_small_cards_go_with_their_window(
    doors: WindowDoors, open_window: Callable[[], WindowDoors], live: LiveMeeting
):
    other = open_window()
    other.follow(live)
    small_cards(other, live)
    window_of(other).close()
    assert not live.is_open


def test_a_story_never_goes_on_with_a_meeting_that_was_deleted(
    doors: WindowDoors, open_window: Callable[[], WindowDoors], house: House, live: LiveMeeting
):
    other = open_window()
    other.look_back(live.meeting.id)
    doors.record.delete_meeting(live.meeting.id)
    press(window_of(doors), "Yes, delete it")
    press(window_of(other), "Follow it")
    assert other.desk.announcer.words.startswith("There is no one meeting")


def test_a_setting_that_cannot_be_kept_holds_and_says_so(
    doors: WindowDoors, house: House, monkeypatch: pytest.MonkeyPatch
):
    def is_full(profile: str, settings: object) -> None:
        raise MeetingError("settings_not_kept")

    monkeypatch.setattr(house.settings_store, "save", is_full)
    window_of(doors).larger_asked.emit()
    assert doors.desk.preferences.settings.size == 125
    assert doors.desk.announcer.words.startswith("This holds until you close Fair Say.")


def test_an_agenda_that_the_computer_hands_over_is_looked_at_first(doors: WindowDoors, house: House, qtbot: Any):
    file = ROOT / "tests" / "data" / "agendas" / "getting-about.md"
    doors.agendas.open_given(file, doors.open_file)
    qtbot.waitUntil(lambda: isinstance(window_of(doors).page, ReviewPage))
    assert house.prepare.unfinished() is None


def test_a_meeting_that_the_computer_hands_over_is_joined(
    doors: WindowDoors, house: House, live: LiveMeeting, tmp_path: Path, qtbot: Any
):
    file = tmp_path / "Our meeting.fairsay-meeting"
    file.write_bytes(meeting_file(live))
    doors.agendas.open_given(file, doors.open_file)
    page = window_of(doors).page
    assert isinstance(page, JoinMeetingPage)
    qtbot.waitUntil(lambda: has(page, "The meeting is in this file. You can follow it without a connection."))


def test_a_file_that_cannot_be_read_says_so(doors: WindowDoors, tmp_path: Path, qtbot: Any):
    file = tmp_path / "Broken.fairsay"
    file.write_bytes(b"PK\x03\x04 and no more")
    doors.agendas.open_given(file, doors.open_file)
    words = "This file is damaged. Ask for it to be sent again, or paste the words here."
    qtbot.waitUntil(lambda: has(window_of(doors), words))
