"""Save what happened in a meeting as a file that may leave the room: without anybody's words or name."""

import os
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.agenda import AskedBy, ItemKind, ItemText
from app.domain.apply import replay
from app.domain.errors import MeetingError
from app.domain.events import Event, first_break
from app.domain.live import Item, ItemStatus, LiveState
from app.domain.meeting import Meeting
from app.domain.ports import EventLog, MeetingStore
from app.domain.report import Report, Writer
from app.services.telling import StoryLine, tell

SMALLEST_COUNT = 5
NOT_YET = (".pdf", ".docx", ".odt")


@dataclass(frozen=True, slots=True)
class SummaryItem:
    """One agenda item as it went. Units: whole minutes."""

    title: str
    kind: ItemKind
    asked_by: AskedBy
    stage: int | None
    planned_minutes: int | None
    used_minutes: int
    status: ItemStatus
    points: int


@dataclass(frozen=True, slots=True)
class Summary:
    """
    One meeting without points' words, names or groups of presses.

    Shape: `people` is the head count of each group, None for fewer than 5 (PR-5); empty if nobody counted.
    `points` counts how points went, by status; `chain_end` is the last 8 characters of the chain.
    """

    meeting: Meeting
    state: LiveState
    items: tuple[SummaryItem, ...]
    story: tuple[StoryLine, ...]
    people: Mapping[str, int | None] = field(default_factory=dict[str, int | None])
    points: Mapping[str, int] = field(default_factory=dict[str, int])
    pauses: int = 0
    chain_end: str = ""
    is_whole: bool = True


class Exporting:
    """Writes the paper about one meeting to a file."""

    def __init__(
        self,
        meetings: MeetingStore,
        log: EventLog,
        put_in_words: Callable[[Summary], Report],
        writers: Mapping[str, Writer],
    ) -> None:
        self._meetings, self._log = meetings, log
        self._put_in_words, self._writers = put_in_words, writers

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of files that can be written, like ".html"."""
        return tuple(self._writers)

    def refuse_ending(self, to: Path) -> None:
        """Raises: `export_not_yet`, `export_ending`."""
        ending = to.suffix.lower()
        if ending in NOT_YET:
            raise MeetingError("export_not_yet", ending=ending)
        if ending not in self._writers:
            raise MeetingError("export_ending", name=to.name)

    def export(self, meeting_id: str, to: Path) -> Path:
        """
        Write the paper about a meeting; its kind follows from the ending of `to`. Whole or not at all.

        Raises: `no_such_meeting`, `export_not_yet`, `export_ending`, `export_no_folder`, `export_not_kept`.
        """
        self.refuse_ending(to)
        report = self._put_in_words(self.summary(meeting_id))
        write_paper(self._writers[to.suffix.lower()](report), to)
        return to

    def summary(self, meeting_id: str) -> Summary:
        """Return what may leave the room about one meeting. Raises: `no_such_meeting`."""
        meeting = self._meetings.meeting(meeting_id)
        events, texts = self._log.read(meeting.id), self._meetings.texts(meeting.id)
        return summary_of(meeting, events, texts)


def summary_of(meeting: Meeting, events: list[Event], texts: Mapping[str, ItemText]) -> Summary:
    """Return what may leave the room."""
    state = replay(meeting.id, events)
    return Summary(
        meeting=meeting,
        state=state,
        items=tuple(_item(item, state, texts) for item in state.items),
        story=tell(events, texts),
        people={group: count if count >= SMALLEST_COUNT else None for group, count in (state.counts or {}).items()},
        points=dict(Counter(press.status for press in state.presses if press.is_point)),
        pauses=sum(press.meaning == "pause" and press.status != "taken_back" for press in state.presses),
        chain_end=events[-1].digest()[-8:] if events else "",
        is_whole=first_break(meeting.id, events) is None,
    )


def _item(item: Item, state: LiveState, texts: Mapping[str, ItemText]) -> SummaryItem:
    raised = [press for press in state.presses if press.item == item.id and press.is_point]
    return SummaryItem(
        title=texts[item.id].title if item.id in texts else "",
        kind=item.kind,
        asked_by=item.asked_by,
        stage=item.stage,
        planned_minutes=item.minutes,
        used_minutes=round(item.used_ms / 60_000),
        status=item.status,
        points=sum(press.status != "taken_back" for press in raised),
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
