"""Numbers, dates and times: ER-11 to ER-15."""

import datetime as dt
import re
from collections.abc import Iterator

from app.domain.easy.finding import Finding
from app.domain.easy.phrases import word_list
from app.domain.easy.reading import Reading, inside

MOST_DIGITS = 15
CENTURY = 2000

_UNITS = word_list("two three four five six seven eight nine")
_TEENS = word_list("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = word_list("first second third fourth fifth sixth seventh eighth ninth tenth")
_VALUES = {
    **{word: 2 + place for place, word in enumerate(_UNITS)},
    **{word: 10 + place for place, word in enumerate(_TEENS)},
    **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
    "hundred": 100,
    "thousand": 1000,
    "dozen": 12,
    "couple": 2,
}
_NUMBER_WORDS = re.compile(
    rf"\b(?:a |one )?(?:(?P<tens>{'|'.join(_TENS)})-(?P<units>one|{'|'.join(_UNITS)})"
    rf"|(?P<word>{'|'.join(_VALUES)})|(?P<ordinal>{'|'.join(_ORDINALS)}))\b(?P<more>s|-\w+)?",
    re.IGNORECASE,
)
_NOT_A_PLACE = re.compile(
    r"first\s+(?:aid|aider|aiders|name|names|class|of\s+all)\b|second[\s-]hand|second\s+opinion|third\s+part",
    re.IGNORECASE,
)
_BEFORE_FIRST = re.compile(r"\b(?:at|come|comes|go|goes|do|talk|ask)\s+$", re.IGNORECASE)
_PERCENT = re.compile(r"\d+(?:\.\d+)?\s?%|\b\d+(?:\.\d+)?\s?per\s?cent\b|\bper\s?cent\b", re.IGNORECASE)
_ROMAN = re.compile(r"\b(?=[IVX]{2,}\b)X{0,3}(?:IX|IV|V?I{0,3})\b")
_FRACTION = re.compile(
    r"(?<![\d/.])\d{1,2}/\d{1,3}(?![\d/])|[¼½¾⅓⅔⅕⅛]"
    r"|\b(?:one|two|three|four|\d)[\s-](?:third|quarter|fifth|eighth|tenth)s?\b(?!\s+(?:past|to|of\s+an\s+hour))",
    re.IGNORECASE,
)
_BIG = re.compile(
    r"(?<![\d.,:/#-])(?<!\d )\d{1,3}(?:,\d{3})+(?![\d])|(?<![\d.,:/#-])(?<!\d )[1-9]\d{3,}(?![\d:/-])(?! \d)"
)
_YEAR = range(1800, 2200)
_NUMERIC_DATE = re.compile(
    r"(?<![\d/.-])(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?![\d/]|[.-]\d)"
)
_VERSION = re.compile(r"\b(?:version|section|paragraph|para|item|part|rule|v)\.?\s*$", re.IGNORECASE)
_MINUTES = r"[:.][0-5]\d"
_DASH_RANGE = re.compile(
    rf"(?<![\d./:£-])(\d{{1,2}}(?:{_MINUTES})?)\s?(am|pm)?\s?[-–—]\s?(\d{{1,2}}(?:{_MINUTES})?)\s?(am|pm)?(?![\d/%-])(?!\w)",
    re.IGNORECASE,
)
_24_HOURS = re.compile(
    r"(?<![\d.:/£$€-])(?:(?P<hour>0\d|1[3-9]|2[0-3])(?P<mark>[:.])(?P<minute>[0-5]\d)|(?P<four>[01]\d[0-5]\d|2[0-3][0-5]\d))"
    r"(?P<hours>\s?(?:hrs?|hours|h)\b)?(?![\d:%]|\.\d)(?!\s?[ap]\.?m)",
    re.IGNORECASE,
)
_TIME_BEFORE = re.compile(r"\b(?:at|from|by|until|till|before|after|to|starts?|ends?)\s$", re.IGNORECASE)


def number_words(reading: Reading) -> Iterator[Finding]:
    """Find numbers in words, but "one". Source: ER-11."""
    names = [(word.start, word.end) for sentence in reading.sentences for word in sentence.words if word.is_name]
    for match in _NUMBER_WORDS.finditer(reading.text):
        text, start = reading.text, match.start()
        if (match["more"] or "").startswith("-") or inside(start, (*names, *reading.hit_spans)):
            continue
        if match["ordinal"] and _is_no_number(text, match):
            continue
        if _FRACTION.match(text, start) or re.match(r"\s(?:thirds?|quarters?|fifths?)\b", text[match.end() :]):
            continue
        yield reading.found("ER-11 number_word", "warn", match.span(), digits=_digits(match))


def parts_of_a_whole(reading: Reading) -> Iterator[Finding]:
    """Find percent, Roman numerals and fractions. Source: ER-12."""
    for match in _PERCENT.finditer(reading.text):
        yield reading.found("ER-12 percent", "fail", match.span())
    for match in _ROMAN.finditer(reading.text):
        if match.group() and not _starts_list(reading.text, match) and not inside(match.start(), reading.hit_spans):
            yield reading.found("ER-12 roman", "fail", match.span(), digits=str(_roman(match.group())))
    for match in _FRACTION.finditer(reading.text):
        if match.group() != "24/7" and not inside(match.start(), reading.addresses):
            yield reading.found("ER-12 fraction", "fail", match.span())


def big_numbers(reading: Reading) -> Iterator[Finding]:
    """Find numbers of 1,000 and more, or as the group says; years and telephone numbers are none. Source: ER-13."""
    for match in _BIG.finditer(reading.text):
        value = int(match.group().replace(",", "")[:MOST_DIGITS])
        is_year = "," not in match.group() and value in _YEAR and reading.text[match.start() - 1 : match.start()] != "£"
        if value >= reading.rules.big_number and not is_year and not inside(match.start(), reading.addresses):
            yield reading.found("ER-13 big_number", "warn", match.span())


def dates(reading: Reading) -> Iterator[Finding]:
    """Find dates in figures. `day` is the date they mean, where only one is possible. Source: ER-14."""
    for match in _NUMERIC_DATE.finditer(reading.text):
        if not inside(match.start(), reading.addresses) and not _VERSION.search(reading.text[: match.start()]):
            yield from _date(reading, match)


def times(reading: Reading) -> Iterator[Finding]:
    """Find times of the 24-hour clock, and ranges with a dash. Source: ER-15."""
    covered = [match.span() for match in _NUMERIC_DATE.finditer(reading.text)]
    for match in _DASH_RANGE.finditer(reading.text):
        first, first_half, last, last_half = match.groups()
        is_time = first_half or last_half or (":" in first and ":" in last)
        if is_time and not inside(match.start(), (*covered, *reading.addresses)):
            covered.append(match.span())
            plain = f"{_clock(first, first_half or last_half)} to {_clock(last, last_half)}"
            yield reading.found("ER-15 time_dash", "warn", match.span(), plain=plain)
    for match in _24_HOURS.finditer(reading.text):
        if _is_24_hours(reading.text, match) and not inside(match.start(), (*covered, *reading.addresses)):
            four = match["four"]
            plain = _clock(f"{four[:2]}:{four[2:]}" if four else match.group()[:5], None)
            yield reading.found("ER-15 time_24", "warn", match.span(), plain=plain)


def _is_no_number(text: str, match: re.Match[str]) -> bool:
    """Whether "first" says when, not which: "at first", "first, we talk", "first aid"."""
    start, end = match.span()
    if match["ordinal"].casefold() == "second" and match["more"] == "s":
        return True
    says_when = match["ordinal"].casefold() == "first" and (
        _BEFORE_FIRST.search(text[:start]) or re.match(r"\s*(?:[.,:!?]|$|we\b|you\b|I\b)", text[end:])
    )
    return bool(says_when or _NOT_A_PLACE.match(text, start))


def _digits(match: re.Match[str]) -> str:
    if match["tens"]:
        units = match["units"].casefold()
        return str(_VALUES[match["tens"].casefold()] + (1 if units == "one" else _VALUES[units]))
    if match["ordinal"]:
        place = list[str](_ORDINALS).index(str(match["ordinal"]).casefold()) + 1
        return f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place, 'th') }"
    return str(_VALUES[match["word"].casefold()])


def _starts_list(text: str, match: re.Match[str]) -> bool:
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    return not line.strip(" (") and text[match.end() : match.end() + 1] in {".", ")", ":"}


def _roman(letters: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in letters]
    return sum(
        -value if place + 1 < len(values) and value < values[place + 1] else value for place, value in enumerate(values)
    )


def _date(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    if match[5]:
        day = _day(int(match[5]), int(match[6]), int(match[7]))
        is_date = day is not None
    else:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        year += CENTURY if year < 100 else 0
        day, is_date = _day(year, second, first), min(first, second) in range(1, 13) and max(first, second) <= 31
    if is_date and day:
        yield reading.found("ER-14 numeric_date", "fail", match.span(), day=day)
    elif is_date:
        yield reading.found("ER-14 odd_date", "fail", match.span())


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _is_24_hours(text: str, match: re.Match[str]) -> bool:
    if match["four"]:
        return bool(match["hours"])
    return match["mark"] == ":" or bool(match["hours"]) or bool(_TIME_BEFORE.search(text[: match.start()]))


def _clock(time: str, half: str | None) -> str:
    """Return a time as it is spoken: "14:00" is 2pm."""
    hour_text, _, minute = time.replace(".", ":").partition(":")
    hour = int(hour_text)
    if half is None and minute and not 0 < hour < 13:
        half, hour = ("pm", hour - 12) if hour > 12 else ("am", 12)
    elif half is None and hour_text.startswith("0"):
        half = "am"
    return f"{hour}{':' + minute if minute and minute != '00' else ''}{(half or '').lower()}"
