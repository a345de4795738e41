"""The minutes of an agenda that is made: how long it is planned to be, what is free, when each item begins."""

import datetime as dt

from app.domain.agenda import AgendaDraft

DAY_MINUTES = 24 * 60


def planned_minutes(draft: AgendaDraft) -> int:
    """Return how many minutes all items and breaks have together."""
    return sum(item.minutes or 0 for item in draft.items)


def meeting_minutes(draft: AgendaDraft) -> int | None:
    """Return how long the meeting is, from its start to its end; None if one of them is not known."""
    if draft.start is None or draft.end is None:
        return None
    return (_minute(draft.end) - _minute(draft.start)) % DAY_MINUTES


def free_minutes(draft: AgendaDraft) -> int | None:
    """Return how many minutes no item has yet (never less than 0); None if the length of the meeting is not known."""
    whole = meeting_minutes(draft)
    return None if whole is None else max(0, whole - planned_minutes(draft))


def over_minutes(draft: AgendaDraft) -> int:
    """Return by how many minutes the agenda is longer than the meeting."""
    whole = meeting_minutes(draft)
    return 0 if whole is None else max(0, planned_minutes(draft) - whole)


def starts(draft: AgendaDraft) -> tuple[dt.time | None, ...]:
    """Return when each item begins, if the one before keeps its time; None where that cannot be known."""
    if draft.start is None:
        return tuple(None for _item in draft.items)
    found: list[dt.time | None] = []
    minute: int | None = _minute(draft.start)
    for item in draft.items:
        found.append(None if minute is None else _time(minute))
        minute = None if minute is None or item.minutes is None else minute + item.minutes
    return tuple(found)


def _minute(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def _time(minute: int) -> dt.time:
    return dt.time(minute // 60 % 24, minute % 60)
