"""The power record of kept meetings: counted from the events, kept, made anew, and over many meetings."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app import build
from app.domain.glossary import Term
from app.domain.kinds import PointRaised
from app.domain.measures import VERSION, Measures
from app.domain.report import Grid
from app.paths import Places
from app.services.exporting import ReportChoice
from app.services.house import House, Speech
from tests.fakes import FakeClock, FakeVoice
from tests.uneven_meeting import EBE, WHEN, Told, begin, nothing_said, plain, uneven


@pytest.fixture
def house(places: Places):
    """A house in its own folder, on the day after the uneven meeting."""
    made = replace(build.build(places, Speech(FakeVoice, list)), clock=FakeClock(WHEN + timedelta(1)))
    yield made
    made.close()


def value(house: House, code: str, span: str = "meetings") -> tuple[float | None, float | None]:
    house.power.bring_up_to_date()
    trend = next(one for one in house.power.trend(span) if one.code == code)  # type: ignore[arg-type]
    return trend.now, trend.before


def test_a_meeting_tells_its_parts_and_its_items(house: House):
    power = house.power.of(uneven(house.record))
    share = power.measures.share
    assert share is not None
    assert (share.ebe_planned, share.all_planned, share.ebe_used, share.all_used) == (35, 80, 600, 65 * 60)
    bus = next(item for item in power.items if item.title == "«Buses that come on time»")
    assert (bus.planned, bus.used, bus.asked_by) == (20, 600, "ebe")


def test_hard_words_on_the_agenda_are_those_the_group_knows(house: House):
    meeting = uneven(house.record)
    before = house.power.of(meeting).measures.words
    house.group.words.add(Term("buses", "", "They bring us here."))
    after = house.power.of(meeting).measures.words
    assert before is not None
    assert after is not None
    assert (before.words, before.hard) != (None, None)
    assert (after.words, after.hard) == (before.words, (before.hard or 0) + 1)


def test_what_was_not_said_is_not_measured(house: House):
    found = house.power.of(nothing_said(house.record)).measures
    assert (found.share, found.why["share"]) == (None, "asked_not_said")


def test_a_trend_is_of_all_minutes_not_of_means(house: House):
    uneven(house.record)
    plain(house.record, "before", WHEN - timedelta(days=30))
    now, before = value(house, "share")
    assert now == pytest.approx((10 + 15) / (65 + 30))
    assert before is None


def test_the_newest_six_and_the_six_before(house: House):
    for number in range(8):
        plain(house.record, f"m{number}", WHEN - timedelta(days=number))
    house.power.bring_up_to_date()
    trend = next(one for one in house.power.trend("meetings") if one.code == "share")
    assert [column.first for column in trend.columns] == [
        (WHEN - timedelta(days=back)).date() for back in range(5, -1, -1)
    ]
    assert (trend.now, trend.before) == (0.5, 0.5)


def test_counts_are_made_anew_when_something_happens_after_the_end(house: House):
    uneven(house.record)
    assert value(house, "replies") == (0.5, None)
    events = house.record.log.read("uneven")
    told = begin_after(house, events)
    assert told
    assert value(house, "replies")[0] == pytest.approx(1 / 3)


def begin_after(house: House, events: list) -> str:
    """Somebody raises a point after the end."""
    told = Told(house.record, house.meetings.meeting("uneven"), WHEN + timedelta(days=2), last=events[-1])
    told.happens(PointRaised("bus"), EBE)
    return told.keep()


def test_counts_stay_when_a_meeting_is_deleted(house: House):
    uneven(house.record)
    house.prepare.delete("uneven")
    assert house.meetings.lines(5) == []
    assert value(house, "share") == (pytest.approx(10 / 65), None)


def test_counts_of_a_deleted_meeting_that_an_older_fair_say_kept_are_still_drawn(house: House):
    uneven(house.record)
    house.prepare.delete("uneven")
    with closing(sqlite3.connect(house.places.record)) as older, older:
        older.execute("UPDATE power_counts SET figures = ''")
    assert house.power.trend("meetings") == ()
    assert value(house, "share") == (pytest.approx(10 / 65), None)


def test_counts_that_cannot_be_understood_any_more_are_left_out(house: House):
    uneven(house.record)
    house.prepare.delete("uneven")
    with closing(sqlite3.connect(house.places.record)) as older, older:
        older.execute("UPDATE power_counts SET figures = '', counts = '{}'")
    house.power.bring_up_to_date()
    assert house.power.trend("meetings") == ()
    assert house.record.counts.without_figures() == {}


def test_a_group_that_wants_no_counts_keeps_none(house: House):
    house.group.ways.change_rule("counts_months", 0)
    uneven(house.record)
    house.prepare.delete("uneven")
    assert house.power.trend("meetings") == ()


def test_a_meeting_that_has_not_ended_is_not_counted(house: House):
    begin(house.record, "open").keep()
    house.power.keep("open")
    assert house.power.trend("five_years") == ()


def test_nothing_that_people_wrote_is_in_the_counts(house: House):
    uneven(house.record)
    house.power.bring_up_to_date()
    counts = house.record.counts.get("uneven", VERSION)
    assert isinstance(counts, dict)
    assert all("«" not in str(value) and "bus" not in str(value) for value in counts.values())
    assert set(counts) == set(Measures.__dataclass_fields__)


def test_the_day_of_a_meeting_is_the_day_it_began(house: House):
    assert house.power.of(uneven(house.record, when=datetime(2026, 3, 2, 10, tzinfo=UTC))).day == date(2026, 3, 2)


def test_a_paper_tells_what_the_meeting_shows_at_each_level(house: House):
    uneven(house.record)
    for level in ("summary", "points", "full"):
        choice = ReportChoice(level=level, agreed=("ebe", "ebt"))  # type: ignore[arg-type]
        told = house.exporting.report("uneven", choice)
        words = "\n".join(getattr(block, "words", "") or getattr(block, "text", "") for block in told.sheet.blocks)
        assert "What this meeting shows" in words
        assert "Items of experts by experience got 10 of 65 minutes." in words
        assert ("Who spoke?" in words) == (level == "full")
        power = told.values["power"]
        assert isinstance(power, dict)
        assert {part["code"] for part in power["parts"]} >= {"share", "pushed", "changed", "led"}
        assert any(part["code"] == "voices" for part in power["parts"]) == (level == "full")


def test_a_paper_hides_a_small_group_in_the_full_record_too(house: House):
    uneven(house.record)
    told = house.exporting.report("uneven", ReportChoice(level="full", agreed=("ebe", "ebt")))
    (cards,) = [block for block in told.sheet.blocks if isinstance(block, Grid) and block.name == "Who used the cards?"]
    assert cards.rows == (("Experts by experience", "fewer than 5"), ("Professionals", "fewer than 5"))


def test_decisions_are_told_one_by_one(house: House):
    (made,) = house.power.of(uneven(house.record)).decisions
    assert (made.stage, made.what_changed, made.ebe_view, made.is_disagreed) == (4, "part", "not_agreed", False)
