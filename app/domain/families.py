"""What every kind of event is: its family, its version, and the codes that facts are made of."""

from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from app.domain.agenda import EbeSaid

__all__ = [
    "MEANINGS", "AgendaKind", "ClockKind", "EbeSaid", "Family", "Heard", "Kind", "Meaning", "Openness", "Outcome",
    "PauseEnd", "PeopleKind", "SpeakingGroup", "Unknown",
]  # fmt: skip

Family = Literal["clock", "people", "agenda"]
Meaning = Literal[
    "point", "pause", "question", "not_understood", "jargon", "slow_down", "more_time", "break",
    "agree", "disagree", "unsure", "off_topic", "okay",
]  # fmt: skip
MEANINGS: tuple[str, ...] = get_args(Meaning)

Outcome = Literal["changed", "will_change", "could_not", "passed_on", "not_decided", "done"]
Heard = Literal["yes", "a_bit", "no", "not_asked"]
Openness = Literal["open", "partly", "already_decided"]
SpeakingGroup = Literal["ebe", "carer", "ebt", "guest"]
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
