"""Where the meeting is: after a label, in a sentence, or a line with the words of a place."""

import re
from collections.abc import Sequence

from app.importers.dates import find_dates
from app.importers.leftovers import is_contact, tidy, without_links
from app.importers.paper import Line
from app.importers.times import find_spans

_LABELS = (
    "venue",
    "location",
    "place",
    "where",
    "room",
    "address",
    "meeting venue",
    "meeting location",
    "meeting place",
    "meeting room",
)
_INLINE = re.compile(r"\b(?:venue|location|place|where)\s*[:|]?\s+(?P<place>[A-Z0-9].{2,120})$", re.IGNORECASE)
_HELD = re.compile(
    (
        r"\b(?:held|meet(?:ing)?|place)\s+(?:\w+\s+)?(?:at|in|via|by"
        r"|on(?=\s+(?:zoom|teams|microsoft|skype"
        r"|webex)))\s+(?P<place>(?:the\s+)?(?:[A-Z]|online|zoom"
        r"|microsoft).*?)(?=\s+on\s+|\s+at\s+\d|\s+from\s+\d|\.\s|\.?$|;|\s+\("
        r"|\s+commencing)"
    ),
    re.IGNORECASE,
)
_IN = re.compile(
    r"\b(?:in|at|via)\s+(?P<place>(?:the\s+)?(?:[A-Z0-9][\w'’&-]*)(?:(?:\s|,\s)(?:[A-Z0-9(][\w'’&)-]*|of|the|and|&))*)"
)
_WORDS = re.compile(
    (
        r"\b(?:hall|rooms?|chamber|centre|center|house|library|building|hotel"
        r"|church|chapel|school|college|university|hospital|surgery|offices?"
        r"|theatre|club|hub|suite|floor|street|road|lane|avenue|zoom|teams"
        r"|online|virtual|skype|webex|hangout|discord|town hall|pavilion|barn"
        r"|café|cafe)\b"
    ),
    re.IGNORECASE,
)
_NOT_PLACE = re.compile(
    (
        r"\b(?:agenda|committee(?! room)|board(?! ?room)|council meeting|councillors|minutes|group "
        r"meeting|please|welcome|report|services|directorate|will|draft)\b|:$"
    ),
    re.IGNORECASE,
)
HeadText = tuple[Line, str, str, str]


def is_place_label(text: str) -> bool:
    """Is `text` a label for the place?"""
    return tidy(text).strip(" :").lower() in _LABELS


def find_place(lines: Sequence[HeadText]) -> str | None:
    """Return where the meeting is, in the words of the page."""
    for index, (line, text, label, value) in enumerate(lines):
        if label.rstrip("s").startswith(_LABELS) or label.endswith(("location", "locations", "venue")):
            place = _trimmed(value or (lines[index + 1][1] if index + 1 < len(lines) else ""))
            if place:
                return place
        inline = _INLINE.search(text)
        if inline and not line.is_title and (found := _trimmed(inline["place"])):
            return found
    return _in_sentence(lines) or _own_line(lines)


def _in_sentence(lines: Sequence[HeadText]) -> str | None:
    for _, text, _, _ in lines:
        match = _HELD.search(text)
        if (
            match
            and not find_dates(match["place"][:12])
            and (place := _trimmed(match["place"]))
            and not place[0].isdigit()
        ):
            return place
    for _, text, _, _ in lines:
        if not (find_dates(text) or find_spans(text)):
            continue
        for match in _IN.finditer(text):
            place = _trimmed(match["place"])
            if (
                place
                and not place[0].isdigit()
                and not find_dates(match["place"])
                and (_WORDS.search(place) or not _NOT_PLACE.search(place))
            ):
                return place
    return None


def _own_line(lines: Sequence[HeadText]) -> str | None:
    """A line that holds the words of a place; it goes on below where it ends with a comma."""
    for index, (line, text, label, _) in enumerate(lines):
        if (
            label
            or line.is_title
            or _NOT_PLACE.search(text)
            or is_contact(text)
            or not _WORDS.search(text)
            or len(text) > 140
        ):
            continue
        place = _trimmed(_to_its_end(lines, index))
        if place:
            return place
    return None


def _to_its_end(lines: Sequence[HeadText], index: int) -> str:
    """Return a line with those below it, as long as each ends with a comma."""
    last = next((at for at in range(index, len(lines)) if not lines[at][1].endswith(",")), len(lines) - 1)
    return " ".join(lines[at][1] for at in range(index, last + 1))


def _trimmed(text: str) -> str | None:
    """Take dates, times and links off; nothing may be left."""
    text = without_links(tidy(text))
    for found in reversed(find_dates(text)):
        text = text[: found.at[0]] + text[found.at[1] :]
    for span in reversed(find_spans(text)):
        text = text[: span.at[0]] + text[span.at[1] :]
    text = re.sub(
        r"^(?:this\s+is\s+an?\s+|held\s+|:?\s*(?:at:?|in|via|the)\s+(?:the\s+)?)+",
        "",
        text.strip(" ,.;:-–@|"),
        flags=re.IGNORECASE,
    )
    text = re.sub(r",?\s*(?:\bon|\bat|\bfrom|all times.*)\s*$", "", text, flags=re.IGNORECASE)
    text = tidy(text).strip(" ,.;:-–@|")
    return text[:200] if re.search(r"[A-Za-z]{2}", text) else None
