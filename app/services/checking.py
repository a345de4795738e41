"""Look for what may be hard to read in a whole agenda. Only people can say if it is easy."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.agenda import AgendaDraft
from app.domain.easy.check import check_draft, check_full, check_whole
from app.domain.easy.finding import Finding, ItemFindings, Place
from app.domain.easy.wordbook import Wordbook
from app.domain.group_rules import GroupRules
from app.domain.pictures import PictureIndex

NAMED_ONCE = frozenset({"ER-6", "ER-7", "ER-8", "ER-10", "ER-16"})
"""Rules about a word: in full words, which nobody made easy, a word is named once in the whole agenda."""


@dataclass(frozen=True, slots=True)
class AgendaFinding:
    """
    Something that may be hard to read in an agenda.

    Shape: `item` counts the rows of the agenda from 0; None is the agenda itself: its title and its length. `is_full`:
    it is about the full words, because nobody has made easy ones; then `place.line` counts the notes.
    """

    item: int | None
    place: Place
    finding: Finding
    is_full: bool = False


class Checking:
    """Reads an agenda with everything that is known about words."""

    def __init__(self, words: Wordbook, rules: GroupRules | None = None, pictures: PictureIndex | None = None) -> None:
        self._words = words
        self._rules = rules or GroupRules()
        self._pictures = pictures

    def check(self, draft: AgendaDraft, pages: int | None = None) -> tuple[AgendaFinding, ...]:
        """
        Return what may be hard to read, in the order of the agenda: in the easy words, else in the full ones.

        Source: ER-1 to ER-33. `pages`: how many the agenda has on paper, once it is laid out.
        """
        whole = check_whole(draft, self._words, self._rules, pages)
        easy = check_draft(draft, self._words, self._rules, self._pictures)
        named = set[tuple[str, str]]()
        found = list(_placed(None, whole, named))
        for row, item in enumerate(draft.items):
            if item.easy:
                found += _placed(row, easy[row])
            else:
                found += _placed(row, check_full(item, self._words, self._rules), named)
        return tuple(found)


def _placed(row: int | None, found: ItemFindings, named: set[tuple[str, str]] | None = None) -> Iterator[AgendaFinding]:
    """Yield what was found in one row; with `named`, words that were named already only the first time."""
    for one in found.found:
        word = (one.finding.rule, one.finding.text.casefold())
        if named is None or one.finding.rule not in NAMED_ONCE:
            yield AgendaFinding(row, one.place, one.finding, named is not None)
        elif word not in named:
            named.add(word)
            yield AgendaFinding(row, one.place, one.finding, is_full=True)
