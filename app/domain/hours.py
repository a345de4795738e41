"""The hours that one person gave, for their own claim. Never in the meeting's record. Source: MT-29."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from app.domain.errors import MeetingError

MOST_MINUTES = 12 * 60
MOST_LETTERS = 200
ROUNDED_TO = 5


@dataclass(frozen=True, slots=True)
class HoursGiven:
    """
    What one person gave for one meeting. `id` is the meeting's.

    Shape: `travel` is a note in own words, such as what the bus cost; never anything about a bank or benefits.
    Units: whole minutes.
    """

    id: str
    day: dt.date
    title: str
    meeting: int = 0
    before: int = 0
    reading: int = 0
    travel: str = ""

    @property
    def minutes(self) -> int:
        """All minutes together."""
        return self.meeting + self.before + self.reading


PARTS = ("meeting", "before", "reading")
"""The parts that have minutes: the meeting, the meeting before it, reading and getting ready."""


def with_minutes(hours: HoursGiven, part: str, minutes: int) -> HoursGiven:
    """Return it with other minutes. Raises: `hours_limits`, KeyError."""
    if part not in PARTS:
        raise KeyError(part)
    if not 0 <= minutes <= MOST_MINUTES:
        raise MeetingError("hours_limits", most=MOST_MINUTES)
    return replace(hours, **{part: minutes})


def with_travel(hours: HoursGiven, words: str) -> HoursGiven:
    """Return it with another note about travel, as long as it may be."""
    return replace(hours, travel=" ".join(words.split())[:MOST_LETTERS])


def rounded_up(seconds: float) -> int:
    """Return whole minutes in steps of 5, never less than was given."""
    steps = -(-seconds // (60 * ROUNDED_TO))
    return min(MOST_MINUTES, int(steps) * ROUNDED_TO)


def together(all_hours: Iterable[HoursGiven]) -> int:
    """Return the minutes of all of them."""
    return sum(hours.minutes for hours in all_hours)


def values_of(hours: HoursGiven) -> dict[str, object]:
    """Return it as plain values."""
    return {**asdict(hours), "day": hours.day.isoformat()}


def hours_from(values: Mapping[str, object]) -> HoursGiven | None:
    """Return what was kept; None if it cannot be used."""
    name, day, title = values.get("id"), values.get("day"), values.get("title")
    if not (isinstance(name, str) and isinstance(day, str) and isinstance(title, str)):
        return None
    try:
        hours = HoursGiven(name, dt.date.fromisoformat(day), title)
        for part in PARTS:
            minutes = values.get(part, 0)
            hours = with_minutes(hours, part, minutes if isinstance(minutes, int) else 0)
    except (ValueError, MeetingError):
        return None
    travel = values.get("travel", "")
    return with_travel(hours, travel if isinstance(travel, str) else "")
