"""How things are said: short forms, times and dates, as a person would read them out.

Source: AX-27 (pronunciation). The short forms are in `resources/glossary/spoken.csv`.
"""

import csv
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.paths import resources

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_PATTERN = re.compile(
    r"""
      (?<![\d/.:-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\d/-])
    | (?<![\d/.:-])(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\d/-])
    | (?<=[\dm])\s*(?P<until>[-–—])\s*(?=\d{1,2}[:.]\d\d(?!\d))
    | (?<![\d.:£$€])(?P<hour>[01]?\d|2[0-3])(?P<dot>[:.])(?P<minute>[0-5]\d)(?![\d:])(?:\s?(?P<half>[ap])\.?m(?!\w))?
    | (?<!\w)(?P<clock>1[0-2]|0?[1-9])\s?(?P<clock_half>[ap])\.?m(?!\w)
    | (?<!\w)(?:s\.?(?=\d)|S\.?(?=\d\d))(?P<section>\d{1,3}[A-Z]{0,2})(?!\w)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as it is said, and the way back to the text that is shown.

    Shape: `parts` are (start in `text`, start in the shown text, length in the shown text, is the same), in order,
    and cover both texts.
    """

    text: str
    parts: tuple[tuple[int, int, int, bool], ...]

    def shown(self, start: int, length: int) -> tuple[int, int]:
        """Return start and length, in the shown text, of what is said from `start` for `length` characters."""
        first = self._place(start, at_end=False)
        last = self._place(max(start, start + length - 1), at_end=True)
        return first, max(0, last - first)

    def _place(self, at: int, *, at_end: bool) -> int:
        """Return where the character `at` is shown; for a changed part, where that part starts or ends."""
        number = max(0, bisect_right(self.parts, at, key=lambda part: part[0]) - 1)
        if not self.parts:
            return 0
        said_at, shown_at, length, is_same = self.parts[number]
        if is_same:
            return min(shown_at + max(0, at - said_at) + at_end, shown_at + length)
        return shown_at + (length if at_end else 0)


def spoken(text: str, short_forms: Mapping[str, str] | None = None) -> Spoken:
    """Return `text` as a person would say it."""
    words = _short_forms(resources() / "glossary" / "spoken.csv") if short_forms is None else short_forms
    said: list[str] = []
    parts: list[tuple[int, int, int, bool]] = []
    said_to = shown_to = 0
    for start, end, instead in [*_changes(text, words), (len(text), len(text), "")]:
        for piece, length, is_same in ((text[shown_to:start], start - shown_to, True), (instead, end - start, False)):
            if length:
                parts.append((said_to, shown_to, length, is_same))
                said.append(piece)
                said_to, shown_to = said_to + len(piece), shown_to + length
    return Spoken("".join(said), tuple(parts))


def _changes(text: str, words: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Yield what is said otherwise than written: start, end, and what is said. In order, never overlapping."""
    found = [(match.start(), match.end(), _said(match)) for match in _PATTERN.finditer(text)]
    found += [(match.start(), match.end(), words[match.group()]) for match in _finder(tuple(words)).finditer(text)]
    reached = 0
    for start, end, instead in sorted(found):
        if start >= reached and instead:
            yield start, end, instead
            reached = end


def _said(match: re.Match[str]) -> str:
    given = match.groupdict()
    for name, say in _SAY.items():
        if given[name] is not None:
            return say(given)
    return ""


def _date(day: str, month: str, year: str) -> str:
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return ""
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def _time(found: dict[str, str]) -> str:
    hour, minute, half = int(found["hour"] or 0), found["minute"] or "", found["half"]
    if found["dot"] == "." and not half:
        return ""  # 10.15 may be money or a number
    minutes = "" if minute == "00" else f" oh {minute[1]}" if minute.startswith("0") else f" {minute}"
    if half or minutes:
        return f"{hour}{minutes} {half} m" if half else f"{hour}{minutes}"
    return f"{hour} o'clock" if 1 <= hour <= 12 else f"{hour} hundred hours"


_SAY: dict[str, Callable[[dict[str, str]], str]] = {
    "day": lambda found: _date(found["day"], found["month"], found["year"]),
    "iso_day": lambda found: _date(found["iso_day"], found["iso_month"], found["iso_year"]),
    "until": lambda _: " to ",
    "hour": _time,
    "clock": lambda found: f"{int(found['clock'])} {found['clock_half']} m",
    "section": lambda found: f"section {found['section']}",
}


@cache
def _short_forms(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["written"]: row["spoken"] for row in csv.DictReader(lines)}


@cache
def _finder(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w&])(?:{longest_first or '(?!)'})(?![\w&])")
