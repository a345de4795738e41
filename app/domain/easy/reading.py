"""A text taken apart for the checks, once: sentences, words, names, quotations, hard words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from app.domain.easy.finding import Finding, Weight
from app.domain.easy.phrases import PhraseBook, plain_sentence, word_list
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Hit
from app.domain.group_rules import GroupRules
from app.domain.sentences import sentences

Span = tuple[int, int]

KNOWN_LETTERS = frozenset(
    word_list("GP NHS UK TV OK AM PM EBE EBT USA EU BBC ID IT PC CD DVD USB PDF UTC GMT BST AA DJ BBQ PE MP QR COVID")
)
"""Letters that people know better than their words. Source: ER-8."""

_WORD = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
_ADDRESS = re.compile(
    r"\bhttps?://\S+|\bwww\.\S+|[^\s@]{1,64}@[^\s@.]{1,64}(?:\.[^\s@.]{1,64})+"
    r"|\b[\w-]{1,64}\.(?:org|com|gov|nhs|co|ac)(?:\.uk)?\b\S*"
)
_CAPITALS_ONLY = re.compile(r"\b[A-Z]{2,}(?:\s+[A-Z]{2,})+\b|\b[A-Z]{4,}\b")
_SHOUTED_LETTERS = 4
_EXPLAINS = re.compile(r"[\w'’-]+(?:\s[\w'’-]+){0,5}\s(?:means?|stands?\sfor|(?:is|are)\sshort\sfor)\b|This\smeans\b")
_MEANS = re.compile(r"\smeans?\s")
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|‘[^’\n]*’(?!\w)|(?<!\w)'[^'\n]*'(?!\w)|«[^»\n]*»")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text. `plain` is in small letters; `is_name` where it looks like a name, by its capital."""

    start: int
    end: int
    text: str
    plain: str
    is_name: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text, with its words."""

    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def plain(self) -> list[str]:
        """Return the words in small letters."""
        return [word.plain for word in self.words]


@dataclass(frozen=True)
class Reading:
    """A text, taken apart. Spans are (start, end) in Python characters."""

    text: str
    book: Wordbook
    rules: GroupRules

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences."""
        return tuple(_sentence(self.text, start, end, self.addresses) for start, end in sentences(self.text))

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """Its hard words."""
        return tuple(hit for hit in self.book.glossary.find(self.text) if not inside(hit.start, self.addresses))

    @cached_property
    def hit_spans(self) -> tuple[Span, ...]:
        """Where its hard words are."""
        return tuple((hit.start, hit.start + hit.length) for hit in self.hits)

    @cached_property
    def addresses(self) -> tuple[Span, ...]:
        """Where it has web and email addresses: nobody reads these as words."""
        return tuple(match.span() for match in _ADDRESS.finditer(self.text))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Where it says what somebody else said."""
        return tuple(match.span() for match in _QUOTED.finditer(self.text))

    @cached_property
    def shouted(self) -> tuple[Span, ...]:
        """Where ordinary words stand in capitals only, with other capitals beside them: "MILBURN PARISH COUNCIL"."""
        return tuple(
            match.span()
            for match in _CAPITALS_ONLY.finditer(self.text)
            if any(
                len(word) >= _SHOUTED_LETTERS and self.book.zipf(word.casefold()) and word not in KNOWN_LETTERS
                for word in match.group().split()
            )
        )

    @cached_property
    def plainer(self) -> tuple[tuple[Span, str], ...]:
        """Where it has words with a plainer one, and the plainer one; not in names, quotations, hard words (IM-4)."""
        kept = (*self.hit_spans, *self.quotations)
        return tuple(
            ((words[0].start, words[-1].end), said)
            for words, _, said in self.phrases(self.book.plain_phrases)
            if not any(inside(word.start, kept) or word.is_name for word in words)
        )

    def phrases(self, book: PhraseBook) -> Iterator[tuple[tuple[Word, ...], str, str]]:
        """Yield the words where a phrase of a book stands, the phrase, and what the book says of it."""
        for sentence in self.sentences:
            for hit in book.find(sentence.plain):
                words = sentence.words[hit.first : hit.last + 1]
                between = (self.text[one.end : other.start] for one, other in pairwise(words))
                if not any(gap.strip() for gap in between):  # "in order, to" is not "in order to"
                    yield words, hit.phrase, hit.said

    def explains(self, sentence: Sentence) -> bool:
        """Whether a sentence only says what a word means."""
        return bool(_EXPLAINS.match(self.text, sentence.start, sentence.end))

    @cached_property
    def explanations(self) -> tuple[Span, ...]:
        """Where it says what a word means, just as the list says it: the same everywhere (ER-36)."""
        return tuple((each.start, each.end) for each in self.sentences if self._is_listed(each))

    def _is_listed(self, sentence: Sentence) -> bool:
        said = plain_sentence(self.text[sentence.start : sentence.end])
        meaning = _MEANS.split(said, maxsplit=1)[-1]
        return said in self.book.explanations or meaning in self.book.explanations

    def found(self, name: str, weight: Weight, span: Span, **facts: object) -> Finding:
        """Return a finding at a part of this text. `name` is the rule and the code: "ER-1 sentence_long"."""
        rule, code = name.split()
        start, end = span
        return Finding(rule, code, weight, start, end - start, self.text[start:end], facts)


def inside(place: int, spans: Iterable[Span]) -> bool:
    """Whether a place is in one of the spans."""
    return any(start <= place < end for start, end in spans)


def _sentence(text: str, start: int, end: int, addresses: tuple[Span, ...]) -> Sentence:
    matches = [match for match in _WORD.finditer(text, start, end) if not inside(match.start(), addresses)]
    words: list[Word] = []
    for place, match in enumerate(matches):
        following = matches[place + 1].group() if place + 1 < len(matches) else ""
        word = match.group()
        is_name = _is_capital(word) and (place > 0 or _is_capital(following))
        words.append(Word(match.start(), match.end(), word, word.casefold().replace("’", "'"), is_name))
    return Sentence(start, end, tuple(words))


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1
