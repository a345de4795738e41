"""An agenda of our own on its desk, and the screen of one of its items."""

import datetime as dt
from typing import Any

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.screens.agenda_item import AgendaItemPage
from tests.ui.looking import settle, wait_for

DRAFT = AgendaDraft(
    title="Partnership board",
    start=dt.time(10),
    end=dt.time(11),
    items=(
        DraftItem(
            "Hello", id="hello", minutes=10, asked_by="both", purpose="tell", question="Who is here?",
            easy=(EasyLine("We say hello.", "welcome"),), easy_sent=dt.date(2020, 1, 2), full_sent=dt.date(2020, 1, 2),
        ),
        DraftItem(
            "Booking system", id="booking", minutes=20, lead="Mo", asked_by="ebt", purpose="decide",
            notes=("To approve the procurement on 24 November 2026.",), easy_title="A new way to book",
            easy=(EasyLine("We will use a computer.", "computer"), EasyLine("We choose when to buy it."),),
        ),
        DraftItem("Buses", id="buses", minutes=15, asked_by="ebe"),
    ),
)  # fmt: skip


def agenda_on(desk: Desk, draft: AgendaDraft = DRAFT) -> AgendaDesk:
    return desk.house.agendas.desks.open(desk.house.agendas.drawer.put(draft))


def words_of(agenda: AgendaDesk, item_id: str = "booking") -> list[str]:
    return [line.words for line in agenda.draft.item(item_id).easy]


def open_item(desk: Desk, show: Any, agenda: AgendaDesk, item_id: str = "booking") -> AgendaItemPage:
    """Open the screen of an item, and wait until the checks are home."""
    page = show(AgendaItemPage(desk, agenda, item_id))
    wait_for_checks(page)
    return page


def wait_for_checks(page: AgendaItemPage) -> None:
    """Wait until what was found is about the agenda as it is now."""
    settle()
    wait_for(lambda: not page._checks.is_waiting, 20)  # pyright: ignore
    settle()
