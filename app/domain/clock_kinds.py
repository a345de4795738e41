"""
Every kind that moves the meeting's clocks, with its facts. They carry the exact time.

Add kinds freely. Never change what one means: give it a new `v`.
"""

from dataclasses import dataclass

from app.domain.families import ClockKind, EbeSaid, PauseEnd, SpeakingGroup


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


@dataclass(frozen=True, slots=True)
class MovingSoon(ClockKind):
    """The co-chairs said that the room moves on soon; to `item`, if told."""

    item: str | None = None


@dataclass(frozen=True, slots=True)
class SpeakingStarted(ClockKind):
    """Somebody of this group began to speak. Several groups can speak at once; never who."""

    group: SpeakingGroup


@dataclass(frozen=True, slots=True)
class SpeakingEnded(ClockKind):
    """Nobody of this group speaks any more."""

    group: SpeakingGroup
