"""What the checks know about words: hard ones, plainer ones, idioms, common ones."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate

from app.domain.easy.phrases import PhraseBook, plain_sentence
from app.domain.easy.word_forms import american, bases, made_from
from app.domain.glossary import ORDINARY_WORDS, Glossary

WELL_KNOWN = 4.5
"""So common a word that what is made of it is known too: "phoning", "carefully", "happier"."""


@dataclass(frozen=True, eq=False)
class Wordbook:
    """
    Every list that the checks need. It never changes: a group with other words has another book.

    Shape: `plain` and `idioms` give what to say instead. `frequency` is the Zipf value of a word in small letters (how
    common it is: 3 is once in a million words, 6 once in a thousand). `everyday` are words everybody knows although
    they are not written often. `same` are sets of words for one thing. `may_be_meant` are idioms that people also
    mean word by word ("Tea is on the table").
    """

    glossary: Glossary
    plain: Mapping[str, str] = field(default_factory=dict[str, str])
    idioms: Mapping[str, str] = field(default_factory=dict[str, str])
    frequency: Mapping[str, float] = field(default_factory=dict[str, float])
    everyday: frozenset[str] = frozenset()
    same: tuple[tuple[str, ...], ...] = ()
    may_be_meant: frozenset[str] = frozenset()

    def with_glossary(self, glossary: Glossary) -> "Wordbook":
        """Return this book with other hard words: those of a group."""
        return replace(self, glossary=glossary)

    def choosing(self, meanings: Mapping[str, str]) -> "Wordbook":
        """
        Return this book with the meanings that were chosen for one agenda (IM-3).

        The same meanings give the same book, so that what was checked is not checked again.
        """
        if not meanings:
            return self
        chosen = frozenset(meanings.items())
        if chosen not in self._chosen:
            self._chosen.clear()
            self._chosen[chosen] = self.with_glossary(self.glossary.choosing(meanings))
        return self._chosen[chosen]

    @cached_property
    def _chosen(self) -> dict[frozenset[tuple[str, str]], "Wordbook"]:
        return {}

    @cached_property
    def plain_phrases(self) -> PhraseBook:
        """The plainer words, ready to be found."""
        return PhraseBook(self.plain)

    @cached_property
    def idiom_phrases(self) -> PhraseBook:
        """The idioms, ready to be found."""
        return PhraseBook(self.idioms)

    @cached_property
    def explanations(self) -> frozenset[str]:
        """What hard words mean, each as one sentence in small letters, without its full stop."""
        return frozenset(plain_sentence(term.explanation) for term in self.glossary.terms if term.explanation)

    def zipf_of(self, count: int) -> float:
        """Return how common the last of so many most common words is, to the nearest step of the table."""
        return min(self._counts, key=lambda step: abs(step[1] - count), default=(0.0, 0))[0]

    @cached_property
    def _counts(self) -> tuple[tuple[float, int], ...]:
        """How many words are as common as each step of the table, or more."""
        steps = sorted(Counter(self.frequency.values()).items(), reverse=True)
        return tuple(zip((zipf for zipf, _ in steps), accumulate(count for _, count in steps), strict=True))

    def zipf(self, word: str) -> float | None:
        """
        Return how common a word is, in any of its forms; 0 where nobody counted it; None where nothing was counted.

        A plural is as common as its singular, "colour" as "color"; "phoning" is known because "phone" is very common.
        """
        if not self.frequency:
            return None
        known = (word, *bases(word))
        spelled = (*known, *(other for each in known for other in american(each)))
        nearest = max(self.frequency.get(each, 0.0) for each in spelled)
        made_of = max((self.frequency.get(each, 0.0) for each in made_from(word)), default=0.0)
        return WELL_KNOWN if made_of >= WELL_KNOWN > nearest else nearest

    def is_everyday(self, word: str) -> bool:
        """Whether everybody knows the word, however seldom it is written. Source: ER-6, IM-2."""
        return any(each in self.everyday or each in ORDINARY_WORDS for each in (word, *bases(word)))
