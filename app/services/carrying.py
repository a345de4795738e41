"""What earlier meetings pushed off comes first in a new agenda, with its count and the day it was first asked for."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaDraft, Carried, DraftItem
from app.domain.errors import MeetingError
from app.domain.fairness import counts
from app.domain.kinds import ItemCarried, ItemDropped
from app.domain.planning import for_next_time
from app.domain.ports import MeetingStore
from app.services.kept_agenda import day_from, kept_item
from app.services.live_meeting import LiveMeeting
from app.services.mending import LATE_PAPERS
from app.services.prepare_meeting import PrepareMeeting

MEETINGS = 6
LONGEST_WAY_BACK = 50


@dataclass(frozen=True, slots=True)
class PointForLater:
    """
    A point that is still open: kept for later, raised after the end, or never heard where nobody ran the meeting.

    Shape: `title` is the item it was about, "" for none. Its words stay with the co-chairs of that meeting.
    """

    id: str
    day: dt.date
    title: str


@dataclass(frozen=True, slots=True)
class ForNextTime:
    """What comes first next time: items, those pushed off most often first; then points that are still open."""

    items: tuple[DraftItem, ...] = ()
    points: tuple[PointForLater, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one meeting leaves for later. `on_agenda`: the ids of all its items; `is_over`: it ended."""

    day: dt.date
    is_over: bool
    has_begun: bool
    on_agenda: frozenset[str]
    items: tuple[DraftItem, ...] = ()


class Carrying:
    """Looks through the newest meetings of the record. One that ended is read once."""

    def __init__(self, prepare: PrepareMeeting, meetings: MeetingStore) -> None:
        self._prepare, self._meetings = prepare, meetings
        self._over: dict[str, _Seen] = {}

    def for_next_time(self, today: dt.date) -> ForNextTime:
        """
        Return what was pushed off and not heard since, and the points that the last meeting kept for later.

        Shape: each item once, with its words, its id and `carried`. An item that is on a newer agenda is not among
        them: it was heard there, or waits there to be heard.
        """
        items: list[DraftItem] = []
        points: tuple[PointForLater, ...] | None = None
        newer: set[str] = set()
        for line in self._meetings.lines(MEETINGS):
            seen = self._over.get(line.id) or self._see(line.id)
            items += (item for item in seen.items if item.id not in newer)
            if seen.is_over and points is None:
                points = _points(self._prepare.open(line.id))  # not read once: one may come after the end
            if seen.has_begun or seen.day >= today:
                newer |= seen.on_agenda
        return ForNextTime(tuple(sorted(items, key=_waited_longest)), points or ())

    def _see(self, meeting_id: str) -> _Seen:
        live = self._prepare.open(meeting_id)
        phase, on_agenda = live.state.phase, frozenset(item.id for item in live.state.items)
        seen = _Seen(day_of(live), phase == "ended", phase != "not_started", on_agenda)
        if seen.is_over:
            items = tuple(self._as_new(live, one) for one in pushed_off(live))
            self._over[meeting_id] = seen = replace(seen, items=items)
        return seen

    def _as_new(self, live: LiveMeeting, what: ItemCarried) -> DraftItem:
        """Return the item as it comes on a new agenda: its words and what it asks, not when papers went out."""
        carried = Carried(what.from_meeting, what.times, self._first_day(live, what.item))
        kept = kept_item(live, live.state.item(what.item))
        return replace(kept, carried=carried, full_sent=None, easy_sent=None, late_reason="")

    def _first_day(self, live: LiveMeeting, item_id: str) -> dt.date:
        """Return the day of the first meeting it was pushed off from, as far back as the record goes."""
        for _step in range(LONGEST_WAY_BACK):
            before = [one.what for one in live.events if isinstance(one.what, ItemCarried) and one.what.item == item_id]
            known = day_from(before[-1].first_day) if before else None
            if known is not None:
                return known
            if not before or before[-1].from_meeting == live.meeting.id:
                break
            try:
                live = self._prepare.open(before[-1].from_meeting)
            except MeetingError:  # that meeting was deleted
                break
        return day_of(live)


def day_of(live: LiveMeeting) -> dt.date:
    """Return the day of a meeting; if nobody said it, the day it was made."""
    return live.meeting.day or live.meeting.created_at.date()


def pushed_off(live: LiveMeeting) -> tuple[ItemCarried, ...]:
    """Return what this meeting did not reach: of EbEs, and whatever had to wait because its papers were late."""
    ours = for_next_time(live.state)
    late = {one.what.item for one in live.events if isinstance(one.what, ItemDropped) and _is_late(one.what)}
    waiting = late - {one.item for one in ours}
    others = [item for item in live.state.items if item.id in waiting and item.status == "dropped"]
    return (*ours, *(ItemCarried(item.id, live.meeting.id, item.times_carried + 1) for item in others))


def put_first(draft: AgendaDraft, items: Sequence[DraftItem]) -> AgendaDraft:
    """
    Return the draft with these items first, after the welcome and the like; none that is there already.

    An item that somebody wrote again by the same title is taken to be the same: it stays where it is, with its count.
    """
    there = {item.id for item in (*draft.items, *draft.dropped)}
    waiting = {_plain(item.title): item for item in items if item.id not in there}
    known = tuple(_known(item, waiting.get(_plain(item.title))) for item in draft.items)
    written = {_plain(item.title) for item in draft.items}
    new = tuple(item for title, item in waiting.items() if title not in written)
    start = next((place for place, item in enumerate(known) if counts(item)), len(known))
    return replace(draft, items=(*known[:start], *new, *known[start:]))


def _known(item: DraftItem, before: DraftItem | None) -> DraftItem:
    """Return an item with its id and its count from earlier meetings, where it has any."""
    if before is None:
        return item
    asked_by = before.asked_by if item.asked_by == "not_said" else item.asked_by
    return replace(item, id=before.id, carried=before.carried, asked_by=asked_by)


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def _points(live: LiveMeeting) -> tuple[PointForLater, ...]:
    about = (
        (press, live.texts.get(press.item or "")) for press in live.state.presses if press.is_point and press.is_open
    )
    return tuple(PointForLater(press.id, day_of(live), text.title if text else "") for press, text in about)


def _is_late(dropped: ItemDropped) -> bool:
    return dropped.reason_code == LATE_PAPERS


def _waited_longest(item: DraftItem) -> tuple[int, dt.date]:
    carried = item.carried
    return (-carried.times, carried.first_day or dt.date.max) if carried else (0, dt.date.max)
