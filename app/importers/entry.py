"""One agenda item while it is being understood: from the words of a line to number, times, lead, purpose and title."""

import re
from dataclasses import dataclass, field
from datetime import date

from app.domain.agenda import ItemKind, Purpose
from app.importers.leftovers import is_file_link, is_paper, strip_paper, tidy
from app.importers.numbers import take_number, without_item_word
from app.importers.people import could_lead, is_lead, is_name, take_label, take_lead
from app.importers.purposes import implied_purpose, purpose_of, take_purpose
from app.importers.standing import is_break, standing_item
from app.importers.times import Clock, Length, Span, find_length, find_span, find_spans

MAX_TITLE, MAX_NOTES = 600, 60
_EDGES = " \t-–—,;:|/.@·•"
_OPENERS = re.compile(r"(?:from|at|start(?:s|ing)?(?: at)?|time)\s*:?\s*$", re.IGNORECASE)
_BARE_PURPOSE = re.compile(
    r"^(?:for\s+)?(?:decision|discussion|information|info|approval|assurance|noting|update|vote)s?$", re.IGNORECASE
)
_GROUP = re.compile(r"[(\[]([^()\[\]]{1,80})[)\]]")
_CONTACT_PART = re.compile(r"[\s,;(]*\b(?:tel|phone|telephone|mobile|e-?mail)\b\.?\s*:?\s*[+(\d]", re.IGNORECASE)
_SENTENCE = re.compile(r"^.{12,160}?[a-z)]{2}[.?!](?=\s+[A-Z])")
_FACT = re.compile(
    r"^\W*(?:(?:time|times|timing|duration|length|how long|allotted|allocated|when|starts?|minutes)"
    r"|(?P<why>purpose|for|type|aim|action required|what for))\s*[:–-]\s*(?P<value>.{1,60})$",
    re.IGNORECASE,
)
_EACH = re.compile(r"^\s*(?:per|each|every|a)\b", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """
    An item as read so far.

    Shape: `end` is the printed end of a range; `guessed` names what was worked out; `unsure` names what was read by a
    rule that can be wrong; `easy` are sentences that are in easy words already.
    """

    title: str = ""
    number: str | None = None
    lead: str | None = None
    start: Clock | None = None
    end: Clock | None = None
    minutes: int | None = None
    purpose: Purpose | None = None
    kind: ItemKind = "item"
    level: int = 1
    notes: list[str] = field(default_factory=list[str])
    guessed: set[str] = field(default_factory=set[str])
    unsure: set[str] = field(default_factory=set[str])
    easy: list[str] = field(default_factory=list[str])
    day: date | None = None

    def add_note(self, text: str) -> None:
        """Keep a sentence under the item; a line that only says who leads fills the lead."""
        text = tidy(text)
        lead = take_label(text)
        if lead and self.lead is None:
            self.lead = lead
        elif self._take_fact(text):
            return
        elif text and not is_paper(text) and not is_file_link(text) and len(self.notes) < MAX_NOTES:
            self.notes.append(text[:4000])
            if self.purpose is None and (purpose := implied_purpose(text)):
                self.purpose = purpose
                self.guessed.add("purpose")

    def _take_fact(self, text: str) -> bool:
        """Take a line that only says "Time: 10 mins" or "Purpose: decision". Returns whether it was one."""
        fact = take_fact(text)
        if fact is None:
            return False
        if isinstance(fact, Span) and self.start is None:
            self.take_time(fact)
        elif isinstance(fact, Length) and self.minutes is None:
            self.take_length(fact)
        elif isinstance(fact, str) and (self.purpose is None or "purpose" in self.guessed):
            self.purpose = fact
            self.guessed.discard("purpose")
        else:
            return False
        return True

    def take_time(self, span: Span) -> None:
        """Use a time or range that was read."""
        self.start, self.end = span.start, span.end

    def take_length(self, length: Length) -> None:
        """Use a length that was read."""
        if 0 < length.minutes <= 24 * 60:
            self.minutes = length.minutes
            if length.is_range:
                self.guessed.add("minutes")


def take_fact(text: str) -> Span | Length | Purpose | None:
    """Return the time, length or purpose of a line that says nothing else: "Time: 5 mins", "Purpose: decision"."""
    match = _FACT.match(text)
    if match is None:
        return None
    value = match["value"].strip()
    if match["why"]:
        return purpose_of(value) if len(value.split()) <= 3 else None
    length, span = find_length(value), find_span(value, dots=True)
    found = span or length
    if found is None or (value[: found.at[0]] + value[found.at[1] :]).strip(_EDGES + "()~"):
        return None
    return found


def read_entry(text: str, *, dots: bool = False, number: str | None = None, has_times: bool = False) -> Entry:
    """
    Understand the words of one line.

    `number` was found before, or drawn by the file's program. `has_times`: the times stand elsewhere, and so those
    in the words are left alone; so are those of the next meeting.
    """
    entry, rest = Entry(number=number), tidy(text)
    named = take_number(rest) if number is None else None
    if has_times or standing_item(named.rest if named else rest) == "next_meeting":
        rest = strip_paper(_groups(entry, _number(entry, rest) if number is None else rest, dots=dots, spans=False))
        _finish(entry, rest)
        return entry
    if number is None:
        rest = _lead_time(entry, rest, dots=dots)
        rest = _number(entry, rest)
    rest = _lead_time(entry, rest, dots=dots)
    rest = strip_paper(rest)
    for _ in range(4):
        before = rest
        rest = _groups(entry, rest, dots=dots)
        rest = _trailing_time(entry, rest, dots=dots)
        rest = strip_paper(rest)
        if rest == before:
            break
    _finish(entry, rest)
    return entry


def _number(entry: Entry, text: str) -> str:
    number = take_number(text)
    if number is None or not number.rest:
        return without_item_word(text)
    entry.number = number.value
    return number.rest


def _lead_time(entry: Entry, text: str, *, dots: bool) -> str:
    """Take a time or a length from the front."""
    while True:
        span = find_span(text, dots=dots) if entry.start is None else None
        length = find_length(text) if entry.minutes is None else None
        if span and (not _OPENERS.sub("", text[: span.at[0]]).strip(_EDGES + "([") or _is_edge(text[: span.at[0]])):
            entry.take_time(span)
            text = _cut(text, span.at)
        elif length and not text[: length.at[0]].strip(_EDGES + "([") and text[length.at[1] :].strip():
            entry.take_length(length)
            text = _cut(text, length.at)
        else:
            return text


def _is_edge(before: str) -> bool:
    return before.strip().lower() in {"from", "at", "start", "time"}


def _cut(text: str, at: tuple[int, int]) -> str:
    """Return `text` without the part `at`, and without the marks that held it."""
    before, after = _OPENERS.sub("", text[: at[0]]), text[at[1] :]
    if before.rstrip().endswith(("(", "[")) and after.lstrip()[:1] in {")", "]"}:
        before, after = before.rstrip()[:-1], after.lstrip()[1:]
    if not before.strip(_EDGES + "(["):
        return after.strip().lstrip(_EDGES + ")]").strip()
    return f"{before.rstrip(_EDGES)} {after.lstrip(_EDGES)}".strip()


def _groups(entry: Entry, text: str, *, dots: bool, spans: bool = True) -> str:
    """Read brackets that hold a time, a length or both, perhaps with a name: (10 mins), (15m, the chair)."""
    for match in reversed(list(_GROUP.finditer(text))):
        inside = match[1]
        span = (
            find_span(inside, dots=True)
            if spans and entry.start is None and (dots or match.end() == len(text))
            else None
        )
        rest = _without(inside, span.at) if span else inside
        length = find_length(rest) if entry.minutes is None else None
        if length and (_EACH.match(rest[length.at[1] :]) or _is_before_length(rest[: length.at[0]])):
            length = None
        rest = (_without(rest, length.at) if length else rest).strip(_EDGES + " ")
        if not span and not length:
            continue
        if span and not length and rest and not is_name(rest):
            continue
        if span:
            entry.take_time(span)
        if length:
            entry.take_length(length)
        if rest and entry.purpose is None and _BARE_PURPOSE.match(rest):
            entry.purpose, rest = purpose_of(rest), ""
        elif rest and entry.lead is None and (is_name(rest) or is_lead(rest)):
            entry.lead, rest = rest, ""
        elif rest and length and entry.lead is None and could_lead(rest):
            entry.lead, rest = rest, ""
            entry.unsure.add("lead")
        if not rest or rest.lower() in {"approx", "approximately", "about", "each", "max", "total"}:
            return tidy(f"{text[: match.start()]} {text[match.end() :]}").rstrip(_EDGES)
    return text


def _is_before_length(text: str) -> bool:
    """Does something other than a name stand before a length, as in "(up to 30 mins)"?"""
    plain = text.strip(_EDGES + "~ ")
    return bool(plain) and not is_lead(plain) and not could_lead(plain)


def _without(text: str, at: tuple[int, int]) -> str:
    return f"{text[: at[0]]} {text[at[1] :]}"


def _trailing_time(entry: Entry, text: str, *, dots: bool) -> str:
    """Take a time or a length from the end."""
    spans = find_spans(text, dots=dots) if entry.start is None else []
    if spans and spans[-1].at[0] > 0 and not text[spans[-1].at[1] :].strip(_EDGES + ")]"):
        before = text[: spans[-1].at[0]]
        if spans[-1].end is not None or (
            re.search(r"(?:[-–—,|:(\t]|\s{2,}|\S)\s*$", before)
            and not re.search(r"\b(?:by|before|until|till|the|of|to|since)\s*$", before)
        ):
            entry.take_time(spans[-1])
            return before.rstrip(_EDGES + "([")
    length = find_length(text) if entry.minutes is None else None
    if (
        length
        and length.at[0] > 0
        and not text[length.at[1] :].strip(_EDGES + ")]")
        and not re.search(r"[(\[][^)\]]*\w[^)\]]*$", text[: length.at[0]])
    ):
        entry.take_length(length)
        return text[: length.at[0]].rstrip(_EDGES + "([~")
    return text


def _finish(entry: Entry, text: str) -> None:
    """Take purpose and lead from the end; what is left is the title."""
    text, entry.purpose = take_purpose(text)
    title, lead = take_lead(text) if entry.lead is None else (text, entry.lead)
    if lead and title:
        text, entry.lead = title, lead
    if entry.purpose is None:
        text, entry.purpose = take_purpose(text)
    text = _shortened(entry, strip_paper(text).strip())
    entry.title = _unquoted(text.strip(" \t-–—,;|•*_")[:MAX_TITLE].rstrip(":").rstrip(" -–"))
    if entry.purpose is None and (purpose := implied_purpose(entry.title)):
        entry.purpose = purpose
        entry.guessed.add("purpose")
    if is_break(entry.title):
        entry.kind = "break"


def _shortened(entry: Entry, text: str) -> str:
    """End a long title at its first full sentence or before a telephone number; the rest is a note."""
    contact = _CONTACT_PART.search(text)
    if contact and contact.start() > 8:
        text = text[: contact.start()]
    sentence = _SENTENCE.match(text) if len(text) > 110 else None
    if sentence:
        entry.add_note(text[sentence.end() :])
        text = sentence[0].strip()
    return text


def _unquoted(title: str) -> str:
    """Return a title that is one quotation without its quotation marks."""
    if len(title) > 2 and title[0] in '“"' and title[-1] in '”"' and not re.search('[“”"]', title[1:-1]):
        return title[1:-1].strip()
    return title
