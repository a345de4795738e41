"""How easy an agenda is to read: easy words, what people checked of them, hard words. Source: PW-10, PW-12."""

from dataclasses import dataclass

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.sentences import words_in


@dataclass(frozen=True, slots=True)
class EasyCover:
    """
    What can be counted of how easy an agenda is.

    Shape: items, breaks not among them: all, those with easy words, those that people checked. `words` are those that
    people get to read, easy ones where there are any; `hard_words` those of them that nothing explains.
    """

    items: int
    easy: int
    checked: int
    words: int = 0
    hard_words: int = 0

    @property
    def checked_share(self) -> float | None:
        """The share of items that people checked, 0 to 1; None if there are no items."""
        return self.checked / self.items if self.items else None

    @property
    def hard_words_in_100(self) -> float | None:
        """How many of 100 words are hard and not explained; None if there are no words."""
        return round(100 * self.hard_words / self.words, 1) if self.words else None


def easy_cover(draft: AgendaDraft, hard_words: int = 0) -> EasyCover:
    """Return how easy an agenda is, as far as it can be counted; `hard_words` were found by the checks (ER-7, ER-8)."""
    items = [item for item in draft.items if item.kind == "item"]
    easy = sum(any(line.words.strip() for line in item.easy) for item in items)
    words = sum(len(words_in(text)) for item in draft.items for text in _texts(item))
    return EasyCover(len(items), easy, sum(item.is_checked for item in items), words, hard_words)


def _texts(item: DraftItem) -> tuple[str, ...]:
    if item.easy:
        return (item.easy_title or item.title, item.question, *(line.words for line in item.easy))
    return (item.title, *item.notes)
