"""The rules for decisions: how open one still is, its options, what was decided, and who did not agree."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.kinds import Correction, DecisionMade, DisagreementSaid, FeltDecided, Openness, OptionPut

if TYPE_CHECKING:
    from app.domain.events import Event
    from app.domain.live import Item, LiveState

STAGES = (1, 2, 3, 4, 5)
ALREADY_DECIDED = 5
WHAT_CHANGED = ("nothing", "words", "part", "most", "stopped")
EBE_VIEWS = ("agreed", "not_agreed", "mixed", "not_asked")


@dataclass(frozen=True, slots=True)
class Decision:
    """
    One decision. `id` is the id of its event; its words are private words of that event.

    Shape: `here` is (group, how many) as it was told; `disagreed` are the events of those who do not agree, and
    `disagreed_from` says for each whether it was told on Follow or on Run.
    """

    id: str
    item: str
    at: datetime
    option: str | None = None
    what_changed: str | None = None
    ebe_view: str | None = None
    reason_code: str | None = None
    here: tuple[tuple[str, int], ...] | None = None
    is_overridden: bool = False
    disagreed: tuple[str, ...] = ()
    disagreed_from: tuple[str, ...] = ()


def openness(stage: int | None) -> Openness | None:
    """Return how open a decision still is; None if nobody said its stage. Source: MT-17."""
    if stage is None:
        return None
    if stage == ALREADY_DECIDED:
        return "already_decided"
    return "open" if stage <= 2 else "partly"


def changed_decisions(events: Sequence["Event"]) -> dict[str, str]:
    """Return which decision each decision changes: the one that the line right before it takes back without words."""
    return {
        after.id: before.what.of
        for before, after in pairwise(events)
        if isinstance(before.what, Correction) and before.words is None and isinstance(after.what, DecisionMade)
    }


def is_late(state: "LiveState", item: "Item", day: date) -> bool:
    """Return whether the easy-read papers came fewer days ago than the group agreed. No days agreed: never late."""
    if state.notice_days is None:
        return False
    return item.easy_sent is None or (day - item.easy_sent).days < state.notice_days


def option_put(what: OptionPut, state: "LiveState", event: "Event") -> "LiveState":
    """One more way to choose. Raises: `no_such_item`, `words_needed`."""
    item = state.item(what.item)
    if event.words is None:
        raise MeetingError("words_needed")
    return state.with_item(item.id, options=(*item.options, event.id))


def decided(what: DecisionMade, state: "LiveState", event: "Event") -> "LiveState":
    """
    Let a decision be made.

    Raises: `meeting_not_started`, `already_decided`, `stage_needed` while the meeting is on and nobody said how open it
    is, `late_item` until a reason was given, `no_such_option`, `no_such_kind`.
    """
    item = state.item(what.item)
    if state.phase == "not_started":
        raise MeetingError("meeting_not_started")
    if item.stage == ALREADY_DECIDED:
        raise MeetingError("already_decided")
    if item.stage is None and state.phase == "running":
        raise MeetingError("stage_needed")
    late = is_late(state, item, event.at.date())
    if late and "notice" not in item.overrides:
        raise MeetingError("late_item")
    if what.option is not None and what.option not in item.options:
        raise MeetingError("no_such_option")
    _refuse_unless_one_of(what.what_changed, WHAT_CHANGED)
    _refuse_unless_one_of(what.ebe_view, EBE_VIEWS)
    here = tuple(sorted(what.here.items())) if what.here is not None else None
    made = Decision(
        event.id, item.id, event.at, what.option, what.what_changed, what.ebe_view, what.reason_code, here, late
    )
    return replace(state, decisions=(*state.decisions, made))


def _refuse_unless_one_of(code: str | None, codes: tuple[str, ...]) -> None:
    if code is not None and code not in codes:
        raise MeetingError("no_such_kind", kind=code)


def disagreed(what: DisagreementSaid, state: "LiveState", event: "Event") -> "LiveState":
    """Somebody does not agree with a decision, at any time after it. Raises: `no_such_decision`, `not_yours`."""
    if event.maker.came_from not in ("follow", "run"):
        raise MeetingError("not_yours")
    if not any(made.id == what.of for made in state.decisions):
        raise MeetingError("no_such_decision")
    said = tuple(_with(made, event) if made.id == what.of else made for made in state.decisions)
    return replace(state, decisions=said)


def _with(made: Decision, event: "Event") -> Decision:
    places = (*made.disagreed_from, event.maker.came_from)
    return replace(made, disagreed=(*made.disagreed, event.id), disagreed_from=places)


def is_disagreement(state: "LiveState", event_id: str) -> bool:
    """Return whether this event says that somebody does not agree."""
    return any(event_id in made.disagreed for made in state.decisions)


def refuse_unless_told_there(state: "LiveState", event_id: str, came_from: str) -> None:
    """See that words of a disagreement are taken out where they were told, on Follow or on Run. Raises: `not_yours`."""
    told = [
        place for made in state.decisions for of, place in zip(made.disagreed, made.disagreed_from, strict=True)
        if of == event_id
    ]  # fmt: skip
    if came_from not in told:
        raise MeetingError("not_yours")


def felt_decided(what: FeltDecided, state: "LiveState", event: "Event") -> "LiveState":
    """How open it felt. Raises: `no_such_item`, `meeting_not_started`, `not_yours`."""
    if state.phase == "not_started":
        raise MeetingError("meeting_not_started")
    if event.maker.came_from != "follow":
        raise MeetingError("not_yours")
    item = state.item(what.item)
    return replace(state, felt_decided=(*state.felt_decided, (item.id, what.felt)))
