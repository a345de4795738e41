"""The rules for a fair share of speaking: groups, never people, counted by a co-chair who taps."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.kinds import SpeakingCorrected, SpeakingEnded, SpeakingStarted

if TYPE_CHECKING:
    from app.domain.events import Event
    from app.domain.live import LiveState

SPEAKING_GROUPS = ("ebe", "carer", "ebt", "guest")


def speaking_counted(state: "LiveState", passed_ms: int) -> "LiveState":
    """
    Return the state with time counted for every group that speaks, or as not counted. Only while a clock runs.

    Nobody has to count a break that stands on the agenda.
    """
    if not state.speaking and state.now is not None and state.item(state.now).kind == "break":
        return state
    if not state.speaking:
        return replace(state, uncounted_ms=state.uncounted_ms + passed_ms)
    spoken = dict(state.spoken_ms)
    for group in state.speaking:
        spoken[group] = spoken.get(group, 0) + passed_ms
    return replace(state, spoken_ms=_in_order(spoken))


def speaking_started(what: SpeakingStarted, state: "LiveState", event: "Event") -> "LiveState":
    """A group begins to speak. Raises: `not_yours`, `clock_stands`, `speaking_already`."""
    _refuse_unless_run(event)
    if not state.clock_runs:
        raise MeetingError("clock_stands")
    if what.group in state.speaking:
        raise MeetingError("speaking_already")
    return replace(state, speaking=(*state.speaking, what.group))


def speaking_ended(what: SpeakingEnded, state: "LiveState", event: "Event") -> "LiveState":
    """A group stops speaking. Raises: `not_yours`, `not_speaking`."""
    _refuse_unless_run(event)
    if what.group not in state.speaking:
        raise MeetingError("not_speaking")
    return replace(state, speaking=tuple(group for group in state.speaking if group != what.group))


def speaking_corrected(what: SpeakingCorrected, state: "LiveState", event: "Event") -> "LiveState":
    """Put a count right, also after the end; never below nothing. Raises: `not_yours`, `meeting_not_started`."""
    _refuse_unless_run(event)
    if state.phase == "not_started":
        raise MeetingError("meeting_not_started")
    spoken = dict(state.spoken_ms)
    spoken[what.group] = max(0, spoken.get(what.group, 0) + what.seconds * 1000)
    return replace(state, spoken_ms=_in_order(spoken))


def _in_order(spoken: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple((group, spoken[group]) for group in SPEAKING_GROUPS if group in spoken)


def _refuse_unless_run(event: "Event") -> None:
    if event.maker.came_from != "run":
        raise MeetingError("not_yours")
