"""Whose items had the agenda: share, place, time, what was pushed off, who led. Source: PW-1 to PW-4."""

from collections import Counter

from app.domain.co_chairing import co_chairing
from app.domain.kinds import ItemShortened, MinutesChanged
from app.domain.live import Item
from app.domain.measured_meeting import Found, Meant
from app.domain.measures import AgendaPlace, AgendaShare, LedBy, PushedOff, TimeKept

LAST_THIRD = 2 / 3
NEARLY = 1e-9
NOT_ASKED: Found = (None, "asked_not_said")


def agenda_share(meeting: Meant) -> Found:
    """PW-1."""
    if not meeting.is_asked_said:
        return NOT_ASKED
    planned = [item for item in meeting.begun.on_agenda() if meeting.counts(item)]
    used = [item for item in meeting.end.items if meeting.counts(item)]
    people = sum((meeting.end.counts or {}).values())
    asked_by = {item.id: item for item in used}
    ebe_planned = [item for item in planned if asked_by.get(item.id, item).is_ebe]
    return AgendaShare(
        ebe_planned=sum(item.minutes or 0 for item in ebe_planned),
        all_planned=sum(item.minutes or 0 for item in planned),
        ebe_used=sum(_used_s(item) for item in used if item.is_ebe),
        all_used=sum(_used_s(item) for item in used),
        ebe_items=len(ebe_planned),
        items=len(planned),
        unsaid=sum(item.asked_by == "not_said" for item in used if item.status != "dropped"),
        ebe_people=(meeting.end.counts or {}).get("ebe", 0) if people > 0 else None,
        people=people if people > 0 else None,
    ), ""


def _used_s(item: Item) -> int:
    return max(0, item.used_ms) // 1000


def agenda_place(meeting: Meant) -> Found:
    """PW-2, by the agenda as the meeting began. An item without minutes is taken to be as long as the others."""
    if not meeting.is_asked_said:
        return NOT_ASKED
    items = meeting.begun.on_agenda()
    known = [item.minutes for item in items if item.minutes]
    usual = sum(known) / len(known) if known else 1.0
    whole, before = sum(item.minutes or usual for item in items), 0.0
    ebe, others = list[float](), list[float]()
    for item in items:
        if meeting.counts(item):
            (ebe if item.is_ebe else others).append(before / whole)
        before += item.minutes or usual
    if not ebe:
        return None, "no_ebe_items"
    later = sum(ebe) / len(ebe) - sum(others) / len(others) if others else None
    return AgendaPlace(
        ebe_items=len(ebe),
        in_last_third=sum(begins >= LAST_THIRD - NEARLY for begins in ebe),
        later_by=None if later is None else round(100 * later),
    ), ""


def time_kept(meeting: Meant) -> Found:
    """PW-3."""
    if not meeting.is_asked_said:
        return NOT_ASKED
    plans = {item.id: item.minutes for item in meeting.begun.items}
    reached = [item for item in meeting.end.items if meeting.counts(item) and item.status in ("done", "now")]
    rows = [(item, plans.get(item.id, item.minutes)) for item in reached]
    ebe = [(item, minutes) for item, minutes in rows if minutes and item.is_ebe]
    others = [(item, minutes) for item, minutes in rows if minutes and not item.is_ebe]
    if not ebe and not others:
        return None, "no_minutes"
    taken = _minutes_taken(meeting)
    is_ebe = {item.id: item.is_ebe for item in meeting.end.items if meeting.counts(item)}
    return TimeKept(
        ebe_planned=sum(minutes for _item, minutes in ebe),
        ebe_used=sum(_used_s(item) for item, _minutes in ebe),
        other_planned=sum(minutes for _item, minutes in others),
        other_used=sum(_used_s(item) for item, _minutes in others),
        from_ebe=sum(taken[item] for item in taken if is_ebe.get(item) is True),
        from_others=sum(taken[item] for item in taken if is_ebe.get(item) is False),
    ), ""


def _minutes_taken(meeting: Meant) -> Counter[str]:
    """Return the minutes that were taken from each item after the meeting began."""
    taken = Counter[str]()
    for event in meeting.events:
        if event.n > meeting.begun.n:
            for item, minutes in _less(event.what):
                taken[item] += minutes
    return taken


def _less(what: object) -> list[tuple[str, int]]:
    """Return which item has fewer minutes by this, and how many."""
    if isinstance(what, ItemShortened):
        return [(what.item, max(0, what.minutes))]
    if isinstance(what, MinutesChanged) and what.from_item is not None:
        return [(what.from_item, max(0, what.delta))]
    if isinstance(what, MinutesChanged) and what.delta < 0:
        return [(what.item, -what.delta)]
    return []


def pushed_off(meeting: Meant) -> Found:
    """PW-4. An item that nobody reached counts only when the meeting is over."""
    if not meeting.is_asked_said:
        return NOT_ASKED
    ebe = [item for item in meeting.end.items if meeting.counts(item) and item.is_ebe]
    if not ebe:
        return None, "no_ebe_items"
    is_over = meeting.end.phase == "ended"
    lost = {item for event in meeting.events for item, minutes in _less(event.what) if minutes}
    ways = {
        "not_reached": {item.id for item in ebe if is_over and item.status == "to_come"},
        "shortened": {item.id for item in ebe if item.id in lost},
        "dropped": {item.id for item in ebe if item.status == "dropped"},
        "moved_later": {item.id for item in ebe if item.times_moved},
    }
    missed = ways["not_reached"] | ways["dropped"]
    return PushedOff(
        ebe_items=len(ebe),
        any_way=len(set[str]().union(*ways.values())),
        in_a_row=max(item.times_carried + (item.id in missed) for item in ebe),
        **{way: len(found) for way, found in ways.items()},
    ), ""


def led_by(meeting: Meant) -> Found:
    """Who led each item that the room was on: the role that pressed most on Run meanwhile, or both."""
    counted = {item.id for item in meeting.end.items if meeting.counts(item)}
    roles = Counter(leader for item, leader in co_chairing(meeting.events).led.items() if item in counted)
    if not (roles["ebe"] or roles["ebt"] or roles["both"]):
        return None, "chair_not_said"
    return LedBy(roles["ebe"], roles["ebt"], roles["not_said"], roles["both"]), ""
