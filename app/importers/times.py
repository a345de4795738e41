"""Clock times and lengths: finds them in words and takes them away (rule IM-10: times first, numbers after)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.importers.zones import AFTER_TIME

_HOUR = r"(?:[01]?\d|2[0-3])"
_HALF = r"[ap]\s?\.?\s?m\b\.?"
_NOON = r"12\s*noon|noon|midday|mid-day|12\s*midday|midnight|12\s*midnight"
_HOUR_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SPOKEN_HOUR = rf"1[0-2]|0?[1-9]|{'|'.join(_HOUR_WORDS)}"
_PAST_WORDS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25}
_PAST = r"(?:half|(?:a\s+)?quarter|twenty[- ]five|twenty|ten|five|5|10|20|25)"


def _clock(name: str, *, dots: bool) -> str:
    """A pattern for one time. Without `dots`, 10.15 alone is a number."""
    minutes = rf"(?P<{name}h>{_HOUR})[:.h](?P<{name}m>[0-5]\d)(?:[:.]00)?\s*(?:(?P<{name}a>{_HALF})|(?:hrs?|hours|h)\b)"
    colon = rf"(?P<{name}ch>{_HOUR})[:](?P<{name}cm>[0-5]\d)(?:[:]00)?"
    hundred = rf"(?P<{name}zh>[01]\d|2[0-3])(?P<{name}zm>[0-5]\d)\s*(?:hrs?|hours)\b"
    bare = rf"(?P<{name}bh>1[0-2]|0?[1-9])\s*(?P<{name}ba>{_HALF})"
    with_h = rf"(?P<{name}fh>[01]\d|2[0-3])h(?P<{name}fm>[0-5]\d)\b"
    dotted = rf"|(?P<{name}dh>{_HOUR})[.](?P<{name}dm>[0-5]\d)" if dots else ""
    return rf"(?:{minutes}|{bare}|{colon}|{hundred}|{with_h}|{_spoken(name)}|(?P<{name}n>{_NOON})\b{dotted})"


def _spoken(name: str) -> str:
    """A pattern for "10 o'clock", "half past two" and "quarter to 11"."""
    half = rf"(?:\s*(?P<{name}{{half}}>{_HALF}))?"
    full = rf"\b(?P<{name}oh>{_SPOKEN_HOUR})\s*o\s?['’‘`]?\s?clock\b{half.format(half='oa')}"
    past = rf"\b(?P<{name}pm>{_PAST})\s+(?:minutes\s+)?past\s+(?P<{name}ph>{_SPOKEN_HOUR})\b{half.format(half='pa')}"
    before = (
        rf"\b(?P<{name}qm>(?:a\s+)?quarter|{_PAST}(?=\s+minutes))\s+(?:minutes\s+)?to\s+(?P<{name}qh>{_SPOKEN_HOUR})"
    )
    return rf"{full}|{past}|{before}\b{half.format(half='qa')}"


_BEFORE = r"(?<![\d./:£$€])"
_AFTER = r"(?![\d/:]|\.\d|\s?%)"
_TO = r"\s*(?:-|–|—|−|‐|‑|\bto\b|\buntil\b|\btill\b|→)\s*"
# The first time of "1 to 3.30pm" or "9 - 10am" may lack what the second has.
_SHORT_FIRST = rf"(?P<sh>1[0-2]|0?[1-9])(?:[:.](?P<sm>[0-5]\d))?{_TO}{_clock('e', dots=False)}"
RANGE = re.compile(rf"{_BEFORE}(?:{_clock('s', dots=True)}{_TO}{_clock('t', dots=True)}){_AFTER}", re.IGNORECASE)
SHORT_RANGE = re.compile(rf"{_BEFORE}{_SHORT_FIRST}{_AFTER}", re.IGNORECASE)
# ... and the second time of "10.30 - 12" may lack its minutes.
SHORT_LAST = re.compile(
    rf"{_BEFORE}(?P<fh>{_HOUR})[:.](?P<fm>[0-5]\d){_TO}(?P<lh>1[0-2]|[1-9])(?![\d/:.%]|\s?[a-z])", re.IGNORECASE
)
# "1400-1530"; two years such as 2025-2030 are no times.
FOUR_FIGURES = re.compile(
    rf"{_BEFORE}(?P<from>(?:[01]\d|2[0-3])[0-5][05]){_TO}(?P<to>(?:[01]\d|2[0-3])[0-5][05]){_AFTER}"
)
CLOCK = re.compile(rf"{_BEFORE}{_clock('s', dots=False)}{_AFTER}", re.IGNORECASE)
DOTTED_CLOCK = re.compile(rf"{_BEFORE}{_clock('s', dots=True)}{_AFTER}", re.IGNORECASE)

_MINUTE = r"(?:minutes?|mins?\b\.?|min\.|m\b|′|')"
_HOURS = r"(?:hours?|hrs?\b\.?|h(?![a-z]))"
LENGTH = re.compile(
    rf"(?<![\d.:/£$€-])(?:(?P<low>\d{{1,3}})\s*(?:-|–|—|to)\s*(?P<high>\d{{1,3}})\s*-?(?:{_MINUTE}|(?P<highh>{_HOURS}))"
    rf"|(?!\d\dh\d\d\b)(?P<hours>\d{{1,2}}(?:[.]\d{{1,2}})?)\s*-?{_HOURS}(?:\s*(?:and\s*)?(?P<extra>\d{{1,2}})\s*(?:{_MINUTE})?)?"
    rf"|(?P<minutes>\d{{1,3}})\s*-?{_MINUTE}"
    r"|(?P<words>(?:an?|one)\s+hour\s+and\s+a\s+half|half\s+an\s+hour|(?:a\s+)?quarter\s+of\s+an\s+hour"
    r"|three\s+quarters\s+of\s+an\s+hour|an\s+hour|one\s+hour|two\s+hours))(?!\w)",
    re.IGNORECASE,
)
_LOOKED_AT = 1000
_TOLD_AGAIN = re.compile(r"\s*[/|=,;(–-]?\s*(?:or\s+)?")
_LENGTH_WORDS = {"half": 30, "quarter": 15, "three": 45, "two": 120}


_PARTS = (("h", "m", "a"), ("ch", "cm", ""), ("zh", "zm", ""), ("dh", "dm", ""), ("bh", "", "ba"), ("fh", "fm", ""))


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as printed. `half` is "am", "pm", "24" (cannot be otherwise) or "" (not said)."""

    hour: int
    minute: int
    half: str = ""

    @property
    def minutes(self) -> int:
        """Minutes after midnight, as far as is known."""
        return self.hour * 60 + self.minute


@dataclass(frozen=True, slots=True)
class Span:
    """A time or a range found in a text, and where."""

    start: Clock
    end: Clock | None
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Length:
    """A length in minutes found in a text. `is_range`: the file gives two numbers, this is between them."""

    minutes: int
    at: tuple[int, int]
    is_range: bool = False


def _make_clock(hour: str, minute: str, half: str | None) -> Clock:
    number, half = int(hour), re.sub(r"[^apm]", "", (half or "").lower())
    if half and number <= 12:
        number = number % 12 + (12 if half == "pm" else 0)
        return Clock(number, int(minute), half)
    is_plain = number > 12 or number == 0 or (hour.startswith("0") and len(hour) == 2)
    return Clock(number, int(minute), "24" if is_plain else "")


def _clock_of(match: re.Match[str], name: str) -> Clock:
    groups = match.groupdict()
    if groups.get(f"{name}n"):
        return Clock(0 if "midnight" in groups[f"{name}n"].lower() else 12, 0, "24")
    for hour, minute, half in _PARTS:
        if groups.get(name + hour):
            clock = _make_clock(groups[name + hour], groups.get(name + minute) or "0", groups.get(name + half))
            return Clock(clock.hour, clock.minute, "24") if hour in {"zh", "fh"} else clock
    return _spoken_clock(groups, name)


def _spoken_clock(groups: dict[str, str | None], name: str) -> Clock:
    """Read a time that is told as people say it."""
    for hour, minute, half, sign in (("oh", "", "oa", 1), ("ph", "pm", "pa", 1), ("qh", "qm", "qa", -1)):
        word = groups.get(name + hour)
        if word:
            said = (groups.get(name + minute) or "0").lower().removeprefix("a").strip()
            minutes = int(said) if said.isdigit() else _PAST_WORDS[" ".join(said.split())]
            number = int(word) if word.isdigit() else _HOUR_WORDS.index(word.lower()) + 1
            if sign < 0:
                number, minutes = (number - 2) % 12 + 1, 60 - minutes
            return _make_clock(str(number), str(minutes), groups.get(name + half))
    raise AssertionError(groups)


def _same_half(start: Clock, end: Clock) -> Clock:
    """Give `start` the half of the day that `end` has, where it was left out."""
    if start.half or end.half not in {"am", "pm"}:
        return start
    as_pm = Clock(start.hour % 12 + 12, start.minute, "pm")
    if end.half == "pm" and as_pm.minutes <= end.minutes:
        return as_pm
    return Clock(start.hour % 12 if end.half == "am" else start.hour, start.minute, "am")


def find_span(text: str, *, dots: bool = False) -> Span | None:
    """Return the first range, or else the first time. `dots`: 10.15 alone is a time here."""
    return next(iter(find_spans(text, dots=dots)), None)


def find_spans(text: str, *, dots: bool = False) -> list[Span]:
    """Return the ranges and times in `text`, none overlapping, in order."""
    return list(_spans(text[:_LOOKED_AT], dots))


@lru_cache(maxsize=8192)
def _spans(text: str, dots: bool) -> tuple[Span, ...]:
    found: list[Span] = []
    for match in SHORT_RANGE.finditer(text):
        end = _clock_of(match, "e")
        start = _same_half(_make_clock(match["sh"], match["sm"] or "0", None), end)
        found.append(Span(start, end, match.span()))
    for match in RANGE.finditer(text):
        end = _clock_of(match, "t")
        found.append(Span(_same_half(_clock_of(match, "s"), end), end, match.span()))
    for match in SHORT_LAST.finditer(text):
        start, end = _make_clock(match["fh"], match["fm"], None), _make_clock(match["lh"], "0", None)
        found.append(Span(start, end, match.span()))
    found += [span for match in FOUR_FIGURES.finditer(text) if (span := _four_figures(match))]
    pattern = DOTTED_CLOCK if dots else CLOCK
    found += [Span(_clock_of(match, "s"), None, match.span()) for match in pattern.finditer(text)]
    chosen: list[Span] = []
    for span in sorted(found, key=lambda span: (span.end is None, span.at[0], -span.at[1])):
        if all(span.at[1] <= other.at[0] or span.at[0] >= other.at[1] for other in chosen):
            chosen.append(span)
    return tuple(_with_zones(text, sorted(chosen, key=lambda span: span.at)))


def _four_figures(match: re.Match[str]) -> Span | None:
    start, end = match["from"], match["to"]
    if start >= end or (start[:2] in {"19", "20"} and end[:2] in {"19", "20"}):
        return None
    clocks = [Clock(int(one[:2]), int(one[2:]), "24") for one in (start, end)]
    return Span(clocks[0], clocks[1], match.span())


def _with_zones(text: str, spans: Sequence[Span]) -> list[Span]:
    """Take the name of a zone to its time; "10:00 GMT / 11:00 CET" is one time, told twice."""
    made: list[Span] = []
    was_zoned = False
    for span in spans:
        zone = AFTER_TIME.match(text, span.at[1])
        between = text[made[-1].at[1] : span.at[0]] if made else ""
        at = (span.at[0], zone.end() if zone else span.at[1])
        if made and was_zoned and zone and _TOLD_AGAIN.fullmatch(between):
            made[-1] = Span(made[-1].start, made[-1].end, (made[-1].at[0], at[1]))
        else:
            made.append(Span(span.start, span.end, at))
        was_zoned = zone is not None
    return made


def find_length(text: str) -> Length | None:
    """Return the first length in `text`."""
    return _length(text[:_LOOKED_AT])


@lru_cache(maxsize=8192)
def _length(text: str) -> Length | None:
    match = LENGTH.search(text)
    if match is None:
        return None
    if match["low"]:
        low, high = int(match["low"]), int(match["high"])
        middle = (low + high) // 2 * (60 if match["highh"] else 1)
        return Length(max(low, middle) if not match["highh"] else middle, match.span(), is_range=True)
    if match["hours"]:
        return Length(round(float(match["hours"]) * 60) + int(match["extra"] or 0), match.span())
    if match["minutes"]:
        return Length(int(match["minutes"]), match.span())
    words = match["words"].lower()
    if "and a half" in " ".join(words.split()):
        return Length(90, match.span())
    return Length(_LENGTH_WORDS.get(words.split()[0], 15 if "quarter" in words else 60), match.span())
