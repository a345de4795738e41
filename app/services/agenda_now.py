"""Today's agenda is changed while the meeting is on, by either co-chair: what a change does, and how it is undone."""

import uuid
from dataclasses import dataclass, fields, replace
from typing import Literal

from app.domain.agenda import AgendaDraft, AskedBy, DraftItem, ItemText, Purpose
from app.domain.fairness import PowerBalance, power_balance
from app.domain.kinds import (
    AskedForBy,
    EasyChecked,
    ItemAdded,
    ItemBroughtBack,
    ItemDropped,
    ItemMoved,
    Kind,
    MinutesChanged,
    PlanChanged,
)
from app.domain.live import Item, LiveState
from app.domain.moving import BREAK_FLOOR
from app.domain.planning import CHANGES
from app.domain.squeezing import Squeeze, squeezed
from app.services.agenda_events import added, text_of, with_texts
from app.services.keeper import Wish
from app.services.making import Because
from app.services.running import Running
from app.services.trying import state_after

Does = Literal["moved", "minutes", "dropped", "back", "added", "later", "undone"]


@dataclass(frozen=True, slots=True)
class NewItem:
    """What an item needs to come on today's agenda. `before`: the item that it stands before, None at the end."""

    title: str
    minutes: int | None = None
    asked_by: AskedBy = "not_said"
    purpose: Purpose | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One change, before it is made: the lines it becomes, and the words of a new item."""

    does: Does
    item: str
    lines: tuple[Kind, ...]
    text: ItemText | None = None


FINISHING_LATER = Change("later", "", (PlanChanged("end"),))
"""The meeting ends later, and nobody loses any minutes."""


@dataclass(frozen=True, slots=True)
class Effect:
    """
    What a change does: who has the minutes before and after it, and what EbE items lose.

    Shape: `needs_reason`: it is a change that nobody may make without saying why.
    """

    before: PowerBalance
    after: PowerBalance
    squeezed: tuple[Squeeze, ...]
    needs_reason: bool


class AgendaNow:
    """
    Changes of the agenda of a meeting that is on. One for each Run screen, so that its changes can be undone.

    The words of a new item travel with the line that says it came (`Wish.text`).
    """

    def __init__(self, running: Running) -> None:
        self._running = running
        self.meeting = running.meeting
        self._done: list[tuple[Change, LiveState]] = []

    @property
    def state(self) -> LiveState:
        """What is true now."""
        return self.meeting.state

    def to_come(self) -> tuple[Item, ...]:
        """Return the items that can still be moved, in order."""
        return tuple(item for item in self.state.items if item.status == "to_come")

    def taken_off(self) -> tuple[Item, ...]:
        """Return what went off the agenda and can come back."""
        return tuple(item for item in self.state.items if item.status == "dropped")

    def title(self, item_id: str) -> str:
        """Return the number and title of an item; "" where its words are not kept."""
        text = self.meeting.texts.get(item_id)
        return (f"{text.number}. " if text.number else "") + text.title if text is not None else ""

    def payers(self, minutes: int, but: str = "") -> tuple[Item, ...]:
        """Return the items to come that can lose so many minutes; what EbEs asked for comes last."""
        able = [item for item in self.to_come() if item.id != but and spare(item) >= minutes]
        return tuple(sorted(able, key=lambda item: item.is_ebe))

    # --- the changes

    def moved(self, item_id: str, by: int) -> Change | None:
        """Return the move one place up (-1) or down (1); None where there is no place.

        What is said of it: the item that comes later moved, where EbEs asked for that one and not for the other.
        """
        order = [item.id for item in self.to_come()]
        at = order.index(item_id) + by
        if not 0 <= at < len(order):
            return None
        above, below = (order[at], item_id) if by < 0 else (item_id, order[at])
        if by < 0 and not (self.state.item(above).is_ebe and not self.state.item(below).is_ebe):
            return Change("moved", item_id, (ItemMoved(item_id, above),))
        return Change("moved", item_id, (ItemMoved(above, _after(self.state, below)),))

    def minutes(self, item_id: str, delta: int, payer: str = "") -> Change:
        """Return more or fewer minutes, maybe from another item."""
        return Change("minutes", item_id, (MinutesChanged(item_id, delta, payer or None),))

    def dropped(self, item_id: str) -> Change:
        """Return that an item goes off today's agenda."""
        return Change("dropped", item_id, (ItemDropped(item_id),))

    def brought_back(self, item_id: str) -> Change:
        """Return that it comes back where it stood, before the next item that is still to come."""
        after = _after(self.state, item_id)
        return Change("back", item_id, (ItemBroughtBack(item_id, after),))

    def added(self, new: NewItem, payer: str = "") -> Change:
        """Return that a new item comes on the agenda, maybe with the minutes of another one."""
        text = ItemText(str(uuid.uuid4()), 1, new.title, purpose=new.purpose)
        minutes = 0 if payer else new.minutes
        came = ItemAdded(text.item, "item", minutes, new.before, purpose=new.purpose, text=text.digest())
        lines: list[Kind] = [came, AskedForBy(text.item, new.asked_by)]
        if payer and new.minutes:
            lines.append(MinutesChanged(text.item, new.minutes, payer))
        return Change("added", text.item, tuple(lines), text)

    def carried(self, item: DraftItem, payer: str = "") -> Change:
        """Return that an item of an earlier meeting comes on the agenda, first, with its count."""
        text = text_of(item)
        first = next((one.id for one in self.to_come()), None)
        told = ItemAdded(item.id, before=first)
        wishes = added(item, text, minutes=0 if payer else item.minutes, as_told=told)
        lines: list[Kind] = [wish.what for wish in wishes if not isinstance(wish.what, EasyChecked)]
        if payer and item.minutes:
            lines.append(MinutesChanged(item.id, item.minutes, payer))
        return Change("added", item.id, tuple(lines), text)

    def undoing(self) -> Change | None:
        """Return what puts the last change back; None where there is none."""
        if not self._done:
            return None
        change, before = self._done[-1]
        lines = [back for line in reversed(change.lines) if (back := _back(line, before)) is not None]
        if change.does == "added":  # first off, so that it keeps its minutes should it come back
            lines = [replace(line, from_item=None) if isinstance(line, MinutesChanged) else line for line in lines]
        return Change("undone", change.item, tuple(lines))

    # --- what it does, and doing it

    def effect(self, change: Change) -> Effect:
        """Return what a change would do. Raises: as `apply`, such as `break_too_short`."""
        after = state_after(self.meeting, self._running.maker, self._wishes(change, Because("not_said")))
        needs = any(isinstance(line, CHANGES) for line in change.lines)
        return Effect(
            self.balance(), self._balance(after, change.text), squeezed(self.state, after), needs_reason=needs
        )

    def balance(self) -> PowerBalance:
        """Return who has the minutes of today's agenda now."""
        return self._balance(self.state)

    def do(self, change: Change, because: Because | None = None, *, is_squeeze: bool = False) -> None:
        """Let it happen. `is_squeeze`: EbEs lose something, so what they said is kept. Raises: as `apply`."""
        before = self.state
        wishes = self._wishes(change, because, is_squeeze=is_squeeze)
        state_after(self.meeting, self._running.maker, wishes)  # refused before it counts as done
        if change.does == "undone":
            self._done.pop()
        elif change.does != "later":
            self._done.append((change, before))
        self.meeting.happen(self._running.maker, *with_texts(wishes, [change.text] if change.text else []))

    def _wishes(self, change: Change, because: Because | None, *, is_squeeze: bool = False) -> list[Wish]:
        said = because.ebe_said if because is not None and is_squeeze else None
        why = {"reason_code": because.reason_code if because else None, "ebe_said": said}
        return [Wish(_with(line, why)) for line in change.lines]

    def _balance(self, state: LiveState, new: ItemText | None = None) -> PowerBalance:
        titles = {item_id: text.title for item_id, text in self.meeting.texts.items()}
        if new is not None:
            titles[new.item] = new.title
        items = (
            DraftItem(titles.get(item.id, ""), minutes=item.minutes, kind=item.kind, asked_by=item.asked_by, id=item.id)
            for item in state.on_agenda()
        )
        return power_balance(AgendaDraft(items=tuple(items)))


def spare(item: Item) -> int:
    """Return the most minutes that an item can lose: a break keeps what a break must have, an item keeps one."""
    least = BREAK_FLOOR if item.kind == "break" else 1
    return max(0, (item.minutes or 0) - least)


def _with(line: Kind, why: dict[str, str | None]) -> Kind:
    named = {one.name for one in fields(line)}  # pyright: ignore[reportArgumentType] every kind is a dataclass
    known = {name: code for name, code in why.items() if name in named}
    return replace(line, **known) if known else line  # pyright: ignore[reportArgumentType, reportUnknownVariableType]


def _after(state: LiveState, item_id: str) -> str | None:
    """Return the next item after one that is still to come."""
    order = [item.id for item in state.items]
    later = state.items[order.index(item_id) + 1 :]
    return next((item.id for item in later if item.status == "to_come"), None)


def _back(line: Kind, before: LiveState) -> Kind | None:
    """Return what puts one line back."""
    if isinstance(line, ItemMoved):
        return ItemMoved(line.item, _after(before, line.item))
    if isinstance(line, MinutesChanged):
        if line.from_item is not None:
            return MinutesChanged(line.from_item, line.delta, line.item)
        return MinutesChanged(line.item, -line.delta)
    if isinstance(line, ItemAdded | ItemBroughtBack):
        return ItemDropped(line.item)
    if isinstance(line, ItemDropped):
        return ItemBroughtBack(line.item, _after(before, line.item))
    return None
