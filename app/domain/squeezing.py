"""What a change of today's agenda takes from items that EbEs asked for: their minutes, their place, or all of it."""

from dataclasses import dataclass
from typing import Literal

from app.domain.live import Item, LiveState

Loss = Literal["dropped", "shorter", "later"]


@dataclass(frozen=True, slots=True)
class Squeeze:
    """An item that EbEs asked for loses something. `minutes`: how many, where it becomes shorter."""

    item: str
    loss: Loss
    minutes: int = 0


def squeezed(before: LiveState, after: LiveState) -> tuple[Squeeze, ...]:
    """
    Return what EbE items lose between two states of an agenda, in agenda order, the heaviest loss of each item.

    Shape: an item comes later when something that EbEs did not ask for now stands before it and did not. More minutes
    for another item are no squeeze by themselves: then the meeting ends later, and nothing is taken.
    """
    found = (_loss(item, before, after) for item in before.on_agenda() if item.is_ebe and item.status != "done")
    return tuple(one for one in found if one is not None)


def _loss(item: Item, before: LiveState, after: LiveState) -> Squeeze | None:
    now = after.item(item.id)
    if now.status == "dropped":
        return Squeeze(item.id, "dropped", item.minutes or 0)
    lost = (item.minutes or 0) - (now.minutes or 0)
    if lost > 0:
        return Squeeze(item.id, "shorter", lost)
    if _not_asked_for_before(after, item.id) - _not_asked_for_before(before, item.id):
        return Squeeze(item.id, "later")
    return None


def _not_asked_for_before(state: LiveState, item_id: str) -> frozenset[str]:
    """Return what stands before an item and EbEs did not ask for, breaks among it."""
    before: set[str] = set()
    for item in state.on_agenda():
        if item.id == item_id:
            break
        if not item.is_ebe:
            before.add(item.id)
    return frozenset(before)
