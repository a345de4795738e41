"""A whole meeting in which time and voice were not shared evenly, and that changed something: for the power record."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.agenda import ItemText
from app.domain.events import Event, Maker, Moment, end_of, next_event, private_words
from app.domain.kinds import (
    AskedForBy,
    CardPressed,
    DecisionMade,
    EasyChecked,
    Felt,
    FeltDecided,
    ItemAdded,
    ItemStarted,
    Kind,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    Override,
    PapersSent,
    PauseAsked,
    PauseEnded,
    PointAnswered,
    PointCalled,
    PointClosed,
    PointKept,
    PointRaised,
    PointSeen,
    SpeakingStarted,
    StageSaid,
    WordSaid,
)
from app.domain.meeting import Meeting
from app.domain.ports import Line

RUN, EBE_CHAIR, EBT_CHAIR = Maker("run"), Maker("run", "ebe"), Maker("run", "ebt")
EBE, EBT = Maker("follow", None, "ebe"), Maker("follow", None, "ebt")
AGENDA = Maker("agenda")
WHEN = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)
ITEMS = (
    ("hello", "«Welcome»", "not_said", 5),
    ("money", "«The budget for next year»", "ebt", 20),
    ("bus", "«Buses that come on time»", "ebe", 20),
    ("rest", "«Rest»", "not_said", 10),
    ("plan", "«The plan of the board»", "ebt", 20),
    ("jobs", "«Jobs for us»", "ebe", 15),
)


@dataclass
class Told:
    """Writes one meeting into a record, line by line. `record`: anything with `meetings` and `log`."""

    record: Any
    meeting: Meeting
    now: datetime = field(default=WHEN)
    t_ms: int = 0
    last: Event | None = None
    lines: list[Line] = field(default_factory=list)

    def happens(self, what: Kind, maker: Maker = RUN, words: str = "") -> str:
        private = private_words(words) if words else None
        digest = private.digest() if private else None
        moment = Moment(self.now, self.t_ms)
        self.last = next_event(end_of(self.meeting.id, self.last), what, maker, moment, digest)
        self.lines.append(Line(self.last, private))
        return self.last.id

    def after(self, minutes: float) -> "Told":
        self.now += timedelta(minutes=minutes)
        self.t_ms += round(minutes * 60_000)
        return self

    def keep(self) -> str:
        self.record.log.append(self.meeting.id, self.lines)
        return self.meeting.id


def begin(record: Any, meeting_id: str, when: datetime = WHEN, counts: dict[str, int] | None = None) -> Told:
    """The agenda, with who asked for what, and the start."""
    meeting = Meeting(meeting_id, "«Travel for all»", when - timedelta(days=20), when.date())
    record.meetings.create(meeting, [ItemText(item, 1, title) for item, title, _who, _minutes in ITEMS])
    told = Told(record, meeting, when - timedelta(days=20))
    for item, _title, who, minutes in ITEMS:
        told.happens(ItemAdded(item, "break" if item == "rest" else "item", minutes), AGENDA)
        told.happens(AskedForBy(item, who), AGENDA)
    told.happens(StageSaid("plan", 4), AGENDA)
    told.happens(EasyChecked("bus", "ebe"), AGENDA)
    for item, days in (("money", 3), ("bus", 15), ("plan", 3)):
        told.happens(PapersSent(item, easy=(when.date() - timedelta(days=days)).isoformat()), AGENDA)
    told.now = when
    told.happens(MeetingStarted(counts or {"ebe": 5, "ebt": 6}, notice_days=7))
    return told


def uneven(record: Any, meeting_id: str = "uneven", when: datetime = WHEN) -> str:
    """The whole meeting, kept: EbEs asked for 35 of 75 minutes and get 10."""
    told = begin(record, meeting_id, when)
    told.happens(ItemStarted("hello"), EBE_CHAIR)
    told.after(5).happens(ItemStarted("money"), EBT_CHAIR)
    told.happens(SpeakingStarted("ebt"))
    one = told.after(10).happens(PointRaised("money"), EBE)
    told.happens(WordSaid(told.happens(CardPressed("jargon", "money"), EBE), "procurement"))
    told.happens(CardPressed("not_understood", "money"), EBE)
    told.happens(CardPressed("agree", "money"), EBT)
    told.after(4).happens(PointSeen(one))
    told.after(6).happens(PointCalled(one))
    told.happens(SpeakingStarted("ebe"))
    told.after(5).happens(PointAnswered(one, "will_change"))
    told.happens(PointClosed(one, "a_bit"), EBE)
    told.happens(ItemStarted("bus"), EBE_CHAIR)
    told.happens(MinutesChanged("plan", 10, "bus", "no_time", "not_asked"))
    two = told.after(4).happens(PointRaised("bus"), EBE)
    told.happens(PauseAsked(), EBE)
    told.after(3).happens(PauseEnded("ready"), EBE)
    told.after(6).happens(PointKept(two))
    told.happens(ItemStarted("rest"), EBE_CHAIR)
    told.after(10).happens(ItemStarted("plan"), EBT_CHAIR)
    told.happens(Override("notice", "plan", "fixed_day"))
    told.after(25).happens(DecisionMade("plan", what_changed="part", ebe_view="not_agreed"))
    told.happens(MeetingEnded(), EBT_CHAIR)
    for face in (3, 3, 2, 1, 1, 1):
        told.happens(Felt("listened_to", face), EBE)
    told.happens(FeltDecided("plan", "already_decided"), EBE)
    return told.keep()


def plain(record: Any, meeting_id: str, when: datetime = WHEN) -> str:
    """A meeting of which little is known: two items and their end."""
    told = begin(record, meeting_id, when)
    told.happens(ItemStarted("bus"), EBE_CHAIR)
    told.after(15).happens(ItemStarted("money"), EBT_CHAIR)
    told.after(15).happens(MeetingEnded(), EBT_CHAIR)
    return told.keep()


def nothing_said(record: Any, meeting_id: str = "nothing") -> str:
    """A meeting of which nobody said anything: no groups, nobody asked for anything."""
    meeting = Meeting(meeting_id, "«A short one»", WHEN, WHEN.date())
    record.meetings.create(meeting, [ItemText("a", 1, "«Something»")])
    told = Told(record, meeting)
    told.happens(ItemAdded("a", minutes=None), AGENDA)
    told.happens(MeetingStarted())
    told.happens(ItemStarted("a"))
    told.after(12).happens(MeetingEnded())
    return told.keep()
