"""Whatever is tried, in any order and from any place: it is refused with a code, or all stays true."""

import json
import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.apply import apply, replay
from app.domain.errors import MeetingError
from app.domain.events import Event, canonical, envelope, first_break, from_envelope
from app.domain.kinds import (
    KINDS,
    ClockKind,
    GapAnswered,
    ItemDropped,
    ItemShortened,
    MinutesChanged,
    PauseEnded,
    PeopleKind,
    PointAnswered,
    PointClosed,
    PointWrittenDown,
    TakenBack,
)
from app.domain.live import LiveState
from tests.domain.anything import BEGINNINGS, MANY, ORDINARY, STEPS, Step, attempt, beginning
from tests.domain.tellings import MEETING, Telling, begun


def time_is_counted_once(state: LiveState, told: Telling) -> None:
    answered_ms = sum(event.what.gap_s * 1000 for event in told.events if isinstance(event.what, GapAnswered))
    used = [item.used_ms for item in state.items]
    assert min(used) >= 0
    assert state.paused_ms >= 0
    assert state.break_ms >= 0
    assert sum(used) + state.paused_ms + state.break_ms <= state.t_ms + answered_ms
    assert all(away > 0 for _, away in state.away)


def the_room_is_on_one_item(state: LiveState, told: Telling) -> None:
    on_now = [item.id for item in state.items if item.status == "now"]
    assert on_now == ([] if state.now is None else [state.now])
    assert len({item.id for item in state.items}) == len(state.items)
    assert all(item.minutes is None or item.minutes >= 0 for item in state.items)
    assert not any(item.stage == 5 and item.purpose == "decide" for item in state.items)


def an_ended_meeting_is_at_rest(state: LiveState, told: Telling) -> None:
    if state.phase != "running":
        assert (state.pause, state.now, state.thinking, state.on_break) == (None, None, None, False)
        assert not state.clock_runs
    if state.phase == "not_started":
        assert all(press.is_prepared and press.item for press in state.presses)
    if state.pause is not None:
        assert not state.clock_runs


def presses_keep_the_order_of_asking(state: LiveState, told: Telling) -> None:
    number = {event.id: event.n for event in told.events}
    numbers = [number[press.id] for press in state.presses]
    assert numbers == sorted(set(numbers))
    waiting = [number[press.id] for press in state.waiting()]
    assert waiting == sorted(waiting)
    assert {asking.id for asking in state.pause or ()} <= {press.id for press in state.presses}


def lines_count_from_one(state: LiveState, told: Telling) -> None:
    assert [event.n for event in told.events] == list(range(1, len(told.events) + 1))
    assert state.n == len(told.events)
    assert state.not_understood == 0


ALWAYS: list[Callable[[LiveState, Telling], None]] = [
    time_is_counted_once,
    the_room_is_on_one_item,
    an_ended_meeting_is_at_rest,
    presses_keep_the_order_of_asking,
    lines_count_from_one,
]


def a_pause_ends_only_by_its_rules(before: LiveState, event: Event, after: LiveState) -> None:
    if before.pause is None or before.pause == after.pause:
        return
    what, place = event.what, event.maker.came_from
    if after.pause is None:
        assert isinstance(what, PauseEnded)
        by_people = (what.how, place) == ("ready", "follow")
        by_reason = (what.how, place) == ("reason", "run") and bool(what.reason_code)
        assert by_people or by_reason or (what.how == "taken_back" and before.pause == ())
    elif len(after.pause) < len(before.pause):
        assert isinstance(what, TakenBack)


def nothing_lowers_a_hand_by_itself(before: LiveState, event: Event, after: LiveState) -> None:
    endings = (TakenBack, PointAnswered, PointWrittenDown, PointClosed)
    for press in before.presses:
        if press.is_point and press.is_open and not after.press(press.id).is_open:
            assert isinstance(event.what, endings)
            assert event.what.of == press.id


def ebes_lose_nothing_without_a_reason(before: LiveState, event: Event, after: LiveState) -> None:
    for item in before.items:
        now = after.item(item.id)
        if item.is_ebe and ((now.minutes or 0) < (item.minutes or 0) or now.status == "dropped" != item.status):
            assert isinstance(event.what, MinutesChanged | ItemShortened | ItemDropped)
            assert event.what.reason_code


def time_never_goes_back(before: LiveState, event: Event, after: LiveState) -> None:
    assert after.t_ms >= before.t_ms
    assert all(after.item(item.id).used_ms >= item.used_ms for item in before.items)
    if not isinstance(event.what, ClockKind):
        assert after.t_ms == before.t_ms
        assert all(after.item(item.id).used_ms == item.used_ms for item in before.items)


def a_line_tells_no_more_than_it_may(before: LiveState, event: Event, after: LiveState) -> None:
    people = isinstance(event.what, PeopleKind)
    clock = isinstance(event.what, ClockKind)
    assert clock == (event.t_ms is not None)
    assert clock or (event.at.second, event.at.microsecond) == (0, 0)
    assert people or event.maker.group is None
    assert event.maker.came_from == "run" or event.maker.chair is None


EACH_TIME: list[Callable[[LiveState, Event, LiveState], None]] = [
    a_pause_ends_only_by_its_rules,
    nothing_lowers_a_hand_by_itself,
    ebes_lose_nothing_without_a_reason,
    time_never_goes_back,
    a_line_tells_no_more_than_it_may,
]


def tell(how: str, steps: list[Step]) -> Telling:
    """Try each step, and look each time that all is still true."""
    told = beginning(how)
    for step in steps:
        before, count = told.state, len(told.events)
        code = attempt(told, step)
        if code:
            assert re.fullmatch("[a-z_]+", code)
            assert told.state is before
            assert len(told.events) == count
        else:
            for always in ALWAYS:
                always(told.state, told)
            for each_time in EACH_TIME:
                each_time(before, told.events[-1], told.state)
    return told


@given(BEGINNINGS, STEPS)
@ORDINARY
def test_whatever_is_tried_all_stays_true(how, steps):
    tell(how, steps)


@pytest.mark.slow
@given(BEGINNINGS, STEPS)
@MANY
def test_whatever_is_tried_many_times_all_stays_true(how, steps):
    told = tell(how, steps)
    assert replay(MEETING, told.events) == told.state


@given(BEGINNINGS, STEPS)
@ORDINARY
def test_reading_the_record_again_gives_the_same_meeting(how, steps):
    told = tell(how, steps)
    lines = [canonical(envelope(event)) for event in told.events]
    again = [from_envelope(json.loads(line)) for line in lines]
    assert again == told.events
    assert [event.digest() for event in again] == [event.digest() for event in told.events]
    assert replay(MEETING, again) == told.state
    assert first_break(MEETING, again) is None


# --- damage


def read(lines: list[dict[str, object]]) -> list[Event]:
    return [from_envelope(line) for line in lines]


def is_seen(lines: list[dict[str, object]], tip: str) -> bool:
    """Whether damage shows: a line cannot be read, the chain breaks, or the last 8 letters are others."""
    try:
        events = read(lines)
    except MeetingError:
        return True
    return first_break(MEETING, events) is not None or not events or events[-1].digest()[-8:] != tip[-8:]


def a_long_meeting() -> list[dict[str, object]]:
    told = begun("a", "b", "c")
    for kind in ("question", "jargon", "break"):
        told.after(1).follow(KINDS["card_pressed"](kind, "a"))  # type: ignore[call-arg]
    return [envelope(event) for event in told.events]


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5),
    st.sampled_from(["run", "follow", "2026-11-24T10:43:00.000Z", "pause_asked"]),
    st.dictionaries(st.sampled_from(["item", "of", "meaning"]), st.sampled_from(["a", "b", "okay"])),
)  # fmt: skip


@given(st.integers(0, 10), st.sampled_from(sorted(a_long_meeting()[0])), VALUES)
@ORDINARY
def test_any_change_of_any_kept_line_shows(which, field, value):
    lines = a_long_meeting()
    tip = read(lines)[-1].digest()
    changed = {**lines[which], field: value}
    is_same = canonical(changed) == canonical(lines[which])
    lines[which] = changed
    assert is_seen(lines, tip) is not is_same


@given(st.integers(0, 10), st.integers(0, 10))
@ORDINARY
def test_a_line_that_is_missing_twice_there_or_in_another_place_shows(which, other):
    lines = a_long_meeting()
    tip = read(lines)[-1].digest()
    missing = lines[:which] + lines[which + 1 :]
    twice = [*lines[:which], lines[which], *lines[which:]]
    swapped = list(lines)
    swapped[which], swapped[other] = lines[other], lines[which]
    assert is_seen(missing, tip)
    assert is_seen(twice, tip)
    assert is_seen(swapped, tip) is (which != other)


# --- lines that nobody here wrote


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda deeper: st.lists(deeper, max_size=3) | st.dictionaries(st.text(max_size=6), deeper, max_size=3),
    max_leaves=8,
)
FACT_NAMES = sorted({name for kind in KINDS.values() for name in kind.__slots__})  # type: ignore[attr-defined]
FACTS = JSON | st.dictionaries(st.sampled_from(FACT_NAMES), JSON | st.sampled_from(["a", 1, True]), max_size=3)


@given(st.sampled_from(sorted(KINDS)) | st.text(max_size=8), st.integers(1, 2), FACTS)
@ORDINARY
def test_whatever_facts_a_line_has_it_is_read_written_back_and_never_crashes(kind, v, facts):
    told = begun("a", "b")
    last = envelope(told.events[-1])
    line = {**last, "n": told.events[-1].n + 1, "kind": kind, "v": v, "facts": facts}
    event = from_envelope(json.loads(canonical(line)))
    assert canonical(envelope(event)) == canonical(line)
    with suppress(MeetingError):
        apply(told.state, event)
    assert replay(MEETING, [*told.events, event]).n == event.n


@given(st.dictionaries(st.sampled_from(sorted(a_long_meeting()[0])), JSON))
@ORDINARY
def test_whatever_a_line_is_it_is_read_or_refused_with_a_code(changes):
    line = {**a_long_meeting()[-1], **changes}
    with suppress(MeetingError):
        assert canonical(envelope(from_envelope(line))) == canonical(line)
