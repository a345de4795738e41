"""Which words were hard: a code for each word of our lists, and how many were hard in each item. Source: C7, C8."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.glossary import Term
from app.domain.live import LiveState
from app.domain.points import Press
from app.domain.pressing import HARD_WORD_CARDS

_BETWEEN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class HardHere:
    """
    What is hard to understand now.

    Shape: `cards` that wait for an answer, `terms` the codes of the words that were said with them, each once.
    """

    cards: int = 0
    terms: tuple[str, ...] = ()


def term_code(term: Term) -> str:
    """Return the code of a hard word, which the record keeps in its place: "SAR (data)" is "sar_data"."""
    return _BETWEEN.sub("_", term.term.casefold()).strip("_")


def term_of(code: str | None, terms: Iterable[Term]) -> Term | None:
    """Return the word with this code, the group's own first; None where it is in no list any more."""
    return next((term for term in terms if term_code(term) == code), None) if code else None


def word_counts(state: LiveState) -> Mapping[str | None, int]:
    """
    Return how many words were hard in each item; None stands for no item.

    Shape: each word that was said counts once, and each *Hard word* that says none. Who pressed is nowhere.
    """
    said: dict[str | None, set[str]] = {}
    for press in state.presses:
        if _is_about_a_word(press):
            said.setdefault(press.item, set()).add(press.term or press.id)
    return {item: len(words) for item, words in said.items()}


def _is_about_a_word(press: Press) -> bool:
    is_said = press.meaning == "jargon" or (press.meaning in HARD_WORD_CARDS and press.term is not None)
    return is_said and press.status != "taken_back"


def hard_here(state: LiveState) -> HardHere:
    """Return what is hard to understand in the item that is now, and waits for an answer."""
    cards = [one for one in state.open_presses() if one.meaning in HARD_WORD_CARDS and one.item == state.now]
    return HardHere(len(cards), tuple(dict.fromkeys(one.term for one in cards if one.term)))
