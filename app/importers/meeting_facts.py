"""What the top of an agenda says about the meeting: its name, day, times and place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from app.importers.columns import header_roles
from app.importers.dates import FoundDate, find_dates, find_year
from app.importers.doubtful_dates import settle_date
from app.importers.leftovers import is_contact, is_junk, is_officer, is_placeholder, starts_people, tidy
from app.importers.meeting_place import find_place, is_place_label
from app.importers.meeting_title import find_title
from app.importers.paper import Block, Facts, Line, Table
from app.importers.times import Clock, Span, find_spans
from app.importers.timing import as_time, clock_minutes

_LABEL = re.compile(
    r"^\W*(?P<label>(?:meeting\s+)?(?:date|day|when)(?:s)?(?:\s*(?:and|&|/"
    r"|\|)\s*times?)?|(?:meeting\s+)?times?|(?:start|end|finish)(?:\s+time)?"
    r"|(?:meeting\s+)?(?:venue|location|place|where|room|address)s?|title"
    r"|meeting|name of meeting|type of meeting|group|subject)"
    r"\W*[:|–]\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:end|finish|clos|until|conclude)[a-z]*(?:\s+(?:at|by|no later than|around))?\s*:?\s*$", re.IGNORECASE
)
_HELD = re.compile(r"\b(?:held|meeting|meet|meets|takes? place|taking place)\b", re.IGNORECASE)
_BARE_RANGE = re.compile(
    r"(?<![\d.:/£-])\b(?P<from>1[0-2]|[1-9])\s*(?:-|–|to|till|until)\s*(?P<to>1[0-2]|[1-9])\b(?!\s?[\d.:/%]|\s+(?!in\b|at\b)[a-z])",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:days?\s+(?:1|2|one|two)|dates|and|to|until|&)\b|\d\s*[-–]\s*\d", re.IGNORECASE)
_TOP_LINES = 3
_DEADLINE = re.compile(
    r"\b(?:deadline|by|before|last|previous|minutes of|published|issued|dated|printed|next|apologies|despatch)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line from the top of the page. `label` is its lower-case label, if it has one; `value` what the label says."""

    line: Line
    text: str
    label: str = ""
    value: str = ""


def head_lines(blocks: Sequence[Block]) -> list[HeadLine]:
    """Return the lines above the items, with labels parted from what they say; tables of labels too."""
    lines: list[Line] = []
    for block in blocks:
        if isinstance(block, Line):
            lines.extend(_parted_at_bars(block))
            continue
        for row in block.rows:
            cells = [tidy(cell.text) for cell in row]
            filled = [cell for cell in cells if cell and not is_placeholder(cell)]
            if len(filled) >= 2 and len(filled[0]) <= 40:
                lines.append(Line(filled[0] + ("" if filled[0].endswith(":") else ":"), asides=tuple(filled[1:])))
            else:
                lines.extend(line for cell in row for line in cell.lines)
    return [
        _labelled(line, lines[index + 1] if index + 1 < len(lines) else None) for index, line in enumerate(lines[:120])
    ]


def _parted_at_bars(line: Line) -> list[Line]:
    """Part "Friday | 2pm | (pin) The Shed" at its strokes, where there are two or more; a pin marks the place."""
    parts = line.text.split(" | ")
    if len(parts) < 3:
        return [line]
    return [replace(line, text=re.sub(r"^\s*📍\s*", "Place: ", part)) for part in parts]


def _labelled(line: Line, following: Line | None) -> HeadLine:
    text = tidy(line.text)
    match = _LABEL.match(text)
    if match is None or len(match["value"]) > 200:
        return HeadLine(line, text)
    value = tidy(" ".join((match["value"], *line.asides)))
    if not value and following is not None and not _LABEL.match(tidy(following.text)):
        value = tidy(following.text)
    return HeadLine(line, text, match["label"].lower(), value)


def read_facts(blocks: Sequence[Block], today: date) -> Facts:
    """Return what the top of the page states."""
    lines = [line for line in head_lines(blocks) if line.text]
    useful = [line for line in lines if line.label or not _is_about_people(line.text)]
    found = _choose_date(useful)
    year = find_year(" ".join(line.text for line in useful))
    settled = settle_date(found, year, _rivals(useful, found), today)
    start, end = _choose_times(useful, found)
    texts = [(line.line, line.text, line.label, line.value) for line in useful]
    return Facts(find_title(texts), settled.day, start, end, find_place(texts), settled.others, settled.notices)


def _is_about_people(text: str) -> bool:
    return starts_people(text) or is_officer(text) or is_junk(text) or is_placeholder(text)


def _choose_date(lines: Sequence[HeadLine]) -> FoundDate | None:
    """Return the date most surely the meeting's: labelled, beside a time or with its day of the week."""
    best: tuple[float, FoundDate] | None = None
    for index, line in enumerate(lines):
        text = f"{line.text} {line.value}" if line.label else line.text
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        for one in find_dates(_joined(text, following)):
            if one.at[0] >= len(text):
                continue
            score = _date_score(line, text, one) - 0.01 * index
            if best is None or score > best[0]:
                best = (score, one)
    return best[1] if best else None


def _rivals(lines: Sequence[HeadLine], chosen: FoundDate | None) -> list[date]:
    """Return the other days that the page gives as its own: full dates that are no deadline or the like."""
    if chosen is None or chosen.on is None:
        return []
    days: list[date] = []
    for index, line in enumerate(lines):
        text = f"{line.text} {line.value}" if line.label and line.value not in line.text else line.text
        is_labelled = line.label.startswith(("date", "when", "day", "meeting date"))
        is_own = is_labelled or index < _TOP_LINES or bool(line.line.heading or find_spans(text) or _HELD.search(text))
        if is_own and not _DEADLINE.search(text) and not _SEVERAL.search(text):
            days.extend(one.on for one in find_dates(text) if one.on is not None)
    return days


def _joined(text: str, following: str) -> str:
    """A date may run over the end of a line: "Thursday, 13th March," and below it "2025"."""
    year = re.match(r"(?:19|20)\d{2}\b(?!\s*[-:])", following)
    return f"{text} {year.group()}" if year and text and not re.search(r"(?:19|20)\d{2}", text) else text


def _date_score(line: HeadLine, text: str, one: FoundDate) -> float:
    score = 0.0
    score += 4 if line.label.startswith(("date", "when", "day", "meeting date")) else 0
    score += 2 if find_spans(text) else 0
    score += 1.5 if _HELD.search(text) else 0
    score += 1 if one.weekday is not None else 0
    score += 1 if one.on is not None else 0
    score += 1 if line.line.heading or line.line.is_title else 0
    return score - (3 if _DEADLINE.search(text[: one.at[0]]) else 0)


def _choose_times(lines: Sequence[HeadLine], found: FoundDate | None) -> tuple[time | None, time | None]:
    """Return start and end: labelled as time, else beside the date, else the first on the page."""
    ranked: list[tuple[float, Span]] = []
    end: Span | None = None
    for index, line in enumerate(lines):
        text = f"{line.text} {line.value}" if line.label and line.value not in line.text else line.text
        if not line.label:
            text = "   ".join(part for part in (text, *line.line.asides) if not is_contact(part))
        dots = bool(line.label) or bool(found and found.words in text)
        for span in find_spans(text, dots=dots and not re.search(r"\d\.\d\d?\.\d", text)):
            before = text[: span.at[0]]
            if _ENDS.search(before) or line.label.startswith(("end", "finish")):
                end = end or span
                continue
            score = 4.0 if "time" in line.label or line.label.startswith("start") else 2.0 if line.label else 0.0
            score += 2 if found and found.words in text else 0
            score += (1 if span.end else 0) - 0.01 * index
            score -= 3 if _DEADLINE.search(before[-40:]) and not _HELD.search(text) else 0
            ranked.append((score, span))
        is_beside = bool(found and found.words in text) or "time" in line.label
        bare = _bare_range(text, found) if is_beside and not ranked else None
        if bare is not None:
            ranked.append((1.0, bare))
    return _as_times(max(ranked, key=lambda one: one[0])[1] if ranked else None, end)


def _bare_range(text: str, found: FoundDate | None) -> Span | None:
    """Return "11 till 1" beside the date: hours without minutes, which elsewhere could be anything."""
    rest = text.replace(found.words, " " * len(found.words)) if found else text
    match = _BARE_RANGE.search(rest)
    if match is None:
        return None
    start, end = int(match["from"]), int(match["to"])
    is_afternoon = 1 <= start <= 6
    return Span(
        Clock(start + 12 * is_afternoon, 0, "24"),
        Clock(end + 12 * (end <= start or is_afternoon), 0, "24"),
        match.span(),
    )


def _as_times(span: Span | None, end: Span | None) -> tuple[time | None, time | None]:
    if span is None:
        return None, None
    start = clock_minutes(span.start)
    last = span.end or (end.start if end else None)
    if last is None:
        return as_time(start), None
    finish = clock_minutes(last, start)
    return as_time(start), as_time(finish) if finish > start else None


def is_head_table(table: Table) -> bool:
    """Does the table only hold labels such as Date and Venue?"""
    if any(header_roles([tidy(cell.text) for cell in row]) for row in table.rows[:3]):
        return False
    labels = [next((text for cell in row if (text := tidy(cell.text))), "") for row in table.rows]
    wanted = [label for label in labels if _LABEL.match(f"{label}:") or is_place_label(label)]
    return len(wanted) >= max(2, 0.4 * len(labels))
