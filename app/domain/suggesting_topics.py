"""A title or a note that is no sentence, said as one: "Garden waste" becomes "We will talk about garden waste."."""

import re
from collections.abc import Callable

from app.domain.easy.phrases import word_set
from app.domain.suggesting_names import is_ordinary

IsKnown = Callable[[str], bool]
"""Whether a word in small letters is one that people know, and so no name."""

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_ENDS = (".", "!", "?")
_VERBS = word_set(
    """
    is are was were be been am will would can could must should may might has have had do does did cannot need needs
    want wants tell tells know see please bring read
    """
)
_ASKS_WHAT = word_set("what how why where when who")
_OWN_START = word_set("the a an this that these those our your their its his her my any some all each every no")
_TO_WHAT = word_set("of for to in on at from with by about before after under and or between during near")
_NO_THE = word_set(
    """
    money transport travel health housing training work finance funding news insurance safety support care research
    equipment feedback information advice autism employment education food music recruitment waste traffic parking
    access art sport help time water litter cleaning planning communication respite management governance procurement
    equality diversity inclusion advocacy membership publicity security wellbeing mobility accessibility
    """
)
_LEFT_OPEN = re.compile(r"\s*[-–—:,]*\s*\b(?:regarding|concerning|about|re|on|of|for)\s*:?\s*$", re.IGNORECASE)
_NEWS = re.compile(
    r"^(?:(?P<before>.+?)\s+(?:updates?|news|briefing)|(?:an?\s+|the\s+)?(?:updates?|news|briefing)\s+"
    r"(?:on|about|regarding|from)\s+(?P<after>.+))$",
    re.IGNORECASE,
)
_REPORT_OF = re.compile(r"^(?P<whose>.+['’]s?|.+s['’])\s+(?:report|update|news)$", re.IGNORECASE)
LONGEST = 12
"""A topic with more words is no topic."""


def topic_line(topic: str, is_known: IsKnown) -> str:
    """
    Return what will be done with a topic, as one sentence; "" where it is a sentence already, or none can be made.

    Shape: `is_known` tells ordinary words from names; a name keeps its capital.
    """
    bare = topic.strip().rstrip(":;,")
    words = [word.group() for word in _WORD.finditer(bare)]
    if not words or len(words) > LONGEST or bare.endswith(_ENDS) or re.search(r"[():;|\n]|\s[-–—]\s", bare):
        return ""
    if not bare[0].isalpha() or words[0].casefold() in _VERBS:
        return ""
    if words[0].casefold() in _ASKS_WHAT:
        return f"We will talk about {bare[:1].lower()}{bare[1:]}."
    if any(word.casefold() in _VERBS for word in words):
        return ""
    return _line(bare, is_known)


def left_open(title: str) -> str:
    """Return a title without its last word, where that points to what stands below it: "Statement regarding"."""
    bare = _LEFT_OPEN.sub("", title)
    return bare if bare != title and bare.strip() else ""


def _line(topic: str, is_known: IsKnown) -> str:
    whose = _REPORT_OF.match(topic)
    if whose:
        return f"We will hear {_with_the(whose['whose'], is_known)} news."
    news = _NEWS.match(topic)
    if news:
        return f"We will hear the news about {_with_the(news['before'] or news['after'], is_known)}."
    return f"We will talk about {_with_the(topic, is_known)}."


def _with_the(topic: str, is_known: IsKnown) -> str:
    """Return a topic as it stands inside a sentence: in small letters where no name is in it, with "the" if need be."""
    words = [word.group() for word in _WORD.finditer(topic)]
    known = [_is_plain(word) and (is_known(word.casefold()) or is_ordinary(word)) for word in words]
    small = topic
    if all(known) and not topic.isupper():
        small = topic.lower()
    elif known[0] and next((word[0].islower() for word in words[1:] if word.casefold() not in _TO_WHAT), True):
        small = topic[:1].lower() + topic[1:]
    return f"the {small}" if any(known) and _needs_the(words) else small


def _is_plain(word: str) -> bool:
    """Whether a word may be written in small letters: no short form of capitals, no number."""
    return len(word) == 1 or not (word.isupper() or any(letter.isdigit() for letter in word))


def _needs_the(words: list[str]) -> bool:
    plain = [word.casefold().replace("’", "'") for word in words]
    first, until = plain[0], next((at for at, word in enumerate(plain) if at and word in _TO_WHAT), len(plain))
    head = plain[until - 1]
    if first in _OWN_START or first.endswith(("'s", "s'", "ing")) or first[0].isdigit():
        return False
    if "and" in plain or "&" in plain or any(word.endswith(("'s", "s'")) for word in plain[:until]):
        return False
    is_many = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return not is_many and head not in _NO_THE and not head[0].isdigit() and not head.endswith("ing")
