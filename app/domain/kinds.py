"""
Every kind of thing that can happen in a meeting, with its facts: ids, numbers and codes, never words or names.

Clock kinds carry the exact time; people kinds and agenda kinds only the whole minute.
Add kinds freely. Never change what one means: give it a new `v`. Source: `events.md` of the design.
"""

import re
from dataclasses import dataclass

from app.domain.agenda_kinds import (
    AgendaSent,
    AskedForBy,
    Correction,
    DecisionMade,
    EasyChecked,
    ItemAdded,
    ItemCarried,
    ItemChanged,
    ItemDropped,
    ItemLengthened,
    ItemMoved,
    ItemShortened,
    Override,
    PapersSent,
    PlanChanged,
    PlanPart,
    StageSaid,
)
from app.domain.families import (
    MEANINGS,
    AgendaKind,
    ClockKind,
    EbeSaid,
    Family,
    Heard,
    Kind,
    Meaning,
    Outcome,
    PauseEnd,
    PeopleKind,
    Unknown,
)

__all__ = [
    "KINDS", "MEANINGS", "AgendaKind", "AgendaSent", "AskedForBy", "BreakEnded", "BreakStarted",
    "CardPressed", "ClockKind", "Correction", "DecisionMade", "EasyChecked", "EbeSaid", "Family", "Felt",
    "GapAnswered", "Heard", "ItemAdded", "ItemCarried", "ItemChanged", "ItemDropped",
    "ItemLengthened", "ItemMoved", "ItemShortened", "ItemStarted", "Kind", "MeToo", "Meaning", "MeetingEnded",
    "MeetingStarted",
    "MinutesChanged", "NamePut", "NameRemoved", "Outcome", "Override", "PapersSent", "PauseAsked", "PauseEnd",
    "PauseEnded", "PeopleKind", "PlaceHeld", "PlanChanged", "PlanPart", "PointAnswered", "PointCalled",
    "PointClosed", "PointKept",
    "PointRaised", "PointSeen", "PointWrittenDown", "StageSaid", "TakenBack", "ThinkingEnded",
    "ThinkingStarted", "Unknown", "WordsAdded", "WordsRemoved", "kind_name",
]  # fmt: skip

# --- clock kinds


@dataclass(frozen=True, slots=True)
class MeetingStarted(ClockKind):
    """The meeting began. `counts`: people per group, if told. `about`: digest of the words said at the start."""

    counts: dict[str, int] | None = None
    about: str | None = None
    notice_days: int | None = None


@dataclass(frozen=True, slots=True)
class ItemStarted(ClockKind):
    """The room moved to this item."""

    item: str


@dataclass(frozen=True, slots=True)
class PauseAsked(ClockKind):
    """Somebody asked for a pause: all clocks stop."""


@dataclass(frozen=True, slots=True)
class PauseEnded(ClockKind):
    """The pause ended, and how."""

    how: PauseEnd
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class BreakStarted(ClockKind):
    """A break that was not on the agenda began: the item's clock stops."""


@dataclass(frozen=True, slots=True)
class BreakEnded(ClockKind):
    """That break ended."""


@dataclass(frozen=True, slots=True)
class ThinkingStarted(ClockKind):
    """Quiet time to think, inside the item's time. `seconds` 0: no limit."""

    seconds: int


@dataclass(frozen=True, slots=True)
class ThinkingEnded(ClockKind):
    """Quiet time to think is over."""


@dataclass(frozen=True, slots=True)
class MinutesChanged(ClockKind):
    """An item got or lost minutes, maybe from another item."""

    item: str
    delta: int
    from_item: str | None = None
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class GapAnswered(ClockKind):
    """The laptop was away for `gap_s` seconds; did the meeting go on?"""

    went_on: bool
    gap_s: int = 0


@dataclass(frozen=True, slots=True)
class MeetingEnded(ClockKind):
    """The meeting is over."""


# --- people kinds


@dataclass(frozen=True, slots=True)
class PointRaised(PeopleKind):
    """*I have a point*. `item` None: pressed between items."""

    item: str | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class CardPressed(PeopleKind):
    """Another card: its meaning, never its colour."""

    meaning: Meaning
    item: str | None = None


@dataclass(frozen=True, slots=True)
class TakenBack(PeopleKind):
    """A press taken back by whoever made it."""

    of: str


@dataclass(frozen=True, slots=True)
class WordsAdded(PeopleKind):
    """Its owner added words to a press."""

    of: str


@dataclass(frozen=True, slots=True)
class MeToo(PeopleKind):
    """Somebody has the same point. Never changes the order."""

    of: str


@dataclass(frozen=True, slots=True)
class PlaceHeld(PeopleKind):
    """*Hold my place, I am thinking*."""

    of: str


@dataclass(frozen=True, slots=True)
class PointCalled(PeopleKind):
    """A co-chair asked to hear it now."""

    of: str


@dataclass(frozen=True, slots=True)
class PointSeen(PeopleKind):
    """A co-chair saw the press."""

    of: str


@dataclass(frozen=True, slots=True)
class PointAnswered(PeopleKind):
    """What became of it, by a co-chair."""

    of: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PointClosed(PeopleKind):
    """Its owner closed it: *I was heard*."""

    of: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class PointKept(PeopleKind):
    """Kept for later: it comes back at the end of the agenda."""

    of: str


@dataclass(frozen=True, slots=True)
class PointWrittenDown(PeopleKind):
    """Not heard today: written down, with a reason."""

    of: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class WordsRemoved(PeopleKind):
    """A person took their own words out."""

    of: str


@dataclass(frozen=True, slots=True)
class NamePut(PeopleKind):
    """A person put a name on their own press. The name is in the private words."""

    of: str


@dataclass(frozen=True, slots=True)
class NameRemoved(PeopleKind):
    """A person took their name out."""

    of: str


@dataclass(frozen=True, slots=True)
class Felt(PeopleKind):
    """How it felt: a face for a question, by nobody in particular."""

    question: str
    face: int


def kind_name(kind: type[Kind]) -> str:
    """Return the name a kind has in the record: snake case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


KINDS: dict[str, type[Kind]] = {
    kind_name(kind): kind for family in (ClockKind, PeopleKind, AgendaKind) for kind in family.__subclasses__()
}
