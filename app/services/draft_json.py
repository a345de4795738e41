"""A review as text, so that a crash while it is checked loses nothing."""

import json
from typing import Any, cast

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_of, draft_to_json
from app.services.opening import Then
from app.services.reviewing import Review


def review_to_json(review: Review, then: Then) -> str:
    """Return a review, and what comes after it, as text."""
    body = {"then": then, "right": sorted(review.right), "draft": json.loads(draft_to_json(review.draft))}
    return json.dumps(body, ensure_ascii=False)


def review_from_json(text: str) -> tuple[AgendaDraft, frozenset[int], Then] | None:
    """Return the draft, the places that are right, and what comes after; None if this text is no review."""
    try:
        body = cast("dict[str, Any]", json.loads(text))
        then: Then = body["then"] if body["then"] in ("run", "make") else "follow"
        return draft_of(body["draft"]), frozenset(map(int, body["right"])), then
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
