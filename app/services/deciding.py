"""What was decided, as data for screens and papers; and whether an item came too late to be decided."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.deciding import Decision, changed_decisions, is_late, openness
from app.domain.events import CameFrom, Chair, Event
from app.domain.kinds import DisagreementSaid, Openness, Override, StageSaid
from app.domain.live import Item, LiveState
from app.services.live_meeting import LiveMeeting

NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Somebody does not agree. `words` are "" once their owner took them out. They leave the room only in full."""

    id: str
    words: str
    came_from: CameFrom


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """
    One decision with its words, for screens, papers and counts.

    Shape: `chosen` is the option that was chosen, or what was decided in own words ("": none of the options).
    `options` are all ways that could be chosen, oldest first. `here` is (group, how many), None if nobody said.
    `late_reason` is why it was decided although the easy papers came late, None if they did not. `corrects` is the
    decision that this one puts right; `is_put_right`: a later one puts this right. `chair`: who wrote it down.
    """

    id: str
    item: str
    title: str
    at: datetime
    chosen: str
    options: tuple[str, ...] = ()
    stage: int | None = None
    here: tuple[tuple[str, int], ...] | None = None
    ebe_view: str | None = None
    what_changed: str | None = None
    reason_code: str | None = None
    late_reason: str | None = None
    disagreements: tuple[Disagreement, ...] = ()
    chair: Chair | None = None
    corrects: str | None = None
    is_put_right: bool = False

    @property
    def openness(self) -> Openness | None:
        """How open it was before; None if nobody said."""
        return openness(self.stage)


def decisions_of(live: LiveMeeting) -> tuple[DecisionShown, ...]:
    """Return the decisions of a meeting, oldest first; those that were put right later are among them."""
    state, events = live.state, live.events
    by_id = {event.id: event for event in events}
    corrects = changed_decisions(events)
    put_right = set(corrects.values())
    return tuple(
        replace(_shown(made, live, by_id), corrects=corrects.get(made.id), is_put_right=made.id in put_right)
        for made in state.decisions
    )


def current(decisions: Sequence[DecisionShown]) -> tuple[DecisionShown, ...]:
    """Return the decisions that no later one puts right."""
    return tuple(one for one in decisions if not one.is_put_right)


def _shown(made: Decision, live: LiveMeeting, by_id: dict[str, Event]) -> DecisionShown:
    item, text, event = live.state.item(made.item), live.texts.get(made.item), by_id[made.id]
    said = live.words.get(made.id, "")
    return DecisionShown(
        id=made.id,
        item=made.item,
        title=text.title if text else "",
        at=made.at,
        chosen=live.words.get(made.option, "") if made.option else said,
        options=tuple(words for one in item.options if (words := live.words.get(one, ""))),
        stage=item.stage,
        here=made.here,
        ebe_view=made.ebe_view,
        what_changed=made.what_changed,
        reason_code=made.reason_code,
        late_reason=late_reason(live, made.item) if made.is_overridden else None,
        disagreements=tuple(_disagreement(by_id[one], live) for one in made.disagreed),
        chair=event.maker.chair,
    )


def _disagreement(event: Event, live: LiveMeeting) -> Disagreement:
    return Disagreement(event.id, live.words.get(event.id, ""), event.maker.came_from)


def stage_said_by(live: LiveMeeting, item: str) -> Chair | None:
    """Return which co-chair said last how open a decision is; None if that was not told."""
    told = (event for event in reversed(live.events) if isinstance(event.what, StageSaid) and event.what.item == item)
    return next((event.maker.chair for event in told), None)


def late_reason(live: LiveMeeting, item: str) -> str | None:
    """Return the code of the reason why a late item may be decided all the same; None if nobody gave one."""
    given = [
        event.what.reason_code
        for event in live.events
        if isinstance(event.what, Override) and (event.what.rule, event.what.item) == (NOTICE, item)
    ]
    return given[-1] if given else None


@dataclass(frozen=True, slots=True)
class Lateness:
    """
    The easy papers of an item came too late to decide it.

    Units: `days` before the meeting, None if there are none; `agreed` the days that the group agreed. `reason` is the
    code of why it is decided all the same; None: it is not ready to decide.
    """

    days: int | None
    agreed: int
    reason: str | None


def lateness_of(live: LiveMeeting, item: Item) -> Lateness | None:
    """Return how late the easy papers of an item are, as the record counts it; None if they are in time."""
    state = live.state
    if state.notice_days is None or state.started_at is None or not is_late(state, item, state.started_at.date()):
        return None
    days = max(0, (state.started_at.date() - item.easy_sent).days) if item.easy_sent else None
    return Lateness(days, state.notice_days, late_reason(live, item.id))


def is_unready(state: LiveState, item: Item) -> bool:
    """Return whether an item to decide is not ready: its easy papers came late, and nobody said why it cannot wait."""
    if state.started_at is None or not is_to_decide(item) or NOTICE in item.overrides:
        return False
    return is_late(state, item, state.started_at.date())


def is_to_decide(item: Item) -> bool:
    """Return whether people are asked to decide this item."""
    return item.kind == "item" and item.purpose == "decide"


def disagreements_held(state: LiveState, events: Sequence[Event], held: frozenset[str]) -> dict[str, str]:
    """Return the disagreements whose key is held, as decision by disagreement."""
    known = {made.id for made in state.decisions}
    return {
        event.id: event.what.of
        for event in events
        if isinstance(event.what, DisagreementSaid) and event.id in held and event.what.of in known
    }
