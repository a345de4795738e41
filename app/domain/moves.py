"""Which items moved, when all that is known is the order before and the order after."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise


def moved_between(was: Sequence[str], now: Sequence[str], noted: frozenset[str] = frozenset()) -> frozenset[str]:
    """
    Return which items moved: as few as explain the new order, those that are `noted` before others.

    Shape: `now` holds all items of `was`, and may hold more.
    """
    place: Mapping[str, int] = {item: at for at, item in enumerate(now)}
    stayed = _longest_rising([item for item in was if item not in noted], place)
    for item in was:
        if item in noted:
            trial = [one for one in was if one in stayed or one == item]
            if all(place[a] < place[b] for a, b in pairwise(trial)):
                stayed = frozenset(trial)
    return frozenset(was) - stayed


def _longest_rising(items: Sequence[str], place: Mapping[str, int]) -> frozenset[str]:
    """Return the most items that keep their order (patience sorting)."""
    ends: list[int] = []
    best: list[str] = []
    before: dict[str, str | None] = {}
    for item in items:
        at = bisect_left(ends, place[item])
        before[item] = best[at - 1] if at else None
        ends[at : at + 1] = [place[item]]
        best[at : at + 1] = [item]
    found: set[str] = set()
    item = best[-1] if best else None
    while item is not None:
        found.add(item)
        item = before[item]
    return frozenset(found)
