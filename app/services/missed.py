"""*What did I miss?*: what was finished, decided and answered since a person was last at the screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.domain.events import Event
from app.domain.kinds import BreakStarted, ItemStarted, MeetingEnded, MeetingStarted, PauseAsked
from app.services.deciding import DecisionShown, current, decisions_of
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.telling import StoryLine, tell

SinceCode = Literal["break", "pause", "press", "left", "start"]
MissedCode = Literal["finished", "decided", "dropped", "answered", "written_down"]
KEY = "{0}/here/{1}"
"""It lies with the meeting, so that it goes when the meeting is deleted; one for each profile."""


@dataclass(frozen=True, slots=True)
class Since:
    """From when on it is told: what was then, and after which line of the record. `at` None: from the beginning."""

    code: SinceCode
    n: int = 0
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MissedLine:
    """
    One thing that happened meanwhile, with its words in `app/words/missed.py`.

    Shape: `item` is what it is about, "" for none; `count` of points; `said` what was decided, in the words of the
    co-chairs.
    """

    code: MissedCode
    item: str = ""
    count: int = 0
    said: str = ""


@dataclass(frozen=True, slots=True)
class Missed:
    """What was missed, and since when."""

    since: Since
    lines: tuple[MissedLine, ...]


def missed_lines(live: LiveMeeting, after: int) -> tuple[MissedLine, ...]:
    """Return what happened after the line `after` of the record, in a few lines."""
    story = [line for line in tell(live.events, live.texts) if line.n > after and not line.corrected]
    finished = [MissedLine("finished", item) for item in _finished(live.events, after)]
    return (*finished, *_told(story, decisions_of(live)), *_counted(story))


def _finished(events: Sequence[Event], after: int) -> list[str]:
    """Return the items that the room left, in order; not the one where it is now."""
    now, left = "", list[str]()
    for event in events:
        if isinstance(event.what, (ItemStarted, MeetingEnded)):
            if now and event.n > after:
                left.append(now)
            now = event.what.item if isinstance(event.what, ItemStarted) else ""
    return [item for item in dict.fromkeys(left) if item != now]


def _told(story: Sequence[StoryLine], decisions: Sequence[DecisionShown]) -> Iterator[MissedLine]:
    """Yield what was decided and not put right since, and what went off the agenda."""
    decided = {one.id: one for one in current(decisions)}
    for line in story:
        item = line.facts.get("item")
        if line.event in decided:
            yield MissedLine("decided", decided[line.event].item, said=decided[line.event].chosen)
        elif line.code == "item_dropped" and isinstance(item, str):
            yield MissedLine("dropped", item)


def _counted(story: Sequence[StoryLine]) -> Iterator[MissedLine]:
    answered = sum(line.code.startswith("answered_") and line.code != "answered_done" for line in story)
    written = sum(line.code.startswith("point_written_down") for line in story)
    if answered:
        yield MissedLine("answered", count=answered)
    if written:
        yield MissedLine("written_down", count=written)


class Missing:
    """What one person missed of one meeting. `prepare` None: nothing outlives this screen."""

    def __init__(self, following: Following, prepare: PrepareMeeting | None) -> None:
        self._following, self._prepare = following, prepare

    def look(self) -> Missed:
        """Return what was missed since a break or a pause began, since my last press, or since I left."""
        meeting, since = self._following.meeting, self.since()
        return Missed(since, missed_lines(meeting, since.n))

    def since(self) -> Since:
        """Return from when on it is told: what was last."""
        held, here = self._following.meeting.held_by(self._following.profile), self._left_at()
        found = Since("start")
        for event in self._following.meeting.events:
            code = _code(event, is_mine=event.id in held, has_left=event.n == here)
            found = Since(code, event.n, event.at) if code is not None else found
        return found

    def leave(self) -> None:
        """The person leaves the screen: remember up to where they know. Raises: `not_kept`."""
        events = self._following.meeting.events
        if self._prepare is not None and events:
            self._prepare.keep_draft(self._key, str(events[-1].n))

    @property
    def _key(self) -> str:
        return KEY.format(self._following.meeting.meeting.id, self._following.profile)

    def _left_at(self) -> int:
        kept = self._prepare.drafts(self._key).get(self._key, "") if self._prepare is not None else ""
        return int(kept) if kept.isascii() and kept.isdigit() else 0


def _code(event: Event, *, is_mine: bool, has_left: bool) -> SinceCode | None:
    if isinstance(event.what, BreakStarted):
        return "break"
    if isinstance(event.what, PauseAsked):
        return "pause"
    if isinstance(event.what, MeetingStarted):
        return "start"
    if is_mine:
        return "press"
    return "left" if has_left else None
