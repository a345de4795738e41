"""What a person is asked to look at: doubtful facts, dates that can be read in more ways, times of other zones."""

import datetime as dt
from pathlib import Path

import pytest

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_from_json, draft_to_json
from app.importers.reader import AgendaFiles

TODAY = dt.date(2026, 11, 23)


def read(text: str, today: dt.date = TODAY) -> AgendaDraft:
    return AgendaFiles(today=lambda: today).read_text(text)


def codes(draft: AgendaDraft) -> set[str]:
    return {notice.code for notice in draft.notices}


@pytest.mark.parametrize("today", [dt.date(2026, 1, 5), dt.date(2026, 6, 5), dt.date(2026, 12, 31)])
def test_a_day_without_its_year_is_offered_and_never_chosen(today: dt.date):
    draft = read("20 May\n1. Tea\n2. Buses\n", today)
    assert draft.date is None
    assert len(draft.other_dates) >= 1
    assert all((day.month, day.day) == (5, 20) for day in draft.other_dates)
    assert "year_missing" in codes(draft)


def test_the_day_of_the_week_settles_the_year_where_only_one_fits_and_a_person_is_told():
    draft = read("Thursday 20 May\n1. Tea\n2. Buses\n")
    assert draft.date == dt.date(2027, 5, 20)
    assert codes(draft) >= {"year_worked_out"}


def test_a_day_of_the_week_that_fits_no_year_settles_nothing():
    draft = read("Monday 20 May\n1. Tea\n2. Buses\n")
    assert draft.date is None
    assert draft.other_dates
    assert "year_missing" in codes(draft)


def test_two_days_for_one_meeting_are_both_offered():
    draft = read("Bus group, Monday 3 May 2027\nDate: 4 May 2027\n\n1. Tea\n2. Buses\n")
    assert draft.date == dt.date(2027, 5, 4)
    assert draft.other_dates == (dt.date(2027, 5, 3),)
    assert "dates_disagree" in codes(draft)


def test_the_day_when_the_papers_go_out_is_no_day_of_the_meeting():
    draft = read("Date: 4 May 2027\nDeadline for papers: Monday 3 May 2027\n\n1. Tea\n2. Buses\n")
    assert (draft.date, draft.other_dates) == (dt.date(2027, 5, 4), ())


def test_a_wrong_day_of_the_week_offers_the_days_on_which_it_is_right():
    draft = read("Tuesday 7 May 2018\n1. Tea\n2. Buses\n")
    assert draft.date == dt.date(2018, 5, 7)
    assert draft.other_dates == (dt.date(2019, 5, 7), dt.date(2018, 5, 8))


def test_times_in_several_zones_are_named_and_the_first_is_used():
    draft = read(
        "5 May 2027\n10:00 GMT / 11:00 CET Welcome\n10:20 GMT / 11:20 CET Buses\n11:00 GMT / 12:00 CET Close\n"
    )
    assert draft.zones == ("GMT", "CET")
    assert [(item.title, str(item.start)) for item in draft.items][:2] == [
        ("Welcome", "10:00:00"),
        ("Buses", "10:20:00"),
    ]
    assert "times_in_zones" in codes(draft)


def test_times_of_one_other_zone_are_not_turned_into_ours():
    draft = read("5 May 2027 at 3pm EST\n1. Welcome\n2. Buses\n")
    assert str(draft.start) == "15:00:00"
    assert "times_in_zone" in codes(draft)


def test_summer_time_is_our_own_time():
    assert not codes(read("5 May 2027 at 3pm BST\n1. Welcome\n2. Buses\n")) & {"times_in_zone", "times_in_zones"}


def test_a_line_with_a_day_begins_that_day():
    text = "Monday 3 May 2027\n10:00 Welcome\n10:30 Buses\nTuesday 4 May 2027\n10:00 Hello again\n10:30 Trips\n"
    draft = read(text)
    assert [item.day for item in draft.items] == [dt.date(2027, 5, 3)] * 2 + [dt.date(2027, 5, 4)] * 2
    assert codes(draft) >= {"several_days"}


def test_what_was_worked_out_is_doubtful_the_least_sure_first():
    first, second = read("Time: 1pm to 2pm\n\n1. To agree the bus letter\n2. Trips (20m, Travel trainer)\n").items
    assert first.doubts == ("minutes", "purpose")
    assert second.doubts == ("lead",)
    assert (second.lead, second.minutes) == ("Travel trainer", 20)


def test_plain_lines_are_doubtful_in_their_words():
    assert read("Agenda\n\nBuses\nTrips\nLetters\n").items[0].doubts == ("title",)


def test_a_time_that_goes_back_is_doubtful():
    assert read("10:00 Hello\n9:00 Buses\n11:00 Trips\n").items[1].doubts[0] == "start"


def test_what_is_stated_is_not_doubtful():
    draft = read("1. Welcome (5 mins)\n2. Buses (Chair, 20 mins)\n")
    assert {item.doubts for item in draft.items} == {()}


def test_the_day_of_the_file_is_kept_beside_its_name_and_its_words(tmp_path: Path):
    path = tmp_path / "agenda.txt"
    path.write_text("1. Tea\n2. Buses\n", encoding="utf-8")
    draft = AgendaFiles().read_file(path)
    assert draft.source_date == dt.date.fromtimestamp(path.stat().st_mtime)
    assert draft_from_json(draft_to_json(draft)) == draft
