"""Say yes or no to an event: `apply` gives the new state, or refuses with a code. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.errors import MeetingError
from app.domain.events import Event
from app.domain.kinds import AgendaKind, ClockKind, PeopleKind, Unknown
from app.domain.live import LiveState
from app.domain.moving import apply_clock
from app.domain.planning import apply_agenda
from app.domain.pressing import apply_people


def apply(state: LiveState, event: Event) -> LiveState:
    """
    Return the state after `event`.

    Raises: MeetingError with a code when the rules of the meeting refuse it; `state` stays as it was.
    """
    what = event.what
    if isinstance(what, Unknown):
        state = replace(state, not_understood=state.not_understood + 1)
    elif isinstance(what, ClockKind):
        state = apply_clock(state, event, what)
    elif isinstance(what, PeopleKind):
        state = apply_people(state, event, what)
    elif isinstance(what, AgendaKind):
        state = apply_agenda(state, event, what)
    return replace(state, n=event.n)


def replay(meeting_id: str, events: Iterable[Event]) -> LiveState:
    """
    Return the state after all `events` of the record.

    What is in the record is never dropped: a line that today's rules refuse is counted as not understood.
    """
    state = LiveState(meeting_id=meeting_id)
    for event in events:
        try:
            state = apply(state, event)
        except MeetingError:
            state = replace(state, n=event.n, not_understood=state.not_understood + 1)
    return state
