"""An agenda draft as text, so that a crash while it is checked loses nothing."""

import datetime as dt
import json
from dataclasses import asdict
from typing import Any, cast

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine, Notice
from app.services.opening import Then
from app.services.reviewing import Review

Json = dict[str, Any]


def review_to_json(review: Review, then: Then) -> str:
    """Return a review, and what comes after it, as text."""
    body = {"then": then, "right": sorted(review.right), "draft": asdict(review.draft)}
    return json.dumps(body, ensure_ascii=False, default=_plain)


def review_from_json(text: str) -> tuple[AgendaDraft, frozenset[int], Then] | None:
    """Return the draft, the places that are right, and what comes after; None if this text is no review."""
    try:
        body = cast(Json, json.loads(text))
        then: Then = "run" if body["then"] == "run" else "follow"
        return _draft(body["draft"]), frozenset(map(int, body["right"])), then
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _plain(value: object) -> str:
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _draft(body: Json) -> AgendaDraft:
    facts: Json = {
        **body,
        "date": _day(body["date"]),
        "start": _time(body["start"]),
        "end": _time(body["end"]),
        "items": tuple(_item(one) for one in body["items"]),
        "notices": tuple(Notice(**one) for one in body["notices"]),
        "other_dates": tuple(dt.date.fromisoformat(one) for one in body["other_dates"]),
        "meetings": tuple(_draft(one) for one in body["meetings"]),
    }
    return AgendaDraft(**facts)


def _item(body: Json) -> DraftItem:
    facts: Json = {
        **body,
        "start": _time(body["start"]),
        "day": _day(body["day"]),
        "notes": tuple(body["notes"]),
        "guessed": tuple(body["guessed"]),
        "easy": tuple(EasyLine(**one) for one in body["easy"]),
    }
    return DraftItem(**facts)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _time(text: str | None) -> dt.time | None:
    return dt.time.fromisoformat(text) if text else None
