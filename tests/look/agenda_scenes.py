"""The screens of Make an agenda, with an invented agenda, by the name of their picture."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft, Carried, DraftItem, EasyLine
from app.services.agenda_desk import AgendaDesk
from app.ui.offers import offers_for
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.screens.agenda_start import AgendaStartPage
from app.ui.screens.checked_by_people import CheckedByPeoplePage
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.our_numbers import OurNumbersPage
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.save_agenda import SaveAgendaPage
from app.ui.screens.suggest_easy import SuggestEasyPage
from app.ui.screens.suggestions import SuggestionsPage
from tests.look.room import Room
from tests.ui.looking import settle, type_in, wait_for

TODAY = dt.date(2026, 11, 24)
BOOKING = DraftItem(
    "New booking system",
    number="2",
    minutes=35,
    asked_by="ebt",
    purpose="decide",
    stage=3,
    lead="Transport lead",
    notes=("To approve the procurement timeline for the electronic booking platform prior to mobilisation.",),
    question="When do we buy it?",
    easy_title="A new way to book",
    easy=(
        EasyLine("We will use a computer to book visits.", "computer"),
        EasyLine("We need to choose when to buy it."),
    ),
    easy_sent=dt.date(2026, 11, 21),
)
PLAN = AgendaDraft(
    title="Better buses group",
    date=dt.date(2026, 12, 2),
    start=dt.time(10),
    end=dt.time(11, 30),
    place="Town Hall, room 2",
    people={"ebe": 6, "ebt": 5},
    paid="yes",
    source_name="buses.docx",
    items=(
        DraftItem("Welcome", number="1", minutes=5, asked_by="both", easy=(EasyLine("We say hello.", "welcome"),)),
        BOOKING,
        DraftItem("Break", kind="break", minutes=10),
        DraftItem("Late buses", number="3", minutes=20, asked_by="ebe", purpose="talk", carried=Carried("", 2, TODAY)),
        DraftItem("Money for travel", number="4", minutes=20, asked_by="both", purpose="talk"),
    ),
)


def _desk(room: Room) -> AgendaDesk:
    return room.house.agendas.desks.open(room.house.agendas.drawer.put(PLAN))


def _start(room: Room) -> QWidget:
    _desk(room)
    return room.show(AgendaStartPage(room.desk, room.window))


def _agenda(room: Room) -> QWidget:
    return room.show(MakeAgendaPage(room.desk, _desk(room), room.window))


def _item(room: Room) -> QWidget:
    agenda = _desk(room)
    page = AgendaItemPage(room.desk, agenda, agenda.draft.items[1].id)
    room.show(page)
    wait_for(lambda: not page._checks.is_waiting, 20)  # pyright: ignore
    settle()
    return page


def _suggestions(room: Room) -> QWidget:
    draft = _desk(room).draft
    offers = offers_for(room.desk, draft, draft.items[1])
    return room.show(SuggestionsPage(room.desk, offers, lambda *_used: None, lambda: None))


def _suggest_easy(room: Room) -> QWidget:
    page = SuggestEasyPage(room.desk, _desk(room), lambda _item: None)
    room.show(page)
    wait_for(lambda: page.is_whole, 20)
    settle()
    return page


def _picture(room: Room) -> QWidget:
    page = room.show(ChoosePicturePage(room.desk, PictureWish("The bus comes late."), lambda _id: None))
    type_in(page, "Look for a word", "bus")
    return page


def _checked(room: Room) -> QWidget:
    return room.show(CheckedByPeoplePage(room.desk, BOOKING, TODAY, lambda _check: None))


SCENES: dict[str, Callable[[Room], QWidget]] = {
    "agenda-start": _start,
    "agenda": _agenda,
    "agenda-item": _item,
    "suggest-easy": _suggest_easy,
    "suggestions": _suggestions,
    "choose-picture": _picture,
    "checked-by-people": _checked,
    "save-agenda": lambda room: room.show(SaveAgendaPage(room.desk, PLAN, room.tasks())),
    "our-words": lambda room: room.show(OurWordsPage(room.desk)),
    "our-numbers": lambda room: room.show(OurNumbersPage(room.desk)),
}
