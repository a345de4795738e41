"""One meeting while it happens. The only place where its state changes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.agenda import ItemText
from app.domain.apply import apply, replay
from app.domain.clock import Clock, Gap, MeetingClock, at_time, unanswered
from app.domain.errors import MeetingError
from app.domain.events import Event, Maker, Moment, PrivateWords, end_of, new_id, next_event, private_words
from app.domain.kinds import GapAnswered, Kind
from app.domain.live import LiveState
from app.domain.meeting import Meeting
from app.domain.ports import EventLog, Line
from app.services.listened import Listened

BEAT_MS = 10_000


@dataclass(frozen=True, slots=True)
class Wish:
    """
    Something that should happen, with the words typed, who holds its key, and whose words go.

    `id` is known before it happens, so that another wish of the same moment can speak of it. A wish of another laptop
    brings its words with their salt (`private`), and its author: the device, and the number of its press.
    """

    what: Kind
    words: str = ""
    holder: str | None = None
    removes: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)
    private: PrivateWords | None = None
    author: tuple[str, int] | None = None

    def to_keep(self) -> PrivateWords | None:
        """Return the words with their salt: the one they came with, or a new one."""
        return self.private or (private_words(self.words) if self.words else None)


class LiveMeeting(Listened):
    """Refuses first, then keeps, then shows.

    If keeping fails, the lines wait in memory in their order and are tried again; `unkept` says which they are, and
    nothing is called kept before it is on disk.

    It may be changed and read on any thread. Whoever changes it takes `turn`; whoever reads takes nothing, as `state`,
    `events` and `words` are replaced, never changed: what is in `state` is always in `events` too.
    """

    def __init__(self, meeting: Meeting, texts: Mapping[str, ItemText], log: EventLog, clock: Clock) -> None:
        super().__init__()
        self.meeting = meeting
        self.texts = texts
        self.co_chairs = 0
        self.after_end: Callable[[], object] = _nothing
        self._log = log
        self._waiting: list[Line] = []
        self.events = log.read(meeting.id)
        self.words = log.words(meeting.id)
        self.state = replay(meeting.id, self.events)
        self._held: dict[str, frozenset[str]] = {}
        last = self._last_moment()
        self._clock = MeetingClock(clock, last, unanswered(self.state, last) if last else None)
        self._beat_ms = self._clock.now().t_ms
        self._gap_shown: Gap | None = None

    def _last_moment(self) -> Moment | None:
        """Return the latest moment that is known, so that time goes on from there after a crash."""
        if not self.state.is_running or not self.events:
            return None
        last = Moment(self.state.clock_at or self.events[-1].at, self.state.t_ms)
        beat = self._log.last_beat(self.meeting.id)
        return beat if beat is not None and beat.t_ms >= last.t_ms else last

    @property
    def gap(self) -> Gap | None:
        """The time the laptop was away, if it matters and nobody has said whether the meeting went on."""
        return self._clock.gap if self.state.clock_runs else None

    @property
    def unkept(self) -> frozenset[str]:
        """The events that are not on disk yet."""
        return frozenset(line.event.id for line in self._waiting)

    def shown(self) -> LiveState:
        """Return the state with time counted up to now, for drawing."""
        return at_time(self.state, self._clock.now().t_ms) if self.state.is_running else self.state

    def happen(self, maker: Maker, *wishes: Wish) -> tuple[Event, ...]:
        """Let all `wishes` happen together, or none. Raises: the codes of `apply`."""
        with self.turn:
            lines, state = self._lines_of(maker, wishes)
            self._remember(lines)
            self.state = state
            self.keep()
        return tuple(line.event for line in lines)

    def _lines_of(self, maker: Maker, wishes: Sequence[Wish]) -> tuple[list[Line], LiveState]:
        moment = self._moment()
        state, lines = self.state, list[Line]()
        last = self.events[-1] if self.events else None
        for wish in wishes:
            private = wish.to_keep()
            words = private.digest() if private else None
            line = next_event(end_of(self.meeting.id, last), wish.what, maker, moment, words)
            last = replace(line, id=wish.id)
            state = apply(state, last)
            lines.append(Line(last, private, wish.holder, wish.removes, wish.author))
        return lines, state

    def _moment(self) -> Moment:
        """Return the time now. While the meeting is not on, nobody is asked about time that the laptop was away."""
        moment = self._clock.now()
        if self.state.is_running:
            return moment
        self._clock.answer_gap()
        return Moment(moment.utc, max(moment.t_ms, self.state.t_ms))

    def _remember(self, lines: list[Line]) -> None:
        self._waiting = [*self._waiting, *lines]
        self.events = [*self.events, *(line.event for line in lines)]
        typed = {line.event.id: line.private.text for line in lines if line.private is not None}
        gone = {event_id for line in lines for event_id in line.removes}
        if typed or gone:
            words = {**self.words, **typed}
            self.words = {event_id: text for event_id, text in words.items() if event_id not in gone}
        for line in lines:
            if line.holder is not None:
                self._held = {**self._held, line.holder: self.held_by(line.holder) | {line.event.id}}

    def keep(self) -> bool:
        """Put on disk what waits, and tell everyone. Returns whether all is kept."""
        with self.turn:
            try:
                if self._waiting:
                    self._log.append(self.meeting.id, self._waiting)
                    self._waiting = []
                    if self.state.phase == "ended":
                        self.turn.afterwards(self.after_end)
            except MeetingError as error:
                if error.code != "not_kept":
                    raise
            self._tell()
            return not self._waiting

    def refuse_unless_kept(self) -> None:
        """Try once more to keep what waits. Raises: `not_kept_yet`."""
        if not self.keep():
            raise MeetingError("not_kept_yet")

    def tick(self) -> None:
        """Look at the clock. Call it every second: it sees gaps, remembers the moment, tries again to keep."""
        with self.turn:
            moment = self._moment()
            if self._waiting:
                self.keep()
            if self.state.is_running and moment.t_ms - self._beat_ms >= BEAT_MS:
                self._beat_ms = moment.t_ms
                self._beat(moment)
            if self.gap != self._gap_shown:
                self._gap_shown = self.gap
                self._tell()

    def _beat(self, moment: Moment) -> None:
        try:
            self._log.beat(self.meeting.id, moment)
        except MeetingError as error:  # a full disk: the next beat tries again, and nobody pressed anything
            if error.code != "not_kept":
                raise

    def answer_gap(self, maker: Maker, *, went_on: bool) -> None:
        """Say whether the meeting went on while the laptop was away."""
        with self.turn:
            gap = self._clock.gap
            self.happen(maker, Wish(GapAnswered(went_on, gap.seconds if gap else 0)))
            self._clock.answer_gap()
            self.tick()

    def held_by(self, profile: str) -> frozenset[str]:
        """Return the presses whose key this profile holds, those not on disk yet included."""
        known = self._held.get(profile)
        if known is not None:
            return known
        with self.turn:
            known = self._held.get(profile) or self._log.held_by(profile, self.meeting.id)
            self._held = {**self._held, profile: known}
            return known

    def private(self) -> dict[str, PrivateWords]:
        """Return the words that are kept, with their salts, by event: for other laptops that may have them."""
        return self._log.private(self.meeting.id)

    def t_ms(self) -> int:
        """Return the meeting time now. Units: milliseconds."""
        return self._moment().t_ms

    def is_with(self, event_id: str) -> bool:
        """Whether a press is with the meeting: it is kept, and a Run screen is open."""
        return self.co_chairs > 0 and event_id not in self.unkept

    def utc_now(self) -> datetime:
        """Return the time of day."""
        return self._clock.now().utc

    def co_chair_came(self) -> None:
        """A Run screen is open: a press is with the meeting as soon as it is kept."""
        with self.turn:
            self.co_chairs += 1
            self._tell()

    def co_chair_left(self) -> None:
        """A Run screen closed."""
        with self.turn:
            self.co_chairs = max(0, self.co_chairs - 1)
            self._tell()


def _nothing() -> None:
    return
