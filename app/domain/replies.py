"""Replies that are still owed: which points, and by which day. Source: MT-27."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.domain.events import Event
from app.domain.kinds import DueSaid, Kind, MeetingEnded, PointAnswered, PointClosed, PointRaised, TakenBack
from app.domain.live import LiveState
from app.domain.points import Press

REPLY_DAYS = 28
NOT_THE_END = ("not_decided", "passed_on")
PROMISED = "will_change"
ABOUT_REPLIES: tuple[type[Kind], ...] = (PointRaised, TakenBack, PointAnswered, PointClosed, DueSaid, MeetingEnded)
"""The kinds from which `presses_told` works out who waits for a reply."""


@dataclass(frozen=True, slots=True)
class OpenReply:
    """
    A point whose owner waits for a reply, and the day it is due.

    Shape: `is_due`: the day has come. `is_said`: the co-chairs named the day, else it follows from the group's rule.
    """

    point: Press
    due: date
    is_due: bool
    is_said: bool = False


def open_replies(state: LiveState, today: date, days: int = REPLY_DAYS) -> tuple[OpenReply, ...]:
    """Return the replies that one meeting still owes, first asked first; none before its end."""
    if state.phase != "ended" or state.ended_at is None:
        return ()
    return open_among(state.presses, state.ended_at, today, days)


def open_among(presses: Iterable[Press], ended_at: datetime, today: date, days: int) -> tuple[OpenReply, ...]:
    """Return the replies owed for these presses of a meeting that ended then. Points sent later have as many days."""
    return tuple(
        OpenReply(press, due, today >= due, is_said=press.due is not None)
        for press in presses
        if waits_for_reply(press)
        for due in (due_day(press, ended_at, days),)
    )


def waits_for_reply(press: Press) -> bool:
    """Say whether a reply is owed: nothing was answered, or nothing final. "We will change it" counts with its day."""
    if not press.is_point or press.status in ("taken_back", "closed"):
        return False
    if press.outcome is None:
        return True
    return press.outcome in NOT_THE_END or (press.outcome == PROMISED and press.due is not None)


def due_day(press: Press, ended_at: datetime, days: int) -> date:
    """Return the day of the reply: as the co-chairs said, else so many days after the meeting or the point."""
    return press.due or max(ended_at, press.at).astimezone().date() + timedelta(days=days)


def presses_told(events: Sequence[Event]) -> tuple[tuple[Press, ...], datetime | None]:
    """
    Return the points of one meeting and when it ended, from the lines in `ABOUT_REPLIES` alone.

    It agrees with `apply` in what `waits_for_reply` asks, and is quick for many meetings.
    """
    points: dict[str, Press] = {}
    ended_at: datetime | None = None
    for event in events:
        what = event.what
        if isinstance(what, PointRaised):
            points[event.id] = Press(event.id, "point", what.item, event.at, event.maker.came_from, topic=what.topic)
        elif isinstance(what, MeetingEnded):
            ended_at = event.at
        elif isinstance(what, TakenBack | PointAnswered | PointClosed | DueSaid) and what.of in points:
            points[what.of] = _changed(points[what.of], what)
    return tuple(points.values()), ended_at


def _changed(press: Press, what: TakenBack | PointAnswered | PointClosed | DueSaid) -> Press:
    if isinstance(what, TakenBack):
        return replace(press, status="taken_back")
    if isinstance(what, PointAnswered):
        return replace(press, status="answered", outcome=what.outcome, is_seen=True)
    if isinstance(what, PointClosed):
        return replace(press, status="closed", heard=what.heard)
    return replace(press, due=date.fromisoformat(what.day))
