"""The screens of one item of an agenda, in every state that looks different."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.agenda import AgendaDraft, DraftItem, EasyCheck, EasyLine
from app.domain.errors import MeetingError
from app.domain.glossary import Term
from app.domain.item_offer import ItemOffer, OfferedPart
from app.domain.word_list import ChangedTerm, WordsComparison
from app.services.agenda_desk import AgendaDesk
from app.services.group_pictures import PictureFolderReport, RefusedPicture
from app.ui.offer_asks import AgendaOffers
from app.ui.parts.remarks import RemarkMend
from app.ui.parts.suggestion_card import Offer, OfferedLine
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.screens.checked_by_people import CheckedByPeoplePage
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.screens.item_preview import ItemPreviewPage
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.own_pictures import OwnPicturesPage
from app.ui.screens.question import Question
from app.ui.screens.suggest_easy import SuggestEasyPage
from app.ui.screens.suggestions import SuggestionsPage
from app.ui.screens.words_list import WordsListPage
from tests.every_screen.stage import Make, Place, shown
from tests.ui.looking import settle, wait_for

DAY = dt.date(2026, 11, 24)
ITEM = DraftItem(
    "«Procurement of a booking system»", minutes=20, lead="«Mo»", asked_by="ebt", purpose="decide", stage=4,
    notes=("«The SAR is for the ICB on 24/11/2026.»",), question="«When do we buy it, and who pays for it?»",
    easy_title="«A new way to book»",
    easy=(
        EasyLine("«We will use a computer to book visits.»", "computer"),
        EasyLine("«We need to choose when to buy it, and who pays, because the cost is £500 for one month.»"),
    ),
)  # fmt: skip
EMPTY = DraftItem("«Buses»", minutes=20, asked_by="ebe", easy_sent=DAY)
AGENDA = AgendaDraft(
    title="«Board»", items=(ITEM, EMPTY, DraftItem("«Rest»", kind="break", minutes=10)), start=dt.time(10)
)
TERM = Term("«ICB»", "«Integrated Care Board»", "«The local group that plans and pays for health care.»")
OFFERS = (
    Offer("«To note the report of 24 May»", (OfferedLine("«We hear it.»", "budget", "«A page»"),), (), ("«24 May»",)),
    Offer("«Prior to mobilisation»", (OfferedLine("«Before we begin.»"),), ("«prior to» · «before»",)),
)  # fmt: skip


def agenda_desk(place: Place, draft: AgendaDraft = AGENDA) -> AgendaDesk:
    house = place.stage.house
    return house.agendas.desks.open(house.agendas.drawer.put(draft))


def item(at: int = 0, draft: AgendaDraft = AGENDA, act: Callable[[AgendaItemPage], object] | None = None) -> Make:
    """The screen of an item, once the checks came home."""

    def make(place: Place) -> QWidget:
        desk = agenda_desk(place, draft)
        page = shown(lambda here: AgendaItemPage(here.desk, desk, desk.draft.items[at].id))(place)
        assert isinstance(page, AgendaItemPage)
        wait_for(lambda: not page._checks.is_waiting, 20)  # pyright: ignore
        if act is not None:
            act(page)
        settle()
        settle()
        return page

    return make


def meanings(page: AgendaItemPage) -> None:
    page.full._show.click()  # pyright: ignore
    page._checks.go_to_next()  # pyright: ignore


def _which_meaning(place: Place) -> QWidget:
    """A hard word may mean several things, and the person is asked which."""
    page = item()(place)
    assert isinstance(page, AgendaItemPage)
    page.easy.mend_asked.emit(0, RemarkMend("explain", "", "SAR"))
    settle()
    asked = place.window.page
    assert isinstance(asked, Question)
    return asked


def facts(page: AgendaItemPage) -> None:
    page.about.open(is_open=True)


def checked(*, then_changed: bool) -> AgendaDraft:
    check = EasyCheck("ebe", DAY, of="older" if then_changed else ITEM.words_digest())
    return replace(AGENDA, items=(replace(ITEM, check=check),))


def people(*, is_tried: bool) -> Make:
    def make(place: Place) -> QWidget:
        page = CheckedByPeoplePage(place.desk, ITEM, DAY, lambda _check: None)
        if is_tried:
            page._say()  # pyright: ignore
        return page

    return shown(make)


def our_words(act: Callable[[OurWordsPage], object] | None = None) -> Make:
    def make(place: Place) -> QWidget:
        words = place.stage.house.group.words
        if not words.all():
            words.add(TERM)
        page = OurWordsPage(place.desk)
        if act is not None:
            act(page)
        return page

    return shown(make)


def trouble(page: OurWordsPage) -> None:
    page._open(TERM, is_new=True)  # pyright: ignore
    page._keep(TERM)  # pyright: ignore


def words_list(place: Place) -> QWidget:
    other = replace(TERM, explanation="«The people who plan health care here.»")
    return WordsListPage(
        place.desk, WordsComparison((replace(TERM, term="«PCN»"),), (ChangedTerm(TERM, other),), (TERM,))
    )


def pictures(place: Place) -> QWidget:
    index = place.stage.house.pictures
    wish = PictureWish("«We come by bus.»", "computer", "bus", {"money": "«The budget»"}, (*index.search("money")[:2],))
    return ChoosePicturePage(place.desk, wish, lambda _picture: None)


def pictures_found(place: Place) -> QWidget:
    page = pictures(place)
    assert isinstance(page, ChoosePicturePage)
    page._word.set_words("m")  # pyright: ignore
    page._show()  # pyright: ignore
    return page


def folder_taken(place: Place) -> QWidget:
    page = OwnPicturesPage(place.desk, "folder", lambda _picture: None)
    refused = (RefusedPicture(3, "«bus.gif»", "picture_kind"), RefusedPicture(4, "«home.png»", "picture_alt_missing"))
    page._taken(PictureFolderReport((), place.stage.house.pictures.pictures[:1], refused))  # pyright: ignore
    return page


def photo_trouble(place: Place) -> QWidget:
    page = OwnPicturesPage(place.desk, "photo", lambda _picture: None, lambda _page, _title: "«/home/day centre.png»")
    page._choose()  # pyright: ignore
    page._failed(MeetingError("picture_alt_missing"))  # pyright: ignore
    return page


def suggestions(place: Place) -> QWidget:
    page = SuggestionsPage(place.desk, OFFERS, lambda _lines: None, lambda: None)
    page._cards[1]._why.show()  # pyright: ignore
    return page


def suggestion_used(place: Place) -> QWidget:
    page = SuggestionsPage(place.desk, OFFERS, lambda _lines: None, lambda: None)
    page._cards[0].use.click()  # pyright: ignore
    return page


SORRY = DraftItem("«Apologies»", number="1", id="sorry")
HARD = DraftItem("«News»", number="2", notes=("«The QZX is here.»", "«It costs £5.»"), id="hard")
WHOLE = replace(AGENDA, items=(SORRY, HARD, replace(EMPTY, id="bus", easy=(EasyLine("«We come by bus.»", "bus"),))))
OFFERED = {
    "sorry": ItemOffer(
        "sorry", "«Who is away»", parts=(OfferedPart("«Apologies»", (EasyLine("«We hear who is away.»", "seat"),)),)
    ),
    "hard": ItemOffer(
        "hard", needs_title=True,
        parts=(
            OfferedPart("«The QZX is here.»"),
            OfferedPart("«It costs £5.»", (EasyLine("«We need money.»", "pounds"), EasyLine("«We ask.»"))),
        ),
    ),
    "bus": ItemOffer("bus"),
}  # fmt: skip


class Offers(AgendaOffers):
    """Offers that are known, so that no words of ours are among them."""

    @override
    def offer(self, item: DraftItem) -> ItemOffer:
        return OFFERED[item.id]


def easy_words(act: Callable[[SuggestEasyPage], object] | None = None) -> Make:
    """The easy words that are offered for a whole agenda."""

    def make(place: Place) -> QWidget:
        desk = agenda_desk(place, WHOLE)
        page = shown(lambda here: SuggestEasyPage(here.desk, desk, lambda _item: None, Offers(here.desk, desk)))(place)
        assert isinstance(page, SuggestEasyPage)
        wait_for(lambda: page.is_whole, 20)
        if act is not None:
            act(page)
        settle()
        settle()
        return page

    return make


def other_pictures(page: SuggestEasyPage) -> None:
    page.cards[1].rows[0].picture.click()
    page.cards[0].rows[0].leave(is_left=True)
    page.area.verticalScrollBar().setValue(0)


def one_taken(page: SuggestEasyPage) -> None:
    page.cards[0].rows[0].take.click()


def all_taken(page: SuggestEasyPage) -> None:
    for card in page.cards:
        page._take(card, card.open_rows, card.easy_title)  # pyright: ignore


ITEM_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "item": (AgendaItemPage, item()),
    "item, hard words and a remark open": (AgendaItemPage, item(act=meanings)),
    "item, its facts open": (AgendaItemPage, item(act=facts)),
    "item, no easy words": (AgendaItemPage, item(1)),
    "item, a break": (AgendaItemPage, item(2, act=facts)),
    "item, checked by people": (AgendaItemPage, item(draft=checked(then_changed=False))),
    "item, changed after the check": (AgendaItemPage, item(draft=checked(then_changed=True))),
    "question: item, which meaning": (Question, _which_meaning),
    "as people will see it": (ItemPreviewPage, shown(lambda place: ItemPreviewPage(place.desk, ITEM))),
    "checked by people": (CheckedByPeoplePage, people(is_tried=False)),
    "checked by people, something missing": (CheckedByPeoplePage, people(is_tried=True)),
    "choose a picture": (ChoosePicturePage, shown(pictures)),
    "choose a picture, found": (ChoosePicturePage, shown(pictures_found)),
    "my own photo": (OwnPicturesPage, shown(photo_trouble)),
    "a folder of pictures": (OwnPicturesPage, shown(folder_taken)),
    "suggestions": (SuggestionsPage, shown(suggestions)),
    "suggestions, one used": (SuggestionsPage, shown(suggestion_used)),
    "easy words for all items": (SuggestEasyPage, easy_words()),
    "easy words for all items, other pictures": (SuggestEasyPage, easy_words(other_pictures)),
    "easy words for all items, one line taken": (SuggestEasyPage, easy_words(one_taken)),
    "easy words for all items, all taken": (SuggestEasyPage, easy_words(all_taken)),
    "our words": (OurWordsPage, our_words()),
    "our words, one known already": (OurWordsPage, our_words(trouble)),
    "a list of words": (WordsListPage, shown(words_list)),
}
