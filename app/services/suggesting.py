"""Offers easy words and pictures for an item. Nothing is put in the place of what a person wrote (ER-35)."""

from collections.abc import Callable, Mapping

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.easy.wordbook import Wordbook
from app.domain.group_rules import GroupRules
from app.domain.item_offer import ItemOffer
from app.domain.picture_choice import picture_choices, picture_for, pictures_used
from app.domain.pictures import Picture, PictureIndex
from app.domain.standard_items import StandardItems
from app.domain.suggesting import suggest_lines
from app.domain.suggesting_items import OfferTools, offer_for
from app.domain.suggestion import LineSuggestion

NOBODY_CHOSE: Mapping[str, str] = {}


class Suggesting:
    """
    What may be offered for the words of an agenda, with the group's words and pictures as they are now.

    Shape: `meanings`, in every method, are the meanings chosen for this agenda: `AgendaDraft.meanings`. For one text
    while it is typed, ask `domain/suggesting.py` with this wordbook: `suggestions_in`, `accepted`, `lost_in`.
    """

    def __init__(
        self,
        wordbook: Callable[[], Wordbook],
        pictures: Callable[[], PictureIndex],
        standards: Callable[[], StandardItems] = StandardItems,
    ) -> None:
        self._wordbook = wordbook
        self._pictures = pictures
        self._standards = standards

    def wordbook(self, meanings: Mapping[str, str] = NOBODY_CHOSE) -> Wordbook:
        """Return what is known of words now, with the meanings chosen for one agenda."""
        return self._wordbook().choosing(meanings)

    def lines(self, item: DraftItem, meanings: Mapping[str, str] = NOBODY_CHOSE) -> tuple[LineSuggestion, ...]:
        """Return easy lines for each sentence of the full words of an item."""
        return suggest_lines(item, self.wordbook(meanings))

    def offer(self, item: DraftItem, draft: AgendaDraft, rules: GroupRules) -> ItemOffer:
        """Return an easy title and easy lines with pictures for an item: nothing that our checks find too hard."""
        words, pictures = self.wordbook(draft.meanings), self._pictures()
        return offer_for(item, OfferTools(words, pictures, self._standards(), rules, pictures_used(draft)))

    def picture_for(self, words: str, draft: AgendaDraft | None = None) -> Picture | None:
        """Return the picture that means exactly these words, the same as elsewhere in the agenda; None if none does."""
        return picture_for(words, self._pictures(), pictures_used(draft) if draft else None)

    def picture_choices(self, words: str, draft: AgendaDraft | None = None) -> tuple[Picture, ...]:
        """Return pictures a person may choose from for a line, the nearest first."""
        return picture_choices(words, self._pictures(), pictures_used(draft) if draft else None)
