"""Look for what may be hard to read in an agenda. A hint for its writer: only people can say if it is easy."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from app.domain.agenda import AgendaDraft
from app.domain.glossary import Glossary, Hit
from app.domain.sentences import sentences, words_in

Weight = Literal["warn", "fix"]
LONG, TOO_LONG = 10, 15
KNOWN_LETTERS = frozenset(
    {"GP", "NHS", "UK", "TV", "OK", "AM", "PM", "EBE", "EBT", "USA", "EU", "BBC", "ID", "IT", "PC", "CD", "DVD"}
)
SHORT_FORMS = r"e\.?g\.?|i\.?e\.?|etc\.?|N\.?B\.?|viz\.?|asap|ASAP|TBC|TBA|tbc|tba|AOB|a\.o\.b\."

_CAPITALS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*\b")
_SHORT_FORM = re.compile(rf"(?<![\w.])(?:{SHORT_FORMS})(?![\w])")
_NUMERIC_DATE = re.compile(r"\b\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b")
_PERCENT = re.compile(r"\d+(?:\.\d+)?\s?(?:%|per cent\b|percent\b)")
_NO = re.compile(r"\b(?:not|no|never|without|none|nobody|nothing|cannot|\w+n['’]t)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """
    Something that may be hard to read. `code` has its sentence in `app/words/checking.py`; `rule` is like ER-1.

    Shape: `item` counts the rows of the agenda from 0; None is the title of the agenda. `text` is the place itself.
    """

    rule: str
    code: str
    weight: Weight
    item: int | None
    text: str
    facts: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class _Place:
    item: int | None
    text: str


class Checking:
    """Reads an agenda with the group's list of hard words."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary

    def check(self, draft: AgendaDraft) -> tuple[Finding, ...]:
        """
        Return what may be hard to read, in the order of the agenda; a word is named once.

        Source: ER-1, ER-7, ER-8, ER-12, ER-14, ER-16, ER-19.
        """
        explained: set[str] = set()
        found: list[Finding] = []
        for place in _places(draft):
            for start, end in sentences(place.text):
                sentence = _Place(place.item, place.text[start:end])
                found += _of_sentence(sentence)
                found += self._hard_words(sentence, explained)
        return tuple(found)

    def _hard_words(self, place: _Place, explained: set[str]) -> Iterator[Finding]:
        hits = self._glossary.find(place.text)
        for hit in hits:
            word = place.text[hit.start : hit.start + hit.length]
            if word.casefold() not in explained and not _is_spelled_out(place.text, hit):
                yield Finding("ER-7", "hard_word", "fix", place.item, word, {"meaning": hit.terms[0].explanation})
            explained.add(word.casefold())
        inside = [(hit.start, hit.start + hit.length) for hit in hits]
        for letters in _CAPITALS.finditer(place.text):
            word = letters.group()
            is_term = any(start <= letters.start() < end for start, end in inside)
            one = word if word in KNOWN_LETTERS else word.removesuffix("s").upper()
            known = is_term or one in KNOWN_LETTERS or _SHORT_FORM.fullmatch(word)
            if not known and word not in explained and not _is_in_brackets(place.text, letters.start()):
                yield Finding("ER-8", "letters", "fix", place.item, word)
            explained.add(word)


def _places(draft: AgendaDraft) -> Iterator[_Place]:
    if draft.title:
        yield _Place(None, draft.title)
    for number, item in enumerate(draft.items):
        for text in (item.title, *item.notes):
            yield _Place(number, text)


def _of_sentence(place: _Place) -> Iterator[Finding]:
    count = len(words_in(place.text))
    if count > LONG:
        code = "sentence_too_long" if count > TOO_LONG else "sentence_long"
        yield Finding("ER-1", code, "fix" if count > TOO_LONG else "warn", place.item, place.text, {"count": count})
    for match in _NUMERIC_DATE.finditer(place.text):
        yield Finding("ER-14", "numeric_date", "fix", place.item, match.group())
    for match in _PERCENT.finditer(place.text):
        yield Finding("ER-12", "percent", "fix", place.item, match.group())
    for match in _SHORT_FORM.finditer(place.text):
        yield Finding("ER-16", "short_form", "fix", place.item, match.group())
    if len(_NO.findall(place.text)) > 1:
        yield Finding("ER-19", "two_negatives", "fix", place.item, place.text)


def _is_in_brackets(text: str, start: int) -> bool:
    """Whether the letters stand in brackets right after words: "care home group (CHG)" says what they mean."""
    return text[:start].rstrip().endswith("(")


def _is_spelled_out(text: str, hit: Hit) -> bool:
    """Whether the sentence itself says what the letters mean."""
    said = text.casefold()
    return any(term.expansion and term.expansion.casefold() in said for term in hit.terms)
