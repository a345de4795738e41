"""Items that every meeting has, whoever asked: hello, apologies, the last minutes, goodbye. They are no one's share."""

import re

_PARTS = (
    r"(?:chair(?:person)?(?:'s|’s)? )?welcomes?(?: (?:back|everyone|all|to (?:everyone|all)))?",
    r"hellos?|goodbyes?|thank(?:s| you)",
    r"opening(?: remarks| of (?:the )?meeting)?",
    r"introductions?|who is who|who(?:'s|’s) who|ice\s?breaker|(?:emotional )?check[\s-]?(?:in|out)|roll call",
    r"(?:notes? of )?apolog(?:y|ies)(?: (?:for|of) absence)?|attendance|absences?|quorum",
    r"ground ?rules|our (?:ground )?rules|house ?keeping|how we (?:work|treat each other)|(?:the )?cards?",
    r"(?:declarations?|register|disclosures?|conflicts?) of (?:\w+ ){0,2}interests?|declarations?",
    r"(?:(?:draft|previous|last|agree|approve|check|approval of|adoption of|review of|the) )*minutes"
    r"(?: (?:of|from) (?:the |our )?(?:last|previous)(?: meetings?)?| of (?:the )?meetings?)?",
    r"notes (?:of|from) (?:the |our )?(?:last|previous) meeting",
    r"matters? arising(?: from (?:the )?(?:minutes|last meeting))?",
    r"a\.?\s?o\.?\s?b\.?|any other (?:urgent )?business|other business|anything else",
    r"(?:dates?|time|place|venue)(?:(?:,| and) (?:dates?|time|place|venue))* of (?:the |our )?next meetings?",
    r"(?:the |our )?next meetings?",
    r"close(?: of (?:the )?(?:meeting|business))?|closing(?: remarks)?|finish|(?:the )?end(?: of (?:the )?meeting)?",
)
_ONE = rf"(?:{'|'.join(_PARTS)})"
_STANDING = re.compile(
    rf"(?:the )?{_ONE}(?:(?:\s*[,/&+;:–-]\s*|\s+)(?:and\s+|&\s*)?(?:the |for )?{_ONE})*", re.IGNORECASE
)
_NUMBER = re.compile(r"^\W*(?:item\s+)?\d{1,3}(?:\.\d{1,3})*[.):]?\s+", re.IGNORECASE)
_LONGEST = 120


def is_standing(title: str) -> bool:
    """Return whether the whole title is a standing item. "Welcome and apologies" is, "Welcome pack" is not."""
    text = " ".join(_NUMBER.sub("", title).replace("(", " ").replace(")", " ").split()).strip(" -–:.*!?")
    return len(text) <= _LONGEST and _STANDING.fullmatch(text) is not None
