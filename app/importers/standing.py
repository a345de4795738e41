"""Standing items, breaks and the close (rule IM-9)."""

import re

_STANDING = (
    (r"welcomes?\b|opening(?: remarks| of (?:the )?meeting| and .*welcome.*)?$", "welcome"),
    (r"introductions?\b|who is who|who's who|ice\s?breaker", "introductions"),
    (r"apolog(?:y|ies)\b", "apologies"),
    (r"(?:declarations?|register|disclosures?|conflicts?) of (?:\w+ )*interests?|declarations?\b", "declarations"),
    (r"(?:draft |previous |last |approval of (?:the )?|adoption of (?:the )?)*(?:meeting )?minutes\b", "minutes"),
    (r"matters? arising", "matters_arising"),
    (r"(?:review of )?action (?:log|list|points|tracker|plan|notes)|actions from", "action_log"),
    (r"a\.?\s?o\.?\s?b\.?\b|any other (?:urgent )?business|other business", "any_other_business"),
    (
        r"(?:date|dates|time)(?: and (?:time|venue|place))?(?:, time)?(?: and (?:venue|place))? of (?:the )?next",
        "next_meeting",
    ),
    (r"next meeting", "next_meeting"),
    (
        r"(?:public|open) (?:questions?|forum|participation|question time)|questions from (?:the )?(?:public|members)",
        "public_questions",
    ),
    (
        (
            r"(?:patient|service user|lived experience|carer|resident|member"
            r"|personal)(?:'s|’s)? (?:story|stories)|lived experience"
        ),
        "lived_experience",
    ),
    (
        (
            r"close\b|meeting (?:closes|ends|close)|end of meeting"
            r"|adjourn(?:ment)?\b|finish\b|closing\b|close of (?:business|meeting)"
            r"|ends?$|home time|time to go(?: home)?$|we finish\b|good ?night$|the end$"
        ),
        "close",
    ),
)
_PATTERNS = tuple(
    (
        re.compile(
            rf"^(?:to (?:receive|note|approve|agree|consider|discuss) )?(?:the |any )?(?:{words})", re.IGNORECASE
        ),
        name,
    )
    for words, name in _STANDING
)

_FOOD = (
    r"tea|coffee|refreshments?|lunch(?:eon)?|dinner|supper|drinks?|biscuits?"
    r"|cake|breakfast|reception|buffet|snacks?|appeti[sz]ers?|water"
)
_PAUSE = rf"(?:break(?:s|time)?|recess|interval|intermission|pause|rest|stretch|breather|{_FOOD})"
_BEFORE_PAUSE = (
    r"(?:short|comfort|morning|afternoon|aft.?noon|mid-?morning"
    r"|mid-?afternoon|health|networking|screen|rest|working|tea|coffee"
    r"|lunch|refreshments?|light|buffet|box|quick|natural|registration"
    r"|arrivals?|welcome|continental|evening|social|bio|stretch|a|the)"
)
_BREAK = re.compile(
    (
        rf"^(?:{_BEFORE_PAUSE}[\s/,]+|and\s+|&\s*"
        rf"|\+\s*)*{_PAUSE}(?:[\s/,&+-]+(?:and|or|with|{_PAUSE}|time|social|hour"
        rf"|provided|served|is|will|be|for|all|networking|chat|over"
        rf"|break))*\s*[.!]?$"
    ),
    re.IGNORECASE,
)
_BAND = re.compile(r"^(?:part\s+(?:\d|one|two|three|a|b|c|[ivx]+)\b|section\s+(?:\d|[a-d])\b)", re.IGNORECASE)


def standing_item(title: str) -> str | None:
    """Return which standing item a title is, as a code, or None."""
    text = title.strip(" -–:*")
    return next((name for pattern, name in _PATTERNS if pattern.match(text)), None)


def is_break(title: str) -> bool:
    """Is the whole title a pause in the meeting? "Break" is; "Lunch club report" is an item."""
    text = re.sub(r"\([^)]*\)", " ", title).strip(" -–:*•…_=~")
    return bool(_BREAK.match(re.sub(r"\s+", " ", text)))


def is_close(title: str) -> bool:
    """Does the title say that the meeting ends here?"""
    return standing_item(title) == "close" and len(title.split()) <= 5


def is_band(text: str) -> bool:
    """Is `text` the name of a part of the agenda (PART ONE, EXEMPT ITEMS), not an item?"""
    letters = [sign for sign in text if sign.isalpha()]
    if _BAND.match(text):
        return True
    return (
        len(letters) >= 5
        and all(sign.isupper() for sign in letters)
        and standing_item(text) is None
        and not is_break(text)
    )
