"""Replies that past meetings still owe, for a calm reminder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.meeting import MeetingLine
from app.domain.ports import EventLog, MeetingStore
from app.domain.replies import ABOUT_REPLIES, OpenReply, open_among, presses_told
from app.services.house import House

LOOKED_AT = 60
"""So many of the newest meetings are looked at, so that a reminder is as quick with 2,000 meetings as with 10."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What one meeting owes: its line, and its open replies, first asked first."""

    meeting: MeetingLine
    replies: tuple[OpenReply, ...]

    @property
    def due(self) -> int:
        """How many of them should be there by today."""
        return sum(reply.is_due for reply in self.replies)


class Replies:
    """Finds open replies in the newest meetings. `days`: the group's number of days for a reply."""

    def __init__(
        self, meetings: MeetingStore, log: EventLog, days: Callable[[], int], today: Callable[[], date]
    ) -> None:
        self._meetings, self._log, self._days, self._today = meetings, log, days, today

    def owed(self, most: int = LOOKED_AT) -> tuple[Owed, ...]:
        """Return the meetings that owe replies, the newest first."""
        lines = [line for line in self._meetings.lines(most) if line.phase == "ended" and line.points]
        told = self._log.some([line.id for line in lines], ABOUT_REPLIES) if lines else {}
        days, today = self._days(), self._today()
        found: list[Owed] = []
        for line in lines:
            presses, ended_at = presses_told(told.get(line.id, []))
            replies = open_among(presses, ended_at, today, days) if ended_at is not None else ()
            if replies:
                found.append(Owed(line, replies))
        return tuple(found)


def replies_of(house: House) -> Replies:
    """Return what finds open replies in the record of a house."""
    days, clock = lambda: house.group.ways.rules.reply_days, house.clock
    return Replies(house.meetings, house.record.log, days, lambda: clock.utc().astimezone().date())
