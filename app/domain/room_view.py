"""What everyone in the room is shown: where the meeting is, and how many points wait. Never whose, never words."""

from dataclasses import dataclass
from typing import Literal

from app.domain.live import LiveState

RoomCode = Literal["not_started", "now", "paused", "break", "thinking", "ended"]


@dataclass(frozen=True, slots=True)
class RoomView:
    """
    Shape: `item` is what is talked about, `after` what comes next and `soon` what the co-chairs said comes soon, each
    an item's id or None; `points` counts the points that wait.
    """

    code: RoomCode
    item: str | None = None
    after: str | None = None
    soon: str | None = None
    points: int = 0


def room_view(state: LiveState) -> RoomView:
    """Return what the room is shown now."""
    if state.phase == "ended":
        return RoomView("ended")
    after = item_after(state)
    if state.phase == "not_started":
        return RoomView("not_started", after=after)
    return RoomView(_code(state), state.now, after, soon_item(state), len(state.waiting()))


def item_after(state: LiveState) -> str | None:
    """Return the item after the one that is now; the first one before the meeting started; None at the end."""
    items = [item.id for item in state.on_agenda()]
    at = items.index(state.now) + 1 if state.now in items else 0
    return items[at] if at < len(items) else None


def soon_item(state: LiveState) -> str | None:
    """Return the item that the co-chairs said comes soon; None if they did not say so, or it is there already."""
    if state.moving_soon is None or not state.is_running:
        return None
    soon = state.moving_soon or item_after(state)
    return soon if soon != state.now else None


def _code(state: LiveState) -> RoomCode:
    if state.pause is not None:
        return "paused"
    if state.on_break:
        return "break"
    return "thinking" if state.thinking is not None else "now"
