"""The rules for people kinds: points, cards, and what becomes of them."""

from dataclasses import replace
from datetime import date, timedelta
from functools import singledispatch

from app.domain.deciding import disagreed, felt_decided, is_disagreement, refuse_unless_told_there
from app.domain.errors import MeetingError
from app.domain.events import Event
from app.domain.kinds import (
    MEANINGS,
    CardPressed,
    DisagreementSaid,
    DueSaid,
    Felt,
    FeltDecided,
    Kind,
    MeToo,
    NamePut,
    NameRemoved,
    PeopleKind,
    PicturePut,
    PlaceHeld,
    PlaceReleased,
    PointAnswered,
    PointCalled,
    PointClosed,
    PointKept,
    PointRaised,
    PointSeen,
    PointWrittenDown,
    TakenBack,
    TopicSaid,
    WordsAdded,
    WordSaid,
    WordsHidden,
    WordsRemoved,
    WordsShown,
)
from app.domain.live import LiveState
from app.domain.moving import refuse_unless_running
from app.domain.points import Press

OUTCOMES = ("changed", "will_change", "could_not", "passed_on", "not_decided", "done")
HEARD = ("yes", "a_bit", "no", "not_asked")
FACES = (1, 2, 3)
HARD_WORD_CARDS = ("jargon", "not_understood")
AFTER = timedelta(days=7)


def apply_people(state: LiveState, event: Event, what: PeopleKind) -> LiveState:
    """
    Let a press, or something about one, happen.

    Raises: `meeting_not_started`, `meeting_ended`, `no_such_point`, `point_closed`, `not_yours`, `reason_needed`.
    """
    return _happens(what, state, event)


@singledispatch
def _happens(what: Kind, state: LiveState, event: Event) -> LiveState:
    raise MeetingError("no_such_kind", kind=type(what).__name__, n=event.n, t_ms=state.t_ms)


def _with_new_press(state: LiveState, event: Event, press: Press) -> LiveState:
    if press.item is not None:
        state.item(press.item)
    _refuse_unless_from(event, "follow", "run")
    return replace(state, presses=(*state.presses, press))


@_happens.register
def _(what: PointRaised, state: LiveState, event: Event) -> LiveState:
    """A point may be prepared before the meeting, and raised for some days after it (MT-14, MT-26)."""
    is_prepared, is_after = state.phase == "not_started", state.phase == "ended"
    if is_prepared and (what.item is None or event.maker.came_from != "follow"):
        raise MeetingError("meeting_not_started")
    if is_after and not (event.maker.came_from == "follow" and _is_soon_after(state, event)):
        raise MeetingError("meeting_ended")
    press = Press(event.id, "point", what.item, event.at, event.maker.came_from, topic=what.topic)
    press = replace(press, is_prepared=is_prepared, is_after=is_after, has_words=event.words is not None)
    return _with_new_press(state, event, press)


def _is_soon_after(state: LiveState, event: Event) -> bool:
    return state.ended_at is not None and event.at - state.ended_at <= AFTER


@_happens.register
def _(what: CardPressed, state: LiveState, event: Event) -> LiveState:
    if what.meaning not in MEANINGS or what.meaning in ("point", "pause"):
        raise MeetingError("no_such_kind", kind=what.meaning)
    refuse_unless_running(state)
    return _with_new_press(state, event, Press(event.id, what.meaning, what.item, event.at, event.maker.came_from))


@_happens.register
def _(what: TakenBack, state: LiveState, event: Event) -> LiveState:
    press = _owned(state, event, what.of)
    if press.status == "taken_back":
        raise MeetingError("point_closed")
    state = state.with_press(
        press.id, status="taken_back", has_words=False, has_name=False, has_picture=False, is_shown=False
    )
    if state.pause is not None:
        state = replace(state, pause=tuple(asking for asking in state.pause if asking.id != press.id))
    return state


@_happens.register
def _(what: WordsAdded, state: LiveState, event: Event) -> LiveState:
    press = _owned(state, event, what.of)
    return state.with_press(press.id, has_words=True)


@_happens.register
def _(what: NamePut, state: LiveState, event: Event) -> LiveState:
    return state.with_press(_owned(state, event, what.of).id, has_name=True)


@_happens.register
def _(what: NameRemoved, state: LiveState, event: Event) -> LiveState:
    return state.with_press(_owned(state, event, what.of).id, has_name=False)


@_happens.register
def _(what: WordsRemoved, state: LiveState, event: Event) -> LiveState:
    if is_disagreement(state, what.of):
        refuse_unless_told_there(state, what.of, event.maker.came_from)
        return state
    return state.with_press(_owned(state, event, what.of).id, has_words=False, has_picture=False, is_shown=False)


@_happens.register
def _(what: WordsShown, state: LiveState, event: Event) -> LiveState:
    return state.with_press(_owned(state, event, what.of).id, is_shown=True)


@_happens.register
def _(what: WordsHidden, state: LiveState, event: Event) -> LiveState:
    return state.with_press(_owned(state, event, what.of).id, is_shown=False)


@_happens.register
def _(what: PicturePut, state: LiveState, event: Event) -> LiveState:
    """Its owner may also take the picture out: then the event holds no words."""
    press = _owned(state, event, what.of)
    return state.with_press(press.id, has_picture=event.words is not None)


@_happens.register
def _(what: TopicSaid, state: LiveState, event: Event) -> LiveState:
    return state.with_press(_owned(state, event, what.of).id, topic=what.topic or None)


@_happens.register
def _(what: WordSaid, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_from(event, "follow", "run")
    press = state.press(what.of)
    if press.meaning not in HARD_WORD_CARDS or not what.term:
        raise MeetingError("no_such_point")
    return state.with_press(press.id, term=what.term)


@_happens.register
def _(what: PlaceReleased, state: LiveState, event: Event) -> LiveState:
    return state.with_press(_open(_owned(state, event, what.of)).id, is_held=False)


@_happens.register
def _(what: PointClosed, state: LiveState, event: Event) -> LiveState:
    press = _owned(state, event, what.of)
    closable = press.status == "answered" or (state.is_alone and press.is_open)
    if not closable or what.heard not in HEARD:
        raise MeetingError("not_answered_yet" if press.is_open else "point_closed")
    return state.with_press(press.id, status="closed", heard=what.heard)


@_happens.register
def _(what: PlaceHeld, state: LiveState, event: Event) -> LiveState:
    refuse_unless_running(state)
    return state.with_press(_open(_owned(state, event, what.of)).id, is_held=True)


@_happens.register
def _(what: MeToo, state: LiveState, event: Event) -> LiveState:
    refuse_unless_running(state)
    _refuse_unless_from(event, "follow", "run")
    press = _open(state.press(what.of))
    return state.with_press(press.id, me_too=press.me_too + 1)


@_happens.register
def _(what: PointCalled, state: LiveState, event: Event) -> LiveState:
    refuse_unless_running(state)
    _refuse_unless_from(event, "run")
    press = _open(_answerable(state, what.of))
    return state.with_press(press.id, status="called", is_seen=True, is_held=False, is_kept=False)


@_happens.register
def _(what: PointSeen, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_from(event, "run")
    return state.with_press(state.press(what.of).id, is_seen=True)


@_happens.register
def _(what: PointAnswered, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_from(event, "run")
    press = _answerable(state, what.of)
    if press.status in ("taken_back", "closed"):
        raise MeetingError("point_closed")
    if what.outcome not in OUTCOMES:
        raise MeetingError("no_such_kind", kind=what.outcome)
    return state.with_press(press.id, status="answered", outcome=what.outcome, is_seen=True)


@_happens.register
def _(what: PointKept, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_from(event, "run")
    return state.with_press(_open(_answerable(state, what.of)).id, is_kept=True, is_seen=True, status="waiting")


@_happens.register
def _(what: PointWrittenDown, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_from(event, "run")
    if not what.reason_code:
        raise MeetingError("reason_needed")
    return state.with_press(_open(_answerable(state, what.of)).id, status="written_down", is_seen=True)


@_happens.register
def _(what: DueSaid, state: LiveState, event: Event) -> LiveState:
    _refuse_unless_from(event, "run")
    try:
        day = date.fromisoformat(what.day)
    except ValueError:
        raise MeetingError("no_such_day") from None
    return state.with_press(_answerable(state, what.of).id, due=day)


@_happens.register
def _(what: DisagreementSaid, state: LiveState, event: Event) -> LiveState:
    return disagreed(what, state, event)


@_happens.register
def _(what: FeltDecided, state: LiveState, event: Event) -> LiveState:
    return felt_decided(what, state, event)


@_happens.register
def _(what: Felt, state: LiveState, event: Event) -> LiveState:
    if state.phase == "not_started":
        raise MeetingError("meeting_not_started")
    _refuse_unless_from(event, "follow")
    if what.face not in FACES:
        raise MeetingError("no_such_kind", kind="face")
    return replace(state, felt=(*state.felt, (what.question, what.face)))


def _owned(state: LiveState, event: Event, press_id: str) -> Press:
    press = state.press(press_id)
    if press.came_from != event.maker.came_from:
        raise MeetingError("not_yours")
    return press


def _open(press: Press) -> Press:
    if not press.is_open:
        raise MeetingError("point_closed")
    return press


def _answerable(state: LiveState, press_id: str) -> Press:
    """Return a press that a co-chair can answer: anything but a pause, which ends only by its own rules."""
    press = state.press(press_id)
    if press.meaning == "pause":
        raise MeetingError("no_such_point")
    return press


def _refuse_unless_from(event: Event, *places: str) -> None:
    if event.maker.came_from not in places:
        raise MeetingError("not_yours")
