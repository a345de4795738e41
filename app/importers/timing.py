"""Times of a whole agenda: morning or afternoon, lengths up to the next start (rules IM-10, IM-11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from app.domain.agenda import Notice
from app.importers.entry import Entry
from app.importers.standing import is_close
from app.importers.times import Clock

_DAY = 24 * 60
_HALF_DAY = 12 * 60
_LONG_ITEM = 6 * 60


@dataclass(frozen=True, slots=True)
class TimedEntry:
    """An item with its start in minutes after midnight."""

    entry: Entry
    start: int | None


def as_time(minutes: int) -> time:
    """Return minutes after midnight as a time."""
    return time(minutes // 60 % 24, minutes % 60)


def clock_minutes(clock: Clock, before: int | None = None, *, starts_pm: bool = False) -> int:
    """
    Return minutes after midnight.

    With no am or pm, hours 1 to 6 are in the afternoon, and time only goes forward.
    """
    value = clock.minutes
    if clock.half in {"pm", "24", "am"}:
        if clock.half == "am" and clock.hour == 0 and before is not None and before >= 6 * 60:
            return 12 * 60 + clock.minute
        if (
            clock.half == "24"
            and 0 < clock.hour < 7
            and before is not None
            and value + _HALF_DAY >= before >= _HALF_DAY - 60 > value
        ):
            return value + _HALF_DAY
        return value
    if 1 <= clock.hour <= 6 or (starts_pm and 1 <= clock.hour < 12 and before is None):
        return value + _HALF_DAY
    if before is not None and value < before and value + _HALF_DAY - before <= _LONG_ITEM and clock.hour < 12:
        return value + _HALF_DAY
    return value


def settle(
    entries: Sequence[Entry], meeting_start: time | None, meeting_end: time | None
) -> tuple[list[TimedEntry], list[Notice]]:
    """Fix each start, then lengths: given, from the range, up to the next start, or a share of what is left."""
    timed = _starts(entries, meeting_start)
    backward = _backward(timed)
    for one in backward:
        one.entry.unsure.add("start")
    notices = [Notice("times_go_back")] if backward else []
    for index, one in enumerate(timed):
        _from_range(one)
        if one.entry.minutes is None and one.entry.level == 1:
            _from_next(one, timed[index + 1 :], meeting_end)
    if _share_rest(entries, meeting_start, meeting_end):
        notices.append(Notice("minutes_shared"))
    return timed, notices


def _starts(entries: Sequence[Entry], meeting_start: time | None) -> list[TimedEntry]:
    timed: list[TimedEntry] = []
    before: int | None = meeting_start.hour * 60 + meeting_start.minute if meeting_start else None
    starts_pm = before is not None and before >= _HALF_DAY
    day = entries[0].day if entries else None
    for entry in entries:
        if entry.day != day:
            before, day = None, entry.day
        if entry.start is None:
            timed.append(TimedEntry(entry, None))
            continue
        slack = None if before is None else before - 60 if not any(one.start is not None for one in timed) else before
        start = clock_minutes(entry.start, slack, starts_pm=starts_pm)
        timed.append(TimedEntry(entry, start))
        before = start
    return timed


def _backward(timed: Sequence[TimedEntry]) -> list[TimedEntry]:
    """Return the items whose start is earlier than the one before."""
    pairs = [
        (one, two) for one, two in zip(_known(timed), _known(timed)[1:], strict=False) if one.entry.day == two.entry.day
    ]
    return [two for one, two in pairs if (two.start or 0) < (one.start or 0) and not is_close(two.entry.title)]


def _known(timed: Sequence[TimedEntry]) -> list[TimedEntry]:
    return [one for one in timed if one.start is not None]


def _from_range(one: TimedEntry) -> None:
    if one.entry.end is None or one.start is None:
        return
    end = clock_minutes(one.entry.end, one.start)
    if one.entry.minutes is None and 0 < end - one.start <= _HALF_DAY:
        one.entry.minutes = end - one.start


def _from_next(one: TimedEntry, later: Sequence[TimedEntry], meeting_end: time | None) -> None:
    """The item lasts until the next start of the same day, or until the meeting ends."""
    if one.start is None or is_close(one.entry.title):
        return
    following = next((other for other in later if other.entry.level == 1), None)
    if following is not None and following.entry.day == one.entry.day:
        until = following.start
    else:
        until = meeting_end.hour * 60 + meeting_end.minute if meeting_end and following is None else None
    if until is not None and 0 < until - one.start <= _LONG_ITEM:
        one.entry.minutes = until - one.start
        one.entry.guessed.add("minutes")


def _share_rest(entries: Sequence[Entry], meeting_start: time | None, meeting_end: time | None) -> bool:
    """Share what is left of the meeting evenly among the items without a length."""
    if meeting_start is None or meeting_end is None or len({entry.day for entry in entries}) > 1:
        return False
    top = [entry for entry in entries if entry.level == 1]
    without = [entry for entry in top if entry.minutes is None and entry.start is None and not is_close(entry.title)]
    if any(entry.start is not None and entry.minutes is None and not is_close(entry.title) for entry in top):
        return False
    length = (meeting_end.hour - meeting_start.hour) * 60 + meeting_end.minute - meeting_start.minute
    left = length - sum(entry.minutes or 0 for entry in top)
    if not without or left < len(without):
        return False
    for entry in without:
        entry.minutes = left // len(without)
        entry.guessed.add("minutes")
        entry.unsure.add("minutes")
    return True
