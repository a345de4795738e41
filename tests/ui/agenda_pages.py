"""An invented agenda on its screen, and how tests look at it."""

import datetime as dt

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.screens.make_agenda import MakeAgendaPage
from tests.ui.looking import press, settle, spoken

PLAN = AgendaDraft(
    title="Better buses",
    date=dt.date(2026, 12, 1),
    start=dt.time(10),
    end=dt.time(11),
    people={"ebe": 6, "ebt": 6},
    paid="yes",
    items=(
        DraftItem("Money", number="1", minutes=20, asked_by="ebt", purpose="tell"),
        DraftItem("Rest", kind="break", minutes=10),
        DraftItem("Late buses", number="2", minutes=30, asked_by="ebe", purpose="talk", question="What hurts?"),
    ),
)
MONEY, REST, BUSES = 0, 1, 2


def titles(agenda: AgendaDesk) -> list[str]:
    return [item.title for item in agenda.draft.items]


def minutes(agenda: AgendaDesk) -> list[int | None]:
    return [item.minutes for item in agenda.draft.items]


def kept(desk: Desk, agenda: AgendaDesk) -> AgendaDraft:
    return desk.house.agendas.drawer.open(agenda.id)


def in_focus(page: MakeAgendaPage) -> str:
    settle()
    focus = page.window().focusWidget()
    return spoken(focus) if focus is not None else ""


def open_row(page: MakeAgendaPage, title: str) -> None:
    press(page, f"Move or change: {title}")
