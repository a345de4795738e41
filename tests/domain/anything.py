"""Anything that could happen in a meeting, sensible or silly, from every place: made from the kinds themselves."""

import dataclasses
import os
import types
import typing
from dataclasses import dataclass, replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.events import Maker
from app.domain.kinds import (
    KINDS,
    BreakStarted,
    CardPressed,
    GapAnswered,
    ItemDropped,
    ItemStarted,
    Kind,
    MinutesChanged,
    NamePut,
    PauseAsked,
    PauseEnded,
    PlaceHeld,
    PointAnswered,
    PointCalled,
    PointClosed,
    PointKept,
    PointRaised,
    PointWrittenDown,
    TakenBack,
)
from tests.domain.tellings import Telling, agenda, begun

EXAMPLES = int(os.environ.get("FAIRSAY_EXAMPLES", "80"))
QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
ORDINARY = settings(deadline=None, max_examples=EXAMPLES, derandomize=True, database=None, suppress_health_check=QUIET)
MANY = settings(ORDINARY, max_examples=EXAMPLES * 12, derandomize=False)

ITEMS = ("a", "ebe1", "b", "ebe2")
NAMES: dict[str, st.SearchStrategy[typing.Any]] = {
    "item": st.sampled_from([*ITEMS, "new1", "new2", "nowhere"]),
    "before": st.sampled_from([*ITEMS, "nowhere"]),
    "from_item": st.sampled_from([*ITEMS, "nowhere"]),
    "reason_code": st.sampled_from(["", "no_time", "urgent"]),
    "rule": st.sampled_from(["notice", "asked_for_by"]),
    "easy": st.sampled_from(["2026-11-01", "2026-11-20", "soon"]),
    "stage": st.integers(-1, 7),
    "face": st.integers(0, 4),
    "delta": st.integers(-30, 30),
    "minutes": st.integers(-5, 40),
    "gap_s": st.integers(-10, 4000),
}
PLAIN: dict[object, st.SearchStrategy[typing.Any]] = {
    str: st.sampled_from(["", "a", "code_1", "3f0e7a52"]),
    int: st.integers(-2, 5000),
    bool: st.booleans(),
}


def value(name: str, hint: typing.Any) -> st.SearchStrategy[typing.Any]:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        kinds = [value(name, part) for part in parts if part is not types.NoneType]
        return st.one_of(st.none(), *kinds, *kinds)
    if origin is typing.Literal:
        return st.sampled_from(parts)
    if origin is dict:
        return st.dictionaries(st.sampled_from(["ebe", "ebt", "carer", "guest"]), st.integers(0, 9))
    return NAMES.get(name, PLAIN[hint])


def of_kind(kind: type[Kind]) -> st.SearchStrategy[Kind]:
    hints = typing.get_type_hints(kind)
    named = {field.name: value(field.name, hints[field.name]) for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    return st.builds(kind, **named)


OFTEN = [
    ItemStarted, PauseAsked, PauseEnded, PointRaised, PointRaised, PointAnswered, PointClosed, PointKept, PointCalled,
    PointWrittenDown, TakenBack, BreakStarted, MinutesChanged, ItemDropped, GapAnswered,
]  # fmt: skip
WHAT = st.one_of(
    st.one_of([of_kind(kind) for kind in KINDS.values()]), *[st.one_of([of_kind(kind) for kind in OFTEN])] * 2
)
PLACES = st.sampled_from(["follow", "follow", "run", "run", "agenda", "app"])
GROUPS = st.sampled_from([None, None, "ebe", "carer", "ebt", "guest"])
MAKERS = st.builds(Maker, PLACES, st.sampled_from([None, "ebe", "ebt"]), GROUPS)


@dataclass(frozen=True)
class Step:
    """Some time goes by, then somebody tries something. `which` press it is about, counted from the first."""

    what: Kind
    maker: Maker
    which: int
    minutes: float
    away: float
    is_silly: bool

    def made_by(self, what: Kind) -> Maker:
        """Whoever may do such a thing, unless this step is a silly one."""
        if self.is_silly:
            return self.maker
        by_people = isinstance(what, PauseEnded) and what.how != "reason"
        mine = isinstance(what, PauseAsked | PointRaised | CardPressed | TakenBack | PointClosed | PlaceHeld | NamePut)
        return replace(self.maker, came_from="follow" if by_people or mine else "run")


STEPS = st.lists(
    st.builds(
        Step,
        WHAT,
        MAKERS,
        st.integers(0, 6),
        st.sampled_from([0, 0, 0.1, 1, 7, 30]),
        st.sampled_from([0, 0, 0, 0.4, 12, -120]),
        st.sampled_from([False, False, True]),
    ),
    min_size=8,
    max_size=40,
)
BEGINNINGS = st.sampled_from(["run", "run", "follow", "draft"])


def beginning(how: str) -> Telling:
    return agenda(*ITEMS) if how == "draft" else begun(*ITEMS, came_from="run" if how == "run" else "follow")


def attempt(told: Telling, step: Step) -> str:
    """Let a step happen, if it may. Returns the code of its refusal, or ""."""
    what = step.what
    if hasattr(what, "of") and told.state.presses:
        press = told.state.presses[step.which % len(told.state.presses)]
        what = replace(what, of=press.id)  # type: ignore[type-var]
    told.after(step.minutes).away(step.away)
    try:
        told.happens(what, step.made_by(what))
    except MeetingError as error:
        return error.code
    return ""
