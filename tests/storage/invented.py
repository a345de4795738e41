"""An invented meeting, written into a record line by line, for tests of the record."""

import uuid
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from app.domain.agenda import AboutToday, EasyLine, ItemText, Paper
from app.domain.events import Event, Maker, Moment, end_of, next_event, private_words
from app.domain.kinds import ItemAdded, ItemStarted, Kind, MeetingStarted, PointRaised
from app.domain.meeting import Meeting, MeetingPlan
from app.domain.ports import Line
from app.storage.database import Record

TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
MINUTE_MS = 60_000


@dataclass
class Clock:
    """The time of day, moved by hand."""

    now: datetime = TEN

    def __call__(self) -> datetime:
        return self.now

    def after(self, **passed: float) -> "Clock":
        self.now += timedelta(**passed)
        return self


def item_text(item: str, version: int = 1, title: str = "") -> ItemText:
    """The words of an item, every field filled."""
    return ItemText(
        item=item,
        version=version,
        title=title or f"Item {item} – ŵ, “quoted”",
        notes=("First sentence.", "Second\nsentence."),
        easy_title="In easy words",
        easy=(EasyLine("We talk about buses.", "bus"), EasyLine("We choose.")),
        picture="bus",
        number="2.1",
        lead="",
        purpose="talk",
        question="Which bus is best?",
    )


def meeting(meeting_id: str = "", created_at: datetime = TEN, **changes: object) -> Meeting:
    """A meeting with every field filled."""
    facts = {
        "id": meeting_id or str(uuid.uuid4()),
        "title": "Buses for all",
        "created_at": created_at,
        "day": date(2026, 11, 24),
        "start": time(10, 0),
        "end": time(12, 30),
        "place": "Room 4",
        "about": AboutToday("Room 5", "The one in green", "The manager"),
        "paper": Paper("agenda.txt", "1. Buses"),
        "plan": MeetingPlan({"ebe": 4, "ebt": 3}, "yes", (EasyLine("One person talks at a time.", "talk"),)),
    }
    return Meeting(**{**facts, **changes})


@dataclass
class Writer:
    """Writes one meeting into a record. Every line is kept when the call returns."""

    record: Record
    meeting: Meeting = field(default_factory=meeting)
    last: Event | None = None
    t_ms: int = 0

    @property
    def id(self) -> str:
        return self.meeting.id

    def create(self, *items: str) -> "Writer":
        texts = [item_text(item) for item in items or ("bus", "lunch")]
        self.record.meetings.create(self.meeting, texts)
        for text in texts:
            self.happens(ItemAdded(text.item, minutes=20, text=text.digest()), "agenda")
        return self

    def begin(self, *items: str) -> "Writer":
        self.create(*items)
        self.happens(MeetingStarted({"ebe": 3}))
        self.happens(ItemStarted(items[0] if items else "bus"))
        return self

    def line(self, what: Kind, came_from: str = "run", words: str = "", **beside: object) -> Line:
        moment = Moment(self.meeting.created_at + timedelta(milliseconds=self.t_ms), self.t_ms)
        private = private_words(words) if words else None
        digest = private.digest() if private else None
        self.last = next_event(end_of(self.id, self.last), what, Maker(came_from), moment, digest)
        return Line(self.last, private, **beside)

    def happens(self, what: Kind, came_from: str = "run", words: str = "", **beside: object) -> str:
        line = self.line(what, came_from, words, **beside)
        self.record.log.append(self.id, [line])
        return line.event.id

    def press(self, words: str = "", holder: str = "blue") -> str:
        return self.happens(PointRaised("bus"), "follow", words, holder=holder)

    def after(self, minutes: float) -> "Writer":
        self.t_ms += int(minutes * MINUTE_MS)
        return self


def codes(notices: object) -> list[str]:
    """The codes of some notices."""
    return [notice.code for notice in notices]
