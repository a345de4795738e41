"""Two people changed the same agenda, each from the same beginning: what each did alone stays. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace

from app.domain.agenda import DraftItem

WORDS = ("easy_title", "easy", "picture", "check")
"""People checked these together: they come from one of the two."""
_ALONE = [(field.name,) for field in fields(DraftItem) if field.name not in WORDS]
PARTS: tuple[tuple[str, ...], ...] = (*_ALONE, WORDS)


@dataclass(frozen=True, slots=True)
class Merged:
    """
    The items of both, in one order.

    Shape: `both` are the items that both changed in the same place, each in another way: `items` has them as `mine`,
    but for one that only `theirs` has taken off, which stays off.
    """

    items: tuple[DraftItem, ...]
    both: tuple[DraftItem, ...] = ()


def merged_items(base: Iterable[DraftItem], mine: Iterable[DraftItem], theirs: Iterable[DraftItem]) -> Merged:
    """
    Return what both did to `base`: items, and in each item its parts, that only one changed are as that one has them.

    Shape: ids are unique in each. The order is mine if I changed it, else theirs.
    """
    was, here, there = ({item.id: item for item in items} for items in (base, mine, theirs))
    found: dict[str, DraftItem] = {}
    both: list[DraftItem] = []
    for each in _order([*was], [*here], [*there]):
        one, is_clash = _item(was.get(each), here.get(each), there.get(each))
        if one is not None:
            found[each] = one
        if is_clash:
            both.append(here.get(each) or there[each])
    return Merged(tuple(found.values()), tuple(both))


def _item(was: DraftItem | None, mine: DraftItem | None, theirs: DraftItem | None) -> tuple[DraftItem | None, bool]:
    """Return the item, None if it is off the agenda; and whether both changed it, each in another way."""
    if mine is None or theirs is None:
        is_new = was is None
        left = mine or theirs
        return (left, False) if is_new else (None, left is not None and left != was)
    start = was or theirs
    item, is_clash = mine, False
    for part in PARTS:
        before, here, there = (tuple(getattr(one, name) for name in part) for one in (start, mine, theirs))
        if here == before:
            item = replace(item, **dict(zip(part, there, strict=True)))
        elif there not in (before, here):
            is_clash = True
    return item, is_clash


def _order(was: list[str], mine: list[str], theirs: list[str]) -> Iterator[str]:
    """Yield every id once: in the order of who changed it, the others after what they stand behind."""
    known = {*was}
    is_mine = [one for one in mine if one in known] != [one for one in was if one in {*mine}]
    first, second = (mine, theirs) if is_mine else (theirs, mine)
    behind = _behind(first, second)
    yield from behind.get("", ())
    for one in first:
        yield one
        yield from behind.get(one, ())


def _behind(first: list[str], second: list[str]) -> Mapping[str, list[str]]:
    """Return the ids that only `second` has, by the id that each stands behind; "" for the start."""
    there, last = {*first}, ""
    found: dict[str, list[str]] = {}
    for one in second:
        if one in there:
            last = one
        else:
            found.setdefault(last, []).append(one)
    return found
