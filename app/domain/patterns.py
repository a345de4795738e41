"""What comes back meeting after meeting and is not heard: a topic people chose, a hard word, an item. Never guessed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from app.domain.events import Event
from app.domain.kinds import Kind, PointAnswered, PointClosed, PointRaised, TakenBack, TopicSaid, WordSaid
from app.domain.points import Press
from app.domain.replies import waits_for_reply

OFTEN = 3
What = Literal["item", "topic", "word"]
ABOUT_PATTERNS: tuple[type[Kind], ...] = (PointRaised, TopicSaid, TakenBack, PointAnswered, PointClosed, WordSaid)
"""The kinds from which `not_heard` works out what one meeting left without an answer."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """The same thing in several meetings. `code`: a topic, the code of a word, or the id of an item."""

    what: What
    code: str
    meetings: int
    first_day: date | None = None


@dataclass(frozen=True, slots=True)
class NotHeard:
    """What one meeting left: topics of points without a final answer, and words that were hard."""

    day: date
    topics: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


def not_heard(day: date, events: Sequence[Event]) -> NotHeard:
    """Return what one meeting left, from the lines in `ABOUT_PATTERNS` alone."""
    points: dict[str, Press] = {}
    words: dict[str, str] = {}
    for event in events:
        what = event.what
        if isinstance(what, PointRaised):
            points[event.id] = Press(event.id, "point", what.item, event.at, event.maker.came_from, topic=what.topic)
        elif isinstance(what, WordSaid):
            words[what.of] = what.term
        elif isinstance(what, TakenBack) and what.of in words:
            del words[what.of]
        elif isinstance(what, TopicSaid | TakenBack | PointAnswered | PointClosed) and what.of in points:
            points[what.of] = _changed(points[what.of], what)
    topics = frozenset(press.topic for press in points.values() if press.topic and waits_for_reply(press))
    return NotHeard(day, topics, frozenset(words.values()))


def _changed(press: Press, what: TopicSaid | TakenBack | PointAnswered | PointClosed) -> Press:
    if isinstance(what, TopicSaid):
        return replace(press, topic=what.topic or None)
    if isinstance(what, TakenBack):
        return replace(press, status="taken_back")
    if isinstance(what, PointAnswered):
        return replace(press, status="answered", outcome=what.outcome)
    return replace(press, status="closed")


def patterns(meetings: Iterable[NotHeard], often: int = OFTEN) -> tuple[Pattern, ...]:
    """Return what came back in so many meetings or more, the most often first."""
    days: dict[tuple[What, str], list[date]] = defaultdict(list)
    for meeting in meetings:
        for topic in meeting.topics:
            days["topic", topic].append(meeting.day)
        for word in meeting.words:
            days["word", word].append(meeting.day)
    found = [Pattern(what, code, len(on), min(on)) for (what, code), on in days.items() if len(on) >= often]
    return in_order(found)


def in_order(found: Iterable[Pattern]) -> tuple[Pattern, ...]:
    """Return patterns, the most often first."""
    return tuple(sorted(found, key=lambda one: (-one.meetings, one.what, one.code)))
