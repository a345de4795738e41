"""Items that nearly every agenda has, such as apologies, with easy words that people wrote for them once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.agenda import EasyLine
from app.domain.easy.phrases import word_set
from app.domain.suggesting_moments import MONTHS, moments

_ITEM_NUMBER = re.compile(r"^\s*(?:agenda\s+)?item\s+\d{1,3}(?:\.\d{1,3})*\s*[.:)–-]\s*(?=\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_BRACKETS_AT_END = re.compile(r"^(?P<head>[^()]*\w[^()]*?)\s*\((?P<rest>[^()]+)\)\s*\.?$")
_DASH = re.compile(r"\s+[-–—]\s+|\s*:\s+|\s*–\s*")
_SAYS_NOTHING = re.compile(
    r"^(?:standing(?:\s+item)?|verbal|oral|all|attached|paper\s+attached|enclosed)$", re.IGNORECASE
)
_SMALL = word_set("a an the any of for to on in at from our this held and or by with your their its")
_ASKS = word_set("receive note consider approve agree confirm register discuss hear accept adopt ratify take record")


@dataclass(frozen=True, slots=True)
class StandardItem:
    """
    One item that many agendas have.

    Shape: `titles` are the ways in which files write it. `easy_title` and `lines` are what it says in easy words, each
    line with its picture. `day_line` and `time_line` say the day and the time that stand in a title: "{0}" is it.
    """

    titles: tuple[str, ...]
    easy_title: str
    lines: tuple[EasyLine, ...]
    day_line: str = ""
    time_line: str = ""


@dataclass(frozen=True, slots=True)
class StandardWords:
    """A standard item as one title needs it. `rest`: the words of the title that are not about the standard item."""

    easy_title: str
    lines: tuple[EasyLine, ...]
    rest: str = ""


@dataclass(frozen=True)
class StandardItems:
    """Finds the standard item that a title means."""

    items: tuple[StandardItem, ...] = ()
    _by_title: dict[str, StandardItem] = field(init=False, default_factory=dict[str, StandardItem], repr=False)

    def __post_init__(self) -> None:
        for item in self.items:
            for title in item.titles:
                self._by_title.setdefault(title_key(title), item)

    def words_for(self, title: str) -> StandardWords | None:
        """
        Return the easy words for a title, or None where it is no standard item.

        The whole title counts, but for who does what with it ("To receive"), small words, days and times. "Finance -
        Metcalfes £216" is the item "Finance", and has a rest.
        """
        bare = _ITEM_NUMBER.sub("", title).strip()
        for head, rest in _cuts(bare):
            item = self._by_title.get(title_key(head))
            words = _filled(item, head) if item is not None else None
            if words is not None:
                return StandardWords(words.easy_title, words.lines, "" if _SAYS_NOTHING.match(rest) else rest)
        return None


def title_key(title: str) -> str:
    """Return what is the same for all titles that mean the same item."""
    text = title
    for moment in reversed(moments(title)):
        text = f"{text[: moment.start]} {text[moment.end :]}"
    plain = text.casefold().replace("’", "'").replace("'", "").replace("-", "").replace("&", " ")
    words = [word for word in _WORD.findall(plain) if word not in _SMALL]
    while len(words) > 1 and words[0] in _ASKS:
        words.pop(0)
    return " ".join(words)


def _cuts(title: str) -> Iterable[tuple[str, str]]:
    """Yield a title whole, then without what stands in brackets at its end, then up to its first dash or colon."""
    yield title, ""
    in_brackets = _BRACKETS_AT_END.match(title)
    if in_brackets:
        yield f"{in_brackets['head']} {in_brackets['rest']}", ""
        yield in_brackets["head"], in_brackets["rest"].strip()
    dash = _DASH.search(title)
    if dash and title[: dash.start()].strip():
        rest = title[dash.end() :].strip()
        if moments(rest) and not title_key(rest):
            yield f"{title[: dash.start()]} {rest}", ""
        yield title[: dash.start()], rest


def _filled(item: StandardItem, title: str) -> StandardWords | None:
    """Return the words of an item with the day and the time of a title; None where they have no place in its lines."""
    found = moments(title)
    days = [moment.plain for moment in found if moment.kind == "date"]
    times = [moment.plain for moment in found if moment.kind != "date"]
    if any(day.split()[0] in MONTHS or day.isdigit() for day in days):
        return None
    if len(days) > bool(item.day_line) or len(times) > bool(item.time_line):
        return None
    lines = [*item.lines]
    lines += [EasyLine(item.day_line.format(day), "calendar") for day in days]
    lines += [EasyLine(item.time_line.format(time), "time") for time in times]
    return StandardWords(item.easy_title, tuple(dict.fromkeys(lines)))
