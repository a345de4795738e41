"""What goes and when: the details of old meetings go, but never before a person saw which and agreed. Source: PR-7."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.apply import replay
from app.domain.clock import Clock
from app.domain.errors import MeetingError
from app.domain.live import LiveState
from app.domain.meeting import MeetingLine
from app.domain.ports import EventLog, MeetingStore
from app.domain.replies import PROMISED, waits_for_reply
from app.services.prepare_meeting import PrepareMeeting
from app.services.privacy import Privacy

ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Going:
    """
    One meeting, and the day from which its details may go.

    Shape: `waiting` counts points without an answer, and answers that were to be followed by more; 0 where nobody
    looked yet.
    """

    id: str
    title: str
    day: date
    goes_on: date
    lines: int = 0
    texts: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What goes and when, as a person sees it. `held`: somebody still waits for an answer. `copies`: their names."""

    days: int
    due: tuple[Going, ...] = ()
    held: tuple[Going, ...] = ()
    later: tuple[Going, ...] = ()
    copies: tuple[str, ...] = ()


class LettingGo:
    """Shows what may go, and lets go of exactly what was shown."""

    def __init__(
        self, meetings: MeetingStore, log: EventLog, prepare: PrepareMeeting, privacy: Privacy, clock: Clock
    ) -> None:
        self._meetings, self._log, self._prepare = meetings, log, prepare
        self._privacy, self._clock = privacy, clock

    def count_due(self) -> int:
        """Return how many meetings are older than the group agreed. Quick with many meetings."""
        return self._meetings.count_until(self._today() - timedelta(days=self._privacy.now.details_days))

    def preview(self) -> Preview:
        """Return what goes and when, oldest first."""
        today, days = self._today(), self._privacy.now.details_days
        coming = sorted((_going(line, days) for line in self._meetings.lines(ALL)), key=lambda one: one.goes_on)
        old = [self._looked_at(one) for one in coming if one.goes_on <= today]
        due = tuple(one for one, _copies in old if not one.waiting)
        held = tuple(one for one, _copies in old if one.waiting)
        copies = sorted({name for one, names in old if not one.waiting for name in names})
        return Preview(days, due, held, tuple(one for one in coming if one.goes_on > today), tuple(copies))

    def let_go(self, shown: Preview) -> int:
        """
        Delete the meetings that were shown as due, and return how many went.

        Raises: `going_changed` if they are others by now: look again. After the rest has gone, the trouble of one
        that could not go: `meeting_open`, `not_kept`, `copies_not_cleaned`.
        """
        if self.preview().due != shown.due:
            raise MeetingError("going_changed")
        gone, troubles = 0, list[MeetingError]()
        for one in shown.due:
            try:
                self._prepare.delete(one.id)
                gone += 1
            except MeetingError as error:
                troubles.append(error)
        if troubles:
            raise troubles[0]
        return gone

    def _looked_at(self, one: Going) -> tuple[Going, Sequence[str]]:
        goes = self._meetings.what_goes(one.id)
        waiting = waiting_for_more(replay(one.id, self._log.read(one.id)))
        texts = goes.words + goes.drafts
        return Going(one.id, one.title, one.day, one.goes_on, goes.events, texts, waiting), goes.backups

    def _today(self) -> date:
        return self._clock.utc().astimezone().date()


def waiting_for_more(state: LiveState) -> int:
    """Return how many points wait for a reply, or for what was promised, and were not closed by their owner."""
    promised = [press for press in state.presses if press.status == "answered" and press.outcome == PROMISED]
    return len({press.id for press in (*filter(waits_for_reply, state.presses), *promised)})


def _going(line: MeetingLine, days: int) -> Going:
    """Return when a meeting goes: so many days after it was, whatever its agenda says."""
    last = max(moment.astimezone().date() for moment in (line.created_at, line.ended_at) if moment is not None)
    day = max(last, line.day or last)
    return Going(line.id, line.title, line.day or last, day + timedelta(days=days))
