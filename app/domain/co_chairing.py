"""What each of the two co-chairs did, counted by role and never by name."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from app.domain.events import Event
from app.domain.kinds import ItemAdded, ItemStarted, MeetingEnded

Leader = Literal["ebe", "ebt", "both", "not_said"]


@dataclass(frozen=True, slots=True)
class CoChairing:
    """
    Who led which items, and who pressed how often.

    Shape: `led`: each item that the room was on, breaks left out, in the order of their first start. `acts`: how often
    somebody pressed something on Run, by role; "not_said" where nobody said who was at the screen.
    """

    led: Mapping[str, Leader]
    acts: Mapping[str, int]

    def items_led(self, leader: Leader) -> int:
        """Return how many items this role led."""
        return sum(one == leader for one in self.led.values())


def co_chairing(events: Iterable[Event]) -> CoChairing:
    """
    Count who led what from the record.

    An item was led by the role that pressed most on Run while the room was on it, its start included; by both where
    they pressed as often as each other. What was pressed before the start and after the end belongs to no item.
    """
    breaks = set[str]()
    acts, by_item = Counter[str](), dict[str, Counter[str]]()
    now: str | None = None
    for event in events:
        if isinstance(event.what, ItemAdded) and event.what.item_kind == "break":
            breaks.add(event.what.item)
        if isinstance(event.what, ItemStarted):
            now = event.what.item
            by_item.setdefault(now, Counter())
        if event.maker.came_from == "run":
            role = event.maker.chair or "not_said"
            acts[role] += 1
            if now is not None:
                by_item[now][role] += 1
        if isinstance(event.what, MeetingEnded):
            now = None
    led: dict[str, Leader] = {item: _leader(counted) for item, counted in by_item.items() if item not in breaks}
    return CoChairing(led, dict(acts))


def _leader(counted: Counter[str]) -> Leader:
    ebe, ebt = counted["ebe"], counted["ebt"]
    if ebe == ebt:
        return "both" if ebe else "not_said"
    return "ebe" if ebe > ebt else "ebt"
