"""Each mend does what it says, with one press, and one undo takes it back."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaChange, AgendaDraft, Carried, DraftItem
from app.domain.errors import MeetingError
from app.domain.fair_findings import fair_findings
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend
from app.services.making import Because, Making, Payer
from app.services.mending import apply_mend
from tests.domain.anything import ORDINARY
from tests.domain.test_fairness import DAY, ITEMS

TODAY = dt.date(2026, 11, 1)
RULES = GroupRules()


def making(*items: DraftItem, start: int | None = 10, end: int | None = 12, day: dt.date | None = None) -> Making:
    times = [None if hour is None else dt.time(hour) for hour in (start, end)]
    return Making(AgendaDraft(title="Our meeting", date=day, start=times[0], end=times[1], items=items))


def item(name: str, minutes: int | None = 20, **facts) -> DraftItem:
    return DraftItem(name, id=name, minutes=minutes, **facts)


def found(made: Making, code: str) -> FairFinding:
    return next(one for one in fair_findings(made.draft, RULES, TODAY) if one.code == code)


def codes(made: Making) -> set[str]:
    return {one.code for one in fair_findings(made.draft, RULES, TODAY)}


def press(made: Making, code: str, at: int = 0) -> Mend:
    mend = found(made, code).mends[at]
    apply_mend(made, mend, break_title="Break")
    return mend


def order(made: Making) -> list[str]:
    return [one.title for one in made.draft.items]


def test_a_break_comes_in_the_middle_of_a_long_stretch():
    made = making(item("a", 30), item("b", 30), item("c", 40))
    press(made, "no_break")
    assert order(made) == ["a", "b", "Break", "c"]
    assert made.draft.items[2].minutes == RULES.break_minutes
    assert made.draft.end == dt.time(12)


def test_a_break_that_does_not_fit_makes_the_meeting_longer_and_one_undo_takes_it_back():
    made = making(item("a", 60), item("b", 60))
    before = made.draft
    press(made, "no_break")
    assert made.draft.end == dt.time(12, 10)
    assert "over_length" not in codes(made)
    made.undo()
    assert made.draft == before
    assert not made.can_undo


def test_a_short_break_gets_what_it_needs():
    made = making(item("a"), item("Tea", 5, kind="break"), item("b"))
    press(made, "break_short")
    assert made.draft.item("Tea").minutes == RULES.least_break_minutes
    assert "break_short" not in codes(made)


def test_a_meeting_that_is_too_full_ends_later():
    made = making(item("a", 50), item("Tea", 10, kind="break"), item("b", 80))
    press(made, "over_length")
    assert made.draft.end == dt.time(12, 20)


def test_a_short_talk_gets_free_minutes_first():
    made = making(item("a", 40), item("b", 5, purpose="talk"))
    assert press(made, "talk_short").from_item == ""
    assert made.draft.item("b").minutes == RULES.least_talk_minutes
    assert made.draft.item("a").minutes == 40


def test_a_short_talk_gets_minutes_from_professionals_when_none_are_free():
    made = making(item("mine", 60, asked_by="ebe"), item("a", 55, asked_by="ebt"), item("b", 5, purpose="talk"))
    press(made, "talk_short")
    assert [one.minutes for one in made.draft.items] == [60, 50, 10]
    assert made.draft.changes == ()


def test_an_ebe_item_in_the_last_third_moves_before_the_break():
    made = making(item("a", 30), item("Tea", 10, kind="break"), item("b", 30), item("mine", 10, asked_by="ebe"))
    assert press(made, "ebe_last_third").code == "move_before_break"
    assert order(made) == ["a", "mine", "Tea", "b"]
    assert not codes(made) & {"ebe_last_third", "ebe_late"}


def test_the_time_to_arrive_is_not_the_break_before_which_it_moves():
    arrive = item("Come early", 15, kind="break")
    made = making(arrive, item("Welcome", 5), item("a", 30), item("b", 30), item("mine", 10, asked_by="ebe"))
    press(made, "ebe_last_third")
    assert order(made) == ["Come early", "Welcome", "mine", "a", "b"]


def test_without_a_break_it_moves_before_the_first_item_of_others():
    made = making(item("Welcome", 5), item("a", 30), item("b", 30), item("mine", 10, asked_by="both"))
    assert press(made, "ebe_last_third").code == "move_earlier"
    assert order(made) == ["Welcome", "mine", "a", "b"]


def test_what_was_pushed_off_before_comes_first_but_after_the_welcome():
    made = making(item("Welcome", 5), item("a"), item("old", carried=Carried("before", 2)))
    press(made, "carried_not_first")
    assert order(made) == ["Welcome", "old", "a"]


def test_a_decision_that_was_made_before_becomes_news():
    made = making(item("a", purpose="decide", stage=5))
    press(made, "already_decided")
    assert made.draft.item("a").purpose == "tell"


def test_a_late_decision_goes_to_the_next_time_with_its_reason_whoever_asked():
    made = making(item("a", purpose="decide", stage=2), day=dt.date(2026, 11, 4))
    assert press(made, "late_decision", 0).code == "next_time"
    assert [one.id for one in made.draft.dropped] == ["a"]
    assert made.draft.changes == (AgendaChange("dropped", "a", "late_papers"),)


def test_a_late_decision_becomes_news():
    made = making(item("a", purpose="decide", stage=2), day=dt.date(2026, 11, 4))
    assert press(made, "late_decision", 1).code == "tell_only"
    assert "late_decision" not in codes(made)


def test_a_mend_for_an_item_that_is_gone_changes_nothing():
    made = making(item("a"))
    with pytest.raises(KeyError):
        apply_mend(made, Mend("tell_only", "b"), break_title="Break")
    assert not made.can_undo


def test_together_is_all_or_nothing():
    made = making(item("a"), item("mine", asked_by="ebe"))

    def refused(item_id: str) -> None:
        with made.together():
            made.change("a", lead="Sam")
            made.set_minutes(item_id, 5)

    with pytest.raises(MeetingError):
        refused("mine")
    with pytest.raises(KeyError):
        refused("gone")
    assert made.draft.item("a").lead is None
    assert not made.can_undo


def test_minutes_that_are_given_back_are_no_loss_any_more():
    made = making(item("mine", 30, asked_by="ebe"))
    made.set_minutes("mine", 20, because=Because("no_time"))
    made.set_minutes("mine", 10, because=Because("urgent"))
    made.set_minutes("mine", 15, Payer())
    assert [(one.reason_code, one.minutes) for one in made.draft.changes] == [("no_time", 10), ("urgent", 5)]
    made.set_minutes("mine", 30, Payer())
    assert made.draft.changes == ()


@ORDINARY
@given(st.lists(ITEMS, min_size=1, max_size=10, unique_by=lambda one: one.id), st.booleans())
def test_every_mend_that_is_offered_works_and_one_undo_takes_it_back(items, ends: bool):
    draft = AgendaDraft(date=DAY, start=dt.time(10), end=dt.time(11) if ends else None, items=tuple(items))
    for one in fair_findings(draft, RULES, TODAY):
        for mend in one.mends:
            made = Making(draft)
            apply_mend(made, mend, break_title="Break")
            assert made.draft != draft
            made.undo()
            assert made.draft == draft
