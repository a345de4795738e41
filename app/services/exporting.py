"""Save what happened in a meeting as a file that may leave the room: how much is on it, a person chose."""

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from app.domain.agenda import AskedBy, ItemKind, ItemText
from app.domain.apply import replay
from app.domain.clock import Clock
from app.domain.errors import MeetingError
from app.domain.events import Chair, Group, first_break
from app.domain.glossary import Glossary
from app.domain.kinds import Correction, MeetingStarted, PointAnswered
from app.domain.live import Item, ItemStatus, LiveState
from app.domain.meeting import Meeting
from app.domain.ports import EventLog, MeetingStore
from app.domain.replies import REPLY_DAYS
from app.domain.report import Report, Writer
from app.domain.sheet import USUAL_PT
from app.domain.sound import SoundLine
from app.domain.standing_items import is_standing
from app.services.live_meeting import LiveMeeting
from app.services.looking_back import LookingBack
from app.services.power_record import MeetingPower, power_of
from app.services.telling import StoryLine, tell
from app.services.you_said import SMALLEST_COUNT, Level, Wanted, YouSaid, you_said

GROUP_ORDER = tuple(get_args(Group))
PaperKind = Literal["full", "easy", "you_said"]


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """
    Which paper, how much is on it, how large.

    Shape: `agreed` are the co-chairs, by role, who agreed to the full record; both are needed for it (PR-5).
    """

    paper: PaperKind = "full"
    level: Level = "summary"
    size_pt: int = USUAL_PT
    agreed: tuple[Chair, ...] = ()

    def refuse_unless_agreed(self) -> None:
        """Raises: `export_both_needed` where the full record is wanted and not both co-chairs agreed."""
        if self.level == "full" and not {"ebe", "ebt"} <= set(self.agreed):
            raise MeetingError("export_both_needed")

    def refuse_unless_easy(self) -> None:
        """Raises: `sound_easy_only` where the full report is wanted, which is tables."""
        if self.paper == "full":
            raise MeetingError("sound_easy_only")


@dataclass(frozen=True, slots=True)
class SummaryItem:
    """
    One agenda item as it went. `is_standing`: every meeting has it, such as the welcome.

    Units: whole minutes, planned as the meeting began.
    """

    id: str
    title: str
    kind: ItemKind
    asked_by: AskedBy
    stage: int | None
    planned_minutes: int | None
    used_minutes: int
    status: ItemStatus
    points: int
    picture: str = ""
    is_standing: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """
    One meeting, as much of it as may leave the room.

    Shape: `told` are points, decisions and what was missed; `words` are those that people wrote beside lines of the
    story, by event, and `put_right` those that correct a line; both empty at the safest level. `people` is the head
    count of each group, None for fewer than 5 (PR-5); empty if nobody counted. `points` counts how points went, by
    status; `chain_end` is the last 8 characters of the chain.
    """

    meeting: Meeting
    state: LiveState
    items: tuple[SummaryItem, ...]
    story: tuple[StoryLine, ...]
    told: YouSaid = field(default_factory=YouSaid)
    choice: ReportChoice = field(default_factory=ReportChoice)
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    put_right: Mapping[str, str] = field(default_factory=dict[str, str])
    people: Mapping[str, int | None] = field(default_factory=dict[str, int | None])
    points: Mapping[str, int] = field(default_factory=dict[str, int])
    pauses: int = 0
    chain_end: str = ""
    is_whole: bool = True
    power: MeetingPower | None = None


@dataclass(frozen=True, slots=True)
class ReportShelf:
    """What a paper about a meeting is made from."""

    meetings: MeetingStore
    log: EventLog
    clock: Clock
    reply_days: Callable[[], int] = lambda: REPLY_DAYS
    glossary: Callable[[], Glossary | None] = lambda: None


class Exporting:
    """Writes the paper about one meeting to a file."""

    def __init__(
        self,
        shelf: ReportShelf,
        put_in_words: Callable[[Summary], Report],
        writers: Mapping[str, Writer],
        read_out: Callable[[Summary], Sequence[SoundLine]],
    ) -> None:
        self._shelf, self._put_in_words, self._writers = shelf, put_in_words, writers
        self._read_out = read_out

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of files that can be written, like ".html"."""
        return tuple(self._writers)

    def refuse_ending(self, to: Path) -> None:
        """Raises: `export_ending`."""
        if to.suffix.lower() not in self._writers:
            raise MeetingError("export_ending", name=to.name)

    def export(self, meeting_id: str, to: Path, choice: ReportChoice | None = None) -> Path:
        """
        Write the paper about a meeting; its kind follows from the ending of `to`. Whole or not at all.

        Raises: `no_such_meeting`, `export_ending`, `export_both_needed`, `export_no_folder`, `export_not_kept`.
        """
        self.refuse_ending(to)
        report = self.report(meeting_id, choice)
        write_paper(self._writers[to.suffix.lower()](report), to)
        return to

    def read_out(self, meeting_id: str, choice: ReportChoice) -> Sequence[SoundLine]:
        """Return an easy paper as it is said aloud. Raises: as `report`; `sound_easy_only` for the full report."""
        choice.refuse_unless_easy()
        return self._read_out(self.summary(meeting_id, choice))

    def report(self, meeting_id: str, choice: ReportChoice | None = None) -> Report:
        """Return the paper in words. Raises: `no_such_meeting`, `export_both_needed`."""
        return self._put_in_words(self.summary(meeting_id, choice))

    def summary(self, meeting_id: str, choice: ReportChoice | None = None) -> Summary:
        """Return what may leave the room about one meeting. Raises: `no_such_meeting`, `export_both_needed`."""
        how, shelf = choice or ReportChoice(), self._shelf
        how.refuse_unless_agreed()
        meeting = shelf.meetings.meeting(meeting_id)
        live = LiveMeeting(meeting, shelf.meetings.texts(meeting.id), shelf.log, shelf.clock)
        return summary_of(live, how, shelf.reply_days(), shelf.glossary())


def summary_of(
    live: LiveMeeting, choice: ReportChoice | None = None, days: int = REPLY_DAYS, glossary: Glossary | None = None
) -> Summary:
    """Return what may leave the room."""
    how, state, events = choice or ReportChoice(), live.state, live.events
    begun = _as_it_began(live)
    own, today = _own_words(live, how.level), live.utc_now().astimezone().date()
    wanted = Wanted(how.level, days, with_answers=how.level != "summary" or how.paper == "you_said")
    return Summary(
        meeting=live.meeting,
        state=state,
        items=tuple(_item(item, live, begun) for item in state.items),
        story=tell(events, live.texts),
        told=you_said(live, today, wanted),
        choice=how,
        words=own,
        put_right=LookingBack(live).put_right_words() if how.level == "full" else {},
        people={
            group: count if count >= SMALLEST_COUNT else None
            for group, count in sorted((state.counts or {}).items(), key=lambda one: GROUP_ORDER.index(one[0]))
        },
        points=dict(Counter(press.status for press in state.presses if press.is_point)),
        pauses=sum(press.meaning == "pause" and press.status != "taken_back" for press in state.presses),
        chain_end=events[-1].digest()[-8:] if events else "",
        is_whole=first_break(live.meeting.id, events) is None,
        power=power_of(live.meeting, events, live.texts, glossary) if state.phase != "not_started" else None,
    )


def _own_words(live: LiveMeeting, level: Level) -> dict[str, str]:
    """Return what was written beside lines of the story: answers with the points' words, corrections only in full."""
    kinds = {"summary": (), "points": (PointAnswered,), "full": (PointAnswered, Correction)}[level]
    events, words = live.events, live.words
    return {event.id: words[event.id] for event in events if isinstance(event.what, kinds) and event.id in words}


def _as_it_began(live: LiveMeeting) -> dict[str, Item]:
    """Return the items as the meeting began, by id; nothing before that."""
    start = next((event.n for event in live.events if isinstance(event.what, MeetingStarted)), 0)
    began = replay(live.meeting.id, (event for event in live.events if event.n <= start))
    return {item.id: item for item in began.items}


def _item(item: Item, live: LiveMeeting, begun: Mapping[str, Item]) -> SummaryItem:
    raised = [press for press in live.state.presses if press.item == item.id and press.is_point]
    text = live.texts.get(item.id) or ItemText(item.id, 0, "")
    return SummaryItem(
        id=item.id,
        title=text.title,
        kind=item.kind,
        asked_by=item.asked_by,
        stage=item.stage,
        planned_minutes=begun.get(item.id, item).minutes,
        used_minutes=round(item.used_ms / 60_000),
        status=item.status,
        points=sum(press.status != "taken_back" for press in raised),
        picture=text.picture or next((line.picture for line in text.easy if line.picture), ""),
        is_standing=item.kind == "item" and is_standing(text.title),
    )


def write_paper(data: bytes, to: Path) -> None:
    """Write a file whole or not at all. Raises: `export_no_folder`, `export_not_kept`."""
    if not to.absolute().parent.is_dir():
        raise MeetingError("export_no_folder", folder=to.absolute().parent.name)
    new = to.with_name(f".{to.name}.new")
    try:
        with new.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(to)
    except OSError as trouble:
        new.unlink(missing_ok=True)
        raise MeetingError("export_not_kept", name=to.name) from trouble
