"""Dates and times in a text, however they are written, and the one way in which easy words say them."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
CENTURY = 2000

_DAY_NAME = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\b"
_MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:[12]\d{3}|['’]?\d{2})(?![\d:.]\d|\w)"
_DATE = re.compile(
    rf"(?<![\w/.-])(?P<d1>\d{{1,2}})(?P<mark>[/.-])(?P<m1>\d{{1,2}})(?P=mark)(?P<y1>\d{{4}}|\d{{2}})(?![\d/]|[.-]\d)"
    r"|(?<![\w/.-])(?P<y2>[12]\d{3})-(?P<m2>\d{2})-(?P<d2>\d{2})(?![\d/-])"
    rf"|(?:(?P<w3>{_DAY_NAME}),?\s+(?:the\s+)?)?(?<![\d£.,:/-])(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<m3>{_MONTH_NAME})(?:,?\s+(?P<y3>{_YEAR}))?"
    rf"|(?:(?P<w4>{_DAY_NAME}),?\s+)?\b(?P<m4>{_MONTH_NAME})\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    rf"(?:,?\s+(?P<y4>[12]\d{{3}})\b)?",
    re.IGNORECASE,
)
_LOOSE_DATE = re.compile(
    rf"\b(?P<month>{'|'.join(MONTHS)})(?:\s+(?P<year>[12]\d{{3}})\b)?|\b(?P<day>{'|'.join(DAYS)})(?=s?\b)"
)

_CLOCK = r"(?P<hour{n}>\d{{1,2}})(?:(?P<mark{n}>[:.])(?P<minute{n}>[0-5]\d))?\s?(?P<half{n}>[ap]\.?\s?m\b\.?)?"
_RANGE = re.compile(
    r"(?<![\d./:£$€#-])" + _CLOCK.format(n=1) + r"(?P<dash>\s?[-–—]\s?|\s+(?:to|until|till)\s+)"
    + _CLOCK.format(n=2) + r"(?P<hours>\s?(?:hrs?|hours|h)\b)?(?![\d/%]|[-.:]\d|\s?(?:st|nd|rd|th)\b)(?!\w)",
    re.IGNORECASE,
)  # fmt: skip
_TIME = re.compile(
    r"(?<![\d./:£$€#-])" + _CLOCK.format(n=1) + r"(?P<hours>\s?(?:hrs?|h)\b)?(?![\d/%]|[-.:]\d)(?!\w)"
    r"|\b(?P<word>noon|midday|midnight)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """
    A date, a time, or a span of time in a text.

    Shape: `values` are the same for the same moment written in another way: "2026-11-24", "--11-24" without a year,
    "14:00", "?2:30" where nobody says whether it is the morning. `plain` is the easy way to write it, "" where that is
    not certain. `is_sure` is False where `plain` takes the daytime for granted.
    """

    kind: str
    start: int
    text: str
    values: tuple[str, ...]
    plain: str
    is_sure: bool = True

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def moments(text: str) -> list[Moment]:
    """Return the dates and times of a text, in order, never one inside another."""
    found = list(_dates(text))
    found += [each for each in _loose_dates(text) if not _overlaps(each, found)]
    found += [each for each in _spans(text) if not _overlaps(each, found)]
    found += [each for each in _times(text) if not _overlaps(each, found)]
    return sorted(found, key=lambda each: each.start)


def values_of_day(value: str) -> frozenset[str]:
    """Return everything that a date also says: 24 November 2026 is a Tuesday, in November, in 2026."""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return frozenset({value, value[:4]} if value.startswith("--") else {value})
    return frozenset({value, f"-{value[4:]}", f"--{value[5:7]}", value[:7], value[:4], DAYS[day.weekday()]})


def _overlaps(moment: Moment, others: list[Moment]) -> bool:
    return any(moment.start < other.end and other.start < moment.end for other in others)


def _dates(text: str) -> Iterator[Moment]:
    for match in _DATE.finditer(text):
        parts = match.groupdict()
        day, month, year = (_first(parts, name) for name in "dmy")
        month_number = int(month) if month.isdigit() else _month(month)
        year = str(CENTURY + int(year.lstrip("'’"))) if year and len(year.lstrip("'’")) == 2 else year
        try:
            whole = dt.date(int(year) if year else 2024, month_number, int(day))
        except ValueError:
            continue
        if month.casefold().startswith("m") and not month[0].isupper():
            continue  # "24 may come"
        yield _date(match, whole, has_year=bool(year), named=_first(parts, "w"))


def _first(parts: dict[str, str | None], letter: str) -> str:
    return next((part for name, part in parts.items() if part and name[0] == letter and name[1:].isdigit()), "")


def _month(name: str) -> int:
    return next(place for place, month in enumerate(MONTHS, 1) if month[:3].casefold() == name[:3].casefold())


def _date(match: re.Match[str], day: dt.date, *, has_year: bool, named: str) -> Moment:
    real = DAYS[day.weekday()]
    plain_day = f"{day.day} {MONTHS[day.month - 1]}"
    told = next((name for name in DAYS if named and name[:2].casefold() == named[:2].casefold()), "")
    if has_year:
        is_end = re.search(
            r"\byear\s+(?:end(?:ing|ed)?|to)\s+(?:on\s+)?$", match.string[: match.start()], re.IGNORECASE
        )
        plain = f"{plain_day} {day.year}" if is_end else f"{real} {plain_day} {day.year}"
        plain = plain if told in ("", real) else ""
        return Moment("date", match.start(), match.group().rstrip(), (day.isoformat(),), plain)
    values = (f"--{day.isoformat()[5:]}", *([told] if told else []))
    return Moment("date", match.start(), match.group().rstrip(), values, f"{told} {plain_day}".strip())


def _loose_dates(text: str) -> Iterator[Moment]:
    for match in _LOOSE_DATE.finditer(text):
        if match["day"]:
            yield Moment("date", match.start(), match.group(), (match["day"],), match.group())
        elif match["year"] or match["month"] not in {"May", "March"}:
            month = f"{MONTHS.index(match['month']) + 1:02}"
            value = f"{match['year']}-{month}" if match["year"] else f"--{month}"
            yield Moment("date", match.start(), match.group(), (value,), match.group())


def _spans(text: str) -> Iterator[Moment]:
    for match in _RANGE.finditer(text):
        is_dash = any(mark in match["dash"] for mark in "-–—")
        has_half = match["half1"] or match["half2"]
        has_minutes = match["mark1"] and match["mark2"]
        if not has_half and not (has_minutes and (":" in match.group() or match["hours"] or not is_dash)):
            continue
        last = _clock(match["hour2"], match["minute2"], match["half2"] or "")
        first = _clock(match["hour1"], match["minute1"], match["half1"] or _half_of_first(match))
        if first and last:
            plain = f"{first.plain} to {last.plain}"
            sure = first.is_sure and last.is_sure
            yield Moment("time", match.start(), match.group().rstrip(), (first.value, last.value), plain, sure)


def _half_of_first(match: re.Match[str]) -> str:
    """Return the half of the day of the first of two times: "2 to 3pm" begins at 2pm, "11 to 1pm" at 11am."""
    half, first, last = match["half2"] or "", int(match["hour1"]), int(match["hour2"])
    if not half or first > 12 or match["hour1"].startswith("0"):
        return ""
    is_later = first % 12 > last % 12
    return half if not is_later else {"p": "am", "a": "pm"}[half[0].casefold()]


def _times(text: str) -> Iterator[Moment]:
    for match in _TIME.finditer(text):
        if match["word"]:
            value = "00:00" if match["word"].casefold() == "midnight" else "12:00"
            yield Moment("time", match.start(), match.group(), (value,), match.group())
            continue
        is_time = match["half1"] or match["mark1"] == ":" or (match["hours"] and match["mark1"])
        said = _clock(match["hour1"], match["minute1"], match["half1"] or "") if is_time else None
        if said is not None:
            yield Moment("time", match.start(), match.group().rstrip(), (said.value,), said.plain, said.is_sure)


@dataclass(frozen=True, slots=True)
class _Clock:
    value: str
    plain: str
    is_sure: bool


def _clock(hour_text: str, minute_text: str | None, half: str) -> _Clock | None:
    """Read one time. Without a half of the day, 1 to 6 are in the afternoon (IM-10), which is not sure."""
    hour, minute = int(hour_text), int(minute_text or 0)
    if hour > 24 or (half and not 1 <= hour <= 12):
        return None
    is_sure = bool(half) or hour > 12 or hour == 0 or hour_text.startswith("0")
    if half:
        hour = hour % 12 + (12 if half[0].casefold() == "p" else 0)
        value = f"{hour:02}:{minute:02}"
    else:
        value = f"{hour % 24:02}:{minute:02}" if is_sure else f"?{hour}:{minute:02}"
        hour = hour % 24 if is_sure or hour > 6 else hour + 12
    return _Clock(value, _spoken(hour, minute), is_sure)


def _spoken(hour: int, minute: int) -> str:
    """Return a time as it is spoken: 14:00 is 2pm."""
    if minute == 0 and hour in (0, 12):
        return "12 noon" if hour else "midnight"
    minutes = f":{minute:02}" if minute else ""
    return f"{hour % 12 or 12}{minutes}{'am' if hour < 12 else 'pm'}"
