"""What the cards of offered easy words ask of the agenda: what would be lost, what is hard to read, which pictures."""

from collections.abc import Sequence

from app.domain.agenda import DraftItem, EasyLine
from app.domain.easy.check import check_line
from app.domain.item_offer import ItemOffer, lost_with
from app.domain.pictures import Picture
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.desk import Desk
from app.ui.parts.offer_card import OfferAsks
from app.ui.parts.offered_line import PictureIdea
from app.ui.screens.choose_picture import PictureWish
from app.ui.words import SPEAKER
from app.words.checking import finding_words

MOST_IDEAS = 4
EXPLAINED = ("ER-7", "ER-8", "ER-9")
"""Hard words may be explained on the next line, so one line alone does not tell."""


class AgendaOffers:
    """Offers for the items of one agenda, with the words, pictures and rules as they are now."""

    def __init__(self, desk: Desk, agenda: AgendaDesk) -> None:
        self._desk, self._agenda = desk, agenda

    def offer(self, item: DraftItem) -> ItemOffer:
        """Return what is offered for an item."""
        return self._desk.house.group.suggesting.offer(item, self._agenda.draft, self._agenda.making.rules)

    def asks(self, offer: ItemOffer) -> OfferAsks:
        """Return what the card of an offer asks."""

        def lost(title: str, lines: Sequence[EasyLine]) -> Sequence[str]:
            item = self._agenda.item(offer.item)
            words = self._desk.house.group.suggesting.wordbook(self._agenda.draft.meanings)
            found = lost_with(item, offer, title, lines, words) if item is not None else ()
            return tuple(dict.fromkeys(fact.text for fact in found))

        return OfferAsks(lost, self._hard, self.meaning)

    def _hard(self, words: str) -> str:
        """Return what is too hard to read in a line, or ""."""
        book = self._desk.house.group.suggesting.wordbook(self._agenda.draft.meanings)
        found = check_line(words, book, self._agenda.making.rules)
        fails = [one for one in found if one.weight == "fail" and one.rule not in EXPLAINED]
        return finding_words(fails[0], SPEAKER).what if fails else ""

    def meaning(self, picture_id: str) -> str:
        """Return what a picture means, in words."""
        picture = self._desk.shelf.index.by_id(picture_id)
        return _meaning(picture) if picture is not None else ""

    def ideas(self, line: EasyLine) -> list[PictureIdea]:
        """Return other pictures that may stand beside a line."""
        found = self._desk.house.group.suggesting.picture_choices(line.words, self._agenda.draft)
        others = [one for one in found if one.id != line.picture]
        return [PictureIdea(one.id, _meaning(one)) for one in others[:MOST_IDEAS]]

    def wish(self, item_id: str, line: EasyLine) -> PictureWish:
        """Return what a picture is looked for."""
        used = WritingEasy(self._agenda, item_id).pictures_used(-1)
        ideas = self._desk.house.group.suggesting.picture_choices(line.words, self._agenda.draft)
        return PictureWish(line.words, line.picture, "", used, ideas)


def _meaning(picture: Picture) -> str:
    return picture.words[0] if picture.words else picture.alt
