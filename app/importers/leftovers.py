"""What is on the page but no part of the agenda: page numbers, file sizes, papers, contacts (rule IM-13)."""

import re

from app.importers.limits import MAX_USED_CHARACTERS

_PAGES = r"(?:pages?|pp?\.?|pgs?\.?)\s*\d+(?:\s*(?:-|–|—|to|and|&)\s*\d+)?"
_PAPER = (
    rf"{_PAGES}|(?:encl?(?:osure|losed|s)?|papers?|attach(?:ment|ed)|appendix"
    rf"|annex|doc(?:ument)?|item)\.?(?:\s+(?:[A-Z]{{1,2}}\d{{0,2}}"
    rf"|\d{{1,3}}(?:\.\d+)?[a-z]?|attached|enclosed|to follow|tabled))?"
    r"|(?:verbal|oral)(?:\s+(?:update|report|item))?|attached|enclosed"
    r"|tabled|to follow|previously circulated|word|pdf|docx?|powerpoint"
    r"|(?:pdf|doc|docx)\s*,?\s*[\d.]+\s*[kmg]b"
)
_TRAILING_BRACKET = re.compile(rf"\s*[(\[]\s*(?:{_PAPER})\s*[)\]]\s*$", re.IGNORECASE)
_TRAILING_WORDS = re.compile(
    (
        rf"\s+(?:{_PAGES}|(?:encl?(?:osure)?|paper|attachment"
        rf"|appendix)\.?\s+(?:[A-Z]{{1,2}}\d{{0,2}}|\d{{1,3}})"
        rf"|[A-Z]{{1,4}}\s?\d{{2,4}}/\d{{1,3}}(?:/\d{{1,3}})?|PDF\s*[\d.,]+\s*[KMG]B)\s*$"
    ),
    re.IGNORECASE,
)
_TRAILING_LOOSE = re.compile(
    r"(?:\s+[-–—|]?\s*|\t)(?:Enclosures?|Enc\.?|Verbal|Attached|Oral|To follow|VERBAL|ATTACHED)\s*$"
)
_WHOLE_PAPER = re.compile(rf"^\W*(?:{_PAPER})(?:\s*(?:,|/|&|and|\+)\s*(?:{_PAPER}))*\W*$", re.IGNORECASE)
_JUNK = re.compile(
    rf"^\W*(?:additional documents?|share this item|add to calendar|view "
    rf"(?:the )?(?:background|reasons|decision).*|supporting documents?"
    rf"|{_PAGES}(?:\s+of\s+\d+)?"
    r"|\d{1,3}\s+of\s+\d{1,3}|\d{1,3}(?=\s*[-–—]\s*$)|(?:back to )?top|print this page|\.|…|_+|-{2,}|=+|\*{2,})\W*$",
    re.IGNORECASE,
)
_FILE_LINK = re.compile(r"\b(?:pdf|docx?|word)\s*,?\s*\(?[\d.,]+\s*[kmg]b\)?\W*$", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w|\b(?:tel(?:ephone)?|phone|mobile|mob|fax"
    r"|e-?mail)\b\s*(?:no\.?|number)?\s*:?\s*(?:[+(]?\d|$|[\w.]+@)"
    r"|(?<!\d)(?:\+44\s?|0)\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}(?!\d)|\bTel\b|\b(?:pass\s?code|password|meeting id)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"^\W*(?:present|in attendance|attendees?|attending|attendance"
    r"|invit(?:ed|ees)|members?(?:hip)?(?: of the [\w ']{1,30}?)?|councillors"
    r"|participants?|distribution(?: list)?|circulation"
    r"|to|cc|copies to|copy to|mailing list|required attendees|optional "
    r"attendees|people (?:invited|coming|attending)|who is coming|quorum"
    r"|membership of [\w ']{1,40}?|for information to)\s*(?:\([^)]*\))?\s*(?:[:–-].*)?$",
    re.IGNORECASE,
)
_OFFICERS = re.compile(
    r"^\W*(?:meeting called by|called by|type of meeting|facilitator|note "
    r"?taker|minute ?taker|minutes by|timekeeper|time keeper|clerk|secretary"
    r"|chair(?:person|man|woman)?|co-chairs?|vice[- ]chair|contact|contact "
    r"officer"
    r"|observers?|resources?|special notes|host|invitation|dial[- ]in"
    r"|join(?:ing)?(?: link| zoom.*)?|link|web ?ex|phone|please (?:read"
    r"|bring)|apologies to|ask for|telephone|email|e-mail)\s*(?::|\||$|\[)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"^\W*(?:yours (?:sincerely|faithfully)|(?:best|kind|warm) (?:wishes"
    r"|regards)|regards|many thanks|thanks|thank you(?: all)?[,.!]?$|see you"
    r"|signed|dated|notes?(?: to members)?:|if you (?:wish|would like|need"
    r"|have|are|cannot|can't)|please (?:note|contact|let|send|tell|read"
    r"|bring|turn|ensure|switch)|for (?:more|further) (?:information|details"
    r"|help)|voting for|should any|members of the public"
    r"|dates? of (?:the )?(?:next|future) meetings? (?:are|is)|\*|meeting information|emergency|fire)\b",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    (
        r"^\s*(?:\[[^\]]{0,80}\]|click (?:or tap )?here to enter .*|enter "
        r"(?:text|topic|title|date|name).*|choose an item\.?|<[^>]{1,60}>"
        r"|\{[^}]{1,60}\}|tbc|n/a|[-–—.…_]+)\s*$"
    ),
    re.IGNORECASE,
)
_LITTLE_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u2604\u260e-\u2617\u231a\u231b\u23e9-\u23fa\u2b50\u2728\ufe0f]"
)
_LOOKED_AT = 1000
_SPACED_OUT = re.compile(r"^(?:[A-Z] ){3,12}[A-Z]$")
_BOXES = re.compile(r"[☐☑☒□▢◻✓✔🗹⬜]\ufe0f?\s*")


def tidy(text: str) -> str:
    """Return `text` with soft hyphens, tick boxes and doubled spaces gone."""
    text = re.sub(
        r"[\u00ad\u200b\u200c\u200d\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text[:MAX_USED_CHARACTERS]
    )
    text = re.sub(r"[\s\u00a0]+", " ", _LITTLE_PICTURES.sub(" ", _BOXES.sub("", text))).strip()
    return text.replace(" ", "") if _SPACED_OUT.match(text) else text


def strip_paper(title: str) -> str:
    """Return the title without a trailing page range, enclosure or file size."""
    before = None
    while before != title:
        before = title
        for pattern in (_TRAILING_BRACKET, _TRAILING_WORDS, _TRAILING_LOOSE):
            match = pattern.search(title)
            if match and match.start() > 0:
                title = title[: match.start()].rstrip()
    return title


def is_paper(text: str) -> bool:
    """Is `text` nothing but the name of a paper (Enclosure A, Verbal, Pages 1 - 10)?"""
    return len(text) < _LOOKED_AT and bool(_WHOLE_PAPER.match(text))


def is_junk(text: str) -> bool:
    """Is the line a page number, a bare link or a button of the web page it came from?"""
    text = text[:_LOOKED_AT]
    return not re.search(r"\w", _LINK.sub("", text)) or bool(_JUNK.match(text))


def is_file_link(text: str) -> bool:
    """Is the line the link to a paper, with the size of its file?"""
    return bool(_FILE_LINK.search(text[-_LOOKED_AT:]))


def is_placeholder(text: str) -> bool:
    """Is `text` a blank of a template that nobody filled in?"""
    return bool(_PLACEHOLDER.match(text))


def is_contact(text: str) -> bool:
    """Does the line hold a telephone number, an address for mail or a way to dial in?"""
    return bool(_CONTACT.search(text[:_LOOKED_AT]))


def starts_people(text: str) -> bool:
    """Does a list of names start here?"""
    return bool(_PEOPLE.match(text))


def is_officer(text: str) -> bool:
    """Does the line name who runs the meeting or how to join?"""
    return bool(_OFFICERS.match(text))


def starts_tail(text: str) -> bool:
    """Does the closing text of the page start here?"""
    return bool(_TAIL.match(text))


def without_links(text: str) -> str:
    """Return `text` without web addresses."""
    return re.sub(r"\s{2,}", " ", _LINK.sub("", text)).strip()
