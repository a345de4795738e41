"""Offers easy words and pictures for an item. Nothing is put in the place of what a person wrote (ER-35)."""

from collections.abc import Callable, Mapping

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Hit
from app.domain.picture_choice import PictureClash, picture_choices, picture_clashes, picture_for, pictures_used
from app.domain.pictures import Picture, PictureIndex
from app.domain.suggesting import accepted, lost_in, suggest_lines, suggestions_in
from app.domain.suggestion import Fact, LineSuggestion, Suggestion

NOBODY_CHOSE: Mapping[str, str] = {}


class Suggesting:
    """
    What may be offered for the words of an agenda, with the group's words and pictures as they are now.

    Shape: `meanings`, in every method, are the meanings chosen for this agenda: `AgendaDraft.meanings`.
    """

    def __init__(self, wordbook: Callable[[], Wordbook], pictures: Callable[[], PictureIndex]) -> None:
        self._wordbook = wordbook
        self._pictures = pictures

    def wordbook(self, meanings: Mapping[str, str] = NOBODY_CHOSE) -> Wordbook:
        """Return what is known of words now, with the meanings chosen for one agenda."""
        return self._wordbook().choosing(meanings)

    def lines(self, item: DraftItem, meanings: Mapping[str, str] = NOBODY_CHOSE) -> tuple[LineSuggestion, ...]:
        """Return easy lines for each sentence of the full words of an item."""
        return suggest_lines(item, self.wordbook(meanings))

    def changes(self, words: str, meanings: Mapping[str, str] = NOBODY_CHOSE) -> tuple[Suggestion, ...]:
        """Return other words for places of a text: also of an easy line while it is typed."""
        return suggestions_in(words, self.wordbook(meanings))

    @staticmethod
    def accept(words: str, *suggestions: Suggestion) -> str:
        """Return a text with the suggestions that a person accepted."""
        return accepted(words, suggestions)

    def lost(self, item: DraftItem, meanings: Mapping[str, str] = NOBODY_CHOSE) -> tuple[Fact, ...]:
        """Return the facts of the full words that the easy words of an item do not have."""
        return lost_in(item, self.wordbook(meanings))

    def choices_of_meaning(self, words: str, meanings: Mapping[str, str] = NOBODY_CHOSE) -> tuple[Hit, ...]:
        """Return the hard words of a text that mean several things, of which nobody chose one for this agenda."""
        return tuple(hit for hit in self.wordbook(meanings).glossary.find(words) if len(hit.terms) > 1)

    def picture_for(self, words: str, draft: AgendaDraft | None = None) -> Picture | None:
        """Return the picture that means exactly these words, the same as elsewhere in the agenda; None if none does."""
        return picture_for(words, self._pictures(), pictures_used(draft) if draft else None)

    def picture_choices(self, words: str, draft: AgendaDraft | None = None) -> tuple[Picture, ...]:
        """Return pictures a person may choose from for a line, the nearest first."""
        return picture_choices(words, self._pictures(), pictures_used(draft) if draft else None)

    def picture_clashes(self, draft: AgendaDraft) -> tuple[PictureClash, ...]:
        """Return where one meaning has two pictures, or one picture two meanings."""
        return picture_clashes(draft, self._pictures())

    def search(self, word: str) -> tuple[Picture, ...]:
        """Return the pictures for a word, the group's own and ours, at most 60."""
        return self._pictures().search(word)
