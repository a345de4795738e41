"""Dates that can be read in more than one way: what a person is asked, and which days are offered (never a guess)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.agenda import Notice
from app.importers.dates import FoundDate, weekday_name

_PAST, _AHEAD = timedelta(days=120), timedelta(days=400)
_MOST_OFFERED = 4


@dataclass(frozen=True, slots=True)
class SettledDate:
    """The day of the meeting, or None where a person must choose; other days it could be; what to tell them."""

    day: date | None = None
    others: tuple[date, ...] = ()
    notices: tuple[Notice, ...] = ()


def settle_date(found: FoundDate | None, year: int | None, rivals: Sequence[date], today: date) -> SettledDate:
    """
    Settle on a day, or ask.

    `year` is the only year that stands elsewhere on the page; `rivals` are other days that the page gives for itself.
    """
    if found is None:
        return SettledDate()
    if found.on is None and year is not None:
        found = found.in_year(year)
    if found.on is None:
        return _without_year(found, today)
    others: list[date] = []
    notices: list[Notice] = []
    if not found.is_true and found.weekday is not None:
        facts = {"printed": weekday_name(found.weekday), "real": weekday_name(found.on.weekday())}
        notices.append(Notice("day_and_date_differ", {"date": found.on.isoformat(), **facts}))
        others.extend(_with_weekday(found))
    if found.other is not None:
        notices.append(Notice("date_two_ways", {"date": found.words}))
        others.append(found.other)
    further = [day for day in dict.fromkeys(rivals) if day != found.on and day not in others]
    if further:
        notices.append(Notice("dates_disagree", {"date": found.on.isoformat(), "other": further[0].isoformat()}))
        others.extend(further)
    return SettledDate(found.on, tuple(others[:_MOST_OFFERED]), tuple(notices))


def _without_year(found: FoundDate, today: date) -> SettledDate:
    """Offer the days near today. The printed day of the week settles it only where one of them fits."""
    near = [day for year in (today.year - 1, today.year, today.year + 1) if (day := found.in_year(year).on)]
    offered = [day for day in near if today - _PAST <= day <= today + _AHEAD] or near
    fitting = [day for day in offered if found.weekday is not None and day.weekday() == found.weekday]
    if len(fitting) == 1:
        others = tuple(day for day in offered if day != fitting[0])
        facts = {"date": found.words, "year": str(fitting[0].year)}
        return SettledDate(fitting[0], others, (Notice("year_worked_out", facts),))
    return SettledDate(None, tuple(fitting or offered), (Notice("year_missing", {"date": found.words}),))


def _with_weekday(found: FoundDate) -> list[date]:
    """Return the same date in the years beside it, and the nearest day, if they fall on the printed day of the week."""
    if found.on is None or found.weekday is None:
        return []
    years = [day for step in (-1, 1) if (day := _same_day(found, found.on.year + step))]
    offset = (found.weekday - found.on.weekday() + 3) % 7 - 3
    nearest = found.on + timedelta(days=offset)
    return [day for day in (*years, nearest) if day.weekday() == found.weekday]


def _same_day(found: FoundDate, year: int) -> date | None:
    try:
        return date(year, found.month, found.day)
    except ValueError:
        return None
