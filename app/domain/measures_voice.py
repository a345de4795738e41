"""Whose voice: points and cards, speaking, heard, answered, how it felt. Source: PW-5, PW-6, PW-13, PW-14."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from statistics import median

from app.domain.events import Event
from app.domain.kinds import ItemStarted, MeetingEnded, PointAnswered, PointCalled
from app.domain.measured_meeting import Found, Meant
from app.domain.measures import FEW, Heard, HowItFelt, Replies, Speaking, Voices
from app.domain.points import Press

REPLY_DAYS = 28
FACES = (1, 2, 3)
ALONE: Found = (None, "alone")
"""Nobody ran the meeting with Fair Say, so nobody could answer in it."""


def voices(meeting: Meant) -> Found:
    """PW-5, points and cards. A group is in the record only where three or more of it were there (PR-2)."""
    pressed = [press for press in meeting.end.presses if press.status != "taken_back"]
    if not pressed:
        return None, "no_presses"
    groups = {event.id: event.maker.group for event in meeting.events}
    found = Counter(groups.get(press.id) for press in pressed)
    without = found.pop(None, 0)
    if not found:
        return None, "no_groups"
    return Voices({group: found[group] for group in sorted(found, key=str) if group}, without, _people(meeting)), ""


def _people(meeting: Meant) -> dict[str, int]:
    return {group: count for group, count in (meeting.end.counts or {}).items() if count > 0}


def speaking(meeting: Meant) -> Found:
    """PW-5, minutes of speaking by group, if a co-chair counted them."""
    spoken = {group: ms // 1000 for group, ms in meeting.end.spoken_ms}
    if not spoken:
        return None, "not_counted"
    return Speaking(spoken, max(0, meeting.end.uncounted_ms) // 1000, _people(meeting)), ""


def heard(meeting: Meant) -> Found:
    """PW-6, of points raised for or in the meeting."""
    if meeting.end.is_alone:
        return ALONE
    points = [press for press in _points(meeting) if not press.is_after]
    if not points:
        return None, "no_points"
    answered = _first(meeting.events, PointAnswered)
    ended = next((event.n for event in meeting.events if isinstance(event.what, MeetingEnded)), None)
    in_time = {of for of, event in answered.items() if ended is None or event.n < ended}
    waits = _waits(meeting, points)
    return Heard(
        points=len(points),
        acknowledged=sum(press.is_seen for press in points),
        answered=sum(press.id in in_time for press in points),
        median_wait=float(median(waits)) if waits else None,
        said=dict(Counter(press.heard for press in points if press.heard is not None)),
    ), ""


def _points(meeting: Meant) -> list[Press]:
    return [press for press in meeting.end.presses if press.is_point and press.status != "taken_back"]


def _first(events: Sequence[Event], *kinds: type[PointAnswered] | type[PointCalled]) -> dict[str, Event]:
    """Return the first event of these kinds for each press."""
    found: dict[str, Event] = {}
    for event in events:
        if isinstance(event.what, kinds):
            found.setdefault(event.what.of, event)
    return found


def _waits(meeting: Meant, points: Sequence[Press]) -> list[int]:
    """Return how long each point waited that was called or answered, in whole minutes."""
    began = _begins(meeting)
    heard_at = _first(meeting.events, PointAnswered, PointCalled)
    waits: list[int] = []
    for press in points:
        event = heard_at.get(press.id)
        since = press.at
        if press.is_prepared:  # it waits from when its item is talked about
            since = began.get(press.item or "", meeting.end.started_at or press.at)
        if event is not None:
            waits.append(max(0, int((event.at - since.replace(second=0, microsecond=0)).total_seconds()) // 60))
    return waits


def _begins(meeting: Meant) -> Mapping[str, datetime]:
    begins: dict[str, datetime] = {}
    for event in meeting.events:
        if isinstance(event.what, ItemStarted):
            begins.setdefault(event.what.item, event.at)
    return begins


def replies(meeting: Meant) -> Found:
    """PW-13, of all points, those after the meeting too."""
    if meeting.end.is_alone:
        return ALONE
    points = _points(meeting)
    if not points:
        return None, "no_points"
    answered = _first(meeting.events, PointAnswered)
    limit = timedelta(days=REPLY_DAYS)
    began = meeting.end.started_at
    asked = {press.id: max(press.at, began) if began and press.is_prepared else press.at for press in points}
    replied = [of for of, since in asked.items() if of in answered and answered[of].at - since <= limit]
    until = max(asked.values()) + limit
    return Replies(len(points), len(replied), until.date().isoformat()), ""


def how_it_felt(meeting: Meant) -> Found:
    """PW-14. Faces at a question with fewer than five answers are left out."""
    told = [(question, face) for question, face in meeting.end.felt if face in FACES]
    if not told:
        return None, "nobody_said"
    answers = Counter(question for question, _face in told)
    faces = Counter(f"{question}/{face}" for question, face in told if answers[question] >= FEW)
    return HowItFelt(dict(sorted(faces.items())), max(answers.values())), ""
