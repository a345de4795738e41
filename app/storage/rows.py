"""An event or an item's words as columns, and back: the same for SQLAlchemy, for checking and for mending."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.domain.agenda import EasyLine, ItemText
from app.domain.errors import MeetingError
from app.domain.events import Event, canonical, envelope, from_envelope
from app.domain.meeting import MeetingPlan

RENAMED = {"from": "came_from", "group": "group_code"}
ENVELOPE = ("n", "id", "kind", "v", "at", "t_ms", "from", "chair", "group", "facts", "words", "prev")
LINE_FIELDS = tuple(RENAMED.get(name, name) for name in ENVELOPE)
TEXT_FIELDS = (
    "item", "version", "title", "notes", "easy_title", "easy", "picture", "number", "lead", "purpose",
    "question",
)  # fmt: skip
NOT_READABLE = (MeetingError, ValueError, TypeError, KeyError)
LINE_SQL = f"SELECT {', '.join(LINE_FIELDS)} FROM events"  # noqa: S608 - our own names
TEXT_SQL = f"SELECT {', '.join((*TEXT_FIELDS, 'digest'))} FROM item_texts"  # noqa: S608 - our own names


def event_row(meeting_id: str, event: Event) -> dict[str, Any]:
    """Return the columns of one event."""
    line = envelope(event)
    columns = {RENAMED.get(name, name): value for name, value in line.items()}
    return {**columns, "meeting_id": meeting_id, "facts": canonical(line["facts"])}


def event_of(columns: Sequence[Any]) -> Event:
    """Return the event of columns in the order of the envelope."""
    line = dict(zip(ENVELOPE, columns, strict=True))
    return from_envelope({**line, "facts": json.loads(line["facts"])})


def text_row(meeting_id: str, text: ItemText) -> dict[str, Any]:
    """Return the columns of one version of an item's words."""
    columns = asdict(text)
    lists = {name: json.dumps(columns[name], ensure_ascii=False) for name in ("notes", "easy")}
    return {**columns, **lists, "meeting_id": meeting_id, "digest": text.digest()}


def text_of(columns: Sequence[Any]) -> ItemText:
    """Return the words of columns in the order of `TEXT_FIELDS`."""
    named = dict(zip(TEXT_FIELDS, columns, strict=True))
    easy = tuple(EasyLine(**line) for line in json.loads(named["easy"]))
    return ItemText(**{**named, "notes": tuple(json.loads(named["notes"])), "easy": easy})


def plan_text(plan: MeetingPlan) -> str:
    """Return the plan of a meeting as JSON."""
    body = {**asdict(plan), "people": dict(plan.people), "meanings": dict(plan.meanings)}
    return json.dumps(body, ensure_ascii=False)


def plan_of(text: str) -> MeetingPlan:
    """Return the plan of a meeting from its JSON."""
    body = json.loads(text)
    rules = tuple(EasyLine(**line) for line in body["rules"])
    return MeetingPlan(body["people"], body["paid"], rules, body.get("meanings", {}))
