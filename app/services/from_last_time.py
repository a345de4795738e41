"""What earlier meetings left for this one: items that were pushed off, points without an answer, what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.agenda import DraftItem
from app.domain.live import Item
from app.domain.patterns import Pattern
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.patterns import patterns_of
from app.services.replies import Owed, replies_of

NEWEST = 6


@dataclass(frozen=True, slots=True)
class LeftOver:
    """
    Everything that opens a meeting.

    Shape: `on_agenda` are carried items of this meeting, still to come or now; `off` are those that nobody put on it.
    `points`: by meeting, the newest first. `titles`: what items and hard words of `patterns` are called, by code.
    """

    patterns: tuple[Pattern, ...] = ()
    on_agenda: tuple[Item, ...] = ()
    off: tuple[DraftItem, ...] = ()
    points: tuple[Owed, ...] = ()
    titles: Mapping[str, str] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was left."""
        return not (self.patterns or self.on_agenda or self.off or self.points)


def left_over(house: House, live: LiveMeeting) -> LeftOver:
    """Return what earlier meetings left for this one. It reads few lines of the newest meetings only."""
    today = house.clock.utc().astimezone().date()
    waiting = house.agendas.carrying.for_next_time(today).items
    here = {item.id for item in live.state.items}
    carried = tuple(
        item for item in live.state.items if item.times_carried and item.status in ("now", "to_come", "dropped")
    )
    titles = {item.id: item.title for item in waiting} | {key: text.title for key, text in live.texts.items()}
    return LeftOver(
        patterns=patterns_of(house),
        on_agenda=carried,
        off=tuple(item for item in waiting if item.id not in here),
        points=tuple(owed for owed in replies_of(house).owed(NEWEST) if owed.meeting.id != live.meeting.id),
        titles=titles,
    )
