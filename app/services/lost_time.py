"""The time that the last pause took: shown once it is over, until somebody says where to find it, or leaves it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.events import Event
from app.domain.kinds import MinutesChanged, PauseAsked, PauseEnded, PlanChanged
from app.services.live_meeting import LiveMeeting

FOUND = "pause_took"
"""The reason of a change that finds the time of a pause."""


@dataclass(frozen=True, slots=True)
class LostTime:
    """A pause that is over. `pause` is the line that ended it."""

    pause: str
    minutes: int


class LostToPause:
    """What the newest pause of one meeting took. One for each Run screen."""

    def __init__(self, meeting: LiveMeeting) -> None:
        self._meeting = meeting
        self._looked = -1
        self._left: set[str] = set()
        self._found: LostTime | None = None

    def newest(self) -> LostTime | None:
        """Return the time that is lost and not found; None in a pause, and where nobody waits for an answer."""
        state, events = self._meeting.state, self._meeting.events
        if not state.is_running or state.pause is not None:
            return None
        if len(events) != self._looked:
            self._looked, self._found = len(events), lost_in(events)
        return None if self._found is None or self._found.pause in self._left else self._found

    def leave(self) -> None:
        """Nobody looks for it: the meeting ends later by itself, or things go faster."""
        if self._found is not None:
            self._left.add(self._found.pause)


def lost_in(events: Sequence[Event]) -> LostTime | None:
    """Return what the newest pause took; None if it is on, took no whole minute, or its time was found since."""
    ended: Event | None = None
    began: Event | None = None
    for event in reversed(events):
        if ended is None:
            if getattr(event.what, "reason_code", None) == FOUND and isinstance(
                event.what, MinutesChanged | PlanChanged
            ):
                return None
            ended = event if isinstance(event.what, PauseEnded) else None
        elif isinstance(event.what, PauseEnded):
            break
        elif isinstance(event.what, PauseAsked):
            began = event
    if ended is None or began is None:
        return None
    minutes = round(((ended.t_ms or 0) - (began.t_ms or 0)) / 60_000)
    return LostTime(ended.id, minutes) if minutes else None
