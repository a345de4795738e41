"""What could help the co-chairs now: a few codes with facts, the most important first. It only says what is true."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.clock import left_s
from app.domain.group_rules import GroupRules
from app.domain.live import Item, LiveState

POINT_WAITED_S = 120
BREAK_SOON_MIN = 5
FORGOTTEN_START_S = 300
FORGOTTEN_OVER_S = 900
LITTLE_SHARE = 0.5
LATE_AGAIN_MIN = 30
SOON_S = 120
SHORT_ITEM_MIN = 5


@dataclass(frozen=True, slots=True)
class Prompt:
    """
    One thing that could help now. `code` has its words in `app/words/prompting.py`.

    Shape: `about` is what it speaks of; a prompt that was put away comes back only with another `code` or `about`.
    `can_wait`: it may be put away.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict[str, object])
    about: str = ""
    can_wait: bool = True


@dataclass(frozen=True, slots=True)
class Around:
    """What a state does not say. `open_s`: how long Run is open; `is_kept`: whether all is on disk. Units: seconds."""

    rules: GroupRules = field(default_factory=GroupRules)
    open_s: int = 0
    is_kept: bool = True


def prompts(state: LiveState, now: datetime, around: Around) -> tuple[Prompt, ...]:
    """
    Return what could help now, the most important first; () while the room rests, pauses or thinks.

    Source: E8, MT-8. Never raises, whatever the state is.
    """
    found: list[Prompt] = [] if around.is_kept else [Prompt("not_kept", can_wait=False)]
    if state.phase == "not_started" and around.open_s >= FORGOTTEN_START_S:
        found.append(Prompt("forgotten_start"))
    if state.clock_runs and state.thinking is None:
        item = next((one for one in state.items if one.id == state.now), Item(""))
        found += [
            *_points(state, now),
            *_little_time(state, item),
            *_squeezed(state),
            *_kept_points(state),
            *_breaks(state, item, around.rules),
            *_move_on_soon(state, item),
            *_time_used_up(state, item),
        ]
    return tuple(found)


def _points(state: LiveState, now: datetime) -> Iterator[Prompt]:
    """Say that points wait, and that somebody is thinking."""
    waiting = [press for press in state.waiting() if press.status == "waiting"]
    ready = [press for press in waiting if not press.is_held]
    waited_s = max((int((now - press.at).total_seconds()) for press in ready), default=0)
    if waited_s >= POINT_WAITED_S:
        yield Prompt("points_wait", {"count": len(ready), "minutes": waited_s // 60}, ready[-1].id)
    held = [press for press in waiting if press.is_held]
    if held:
        yield Prompt("place_held", about=held[-1].id)


def _little_time(state: LiveState, item: Item) -> Iterator[Prompt]:
    """Say that an item of EbEs has had little of its time while the room is about to move on."""
    if state.moving_soon is None or not item.is_ebe or not item.minutes:
        return
    if item.used_ms < item.minutes * 60_000 * LITTLE_SHARE:
        facts = {"used": item.used_ms // 60_000, "minutes": item.minutes}
        yield Prompt("ebe_item_little", facts, item.id)


def _squeezed(state: LiveState) -> Iterator[Prompt]:
    """Say that what EbEs asked for is still to come, and the time of the meeting was used elsewhere."""
    items = state.on_agenda()
    theirs = [item for item in items if item.status == "to_come" and item.is_ebe and item.minutes]
    needed = sum(item.minutes or 0 for item in theirs)
    left = sum(item.minutes or 0 for item in items) - sum(item.used_ms for item in items) // 60_000
    if theirs and left < needed:
        yield Prompt("ebe_items_squeezed", {"count": len(theirs), "needed": needed, "left": max(0, left)}, theirs[0].id)


def _breaks(state: LiveState, item: Item, rules: GroupRules) -> Iterator[Prompt]:
    """Say that a break is due: a planned one, or because there was none for long. Source: MT-8."""
    if item.kind == "break":
        return
    without = state.without_break_ms // 60_000
    if without >= rules.break_fail_minutes:
        yield Prompt("break_late", {"minutes": without}, f"{_rests(state)} {without // LATE_AGAIN_MIN}")
        return
    due = [] if without < rules.break_warn_minutes else [rules.break_fail_minutes - without]
    planned = _until_planned_break(state, item)
    due += [] if planned is None or planned > BREAK_SOON_MIN else [planned]
    if due:
        yield Prompt("break_due" if min(due) else "break_due_now", {"count": min(due)}, _rests(state))


def _rests(state: LiveState) -> str:
    """Return what changes with each break that people had."""
    had = [item.id for item in state.items if item.kind == "break" and item.used_ms]
    return f"{len(had)} {state.break_ms}"


def _until_planned_break(state: LiveState, item: Item) -> int | None:
    """Return the planned minutes until the next break of the agenda; None if there is none, or nobody can say."""
    left = left_s(item)
    if left is None:
        return None
    minutes = -(-max(0, left) // 60)
    to_come = [one for one in state.items if one.status == "to_come"]
    for one in to_come:
        if one.kind == "break":
            return minutes
        if one.minutes is None:
            return None
        minutes += one.minutes
    return None


def _move_on_soon(state: LiveState, item: Item) -> Iterator[Prompt]:
    """Say that people can be told of the change: two minutes are left of an item. Source: A11."""
    left = left_s(item)
    if left is None or state.moving_soon is not None or _is_last(state) or (item.minutes or 0) < SHORT_ITEM_MIN:
        return
    if 0 < left <= SOON_S:
        yield Prompt("move_on_soon", about=item.id)


def _time_used_up(state: LiveState, item: Item) -> Iterator[Prompt]:
    left = left_s(item)
    if left is None or left > 0:
        return
    if left >= -FORGOTTEN_OVER_S:
        yield Prompt("time_up", about=item.id)
    else:
        yield Prompt("forgotten_end" if _is_last(state) else "forgotten_item", about=item.id)


def _kept_points(state: LiveState) -> Iterator[Prompt]:
    kept = state.kept()
    if kept and _is_last(state):
        yield Prompt("kept_points", about=kept[-1].id)


def _is_last(state: LiveState) -> bool:
    items = state.on_agenda()
    return bool(items) and items[-1].id == state.now
