"""Which hard words stay in the words of an item, and which of them the item does not explain itself. Source: ER-9."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.easy.finding import Finding
from app.domain.easy.hard_words import jargon
from app.domain.easy.page import explains, one_form
from app.domain.easy.reading import Reading
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Glossary, Term
from app.domain.group_rules import GroupRules
from app.domain.sentences import sentences


@dataclass(frozen=True, slots=True)
class HardWord:
    """
    A hard word where an item says it first.

    Shape: `start` and `length` count Python characters of its text. `terms`: what it may mean; more than one where
    nobody chose a meaning. `is_explained`: the item says itself what it means.
    """

    start: int
    length: int
    word: str
    terms: tuple[Term, ...]
    is_explained: bool


def hard_words_in(texts: Sequence[str], glossary: Glossary) -> list[list[HardWord]]:
    """Return the hard words of each text, every word once: where it stands first. `texts` are those of one item."""
    book, rules = Wordbook(glossary), GroupRules()
    readings = [Reading(text, book, rules) for text in texts]
    said = [(number, text[start:end]) for number, text in enumerate(texts) for start, end in sentences(text)]
    named: set[str] = set()
    found: list[list[HardWord]] = []
    for number, reading in enumerate(readings):
        terms = {hit.start: hit.terms for hit in reading.hits}
        fresh = [one for one in jargon(reading) if _is_new(one, named)]
        found.append([_hard_word(one, terms[one.start], said, number) for one in fresh])
    return found


def _is_new(finding: Finding, named: set[str]) -> bool:
    word = one_form(finding.text)
    is_new = word not in named
    named.add(word)
    return is_new


def _hard_word(finding: Finding, terms: tuple[Term, ...], said: Sequence[tuple[int, str]], number: int) -> HardWord:
    """Return a hard word of the text with this number. "This means …" counts right behind the word only."""
    holds = [place for place, (text, sentence) in enumerate(said) if text == number and finding.text in sentence]
    after = holds[0] + 1 if holds else 0
    is_explained = any(
        explains(sentence, finding, is_next=place == after) for place, (_text, sentence) in enumerate(said)
    )
    return HardWord(finding.start, finding.length, finding.text, terms, is_explained)
