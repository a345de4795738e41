"""The counts of power records: made once, made anew when the meeting changes, kept without a trace of it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.kept_counts import KeptCounts
from app.domain.kinds import MeetingEnded
from app.storage.database import open_record
from app.storage.salvage import read_what_can_be_read, save_into
from tests.storage.invented import TEN, Clock, Writer, meeting

DAY = date(2026, 11, 24)
LATER = date.today() + timedelta(days=700)


def counts(writer: Writer, lines: int | None = None, until: date = LATER) -> KeptCounts:
    made = writer.last.n if lines is None and writer.last else lines or 0
    return KeptCounts(writer.id, DAY, made, {"why": {"share": "asked_not_said"}}, until, (1, 2.5))


@pytest.fixture
def ended(record) -> Writer:
    writer = Writer(record).begin()
    writer.after(20).happens(MeetingEnded())
    return writer


def test_an_ended_meeting_waits_until_its_counts_are_kept(record, ended):
    Writer(record).begin()
    assert record.counts.to_make(1) == (ended.id,)
    record.counts.keep([counts(ended)], 1)
    assert record.counts.to_make(1) == ()
    assert record.counts.get(ended.id, 1) == {"why": {"share": "asked_not_said"}}


def test_another_line_or_another_version_makes_them_old(record, ended):
    record.counts.keep([counts(ended)], 1)
    assert record.counts.to_make(2) == (ended.id,)
    assert record.counts.get(ended.id, 2) is None
    ended.press()
    assert record.counts.to_make(1) == (ended.id,)
    assert record.counts.get(ended.id, 1) is None
    record.counts.keep([counts(ended)], 1)
    assert record.counts.to_make(1) == ()


def test_practice_is_never_counted(record):
    writer = Writer(record, meeting(is_practice=True)).begin()
    writer.happens(MeetingEnded())
    assert record.counts.to_make(1) == ()


def test_counts_come_by_day(record):
    days = [date(2026, 3, 1), date(2025, 3, 1), date(2024, 3, 1)]
    rows = [KeptCounts(Writer(record).create().id, day, 1, {}, LATER, (day.year, 0.5)) for day in days]
    record.counts.keep(rows, 1)
    assert record.counts.since(date(2025, 1, 1), 1) == [(days[1], (2025, 0.5)), (days[0], (2026, 0.5))]
    assert record.counts.newest(2, 1) == [(days[1], (2025, 0.5)), (days[0], (2026, 0.5))]
    assert record.counts.since(None, 2) == []


def test_counts_stay_when_the_meeting_goes_and_nothing_leads_back(record, file, ended):
    record.counts.keep([counts(ended)], 1)
    record.meetings.delete(ended.id)
    assert [day for day, _counts in record.counts.since(None, 1)] == [date(2026, 11, 1)]
    record.close()
    assert ended.id.encode() not in file.read_bytes()
    with closing(sqlite3.connect(file)) as viewer:
        ((key, lines),) = viewer.execute("SELECT meeting_id, lines FROM power_counts").fetchall()
    assert key.startswith("gone-")
    assert lines == 0


def test_a_group_that_keeps_no_counts_keeps_none(record, ended):
    record.counts.keep([counts(ended, until=date.min)], 1)
    record.meetings.delete(ended.id)
    assert record.counts.since(None, 1) == []


def test_counts_go_when_their_time_is_over(record, ended):
    record.counts.keep([counts(ended)], 1)
    record.meetings.delete(ended.id)
    record.counts.forget(LATER)
    assert len(record.counts.since(None, 1)) == 1
    record.counts.forget(LATER + timedelta(days=1))
    assert record.counts.since(None, 1) == []


def test_counts_of_a_meeting_that_is_there_never_go_by_time(record, ended):
    record.counts.keep([counts(ended, until=date.min)], 1)
    record.counts.forget(LATER)
    assert len(record.counts.since(None, 1)) == 1


def test_a_copy_keeps_the_counts_without_the_meeting_too(record, ended):
    record.counts.keep([counts(ended)], 1)
    copy = record.care.back_up()
    record.meetings.delete(ended.id)
    assert ended.id.encode() not in copy.read_bytes()
    with closing(sqlite3.connect(copy)) as viewer:
        assert viewer.execute("SELECT count(*) FROM power_counts").fetchone() == (1,)


def test_counts_of_deleted_meetings_are_saved_from_a_damaged_record(record, file, ended, tmp_path):
    other = Writer(record, replace(meeting(), created_at=TEN)).begin()
    record.counts.keep([counts(ended), counts(other)], 1)
    record.meetings.delete(ended.id)
    record.close()
    new = tmp_path / "new.sqlite"
    open_record(new, tmp_path / "copies", Clock()).close()
    save_into(new, read_what_can_be_read(file))
    with closing(sqlite3.connect(new)) as viewer:
        assert [key[:5] for (key,) in viewer.execute("SELECT meeting_id FROM power_counts")] == ["gone-"]


def test_counts_of_deleted_meetings_tell_in_every_version(record, ended):
    record.counts.keep([counts(ended)], 1)
    assert record.counts.newest(5, 2) == []
    record.meetings.delete(ended.id)
    assert [figures for _day, figures in record.counts.newest(5, 2)] == [(1, 2.5)]


def test_figures_are_added_to_what_an_older_fair_say_kept(record, ended):
    record.counts.keep([counts(ended)], 1)
    with record.file.writing() as connection:
        connection.exec_driver_sql("UPDATE power_counts SET figures = ''")
    assert record.counts.to_make(1) == (ended.id,)
    assert record.counts.since(None, 1) == []
    record.meetings.delete(ended.id)
    older = record.counts.without_figures()
    assert list(older.values()) == [{"why": {"share": "asked_not_said"}}]
    record.counts.add_figures(dict.fromkeys(older, (3, 4)))
    assert [figures for _day, figures in record.counts.since(None, 1)] == [(3, 4)]
    assert record.counts.without_figures() == {}


def test_counts_of_a_meeting_that_is_gone_are_not_kept(record, ended):
    row = counts(ended)
    record.meetings.delete(ended.id)
    record.counts.keep([row], 1)
    assert record.counts.get(ended.id, 1) is None
    assert record.counts.since(None, 1) == []
