"""Look back at one meeting: its story in parts, lines that were put right, and until when people can change theirs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from app.domain.errors import MeetingError
from app.domain.events import Chair, Maker
from app.domain.kinds import Correction
from app.domain.pressing import AFTER
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.telling import StoryLine, tell

STARTS = ("meeting_started", "following_started")
ITEMS = ("item_first", "item_started")
PartCode = Literal["before", "item", "after"]


@dataclass(frozen=True, slots=True)
class StoryPart:
    """
    Lines that belong under one heading, oldest first.

    Shape: `code` says which heading: how the meeting began, an item, or what came after the end. `title` is the
    item's, None if its words are not kept.
    """

    code: PartCode
    title: str | None = None
    lines: list[StoryLine] = field(default_factory=list[StoryLine])


def parts_of(story: Sequence[StoryLine]) -> tuple[StoryPart, ...]:
    """Return the story under its headings, without how the agenda was prepared. Each visit to an item is a part."""
    first = next((at for at, line in enumerate(story) if line.code in STARTS), len(story))
    parts = [StoryPart("before")]
    for line in story[first:]:
        if line.code in ITEMS:
            title = line.facts.get("title")
            parts.append(StoryPart("item", title if isinstance(title, str) else None))
        parts[-1].lines.append(line)
        if line.code == "meeting_ended":
            parts.append(StoryPart("after"))
    return tuple(part for part in parts if part.lines)


class LookingBack:
    """One person looks back at a meeting on this laptop. `chair`: which co-chair their profile says they are."""

    def __init__(self, live: LiveMeeting, chair: Chair | None = None) -> None:
        self._live = live
        self._chair: Chair | None = chair

    def parts(self) -> tuple[StoryPart, ...]:
        """Return the story as it is now."""
        return parts_of(tell(self._live.events, self._live.texts))

    def put_right(self, event_id: str, words: str) -> None:
        """Put a line right by a new one; the words are private words of that. Raises: `words_needed`."""
        if not words.strip():
            raise MeetingError("words_needed")
        maker = Maker("follow") if self._live.state.is_alone else Maker("run", chair=self._chair)
        self._live.happen(maker, Wish(Correction(event_id), words.strip()))

    def put_right_words(self) -> Mapping[str, str]:
        """Return what lines that were put right should say, by the line; the newest words count."""
        events, words = self._live.events, self._live.words
        corrections = ((event.id, event.what) for event in events if isinstance(event.what, Correction))
        return {what.of: words[event_id] for event_id, what in corrections if event_id in words}

    def changeable_until(self) -> date | None:
        """Return the last day on which people can take back what is theirs; None before the end."""
        ended = self._live.state.ended_at
        return (ended + AFTER).astimezone().date() if ended is not None else None
