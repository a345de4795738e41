"""The words of an agenda that is kept, and how many of them are hard. Source: PW-10."""

from collections.abc import Generator, Iterable

from app.domain.agenda import ItemText
from app.domain.easy.hard_words import spells_out
from app.domain.glossary import Glossary, Hit
from app.domain.sentences import words_in

WordCount = tuple[int, int]
"""How many words there are, and how many of them are hard and not explained."""


def count_words(texts: Iterable[ItemText], glossary: Glossary) -> Generator[None, None, WordCount]:
    """
    Count the words that people get to read, easy ones where there are any, and the hard ones of the group's list.

    A word that the same item explains is not hard. Rests after each item.
    """
    words = hard = 0
    for text in texts:
        read = "\n".join(_lines(text))
        words += len(words_in(read))
        hard += sum(not _is_explained(hit, read) for hit in glossary.find(read))
        yield
    return words, hard


def _lines(text: ItemText) -> tuple[str, ...]:
    if text.easy:
        return (text.easy_title or text.title, text.question, *(line.words for line in text.easy))
    return (text.title, *text.notes)


def _is_explained(hit: Hit, read: str) -> bool:
    said = read.casefold()
    if any(term.expansion and term.expansion.casefold() in said for term in hit.terms):
        return True
    return spells_out(read, read[hit.start : hit.start + hit.length])
