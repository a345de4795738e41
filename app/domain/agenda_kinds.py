"""
Every kind of change of an agenda, with its facts: ids, numbers and codes, never words or names.

`ebe_said` is what EbEs said where they asked for the item; left out means that nobody asked them.
"""

from dataclasses import dataclass
from typing import Literal

from app.domain.agenda import AskedBy, ItemKind, Purpose
from app.domain.families import AgendaKind, EbeSaid, SpeakingGroup

PlanPart = Literal["title", "day", "start", "end", "place", "people", "paid", "rules", "meanings", "about"]


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
class ItemLengthened(AgendaKind):
    """An item got `minutes` more minutes."""

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
class ItemBroughtBack(AgendaKind):
    """An item that went off today's agenda is on it again, before `before` (None: at the end)."""

    item: str
    before: str | None = None
    reason_code: str | None = None
    ebe_said: EbeSaid | None = None


@dataclass(frozen=True, slots=True)
class ItemCarried(AgendaKind):
    """An item came from an earlier meeting, for the `times`th time; `first_day`: the ISO date of the first."""

    item: str
    from_meeting: str
    times: int
    first_day: str | None = None
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
    """
    People checked the easy words of an item; `by_role` is a group, never a name, `day` an ISO date.

    What they asked to change is in the private words of this event.
    """

    item: str
    by_role: str
    day: str | None = None


@dataclass(frozen=True, slots=True)
class PlanChanged(AgendaKind):
    """
    One part of the meeting as a whole is another. What it is now stands in the meeting's papers, never here.

    `meanings`: of words with several, which is meant here; `about`: what is said at the start. Both need no reason.
    """

    what: PlanPart
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class OptionPut(AgendaKind):
    """One of the ways that can be chosen for an item to decide. Its words are private words of this event."""

    item: str


@dataclass(frozen=True, slots=True)
class DecisionMade(AgendaKind):
    """
    What was decided, in codes; the words of it are private words of this event.

    Shape: `option` is the event of the option that was chosen; `what_changed` and `ebe_view` are codes of
    `app/domain/deciding.py`; `here` is how many people of each group were there, if told.
    """

    item: str
    option: str | None = None
    what_changed: str | None = None
    ebe_view: str | None = None
    reason_code: str | None = None
    here: dict[str, int] | None = None


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


@dataclass(frozen=True, slots=True)
class SpeakingCorrected(AgendaKind):
    """The speaking time of a group was counted wrong: `seconds` more, or fewer below 0."""

    group: SpeakingGroup
    seconds: int
