"""Hard words: find them in a text, and say what they mean."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

# Ordinary words that are also jargon: only found when a person looks them up. Source: IM-2.
ORDINARY_WORDS = frozenset(
    re.split(
        r",\s+",
        """place, system, lot, lead, trust, flag, item, section, market, panel, scope, capital, framework, recovery,
        transition, front door, reflection, motion, pilot, budget, board, chair, impact, demand, threshold, approve,
        prevention, complaint, diagnosis, consent, inclusion, resilience, sustainable, vulnerable""",
    )
)

_SAID_APART = re.compile(r" \([^()]*\)$")
_ACRONYM = re.compile(r"\S*[A-Z0-9]\S*[A-Z0-9]\S*|[a-z]\d+")
_STARTS_HERE = r"(?<![^\W_])"
_NOT_JOINED_BEFORE = r"(?<![^\W_]['’\-])"
_ENDS_HERE = r"(?![^\W_])(?!['’][^\W_s])"
_NOT_JOINED_AFTER = r"(?!-[^\W_])"


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word and what it means. `expansion` is the full name of an acronym, else ""."""

    term: str
    expansion: str
    explanation: str

    @property
    def letters(self) -> str:
        """Return the word as it stands in a text: "SAR (data)" is written "SAR"."""
        return _SAID_APART.sub("", self.term)


@dataclass(frozen=True, slots=True)
class Hit:
    """A hard word in a text.

    Shape: `start` and `length` count Python characters. More than one of `terms` is a choice for the reader: the
    same letters mean several things (IM-3). `is_chosen`: somebody said that the first of them is meant here.
    """

    start: int
    length: int
    terms: tuple[Term, ...]
    is_chosen: bool = False

    def choosing(self, term: str) -> "Hit":
        """Return this hit with another meaning first, because somebody said that it is meant here."""
        first = sorted(self.terms, key=lambda one: one.term != term)
        return replace(self, terms=tuple(first), is_chosen=first[0].term == term)


class Glossary:
    """The hard words a group knows about: the group's own words, which win, then those that came with the program.

    Made at once; the first `find` takes about 0.1 seconds longer than the next. Adding words of the group does not
    make it slow again (`with_own`).
    """

    def __init__(self, terms: Iterable[Term], own: Iterable[Term] = ()) -> None:
        self._lists = (_TermList(own, frozenset()), _TermList(terms, ORDINARY_WORDS))
        self._chosen: Mapping[str, str] = {}
        self._keeps_others = False

    def with_own(self, own: Iterable[Term]) -> "Glossary":
        """Return this glossary with other words of the group."""
        return self._copy((_TermList(own, frozenset()), self._lists[1]), self._chosen)

    def choosing(self, meanings: Mapping[str, str]) -> "Glossary":
        """Return this glossary with the meanings that were chosen for one meeting.

        Shape: `meanings` has the letters as they stand in a text, and the `term` that is meant: {"SAR": "SAR (data)"}.
        Source: IM-3.
        """
        return self._copy(self._lists, dict(meanings))

    def preferring(self, meanings: Mapping[str, str]) -> "Glossary":
        """Return this glossary for a person who reads: as `choosing`, but the other meanings stay, after the chosen."""
        made = self.choosing(meanings)
        made._keeps_others = True
        return made

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Every hard word, the group's own first; without those of ours that the group says in its own way."""
        own, ours = self._lists
        return (*own.terms, *(term for term in ours.terms if not own.has(term)))

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return the hard words of `text`, in order, never one inside another; the longest wins, then the group's own.

        Source: IM-1 to IM-3, IM-5.
        """
        own, ours = (each.find(text) for each in self._lists)
        hits = _without_overlap([*own, *ours]) if own else ours
        if self._keeps_others:
            return tuple(self._with_choice(hit) for hit in hits)
        return tuple(replace(hit, terms=self._meant(hit.terms)) for hit in hits)

    def look_up(self, word: str) -> tuple[Term, ...]:
        """Return what a word means that a person asks about; here ordinary words and other capitals are found too."""
        asked = " ".join(word.split())
        for each in self._lists:
            exact = each.meanings(asked)
            if exact:
                return self._meant(exact)
        found = (self._in_capitals_or_not.get(words, ()) for words in _singulars(_plain(asked)))
        return tuple(dict.fromkeys(term for terms in found for term in terms))

    @cached_property
    def _in_capitals_or_not(self) -> dict[str, tuple[Term, ...]]:
        found: dict[str, tuple[Term, ...]] = {}
        for term in self.terms:
            words = _plain(term.letters)
            found[words] = (*found.get(words, ()), term)
        return found

    def _meant(self, terms: tuple[Term, ...]) -> tuple[Term, ...]:
        if len(terms) < 2:
            return terms
        return tuple(term for term in terms if term.term == self._chosen.get(terms[0].letters)) or terms

    def _with_choice(self, hit: Hit) -> Hit:
        chosen = self._chosen.get(hit.terms[0].letters) if len(hit.terms) > 1 else None
        return hit.choosing(chosen) if chosen else hit

    def _copy(self, lists: tuple["_TermList", "_TermList"], chosen: Mapping[str, str]) -> "Glossary":
        made = Glossary(())
        made._lists, made._chosen = lists, chosen
        return made


class _TermList:
    """One list of hard words, with the ordinary words that are not looked for in a text."""

    def __init__(self, terms: Iterable[Term], ordinary: frozenset[str]) -> None:
        self.terms = tuple(terms)
        self._ordinary = ordinary
        self._acronyms: dict[str, list[Term]] = {}
        self._phrases: dict[str, list[Term]] = {}
        for term in self.terms:
            kept = self._acronyms if _is_acronym(term.letters) else self._phrases
            kept.setdefault(word_key(term), []).append(term)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return _pattern(self._acronyms, self._phrases.keys() - self._ordinary)

    def has(self, term: Term) -> bool:
        return word_key(term) in (self._acronyms if _is_acronym(term.letters) else self._phrases)

    def find(self, text: str) -> list[Hit]:
        if self._pattern is None:
            return []
        return [
            Hit(match.start(), len(match.group()), self.meanings(match.group()))
            for match in self._pattern.finditer(text)
        ]

    def meanings(self, found: str) -> tuple[Term, ...]:
        for letters in _singulars(found):
            if letters in self._acronyms:
                return tuple(self._acronyms[letters])
        for words in _singulars(_plain(found)):
            if words in self._phrases:
                return tuple(self._phrases[words])
        return ()


def word_key(term: Term) -> str:
    """Return what two terms with the same letters in a text share. Capitals count in an acronym only: SEND and send."""
    return term.letters if _is_acronym(term.letters) else _plain(term.letters)


def _without_overlap(hits: list[Hit]) -> list[Hit]:
    """Return the longest hits, those that came first where two are as long, in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: -each.length):
        if all(hit.start >= one.start + one.length or one.start >= hit.start + hit.length for one in kept):
            kept.append(hit)
    return sorted(kept, key=lambda each: each.start)


def _is_acronym(letters: str) -> bool:
    return " " not in letters and bool(_ACRONYM.fullmatch(letters))


def _plain(words: str) -> str:
    return " ".join(words.replace("’", "'").casefold().split())


def _singulars(words: str) -> tuple[str, ...]:
    """Return the words as they stand, then as they would be if they were a plural."""
    return (words, words.removesuffix("s"), re.sub("ies$", "y", words))


def _pattern(acronyms: Iterable[str], phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Return one pattern for everything, longest first, or None where there is nothing to find.

    The choices stand in groups by their first letter, which makes finding about ten times as fast.
    """
    choices = [(each, re.escape(each) + "s?" + _ENDS_HERE) for each in acronyms]
    choices += [(each, f"{_NOT_JOINED_BEFORE}(?i:{_spelled(each)}){_ENDS_HERE}{_NOT_JOINED_AFTER}") for each in phrases]
    groups: dict[str, list[str]] = {}
    for each, written in sorted(choices, key=lambda choice: (-len(choice[0]), choice)):
        groups.setdefault(each[0].casefold(), []).append(written)
    if not groups:
        return None
    by_letter = (f"(?=(?i:{re.escape(letter)}))(?:{'|'.join(written)})" for letter, written in groups.items())
    return re.compile(f"{_STARTS_HERE}(?:{'|'.join(by_letter)})")


def _spelled(phrase: str) -> str:
    """Return a pattern for a phrase and its plural: any blanks between its words, either apostrophe."""
    words = [re.escape(word).replace("'", "['’]") for word in phrase.split()]
    words[-1] = words[-1][:-1] + "(?:y|ies)" if words[-1].endswith("y") else words[-1] + "s?"
    return r"\s+".join(words)
