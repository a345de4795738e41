"""How much notice people get, in a few words: only what is true."""

import datetime as dt

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.group_rules import GroupRules
from app.domain.notice import notice_meter
from app.ui.agenda_words import counted_words

TODAY = dt.date(2026, 11, 24)
BUSES = (DraftItem("Buses", id="1"),)


@pytest.mark.parametrize(
    ("day", "items", "said"),
    [
        (None, BUSES, "Nobody said the day of the meeting yet"),
        (TODAY - dt.timedelta(days=1), BUSES, "The day of the meeting is in the past"),
        (TODAY + dt.timedelta(days=9), (), "No items yet"),
    ],
)
def test_notice_that_cannot_be_counted_says_why(day: dt.date | None, items: tuple[DraftItem, ...], said: str):
    rules = GroupRules()
    meter = notice_meter(AgendaDraft("Board", date=day, items=items), rules, TODAY)
    assert counted_words(meter, rules, day) == said
