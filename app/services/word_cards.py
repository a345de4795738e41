"""After *Hard word* or *I do not understand*: which word it was. Saying nothing is fine."""

from collections.abc import Callable

from app.domain.glossary import Glossary, Term
from app.domain.kinds import WordSaid
from app.domain.points import Press
from app.domain.pressing import HARD_WORD_CARDS
from app.domain.word_cards import term_code
from app.services.following import Following
from app.services.keeper import Wish

MOST_FOUND = 6


class WordCards:
    """One person's cards about words in one meeting. `glossary`: every hard word as it is now."""

    def __init__(self, following: Following, glossary: Callable[[], Glossary]) -> None:
        self._following, self._glossary = following, glossary

    def words_of(self, item: str | None) -> tuple[Term, ...]:
        """Return the hard words of an item, each once, in the order they come."""
        text = self._following.meeting.texts.get(item or "")
        if text is None:
            return ()
        said = (text.easy_title, text.title, *(line.words for line in text.easy), *text.notes)
        glossary = self._glossary()
        return tuple(dict.fromkeys(term for words in said for hit in glossary.find(words) for term in hit.terms))

    def search(self, words: str) -> tuple[Term, ...]:
        """Return what a person may mean who writes this: the word itself, else words that begin so."""
        asked, glossary = " ".join(words.split()), self._glossary()
        if not asked:
            return ()
        start = asked.casefold()
        begun = (term for term in glossary.terms if term.term.casefold().startswith(start))
        return tuple(dict.fromkeys((*glossary.look_up(asked), *begun)))[:MOST_FOUND]

    def asked(self) -> Press | None:
        """Return my newest card about a word if it says no word yet and still waits."""
        meeting = self._following.meeting
        held = meeting.held_by(self._following.profile)
        mine = [one for one in meeting.state.presses if one.id in held and one.meaning in HARD_WORD_CARDS]
        return mine[-1] if mine and mine[-1].is_open and mine[-1].term is None else None

    def say(self, press: str, term: Term) -> None:
        """Say which word of our lists it was. Raises: `no_such_point`."""
        self._following.meeting.happen(self._following.maker, Wish(WordSaid(press, term_code(term))))

    def tell(self, press: str, word: str) -> None:
        """Tell the co-chairs a word that is in no list, as private words of the card. Raises: `not_yours`."""
        self._following.add_words(press, word)
