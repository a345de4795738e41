"""My hours: one press keeps what a meeting took; the rest by hand; nobody else sees it."""

import csv
from pathlib import Path
from typing import Any

import pytest

from app.domain.hours import HoursGiven
from app.domain.settings import BESIDE
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.doors import WindowDoors
from app.ui.screens.my_hours import MyHoursPage, my_hours
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.ui.conftest import window_of
from tests.ui.looking import has, names, press, settle, type_in, wait_for

MEETING = "The meeting, in minutes"
TRAVEL = "Travel (you can leave this empty)"


@pytest.fixture
def window(doors: WindowDoors) -> Window:
    return window_of(doors)


@pytest.fixture
def over(house: House) -> LiveMeeting:
    live = house.prepare.make(practice_agenda(Speaker()))
    chair = Running(live)
    chair.start()
    house.clock.go_on(90 * 60)  # pyright: ignore
    chair.end()
    return live


@pytest.fixture
def at_my_hours(doors: WindowDoors, over: LiveMeeting, window: Window) -> WindowDoors:
    doors.look_back(over.meeting.id)
    press(window, "My hours")
    return doors


def kept(doors: WindowDoors) -> tuple[HoursGiven, ...]:
    return my_hours(doors.desk).all()


def test_a_meeting_that_took_no_whole_minute_is_offered_without_a_time(
    doors: WindowDoors, house: House, window: Window
):
    live = house.prepare.make(practice_agenda(Speaker()))
    Running(live).start()
    Running(live).end()
    doors.look_back(live.meeting.id)
    press(window, "My hours")
    assert has(window, "Add this meeting")


def test_one_press_keeps_what_the_meeting_took(at_my_hours: WindowDoors, window: Window):
    assert has(window, "Together: no time written yet.")
    press(window, "Add this meeting: 1 hour 30 minutes")
    assert [hours.minutes for hours in kept(at_my_hours)] == [90]
    press(window, "Done")
    assert has(window, "Together: 1 hour 30 minutes.")
    assert not has(window, "Add this meeting: 1 hour 30 minutes")


def test_the_rest_is_filled_in_by_hand_and_kept(at_my_hours: WindowDoors, window: Window):
    press(window, "Add this meeting: 1 hour 30 minutes")
    press(window, f"More: {MEETING}")
    type_in(window, "Reading and getting ready, in minutes", "45")
    type_in(window, TRAVEL, "bus, 4 pounds 20")
    press(window, "Done")
    assert [(one.meeting, one.reading, one.travel) for one in kept(at_my_hours)] == [(95, 45, "bus, 4 pounds 20")]
    assert has(window, "Together: 2 hours 20 minutes.")


def test_it_can_be_deleted(at_my_hours: WindowDoors, window: Window):
    press(window, "Add this meeting: 1 hour 30 minutes")
    type_in(window, TRAVEL, "bus")
    press(window, "Delete these hours")
    settle()
    assert kept(at_my_hours) == ()
    assert has(window, "Add this meeting: 1 hour 30 minutes")


def test_another_person_never_sees_it(at_my_hours: WindowDoors, over: LiveMeeting, window: Window):
    press(window, "Add this meeting: 1 hour 30 minutes")
    at_my_hours.desk.preferences.someone_else()
    at_my_hours.look_back(over.meeting.id)
    press(window, "My hours")
    assert has(window, "Together: no time written yet.")


def test_the_second_window_asks_for_own_settings_first(at_my_hours: WindowDoors, over: LiveMeeting, window: Window):
    at_my_hours.desk.preferences.someone_else(BESIDE)
    at_my_hours.look_back(over.meeting.id)
    press(window, "My hours")
    assert has(window, "This window is for anybody. Choose your own settings first, in Settings.")
    assert not has(window, "Add this meeting: 1 hour 30 minutes")


def test_it_stays_when_the_meeting_is_deleted(
    at_my_hours: WindowDoors, over: LiveMeeting, window: Window, house: House
):
    press(window, "Add this meeting: 1 hour 30 minutes")
    at_my_hours.welcome()
    house.prepare.delete(over.meeting.id)
    at_my_hours.look_back()
    press(window, "My hours")
    assert has(window, "Together: 1 hour 30 minutes.")


def test_it_is_saved_to_claim_with(at_my_hours: WindowDoors, window: Window, tmp_path: Path):
    press(window, "Add this meeting: 1 hour 30 minutes")
    press(window, "Done")
    page: Any = window.page
    assert isinstance(page, MyHoursPage)
    page._saving.ask_for_place = lambda _page, _title, name, _kinds: str(tmp_path / name)  # pyright: ignore
    for button, name in (("Save it as a table", "My hours.csv"), ("Save it to print", "My hours.pdf")):
        press(window, button)
        wait_for(lambda name=name: any(said.startswith(f"Saved: {name}.") for said in names(window)))
    with (tmp_path / "My hours.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[-2] for row in rows] == ["Together", "90", "90"]
    assert (tmp_path / "My hours.pdf").read_bytes().startswith(b"%PDF")
