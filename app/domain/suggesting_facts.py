"""Facts of a text: what a reader may need to know exactly, and what of it the easy words no longer say (ER-35)."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from app.domain.easy.phrases import word_list
from app.domain.glossary import Glossary
from app.domain.suggesting_moments import moments, values_of_day
from app.domain.suggesting_names import names_in
from app.domain.suggesting_numbers import ORDINALS, numbers_in_words
from app.domain.suggestion import Fact, FactKind

_WEB = re.compile(
    r"\bhttps?://[^\s)>\]]*[^\s)>\].,;]|\bwww\.[^\s)>\]]*[^\s)>\].,;]|(?<!@)\b[\w-]+\.(?:org|com|gov|nhs)(?:\.uk)?\b[\w/.-]*\b"
)
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\d.,£])(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d(?:[\s().-]{0,2}\d){7,10}(?!\d)")
_MONEY = re.compile(
    r"(?P<sign>£|\$|€)\s?(?P<amount>\d+(?:,\d{3})*(?:\.\d+)?)\s?(?P<unit>million\b|thousand\b|billion\b|bn\b|[mk]\b)?"
    r"|(?<![\d.,])(?P<amount2>\d+(?:,\d{3})*(?:\.\d+)?)\s?(?P<unit2>million\s|thousand\s)?\s?(?P<coin>pounds?\b|p\b|pence\b)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?<![\d.,])(\d+(?:\.\d+)?)\s?(?:%|per\s?cent\b)", re.IGNORECASE)
_ONE_IN = re.compile(r"\b(\d+|one)\s+(?:in|out of)(?: every)?\s+(\d+)\b", re.IGNORECASE)
_LETTERS = re.compile(r"(?<![\w-])(?=[\w&/-]*[A-Z0-9])(?:[A-Za-z0-9]+(?:[&/.-][A-Za-z0-9]+)*)(?![\w])")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?(?![\w]|[.,]\d)")
_ANY_DIGITS = re.compile(r"\d+")
_UNITS = {"m": 1_000_000, "million": 1_000_000, "k": 1000, "thousand": 1000, "bn": 10**9, "billion": 10**9}
_NO_LETTERS = frozenset(word_list("OK TV AM PM II III IV VI VII VIII IX"))
_HALF = {"half": "50%", "all": "100%", "everyone": "100%"}


def facts_in(text: str, known: Collection[str] = ()) -> tuple[Fact, ...]:
    """
    Return the facts of a text, in order, never one inside another.

    Shape: `known` are names that are names however they are written, such as those who lead an item.
    """
    return _facts_in(text, tuple(known))


@lru_cache(maxsize=512)
def _facts_in(text: str, known: tuple[str, ...]) -> tuple[Fact, ...]:
    found: list[Fact] = []
    for find in (_addresses, _moments, _amounts, _codes, _counts):
        _add(found, find(text))
    taken = [(fact.start, fact.start + len(fact.text)) for fact in found]
    names = (Fact("name", name.text, " ".join(name.words), name.start) for name in names_in(text, known, taken))
    found += names
    return tuple(sorted(found, key=lambda fact: fact.start))


def lost_facts(
    original: str, easy: Iterable[str], glossary: Glossary | None = None, known: Collection[str] = ()
) -> tuple[Fact, ...]:
    """
    Return the facts of the full words that none of the easy lines has, each once, in the order of the full words.

    A fact may be said in another way: "24/11/2026" as "Tuesday 24 November 2026", "CQC" by its full name, where the
    glossary knows it.
    """
    said = _Said("\n".join(easy), glossary)
    lost: dict[tuple[str, str], Fact] = {}
    for fact in facts_in(original, known):
        if not said.has(fact):
            lost.setdefault((fact.kind, fact.value), fact)
    return tuple(lost.values())


class _Said:
    """What the easy words say, in every way in which a fact may be written."""

    def __init__(self, text: str, glossary: Glossary | None) -> None:
        self._glossary = glossary
        full_names = " ".join(t.expansion for hit in glossary.find(text) for t in hit.terms) if glossary else ""
        self._plain = _plain(f"{text} {full_names}")
        self._words = set(re.findall(r"[^\W_]+(?:['.-][^\W_]+)*", self._plain))
        self._words |= {word.removesuffix("'s") for word in self._words} | {word.rstrip("s") for word in self._words}
        self._values = {value for fact in facts_in(text) for value in _ways(fact)}
        self._values |= {("percent", said) for word, said in _HALF.items() if word in self._words}
        if "one" in self._words:
            self._values.add(("number", "1"))

    def has(self, fact: Fact) -> bool:
        if self._stands(fact.text):
            return True
        if fact.kind == "name":
            return all(self._has_word(word) for word in fact.value.split())
        if fact.kind == "letters":
            return self._has_word(fact.value)
        parts = [(fact.kind, part) for part in fact.value.split("|")]
        return all(part in self._values or _less(part) in self._values for part in parts)

    def _stands(self, text: str) -> bool:
        return bool(re.search(rf"(?<!\w){re.escape(_plain(text))}(?!\w)", self._plain))

    def _has_word(self, word: str) -> bool:
        if word in self._words or word.rstrip("s") in self._words:
            return True
        terms = self._glossary.look_up(word) if self._glossary else ()
        return any(term.expansion and _plain(term.expansion) in self._plain for term in terms)


def _ways(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield everything that a fact of the easy words also says."""
    for part in fact.value.split("|"):
        yield fact.kind, part
        if fact.kind == "date":
            yield from (("date", each) for each in values_of_day(part))
            yield from (("number", each) for each in re.findall(r"\b[12]\d{3}\b", part))
        if fact.kind == "time" and not part.startswith("?"):
            hour, minute = part.split(":")
            yield from (("time", f"?{each}:{minute}") for each in {int(hour), (int(hour) - 1) % 12 + 1})
    if fact.kind in ("percent", "money", "phone"):
        yield from (("number", each.lstrip("0") or "0") for each in _ANY_DIGITS.findall(fact.text))


def _less(part: tuple[str, str]) -> tuple[str, str]:
    """Return the other way to write a time that may be in the morning or the afternoon."""
    return (part[0], part[1].replace("?0", "?")) if part[0] == "time" else part


def _add(found: list[Fact], new: Iterable[Fact]) -> None:
    for fact in new:
        end = fact.start + len(fact.text)
        if all(end <= one.start or one.start + len(one.text) <= fact.start for one in found):
            found.append(fact)


def _addresses(text: str) -> Iterator[Fact]:
    for match in _EMAIL.finditer(text):
        yield Fact("email", match.group(), match.group().casefold(), match.start())
    for match in _WEB.finditer(text):
        yield Fact("web", match.group(), re.sub(r"^https?://", "", match.group().casefold()), match.start())
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group().replace("(0)", ""))
        yield Fact("phone", match.group(), f"0{digits[2:]}" if digits.startswith("44") else digits, match.start())


def _moments(text: str) -> Iterator[Fact]:
    for moment in moments(text):
        kind: FactKind = "date" if moment.kind == "date" else "time"
        yield Fact(kind, moment.text, "|".join(moment.values), moment.start)


def _amounts(text: str) -> Iterator[Fact]:
    for match in _MONEY.finditer(text):
        number = float((match["amount"] or match["amount2"]).replace(",", ""))
        unit = (match["unit"] or match["unit2"] or "").strip().casefold()
        coin = (match["coin"] or "").casefold()
        value = number * _UNITS.get(unit, 1) / (100 if coin in {"p", "pence"} else 1)
        yield Fact("money", match.group().rstrip(), f"{match['sign'] or '£'}{value:.2f}", match.start())
    for match in _PERCENT.finditer(text):
        yield Fact("percent", match.group(), f"{float(match[1]):g}%", match.start())
    for match in _ONE_IN.finditer(text):
        part, whole = 1 if match[1].casefold() == "one" else int(match[1]), int(match[2])
        if 0 < part <= whole and part * 10_000 % whole == 0:
            yield Fact("percent", match.group(), f"{part * 100 / whole:g}%", match.start())


def _codes(text: str) -> Iterator[Fact]:
    """Find acronyms, and what is made of letters and digits: "CQC", "A&E", "PC16/11", "3a"."""
    is_shouted = text.isupper() and len(text.split()) > 1
    for match in _LETTERS.finditer(text):
        word = match.group()
        capitals = sum(letter.isupper() for letter in word)
        has_both = any(letter.isdigit() for letter in word) and any(letter.isalpha() for letter in word)
        is_acronym = capitals > 1 and word not in _NO_LETTERS and not is_shouted
        is_number = bool(_NUMBER.fullmatch(word))
        if not is_number and (has_both or (is_acronym and capitals * 2 >= len(word))):
            yield Fact("letters", word, word.removesuffix("s").casefold(), match.start())


def _counts(text: str) -> Iterator[Fact]:
    for match in _NUMBER.finditer(text):
        number = re.sub(r"(?:st|nd|rd|th)$", "", match.group().replace(",", ""))
        yield Fact("number", match.group(), f"{float(number):.10g}" if len(number) < 16 else number, match.start())
    for match, value in numbers_in_words(text):
        yield Fact("number", match.group(), str(value), match.start())
    for match in re.finditer(rf"\b(?:{'|'.join(ORDINALS)})\b", text, re.IGNORECASE):
        yield Fact("number", match.group(), str(ORDINALS[match.group().casefold()]), match.start())
    for match in _ANY_DIGITS.finditer(text):
        yield Fact("number", match.group(), match.group().lstrip("0") or "0", match.start())


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())
