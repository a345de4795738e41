"""What would be true if something happened: nothing is kept and nobody is told."""

from collections.abc import Sequence

from app.domain.apply import apply
from app.domain.events import Maker, Moment, end_of, next_event
from app.domain.live import LiveState
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting


def state_after(live: LiveMeeting, maker: Maker, wishes: Sequence[Wish]) -> LiveState:
    """Return the state as it would be after these wishes. Raises: as `apply`."""
    with live.turn:
        state, last = live.state, live.events[-1] if live.events else None
    moment = Moment(live.utc_now(), state.t_ms)
    for wish in wishes:
        last = next_event(end_of(live.meeting.id, last), wish.what, maker, moment)
        state = apply(state, last)
    return state
