"""What is hard to understand now, for co-chairs: how many cards, which words, and what each of them means."""

from app.domain.glossary import Term
from app.domain.live import LiveState
from app.domain.word_cards import hard_here, term_of
from app.ui.desk import Desk
from app.ui.words import SPEAKER
from app.words.word_cards import hard_words


def hard_term(desk: Desk, code: str | None) -> Term | None:
    """Return the word with a code; None where it is in no list any more."""
    return term_of(code, desk.house.glossary.terms) if code else None


def hard_now(desk: Desk, state: LiveState) -> str:
    """Return how much is hard now, and the question for other words; "" for nothing."""
    hard = hard_here(state)
    names = [term.term for code in hard.terms if (term := hard_term(desk, code)) is not None]
    return hard_words(hard, names, SPEAKER)
