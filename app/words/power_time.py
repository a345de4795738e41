"""The power record in words: whose items had the time, the place, and what was pushed off."""

from dataclasses import replace

from app.domain.measures import AgendaPlace, AgendaShare, Breaks, LedBy, Pauses, PushedOff, TimeKept
from app.domain.report import Grid
from app.words.power_said import Bar, PartWords, Telling, Whole, length, minutes
from app.words.reviewing import WHO

NEARLY_SAME = 5


def share(found: AgendaShare, tell: Telling) -> PartWords:
    """PW-1: as it went, as it was planned, and who was in the room."""
    used, all_used = minutes(found.ebe_used), minutes(found.all_used)
    said = [
        tell.said("share_used", used=used, all=all_used),
        tell.said("share_planned", planned=found.ebe_planned, all=found.all_planned),
    ]
    bars = [
        _minutes_of(tell, "used", used, all_used),
        _minutes_of(tell, "planned", found.ebe_planned, found.all_planned),
    ]
    if found.people is not None and found.ebe_people is not None and not (tell.leaves and found.ebe_people < 5):
        said.append(tell.said("share_people", ebe=found.ebe_people, people=found.people))
        people = tell.part(tell.label("people"), found.ebe_people, (found.people, "people"))
        bars.append(replace(people, rest="lines"))
    if found.unsaid:
        said.append(tell.said("share_unsaid", count=found.unsaid))
    key = (("full", tell.label("side_ebe")), ("lines", tell.label("side_others")))
    return replace(tell.made("share", said, bars, _items(tell)), key=key)


def _minutes_of(tell: Telling, label: str, part: int, whole: int) -> Bar:
    return replace(tell.part(tell.label(label), part, (whole, "minutes")), rest="lines")


def _items(tell: Telling) -> Grid | None:
    """Return the table of items with their minutes; None where the meeting itself is gone."""
    if not tell.items:
        return None
    heads = tuple(tell.cell(head) for head in ("item", "who", "planned", "used"))
    rows = tuple(
        (
            tell.item_title(item),
            tell.speaker.say("reviewing", WHO[item.asked_by]),
            tell.cell("not_said") if item.planned is None else str(item.planned),
            str(minutes(item.used)),
        )
        for item in tell.items
        if not item.is_break
    )
    return Grid(tell.cell("item"), heads, rows)


def place(found: AgendaPlace, tell: Telling) -> PartWords:
    """PW-2."""
    said: list[str] = []
    if found.later_by is not None:
        later, earlier = found.later_by >= NEARLY_SAME, found.later_by <= -NEARLY_SAME
        said.append(tell.said("place_later" if later else "place_earlier" if earlier else "place_same"))
    said.append(tell.said("place_late", late=found.in_last_third, items=found.ebe_items))
    return tell.made("place", said, [tell.part(tell.label("late"), found.in_last_third, (found.ebe_items, "items"))])


def time(found: TimeKept, tell: Telling) -> PartWords:
    """PW-3."""
    sides = (
        ("ebe", minutes(found.ebe_used), found.ebe_planned),
        ("other", minutes(found.other_used), found.other_planned),
    )
    most = max(1, *(max(used, planned) for _side, used, planned in sides))
    said = [tell.said(f"time_{side}", used=used, planned=planned) for side, used, planned in sides if planned]
    for code, count in (("time_from_ebe", found.from_ebe), ("time_from_others", found.from_others)):
        if count:
            said.append(tell.said(code, count=count))
    bars = [
        Bar(
            tell.shown("minutes", label=tell.label(f"{side}_{what}"), count=count),
            length(count, most),
            "full" if side == "ebe" else "lines",
        )
        for side, used, planned in sides
        if planned
        for what, count in (("planned", planned), ("used", used))
    ]
    return tell.made("time", said, bars)


def pushed(found: PushedOff, tell: Telling) -> PartWords:
    """PW-4."""
    some = "pushed_some" if found.any_way else "pushed_none"
    said = [tell.said(some, any=found.any_way, items=found.ebe_items)]
    if found.in_a_row > 1:
        said.append(tell.said("pushed_row", count=found.in_a_row))
    ways = {
        "not_reached": found.not_reached,
        "shortened": found.shortened,
        "dropped": found.dropped,
        "moved_later": found.moved_later,
    }
    bars = [tell.part(tell.label(way), count, (found.ebe_items, "items")) for way, count in ways.items()]
    return tell.made("pushed", said, bars if found.any_way else ())


def breaks(found: Breaks, tell: Telling) -> PartWords:
    """PW-11."""
    most = max(1, found.planned, found.taken)
    said = [
        tell.said("breaks_taken", count=found.taken, planned=found.planned),
        tell.said("breaks_longest", minutes=minutes(found.longest)),
    ]
    bars = [
        tell.count(tell.label("planned_breaks"), found.planned, most, "lines"),
        tell.count(tell.label("taken"), found.taken, most, "full"),
    ]
    return tell.made("breaks", said, bars if found.planned or found.taken else ())


def pauses(found: Pauses, tell: Telling) -> PartWords:
    """Pauses and the time that the meeting stood."""
    code = "pauses" if found.asked else "pauses_none"
    return tell.made("pauses", [tell.said(code, count=found.asked, minutes=minutes(found.stood))], ())


def led(found: LedBy, tell: Telling) -> PartWords:
    """Who led."""
    whole = found.ebe + found.ebt + found.both + found.not_said
    said = [tell.said("led", ebe=found.ebe, all=whole)]
    if found.both:
        said.append(tell.said("led_both", count=found.both))
    items: Whole = whole, "items"
    bars = [
        tell.part(tell.label("ebe"), found.ebe, items, "full"),
        tell.part(tell.label("ebt"), found.ebt, items, "lines"),
    ]
    for code, count in (("both", found.both), ("chair_not_said", found.not_said)):
        if count:
            bars.append(tell.part(tell.label(code), count, items, "empty" if code == "both" else "dots"))
    return tell.made("led", said, bars)
