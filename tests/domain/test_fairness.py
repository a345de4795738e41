"""Whose items have the minutes and the good places, what comes late, and what is found."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, Carried, DraftItem
from app.domain.fair_findings import fair_findings
from app.domain.fairness import placed, power_balance
from app.domain.group_rules import GroupRules
from app.domain.mends import WEIGHTS, FairFinding
from app.domain.notice import notice_meter, state_of
from app.domain.standing_items import is_standing
from tests.domain.anything import ORDINARY

RULES = GroupRules()
DAY = dt.date(2026, 11, 24)
TODAY = dt.date(2026, 11, 1)


def item(name: str, minutes: int | None = 20, **facts) -> DraftItem:
    return DraftItem(name, id=name, minutes=minutes, **facts)


def draft(*items: DraftItem, **facts) -> AgendaDraft:
    return AgendaDraft(items=items, **facts)


def found(made: AgendaDraft, today: dt.date = TODAY) -> dict[str, FairFinding]:
    return {one.code: one for one in reversed(fair_findings(made, RULES, today))}


# --- power balance


@pytest.mark.parametrize(
    "title",
    [
        "Welcome",
        "1. Welcome and introductions",
        "Apologies for absence",
        "Welcome, apologies & declarations of interest",
        "Minutes of the last meeting",
        "Minutes and matters arising",
        "Any other business",
        "AOB",
        "Date of next meeting",
        "Date, time and place of the next meeting",
        "Close",
        "Ground rules",
        "Check-in",
    ],
)
def test_what_every_meeting_has_is_nobodys_share(title: str):
    assert is_standing(title)


@pytest.mark.parametrize(
    "title", ["Welcome pack", "Closing the day centre", "Minutes taker wanted", "Interests of carers", "Housing", ""]
)
def test_an_item_that_only_begins_so_counts(title: str):
    assert not is_standing(title)


def test_a_hostile_title_takes_no_time():
    started = time.perf_counter()
    for title in ("the " * 40, "minutes and " * 20, "welcome, " * 50 + "x", "draft " * 19 + "x"):
        is_standing(title)
    assert time.perf_counter() - started < 0.5


def test_minutes_and_places_are_counted_by_who_asked():
    made = draft(
        item("Welcome", 10, asked_by="ebt"),
        item("a", 30, asked_by="ebt"),
        item("Tea", 10, kind="break"),
        item("b", 10, asked_by="both"),
        item("c", 20, asked_by="ebe"),
        item("d", 10),
        people={"ebe": 4, "ebt": 5, "carer": 1},
    )
    balance = power_balance(made)
    assert balance.minutes == {"ebe": 20, "both": 10, "ebt": 30, "not_said": 10}
    assert balance.items == {"ebe": 1, "both": 1, "ebt": 1, "not_said": 1}
    assert (balance.ebe_minutes, balance.all_minutes, balance.unsaid) == (30, 70, 1)
    assert balance.ebe_items == ("b", "c")
    assert balance.in_last_third == ("c",)
    assert balance.standing == ("Welcome",)
    assert (balance.ebe_people, balance.people, balance.people_share) == (4, 10, 0.4)


def test_the_last_third_begins_at_two_thirds_of_the_time():
    made = draft(item("a", 20), item("b", 20), item("c", 20, asked_by="ebe"))
    assert power_balance(made).in_last_third == ("c",)
    earlier = draft(item("a", 19), item("b", 20), item("c", 21, asked_by="ebe"))
    assert power_balance(earlier).in_last_third == ()


def test_who_stands_later_is_a_share_of_the_meeting():
    made = draft(item("a", 30, asked_by="ebt"), item("b", 30, asked_by="ebe"))
    assert power_balance(made).later_by == 0.5
    assert power_balance(draft(item("b", asked_by="ebe"))).later_by is None


def test_an_item_without_minutes_has_a_place_all_the_same():
    made = draft(item("a", None), item("b", None), item("c", None, asked_by="ebe"))
    balance = power_balance(made)
    assert balance.in_last_third == ("c",)
    assert (balance.ebe_share, balance.without_minutes) == (None, 3)


def test_nothing_said_is_no_share_at_all():
    balance = power_balance(AgendaDraft())
    assert (balance.all_minutes, balance.ebe_share, balance.people_share) == (0, None, None)


ITEMS = st.builds(
    item,
    st.uuids().map(str) | st.sampled_from(["Welcome", "AOB"]),
    st.none() | st.integers(0, 90),
    asked_by=st.sampled_from(["ebe", "ebt", "both", "not_said"]),
    kind=st.sampled_from(["item", "item", "break"]),
    purpose=st.sampled_from([None, "tell", "talk", "decide"]),
    stage=st.none() | st.integers(1, 5),
    easy_sent=st.none() | st.dates(dt.date(2026, 10, 1), dt.date(2026, 12, 1)),
    carried=st.none() | st.just(Carried("m", 2)),
)


@ORDINARY
@given(st.lists(ITEMS, max_size=14, unique_by=lambda one: one.id), st.none() | st.just(DAY))
def test_whatever_the_agenda_the_findings_are_in_order_and_speak_of_what_is_there(items, day):
    made = draft(*items, date=day)
    findings = fair_findings(made, RULES, TODAY)
    ids = {one.id for one in items}
    assert [WEIGHTS.index(one.weight) for one in findings] == sorted(WEIGHTS.index(one.weight) for one in findings)
    for one in findings:
        assert one.item is None or one.item in ids
        for mend in one.mends:
            assert {mend.item, mend.before, mend.from_item} - {""} <= ids
    assert all(0 <= row.begins <= 1 for row in placed(made))


# --- breaks and lengths


def test_fifty_minutes_are_fine_fifty_one_are_not_and_sixty_one_fail():
    assert "no_break" not in found(draft(item("a", 25), item("b", 25)))
    assert found(draft(item("a", 25), item("b", 26)))["no_break"].weight == "warn"
    assert found(draft(item("a", 30), item("b", 30)))["no_break"].weight == "warn"
    assert found(draft(item("a", 30), item("b", 31)))["no_break"].weight == "fail"


def test_a_break_begins_a_new_stretch():
    made = draft(item("a", 50), item("Tea", 10, kind="break"), item("b", 50))
    assert "no_break" not in found(made)


def test_one_item_that_is_too_long_has_no_place_for_a_break():
    one = found(draft(item("a", 70)))["item_without_break"]
    assert (one.weight, one.mends) == ("fail", ())


def test_a_break_under_seven_minutes_fails():
    assert found(draft(item("Tea", 6, kind="break")))["break_short"].weight == "fail"
    assert "break_short" not in found(draft(item("Tea", 7, kind="break")))


def test_too_much_too_many_and_too_short_are_pointed_out():
    made = draft(*(item(str(one), 20) for one in range(9)), start=dt.time(10), end=dt.time(12, 30))
    codes = found(made)
    assert codes["over_length"].facts == {"minutes": 30}
    assert codes["long_meeting"].facts["minutes"] == 150
    assert codes["many_items"].facts == {"items": 9, "most": 8}
    assert "talk_short" in found(draft(item("a", 9, purpose="talk")))
    assert "talk_short" not in found(draft(item("a", 9, purpose="tell")))


# --- decisions and notice


def test_a_decision_says_how_open_it_is():
    assert found(draft(item("a", purpose="decide")))["no_stage"].asks == "stage"
    assert "no_stage" not in found(draft(item("a", purpose="decide", stage=2)))
    assert found(draft(item("a", purpose="decide", stage=5)))["already_decided"].weight == "fail"


@pytest.mark.parametrize(
    ("days", "state"), [(20, "ok"), (14, "ok"), (13, "short"), (7, "short"), (6, "late"), (-1, "late")]
)
def test_the_notice_meter_by_the_days_of_the_group(days: int, state: str):
    assert state_of(days, RULES) == state


def test_a_group_has_its_own_days():
    assert state_of(6, GroupRules(notice_days=6, late_days=3)) == "ok"


def test_papers_that_are_not_sent_count_from_today():
    meter = notice_meter(draft(item("a"), date=DAY), RULES, DAY - dt.timedelta(days=10))
    assert (meter.item("a").days, meter.item("a").state, meter.item("a").is_sent) == (10, "short", False)
    assert (meter.state, meter.unsent) == ("short", 1)


def test_the_whole_has_the_shortest_and_the_middle():
    days = [20, 15, 8]
    items = [item(str(each), easy_sent=DAY - dt.timedelta(days=each)) for each in days]
    meter = notice_meter(draft(*items, date=DAY), RULES, TODAY)
    assert (meter.least, meter.middle, meter.state) == (8, 15, "short")


def test_without_a_day_or_after_it_nobody_is_late():
    assert notice_meter(draft(item("a")), RULES, TODAY).state == "not_known"
    assert notice_meter(draft(item("a"), date=DAY), RULES, DAY + dt.timedelta(days=1)).state == "not_known"


def test_a_late_decision_has_two_mends_and_asks_for_a_reason():
    late = item("a", purpose="decide", stage=2, easy_sent=DAY - dt.timedelta(days=3))
    one = found(draft(late, date=DAY))["late_decision"]
    assert (one.weight, one.asks) == ("fail", "late_reason")
    assert [mend.code for mend in one.mends] == ["next_time", "tell_only"]
    assert one.facts == {"days": 3, "agreed": 14, "is_sent": True}


def test_with_a_reason_it_stays_in_sight():
    late = item("a", purpose="decide", stage=2, late_reason="harm", easy_sent=DAY)
    codes = found(draft(late, date=DAY))
    assert "late_decision" not in codes
    assert codes["late_with_reason"].facts["reason"] == "harm"


# --- places and shares


def test_an_ebe_item_belongs_in_the_first_half():
    made = draft(item("a", 30), item("b", 30), item("mine", 30, asked_by="ebe"), item("c", 30))
    assert found(made)["ebe_late"].weight == "hint"
    assert found(draft(item("a", 60), item("mine", 10, asked_by="ebe")))["ebe_last_third"].weight == "warn"


def test_less_time_than_people_is_pointed_out_only_if_it_is_sure():
    mine, theirs = item("mine", 10, asked_by="ebe"), item("a", 50, asked_by="ebt")
    half = {"ebe": 5, "ebt": 5}
    assert found(draft(mine, theirs, people=half))["ebe_share"].facts["minutes"] == 10
    unsaid = item("a", 50)
    assert "ebe_share" not in found(draft(mine, unsaid, people=half))
    assert "ebe_share" not in found(draft(mine, theirs))


def test_an_agenda_of_professionals_alone_is_pointed_out():
    assert "no_ebe_items" in found(draft(item("a", asked_by="ebt")))
    assert "no_ebe_items" not in found(draft(item("a")))


def test_what_was_pushed_off_comes_first():
    old = item("old", carried=Carried("m", 2, dt.date(2026, 9, 1)))
    assert "carried_not_first" in found(draft(item("Welcome"), item("a"), old))
    assert "carried_not_first" not in found(draft(item("Welcome"), old, item("a")))


def test_what_nobody_said_is_a_hint_with_the_field_that_asks_for_it():
    made = draft(item("Welcome"), item("a", None))
    asks = {(one.item, one.asks) for one in fair_findings(made, RULES, TODAY) if one.weight == "hint"}
    assert asks == {
        ("a", "purpose"),
        ("a", "question"),
        ("a", "asked_by"),
        (None, "minutes"),
        (None, "date"),
        (None, "people"),
        (None, "paid"),
    }


def test_an_agenda_that_says_it_all_has_nothing_to_mend():
    said = {"question": "What do you think?", "easy_sent": DAY - dt.timedelta(days=20)}
    made = draft(
        item("Welcome", 10),
        item("mine", 30, asked_by="ebe", purpose="talk", **said),
        item("Tea", 10, kind="break"),
        item("a", 30, asked_by="ebt", purpose="decide", stage=2, **said),
        date=DAY,
        start=dt.time(10),
        end=dt.time(12),
        people={"ebe": 4, "ebt": 5},
        paid="yes",
    )
    assert fair_findings(made, RULES, TODAY) == ()
