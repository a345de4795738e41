"""The notice meter: how many days people have with the easy papers before the meeting."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Literal

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.fairness import counts
from app.domain.group_rules import GroupRules

NoticeState = Literal["ok", "short", "late", "not_known"]


@dataclass(frozen=True, slots=True)
class ItemNotice:
    """
    The notice of one item.

    Shape: `days` from the easy papers to the meeting; for papers that were not sent, from today: what they would have
    if they went out now (`is_sent` False). None where the day of the meeting is not known, or is over.
    """

    item: str
    state: NoticeState
    days: int | None = None
    is_sent: bool = False


@dataclass(frozen=True, slots=True)
class NoticeMeter:
    """The notice of every item that counts, and of the whole: the shortest, and the one in the middle. Source: PW-8."""

    items: tuple[ItemNotice, ...] = ()
    state: NoticeState = "not_known"
    least: int | None = None
    middle: float | None = None
    unsent: int = 0

    def item(self, item_id: str) -> ItemNotice:
        """Return the notice of one item; not known for an item that does not count."""
        return next((one for one in self.items if one.item == item_id), ItemNotice(item_id, "not_known"))


def notice_meter(draft: AgendaDraft, rules: GroupRules, today: dt.date) -> NoticeMeter:
    """Return how much notice people get. Source: MT-11."""
    items = tuple(_notice(item, draft.date, rules, today) for item in draft.items if counts(item))
    days = [one.days for one in items if one.days is not None]
    return NoticeMeter(
        items=items,
        state=_worst(one.state for one in items),
        least=min(days, default=None),
        middle=median(days) if days else None,
        unsent=sum(not one.is_sent for one in items),
    )


def state_of(days: int, rules: GroupRules) -> NoticeState:
    """Return whether so many days are enough for this group."""
    if days >= rules.notice_days:
        return "ok"
    return "short" if days >= rules.late_days else "late"


def needs_reason(item: DraftItem, notice: ItemNotice) -> bool:
    """Return whether this item may not be decided without a reason that everyone sees. Source: F11."""
    return notice.state == "late" and item.purpose == "decide" and not item.late_reason


def _notice(item: DraftItem, day: dt.date | None, rules: GroupRules, today: dt.date) -> ItemNotice:
    is_sent = item.easy_sent is not None
    if day is None or (not is_sent and day < today):
        return ItemNotice(item.id, "not_known", is_sent=is_sent)
    days = (day - (item.easy_sent or today)).days
    return ItemNotice(item.id, state_of(days, rules), days, is_sent)


def _worst(states: Iterable[NoticeState]) -> NoticeState:
    found = set(states)
    if "late" in found:
        return "late"
    if "short" in found:
        return "short"
    return "ok" if "ok" in found else "not_known"
