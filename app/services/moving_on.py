"""Say in good time that the room moves on soon: a change that is told is easier than one that comes at once."""

from app.domain.kinds import MovingSoon
from app.domain.live import LiveState
from app.domain.room_view import item_after
from app.services.keeper import Wish
from app.services.running import Running


def can_say_soon(state: LiveState) -> bool:
    """Whether there is something to move on to, and nobody has said so yet."""
    return state.clock_runs and state.moving_soon is None and item_after(state) is not None


def say_soon(running: Running) -> None:
    """*We move on soon*: to the next item, whichever that is by then."""
    running.meeting.happen(running.maker, Wish(MovingSoon()))
