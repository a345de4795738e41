"""The hours a person gave are theirs: filled in from the meeting, changed by hand, never in the record."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.domain.hours import MOST_MINUTES, HoursGiven, rounded_up, together, with_minutes
from app.domain.settings import BESIDE
from app.services.my_hours import MyHours, hours_of
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.storage.hours_files import HoursFiles
from app.storage.settings_file import SettingsFolder
from app.words.hours import hours_grid, length_words, total_words
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import TEN_O_CLOCK, FakeClock, FakeMeetings, FakeReader, ListLog

DAY = TEN_O_CLOCK.date()
ONE = HoursGiven("m1", DAY, "Buses", 90, 30, 15, "bus 4.20")
OTHER = HoursGiven("m2", DAY + timedelta(days=7), "Homes", 60)


@pytest.fixture
def mine(tmp_path: Path) -> MyHours:
    return MyHours(HoursFiles(tmp_path), "blue")


def test_they_are_kept_for_one_profile_and_no_other_sees_them(mine, tmp_path):
    mine.keep(ONE)
    mine.keep(OTHER)
    assert MyHours(HoursFiles(tmp_path), "blue").all() == (OTHER, ONE)
    assert MyHours(HoursFiles(tmp_path), "red").all() == ()
    assert (tmp_path / "hours" / "blue.toml").stat().st_mode & 0o777 == 0o600


def test_they_are_no_profile_of_the_settings(mine, tmp_path):
    mine.keep(ONE)
    assert SettingsFolder(tmp_path).profiles() == []


def test_a_meeting_is_there_once_and_can_be_deleted(mine, tmp_path):
    mine.keep(ONE)
    mine.keep(replace(ONE, meeting=100))
    assert mine.all() == (replace(ONE, meeting=100),)
    mine.remove("m1")
    assert (mine.all(), list((tmp_path / "hours").iterdir())) == ((), [])


def test_the_window_of_anybody_keeps_nothing(tmp_path):
    shared = MyHours(HoursFiles(tmp_path), BESIDE)
    with pytest.raises(MeetingError, match="not_yours"):
        shared.keep(ONE)
    assert not shared.is_mine


def test_what_cannot_be_read_is_left_out(mine, tmp_path):
    mine.keep(ONE)
    file = tmp_path / "hours" / "blue.toml"
    file.write_text(file.read_text() + '\n[[hours]]\nid = "x"\nday = "soon"\ntitle = "y"\n')
    assert mine.all() == (ONE,)
    file.write_bytes(b"\xff\xff")
    assert mine.all() == ()


def test_the_meeting_fills_in_how_long_it_took():
    clock, log = FakeClock(), ListLog()
    prepare = PrepareMeeting(FakeReader({}), FakeMeetings(log), log, clock)
    live = prepare.make(practice_agenda(Speaker()))
    planned = hours_of(replace(live.meeting, start=time(10), end=time(11, 30)), live.state)
    assert planned.meeting == 90
    chair = Running(live)
    chair.start()
    clock.go_on(62 * 60)
    chair.end()
    assert hours_of(live.meeting, live.state) == HoursGiven(live.meeting.id, DAY, live.meeting.title, 65)


def test_nothing_of_it_is_in_the_record(mine):
    clock, log = FakeClock(), ListLog()
    live = PrepareMeeting(FakeReader({}), FakeMeetings(log), log, clock).make(practice_agenda(Speaker()))
    before = len(live.events)
    mine.keep(hours_of(live.meeting, live.state))
    assert len(live.events) == before


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 0), (1, 5), (300, 5), (301, 10), (10**9, MOST_MINUTES)])
def test_minutes_are_rounded_up_in_fives(seconds, minutes):
    assert rounded_up(seconds) == minutes


@pytest.mark.parametrize("minutes", [-1, MOST_MINUTES + 1])
def test_minutes_have_limits(minutes):
    with pytest.raises(MeetingError, match="hours_limits"):
        with_minutes(ONE, "reading", minutes)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "no time written yet"), (20, "20 minutes"), (60, "1 hour"), (65, "1 hour 5 minutes"), (120, "2 hours"),
     (135, "2 hours 15 minutes")],
)  # fmt: skip
def test_lengths_are_said_in_words(minutes, words):
    assert length_words(minutes, Speaker()) == words


def test_the_total_is_that_of_all_rows():
    rows = (OTHER, ONE)
    assert (together(rows), total_words(rows, Speaker())) == (195, "Together: 3 hours 15 minutes.")
    assert hours_grid(rows, Speaker()).rows[-1] == ("Together", "", "150", "30", "15", "195", "")
