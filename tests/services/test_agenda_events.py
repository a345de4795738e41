"""What was done to an agenda becomes events, and the events give back exactly that agenda."""

import datetime as dt
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, Carried, DraftItem, EasyCheck, EasyLine
from app.domain.apply import replay
from app.domain.errors import MeetingError
from app.domain.events import first_break
from app.domain.kinds import (
    EasyChecked,
    ItemDropped,
    ItemMoved,
    ItemShortened,
    Override,
    PapersSent,
)
from app.domain.moves import moved_between
from app.domain.planning import for_next_time
from app.services.agenda_events import beginning
from app.services.kept_agenda import draft_of
from app.services.live_meeting import LiveMeeting
from app.services.making import Because, Making, Payer
from app.services.prepare_meeting import PrepareMeeting
from tests.domain.anything import ORDINARY
from tests.fakes import FakeClock, FakeMeetings, FakeReader

DAY = dt.date(2026, 11, 24)
WHY = Because("no_time", "not_agreed")


def prepare() -> PrepareMeeting:
    meetings = FakeMeetings()
    return PrepareMeeting(FakeReader({}), meetings, meetings.log, FakeClock())


def item(name: str, minutes: int | None = 20, **facts) -> DraftItem:
    return DraftItem(name, id=name, minutes=minutes, **facts)


def made(*items: DraftItem, **facts) -> LiveMeeting:
    return prepare().make(AgendaDraft(title="Ours", items=items, **facts))


def happened(live: LiveMeeting, kind: type) -> list:
    return [event.what for event in live.events if isinstance(event.what, kind)]


def shown(live: LiveMeeting) -> list[tuple[str, int]]:
    return [(one.id, one.minutes or 0) for one in live.state.on_agenda()]


def planned(draft: AgendaDraft) -> list[tuple[str, int]]:
    return [(one.id, one.minutes or 0) for one in draft.items]


# --- anything a person may do while making an agenda

SIDES = st.sampled_from(["ebe", "ebt", "both", "not_said"])
ITEMS = st.builds(
    item,
    st.uuids().map(str),
    st.none() | st.integers(0, 60),
    asked_by=SIDES,
    kind=st.sampled_from(["item", "item", "item", "break"]),
    purpose=st.sampled_from([None, "tell", "talk", "decide"]),
    question=st.sampled_from(["", "What do you think?"]),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["move", "move", "minutes", "minutes", "remove", "add", "title", "side", "undo"]),
        st.integers(0, 9),
        st.integers(0, 60),
        SIDES,
    ),
    max_size=14,
)


def do(making: Making, step: tuple[str, int, int, str]) -> None:
    what, which, number, side = step
    items = making.draft.items
    chosen = items[which % len(items)].id if items else ""
    if what == "move" and items:
        making.move(chosen, number % (len(items) + 1), WHY)
    elif what == "minutes" and items:
        making.set_minutes(chosen, number or None, Payer(), WHY)
    elif what == "remove" and len(items) > 1:
        making.remove(chosen, WHY)
    elif what == "add":
        making.add(DraftItem(f"New {number}", minutes=number, asked_by=side), which % (len(items) + 1), Payer())
    elif what == "title" and items:
        making.change(chosen, title=f"Words {number}")
    elif what == "side" and items:
        making.change(chosen, asked_by=side)
    elif what == "undo":
        making.undo()


def done(draft: AgendaDraft, steps) -> AgendaDraft:
    making = Making(draft)
    for step in steps:
        with suppress(MeetingError):
            do(making, step)
    return making.draft


@ORDINARY
@given(st.lists(ITEMS, min_size=1, max_size=9), STEPS)
def test_replayed_the_events_give_exactly_the_agenda(items, steps):
    draft = done(AgendaDraft(title="Ours", items=tuple(items)), steps)
    live = prepare().make(draft)
    again = replay(live.meeting.id, live.events)
    assert again == live.state
    assert again.not_understood == 0
    assert [(one.id, one.minutes or 0) for one in again.on_agenda()] == planned(draft)
    assert [live.texts[one.id].title for one in again.on_agenda()] == [one.title for one in draft.items]
    assert first_break(live.meeting.id, live.events) is None


@ORDINARY
@given(st.lists(ITEMS, min_size=1, max_size=9), STEPS, st.booleans())
def test_changed_in_one_go_it_is_exactly_the_new_agenda(items, steps, is_sent: bool):
    meetings = prepare()
    live = meetings.make(AgendaDraft(title="Ours", items=tuple(items)))
    if is_sent:
        meetings.send(live)
    draft = done(draft_of(live), steps)
    meetings.change(live, draft, Because("mistake"))
    assert replay(live.meeting.id, live.events) == live.state
    assert live.state.not_understood == 0
    assert shown(live) == planned(draft)
    kept = draft_of(live)
    assert [(one.title, one.asked_by, one.question) for one in kept.items] == [
        (one.title, one.asked_by, one.question) for one in draft.items
    ]


@ORDINARY
@given(st.lists(ITEMS, min_size=1, max_size=9))
def test_a_kept_agenda_is_the_same_draft_again(items):
    draft = AgendaDraft("Ours", DAY, dt.time(10), dt.time(12), "Hall", tuple(items), people={"ebe": 3}, paid="yes")
    live = prepare().make(draft)
    assert draft_of(live) == draft
    before = len(live.events)
    meetings = prepare()
    meetings.change(live, draft_of(live))
    assert len(live.events) == before


@ORDINARY
@given(st.permutations(range(8)), st.sets(st.integers(0, 7)))
def test_the_fewest_moves_explain_a_new_order(order, noted):
    was, now = [str(one) for one in range(8)], [str(one) for one in order]
    moved = moved_between(was, now, frozenset(str(one) for one in noted))
    assert [one for one in was if one not in moved] == [one for one in now if one not in moved]
    assert moved_between(was, was, frozenset(was)) == frozenset()


# --- each kind


def test_a_cut_and_a_move_and_a_drop_are_kept_with_their_reasons():
    making = Making(AgendaDraft(items=(item("mine", 30, asked_by="ebe"), item("a"), item("b"), item("gone"))))
    making.set_minutes("mine", 20, because=Because("no_time", "agreed"))
    making.move("mine", 2, Because("person_away", "not_agreed"))
    making.remove("gone", Because("late_papers"))
    live = prepare().make(making.draft)
    assert happened(live, ItemShortened) == [ItemShortened("mine", 10, "no_time", "agreed")]
    assert happened(live, ItemMoved) == [ItemMoved("mine", None, "person_away", "not_agreed")]
    assert happened(live, ItemDropped) == [ItemDropped("gone", "late_papers", "not_asked")]
    assert live.state.item("mine").times_moved == 1


def test_an_item_that_came_back_to_its_place_was_not_moved():
    making = Making(AgendaDraft(items=(item("mine", asked_by="ebe"), item("a"), item("b"))))
    making.move("mine", 2, WHY)
    making.move("mine", 0)
    assert happened(prepare().make(making.draft), ItemMoved) == []


def test_where_items_stood_before_is_worked_out():
    assert beginning(["b", "c", "a"], {"a": 0}) == (("a", "b", "c"), frozenset("a"))
    assert beginning(["b", "a", "c"], {"a": 2, "c": 0}) == (("c", "b", "a"), frozenset("c"))


def test_papers_that_went_out_say_when():
    live = made(item("a", full_sent=DAY, easy_sent=dt.date(2026, 11, 10)), item("b"))
    assert happened(live, PapersSent) == [PapersSent("a", "2026-11-24", "2026-11-10")]
    assert live.state.item("a").easy_sent == dt.date(2026, 11, 10)


def with_check(changes: str = "Say bus, not vehicle", by_role: str = "ebe") -> DraftItem:
    easy = item("a", easy=(EasyLine("The bus is late.", "bus"),))
    return replace(easy, check=EasyCheck(by_role, DAY, changes, of=easy.words_digest()))


def test_a_check_by_people_is_kept_and_what_they_asked_is_private():
    live = made(with_check())
    assert happened(live, EasyChecked) == [EasyChecked("a", "ebe", "2026-11-24")]
    assert live.state.item("a").easy_checked
    assert "Say bus, not vehicle" in live.words.values()
    assert draft_of(live).items[0].check == with_check().check


def test_a_role_in_words_of_its_own_is_private_too():
    live = made(with_check(by_role="The Tuesday reading group"))
    assert happened(live, EasyChecked)[0].by_role == "people"
    assert any("Tuesday" in words for words in live.words.values())


def test_a_check_of_older_words_is_no_check():
    stale = replace(with_check(), easy=(EasyLine("The bus is early.", "bus"),))
    assert happened(made(stale), EasyChecked) == []


def test_new_words_take_the_check_back():
    meetings = prepare()
    live = meetings.make(AgendaDraft(title="Ours", items=(with_check(),)))
    draft = draft_of(live)
    changed = replace(draft.items[0], easy=(EasyLine("No bus today.", "bus"),))
    meetings.change(live, replace(draft, items=(changed,)))
    assert not live.state.item("a").easy_checked
    assert draft_of(live).items[0].check is None


def test_a_new_title_leaves_the_check_of_the_easy_words():
    meetings = prepare()
    live = meetings.make(AgendaDraft(title="Ours", items=(with_check(),)))
    draft = draft_of(live)
    meetings.change(live, replace(draft, items=(replace(draft.items[0], title="Buses"),)))
    assert live.state.item("a").easy_checked


def test_a_late_decision_with_its_reason_is_an_override():
    live = made(item("a", purpose="decide", stage=2, late_reason="harm"), item("b", late_reason="harm"))
    assert happened(live, Override) == [Override("notice", "a", "harm")]
    assert draft_of(live).items[0].late_reason == "harm"


def test_what_was_pushed_off_keeps_its_count():
    live = made(item("a", asked_by="ebe", carried=Carried("m1", 2)))
    assert live.state.item("a").times_carried == 2
    assert for_next_time(live.state)[0].times == 3


def test_what_was_decided_before_cannot_be_made_a_decision():
    with pytest.raises(MeetingError) as refused:
        made(item("a", purpose="decide", stage=5))
    assert refused.value.code == "already_decided"


def test_ids_and_reasons_that_hold_words_never_reach_the_record():
    draft = AgendaDraft(items=(DraftItem("Buses", id="Sam is ill", minutes=5, asked_by="ebe"), DraftItem("Buses")))
    making = Making(draft)
    making.set_minutes("Sam is ill", 3, because=Because("Sam said so"))
    live = prepare().make(making.draft)
    assert "Sam" not in str([event.what for event in live.events])
    assert len({one.id for one in live.state.items}) == 2
