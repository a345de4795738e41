"""Steps in making an agenda that take more than one change: where a new item goes, when the meeting ends."""

import datetime as dt

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.agenda_time import free_minutes, over_minutes
from app.domain.fairness import placed
from app.domain.standing_items import is_standing
from app.services.making import Because, Making, Payer


def place_for(draft: AgendaDraft, item: DraftItem) -> int:
    """
    Return where a new item goes, 0 first: before the goodbye; in the first half where EbEs ask for it.

    Source: MT-18.
    """
    place = len(draft.items)
    while place > 0 and (is_standing(draft.items[place - 1].title) or draft.items[place - 1].kind == "break"):
        place -= 1
    place = place or len(draft.items)
    if item.is_ebe:
        halves = [at for at, row in enumerate(placed(draft)) if row.is_in_second_half and at > 0]
        place = min([place, *halves])
    return place


def can_pay(draft: AgendaDraft, minutes: int, least_break: int, not_this: str = "") -> tuple[DraftItem, ...]:
    """Return the items that have so many minutes to give."""
    others = (item for item in draft.items if item.id != not_this)
    return tuple(item for item in others if (item.minutes or 0) >= minutes + _keeps(item, least_break))


def missing_minutes(draft: AgendaDraft, more: int) -> int:
    """Return how many of `more` minutes are not free; 0 if the length of the meeting is not known."""
    free = free_minutes(draft)
    return 0 if free is None else max(0, more - free)


def set_minutes(making: Making, item_id: str, minutes: int, payer: Payer | None, because: Because | None) -> None:
    """Give an item so many minutes; where nobody loses them, the meeting ends later. Raises: as `Making`."""
    with making.together():
        was_over = over_minutes(making.draft)
        making.set_minutes(item_id, minutes, payer, because)
        _end_later(making, over_minutes(making.draft) - was_over)


def add_item(making: Making, item: DraftItem, place: int, payer: Payer | None) -> str:
    """Add an item; where nobody loses its minutes, the meeting ends later. Returns its id. Raises: as `Making`."""
    with making.together():
        was_over = over_minutes(making.draft)
        new = making.add(item, place, payer)
        _end_later(making, over_minutes(making.draft) - was_over)
    return new


def step(making: Making, item_id: str, by: int, because: Because | None) -> str:
    """
    Move an item one place up (-1) or down (1). Returns the id of the item that went later, "" if nothing moved.

    What EbEs asked for goes later also when another item is put before it: the reason is kept for it all the same.
    Raises: `reason_needed`.
    """
    later = goes_later(making.draft, item_id, by)
    if later:
        making.move(later, making.place(later) + 1, because)
    return later


def goes_later(draft: AgendaDraft, item_id: str, by: int) -> str:
    """Return the id of the item that would stand later, if this one moved by one place; "" if it cannot move."""
    ids = [item.id for item in draft.items]
    at = ids.index(item_id)
    if not 0 <= at + by < len(ids):
        return ""
    return item_id if by > 0 else ids[at - 1]


def _keeps(item: DraftItem, least_break: int) -> int:
    return least_break if item.kind == "break" else 0


def _end_later(making: Making, minutes: int) -> None:
    end = making.draft.end
    if end is not None and minutes > 0:
        later = dt.datetime.combine(dt.date.min, end) + dt.timedelta(minutes=minutes)
        making.change_meeting(end=later.time())
