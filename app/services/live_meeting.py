"""One meeting while it happens. The only place where its state changes."""

from collections.abc import Callable, Mapping
from datetime import datetime

from app.domain.agenda import ItemText
from app.domain.apply import replay
from app.domain.clock import Clock, Gap, at_time
from app.domain.errors import MeetingError
from app.domain.events import Event, Maker, PrivateWords
from app.domain.live import LiveState
from app.domain.meeting import Meeting
from app.domain.ports import EventLog
from app.services.host_keeper import HostKeeper
from app.services.keeper import Keeper, Wish, refuse_too_long
from app.services.listened import Listened


class LiveMeeting(Listened):
    """
    What screens show and change, on whichever laptop they are. Its keeper keeps it: see `services/keeper.py`.

    It may be changed and read on any thread. Whoever changes it takes `turn`; whoever reads takes nothing, as `state`,
    `events` and `words` are replaced, never changed: what is in `state` is always in `events` too.
    """

    def __init__(self, meeting: Meeting, texts: Mapping[str, ItemText], log: EventLog, clock: Clock) -> None:
        super().__init__()
        self.meeting = meeting
        self.texts = texts
        self.co_chairs = 0
        self.after_end: Callable[[], object] = _nothing
        self.handed_over: frozenset[str] = frozenset()
        self.log, self.clock = log, clock
        self.events: list[Event] = log.read(meeting.id)
        self.words = log.words(meeting.id)
        self.state: LiveState = replay(meeting.id, self.events)
        self.keeper: Keeper = HostKeeper(self, log, clock)

    @property
    def gap(self) -> Gap | None:
        """The time the laptop was away, if it matters and nobody has said whether the meeting went on."""
        return self.keeper.gap

    @property
    def unkept(self) -> frozenset[str]:
        """The events that are not on this laptop's disk yet."""
        return self.keeper.unkept

    def shown(self) -> LiveState:
        """Return the state with time counted up to now, for drawing."""
        return at_time(self.state, self.keeper.moment().t_ms) if self.state.is_running else self.state

    def happen(self, maker: Maker, *wishes: Wish) -> tuple[Event, ...]:
        """Let all `wishes` happen together, or none. Raises: the codes of `apply`, `message_too_long`."""
        refuse_too_long(wishes)
        with self.turn:
            return self.keeper.happen(maker, wishes)

    def keep(self) -> bool:
        """Put on disk what waits, and tell everyone. Returns whether all is kept."""
        with self.turn:
            return self.keeper.keep()

    def refuse_unless_kept(self) -> None:
        """Try once more to keep what waits. Raises: `not_kept_yet`."""
        if not self.keep():
            raise MeetingError("not_kept_yet")

    def tick(self) -> None:
        """Look at the clock. Call it every second: it sees gaps, remembers the moment, tries again to keep."""
        with self.turn:
            self.keeper.tick()

    def answer_gap(self, maker: Maker, *, went_on: bool) -> None:
        """Say whether the meeting went on while the laptop was away."""
        with self.turn:
            self.keeper.answer_gap(maker, went_on=went_on)

    def held_by(self, profile: str) -> frozenset[str]:
        """Return the presses whose key this profile holds, those not on disk yet included."""
        return self.keeper.held_by(profile)

    def private(self) -> dict[str, PrivateWords]:
        """Return the words that are kept, with their salts, by event: for other laptops that may have them."""
        return self.log.private(self.meeting.id)

    def t_ms(self) -> int:
        """Return the meeting time now. Units: milliseconds."""
        return self.keeper.moment().t_ms

    def is_with(self, event_id: str) -> bool:
        """Whether a press is with the meeting."""
        return self.keeper.is_with(event_id)

    def utc_now(self) -> datetime:
        """Return the time of day."""
        return self.keeper.moment().utc

    def co_chair_came(self) -> None:
        """A Run screen is open: a press is with the meeting as soon as it is kept."""
        with self.turn:
            self.co_chairs += 1
            self.changed()

    def co_chair_left(self) -> None:
        """A Run screen closed."""
        with self.turn:
            self.co_chairs = max(0, self.co_chairs - 1)
            self.changed()


def _nothing() -> None:
    return
