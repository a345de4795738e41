"""A co-chair at a guest's laptop changes the meeting's own facts, as on the laptop that shares."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AboutToday, EasyLine
from app.domain.errors import MeetingError
from app.domain.kinds import PlanChanged
from app.domain.live_rights import refuse_unless_facts_fit
from app.domain.meeting import Meeting, MeetingPlan
from app.domain.meeting_facts import (
    MOST_FACTS_BYTES,
    MOST_ON_TICKET,
    PARTS,
    changed_parts,
    facts_digest,
    with_changes,
    with_fact,
)
from app.domain.wire import Press, read, tell
from app.services.keeper import Wish
from app.services.kept_agenda import draft_of
from app.services.making import Because
from app.services.pending import press_of
from app.services.prepare_meeting import AGENDA
from tests.live.conftest import new_hall
from tests.live.hall import Hall, Laptop
from tests.live.test_agenda_from_a_guest import desk_of

AWAY_S = 11
NOON = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)


@pytest.fixture
def before() -> Hall:
    """A hall where the meeting has not begun."""
    return new_hall(starts=False)


def rename(laptop: Laptop, title: str, place: str | None = None) -> None:
    draft = draft_of(laptop.meeting)
    newer = replace(draft, title=title, place=draft.place if place is None else place)
    desk_of(laptop).change(laptop.meeting, newer)


def titles(hall: Hall, *laptops: Laptop) -> set[str]:
    return {hall.live.meeting.title, *(each.meeting.meeting.title for each in laptops)}


def test_every_laptop_gets_what_was_changed_and_its_story_says_so(before: Hall):
    chair, other = before.join(is_chair=True), before.join()
    before.wait()
    draft = draft_of(chair.meeting)
    newer = replace(
        draft, title="Buses", place="Library", date=dt.date(2027, 3, 4), start=dt.time(10, 30), people={"ebe": 6},
        rules=(EasyLine("Wait for the hand."),),
    )  # fmt: skip
    desk_of(chair).change(chair.meeting, newer)
    assert (chair.meeting.meeting.title, chair.meeting.meeting.place) == ("Buses", "Library")
    before.wait()
    here = before.live.meeting
    assert (here.title, here.day, here.start, here.plan and here.plan.people) == (
        "Buses", newer.date, newer.start, {"ebe": 6},
    )  # fmt: skip
    assert here == chair.meeting.meeting == other.meeting.meeting == before.log.facts[here.id]
    said = [event.what.what for event in before.live.events if isinstance(event.what, PlanChanged)]
    assert said == ["title", "day", "start", "place", "people", "rules"]


def test_what_is_said_at_the_start_comes_from_either_laptop(before: Hall):
    chair = before.join(is_chair=True)
    before.wait()
    about = AboutToday(quiet_room="We choose new buses.")
    desk_of(chair).set_about(chair.meeting, about)
    before.wait()
    assert before.live.meeting.about == about
    assert before.log.facts[before.live.meeting.id].about == about


def test_once_people_know_the_agenda_only_what_they_came_for_needs_a_reason(hall: Hall):
    chair = hall.join(is_chair=True)
    hall.wait()
    with pytest.raises(MeetingError) as why:
        rename(chair, "Buses")
    assert why.value.code == "reason_needed"
    assert titles(hall, chair) == {hall.live.meeting.title}
    draft = replace(draft_of(chair.meeting), title="Buses")
    desk_of(chair).change(chair.meeting, draft, Because("more_time"))
    desk_of(chair).set_about(chair.meeting, AboutToday(quiet_room="Buses"))
    hall.wait()
    assert titles(hall, chair) == {"Buses"}
    assert hall.live.meeting.about == AboutToday(quiet_room="Buses")


def test_it_waits_on_the_disk_while_cut_off(before: Hall):
    chair = before.join(is_chair=True)
    before.wait()
    chair.link.cut()
    rename(chair, "Buses")
    rename(chair, "Buses and trams")
    chair.kill()
    chair.start()
    assert chair.meeting.meeting.title == "Buses and trams"
    assert before.live.meeting.title != "Buses and trams"
    before.wait(3)
    assert titles(before, chair) == {"Buses and trams"}
    assert chair.store.outbox == {}


def test_nobody_writes_over_a_newer_change_unseen(before: Hall):
    chair, other = before.join(is_chair=True), before.join(is_chair=True)
    before.wait()
    chair.link.cut()
    rename(chair, "Buses")
    rename(other, "Trains")
    chair.kill()
    chair.start()
    before.wait(3)
    assert titles(before, chair, other) == {"Trains"}
    assert [why.code for why in chair.keeper.told_refusals()] == ["facts_changed"]


def test_two_laptops_change_two_things_and_both_stay(before: Hall):
    chair, other = before.join(is_chair=True), before.join(is_chair=True)
    before.wait()
    chair.link.cut()
    rename(chair, "Buses")
    rename(other, other.meeting.meeting.title, "Library")
    chair.kill()
    chair.start()
    before.wait(3)
    assert titles(before, chair, other) == {"Buses"}
    assert {before.live.meeting.place, chair.meeting.meeting.place} == {"Library"}


def test_a_guest_that_is_no_co_chairs_changes_nothing(before: Hall):
    guest = before.join()
    before.wait()
    with pytest.raises(MeetingError) as why:
        rename(guest, "Buses")
    assert why.value.code == "not_allowed_here"
    assert titles(before, guest) == {before.live.meeting.title}


def test_who_takes_over_has_what_waited_there(hall: Hall):
    chair, guest = hall.join(is_chair=True), hall.join()
    hall.wait(3)
    hall.host_goes()
    hall.wait(AWAY_S)
    draft = replace(draft_of(chair.meeting), title="Buses")
    desk_of(chair).change(chair.meeting, draft, Because("more_time"))
    chair.seat.take_over()
    hall.wait(15)
    assert chair.store.log.facts[chair.meeting.meeting.id].title == "Buses"
    assert {chair.meeting.meeting.title, guest.meeting.meeting.title} == {"Buses"}


def test_too_many_words_are_refused_where_they_are_typed(before: Hall):
    chair = before.join(is_chair=True)
    before.wait()
    was = titles(before, chair)
    for laptop, place in ((chair.meeting, "x" * MOST_ON_TICKET), (before.live, "x" * MOST_ON_TICKET)):
        with pytest.raises(MeetingError) as why:
            desk_of(chair).change(laptop, replace(draft_of(laptop), place=place))
        assert why.value.code == "message_too_long"
    rules = tuple(EasyLine("x" * 5_000) for _ in range(7))
    with pytest.raises(MeetingError) as why:
        desk_of(chair).change(before.live, replace(draft_of(before.live), rules=rules))
    assert why.value.code == "message_too_long"
    assert titles(before, chair) == was


# --- the rule alone

OLD = Meeting("m1", "Travel", NOON)
A_TITLE = PlanChanged("title")


def refused(newer: Meeting | None, *whats: PlanChanged, was: str | None = None, now: Meeting = OLD) -> str | None:
    try:
        refuse_unless_facts_fit(whats, newer, was, now)
    except MeetingError as why:
        return why.code
    return None


def test_facts_come_with_what_speaks_of_them():
    newer = replace(OLD, title="Buses")
    same = facts_digest(OLD, ["title"])
    assert refused(None) is None
    assert refused(newer) == "words_missing"
    assert refused(newer, A_TITLE, was=same) is None
    assert refused(newer, A_TITLE, was=same, now=replace(OLD, place="Library")) is None
    assert refused(newer, A_TITLE, was=same, now=replace(OLD, title="Trains")) == "facts_changed"
    assert refused(replace(OLD, about=AboutToday(quiet_room="x" * MOST_FACTS_BYTES)), PlanChanged("about")) == (
        "message_too_long"
    )


meetings = st.builds(
    Meeting,
    st.just("m1"),
    st.text(min_size=1, max_size=9),
    st.just(NOON),
    st.none() | st.dates(),
    st.none() | st.times(),
    st.none() | st.times(),
    st.text(max_size=9),
    st.none() | st.builds(AboutToday, st.text(max_size=9)),
    plan=st.none() | st.builds(MeetingPlan, st.dictionaries(st.sampled_from(("ebe", "ebt")), st.integers(0, 9))),
)


@given(meetings, meetings)
def test_the_parts_that_differ_turn_one_meeting_into_the_other(old: Meeting, new: Meeting):
    parts = changed_parts(old, new)
    after = with_changes(old, new, [PlanChanged(part) for part in parts])
    assert changed_parts(after, new) == ()
    assert facts_digest(after, PARTS) == facts_digest(new, PARTS)
    assert (facts_digest(old, parts) == facts_digest(new, parts)) == (not parts)


@given(meetings, meetings)
def test_a_part_that_is_not_named_stays(old: Meeting, new: Meeting):
    for part in PARTS:
        after = with_fact(old, new, part)
        assert set(changed_parts(old, after)) <= {part}


@given(meetings)
def test_a_press_brings_facts_over_the_wire_as_they_are(meeting: Meeting):
    press = press_of([Wish(PlanChanged(part), meeting=meeting) for part in PARTS], AGENDA, OLD)
    back = read(tell(press))
    assert isinstance(back, Press)
    assert (back.meeting, back.was, back.wishes) == (press.meeting, press.was, press.wishes)
    assert back.meeting is not None
    assert changed_parts(back.meeting, meeting) == ()
