"""The rules for agenda kinds: what may be added, moved, shortened, dropped, decided."""

from dataclasses import replace
from datetime import date
from functools import singledispatch

from app.domain.deciding import ALREADY_DECIDED, STAGES, decided, option_put
from app.domain.errors import MeetingError
from app.domain.events import Event
from app.domain.kinds import (
    AgendaKind,
    AgendaSent,
    AskedForBy,
    Correction,
    DecisionMade,
    EasyChecked,
    ItemAdded,
    ItemBroughtBack,
    ItemCarried,
    ItemChanged,
    ItemDropped,
    ItemLengthened,
    ItemMoved,
    ItemShortened,
    Kind,
    OptionPut,
    Override,
    PapersSent,
    PlanChanged,
    SpeakingCorrected,
    StageSaid,
)
from app.domain.live import Item, LiveState
from app.domain.moving import with_minutes
from app.domain.speaking import speaking_corrected

AFTER_THE_END = (Correction, DecisionMade, EasyChecked, SpeakingCorrected)
CHANGES = (
    ItemAdded, ItemBroughtBack, ItemChanged, ItemMoved, ItemShortened, ItemLengthened, ItemDropped, PlanChanged,
)  # fmt: skip


def apply_agenda(state: LiveState, event: Event, what: AgendaKind) -> LiveState:
    """
    Let a change of the agenda happen.

    Raises: `no_such_item`, `item_twice`, `reason_needed`, `already_decided`, `late_item`, `meeting_not_started`,
    `meeting_ended`, `not_yours` from a Follow screen while co-chairs run the meeting.
    """
    if state.phase == "ended" and not isinstance(what, AFTER_THE_END):
        raise MeetingError("meeting_ended")
    if event.maker.came_from == "follow" and state.phase != "not_started" and not state.is_alone:
        raise MeetingError("not_yours")
    if isinstance(what, CHANGES) and is_fixed(state) and not what.reason_code and not _is_beside(what):
        raise MeetingError("reason_needed")
    return _happens(what, state, event)


def _is_beside(what: AgendaKind) -> bool:
    """Return whether it changes nothing that people came for: how words are explained, and what is said first."""
    return isinstance(what, PlanChanged) and what.what in {"meanings", "about"}


def is_fixed(state: LiveState) -> bool:
    """Return whether people know this agenda: it was sent, or the meeting began. Then each change needs its reason."""
    return state.is_sent or state.phase != "not_started"


def for_next_time(state: LiveState) -> tuple[ItemCarried, ...]:
    """Return the items that EbEs asked for and the room did not reach, to come first next time with their count."""
    missed = [item for item in state.items if item.is_ebe and item.status in ("to_come", "dropped")]
    return tuple(ItemCarried(item.id, state.meeting_id, item.times_carried + 1) for item in missed)


@singledispatch
def _happens(what: Kind, state: LiveState, event: Event) -> LiveState:
    raise MeetingError("no_such_kind", kind=type(what).__name__, n=event.n, t_ms=state.t_ms)


@_happens.register
def _(what: ItemAdded, state: LiveState, _event: Event) -> LiveState:
    if any(item.id == what.item for item in state.items):
        raise MeetingError("item_twice")
    if what.minutes is not None and what.minutes < 0:
        raise MeetingError("too_few_minutes")
    item = Item(what.item, what.item_kind, what.minutes, what.level, what.purpose, what.text)
    return replace(state, items=_placed(state.items, item, what.before))


def _placed(items: tuple[Item, ...], item: Item, before: str | None) -> tuple[Item, ...]:
    if before is None:
        return (*items, item)
    at = [other.id for other in items].index(before) if any(other.id == before for other in items) else -1
    if at < 0:
        raise MeetingError("no_such_item")
    return (*items[:at], item, *items[at:])


@_happens.register
def _(what: ItemChanged, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    purpose = what.purpose or item.purpose
    if purpose == "decide" and item.stage == ALREADY_DECIDED:
        raise MeetingError("already_decided")
    still = item.easy_checked and what.text is None
    return state.with_item(item.id, purpose=purpose, text=what.text or item.text, easy_checked=still)


@_happens.register
def _(what: ItemMoved, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    if what.before == what.item:
        raise MeetingError("no_such_item")
    others = tuple(other for other in state.items if other.id != item.id)
    moved = _placed(others, item, what.before)
    is_later = _place(moved, item.id) > _place(state.items, item.id)
    if is_later and item.is_ebe and not what.reason_code:
        raise MeetingError("reason_needed")
    times = item.times_moved + (1 if is_later else 0)
    return replace(state, items=moved).with_item(item.id, times_moved=times)


def _place(items: tuple[Item, ...], item_id: str) -> int:
    return [item.id for item in items].index(item_id)


@_happens.register
def _(what: ItemShortened, state: LiveState, _event: Event) -> LiveState:
    if what.minutes <= 0:
        raise MeetingError("too_few_minutes")
    return with_minutes(state, what.item, -what.minutes, what.reason_code)


@_happens.register
def _(what: ItemLengthened, state: LiveState, _event: Event) -> LiveState:
    if what.minutes <= 0:
        raise MeetingError("too_few_minutes")
    return with_minutes(state, what.item, what.minutes, what.reason_code)


@_happens.register
def _(_what: PlanChanged, state: LiveState, _event: Event) -> LiveState:
    return state


@_happens.register
def _(what: ItemDropped, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    if item.status != "to_come":
        raise MeetingError("item_begun")
    if item.is_ebe and not what.reason_code:
        raise MeetingError("reason_needed")
    return state.with_item(item.id, status="dropped")


@_happens.register
def _(what: ItemBroughtBack, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    if item.status != "dropped":
        raise MeetingError("item_twice")
    others = tuple(other for other in state.items if other.id != item.id)
    back = replace(state, items=_placed(others, item, what.before))
    return back.with_item(item.id, status="to_come")


@_happens.register
def _(what: ItemCarried, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    first = _date(what.first_day) if what.first_day else item.first_asked
    return state.with_item(item.id, times_carried=max(0, what.times), first_asked=first)


@_happens.register
def _(what: AskedForBy, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    unsaid = item.is_ebe and what.who not in ("ebe", "both")
    if unsaid and is_fixed(state) and "asked_for_by" not in item.overrides:
        raise MeetingError("reason_needed")
    return state.with_item(item.id, asked_by=what.who)


@_happens.register
def _(what: StageSaid, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    if what.stage not in STAGES:
        raise MeetingError("no_such_kind", kind="stage")
    if what.stage == ALREADY_DECIDED and item.purpose == "decide":
        raise MeetingError("already_decided")
    return state.with_item(item.id, stage=what.stage)


@_happens.register
def _(what: PapersSent, state: LiveState, _event: Event) -> LiveState:
    item = state.item(what.item)
    _date(what.full)
    return state.with_item(item.id, easy_sent=_date(what.easy) or item.easy_sent)


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise MeetingError("no_such_day") from None


@_happens.register
def _(_what: AgendaSent, state: LiveState, _event: Event) -> LiveState:
    return replace(state, is_sent=True)


@_happens.register
def _(what: EasyChecked, state: LiveState, _event: Event) -> LiveState:
    return state.with_item(state.item(what.item).id, easy_checked=True)


@_happens.register
def _(what: OptionPut, state: LiveState, event: Event) -> LiveState:
    return option_put(what, state, event)


@_happens.register
def _(what: DecisionMade, state: LiveState, event: Event) -> LiveState:
    return decided(what, state, event)


@_happens.register
def _(what: SpeakingCorrected, state: LiveState, event: Event) -> LiveState:
    return speaking_corrected(what, state, event)


@_happens.register
def _(what: Override, state: LiveState, _event: Event) -> LiveState:
    if not what.reason_code:
        raise MeetingError("reason_needed")
    item = state.item(what.item)
    return state.with_item(item.id, overrides=(*item.overrides, what.rule))


@_happens.register
def _(_what: Correction, state: LiveState, _event: Event) -> LiveState:
    return state
