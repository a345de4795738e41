"""What an item is for: to tell, to talk, to decide or to check (rule IM-8)."""

import re

from app.domain.agenda import Purpose

_STEMS: tuple[tuple[Purpose, str], ...] = (
    (
        "decide",
        (
            r"approv\w*|agree\w*|ratif\w*|endors\w*|adopt\w*|decid\w*|decisions?"
            r"|resolv\w*|resolutions?|sign(?:ed)?[ -]?off|vot(?:e|ing)"
        ),
    ),
    (
        "talk",
        (
            r"discuss\w*|consider\w*|comment\w*|shap(?:e|ing)|review\w*|debate|views"
            r"|feedback|input|explore|workshop|co-?produc\w+|conversation"
        ),
    ),
    ("check", r"assur\w*|scrutin\w*|monitor\w*|confirm\w*|check\w*"),
    ("tell", r"not(?:e|ing|ed)|receiv\w*|information|info|updates?|inform\w*|verbal update"),
)
_WORDS: tuple[tuple[Purpose, re.Pattern[str]], ...] = tuple(
    (purpose, re.compile(rf"\b(?:{stems})\b", re.IGNORECASE)) for purpose, stems in _STEMS
)
_LETTERS: dict[str, Purpose] = {"d": "talk", "i": "tell", "a": "decide", "n": "tell", "r": "tell"}
_INFINITIVE = re.compile(r"^(?:for\s+(?:the\s+\w+\s+)?)?to\s+(?P<verb>[a-z-]+(?:\s+off)?)\b", re.IGNORECASE)
_FOR = (
    r"(?:for|to)\s+(?:(?:your|our|members'?)\s+)?(?P<what>(?:decision"
    r"|discussion|information|info|approval|agreement|assurance|scrutiny"
    r"|noting|note|action|comment|consideration|review|ratification"
    r"|endorsement|decide|discuss|approve|agree|inform|confirm|receive"
    r"|consider|adoption)(?:\s*(?:,|/|&|and)\s*(?:decision|discussion"
    r"|information|approval|noting|assurance|comment|action|note|agreement"
    r"|decide|discuss))*)"
)
_TRAILING = re.compile(
    rf"\s*(?:[(\[]\s*{_FOR}\s*(?:only)?\s*[)\]]|[-–—:|,]\s*{_FOR.replace('?P<what>', '?P<what2>')}\s*)\s*\.?\s*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    (
        r"\s*[(\[]\s*(?P<what>decision|discussion|information|approval|assurance"
        r"|noting|decide|discuss|tell|talk|check|note)\s*(?:only"
        r"|item)?\s*[)\]]\s*$"
    ),
    re.IGNORECASE,
)


def purpose_of(text: str) -> Purpose | None:
    """Return the purpose that a cell or phrase names. A decision outweighs talk, talk outweighs telling."""
    plain = text.strip().strip("()[].")
    if len(plain) == 1:
        return _LETTERS.get(plain.lower())
    return next((purpose for purpose, pattern in _WORDS if pattern.search(plain)), None)


def take_purpose(title: str) -> tuple[str, Purpose | None]:
    """Return the title without a trailing "(for decision)", and the purpose it named."""
    for pattern in (_TRAILING, _BRACKET):
        match = pattern.search(title)
        if match and match.start() > 0:
            what = match["what"] or match.groupdict().get("what2")
            purpose = purpose_of(what or "")
            if purpose:
                return title[: match.start()].rstrip(" -–,"), purpose
    return title, None


def implied_purpose(sentence: str) -> Purpose | None:
    """Return the purpose of "To approve the minutes": the first verb alone decides."""
    match = _INFINITIVE.match(sentence.strip())
    return purpose_of(match["verb"]) if match else None
