"""A meeting as it is kept: its papers and a line about it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.agenda import AboutToday, EasyLine, Paid, Paper
from app.domain.live import Phase


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """
    What was planned for the whole meeting: how many of each group, are they paid, how we treat each other.

    Shape: `meanings`: which of several meanings of the same letters was chosen for this meeting, as in `AgendaDraft`.
    """

    people: Mapping[str, int] = field(default_factory=dict[str, int])
    paid: Paid = "not_said"
    rules: tuple[EasyLine, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting itself. `id` is a random UUIDv4; no names are needed."""

    id: str
    title: str
    created_at: dt.datetime
    day: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    place: str = ""
    about: AboutToday | None = None
    paper: Paper | None = None
    is_practice: bool = False
    plan: MeetingPlan | None = None


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One line of the list of meetings. `points`: how many were raised and not taken back. `ended_at` if it ended."""

    id: str
    title: str
    created_at: dt.datetime
    day: dt.date | None
    phase: Phase
    items: int
    points: int
    ended_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What goes when a meeting is deleted. `backups` are the names of copies that hold it."""

    title: str
    events: int
    words: int
    drafts: int
    backups: tuple[str, ...] = ()
