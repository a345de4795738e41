"""Which column is which: by the words of the header row (rule IM-7), or else by what stands in the column."""

import re
from collections.abc import Sequence
from typing import Literal

from app.importers.leftovers import is_paper, is_placeholder
from app.importers.numbers import take_number
from app.importers.people import is_lead, is_named
from app.importers.purposes import purpose_of
from app.importers.times import find_length, find_span
from app.importers.zones import is_zone

Role = Literal["number", "title", "lead", "time", "end", "length", "purpose", "paper", "notes", "other"]

_NAMES: dict[Role, str] = {
    "number": (
        "no|no.|nos|item no|item no.|item number|agenda item no|agenda no|ref"
        "|ref.|reference|#|number|item #|minute no|agenda ref|№"
    ),
    "title": "agenda item|agenda items|subject|session|topic|topics|title|what|what "
    "we will talk about|what we will do|we talk about|theme"
    "|themes|item title|item description|agenda topic|agenda"
    "|heading|business|agenda item title|discussion item|item for "
    "discussion"
    "|subject matter|item of business|activity|what is happening|what's happening|content|matter",
    "lead": "lead|leads|item lead|presenter|presenters|presented by|who|who by|who "
    "leads|owner|speaker|speakers|responsible|led by|lead officer|person"
    "|lead person|by whom|by|presenter/s|presenter(s)|lead(s)|person "
    "responsible"
    "|facilitator|convenor|convener|host|lead member|introduced by|responsibility|who is leading"
    "|who will lead|sponsor|report author|who is talking",
    "time": (
        "time|times|timing|timings|timing(s)|when|start|start time|from|begin|begins|starts|clock|time slot|timeslot"
        "|slot"
    ),
    "end": "end|end time|to|until|finish|ends",
    "length": "duration|mins|minutes|how long|allocated|time allotted|time allocated"
    "|allocated time|length|timebox|min|mins.|(mins)|minutes allocated|time "
    "needed|time (mins)|time (minutes)|time (min)|allotted time|duration "
    "(mins)|duration (minutes)"
    "|allocation|time required|approx time",
    "purpose": (
        "purpose|action|action required|actions|action needed|for|decision"
        "|discussion|information|format|type|decision/discussion/information"
        "|purpose of item|why|item type|what for|d/i/a|status|for decision"
        "|recommendation|required action|ask|mode|we want to"
    ),
    "paper": (
        "enc|enc.|encs|enclosure|enclosures|paper|papers|attachment|attachments"
        "|attached|verbal|doc|document|documents|paper ref|page|pages|page no"
        "|page no.|paper/verbal|enclosure/verbal|encl|appendix|report"
        "|supporting papers|slides"
    ),
    "notes": (
        "description|notes|details|detail|comments|comment|outcome|objective"
        "|objectives|aim|aims|desired outcome|background|summary|key points"
        "|notes/actions|more information|information needed|more about this"
        "|explanation|discussion points"
    ),
    "other": (
        "✓|stage|room|location|venue|where|picture|pictures|symbol|done|tick|date|day|status|rag|priority|category"
    ),
}
_ROLES: dict[str, Role] = {}
for _role, _words in _NAMES.items():
    for _word in _words.split("|"):
        _ROLES.setdefault(_word, _role)


_LOOSE: dict[Role, str] = {
    "length": (r"^how (?:long|many min)|\b(?:duration|length|minutes|mins|running time)\b|\btime (?:needed|allowed)\b"),
    "end": (r"\b(?:finish|ends?|until)\b"),
    "time": (r"^(?:at )?(?:what )?time\b|^when\b|\b(?:starts?|begins?|time|timings?)\b"),
    "paper": (r"\b(?:papers?|enclosures?|attachments?|documents?|handouts?)\b"),
    "purpose": (r"^why\b|\b(?:purpose|outcome|decision|we want|what for)\b"),
    "lead": (r"^who(?:'s|’s|se)?\b|\b(?:leads?|leading|led by|speaker|presenter|presented|introduc\w+|person)\b"),
    "title": (r"^what\b|\b(?:topics?|subjects?|items?|about|themes?|sessions?|activit\w+|discussions?)\b"),
}


def _loose_role(header: str) -> Role | None:
    """Return the role that a header of a few words hints at ("Who is talking?")."""
    plain = header.strip(" :*_?")
    if not plain or re.search(r"\d", plain) or len(plain.split()) > 7:
        return None
    return next((role for role, words in _LOOSE.items() if re.search(words, plain, re.IGNORECASE)), None)


def role_of(header: str) -> Role | Literal["item"] | None:
    """Return the role that a header names; "item" is decided with its neighbours."""
    plain = re.sub(r"\s+", " ", header.strip().strip(":*_?").lower()).replace(" / ", "/").strip()
    if plain in {"item", "items"}:
        return "item"
    if is_zone(header.strip(" :*_")):
        return "time"
    for text in (plain, re.sub(r"\s*\([^)]*\)", "", plain).strip(), plain.rstrip(".")):
        if text in _ROLES:
            return _ROLES[text]
    parts = [part.strip() for part in re.split(r"/|\band\b|&|,", re.sub(r"\([^)]*\)", "", plain)) if part.strip()]
    roles = {role_of(part) for part in parts} if len(parts) > 1 else {None}
    if None in roles:
        return None
    return next(
        (role for role in ("title", "item", "time", "length", "lead", "purpose", "paper", "notes") if role in roles),
        None,
    )


def loose_header_roles(headers: Sequence[str]) -> list[Role] | None:
    """Return a role for each header of a row in which every header at least hints at one, each at another."""
    filled = [header for header in headers if header.strip()]
    hinted: list[Role | Literal["item"] | None] = [role_of(header) or _loose_role(header) for header in filled]
    if len(filled) < 2 or None in hinted or len(set(hinted)) < len(hinted) or not {"title", "item"} & set(hinted):
        return None
    if not {"time", "length", "lead", "number"} & set(hinted):
        return None
    places = iter(hinted)
    said: list[Role | Literal["item"] | None] = [next(places) if header.strip() else None for header in headers]
    item: Role = "number" if "title" in said else "title"
    return [_settled(role, item) for role in said]


def _settled(role: Role | Literal["item"] | None, item: Role) -> Role:
    """Return the role of a column; `item` is what a column headed Item is here."""
    if role is None:
        return "other"
    return item if role == "item" else role


def header_roles(headers: Sequence[str]) -> list[Role] | None:
    """Return a role for each header, or None where this row is no agenda header."""
    named: list[Role | Literal["item"] | None] = [role_of(header) if header.strip() else None for header in headers]
    filled = [header for header in headers if header.strip()]
    known = [role for role in named if role is not None]
    if len(known) < 2 or len(known) < 0.5 * len(filled):
        return None
    has_title = "title" in named
    roles: list[Role] = []
    for role in named:
        if role is None:
            roles.append("other")
        elif role == "item":
            roles.append("number" if has_title or "title" in roles else "title")
        elif role in roles and role in {"title", "number", "length"}:
            roles.append("notes" if role == "title" else "other")
        else:
            roles.append(role)
    return _with_title(roles, headers)


def _with_title(roles: list[Role], headers: Sequence[str]) -> list[Role] | None:
    """An unnamed wide column beside a number or time is the title; without any title this is no agenda."""
    if "title" in roles:
        return roles
    if not {"time", "length"} & set(roles):
        return None
    for wanted in ("notes",):
        if wanted in roles:
            roles[roles.index(wanted)] = "title"
            return roles
    blank = [index for index, header in enumerate(headers) if not header.strip()]
    if blank and ("number" in roles or "time" in roles):
        roles[blank[0]] = "title"
        return roles
    return None


def is_header_again(cells: Sequence[str], roles: Sequence[Role]) -> bool:
    """Is this row the header once more, as at the top of a new page?"""
    again = header_roles(cells)
    return again is not None and sum(a == b for a, b in zip(again, roles, strict=False)) >= 2


def _share(values: Sequence[str], test: object) -> float:
    return sum(1 for value in values if test(value)) / len(values) if values and callable(test) else 0.0


def _is_time(text: str) -> bool:
    span = find_span(text, dots=True)
    return len(text) <= 30 and (span is not None or find_length(text) is not None)


def _is_number(text: str) -> bool:
    number = take_number(text)
    return len(text) <= 12 and number is not None and not number.rest


def guess_roles(columns: Sequence[Sequence[str]]) -> list[Role] | None:
    """Return a role for each column by what stands in it, or None where it does not look like an agenda."""
    filled = [[value for value in column if value and not is_placeholder(value)] for column in columns]
    roles: list[Role] = ["other"] * len(columns)
    for index, values in enumerate(filled):
        if _share(values, _is_number) >= 0.7 and "number" not in roles and index <= 1:
            roles[index] = "number"
        elif _share(values, _is_time) >= 0.7:
            roles[index] = "time" if "time" not in roles else "length"
    left = [index for index, role in enumerate(roles) if role == "other" and filled[index]]
    if not left or not {"number", "time"} & set(roles):
        return None
    title = max(left[:2], key=lambda index: (_share(filled[index], lambda value: not is_named(value)) > 0.6, -index))
    roles[title] = "title"
    for index in left:
        if index != title:
            roles[index] = _side_role(filled[index])
    return roles


def _side_role(values: Sequence[str]) -> Role:
    """What a column beside the title holds."""
    if _share(values, is_paper) >= 0.6:
        return "paper"
    if _share(values, lambda value: len(value.split()) <= 4 and purpose_of(value) is not None) >= 0.6:
        return "purpose"
    return "lead" if _share(values, is_lead) >= 0.6 else "notes"
