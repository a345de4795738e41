"""What a sentence of an agenda asks of people, said as "We will ...", where it is certain what it asks."""

import re
from dataclasses import dataclass

_ASKS = re.compile(
    r"^(?:(?:the\s+)?(?:board|group|committee|panel|partnership|meeting|members|we|you|all)\s+(?:is|are)\s+"
    r"(?:asked|invited|requested)\s+to\s+|(?:for\s+(?:the\s+)?(?:board|group|committee|members)\s+)?to\s+)(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BEGINS = re.compile(
    r"^(?P<rest>(?:Receive|Approve|Consider|Discuss|Agree|Ratify|Endorse|Adopt|Elect|Appoint|Decide)\s.+)$", re.DOTALL
)
_SAYS = {
    "approve": "decide if we say yes to",
    "ratify": "decide if we say yes to",
    "endorse": "decide if we say yes to",
    "adopt": "decide if we say yes to",
    "sign off": "decide if we say yes to",
    "agree": "decide about",
    "agree on": "decide about",
    "decide on": "decide about",
    "decide": "decide",
    "discuss": "talk about",
    "talk about": "talk about",
    "consider": "think about",
    "review": "check",
    "scrutinise": "check",
    "monitor": "check",
    "check": "check",
    "receive": "get",
    "note": "hear about",
    "hear about": "hear about",
    "hear": "hear",
    "comment on": "say what we think about",
    "feed back on": "say what we think about",
    "provide feedback on": "say what we think about",
    "give feedback on": "say what we think about",
    "elect": "choose",
    "appoint": "choose",
    "choose": "choose",
    "look at": "look at",
    "plan": "plan",
    "share": "share",
    "identify": "find",
}
_VERB = "|".join(re.escape(verb).replace(r"\ ", r"\s+") for verb in sorted(_SAYS, key=len, reverse=True))
_ITS = r"(?:the|a|an|any|our|this|these|how|whether|next|all)\b"
_VERBS = re.compile(
    rf"^(?P<verbs>(?:{_VERB})(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:to\s+)?(?:{_VERB}))*)\s+(?P<what>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AND_ALSO = re.compile(
    rf"\s*,\s*(?:and\s+)?(?:to\s+)?(?=(?:{_VERB})\s+{_ITS})|\s+and\s+(?:to\s+)?(?=(?:{_VERB})\s+{_ITS})", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*,\s*(?:and\s+)?(?:to\s+)?|\s+and\s+(?:to\s+)?", re.IGNORECASE)
_A_CLAUSE = re.compile(r"^(?:to|that|how|whether|if|what|when|where|who|which|on)\b", re.IGNORECASE)
_NEWS = re.compile(
    r"^(?:an?\s+|the\s+)?(?:verbal\s+|brief\s+|short\s+)?(?:updates?|news)\s+(?:on|about|regarding)\s+", re.IGNORECASE
)
_APOLOGIES = re.compile(
    r"^(?:any\s+|the\s+)?apologies(?:\s+for\s+(?:absence|(?:the\s+|this\s+)?meeting))?$", re.IGNORECASE
)
_LABELS = {
    "decision": "We will decide what to do.",
    "approval": "We will decide if we say yes.",
    "ratification": "We will decide if we say yes.",
    "endorsement": "We will decide if we say yes.",
    "agreement": "We will decide if we say yes.",
    "discussion": "We will talk about this.",
    "consideration": "We will think about this.",
    "information": "We will hear about this.",
    "noting": "We will hear about this.",
    "comment": "We will say what we think.",
    "comments": "We will say what we think.",
}
_LABEL = "|".join(_LABELS)
_ENDS_WITH_LABEL = re.compile(
    rf"(?P<before>^|\s*[-–—:|,;]\s*|\s*[(\[]\s*|\s+)for\s+(?P<labels>(?:{_LABEL})(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*/\s*)(?:for\s+)?"
    rf"(?:{_LABEL}))*)\s*[)\]]?\s*[.:]?\s*$",
    re.IGNORECASE,
)
_ALONE = {
    "decide if we say yes to": "We will decide if we say yes.",
    "decide about": "We will decide what to do.",
    "talk about": "We will talk about this.",
    "think about": "We will think about this.",
    "say what we think about": "We will say what we think.",
}
"""What is asked of us, said without what it is about."""
_NEWS_ABOUT = "We will hear the news about "
_OPENS = re.compile(r"^\s*[-–—:|,;(\[]|^$")


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence without what it asks of people (`rest`, may be ""), and that in lines of its own."""

    rest: str
    lines: tuple[str, ...]


def asked_of_us(sentence: str) -> Asked | None:
    """Return what a sentence asks of people, or None where that is not certain."""
    label = _ENDS_WITH_LABEL.search(sentence)
    if label and (_OPENS.match(label["before"]) or label["labels"][0].isupper() or sentence[label.start() :].isupper()):
        names = re.split(r"[^a-z]+", label["labels"].casefold())
        lines = dict.fromkeys(_LABELS[name] for name in names if name in _LABELS)
        return Asked(sentence[: label.start()].rstrip(" -–—:|,;"), tuple(lines))
    asks = _ASKS.match(sentence.strip()) or _BEGINS.match(sentence.strip())
    parts = _VERBS.match(asks["rest"].strip()) if asks else None
    if parts is None:
        return None
    what, *more = _AND_ALSO.split(parts["what"].rstrip(" .;:,"))
    verbs = [" ".join(verb.casefold().split()) for verb in _BETWEEN.split(parts["verbs"])]
    is_odd = what.casefold().startswith("on ") and "discuss" in verbs
    if is_odd or any(verb not in _SAYS for verb in verbs) or not re.search(r"\w", what):
        return None
    lines = [_line(verb, what) for verb in verbs]
    for one in more:
        further = asked_of_us(f"To {one}")
        lines += further.lines if further else [f"We will {one}."]
    return Asked("", tuple(dict.fromkeys(lines)))


def asked_title(sentence: str) -> str:
    """Return a short title for a sentence that asks something of us: what it is about; "" where that is not certain."""
    asked = asked_of_us(sentence)
    if asked is None or (not asked.rest and len(asked.lines) != 1):
        return ""
    said = asked.rest or _topic(asked.lines[0])
    return said[:1].upper() + said[1:]


def shorter_lines(line: str) -> tuple[str, ...]:
    """Return what a line asks of us apart from what it is about, where it is too long; () where that cannot be."""
    for said, alone in _ALONE.items():
        what = line.removeprefix(f"We will {said} ")
        if what != line:
            return (f"We will look at {what}", alone)
    return ()


def purpose_line(purpose: str | None) -> str:
    """Return what an item asks of people in one line; "" where nobody said it."""
    return {
        "decide": "We will decide what to do.",
        "talk": "We will talk about this.",
        "tell": "We will hear about this.",
        "check": "We will check this.",
    }.get(purpose or "", "")


def _topic(line: str) -> str:
    """Return what a line is about, as a title says it."""
    said = line.rstrip(".")
    if said.startswith(_NEWS_ABOUT):
        return f"News about {said.removeprefix(_NEWS_ABOUT)}"
    for verb in (*_ALONE, "hear about", "look at", "check", "get"):
        what = said.removeprefix(f"We will {verb} ")
        if what != said:
            return what
    return said.removeprefix("We will ")


def _line(verb: str, what: str) -> str:
    said = _SAYS[verb]
    if _APOLOGIES.match(what):
        return "We will hear who cannot come."
    news = _NEWS.match(what)
    if news and said in {"get", "hear about", "hear"}:
        return f"We will hear the news about {what[news.end() :]}."
    if said == "decide about" and _A_CLAUSE.match(what):
        return f"We will agree {what}."
    if _A_CLAUSE.match(what) and said in {"decide if we say yes to", "check", "get"}:
        return f"We will {verb} {what}."
    return f"We will {said} {what}."
