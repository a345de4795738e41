"""Fairness in words: every finding, every mend and every reason can be said, with its numbers."""

import datetime as dt
import re
from typing import get_args

import pytest

from app.domain.agenda import AgendaDraft, Carried, DraftItem
from app.domain.fair_findings import fair_findings
from app.domain.fairness import power_balance
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend, MendCode
from app.domain.notice import ItemNotice, notice_meter
from app.words.fair_findings import TRY, WHAT, WHY
from app.words.fairness import balance_words, finding_words, mend_words, meter_words, notice_words
from app.words.planning import reason_words
from app.words.speaker import Speaker

SAY = Speaker()
RULES = GroupRules()
VARIANT = re.compile(r"_(?:one|unsent|since)$")


def item(name: str, minutes: int | None = 30, **facts) -> DraftItem:
    return DraftItem(name, id=name, minutes=minutes, **facts)


def test_the_power_balance_is_said_as_on_the_paper():
    items = (
        item("a", 60),
        item("x", 10, asked_by="ebe"),
        item("y", 10, asked_by="ebe"),
        item("z", 10, asked_by="both"),
    )
    said = balance_words(power_balance(AgendaDraft(items=items)), SAY)
    assert said[:2] == (
        "Items that experts by experience asked for have 30 of 90 minutes.",
        "3 of these 3 items are in the last third.",
    )
    assert "Nobody said who asked for 1 item." in said


def test_the_people_are_said_beside_the_minutes():
    draft = AgendaDraft(items=(item("a", asked_by="ebe"), item("b", asked_by="ebt")), people={"ebe": 4, "ebt": 6})
    assert "Experts by experience are 4 of 10 people." in balance_words(power_balance(draft), SAY)


def test_where_nobody_said_who_asked_no_share_is_claimed():
    draft = AgendaDraft(items=(item("a"), item("b")))
    assert balance_words(power_balance(draft), SAY) == ("Nobody said who asked for 2 items.",)


def test_what_every_meeting_has_is_named_as_not_counted():
    items = (item("Welcome", 5), item("a", asked_by="ebe"), item("Rest", 10, kind="break"))
    assert balance_words(power_balance(AgendaDraft(items=items)), SAY)[-1] == (
        "Not counted: Welcome. Every meeting needs it."
    )
    both = AgendaDraft(items=(*items, item("Goodbye", 5)))
    assert balance_words(power_balance(both), SAY)[-1] == "Not counted: Welcome, Goodbye. Every meeting needs them."


def test_the_notice_of_the_whole_tells_sent_from_not_sent():
    day = dt.date(2026, 11, 24)
    sent = item("a", easy_sent=day - dt.timedelta(days=20))
    meters = [
        notice_meter(AgendaDraft(date=day, items=items), RULES, day - dt.timedelta(days=10))
        for items in ((sent,), (sent, item("b")))
    ]
    assert "Days before the meeting: 20" in meter_words(meters[0], RULES, SAY)
    assert "not sent yet. Days left: 10." in meter_words(meters[1], RULES, SAY)


def test_an_empty_agenda_says_so():
    assert balance_words(power_balance(AgendaDraft()), SAY) == ("There are no items to share the time yet.",)


def test_every_finding_has_what_why_and_what_to_try():
    assert {VARIANT.sub("", code) for code in WHAT} == set(WHY) == set(TRY)


@pytest.mark.parametrize("code", sorted(TRY))
def test_no_finding_leaves_a_gap_in_braces(code: str):
    said = finding_words(FairFinding(code, "warn"), SAY)
    assert not re.search(r"[{}]", f"{said.what}{said.why}{said.what_to_try}")


def test_papers_that_are_not_sent_are_told_from_papers_that_came_late():
    facts = {"days": 3, "agreed": 14}
    late = finding_words(FairFinding("late_decision", "fail", facts={**facts, "is_sent": True}), SAY).what
    unsent = finding_words(FairFinding("late_decision", "fail", facts={**facts, "is_sent": False}), SAY).what
    assert "Days before: 3" in late
    assert "not sent" in unsent


def test_an_item_that_was_pushed_off_says_how_often_and_since_when():
    carried = Carried("m", 2, dt.date(2026, 9, 1))
    draft = AgendaDraft(items=(item("a"), item("old", carried=carried)))
    found = next(one for one in fair_findings(draft, RULES, dt.date(2026, 11, 1)) if one.code == "carried_not_first")
    assert finding_words(found, SAY).what == (
        "This was pushed off before. Times so far: 2. First asked for: Tuesday 1 September 2026."
    )


@pytest.mark.parametrize("code", get_args(MendCode))
def test_every_mend_has_words(code: MendCode):
    draft = AgendaDraft(items=(item("Buses"), item("Money")))
    assert mend_words(Mend(code, "Buses", "Money", 5, "Money"), draft, SAY)


def test_a_mend_says_who_pays():
    draft = AgendaDraft(items=(item("Buses"), item("Money")))
    said = mend_words(Mend("give_minutes", "Buses", minutes=5, from_item="Money"), draft, SAY)
    assert said == "Give 5 minutes to: Buses. Take them from: Money"


@pytest.mark.parametrize("state", ["ok", "short", "late"])
@pytest.mark.parametrize("is_sent", [True, False])
def test_the_notice_meter_says_its_days(state, is_sent: bool):
    assert "9" in notice_words(ItemNotice("a", state, 9, is_sent), RULES, SAY)


def test_a_reason_is_said_wherever_it_was_given():
    assert reason_words("late_papers", SAY) == "Easy papers were late"
    assert reason_words("people_said_ready", SAY) == "People said they are ready"
    assert reason_words("from_a_newer_fair_say", SAY) == ""
