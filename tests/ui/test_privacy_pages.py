"""The privacy page, the group's part of it, and what goes and when."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.agenda import AboutToday
from app.paths import privacy_papers
from app.services.following import Following
from app.services.house import House
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.doors import WindowDoors
from app.ui.screens.delete_meeting import DeleteMeetingPage
from app.ui.screens.get_ready import GetReadyScreen
from app.ui.screens.help import HelpScreen
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from app.words.story import day_words
from tests.reports.read_back import read_open_document
from tests.ui.conftest import window_of
from tests.ui.looking import find, has, names, press, settle, type_in, wait_for

TITLE = "What we keep"
SAFE = "If someone is not safe, tell a person you trust."


@pytest.fixture
def window(doors: WindowDoors) -> Window:
    return window_of(doors)


def held(house: House, days_ago: int) -> str:
    """A meeting that was held so many days ago; the clock stands at today afterwards."""
    house.clock.set_by(-timedelta(days=days_ago).total_seconds())  # pyright: ignore
    live = house.prepare.make(practice_agenda(Speaker()))
    chair = Running(live)
    chair.start()
    chair.end()
    house.clock.set_by(timedelta(days=days_ago).total_seconds())  # pyright: ignore
    return live.meeting.id


@pytest.mark.parametrize("door", ["help", "settings", "set_up"])
def test_it_is_one_press_away(doors: WindowDoors, window: Window, door: str):
    getattr(doors, door)()
    press(window, TITLE)
    assert window.page is not None
    assert window.page.title == TITLE


def test_it_is_part_of_what_is_read_at_the_start(doors: WindowDoors, house: House, window: Window):
    doors.run(house.prepare.make(practice_agenda(Speaker())))
    press(window, "Start the meeting")
    type_in(window, "If someone is not safe, who do we tell?", "Mo")
    press(window, "Read what we keep")
    assert has(window, "If someone is not safe, tell Mo. Please do not type it here.")


def test_what_the_group_fills_in_stands_on_it_and_stays(doors: WindowDoors, house: House, window: Window):
    doors.help()
    press(window, TITLE)
    press(window, "Fill in for our group")
    type_in(window, "Which organisation looks after it?", "Our Council")
    type_in(window, "How can people reach them?", "0113 496 0000")
    press(window, "30 days")
    press(window, "Done")
    assert has(window, "Our Council looks after it. Ask them: 0113 496 0000")
    assert has(window, "Details stay for 30 days. Then a person deletes them.")
    assert (house.places.group / "privacy.toml").stat().st_mode & 0o777 == 0o600


def test_it_is_saved_as_a_paper(doors: WindowDoors, window: Window, tmp_path: Path):
    doors.help()
    press(window, TITLE)
    page: Any = window.page
    page._saving.ask_for_place = lambda _page, _title, name, _kinds: str(tmp_path / name)
    press(window, "Save it to print")
    wait_for((tmp_path / "What we keep.pdf").exists)
    assert (tmp_path / "What we keep.pdf").read_bytes().startswith(b"%PDF")
    wait_for(lambda: any(name.startswith("Saved: What we keep.pdf.") for name in names(window)))


def test_it_is_a_paper_for_any_word_processor(house: House, tmp_path: Path):
    from app.words.privacy_notice import notice_sheet

    privacy = house.group.privacy.now
    file = tmp_path / "notice.odt"
    house.printing.save_sheet(lambda album: notice_sheet(Speaker(), privacy, album, counts_months=24), file)
    assert "You can say no. You can still take part." in str(read_open_document(file.read_bytes()))


def test_whom_to_tell_is_always_in_sight_of_who_follows(doors: WindowDoors, house: House, window: Window):
    live = house.prepare.make(practice_agenda(Speaker()))
    doors.follow(live)
    assert has(window, SAFE)
    house.prepare.set_about(live, AboutToday(safe_person="Mo"))
    Running(live).pause()
    settle()
    assert has(window, "If someone is not safe, tell Mo.")
    assert "Mo" not in " ".join(map(str, live.events))


@pytest.mark.parametrize("door", ["run", "follow", "get_ready"])
def test_whom_to_tell_stands_beside_every_meeting(doors: WindowDoors, house: House, window: Window, door: str):
    live = house.prepare.make(practice_agenda(Speaker()))
    if door == "get_ready":
        window.open(GetReadyScreen(doors.desk, MeetingBridge(live), Following(live, "me")))
    else:
        getattr(doors, door)(live)
    settle()
    assert has(window, SAFE)
    house.prepare.set_about(live, AboutToday(safe_person="Mo"))
    happen = Running(live).pause if live.state.is_running else Running(live).start
    happen()
    settle()
    assert has(window, "If someone is not safe, tell Mo.")


def test_look_back_says_that_meetings_are_old_enough(doors: WindowDoors, house: House, window: Window):
    held(house, 10)
    doors.look_back()
    assert not has(window, "What goes and when")
    doors.back()
    held(house, 100)
    doors.look_back()
    press(window, "What goes and when")
    assert has(window, "These can go now")


def test_meetings_go_after_two_yeses_and_only_those(doors: WindowDoors, house: House, window: Window):
    held(house, 100)
    young = held(house, 10)
    doors.look_back()
    press(window, "What goes and when")
    press(window, "Delete 1 meeting")
    press(window, "No, keep them")
    assert len(house.meetings.lines(9)) == 2
    press(window, "Delete 1 meeting")
    press(window, "Yes, delete them")
    assert [line.id for line in house.meetings.lines(9)] == [young]
    assert has(window, "There are none.")


def test_the_copies_that_hold_them_are_named(doors: WindowDoors, house: House, window: Window):
    held(house, 100)
    copy = house.care.back_up_if_due()
    assert copy is not None
    doors.look_back()
    press(window, "What goes and when")
    day = day_words(house.care.when_made(copy).astimezone().date(), Speaker())
    assert has(window, f"They also go from the copies that Fair Say made: {day}.")
    assert has(window, "Papers and copies that you saved stay. Delete them yourself.")


def test_who_deletes_one_meeting_reads_which_copies_hold_it_and_where_they_are(
    doors: WindowDoors, house: House, window: Window
):
    meeting = held(house, 10)
    copy = house.care.back_up_if_due()
    assert copy is not None
    window.open(DeleteMeetingPage(doors.desk, meeting, lambda: None))
    day = day_words(house.care.when_made(copy).astimezone().date(), Speaker())
    assert has(window, f"It also goes from the copies that Fair Say made: {day}.")
    assert has(window, f"They are in this folder: {copy.parent}")
    assert has(window, "Counts stay for 24 months, like minutes and points. Names and words go.")
    assert has(window, "Papers and copies that you saved stay. Delete them yourself.")


def test_help_says_how_the_laptop_is_kept_safe(doors: WindowDoors, window: Window):
    doors.help()
    press(window, "Look after this laptop")
    assert has(window, "Lock the disk of the laptop: this is called disk encryption.")
    assert has(window, "Privacy papers for your organisation come with Fair Say.")


def test_help_opens_the_privacy_papers(doors: WindowDoors, window: Window, monkeypatch: pytest.MonkeyPatch):
    opened: list[Path] = []
    monkeypatch.setattr(HelpScreen, "open_folder", lambda _self, folder: not opened.append(folder))
    doors.help()
    assert not has(window, "Open the privacy papers")
    press(window, "Look after this laptop")
    press(window, "Open the privacy papers")
    (folder,) = opened
    assert {"README.md", "dpia-questions.md", "rules.md"} <= {file.name for file in folder.iterdir()}


def test_where_no_program_opens_folders_help_says_where_the_papers_are(
    doors: WindowDoors, window: Window, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(HelpScreen, "open_folder", lambda _self, _folder: False)
    doors.help()
    press(window, "Look after this laptop")
    press(window, "Open the privacy papers")
    assert any(name.startswith(f"The papers are in this folder: {privacy_papers()}") for name in names(window))


def test_who_looked_at_a_meeting_comes_back_to_the_list(doors: WindowDoors, house: House, window: Window):
    from app.services.hearing import Hearing

    house.clock.set_by(-timedelta(days=100).total_seconds())  # pyright: ignore
    live = house.prepare.make(practice_agenda(Speaker()))
    chair = Running(live)
    chair.start()
    Hearing(chair).keep(Following(live, "me").raise_point())
    chair.end()
    house.clock.set_by(timedelta(days=100).total_seconds())  # pyright: ignore
    doors.look_back()
    press(window, "What goes and when")
    assert has(window, "1 point still waits for an answer.")
    assert not has(window, "Delete 1 meeting")
    press(window, f"Look at it: {live.meeting.title}")
    press(window, "Back")
    assert find(window, "These stay, because people wait for an answer")
