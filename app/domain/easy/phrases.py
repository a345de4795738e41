"""Finds words and phrases of a list in a text, in all their forms, the longest first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.easy.word_forms import forms


@dataclass(frozen=True, slots=True)
class PhraseHit:
    """A phrase of the list in a text. `first` and `last` count words, the last one included."""

    first: int
    last: int
    phrase: str
    said: str


class PhraseBook:
    """
    Phrases, each with what to say about it.

    The first word of a phrase may be in any of its forms ("touched base"), and so may the only one ("facilitates").
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for phrase, said in phrases.items():
            first, *rest = phrase.casefold().replace("’", "'").split()
            for form in forms(first):
                self._by_first.setdefault(form, []).append((tuple(rest), phrase, said))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: (-len(choice[0]), choice[1]))

    def find(self, words: Sequence[str]) -> Iterator[PhraseHit]:
        """Yield the phrases among the words of one sentence (in small letters), in order, never one inside another."""
        place = 0
        while place < len(words):
            hit = self._at(words, place)
            if hit is None:
                place += 1
                continue
            yield hit
            place = hit.last + 1

    def _at(self, words: Sequence[str], place: int) -> PhraseHit | None:
        for rest, phrase, said in self._by_first.get(words[place], ()):
            last = place + len(rest)
            if tuple(words[place + 1 : last + 1]) == rest:
                return PhraseHit(place, last, phrase, said)
        return None


def word_list(words: str) -> tuple[str, ...]:
    """Return words that stand in one text, in their order."""
    return tuple(words.split())


def word_set(words: str) -> frozenset[str]:
    """Return words that stand in one text, in small letters."""
    return frozenset(word_list(words.casefold().replace("’", "'")))


def plain_sentence(sentence: str) -> str:
    """Return a sentence in small letters and without its last mark, to compare it with another."""
    return " ".join(sentence.casefold().replace("’", "'").split()).rstrip(".!")
