"""The minutes of an agenda that is made."""

import datetime as dt

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.agenda_time import free_minutes, meeting_minutes, over_minutes, planned_minutes, starts


def agenda(*minutes: int | None, start: str = "10:00", end: str = "11:00") -> AgendaDraft:
    items = tuple(DraftItem("x", minutes=one) for one in minutes)
    return AgendaDraft(start=dt.time.fromisoformat(start), end=dt.time.fromisoformat(end), items=items)


def test_what_no_item_has_is_free():
    assert free_minutes(agenda(20, 30)) == 10
    assert free_minutes(agenda(20, 70)) == 0
    assert free_minutes(AgendaDraft(items=(DraftItem("x", minutes=5),))) is None


def test_an_agenda_can_be_longer_than_its_meeting():
    assert over_minutes(agenda(20, 70)) == 30
    assert over_minutes(agenda(20)) == 0


def test_a_meeting_may_go_over_midnight():
    assert meeting_minutes(agenda(start="23:00", end="01:00")) == 120
    assert starts(agenda(90, 30, start="23:00", end="01:00")) == (dt.time(23), dt.time(0, 30))


def test_after_an_item_without_minutes_no_start_is_known():
    assert starts(agenda(20, None, 10)) == (dt.time(10), dt.time(10, 20), None)
    assert starts(AgendaDraft(items=(DraftItem("x"),))) == (None,)
    assert planned_minutes(agenda(20, None, 10)) == 30
