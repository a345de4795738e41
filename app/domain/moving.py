"""The rules for clock kinds: start, move on, pause, break, minutes, end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import singledispatch

from app.domain.errors import MeetingError
from app.domain.events import Event, Moment
from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    ClockKind,
    GapAnswered,
    ItemStarted,
    Kind,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    MovingSoon,
    PauseAsked,
    PauseEnded,
    SpeakingEnded,
    SpeakingStarted,
    ThinkingEnded,
    ThinkingStarted,
)
from app.domain.live import Asking, LiveState, Thinking
from app.domain.points import Press
from app.domain.speaking import speaking_counted, speaking_ended, speaking_started

BREAK_FLOOR = 7
GAP_FLOOR_MS = 30_000


def apply_clock(state: LiveState, event: Event, what: ClockKind) -> LiveState:
    """
    Count the time up to this event, then let it happen.

    Raises: `no_clock`, `meeting_not_started`, `meeting_ended`, and the codes of each rule below.
    """
    if event.t_ms is None or event.t_ms < state.t_ms:
        raise MeetingError("no_clock")
    if not isinstance(what, MeetingStarted):
        refuse_unless_running(state)
    away_ms = away_since(state, Moment(event.at, event.t_ms))
    if away_ms and not isinstance(what, GapAnswered):
        state = replace(state, away=(*state.away, (state.now if state.clock_runs else None, away_ms)))
    return replace(_happens(what, counted(state, event.t_ms), event), clock_at=event.at)


def away_since(state: LiveState, moment: Moment) -> int:
    """Return how far UTC moved beyond meeting time since the last clock event; 0 under 30 s. Units: milliseconds."""
    if state.clock_at is None or not state.is_running:
        return 0
    by_day_ms = (moment.utc - state.clock_at) // timedelta(milliseconds=1)
    away_ms = by_day_ms - (moment.t_ms - state.t_ms)
    return away_ms if away_ms > GAP_FLOOR_MS else 0


def refuse_unless_running(state: LiveState) -> None:
    """Raises `meeting_not_started` or `meeting_ended`."""
    if state.phase == "not_started":
        raise MeetingError("meeting_not_started")
    if state.phase == "ended":
        raise MeetingError("meeting_ended")


def counted(state: LiveState, t_ms: int) -> LiveState:
    """Return the state with the time since its last clock event counted where it belongs."""
    passed = t_ms - state.t_ms
    if state.clock_runs and state.now is not None:
        state = speaking_counted(state.with_time(state.now, passed), passed)
    elif state.is_running and state.pause is not None:
        state = replace(state, paused_ms=state.paused_ms + passed)
    elif state.is_running and state.on_break:
        state = replace(state, break_ms=state.break_ms + passed, without_break_ms=0)
    return replace(state, t_ms=t_ms)


@singledispatch
def _happens(what: Kind, state: LiveState, event: Event) -> LiveState:
    raise MeetingError("no_such_kind", kind=type(what).__name__, n=event.n, t_ms=state.t_ms)


@_happens.register
def _(what: MeetingStarted, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_by_a_person(event)
    if state.phase != "not_started":
        raise MeetingError("meeting_started_already")
    return replace(
        state,
        phase="running",
        is_alone=event.maker.came_from == "follow",
        counts=what.counts,
        about=what.about,
        notice_days=what.notice_days,
        started_at=event.at,
    )


@_happens.register
def _(what: ItemStarted, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    if state.item(what.item).status == "dropped":
        raise MeetingError("no_such_item")
    if state.pause is not None:
        raise MeetingError("meeting_paused")
    if state.now is not None and state.now != what.item:
        if event.maker.came_from == "run" and state.waiting(state.now):
            raise MeetingError("points_waiting", count=len(state.waiting(state.now)))
        state = state.with_item(state.now, status="done")
    state = state.with_item(what.item, status="now")
    return replace(state, now=what.item, on_break=False, thinking=None, moving_soon=None)


@_happens.register
def _(what: MovingSoon, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    if what.item is not None and state.item(what.item).status == "dropped":
        raise MeetingError("no_such_item")
    return replace(state, moving_soon=what.item or "")


@_happens.register
def _(what: SpeakingStarted, state: LiveState, event: Event) -> LiveState:
    return speaking_started(what, state, event)


@_happens.register
def _(what: SpeakingEnded, state: LiveState, event: Event) -> LiveState:
    return speaking_ended(what, state, event)


@_happens.register
def _(_what: PauseAsked, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_by_a_person(event)
    press = Press(event.id, "pause", state.now, event.at, event.maker.came_from)
    asking = Asking(event.id, event.maker.came_from)
    return replace(state, pause=(*(state.pause or ()), asking), presses=(*state.presses, press), speaking=())


@_happens.register
def _(what: PauseEnded, state: LiveState, event: Event) -> LiveState:
    if state.pause is None:
        raise MeetingError("no_pause")
    if what.how not in _pause_rules:
        raise MeetingError("no_such_kind", kind=what.how)
    _pause_rules[what.how](state, event, what)
    for asking in state.pause:
        if state.press(asking.id).is_open:
            state = state.with_press(asking.id, status="answered", outcome="done")
    return replace(state, pause=None)


def _ends_when_ready(_state: LiveState, event: Event, _what: PauseEnded) -> None:
    if event.maker.came_from != "follow" or event.maker.group == "ebt":
        raise MeetingError("not_yours")


def _ends_when_taken_back(state: LiveState, _event: Event, _what: PauseEnded) -> None:
    if state.pause:
        raise MeetingError("not_yours")


def _ends_with_reason(_state: LiveState, event: Event, what: PauseEnded) -> None:
    if event.maker.came_from != "run":
        raise MeetingError("not_yours")
    if not what.reason_code:
        raise MeetingError("reason_needed")


_pause_rules: dict[str, Callable[[LiveState, Event, PauseEnded], None]] = {
    "ready": _ends_when_ready,
    "taken_back": _ends_when_taken_back,
    "reason": _ends_with_reason,
}


@_happens.register
def _(_what: BreakStarted, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    if state.on_break:
        raise MeetingError("break_already")
    return replace(state, on_break=True, thinking=None, speaking=())


@_happens.register
def _(_what: BreakEnded, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    if not state.on_break:
        raise MeetingError("no_break")
    return replace(state, on_break=False)


@_happens.register
def _(what: ThinkingStarted, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    return replace(state, thinking=Thinking(max(0, what.seconds), state.t_ms))


@_happens.register
def _(_what: ThinkingEnded, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    return replace(state, thinking=None)


def _refuse_unless_moving(state: LiveState, event: Event) -> None:
    if event.maker.came_from == "follow" and not state.is_alone:
        raise MeetingError("co_chairs_move_on")
    _refuse_unless_by_a_person(event)


def _refuse_unless_by_a_person(event: Event) -> None:
    if event.maker.came_from not in ("follow", "run"):
        raise MeetingError("not_yours")


@_happens.register
def _(what: MinutesChanged, state: LiveState, event: Event) -> LiveState:
    if event.maker.came_from != "run":
        raise MeetingError("not_yours")
    if what.from_item is not None and what.delta < 0:
        raise MeetingError("no_such_item")
    state = with_minutes(state, what.item, what.delta, what.reason_code)
    if what.from_item is not None:
        state = with_minutes(state, what.from_item, -what.delta, what.reason_code)
    return state


def with_minutes(state: LiveState, item_id: str, delta: int, reason_code: str | None) -> LiveState:
    """
    Return the state with more or fewer planned minutes for an item.

    Raises: `reason_needed` when EbEs asked for an item that loses minutes, `break_too_short` under 7 minutes
    (MT-8), `too_few_minutes` below 0.
    """
    item = state.item(item_id)
    if delta < 0 and item.is_ebe and not reason_code:
        raise MeetingError("reason_needed")
    minutes = (item.minutes or 0) + delta
    if minutes < 0:
        raise MeetingError("too_few_minutes")
    if delta < 0 and item.kind == "break" and minutes < BREAK_FLOOR:
        raise MeetingError("break_too_short", minutes=BREAK_FLOOR)
    return state.with_item(item_id, minutes=minutes)


@_happens.register
def _(what: GapAnswered, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_by_a_person(event)
    if what.gap_s < 0:
        raise MeetingError("no_clock")
    for item_id, away_ms in _shares(state, what.gap_s * 1000) if what.went_on else ():
        if item_id is not None:
            state = state.with_time(item_id, away_ms)
    return replace(state, away=())


def _shares(state: LiveState, gap_ms: int) -> list[tuple[str | None, int]]:
    """Return whose time the gap was: what was seen before goes where it was, the rest to what is now."""
    shares: list[tuple[str | None, int]] = []
    for item_id, away_ms in state.away:
        shares.append((item_id, min(away_ms, gap_ms)))
        gap_ms -= shares[-1][1]
    return [*shares, (state.now if state.clock_runs else None, gap_ms)]


@_happens.register
def _(_what: MeetingEnded, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_moving(state, event)
    if state.pause is not None:
        raise MeetingError("meeting_paused")
    if event.maker.came_from == "run" and state.waiting():
        raise MeetingError("points_waiting", count=len(state.waiting()))
    if state.now is not None:
        state = state.with_item(state.now, status="done")
    state = replace(state, on_break=False, thinking=None, moving_soon=None, speaking=())
    return replace(state, phase="ended", now=None, ended_at=event.at)
