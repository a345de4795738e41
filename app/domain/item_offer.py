"""What is offered for one item of an agenda: an easy title, and easy lines with pictures (ER-35)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import DraftItem, EasyLine
from app.domain.easy.wordbook import Wordbook
from app.domain.suggesting import lost_in
from app.domain.suggestion import Fact


@dataclass(frozen=True, slots=True)
class OfferedPart:
    """
    Easy lines for one part of the full words.

    Shape: no `lines` where none could be made that are easy: a person writes them.
    """

    original: str
    lines: tuple[EasyLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemOffer:
    """
    What is offered for one item. None of it is hard to read by our own checks (no fails).

    Shape: `easy_title` is "" where none is offered; `needs_title` where the title is hard, and a person must write an
    easy one. `meant` are names in a standard title, such as "Any Other Business": its easy words say what it means.
    """

    item: str
    easy_title: str = ""
    needs_title: bool = False
    parts: tuple[OfferedPart, ...] = ()
    meant: frozenset[str] = frozenset()

    @property
    def lines(self) -> tuple[EasyLine, ...]:
        """Every line that is offered, in the order of the full words."""
        return tuple(line for part in self.parts for line in part.lines)

    @property
    def to_write(self) -> tuple[str, ...]:
        """Return the full words that a person must write in easy words."""
        return tuple(part.original for part in self.parts if not part.lines)


def lost_with(
    item: DraftItem, offer: ItemOffer, easy_title: str, lines: Sequence[EasyLine], wordbook: Wordbook
) -> tuple[Fact, ...]:
    """Return the facts of the full words that an item would not say with this title and these lines added."""
    taken = replace(item, easy_title=easy_title or item.easy_title or item.title, easy=(*item.easy, *lines))
    return tuple(fact for fact in lost_in(taken, wordbook) if fact.kind != "name" or fact.value not in offer.meant)
