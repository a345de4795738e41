"""
Every kind of thing that can happen in a meeting, with its facts: ids, numbers and codes, never words or names.

Clock kinds carry the exact time; people kinds and agenda kinds only the whole minute.
Add kinds freely. Never change what one means: give it a new `v`. Source: `events.md` of the design.
"""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from app.domain.agenda import AskedBy, ItemKind, Purpose

Family = Literal["clock", "people", "agenda"]
Meaning = Literal[
    "point", "pause", "question", "not_understood", "jargon", "slow_down", "more_time", "break",
    "agree", "disagree", "unsure", "off_topic", "okay",
]  # fmt: skip
MEANINGS: tuple[str, ...] = get_args(Meaning)
EbeSaid = Literal["agreed", "not_agreed", "not_asked"]
Outcome = Literal["changed", "will_change", "could_not", "passed_on", "not_decided", "done"]
Heard = Literal["yes", "a_bit", "no", "not_asked"]
PauseEnd = Literal["ready", "taken_back", "reason"]


class Kind:
    """What happened. Each subclass is one kind, its fields are the facts."""

    v: ClassVar[int] = 1
    family: ClassVar[Family]


class ClockKind(Kind):
    """Moves the meeting's clocks: exact time and meeting time are kept."""

    family: ClassVar[Family] = "clock"


class PeopleKind(Kind):
    """What a person did: only the whole minute is kept."""

    family: ClassVar[Family] = "people"


class AgendaKind(Kind):
    """A change of the agenda: only the whole minute is kept."""

    family: ClassVar[Family] = "agenda"


@dataclass(frozen=True, slots=True)
class Unknown(Kind):
    """Something a newer Fair Say wrote. Kept and counted, never dropped."""

    kind: str
    version: int
    facts_json: str
    family: ClassVar[Family] = "people"


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
    """*I have a point*."""

    item: str | None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class CardPressed(PeopleKind):
    """Another card: its meaning, never its colour."""

    meaning: Meaning
    item: str | None


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


# --- agenda kinds


@dataclass(frozen=True, slots=True)
class ItemAdded(AgendaKind):
    """An item came on the agenda, before `before` (None: at the end). Its words are meeting papers with this digest."""

    item: str
    item_kind: ItemKind = "item"
    minutes: int | None = None
    before: str | None = None
    level: int = 1
    purpose: Purpose | None = None
    text: str | None = None
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class ItemChanged(AgendaKind):
    """New words or another purpose for an item."""

    item: str
    text: str | None = None
    purpose: Purpose | None = None
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class ItemMoved(AgendaKind):
    """An item moved to stand before `before` (None: at the end)."""

    item: str
    before: str | None = None
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class ItemShortened(AgendaKind):
    """An item lost `minutes` minutes."""

    item: str
    minutes: int
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class ItemDropped(AgendaKind):
    """An item went off today's agenda."""

    item: str
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class ItemCarried(AgendaKind):
    """An item came from an earlier meeting, for the `times`th time."""

    item: str
    from_meeting: str
    times: int
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class AskedForBy(AgendaKind):
    """A person said who asked for the item."""

    item: str
    who: AskedBy


@dataclass(frozen=True, slots=True)
class StageSaid(AgendaKind):
    """How far a decision is: 1 idea to 5 already decided."""

    item: str
    stage: int


@dataclass(frozen=True, slots=True)
class PapersSent(AgendaKind):
    """When the papers went out, as ISO dates."""

    item: str
    full: str | None = None
    easy: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaSent(AgendaKind):
    """The agenda went out to people."""


@dataclass(frozen=True, slots=True)
class EasyChecked(AgendaKind):
    """People checked the easy words of an item; `by_role` is a group, never a name."""

    item: str
    by_role: str


@dataclass(frozen=True, slots=True)
class DecisionMade(AgendaKind):
    """What was decided, in codes; the words of it are private words of this event."""

    item: str
    option: str | None = None
    what_changed: str | None = None
    ebe_view: str | None = None
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class Override(AgendaKind):
    """A rule was set aside for an item, visibly and with a reason."""

    rule: str
    item: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class Correction(AgendaKind):
    """A mistake in an earlier line, put right by this one."""

    of: str


def kind_name(kind: type[Kind]) -> str:
    """Return the name a kind has in the record: snake case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


KINDS: dict[str, type[Kind]] = {
    kind_name(kind): kind for family in (ClockKind, PeopleKind, AgendaKind) for kind in family.__subclasses__()
}
