"""
The power record of one meeting: who had the agenda, the time, the voice, and what came of it.

Many parts and never one score. A part that was not measured is None, and `why` has the code of the reason; zero is a
measured zero. Only counts: no words, titles, names or ids, so that they may stay after the meeting itself is deleted.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, cast

VERSION = 4
FEW = 5
EBE_FLOOR = 3
GROUP_FLOOR = 3
Counts = Mapping[str, int]


def share(part: float, whole: float) -> float | None:
    """Return the share of a part, 0 to 1; None if there is no whole."""
    return min(1.0, max(0.0, part / whole)) if whole > 0 else None


def empty() -> Counts:
    """Return no counts."""
    return dict[str, int]()


@dataclass(frozen=True, slots=True)
class AgendaShare:
    """
    PW-1: the minutes of items that EbEs asked for. Breaks and standing items do not count.

    Units: `planned` whole minutes as the meeting began, `used` seconds. `unsaid`: items where nobody said who asked.
    """

    ebe_planned: int
    all_planned: int
    ebe_used: int
    all_used: int
    ebe_items: int
    items: int
    unsaid: int = 0
    ebe_people: int | None = None
    people: int | None = None


@dataclass(frozen=True, slots=True)
class AgendaPlace:
    """PW-2: how much later EbE items stand than the others, in percent of the meeting; None: nothing to compare."""

    ebe_items: int
    in_last_third: int
    later_by: int | None


@dataclass(frozen=True, slots=True)
class TimeKept:
    """
    PW-3: the time that items took against their plan, only items that the room reached and that had a plan.

    Units: `planned`, `from_ebe` and `from_others` (minutes taken from items while the meeting was on) whole minutes;
    `used` seconds.
    """

    ebe_planned: int
    ebe_used: int
    other_planned: int
    other_used: int
    from_ebe: int = 0
    from_others: int = 0


@dataclass(frozen=True, slots=True)
class PushedOff:
    """PW-4: EbE items that lost out. `any_way`: each once; `in_a_row`: the most times one was, counting this time."""

    ebe_items: int
    not_reached: int
    shortened: int
    dropped: int
    moved_later: int
    any_way: int
    in_a_row: int


@dataclass(frozen=True, slots=True)
class Voices:
    """PW-5: points and cards by group, where groups may be written. `people`: how many of each were there, if told."""

    presses: Counts
    without_group: int = 0
    people: Counts = field(default_factory=empty)

    @property
    def ratio(self) -> float | None:
        """How often EbEs pressed against how many they are: 1 is in proportion. Only groups of 3 or more count."""
        known = {group: count for group, count in self.people.items() if count >= GROUP_FLOOR}
        pressed = sum(self.presses.get(group, 0) for group in known)
        if self.people.get("ebe", 0) < EBE_FLOOR or len(known) < 2 or not pressed:
            return None
        return (self.presses.get("ebe", 0) / pressed) / (known["ebe"] / sum(known.values()))


@dataclass(frozen=True, slots=True)
class Speaking:
    """PW-5: the time that groups spoke, as a co-chair tapped it. Units: seconds."""

    spoken: Counts
    uncounted: int
    people: Counts = field(default_factory=empty)


@dataclass(frozen=True, slots=True)
class Heard:
    """PW-6: what became of points. `median_wait` in minutes until one was called or answered; `said` by its owners."""

    points: int
    acknowledged: int
    answered: int
    median_wait: float | None
    said: Counts = field(default_factory=empty)


@dataclass(frozen=True, slots=True)
class DecisionStages:
    """PW-7: items to decide by stage "1" to "5" or "not_said", those first seen at 4 or 5, and how open it felt."""

    by_stage: Counts
    seen_late: int
    felt: Counts = field(default_factory=empty)


@dataclass(frozen=True, slots=True)
class PaperNotice:
    """PW-8: days from easy papers to the meeting. `without`: items whose easy papers nobody sent."""

    median: float
    least: int
    items: int
    without: int


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """PW-9: decisions by what changed and by what EbEs think of it; "not_said" where nobody said."""

    decisions: int
    changed: Counts
    ebe_view: Counts
    with_reason: int = 0
    overridden: int = 0
    disagreed: int = 0


@dataclass(frozen=True, slots=True)
class HardWords:
    """
    PW-10: cards about hard words, and how many different words they named.

    Units: `talked` seconds of items. `hard` of the `words` on the agenda are hard and nothing explains them; None
    where nobody looked.
    """

    cards: int
    terms: int
    talked: int
    words: int | None = None
    hard: int | None = None

    @property
    def in_100(self) -> float | None:
        """Hard words in 100 words of the agenda; None if nobody looked, or there are no words."""
        return None if self.hard is None or not self.words else 100 * self.hard / self.words

    @property
    def per_hour(self) -> float | None:
        """Cards in an hour of talk; None if nobody talked."""
        return self.cards * 3600 / self.talked if self.talked else None

    @property
    def per_100(self) -> float | None:
        """Hard words in 100 words of the agenda."""
        return 100 * (self.hard or 0) / self.words if self.words else None


@dataclass(frozen=True, slots=True)
class Breaks:
    """PW-11: breaks planned and taken, and the longest talk without one. Units: seconds."""

    planned: int
    taken: int
    longest: int


@dataclass(frozen=True, slots=True)
class EasyRead:
    """PW-12: items with easy words that people checked."""

    items: int
    checked: int


@dataclass(frozen=True, slots=True)
class Replies:
    """PW-13: points with a reply within 28 days; `until`: the ISO day on which the last of these days is over."""

    points: int
    replied: int
    until: str


@dataclass(frozen=True, slots=True)
class HowItFelt:
    """PW-14: faces by question, as "question/face". `answered`: how many answered the question most answered."""

    faces: Counts
    answered: int

    @property
    def is_few(self) -> bool:
        """Whether so few answered that faces could be guessed: then nobody is shown them."""
        return self.answered < FEW


@dataclass(frozen=True, slots=True)
class Pauses:
    """How often somebody asked for a pause, and how long the meeting stood. Units: seconds."""

    asked: int
    stood: int


@dataclass(frozen=True, slots=True)
class LedBy:
    """Items by the role of the co-chair who led them; `both` pressed as often as each other."""

    ebe: int
    ebt: int
    not_said: int
    both: int = 0


@dataclass(frozen=True, slots=True)
class Measures:
    """Every part of the power record of one meeting. `why`: codes for parts that were not measured."""

    share: AgendaShare | None = None
    place: AgendaPlace | None = None
    time: TimeKept | None = None
    pushed: PushedOff | None = None
    voices: Voices | None = None
    speaking: Speaking | None = None
    heard: Heard | None = None
    stages: DecisionStages | None = None
    notice: PaperNotice | None = None
    changed: WhatChanged | None = None
    words: HardWords | None = None
    breaks: Breaks | None = None
    easy: EasyRead | None = None
    replies: Replies | None = None
    felt: HowItFelt | None = None
    pauses: Pauses | None = None
    led: LedBy | None = None
    why: Mapping[str, str] = field(default_factory=dict[str, str])


PARTS: Mapping[str, type[Any]] = {
    "share": AgendaShare,
    "place": AgendaPlace,
    "time": TimeKept,
    "pushed": PushedOff,
    "voices": Voices,
    "speaking": Speaking,
    "heard": Heard,
    "stages": DecisionStages,
    "notice": PaperNotice,
    "changed": WhatChanged,
    "words": HardWords,
    "breaks": Breaks,
    "easy": EasyRead,
    "replies": Replies,
    "felt": HowItFelt,
    "pauses": Pauses,
    "led": LedBy,
}


def values_of(measures: Measures) -> dict[str, object]:
    """Return the measures as plain values."""
    return asdict(measures)


def measures_from(values: Mapping[str, object]) -> Measures:
    """Return the measures of such values. Raises: KeyError, TypeError if they are of another version."""
    parts: dict[str, Any] = {}
    for name, part in PARTS.items():
        found = cast("dict[str, Any] | None", values[name])
        parts[name] = None if found is None else part(**found)
    return Measures(**parts, why=cast("dict[str, str]", values["why"]))
