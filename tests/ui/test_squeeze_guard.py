"""Who loses minutes and places on an agenda: asked first, with a reason where experts by experience asked."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.window import Window
from tests.ui.agenda_pages import BUSES, MONEY, PLAN, in_focus, minutes, open_row, titles
from tests.ui.looking import has, press, settle, stops, type_in, type_key


@pytest.fixture
def agenda(whole_desk: Desk) -> AgendaDesk:
    return whole_desk.house.agendas.desks.open(whole_desk.house.agendas.drawer.put(PLAN))


@pytest.fixture
def page(whole_desk: Desk, agenda: AgendaDesk, window: Window, show: Callable[..., Any]) -> MakeAgendaPage:
    return show(MakeAgendaPage(whole_desk, agenda, window))


def test_moving_an_ebe_item_later_asks_why_and_what_they_said(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Move or change: 2. Late buses")
    press(page, "Up: 2. Late buses")
    press(page, "Down: 2. Late buses")
    assert window.windowTitle().startswith("Why does it come later?")
    press(window, "There is not enough time")
    assert in_focus(page) == "Experts by experience were not asked"
    press(window, "Experts by experience did not agree")
    assert titles(agenda) == ["Money", "Rest", "Late buses"]
    change = agenda.draft.changes[-1]
    assert (change.kind, change.reason_code, change.ebe_said) == ("moved", "no_time", "not_agreed")


def test_putting_another_item_before_an_ebe_item_asks_too(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    agenda.do(lambda making: making.move(agenda.draft.items[BUSES].id, 0))
    open_row(page, "1. Money")
    press(page, "Up: 1. Money")
    assert window.windowTitle().startswith("Why does it come later?")
    assert has(window, "2. Late buses")


def test_more_minutes_than_are_free_ask_who_loses_them(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    open_row(page, "1. Money")
    press(page, "Minutes: 1. Money")
    press(window, "30 minutes")
    assert has(window, "10 minutes are missing.")
    assert "Nobody: the meeting gets longer" in stops(window)
    press(window, "Nobody: the meeting gets longer")
    assert (minutes(agenda), agenda.draft.end) == ([30, 10, 30], dt.time(11, 10))


def test_any_number_of_minutes_can_be_written(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    open_row(page, "1. Money")
    press(page, "Minutes: 1. Money")
    press(window, "The number that I wrote")
    assert window.windowTitle().startswith("How many minutes?")
    type_in(window, "Another number of minutes", "12")
    press(window, "The number that I wrote")
    assert minutes(agenda)[MONEY] == 12


def test_minutes_from_an_ebe_item_need_a_reason(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    page._questions.set_minutes(agenda.draft.items[MONEY].id, 30)  # pyright: ignore
    settle()
    press(window, "2. Late buses")
    press(window, "Something urgent came up")
    press(window, "Experts by experience agreed")
    assert minutes(agenda) == [30, 10, 20]
    change = agenda.draft.changes[-1]
    assert (change.kind, change.minutes, change.ebe_said) == ("shortened", 10, "agreed")


def test_going_back_from_a_question_changes_nothing(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    page._questions.set_minutes(agenda.draft.items[MONEY].id, 30)  # pyright: ignore
    settle()
    type_key(window, Qt.Key.Key_Escape)
    assert (minutes(agenda), agenda.draft.changes) == ([20, 10, 30], ())
    assert window.page is page


def test_a_break_cannot_pay_below_its_least(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    page._questions.set_minutes(agenda.draft.items[MONEY].id, 25)  # pyright: ignore
    settle()
    assert not has(window, "Rest")


def test_taking_off_an_ebe_item_asks_and_keeps_it_for_next_time(
    page: MakeAgendaPage, agenda: AgendaDesk, window: Window
):
    open_row(page, "2. Late buses")
    press(page, "Take it off: 2. Late buses")
    press(window, "It belongs to another meeting")
    press(window, "Experts by experience were not asked")
    assert titles(agenda) == ["Money", "Rest"]
    assert [item.title for item in agenda.draft.dropped] == ["Late buses"]


def test_an_item_of_professionals_goes_without_a_question(page: MakeAgendaPage, agenda: AgendaDesk):
    open_row(page, "1. Money")
    press(page, "Take it off: 1. Money")
    assert titles(agenda) == ["Rest", "Late buses"]
    press(page, "Undo")
    assert titles(agenda) == ["Money", "Rest", "Late buses"]
    press(page, "Do again")
    assert titles(agenda) == ["Rest", "Late buses"]


def test_a_new_item_that_does_not_fit_asks_who_loses_minutes(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Add an item")
    type_in(window, "Title", "Trains")
    type_in(window, "Minutes", "10")
    press(window, "Experts by experience")
    press(window, "Add it")
    press(window, "1. Money")
    assert titles(agenda) == ["Money", "Trains", "Rest", "Late buses"] or "Trains" in titles(agenda)
    assert sum(one or 0 for one in minutes(agenda)) == 60
    assert window.page is page


def test_an_item_without_a_title_is_not_added(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Add an item")
    press(window, "Add it")
    assert window.windowTitle().startswith("Add an item")
    assert len(agenda.draft.items) == 3


def test_a_break_goes_where_people_say(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Add a break")
    press(window, "Before: 2. Late buses")
    press(window, "Nobody: the meeting gets longer")
    assert [item.kind for item in agenda.draft.items] == ["item", "break", "break", "item"]
