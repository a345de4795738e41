"""The hours that the person who uses this window gave. Another profile never sees them. Source: MT-29."""

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from app.domain.errors import MeetingError
from app.domain.hours import HoursGiven, rounded_up
from app.domain.live import LiveState
from app.domain.meeting import Meeting
from app.domain.settings import BESIDE


class HoursStore(Protocol):
    """Where hours are kept, one small file for each profile."""

    def load(self, profile: str) -> tuple[HoursGiven, ...]:
        """Return what this profile gave."""
        ...

    def save(self, profile: str, rows: Sequence[HoursGiven]) -> None:
        """Keep these in place of what was kept. Raises: `settings_not_kept`."""
        ...


class MyHours:
    """One profile's hours. The profile of the second window belongs to nobody, so nothing is kept for it."""

    def __init__(self, store: HoursStore, profile: str) -> None:
        self._store, self._profile = store, profile

    @property
    def is_mine(self) -> bool:
        """Whether these settings belong to one person."""
        return self._profile != BESIDE

    def all(self) -> tuple[HoursGiven, ...]:
        """Return what I gave, the newest first."""
        return tuple(sorted(self._store.load(self._profile), key=lambda hours: (hours.day, hours.title), reverse=True))

    def one(self, meeting_id: str) -> HoursGiven | None:
        """Return what I gave for one meeting; None if I kept nothing."""
        return next((hours for hours in self.all() if hours.id == meeting_id), None)

    def keep(self, hours: HoursGiven) -> None:
        """Keep what I gave for a meeting, in place of what I kept before. Raises: `settings_not_kept`, `not_yours`."""
        self._save([*(one for one in self.all() if one.id != hours.id), hours])

    def remove(self, meeting_id: str) -> None:
        """Delete what I kept for a meeting. Raises: `settings_not_kept`, `not_yours`."""
        self._save([one for one in self.all() if one.id != meeting_id])

    def _save(self, rows: Sequence[HoursGiven]) -> None:
        if not self.is_mine:
            raise MeetingError("not_yours")
        self._store.save(self._profile, rows)


def hours_of(meeting: Meeting, state: LiveState) -> HoursGiven:
    """Return what a meeting took, as a start: from its beginning to its end, else as it was planned."""
    seconds = 0.0
    if state.started_at is not None and state.ended_at is not None:
        seconds = (state.ended_at - state.started_at).total_seconds()
    elif meeting.start is not None and meeting.end is not None:
        some_day = dt.date(2000, 1, 1)
        planned = dt.datetime.combine(some_day, meeting.end) - dt.datetime.combine(some_day, meeting.start)
        seconds = max(0.0, planned.total_seconds())
    else:
        seconds = 60.0 * sum(item.minutes or 0 for item in state.on_agenda())
    day = (state.started_at or meeting.created_at).astimezone().date() if state.started_at else meeting.day
    return HoursGiven(meeting.id, day or meeting.created_at.astimezone().date(), meeting.title, rounded_up(seconds))
