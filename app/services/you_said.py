"""You said, what happened: each point of a meeting with what became of it, as data for screens and papers."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from app.domain.events import Group
from app.domain.kinds import Heard, Outcome
from app.domain.live import Item, LiveState
from app.domain.points import Press
from app.domain.replies import REPLY_DAYS, due_day, waits_for_reply
from app.services.deciding import DecisionShown, current, decisions_of
from app.services.live_meeting import LiveMeeting
from app.services.own_words import ANSWERED, NAMED, SAID, words_by_press

Level = Literal["summary", "points", "full"]
LEVELS: tuple[Level, ...] = ("summary", "points", "full")
"""How much leaves the room, the safest first: no words of points, their words without groups, all. Source: PR-5."""

SMALLEST_COUNT = 5
Became = Literal["taken_back", "waiting", "written_down"] | Outcome


@dataclass(frozen=True, slots=True)
class PointTold:
    """
    One point and what became of it.

    Shape: `title` is its item's, None for no item. `words`, `name` and `group` are empty where the level leaves them
    out. `became` is a code of `words/you_said.py`. `due` is the day of the reply, None where none is owed.
    """

    id: str
    title: str | None
    became: Became
    words: str = ""
    name: str = ""
    group: Group | None = None
    answer: str = ""
    due: date | None = None
    is_late: bool = False
    me_too: int = 0
    heard: Heard | None = None


@dataclass(frozen=True, slots=True)
class YouSaid:
    """All of it. `decisions` are those that no later one puts right; `missed`: items that were not reached."""

    level: Level = "summary"
    points: tuple[PointTold, ...] = ()
    decisions: tuple[DecisionShown, ...] = ()
    missed: tuple[tuple[Item, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """
    How it is told.

    Shape: `shows_shared`: on this laptop, words whose owner chose *Show everyone* are shown at every level. `days`:
    the group's days for a reply. `with_answers`: what the co-chairs wrote is told too.
    """

    level: Level = "summary"
    days: int = REPLY_DAYS
    shows_shared: bool = False
    with_answers: bool = True


@dataclass(frozen=True)
class _Kept:
    """The private words of a meeting, by press."""

    said: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])
    answers: dict[str, str] = field(default_factory=dict[str, str])


def you_said(live: LiveMeeting, today: date, wanted: Wanted | None = None) -> YouSaid:
    """Return each point in the order of asking, the decisions, and what was not reached."""
    how, state = wanted or Wanted(), live.state
    kept = _Kept(*(words_by_press(live.events, live.words, kinds) for kinds in (SAID, NAMED, ANSWERED)))
    groups: dict[str, Group | None] = {event.id: event.maker.group for event in live.events}
    points = [_told(press, live, kept, groups.get(press.id), (how, today)) for press in state.presses if press.is_point]
    return YouSaid(how.level, tuple(points), current(decisions_of(live)), _missed(live))


def _told(press: Press, live: LiveMeeting, kept: _Kept, group: Group | None, how: tuple[Wanted, date]) -> PointTold:
    wanted, today = how
    text, ended = live.texts.get(press.item or ""), live.state.ended_at
    is_gone = press.status == "taken_back"
    may_have_words = wanted.level != "summary" or (wanted.shows_shared and press.is_shown)
    is_full = wanted.level == "full" and not is_gone
    due = due_day(press, ended, wanted.days) if ended is not None and waits_for_reply(press) else None
    return PointTold(
        id=press.id,
        title=text.title if text else None,
        became=_became(press),
        words=kept.said.get(press.id, "") if may_have_words and not is_gone else "",
        name=kept.names.get(press.id, "") if is_full else "",
        group=group if is_full and _is_large(group, live.state) else None,
        answer="" if is_gone or not wanted.with_answers else kept.answers.get(press.id, ""),
        due=due,
        is_late=due is not None and today >= due,
        me_too=press.me_too,
        heard=press.heard,
    )


def _became(press: Press) -> Became:
    if press.status == "taken_back":
        return "taken_back"
    if press.outcome is not None:
        return press.outcome
    return "written_down" if press.status == "written_down" else "waiting"


def _is_large(group: Group | None, state: LiveState) -> bool:
    """Say whether a group is large enough to be named on paper: a smaller one would point at a person."""
    return group is not None and (state.counts or {}).get(group, 0) >= SMALLEST_COUNT


def _missed(live: LiveMeeting) -> tuple[tuple[Item, str], ...]:
    """Return the items that the room did not reach or that went off the agenda, with their titles."""
    if live.state.phase != "ended":
        return ()
    missed = [item for item in live.state.items if item.kind == "item" and item.status in ("to_come", "dropped")]
    return tuple((item, live.texts[item.id].title if item.id in live.texts else "") for item in missed)
