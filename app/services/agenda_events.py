"""An agenda that was made becomes the list of what happened to it, so that nothing that was done stays unsaid."""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaChange, AgendaDraft, DraftItem, EasyCheck, ItemText
from app.domain.facts import are_codes
from app.domain.kinds import (
    AskedForBy,
    EasyChecked,
    ItemAdded,
    ItemCarried,
    ItemChanged,
    ItemDropped,
    ItemMoved,
    ItemShortened,
    Override,
    PapersSent,
    StageSaid,
)
from app.domain.moving import BREAK_FLOOR
from app.services.keeper import Wish

NOT_SAID = "not_said"
NOTICE = "notice"


def ready(draft: AgendaDraft) -> AgendaDraft:
    """
    Return the draft as it goes into the record: no items without words, each with an id that the record can hold.

    Shape: ids stay as they are where they can, so that an item that is carried over keeps its id.
    """
    new: dict[str, str] = {}
    items = tuple(_named(item, new) for item in draft.items if item.title.strip())
    dropped = tuple(_named(item, new) for item in draft.dropped if item.title.strip() and item.id not in new)
    changes = tuple(replace(one, item=new[one.item]) for one in draft.changes if one.item in new)
    return replace(draft, items=items, dropped=dropped, changes=changes)


def _named(item: DraftItem, new: dict[str, str]) -> DraftItem:
    taken = not item.id or item.id in new or not are_codes({"item": item.id})
    named = str(uuid.uuid4()) if taken else item.id
    if item.id not in new:
        new[item.id] = named
    return replace(item, id=named)


def text_of(item: DraftItem, version: int = 1) -> ItemText:
    """Return one version of an item's words."""
    return ItemText(
        item=item.id,
        version=version,
        title=item.title.strip(),
        notes=item.notes,
        easy_title=item.easy_title,
        easy=item.easy,
        picture=item.picture,
        number=item.number or "",
        lead=item.lead or "",
        purpose=item.purpose,
        question=item.question,
    )


def wishes_for(draft: AgendaDraft, texts: Mapping[str, ItemText]) -> list[Wish]:
    """
    Return all that happened to a draft that is `ready`, with the words of each item by its id.

    Shape: replayed, it gives exactly the order and the minutes of the draft.
    """
    story = _Story(draft)
    items = {item.id: item for item in (*draft.items, *draft.dropped)}
    wishes: list[Wish] = []
    for item_id in (*story.first_order, *(item.id for item in draft.dropped)):
        item = items[item_id]
        wishes += added(item, texts[item_id], minutes=story.first_minutes(item))
    wishes += [Wish(one) for item in items.values() for one in story.cuts(item)]
    wishes += [Wish(move) for move in story.moves()]
    wishes += [Wish(story.drop(item)) for item in draft.dropped]
    return wishes


def added(item: DraftItem, text: ItemText, *, minutes: int | None, as_told: ItemAdded | None = None) -> list[Wish]:
    """Return that an item came on the agenda, with all that people said of it."""
    what = ItemAdded(item.id, item.kind, minutes, level=item.level, purpose=item.purpose, text=text.digest())
    if as_told is not None:
        what = replace(what, before=as_told.before, reason_code=as_told.reason_code, ebe_said=as_told.ebe_said)
    wishes = [Wish(what), Wish(AskedForBy(item.id, item.asked_by))]
    wishes += [Wish(StageSaid(item.id, item.stage))] if item.stage else []
    wishes += papers_sent(item)
    if item.check is not None and item.is_checked:
        wishes.append(checked(item.id, item.check))
    if item.carried is not None and are_codes({"meeting": item.carried.from_meeting}):
        first = item.carried.first_day.isoformat() if item.carried.first_day else None
        wishes.append(Wish(ItemCarried(item.id, item.carried.from_meeting, item.carried.times, first)))
    return wishes + late_reason(item)


def with_texts(wishes: Iterable[Wish], texts: Iterable[ItemText]) -> list[Wish]:
    """Return wishes with the new words that they speak of, so that both are kept in one go."""
    by_digest = {text.digest(): text for text in texts}
    named = ((wish, wish.what) for wish in wishes)
    return [
        replace(wish, text=by_digest.get(what.text or "")) if isinstance(what, ItemAdded | ItemChanged) else wish
        for wish, what in named
    ]


def papers_sent(item: DraftItem) -> list[Wish]:
    """Return that the papers of an item went out, if they did."""
    if item.full_sent is None and item.easy_sent is None:
        return []
    days = (day.isoformat() if day else None for day in (item.full_sent, item.easy_sent))
    return [Wish(PapersSent(item.id, *days))]


def checked(item_id: str, check: EasyCheck) -> Wish:
    """Return that people checked the easy words. What they asked to change is private."""
    is_code = bool(check.by_role) and are_codes({"role": check.by_role})
    words = [] if is_code else [check.by_role]
    private = "\n".join(each for each in (*words, check.changes) if each)
    return Wish(EasyChecked(item_id, check.by_role if is_code else "people", check.day.isoformat()), words=private)


def late_reason(item: DraftItem) -> list[Wish]:
    """Return that a late item may be decided all the same, if somebody said why."""
    if not item.late_reason or item.purpose != "decide":
        return []
    return [Wish(Override(NOTICE, item.id, as_code(item.late_reason)))]


def as_code(reason: str) -> str:
    """Return a reason that the record can hold."""
    return reason if reason and are_codes({"reason": reason}) else NOT_SAID


@dataclass(frozen=True)
class _Story:
    """What was done to the items of one draft, worked out backwards from how they are now."""

    draft: AgendaDraft

    @property
    def first_order(self) -> tuple[str, ...]:
        """The ids of the items in the order before any was moved later."""
        return beginning([item.id for item in self.draft.items], self._places())[0]

    def first_minutes(self, item: DraftItem) -> int | None:
        """Return the minutes an item had before it lost any."""
        lost = sum(cut.minutes for cut in self.cuts(item))
        return (item.minutes or 0) + lost if lost else item.minutes

    def cuts(self, item: DraftItem) -> Iterator[ItemShortened]:
        """Yield what an item lost. A break cannot have been cut below what a break must have."""
        if item.kind == "break" and (item.minutes or 0) < BREAK_FLOOR:
            return
        for one in self._of(item.id, "shortened"):
            if one.minutes:
                yield ItemShortened(item.id, one.minutes, as_code(one.reason_code), one.ebe_said)

    def moves(self) -> Iterator[ItemMoved]:
        """Yield the moves, so that the last one leaves the items in their order."""
        order = [item.id for item in self.draft.items]
        moved = beginning(order, self._places())[1]
        for item_id, after in reversed(list(zip(order, [*order[1:], None], strict=True))):
            if item_id in moved:
                why = self._of(item_id, "moved")[-1]
                yield ItemMoved(item_id, after, as_code(why.reason_code), why.ebe_said)

    def drop(self, item: DraftItem) -> ItemDropped:
        """Return that an item went off the agenda, with the reason."""
        why = self._of(item.id, "dropped")
        return (
            ItemDropped(item.id, as_code(why[-1].reason_code), why[-1].ebe_said)
            if why
            else ItemDropped(item.id, NOT_SAID)
        )

    def _places(self) -> dict[str, int]:
        """Return where items that were moved later stood at first."""
        moves = [one for one in self.draft.changes if one.kind == "moved"]
        return {one.item: one.from_place for one in reversed(moves)}

    def _of(self, item_id: str, kind: str) -> Sequence[AgendaChange]:
        return [one for one in self.draft.changes if one.item == item_id and one.kind == kind]


def beginning(order: Sequence[str], places: Mapping[str, int]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the order before items were moved from their `places`, and which of them did end up later."""
    now = {item: place for place, item in enumerate(order)}
    moved = {item for item in places if item in now}
    while True:
        first = [item for item in order if item not in moved]
        for item in sorted(moved, key=lambda one: (places[one], now[one])):
            first.insert(places[item], item)
        was = {item: place for place, item in enumerate(first)}
        stayed = {item for item in moved if was[item] >= now[item]}
        if not stayed:
            return tuple(first), frozenset(moved)
        moved -= stayed
