"""What is kept of the power record of each meeting, and the shape of where it is kept. Never any words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KeptCounts:
    """
    The counts of one meeting's power record, to be kept.

    Shape: `lines`: of how many events; `kept_until`: how long they stay if the meeting is deleted; `figures`: what is
    drawn of them over many meetings, beside `counts`, so that these need not be read.
    """

    meeting_id: str
    day: date
    lines: int
    counts: Mapping[str, object]
    kept_until: date
    figures: Sequence[float] = ()


class PowerCounts(Protocol):
    """The kept counts of power records. Never any words."""

    def get(self, meeting_id: str, version: int) -> Mapping[str, object] | None:
        """Return the counts of a meeting; None if there are none of this version and of all its lines."""
        ...

    def keep(self, rows: Sequence[KeptCounts], version: int) -> None:
        """Keep these counts in place of older ones; not of meetings that are gone by now. Raises: `not_kept`."""
        ...

    def to_make(self, version: int) -> tuple[str, ...]:
        """Return the meetings that ended (no practice) with counts missing, older or of fewer lines; newest first."""
        ...

    def since(self, day: date | None, version: int) -> list[tuple[date, tuple[float, ...]]]:
        """Return the figures from this day on (None: all), oldest first; of deleted meetings in every version."""
        ...

    def newest(self, limit: int, version: int) -> list[tuple[date, tuple[float, ...]]]:
        """Return the figures of the newest meetings, oldest of them first."""
        ...

    def without_figures(self) -> dict[str, Mapping[str, object]]:
        """Return counts of deleted meetings that have no figures, by key: an older Fair Say kept them."""
        ...

    def add_figures(self, figures: Mapping[str, Sequence[float]]) -> None:
        """Keep figures beside such counts. Raises: `not_kept`."""
        ...

    def forget(self, today: date) -> None:
        """Forget counts of deleted meetings whose time is over. Raises: `not_kept`."""
        ...
