"""A meeting told in a line or two, for tests of the rules: each telling is one event in its place."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app.domain.agenda import AskedBy
from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.events import CameFrom, Event, Group, Maker, Moment, end_of, next_event
from app.domain.kinds import AskedForBy, ItemAdded, ItemStarted, Kind, MeetingStarted
from app.domain.live import LiveState

MEETING = "3f0e7a52-2d41-4a0c-9c55-0b3d5b0f7a11"
START = datetime(2026, 11, 24, 10, 0, 0, tzinfo=UTC)


@dataclass
class Telling:
    """One meeting so far: its lines and its state. Time moves only by `after` and `away`."""

    state: LiveState = field(default_factory=lambda: LiveState(meeting_id=MEETING))
    events: list[Event] = field(default_factory=list)
    now: Moment = field(default_factory=lambda: Moment(START, 0))

    def happens(self, what: Kind, came_from: CameFrom | Maker = "run", words: str | None = None) -> str:
        """Let it happen and return the id of its line. A refusal changes nothing."""
        maker = came_from if isinstance(came_from, Maker) else Maker(came_from)
        last = self.events[-1] if self.events else None
        event = next_event(end_of(MEETING, last), what, maker, self.now, words)
        self.state = apply(self.state, event)
        self.events.append(event)
        return event.id

    def run(self, what: Kind, group: Group | None = None) -> str:
        return self.happens(what, Maker("run", group=group))

    def follow(self, what: Kind, group: Group | None = None) -> str:
        return self.happens(what, Maker("follow", group=group))

    def refused(self, what: Kind, came_from: CameFrom | Maker = "run") -> str:
        """Return the code with which it is refused; "" if it is not."""
        before = self.state
        try:
            self.happens(what, came_from)
        except MeetingError as error:
            assert self.state is before
            return error.code
        return ""

    def after(self, minutes: float) -> "Telling":
        """The meeting goes on for so long."""
        passed = timedelta(minutes=minutes)
        self.now = Moment(self.now.utc + passed, self.now.t_ms + passed // timedelta(milliseconds=1))
        return self

    def away(self, minutes: float) -> "Telling":
        """The laptop is away for so long; meeting time stands still."""
        self.now = replace(self.now, utc=self.now.utc + timedelta(minutes=minutes))
        return self

    def used_min(self, item: str) -> float:
        return self.state.item(item).used_ms / 60_000

    def order(self) -> str:
        return " ".join(item.id for item in self.state.on_agenda())


def agenda(*items: str, asked_by: AskedBy = "not_said") -> Telling:
    """A meeting that has not begun, each item with 20 minutes. A name that begins with ebe was asked for by EbEs."""
    telling = Telling()
    for item in items:
        telling.happens(ItemAdded(item, minutes=20), "agenda")
        telling.happens(AskedForBy(item, "ebe" if item.startswith("ebe") else asked_by), "agenda")
    return telling


def begun(*items: str, came_from: CameFrom = "run") -> Telling:
    """A meeting on its first item."""
    told = agenda(*(items or ("a", "b")))
    told.happens(MeetingStarted(), came_from)
    told.happens(ItemStarted(told.state.items[0].id), came_from)
    return told
