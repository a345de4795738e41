"""The facts of a meeting as a whole, part by part: as they are changed, and as they are told to other laptops. Pure."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.domain.agenda_kinds import PlanChanged, PlanPart
from app.domain.errors import MeetingError
from app.domain.kinds import Kind
from app.domain.meeting import Meeting, MeetingPlan

PARTS: tuple[PlanPart, ...] = (
    "title", "day", "start", "end", "place", "people", "paid", "rules", "meanings", "about",
)  # fmt: skip
_OF_THE_PLAN: tuple[PlanPart, ...] = ("people", "paid", "rules", "meanings")

MOST_FACTS_BYTES = 30_000
"""All facts of a meeting as JSON, without the file its agenda came from: so they fit into one message."""
MOST_ON_TICKET = 1_000
"""Letters of title and place together, which every laptop that comes in gets on its ticket."""


def fact(meeting: Meeting, part: PlanPart) -> object:
    """Return one part."""
    return getattr(meeting.plan or MeetingPlan(), part) if part in _OF_THE_PLAN else getattr(meeting, part)


def with_fact(meeting: Meeting, newer: Meeting, part: PlanPart) -> Meeting:
    """Return the meeting with this part as it is in `newer`."""
    value = fact(newer, part)
    if part in _OF_THE_PLAN:
        return replace(meeting, plan=replace(meeting.plan or MeetingPlan(), **{part: value}))
    return replace(meeting, **{part: value})


def changed_parts(old: Meeting, new: Meeting) -> tuple[PlanPart, ...]:
    """Return which parts are another, in the order in which they are told."""
    return tuple(part for part in PARTS if fact(old, part) != fact(new, part))


def parts_named(whats: Iterable[Kind]) -> tuple[PlanPart, ...]:
    """Return the parts that these events say are another."""
    return tuple(what.what for what in whats if isinstance(what, PlanChanged))


def facts_digest(meeting: Meeting, parts: Iterable[PlanPart]) -> str:
    """Return what tells whether somebody changed one of these parts meanwhile."""
    told = msgspec.json.encode([(part, fact(meeting, part)) for part in parts], order="deterministic")
    return hashlib.sha256(told).hexdigest()


def with_changes(meeting: Meeting, newer: Meeting | None, whats: Iterable[Kind]) -> Meeting:
    """Return the meeting after these events, which bring `newer`, if anything."""
    if newer is None:
        return meeting
    for part in parts_named(whats):
        meeting = with_fact(meeting, newer, part)
    return meeting


def refuse_too_many_facts(meeting: Meeting) -> None:
    """See that other laptops can be told of a meeting. Raises: `message_too_long`."""
    told = len(msgspec.json.encode(replace(meeting, paper=None)))
    if told > MOST_FACTS_BYTES or len(meeting.title) + len(meeting.place) > MOST_ON_TICKET:
        raise MeetingError("message_too_long")
