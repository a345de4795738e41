"""The group's own hard words: added, changed, taken away, shared as a list. They win over ours (IM-5)."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol

from app.domain.errors import MeetingError
from app.domain.glossary import Glossary, Term
from app.domain.word_list import (
    MOST_WORDS,
    WordsComparison,
    compared,
    same_word,
    whole_term,
    words_from_text,
    words_to_text,
)

Listener = Callable[[], None]


class GroupWordsStore(Protocol):
    """Where the group's own words are kept."""

    def words_stamp(self) -> object:
        """Return something that is another thing after every change, also by another program."""
        ...

    def words(self) -> tuple[Term, ...]:
        """Return the words that are kept, in their order."""
        ...

    def set_aside(self) -> tuple[Path, ...]:
        """Return lists that could not be read, and that no person has read about yet."""
        ...

    def set_aside_was_read(self) -> None:
        """A person has read about them."""
        ...

    def keep_words(self, terms: tuple[Term, ...]) -> None:
        """Keep these words, whole or not at all. Raises: `group_not_kept`."""
        ...

    def read_list(self, path: Path) -> str:
        """Return the text of a list. Raises: `list_missing`, `list_too_big`, `list_letters`."""
        ...

    def write_list(self, path: Path, text: str) -> None:
        """Write a list. Raises: `list_not_written`."""
        ...


class GroupWords:
    """
    The group's own words. A change is kept, then holds at once everywhere, also during a meeting.

    `version` counts up after each change.
    """

    def __init__(self, store: GroupWordsStore, ours: Callable[[], Glossary]) -> None:
        self._store = store
        self._ours = ours
        self._stamp: object = None
        self._terms: tuple[Term, ...] = ()
        self._glossary: Glossary | None = None
        self._listeners: list[Listener] = []
        self.version = 0

    @property
    def glossary(self) -> Glossary:
        """Every hard word: the group's own, and those of ours that the group does not say in its own way."""
        self._take_up()
        found = self._glossary
        if found is None:
            found = self._glossary = self._ours().with_own(self._terms)
        return found

    def all(self) -> tuple[Term, ...]:
        """Return the group's own words, by letters."""
        self._take_up()
        return self._terms

    def set_aside(self) -> tuple[Path, ...]:
        """Return where lists lie that could not be read, and that no person has read about yet."""
        self._take_up()
        return self._store.set_aside()

    def set_aside_was_read(self) -> None:
        """A person has read about them: they are told no more."""
        self._store.set_aside_was_read()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def add(self, term: Term) -> Term:
        """
        Add a word. Returns it as it is kept.

        Raises: `word_known` (word), and as `whole_term` and `keep_words`.
        """
        new = whole_term(term)
        if any(same_word(new, one) for one in self.all()):
            raise MeetingError("word_known", word=new.term)
        self._keep((*self.all(), new))
        return new

    def change(self, term: str, to: Term) -> Term:
        """
        Change a word, its full name or its meaning. Returns it as it is kept.

        Raises: `word_gone` (word), `word_known` (word), and as `whole_term` and `keep_words`.
        """
        new, old = whole_term(to), self._own(term)
        rest = [one for one in self.all() if one != old]
        if any(same_word(new, one) for one in rest):
            raise MeetingError("word_known", word=new.term)
        self._keep((*rest, new))
        return new

    def remove(self, term: str) -> None:
        """Take a word away; our own meaning of it, if there is one, holds again. Raises: `word_gone` (word)."""
        old = self._own(term)
        self._keep(tuple(one for one in self.all() if one != old))

    def export(self, path: Path) -> int:
        """Write the group's words as a list and return how many. Raises: `list_not_written`."""
        self._store.write_list(path, words_to_text(self.all()))
        return len(self.all())

    def preview(self, path: Path) -> WordsComparison:
        """
        Return what a list would bring. Nothing is taken yet.

        Raises: as `read_list` and `words_from_text`.
        """
        return compared(self.all(), words_from_text(self._store.read_list(path)))

    def take(self, comparison: WordsComparison, replace: Collection[str] = ()) -> int:
        """
        Take the new words of a list, and only those changed ones whose `term` is in `replace`. Returns how many.

        The group's wording is never changed without being asked for (IM-5). Raises: as `keep_words`.
        """
        theirs = [pair.theirs for pair in comparison.changed if pair.theirs.term in replace]
        kept = [one for one in self.all() if not any(same_word(one, new) for new in theirs)]
        new = [term for term in comparison.new if not any(same_word(term, one) for one in kept)]
        self._keep((*kept, *theirs, *new))
        return len(theirs) + len(new)

    def _own(self, term: str) -> Term:
        for one in self.all():
            if one.term == term:
                return one
        raise MeetingError("word_gone", word=term)

    def _keep(self, terms: tuple[Term, ...]) -> None:
        if len(terms) > MOST_WORDS:
            raise MeetingError("words_too_many", most=MOST_WORDS)
        ordered = tuple(sorted(terms, key=lambda term: (term.term.casefold(), term.term)))
        self._store.keep_words(ordered)
        self._take_up()
        for listener in tuple(self._listeners):
            listener()

    def _take_up(self) -> None:
        """Read the words again where they were changed, also by another program."""
        stamp = self._store.words_stamp()
        if stamp != self._stamp or self._stamp is None:
            self._stamp, self._terms, self._glossary = stamp, self._store.words(), None
            self.version += 1
