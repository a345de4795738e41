"""Where a new item goes, who can pay, who comes later, and when the meeting ends."""

import datetime as dt

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.services.agenda_steps import add_item, can_pay, goes_later, missing_minutes, place_for, set_minutes, step
from app.services.making import Because, Making, Payer

PLAN = AgendaDraft(
    start=dt.time(10),
    end=dt.time(11),
    items=(
        DraftItem("Welcome", id="w", minutes=5),
        DraftItem("Money", id="m", minutes=30, asked_by="ebt"),
        DraftItem("Rest", id="r", kind="break", minutes=10),
        DraftItem("Buses", id="b", minutes=10, asked_by="ebe"),
        DraftItem("Any other business", id="a", minutes=5),
    ),
)


def ids(making: Making) -> str:
    return "".join(item.id for item in making.draft.items)


def test_a_new_item_goes_before_the_goodbye():
    assert place_for(PLAN, DraftItem("News", asked_by="ebt")) == 4


def test_an_item_of_ebes_goes_in_the_first_half():
    assert place_for(PLAN, DraftItem("Trains", asked_by="ebe")) == 2


def test_the_first_item_of_all_comes_first():
    assert place_for(AgendaDraft(), DraftItem("News")) == 0


def test_only_items_with_enough_minutes_can_pay():
    assert [item.id for item in can_pay(PLAN, 10, 7)] == ["m", "b"]


def test_a_break_keeps_its_least_minutes():
    assert "r" in [item.id for item in can_pay(PLAN, 3, 7)]
    assert "r" not in [item.id for item in can_pay(PLAN, 4, 7)]


def test_minutes_are_missing_only_where_the_end_is_known():
    assert missing_minutes(PLAN, 5) == 5
    assert missing_minutes(AgendaDraft(items=PLAN.items), 5) == 0


def test_where_nobody_loses_minutes_the_meeting_ends_later():
    making = Making(PLAN)
    set_minutes(making, "m", 40, Payer(), None)
    assert making.draft.end == dt.time(11, 10)
    making.undo()
    assert making.draft == PLAN


def test_where_an_item_pays_the_end_stays():
    making = Making(PLAN)
    set_minutes(making, "b", 20, Payer("m"), None)
    assert (making.draft.item("m").minutes, making.draft.end) == (20, dt.time(11))


def test_a_new_item_that_nobody_pays_for_makes_the_meeting_longer():
    making = Making(PLAN)
    add_item(making, DraftItem("News", minutes=15), 4, Payer())
    assert making.draft.end == dt.time(11, 15)


def test_an_item_that_is_put_before_one_of_ebes_moves_that_later():
    assert goes_later(PLAN, "a", -1) == "b"
    making = Making(PLAN)
    with pytest.raises(MeetingError, match="reason_needed"):
        step(making, "a", -1, None)
    assert step(making, "a", -1, Because("no_time", "agreed")) == "b"
    assert ids(making) == "wmrab"
    assert [(one.kind, one.item, one.ebe_said) for one in making.draft.changes] == [("moved", "b", "agreed")]


def test_nothing_goes_over_the_ends():
    making = Making(PLAN)
    assert step(making, "w", -1, None) == ""
    assert step(making, "a", 1, None) == ""
    assert ids(making) == "wmrba"
