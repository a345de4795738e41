"""What changed in a file that was read before: items that came, that went, that say something else (IM-14)."""

import re
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Literal

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.moves import moved_between
from app.domain.standing_items import is_standing

ItemField = Literal["title", "minutes", "lead", "start", "purpose", "notes"]
PlanField = Literal["title", "date", "start", "end", "place"]
ITEM_FIELDS: tuple[ItemField, ...] = ("title", "minutes", "lead", "start", "purpose", "notes")
PLAN_FIELDS: tuple[PlanField, ...] = ("title", "date", "start", "end", "place")
ALIKE = 0.6
FAR = 0.1
MOST_ALIKE = 60
MORE_WORDS = 0.9
MOST_LETTERS = 300
_NUMBER = re.compile(r"^\W*(?:item\s+)?\d{1,3}(?:\.\d{1,3})*[.):]?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One fact that the new file says otherwise. `mine` is in the agenda that is made, `new` in the file."""

    field: ItemField | PlanField
    mine: object
    new: object


@dataclass(frozen=True, slots=True)
class ItemChange:
    """
    What the new file says about one item.

    Shape: "added" has no `item` (an id of the agenda), "gone" has no `new`. `after` are ids of items that it follows
    in the new file, the nearest first (new ones that may not be taken over, then one of the agenda); () at the start.
    "moved" is an item that stands elsewhere; it may have `fields` too.
    """

    kind: Literal["added", "gone", "changed", "moved"]
    item: str = ""
    new: DraftItem | None = None
    after: tuple[str, ...] = ()
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the new file says otherwise; first about the meeting, then in the order of the file."""

    plan: tuple[FieldChange, ...] = ()
    items: tuple[ItemChange, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether the new file says nothing new."""
        return not self.plan and not self.items


def compare(mine: AgendaDraft, new: AgendaDraft, base: AgendaDraft | None = None) -> Comparison:
    """
    Return what a file that was read again says otherwise.

    Shape: `mine` is the agenda that is made (its items have ids), `base` what the file said before, if that is known.
    What a person changed since is no change of the file: a title or an item that the old file had is nothing new.
    What the new file does not say, or what was only worked out from it, is no change either.
    """
    if new.source_text and new.source_text == mine.source_text:
        return Comparison()
    return _Comparing(mine, new, base).comparison()


def matched(mine: Sequence[DraftItem], new: Sequence[DraftItem]) -> dict[int, int]:
    """Return which of the new items is which of mine, by place: the same words first, then the most alike."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, item in enumerate(new):
        places[item.kind, plain_title(item.title)].append(place)
    found: dict[int, int] = {}
    for at, item in enumerate(mine):
        same = places[item.kind, plain_title(item.title)]
        if same:
            found[at] = same.pop(0)
    taken = set(found.values())
    left = [at for at in range(len(mine)) if at not in found][:MOST_ALIKE]
    free = [place for place in range(len(new)) if place not in taken][:MOST_ALIKE]
    alike = [(_likeness(mine[at], new[place]), at, place) for at in left for place in free]
    for likeness, at, place in sorted(alike, key=lambda row: (-row[0], abs(row[1] - row[2]), row[1])):
        if likeness >= ALIKE and at not in found and place not in taken:
            found[at] = place
            taken.add(place)
    return found


def plain_title(title: str) -> str:
    """Return a title as it is compared: small letters, one blank between words, no number, no marks at the ends."""
    return " ".join(_NUMBER.sub("", title[:MOST_LETTERS]).casefold().split()).strip(" .,:;-–*")


def _likeness(a: DraftItem, b: DraftItem) -> float:
    if a.kind != b.kind or is_standing(a.title) != is_standing(b.title):
        return 0.0
    one, other = plain_title(a.title), plain_title(b.title)
    words = max(_shared(one.split(), other.split()))
    letters = SequenceMatcher(None, one, other, autojunk=False)
    if words >= ALIKE or letters.real_quick_ratio() < ALIKE or letters.quick_ratio() < ALIKE:
        return words
    return max(words, letters.ratio())


def _shared(one: list[str], other: list[str]) -> tuple[float, float]:
    """Return how many words two titles share; and of the shorter one alone, where it has two words or more."""
    match = SequenceMatcher(None, one, other, autojunk=False)
    shorter = min(len(one), len(other))
    same = sum(block.size for block in match.get_matching_blocks())
    return match.ratio(), MORE_WORDS * same / shorter if shorter > 1 else 0.0


@dataclass
class _Comparing:
    mine: AgendaDraft
    new: AgendaDraft
    base: AgendaDraft | None
    _pairs: Mapping[int, int] = field(init=False)
    _before: Mapping[int, DraftItem] = field(init=False)
    _old_words: str = field(init=False)

    def __post_init__(self) -> None:
        self._pairs = matched(self.mine.items, self.new.items)
        old = self.base.items if self.base else ()
        self._before = {place: old[at] for at, place in matched(old, self.new.items).items()}
        self._old_words = " ".join(self.mine.source_text.casefold().split())

    def comparison(self) -> Comparison:
        return Comparison(tuple(self._plan()), (*self._in_file(), *self._gone()))

    def _plan(self) -> Iterator[FieldChange]:
        for name in PLAN_FIELDS:
            mine, new = getattr(self.mine, name), getattr(self.new, name)
            was = getattr(self.base, name) if self.base else None
            if new not in (None, "") and new not in (mine, was):
                yield FieldChange(name, mine, new)

    def _in_file(self) -> Iterator[ItemChange]:
        back = {place: self.mine.items[at] for at, place in self._pairs.items()}
        moved, after = self._moved(), tuple[str, ...]()
        for place, item in enumerate(self.new.items):
            mine = back.get(place)
            if mine is None:
                if not self._was_in_file(item):
                    named = replace(item, id=str(uuid.uuid4()))
                    yield ItemChange("added", new=named, after=after)
                    after = (named.id, *after)
                continue
            fields = tuple(self._fields(mine, item, self._before.get(place)))
            if mine.id in moved or fields:
                yield ItemChange("moved" if mine.id in moved else "changed", mine.id, item, after, fields)
            after = (mine.id,)

    def _fields(self, mine: DraftItem, new: DraftItem, was: DraftItem | None) -> Iterator[FieldChange]:
        for name in ITEM_FIELDS:
            ours, theirs = getattr(mine, name), getattr(new, name)
            if theirs in (None, "", ()) or theirs == ours or name in new.guessed:
                continue
            if was is not None and theirs == getattr(was, name):
                continue
            if name == "title" and (plain_title(mine.title) == plain_title(new.title) or self._was_in_file(new)):
                continue
            yield FieldChange(name, ours, theirs)

    def _gone(self) -> Iterable[ItemChange]:
        """Yield items that the file had and has no more. Breaks are ours to plan."""
        for at, item in enumerate(self.mine.items):
            if at not in self._pairs and item.kind == "item" and (self._was_in_file(item) or not self._old_words):
                yield ItemChange("gone", item.id)

    def _moved(self) -> frozenset[str]:
        """Return the items that stand elsewhere in the new file, and did not in the old one, if that is known."""
        order = [self.mine.items[at].id for at in sorted(self._pairs)]
        place_of = {self.mine.items[at].id: place for at, place in self._pairs.items()}
        moved = moved_between(order, sorted(order, key=lambda item: place_of[item]))
        if self.base is None:
            return moved
        known = [str(place) for place in self._before]
        in_old = moved_between(known, sorted(known, key=int))
        return frozenset(item for item in moved if str(place_of[item]) in in_old)

    def _was_in_file(self, item: DraftItem) -> bool:
        """Whether the file said these words when it was read before."""
        title = plain_title(item.title)
        return bool(title) and title in self._old_words
