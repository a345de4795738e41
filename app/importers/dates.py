"""Calendar dates in words or figures, and what is doubtful about them."""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?"
    r"|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b\.?"
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?P<weekday>mon|tue(?:s)?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_DAY = r"(?P<day>[0-3]?\d)\s*(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
_SEPARATOR = r"[\s,.\-/]*"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>(?:19|20)\d{2})-(?P<number>0?[1-9]|1[0-2])-(?P<day>[0-3]?\d)(?!\d)",
        (
            rf"(?:\b{_WEEKDAY}{_SEPARATOR}(?:the\s+)?)?(?<![\d:./]){_DAY}(?:\s*(?:-|–"
            rf"|—|to|and|&)\s*[0-3]?\d(?:st|nd|rd"
            rf"|th)?)?{_SEPARATOR}(?:of\s+)?{_MONTH}(?:{_SEPARATOR}{_YEAR})?"
        ),
        (
            rf"(?:\b{_WEEKDAY}{_SEPARATOR})?\b{_MONTH}\s*(?:the\s+)?{_DAY}(?!\d|:"
            rf"|\.\d)(?:\s*(?:-|–|—|to|and|&)\s*[0-3]?\d(?:st|nd|rd"
            rf"|th)?)?(?:{_SEPARATOR}{_YEAR})?"
        ),
        r"(?<![\d/.-])(?P<first>[0-3]?\d)[/.-](?P<second>[0-3]?\d)[/.-](?P<year>(?:19|20)?\d{2})(?![\d/.-])",
    )
)
_MONTH_YEAR = re.compile(rf"\b{_MONTH}\s*,?\s*{_YEAR}", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d{2}(?![\d/-])")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it stands in a text. `on` is None where the year is missing.

    Shape: `other` is the second reading of figures such as 5/4/2018; `weekday` is 0 for Monday, None if not printed.
    """

    words: str
    on: date | None
    at: tuple[int, int]
    day: int
    month: int
    weekday: int | None = None
    other: date | None = None

    @property
    def is_true(self) -> bool:
        """Do day of the week and date agree?"""
        return self.on is None or self.weekday is None or self.on.weekday() == self.weekday

    def in_year(self, year: int) -> "FoundDate":
        """Return this date with a year that was found elsewhere."""
        on = _make(year, self.month, self.day) if self.on is None else self.on
        return FoundDate(self.words, on, self.at, self.day, self.month, self.weekday, self.other)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_dates(text: str) -> list[FoundDate]:
    """Return the dates in `text`, in order."""
    found: list[FoundDate] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < other.at[1] and match.end() > other.at[0] for other in found):
                continue
            one = _from_figures(match) if "first" in match.groupdict() else _from_words(match)
            if one is not None:
                found.append(one)
    return sorted(found, key=lambda one: one.at)


def _from_words(match: re.Match[str]) -> FoundDate | None:
    groups = match.groupdict()
    month = int(groups["number"]) if groups.get("number") else _month_number(groups["month"])
    day, year = int(groups["day"]), groups.get("year")
    on = _make(int(year), month, day) if year else None
    if _make(2024, month, day) is None or (year and on is None):
        return None
    weekday = groups.get("weekday")
    number = None if not weekday else next(i for i, name in enumerate(_DAYS) if name.startswith(weekday.lower()[:3]))
    return FoundDate(match.group().strip(" ,."), on, match.span(), day, month, number)


def _from_figures(match: re.Match[str]) -> FoundDate | None:
    """Read 5/4/2018 as the fifth of April, and keep the other reading."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    year += 2000 if year < 100 else 0
    british, american = _make(year, second, first), _make(year, first, second)
    on = british or american
    if on is None:
        return None
    other = american if british and american != british else None
    return FoundDate(match.group(), on, match.span(), on.day, on.month, None, other)


def _month_number(word: str) -> int:
    return next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(word.lower().rstrip(".")[:3]))


def find_year(text: str) -> int | None:
    """Return the only year that `text` names, beside a month if it can be."""
    years = {int(match["year"]) for match in _MONTH_YEAR.finditer(text)} or {
        int(match.group()) for match in _ANY_YEAR.finditer(text)
    }
    return years.pop() if len(years) == 1 else None


def weekday_name(number: int) -> str:
    """Return the English name of a day of the week, 0 for Monday."""
    return _DAYS[number].capitalize()


def day_of(text: str, year: int | None) -> date | None:
    """Return the day that a heading such as "Tuesday 4 May" names, if it says nothing else."""
    dates = find_dates(text) if len(text) < 60 and is_day_name(text) else []
    if not dates:
        return None
    return (dates[0].in_year(year) if year else dates[0]).on


def is_day_name(text: str) -> bool:
    """Is `text` only a day: Monday, Day 1, 10 December?"""
    plain = text.strip(" .:()").lower()
    if re.fullmatch(
        rf"(?:{_WEEKDAY}|day\s*(?:\d|one|two|three|four|five))(?:\s*\(?(?:am|pm|morning|afternoon)\)?)?", plain
    ):
        return True
    dates = find_dates(text)
    rest = text[: dates[0].at[0]] + text[dates[0].at[1] :] if dates else "x"
    rest = re.sub(rf"\b{_WEEKDAY}|day\s*\d", "", rest, flags=re.IGNORECASE)
    return not re.search(r"\w", re.sub(r"\([^)]*\)", "", rest))
