"""The host's meeting time on a guest's laptop, by steady clocks only: times of day never enter a countdown."""

from collections import deque
from dataclasses import dataclass

ROUNDS = 8
JUMP_MS = 500
LONG_MS = 1000


@dataclass(frozen=True, slots=True)
class Round:
    """One question for the time. Units: milliseconds."""

    took: int
    ahead: int
    """How far the host's meeting time is ahead of this laptop's steady clock."""


class HostTime:
    """
    Works out the meeting time of the host: the quickest of the last eight rounds says how far ahead it is.

    Units: milliseconds.
    """

    def __init__(self) -> None:
        self._rounds: deque[Round] = deque(maxlen=ROUNDS)

    @property
    def is_known(self) -> bool:
        """Whether the host ever told its time."""
        return bool(self._rounds)

    def heard(self, sent: int, got: int, t_ms: int) -> None:
        """The host said `t_ms`, asked at `sent`, heard at `got`, both by this laptop's steady clock."""
        took = max(0, got - sent)
        found = Round(took, t_ms - (sent + took // 2))
        if self._has_moved(found):
            self._rounds.clear()
        self._rounds.append(found)

    def told(self, got: int, t_ms: int) -> None:
        """The host said `t_ms` without being asked: of use where nothing better is known, or its time has moved."""
        found = Round(LONG_MS, t_ms - got)
        if self._has_moved(found):
            self._rounds.clear()
        if not self._rounds:
            self._rounds.append(found)

    def _has_moved(self, found: Round) -> bool:
        """Return whether the host's time itself moved, as when its laptop slept."""
        best = min(self._rounds, key=lambda each: each.took, default=found)
        return abs(found.ahead - best.ahead) > JUMP_MS + (found.took + best.took) // 2

    def slept(self) -> None:
        """This laptop was away: its steady clock may have stood still, so what was worked out is of no use."""
        self._rounds.clear()

    def at(self, steady_ms: int) -> int:
        """Return the host's meeting time at this time of the steady clock; 0 before it is known."""
        if not self._rounds:
            return 0
        return max(0, steady_ms + min(self._rounds, key=lambda each: each.took).ahead)
