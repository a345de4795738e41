"""The paper about a meeting, in words."""

from datetime import UTC, date, datetime

import pytest

from app.domain.agenda import ItemText
from app.domain.events import Event, Maker, Moment, end_of, next_event
from app.domain.kinds import (
    AskedForBy,
    ItemAdded,
    ItemStarted,
    Kind,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    PointRaised,
)
from app.domain.meeting import Meeting
from app.domain.ports import Line
from app.domain.report import Grid, Heading, Report
from app.domain.sentences import sentences, words_in
from app.domain.sheet import Said, SmallPrint
from app.services.exporting import Summary, summary_of
from app.services.live_meeting import LiveMeeting
from app.words.paper_rows import PaperRows
from app.words.report_words import PAPER
from app.words.reporting import full_sheet, report_of
from app.words.speaker import Speaker
from app.words.story import time_words
from tests.fakes import FakeClock, ListLog
from tests.services.test_exporting import NoAlbum

START = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
MEETING = Meeting("m1", "Day centre", START, day=date(2026, 11, 24))
TEXTS = {"i1": ItemText("i1", 1, "Travel"), "i2": ItemText("i2", 1, "Tea")}


def summary(*whats: Kind, meeting: Meeting = MEETING) -> Summary:
    events: list[Event] = []
    for what in (ItemAdded("i1", minutes=5), ItemAdded("i2"), *whats):
        maker = Maker("agenda" if isinstance(what, ItemAdded) else "run")
        events.append(next_event(end_of("m1", events[-1] if events else None), what, maker, Moment(START, 0)))
    log = ListLog()
    log.append("m1", [Line(event) for event in events])
    return summary_of(LiveMeeting(meeting, TEXTS, log, FakeClock()))


def told_in(told: Summary) -> Report:
    return report_of(told, full_sheet(told, PaperRows(NoAlbum()), Speaker()), Speaker())


def paragraphs(told: Summary) -> list[str]:
    return [block.words for block in told_in(told).sheet.plain_blocks() if isinstance(block, Said)]


def grids(told: Summary) -> dict[str, Grid]:
    return {block.name: block for block in told_in(told).sheet.plain_blocks() if isinstance(block, Grid)}


def test_the_day_comes_first_written_out():
    assert paragraphs(summary())[0] == "Tuesday 24 November 2026"


def test_it_says_when_the_meeting_was():
    time = time_words(START, Speaker())
    assert paragraphs(summary())[1] == "The meeting has not started."
    assert paragraphs(summary(MeetingStarted()))[1] == f"The meeting started at {time}. It has not ended."
    assert f"ended at {time}." in paragraphs(summary(MeetingStarted(), MeetingEnded()))[1]


def test_points_are_counted_in_short():
    told = paragraphs(summary(MeetingStarted(), ItemStarted("i1"), PointRaised("i1"), PointRaised("i1")))
    assert "Points that people had: 2." in told
    assert "Points that still wait: 2." in told


def test_small_groups_are_not_numbers():
    table = grids(summary(MeetingStarted(counts={"ebe": 6, "carer": 3})))["Who was in the room"]
    assert table.rows == (("Experts by experience", "6"), ("Carers", "fewer than 5"))


def test_nobody_counted_means_no_table():
    assert "Who was in the room" not in grids(summary(MeetingStarted()))


def test_an_item_nobody_got_to_says_so():
    rows = grids(summary(MeetingStarted(), ItemStarted("i1")))["What we talked about"].rows
    assert [row[0] for row in rows] == ["Travel", "Tea (we did not get to it)"]
    assert [row[2] for row in rows] == ["5", "not said"]


def test_every_table_is_as_wide_as_its_heads():
    tables = grids(summary(MeetingStarted(counts={"ebe": 6}), ItemStarted("i1")))
    assert len(tables) == 5
    assert all(len(row) == len(table.heads) for table in tables.values() for row in table.rows)


def test_what_happened_is_told_item_by_item_and_the_way_the_agenda_was_made_is_not():
    told = summary(AskedForBy("i1", "ebe"), MeetingStarted(), ItemStarted("i1"), PointRaised("i1"), ItemStarted("i2"))
    tables = grids(told)
    assert [row[1] for row in tables["Travel"].rows] == [
        "We started with: Travel.",
        "Somebody had a point about: Travel.",
    ]
    assert [row[1] for row in tables["Tea"].rows] == ["We moved on to: Tea."]
    assert not any("asked for" in row[-1] for table in tables.values() for row in table.rows)


def test_minutes_planned_are_those_of_the_beginning_so_that_no_squeeze_is_hidden():
    told = summary(MeetingStarted(), ItemStarted("i2"), MinutesChanged("i1", -3))
    assert grids(told)["What we talked about"].rows[0][2] == "5"


def test_headings_come_in_order():
    levels = [block.level for block in told_in(summary()).sheet.plain_blocks() if isinstance(block, Heading)]
    assert set(levels) == {2}


def test_the_mark_is_at_the_foot():
    told = summary(MeetingStarted())
    foot = [block for block in told_in(told).sheet.plain_blocks() if isinstance(block, SmallPrint)]
    assert any(told.chain_end in line for line in foot[-1].lines)


@pytest.mark.parametrize("text", PAPER.values())
def test_every_sentence_is_short(text: str):
    assert all(len(words_in(text[start:end])) <= 15 for start, end in sentences(text))
