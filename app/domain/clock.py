"""Meeting time: counted by the computer's steady clock, checked against the time of day."""

from dataclasses import dataclass
from datetime import UTC, datetime
from threading import RLock
from typing import Protocol

from app.domain.events import Moment
from app.domain.live import Item, LiveState
from app.domain.moving import GAP_FLOOR_MS, away_since, counted


class Clock(Protocol):
    """The computer's clocks."""

    def utc(self) -> datetime:
        """The time of day, which may jump."""
        ...

    def steady_ms(self) -> int:
        """Milliseconds that only go forward; they start anywhere, and may stand still while the laptop sleeps."""
        ...


@dataclass(frozen=True, slots=True)
class Gap:
    """The laptop was away; nobody has said yet whether the meeting went on."""

    seconds: int


class MeetingClock:
    """
    Meeting time for one meeting. Time that the laptop was away is not counted until a person answers.

    A gap is seen when the time of day has moved more than 30 s beyond the meeting time (asleep, crashed, clock set),
    or when the steady clock itself jumped (laptops whose steady clock runs on in sleep). It may be asked on any thread.
    """

    def __init__(self, clock: Clock, last: Moment | None = None, gap: Gap | None = None) -> None:
        self._clock = clock
        self._lock = RLock()
        self._seen = last or Moment(clock.utc(), 0)
        self._steady_ms = clock.steady_ms()
        self.gap = gap
        if last is not None:
            away_ms = _between_ms(last.utc, clock.utc())
            self._go_on(max(0, away_ms))

    def now(self) -> Moment:
        """Return the time now. Call it at least every few seconds, so that a gap is seen for what it is."""
        with self._lock:
            utc, steady_ms = self._clock.utc(), self._clock.steady_ms()
            steady_passed = max(0, steady_ms - self._steady_ms)
            self._steady_ms = steady_ms
            by_day = _between_ms(self._seen.utc, utc)
            if steady_passed > GAP_FLOOR_MS:
                self._go_on(steady_passed)
            elif by_day - steady_passed > GAP_FLOOR_MS:
                self._go_on(by_day, steady_passed)
            else:
                self._seen = Moment(utc, self._seen.t_ms + steady_passed)
            return self._seen

    def _go_on(self, away_ms: int, counted_ms: int = 0) -> None:
        if away_ms > GAP_FLOOR_MS:
            seconds = (away_ms - counted_ms) // 1000 + (self.gap.seconds if self.gap else 0)
            self.gap = Gap(seconds)
        else:
            counted_ms = away_ms
        self._seen = Moment(self._clock.utc(), self._seen.t_ms + counted_ms)

    def answer_gap(self) -> int:
        """Return the seconds of the gap, which is answered now; 0 if there was none."""
        with self._lock:
            gap, self.gap = self.gap, None
        return gap.seconds if gap else 0


def _between_ms(earlier: datetime, later: datetime) -> int:
    return int((later.astimezone(UTC) - earlier.astimezone(UTC)).total_seconds() * 1000)


def unanswered(state: LiveState, moment: Moment) -> Gap | None:
    """Return the time that the record says the laptop was away up to `moment`, if nobody answered: after a crash."""
    away_ms = sum(away for _, away in state.away) + away_since(state, moment)
    return Gap(away_ms // 1000) if away_ms else None


def at_time(state: LiveState, t_ms: int) -> LiveState:
    """Return the state with time counted up to `t_ms`, for drawing. Never kept."""
    return counted(state, max(t_ms, state.t_ms))


def left_s(item: Item) -> int | None:
    """
    Return how long an item still has.

    Shape: None if nobody planned its minutes; below 0 when it went over; 0 means "time is up", not "stop talking".
    Units: whole seconds.
    """
    return None if item.minutes is None else item.minutes * 60 - item.used_ms // 1000


def behind_s(state: LiveState) -> int:
    """Return how far the meeting is behind its plan; below 0: ahead. Pauses are not counted. Units: seconds."""
    behind = 0
    for item in state.on_agenda():
        planned, used = (item.minutes or 0) * 60, item.used_ms // 1000
        if item.minutes is None or item.status == "to_come":
            continue
        behind += used - planned if item.status == "done" else max(0, used - planned)
    return behind


def planned_left_s(state: LiveState) -> int:
    """Return the planned time still to come, the rest of the item that is now included. Units: seconds."""
    now = max(0, left_s(state.item(state.now)) or 0) if state.now is not None else 0
    return now + sum((item.minutes or 0) * 60 for item in state.items if item.status == "to_come")
