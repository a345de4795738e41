"""What is true now in a meeting. Only `apply` makes a new state; screens only read it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal, TypeVar

from app.domain.agenda import AskedBy, ItemKind, Purpose
from app.domain.deciding import Decision
from app.domain.errors import MeetingError
from app.domain.families import Openness
from app.domain.points import Press

Phase = Literal["not_started", "running", "ended"]
ItemStatus = Literal["to_come", "now", "done", "dropped"]


@dataclass(frozen=True, slots=True)
class Item:
    """
    One agenda item while the meeting happens.

    Shape: `times_carried`: how often earlier meetings pushed it off; `first_asked`: the day of the first of them;
    `times_moved`: how often it was moved later on this agenda.
    Units: `minutes` planned (None: not said), `used_ms` counted so far up to the state's `t_ms`.
    """

    id: str
    kind: ItemKind = "item"
    minutes: int | None = None
    level: int = 1
    purpose: Purpose | None = None
    text: str | None = None
    asked_by: AskedBy = "not_said"
    stage: int | None = None
    easy_sent: date | None = None
    easy_checked: bool = False
    times_carried: int = 0
    first_asked: date | None = None
    times_moved: int = 0
    used_ms: int = 0
    status: ItemStatus = "to_come"
    overrides: tuple[str, ...] = ()
    options: tuple[str, ...] = ()

    @property
    def is_ebe(self) -> bool:
        """Whether EbEs asked for it, alone or together with professionals."""
        return self.asked_by in ("ebe", "both")


@dataclass(frozen=True, slots=True)
class Asking:
    """One asking for the pause that is on. `id` is the id of its event."""

    id: str
    came_from: str


@dataclass(frozen=True, slots=True)
class Thinking:
    """Quiet time to think. `seconds` 0: no limit."""

    seconds: int
    from_ms: int


@dataclass(frozen=True, slots=True)
class LiveState:
    """
    What is true now.

    Shape: `items` in agenda order; `presses` in the order of asking; `pause` holds every asking, None means no pause
    (an empty pause is one whose askings were all taken back, about to end). `clock_at` is the time of day of the last
    clock event; `away` holds the time the laptop was away by the item whose clock ran (None: no clock ran), until a
    person answers whether the meeting went on. `moving_soon` is the item that the room moves on to soon, "" for the
    next one, None if nobody said so. `speaking` are the groups that speak now; `uncounted_ms` is the time of items in
    which nobody tapped who spoke. `without_break_ms` is the time of items since the last break, or since the start.
    Units: `away` and what ends with `_ms` milliseconds.
    """

    meeting_id: str = ""
    n: int = 0
    phase: Phase = "not_started"
    is_alone: bool = False
    is_sent: bool = False
    items: tuple[Item, ...] = ()
    now: str | None = None
    presses: tuple[Press, ...] = ()
    pause: tuple[Asking, ...] | None = None
    on_break: bool = False
    thinking: Thinking | None = None
    counts: Mapping[str, int] | None = None
    about: str | None = None
    notice_days: int | None = None
    t_ms: int = 0
    clock_at: datetime | None = None
    away: tuple[tuple[str | None, int], ...] = ()
    paused_ms: int = 0
    break_ms: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None
    not_understood: int = 0
    felt: tuple[tuple[str, int], ...] = ()
    felt_decided: tuple[tuple[str, Openness], ...] = ()
    decisions: tuple[Decision, ...] = ()
    moving_soon: str | None = None
    speaking: tuple[str, ...] = ()
    spoken_ms: tuple[tuple[str, int], ...] = ()
    uncounted_ms: int = 0
    without_break_ms: int = 0

    @property
    def is_running(self) -> bool:
        """Whether the meeting has begun and not ended."""
        return self.phase == "running"

    @property
    def clock_runs(self) -> bool:
        """Whether the clock of the item that is now counts."""
        return self.is_running and self.now is not None and self.pause is None and not self.on_break

    def item(self, item_id: str) -> Item:
        """Return one item. Raises: `no_such_item`."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise MeetingError("no_such_item")

    def press(self, press_id: str) -> Press:
        """Return one press. Raises: `no_such_point`."""
        for press in self.presses:
            if press.id == press_id:
                return press
        raise MeetingError("no_such_point")

    def on_agenda(self) -> tuple[Item, ...]:
        """Return the items that were not dropped, in order."""
        return tuple(item for item in self.items if item.status != "dropped")

    def waiting(self, item: str | None = None) -> tuple[Press, ...]:
        """Return the points that wait and were not kept for later, first asked first; of one item if named."""
        return tuple(
            press
            for press in self.presses
            if press.is_point and press.is_open and not press.is_kept and (item is None or press.item == item)
        )

    def comes_later(self, press: Press) -> bool:
        """Whether it was prepared for an item that the room has not come to: until then it waits with its item."""
        return press.is_prepared and press.item is not None and self.item(press.item).status == "to_come"

    def waiting_now(self) -> tuple[Press, ...]:
        """Return the points that wait, without those that come with a later item, first asked first."""
        return tuple(press for press in self.waiting() if not self.comes_later(press))

    def kept(self) -> tuple[Press, ...]:
        """Return the points kept for later and still open: last on the agenda, then first at the next meeting."""
        return tuple(press for press in self.presses if press.is_point and press.is_open and press.is_kept)

    def open_presses(self) -> tuple[Press, ...]:
        """Return all presses that still wait for a co-chair, first asked first."""
        return tuple(press for press in self.presses if press.is_open and press.meaning != "pause")

    def with_item(self, item_id: str, **changes: object) -> "LiveState":
        """Return the state with one item changed."""
        return replace(self, items=_changed(self.items, item_id, changes))

    def with_time(self, item_id: str, passed_ms: int) -> "LiveState":
        """Return the state with more time counted for one item. In a break people rest."""
        item = self.item(item_id)
        without_break_ms = 0 if item.kind == "break" else self.without_break_ms + passed_ms
        return replace(self.with_item(item_id, used_ms=item.used_ms + passed_ms), without_break_ms=without_break_ms)

    def with_press(self, press_id: str, **changes: object) -> "LiveState":
        """Return the state with one press changed."""
        return replace(self, presses=_changed(self.presses, press_id, changes))


_Thing = TypeVar("_Thing", Item, Press)


def _changed(things: Iterable[_Thing], thing_id: str, changes: Mapping[str, object]) -> tuple[_Thing, ...]:
    return tuple(replace(thing, **changes) if thing.id == thing_id else thing for thing in things)
