"""An agenda draft as the JSON that `fairsay agenda read --json` prints."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from app.domain.agenda import AgendaDraft, DraftItem, Notice


def draft_as_json(draft: AgendaDraft, words: Callable[[Notice], str]) -> dict[str, object]:
    """Return a draft as plain values. `words` turns a notice into a sentence."""
    made: dict[str, object] = {
        "title": draft.title,
        "date": _day(draft.date),
        "start": _clock(draft.start),
        "end": _clock(draft.end),
        "place": draft.place,
        "items": [item_as_json(item) for item in draft.items],
        "warnings": [words(notice) for notice in draft.notices],
    }
    if draft.other_dates:
        made["other_dates"] = [_day(one) for one in draft.other_dates]
    if draft.zones:
        made["zones"] = list(draft.zones)
    if draft.meetings:
        made["meetings"] = [
            {
                "title": one.title,
                "date": _day(one.date),
                "start": _clock(one.start),
                "end": _clock(one.end),
                "place": one.place,
            }
            for one in draft.meetings
        ]
    return made


def item_as_json(item: DraftItem) -> dict[str, object]:
    """Return one item; `end` follows from its start and its minutes."""
    made: dict[str, object] = {
        "number": item.number,
        "title": item.title,
        "lead": item.lead,
        "start": _clock(item.start),
        "end": _clock(_end(item)),
        "minutes": item.minutes,
        "purpose": item.purpose,
        "kind": item.kind,
        "level": item.level,
        "notes": list(item.notes),
        "guessed": list(item.guessed),
        "sure": item.sure,
    }
    if item.doubts:
        made["doubts"] = list(item.doubts)
    if item.easy:
        made["easy"] = [line.words for line in item.easy]
    if item.day is not None:
        made["day"] = _day(item.day)
    return made


def _end(item: DraftItem) -> time | None:
    if item.start is None or item.minutes is None:
        return None
    return (datetime.combine(date.min, item.start) + timedelta(minutes=item.minutes)).time()


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _clock(value: time | None) -> str | None:
    return None if value is None else value.strftime("%H:%M")
