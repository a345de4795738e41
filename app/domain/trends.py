"""The power record over many meetings: one line of columns for each part, never one score. Source: F16."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, zip_longest
from operator import itemgetter
from typing import Literal

from app.domain.measures import Measures

Span = Literal["meetings", "year", "five_years"]
Unit = Literal["percent", "days", "per_hour"]
SPANS: tuple[Span, ...] = ("meetings", "year", "five_years")
AT_ONCE = 6
Figure = tuple[float, float] | None
"""What was counted, and of how much; None where it was not measured."""
Kept = tuple[float, ...]
"""The figures of one meeting as they are kept: two numbers for each part of `FIGURES`, in order; 0 and 0 for None."""
Dated = tuple[date, Kept]


def _share(measures: Measures) -> Figure:
    found = measures.share
    return (found.ebe_used, found.all_used) if found and found.all_used else None


def _time(measures: Measures) -> Figure:
    found = measures.time
    return (found.ebe_used / 60, found.ebe_planned) if found and found.ebe_planned else None


def _pushed(measures: Measures) -> Figure:
    found = measures.pushed
    return (found.any_way, found.ebe_items) if found and found.ebe_items else None


def _answered(measures: Measures) -> Figure:
    found = measures.heard
    return (found.answered, found.points) if found and found.points else None


def _heard(measures: Measures) -> Figure:
    said: Mapping[str, int] = measures.heard.said if measures.heard else {}
    whole = sum(said.get(code, 0) for code in ("yes", "a_bit", "no"))
    return (said.get("yes", 0), whole) if whole else None


def _replies(measures: Measures) -> Figure:
    found = measures.replies
    return (found.replied, found.points) if found and found.points else None


def _changed(measures: Measures) -> Figure:
    found = measures.changed
    if found is None:
        return None
    said = found.decisions - found.changed.get("not_said", 0)
    return (said - found.changed.get("nothing", 0), said) if said else None


def _notice(measures: Measures) -> Figure:
    return (measures.notice.median, 1) if measures.notice else None


def _easy(measures: Measures) -> Figure:
    return (measures.easy.checked, measures.easy.items) if measures.easy and measures.easy.items else None


def _words(measures: Measures) -> Figure:
    found = measures.words
    return (found.cards, found.talked / 3600) if found and found.talked else None


def _led(measures: Measures) -> Figure:
    found = measures.led
    whole = found.ebe + found.ebt + found.both if found else 0
    return (found.ebe, whole) if found and whole else None


# Kept figures of deleted meetings cannot be made again: so a new part comes last, and none goes or changes its meaning.
FIGURES: Mapping[str, tuple[Unit, Callable[[Measures], Figure]]] = {
    "share": ("percent", _share),
    "time": ("percent", _time),
    "pushed": ("percent", _pushed),
    "answered": ("percent", _answered),
    "heard": ("percent", _heard),
    "replies": ("percent", _replies),
    "changed": ("percent", _changed),
    "notice": ("days", _notice),
    "easy": ("percent", _easy),
    "words": ("per_hour", _words),
    "led": ("percent", _led),
}


def kept_figures(measures: Measures) -> Kept:
    """Return all that is drawn of a meeting over many, as it is kept."""
    found = (figure(measures) or (0, 0) for _unit, figure in FIGURES.values())
    return tuple(number for pair in found for number in pair)


@dataclass(frozen=True, slots=True)
class Column:
    """One meeting, month or year: from which day to which, how many meetings were measured, and their figure."""

    first: date
    last: date
    meetings: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Trend:
    """
    One part over many meetings.

    Shape: `columns` oldest first; `now` is the newest stretch of time, `before` the one before it; None: not measured.
    """

    code: str
    unit: Unit
    columns: tuple[Column, ...]
    now: float | None
    before: float | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days and the meetings in them."""

    first: date
    last: date
    meetings: Sequence[Kept]


def years_before(day: date, years: int) -> date:
    """Return the same day so many years before; 29 February becomes the 28th."""
    if (day.month, day.day) == (2, 29):
        return day.replace(year=day.year - years, day=28)
    return day.replace(year=day.year - years)


def trends(span: Span, meetings: Sequence[Dated], today: date) -> tuple[Trend, ...]:
    """Return every part that was measured at least once; `meetings` oldest first."""
    stretches, now, before = _WAYS[span](meetings, today)
    columns = [_pooled(one.meetings) for one in stretches]
    newest, older = _pooled(now), _pooled(before)
    found = (
        Trend(
            code,
            unit,
            tuple(Column(one.first, one.last, *_value(sums, at)) for one, sums in zip(stretches, columns, strict=True)),
            _value(newest, at)[1],
            _value(older, at)[1],
        )
        for at, (code, (unit, _figure)) in enumerate(FIGURES.items())
    )
    return tuple(trend for trend in found if any(column.value is not None for column in trend.columns))


@dataclass(frozen=True, slots=True)
class _Sums:
    """Each kept number of some meetings together, and of how many meetings it is not 0."""

    numbers: tuple[float, ...]
    meetings: tuple[int, ...]


def _pooled(meetings: Sequence[Kept]) -> _Sums:
    """Return all of them together: of all minutes, of all points. Whole columns at once, as there may be thousands."""
    places = tuple(zip_longest(*meetings, fillvalue=0))
    return _Sums(tuple(map(sum, places)), tuple(len(place) - place.count(0) for place in places))


def _value(sums: _Sums, at: int) -> tuple[int, float | None]:
    """Return of how many meetings the part at this place was measured, and its figure."""
    part, whole = 2 * at, 2 * at + 1
    if whole >= len(sums.numbers) or not sums.numbers[whole]:
        return 0, None
    return sums.meetings[whole], sums.numbers[part] / sums.numbers[whole]


Cut = tuple[tuple[Stretch, ...], Sequence[Kept], Sequence[Kept]]


def _by_meeting(meetings: Sequence[Dated], _today: date) -> Cut:
    newest, older = meetings[-AT_ONCE:], meetings[-2 * AT_ONCE : -AT_ONCE]
    columns = tuple(Stretch(day, day, (one,)) for day, one in newest)
    return columns, [one for _day, one in newest], [one for _day, one in older]


def _by_month(meetings: Sequence[Dated], today: date) -> Cut:
    months = [_month_before(today, back) for back in range(11, -1, -1)]
    columns = tuple(_stretch(meetings, month, _next_month(month)) for month in months)
    year = [one for column in columns for one in column.meetings]
    before = _stretch(meetings, years_before(months[0], 1), months[0]).meetings
    return columns, year, before


def _by_year(meetings: Sequence[Dated], today: date) -> Cut:
    edges = [_next_month(years_before(today.replace(day=1), back)) for back in range(5, -1, -1)]
    columns = tuple(_stretch(meetings, first, end) for first, end in pairwise(edges))
    older = [one for column in columns[:-1] for one in column.meetings]
    return columns, columns[-1].meetings, older


def _stretch(meetings: Sequence[Dated], first: date, end: date) -> Stretch:
    begins, ends = (bisect_left(meetings, day, key=itemgetter(0)) for day in (first, end))
    return Stretch(first, date.fromordinal(end.toordinal() - 1), [one for _day, one in meetings[begins:ends]])


def _month_before(day: date, back: int) -> date:
    month = day.year * 12 + day.month - 1 - back
    return date(month // 12, month % 12 + 1, 1)


def _next_month(day: date) -> date:
    return _month_before(day, -1)


_WAYS: Mapping[Span, Callable[[Sequence[Dated], date], Cut]] = {
    "meetings": _by_meeting,
    "year": _by_month,
    "five_years": _by_year,
}
