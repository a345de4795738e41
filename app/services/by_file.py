"""Whether laptops may hand a meeting or points to each other in files: looked at often, so nothing is loaded for it."""

from app.domain.pressing import AFTER
from app.services.host_keeper import HostKeeper
from app.services.live_meeting import LiveMeeting


def is_guest(live: LiveMeeting) -> bool:
    """Return whether another laptop has the record of this meeting."""
    return not isinstance(live.keeper, HostKeeper)


def may_take_in(live: LiveMeeting) -> bool:
    """Return whether the record is here, and the meeting is on, or over for no longer than points may come."""
    if is_guest(live) or live.state.is_alone or live.state.phase == "not_started":
        return False
    ended = live.state.ended_at
    return ended is None or live.utc_now() - ended <= AFTER
