"""Calendar files (.ics): the meeting's name, day, times and place, and the agenda in its description."""

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import unescape
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.agenda import AgendaDraft, Notice
from app.domain.errors import MeetingError
from app.importers.paper import Facts, Paper
from app.importers.plain_text import split_lines, text_blocks

MAX_EVENTS = 200
_PROPERTY = re.compile(
    r"^(?P<name>[A-Za-z0-9-]+)(?P<facts>(?:;[^:;=]+=(?:\"[^\"]*\"|[^:;\"]*))*):(?P<value>.*)$", re.DOTALL
)
_ESCAPE = re.compile(r"\\([\\;,nN])")
_TAG = re.compile(r"<(?:br|/p|/div|/li|/h\d)[^>]*>", re.IGNORECASE)
_OTHER_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


@dataclass(slots=True)
class _Event:
    """The properties of one event that we use."""

    values: dict[str, str] = field(default_factory=dict[str, str])
    facts: dict[str, str] = field(default_factory=dict[str, str])


def read_calendar(text: str, understand: Callable[[Paper], AgendaDraft]) -> Paper:
    """Read a calendar. With several meetings in it, each becomes a draft of its own from which a person chooses."""
    events, zone = _events(text)
    if not events:
        raise MeetingError("calendar_without_meetings")
    papers = [_paper(event, zone) for event in _distinct(events)]
    if len(papers) == 1:
        return papers[0]
    drafts = tuple(understand(paper) for paper in papers[:MAX_EVENTS])
    return Paper(meetings=drafts, notices=(Notice("calendar_has_several", {"count": len(papers)}),))


def _events(text: str) -> tuple[list[_Event], str]:
    """Return the events and the calendar's time zone. Parts that break the rules of the format are passed over."""
    events: list[_Event] = []
    inside: list[str] = []
    zone = ""
    for line in _unfolded(text):
        match = _PROPERTY.match(line)
        if not match:
            continue
        name, value = match["name"].upper(), match["value"]
        if name == "BEGIN":
            inside.append(value.strip().upper())
            if inside[-1] == "VEVENT" and len(events) < 20 * MAX_EVENTS:
                events.append(_Event())
        elif name == "END":
            while inside and inside.pop() != value.strip().upper():
                pass
        elif name == "X-WR-TIMEZONE" and "VEVENT" not in inside:
            zone = value.strip()
        elif inside and inside[-1] == "VEVENT" and events:
            events[-1].values.setdefault(name, value)
            events[-1].facts.setdefault(name, match["facts"])
    return events, zone


def _unfolded(text: str) -> list[str]:
    """A line that begins with a space goes on with the one above."""
    lines: list[str] = []
    for line in split_lines(text):
        if line[:1] in {" ", "\t"} and lines:
            lines[-1] += line[1:]
        elif line.strip():
            lines.append(line)
    return lines


def _distinct(events: Sequence[_Event]) -> list[_Event]:
    """Leave out cancelled meetings, and changes to a single day of a repeated meeting that say nothing new."""
    kept = [event for event in events if event.values.get("STATUS", "").upper() != "CANCELLED"] or list(events)
    seen: dict[tuple[str, str], _Event] = {}
    for event in kept:
        seen.setdefault((event.values.get("UID", str(id(event))), event.values.get("DTSTART", "")), event)
    return list(seen.values())


def _paper(event: _Event, zone: str) -> Paper:
    notices: list[Notice] = []
    start = _moment(event, "DTSTART", zone, notices)
    end = _moment(event, "DTEND", zone, notices) or _after(start, event.values.get("DURATION", ""))
    if "RRULE" in event.values:
        notices.append(Notice("meeting_repeats"))
    facts = Facts(
        title=_plain(event.values.get("SUMMARY", "")).replace("\n", " ").strip() or None,
        date=start[0] if start else None,
        start=start[1] if start else None,
        end=end[1] if end and start and end[0] == start[0] else None,
        place=_plain(event.values.get("LOCATION", "")).replace("\n", ", ").strip(" ,") or None,
    )
    words = _plain(event.values.get("DESCRIPTION", ""))
    return Paper(tuple(text_blocks(words)) if words.strip() else (), facts, tuple(notices))


def _plain(value: str) -> str:
    """Return a value as it is shown: escapes and the tags of web pages gone."""
    text = _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    if _TAG.search(text) or _OTHER_TAG.search(text):
        text = unescape(_OTHER_TAG.sub("", _TAG.sub("\n", text)))
    return text


_Moment = tuple[datetime.date, datetime.time | None]


def _moment(event: _Event, name: str, zone: str, notices: list[Notice]) -> _Moment | None:
    """Return day and time as printed on the wall where the meeting is; a whole day has no time."""
    match = re.match(r"\s*(\d{8})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?", event.values.get(name, ""))
    if not match:
        return None
    try:
        day = datetime.datetime.strptime(match[1], "%Y%m%d").date()
        clock = datetime.time(int(match[2]), int(match[3])) if match[2] else None
    except ValueError:
        return None
    if clock is None or not match[5]:
        return day, clock
    local = _local(datetime.datetime.combine(day, clock, datetime.UTC), zone)
    if local is None:
        notice = Notice("times_in_utc")
        if notice not in notices:
            notices.append(notice)
        return day, clock
    return local.date(), local.time()


def _local(moment: datetime.datetime, zone: str) -> datetime.datetime | None:
    """Return the moment in the calendar's own zone, if it names one that is known."""
    if not re.fullmatch(r"[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+){0,2}", zone):
        return None
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _after(start: _Moment | None, length: str) -> _Moment | None:
    """Return the end of a meeting that gives its length, as PT1H30M does."""
    match = re.fullmatch(r"P(?:T(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:\d+S)?)", length.strip())
    if not match or start is None or start[1] is None:
        return None
    end = datetime.datetime.combine(start[0], start[1]) + datetime.timedelta(
        hours=int(match[1] or 0), minutes=int(match[2] or 0)
    )
    return end.date(), end.time()
