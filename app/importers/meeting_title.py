"""What the meeting is called, in the words at the top of the page."""

import re
from collections.abc import Sequence

from app.importers.dates import find_dates
from app.importers.leftovers import is_contact, without_links
from app.importers.paper import Line
from app.importers.times import find_spans

_WORDS = re.compile(
    (
        r"\b(?:meetings?|board|council|committee|group|forum|partnership"
        r"|a\.?g\.?m\.?|panel|network|assembly|team|workshop|session|conference"
        r"|cabinet|trust|club|association|society|plenary|interim|review"
        r"|gathering|event|day|programme)\b"
    ),
    re.IGNORECASE,
)
_AGENDA_ONLY = re.compile(
    (
        r"^\W*(?:draft\s+|provisional\s+|the\s+"
        r"|meeting\s+)*(?:agenda(?:\s+items?)?|order of business|programme"
        r"|agenda (?:and|&) (?:draft |decisions? )?(?:minutes|decisions?|papers)|agenda papers"
        r"|running order|items?|timetable|schedule|contents|to be held.*)\W*$"
    ),
    re.IGNORECASE,
)
_HELD = re.compile(
    (
        r"^(?:notice is hereby given that\s+|you are invited to\s+)?(?:a|an|the"
        r"|next)?\s*(?P<name>.{4,90}?)\s+(?:will be|is to be|to be|is being"
        r"|was)\s+(?:held|take)"
    ),
    re.IGNORECASE,
)
_UNFIT = re.compile(
    (
        r"^\W*(?:to|dear|hi|hello|good (?:morning|afternoon)|members are|best "
        r"wishes|from|clerk|chair|notes?|note that|the meeting id|please|if you"
        r"|this is an? (?:opportunity|agenda)|background|page)\b\s*:?"
        r"|^\W*(?:unrestricted|exempt|part)\b"
    ),
    re.IGNORECASE,
)
HeadText = tuple[Line, str, str, str]


def find_title(lines: Sequence[HeadText]) -> str | None:
    """Return the name of the meeting, or None where the page has none."""
    best: tuple[float, str] | None = None
    for index, one in enumerate(lines[:40]):
        title, score = _candidate(one)
        if title and score > 0:
            score -= 0.15 * index
            if best is None or score > best[0]:
                best = (score, title)
    return best[1] if best else None


def _candidate(one: HeadText) -> tuple[str, float]:
    """Return a possible title and how much it looks like one."""
    line, text, label, value = one
    if label:
        fits = label in {"title", "meeting", "name of meeting", "subject", "group"} or label == "type of meeting"
        return (
            (value, 3.0 if label != "type of meeting" else 1.0)
            if fits and value and not find_dates(value)
            else ("", 0.0)
        )
    held = _HELD.match(text)
    if held and (_WORDS.search(held["name"]) or len(held["name"].split()) <= 6):
        name = re.sub(r"^(?:a|an|the)\s+", "", held["name"], flags=re.IGNORECASE)
        return ("", 0.0) if name.lower() == "meeting" else (name, 2.2)
    title = _without_when(text)
    if not re.search(r"[^\W\d_]{3}", title) or _AGENDA_ONLY.match(title) or _UNFIT.match(title) or is_contact(text):
        return "", 0.0
    return title, _score(line, title, text)


def _score(line: Line, title: str, text: str) -> float:
    words = title.split()
    score = 1.0 + (6 if line.is_title else 0) + max(0, 4 - line.heading if line.heading else 0) * 1.2
    score += 2 if _WORDS.search(title) else 0
    score += 1 if re.search(r"\bagenda\b", title, re.IGNORECASE) else 0
    score -= 3 if len(words) > 16 else 0
    score -= 2 if title.endswith((".", ",", ":")) or not title[:1].isupper() else 0
    return score - (1 if len(title) < 0.5 * len(text) else 0)


def _without_when(text: str) -> str:
    """Return `text` without its date, time and links: what is left is the name."""
    text = without_links(text)
    for found in reversed(find_dates(text)):
        text = f"{text[: found.at[0]]}\0{text[found.at[1] :]}"
    for span in reversed(find_spans(text)):
        text = f"{text[: span.at[0]]}\0{text[span.at[1] :]}"
    parts = [part for part in text.split("\0") if re.search(r"[^\W\d_]{3}", part)]
    name = parts[0] if parts else ""
    name = re.sub(
        r"[\s,]*\b(?:on|at|from|UTC|GMT|BST|held on|to be held on|will be held on)\s*$",
        "",
        name.strip(" -–—,:|@("),
        flags=re.IGNORECASE,
    )
    return name.strip(" -–—,:|@(")
