"""Make an agenda: what a row says, what to look at, and what is kept."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.agenda import AgendaDraft, EasyLine
from app.domain.errors import MeetingError
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.window import Window
from app.ui.words import SPEAKER
from app.words.fairness import finding_words
from tests.ui.agenda_pages import BUSES, MONEY, PLAN, in_focus, kept, open_row, titles
from tests.ui.looking import find, has, names, press, settle, stops, too_small, type_in, type_key, words_fit

FONT = "Atkinson Hyperlegible Next"


@pytest.fixture
def agenda(whole_desk: Desk) -> AgendaDesk:
    return whole_desk.house.agendas.desks.open(whole_desk.house.agendas.drawer.put(PLAN))


@pytest.fixture
def page(whole_desk: Desk, agenda: AgendaDesk, window: Window, show: Callable[..., Any]) -> MakeAgendaPage:
    return show(MakeAgendaPage(whole_desk, agenda, window))


def test_each_item_says_when_and_who_asked(page: MakeAgendaPage):
    said = names(page)
    assert {"10:00", "10:20", "10:30", "20 minutes", "2. Late buses"} <= set(said)
    assert "Experts by experience asked for this" in said
    assert "To talk: What hurts?" in said


def test_a_button_says_all_that_its_row_shows(page: MakeAgendaPage):
    button = find(page, "Open: 2. Late buses")
    said = "10:30. 30 minutes. Experts by experience asked for this. No easy words yet"
    assert button.accessibleDescription().startswith(said)


def test_the_states_of_easy_words_are_told_apart_by_word(page: MakeAgendaPage, agenda: AgendaDesk):
    item = agenda.draft.items[BUSES].id
    assert has(page, "No easy words yet")
    agenda.do(lambda making: making.change(item, easy=(EasyLine("We talk about buses."),)))
    settle()
    assert has(page, "Draft")
    agenda.do(lambda making: making.change(item, easy_title="Buses", easy=(EasyLine("We talk.", "talk"),)))
    settle()
    assert has(page, "Computer checked")


def test_the_power_balance_is_said_in_words_and_follows_each_change(page: MakeAgendaPage, agenda: AgendaDesk):
    start = "Power balance: Items that experts by experience asked for have"
    assert find(page, "Power balance").accessibleDescription().startswith("Experts by experience: 30 of 50 minutes.")
    press(page, "Power balance")
    assert has(page, f"{start} 30 of 50 minutes.")
    agenda.do(lambda making: making.change(agenda.draft.items[MONEY].id, asked_by="both"))
    assert has(page, f"{start} 50 of 50 minutes.")
    press(page, "Power balance")
    assert not has(page, f"{start} 50 of 50 minutes.")


def test_up_moves_an_item_and_the_focus_stays(page: MakeAgendaPage, agenda: AgendaDesk):
    open_row(page, "2. Late buses")
    press(page, "Up: 2. Late buses")
    assert titles(agenda) == ["Money", "Late buses", "Rest"]
    assert in_focus(page) == "Up: 2. Late buses"


def test_alt_and_up_moves_the_item_that_has_the_focus(page: MakeAgendaPage, agenda: AgendaDesk):
    find(page, "Open: 2. Late buses").setFocus()
    page.window().activateWindow()
    settle()
    QTest.keyClick(find(page, "Open: 2. Late buses"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert titles(agenda) == ["Money", "Late buses", "Rest"]


def test_late_papers_lead_to_where_their_day_is_said(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    today = dt.datetime.now().astimezone().date()
    agenda.do(lambda making: making.change_meeting(date=today + dt.timedelta(days=3)))
    for _time in range(len(agenda.findings())):
        press(page, "Next thing to look at")
        if has(page, "Say when papers went out"):
            break
    press(page, "Say when papers went out")
    assert window.windowTitle().startswith("Papers sent")


def test_what_to_look_at_is_counted_and_shown_one_by_one(page: MakeAgendaPage, agenda: AgendaDesk):
    count = sum(one.weight != "hint" for one in agenda.findings())
    assert has(page, "1 thing to look at" if count == 1 else f"{count} things to look at")
    find(page, "Next thing to look at").setFocus()
    press(page, "Next thing to look at")
    first = page._findings._at  # pyright: ignore
    type_key(page, Qt.Key.Key_F4)
    assert page._findings._at != first  # pyright: ignore
    type_key(page, Qt.Key.Key_Escape)
    assert not page._findings.card.isVisible()  # pyright: ignore


def test_one_press_mends(page: MakeAgendaPage, agenda: AgendaDesk):
    place = titles(agenda).index("Late buses")
    for _time in range(len(agenda.findings())):
        press(page, "Next thing to look at")
        if has(page, "Move it before the break"):
            break
    press(page, "Move it before the break")
    assert titles(agenda).index("Late buses") < place
    press(page, "Undo")
    assert titles(agenda).index("Late buses") == place


def test_a_late_decision_has_three_ways_on(whole_desk: Desk, agenda: AgendaDesk, page: MakeAgendaPage, window: Window):
    today = whole_desk.house.clock.utc().astimezone().date()
    item = agenda.draft.items[BUSES].id
    agenda.do(lambda making: making.change_meeting(date=today + dt.timedelta(days=3)))
    agenda.do(lambda making: making.change(item, purpose="decide", stage=2))
    agenda.do(lambda making: making.change(agenda.draft.items[MONEY].id, easy_sent=today - dt.timedelta(days=30)))
    press(page, "Next thing to look at")
    ways = ["Move it to the next meeting. It comes first then", "Only tell people about it", "Say why it cannot wait"]
    assert [way for way in ways if has(page, way)] == ways
    press(page, "Say why it cannot wait")
    press(window, "Waiting would harm people")
    assert agenda.draft.item(item).late_reason == "harm"


def test_the_number_of_people_is_kept(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Who comes")
    type_in(window, "Carers", "3")
    press(window, "Payment is offered")
    type_key(window, Qt.Key.Key_Escape)
    assert (dict(agenda.draft.people), agenda.draft.paid) == ({"ebe": 6, "ebt": 6, "carer": 3}, "offered")
    assert has(page, "15 people · Payment is offered")


def test_one_day_for_all_papers_is_one_change(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Papers sent")
    type_in(window, "Easy papers went out", "1 November 2026")
    assert {item.easy_sent for item in agenda.draft.items if item.kind == "item"} == {dt.date(2026, 11, 1)}
    type_key(window, Qt.Key.Key_Escape)
    press(page, "Undo")
    assert {item.easy_sent for item in agenda.draft.items} == {None}


def test_ready_made_rules_can_be_changed(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Our rules")
    press(window, "Use our ready-made rules")
    count = len(agenda.draft.rules)
    assert count >= 10
    assert all(line.picture for line in agenda.draft.rules)
    press(window, "Take away: line 1")
    assert len(agenda.draft.rules) == count - 1
    press(window, "Undo")
    assert len(agenda.draft.rules) == count


def test_every_change_is_on_the_disk_at_once(page: MakeAgendaPage, agenda: AgendaDesk, whole_desk: Desk):
    open_row(page, "1. Money")
    press(page, "Take it off: 1. Money")
    assert kept(whole_desk, agenda) == agenda.draft


def test_what_is_typed_is_kept_within_a_second(page: MakeAgendaPage, agenda: AgendaDesk, whole_desk: Desk):
    press(page, "Change the meeting's facts")
    type_in(page, "Place", "Library")
    assert kept(whole_desk, agenda).place == "Library"


def test_a_full_disk_is_said_and_can_be_tried_again(page: MakeAgendaPage, agenda: AgendaDesk):
    def full(_draft: AgendaDraft) -> None:
        raise MeetingError("not_kept")

    keep, agenda._keep = agenda._keep, full  # pyright: ignore
    agenda.do(lambda making: making.change_meeting(title="Trains"))
    assert has(page, "Try again")
    agenda._keep = keep  # pyright: ignore
    press(page, "Try again")
    assert agenda.unkept is None
    assert not has(page, "Try again")


def test_all_of_it_is_done_by_keyboard(page: MakeAgendaPage):
    found = stops(page)
    for name in ("Open: 1. Money", "Move or change: 1. Money", "Add an item", "Add a break", "Who comes"):
        assert name in found
    assert {"Next thing to look at", "Send or start", "Save and print"} <= set(found)


@pytest.mark.parametrize(("size", "room"), [(100, (320, 700)), (400, (1280, 720)), (200, (1366, 768))])
def test_nothing_is_cut_off(
    whole_desk: Desk, agenda: AgendaDesk, window: Window, show: Callable[..., Any], size: int, room: tuple[int, int]
):
    look = Look(size=size, family=FONT, shelf=whole_desk.shelf)
    page = show(MakeAgendaPage(whole_desk, agenda, window), look, room)
    open_row(page, "2. Late buses")
    assert words_fit(page, room) == []
    assert too_small(page) == []


def test_an_empty_agenda_says_what_to_do(whole_desk: Desk, window: Window, show: Callable[..., Any]):
    house = whole_desk.house
    empty = house.agendas.desks.open(house.agendas.drawer.put(replace(PLAN, items=())))
    page = show(MakeAgendaPage(whole_desk, empty, window))
    assert has(page, "There are no items yet. Press Add an item.")


def test_the_foot_is_one_line_that_says_what_comes_next(page: MakeAgendaPage, agenda: AgendaDesk):
    assert page.foot.geometry().height() <= 110
    assert page.area.height() >= 600
    button, found = find(page, "Next thing to look at"), agenda.findings()
    for finding in found[:3]:
        assert button.accessibleDescription().endswith(finding_words(finding, SPEAKER).what)
        press(page, "Next thing to look at")


def test_with_large_letters_the_foot_keeps_only_what_comes_next(page: MakeAgendaPage, window: Window):
    window.use_look(Look(family=FONT, size=400))
    settle()
    foot = page.foot.geometry()
    assert foot.height() <= window.height() // 4
    assert find(page, "Send or start").mapTo(window, QPoint(0, 0)).y() not in range(foot.top(), foot.bottom())


def test_under_an_item_the_agenda_is_not_drawn(page: MakeAgendaPage, agenda: AgendaDesk, window: Window):
    press(page, "Open: 1. Money")
    agenda.do(lambda making: making.change(making.draft.items[MONEY].id, title="All the money"))
    settle()
    assert page._rows.row(agenda.draft.items[MONEY].id).open_button.accessibleName() == "Open: 1. Money"  # pyright: ignore
    window.back()
    assert has(page, "Open: 1. All the money")


def test_what_is_said_of_undo_goes_at_the_next_change(page: MakeAgendaPage, agenda: AgendaDesk, whole_desk: Desk):
    agenda.do(lambda making: making.change(making.draft.items[MONEY].id, title="All the money"))
    settle()
    press(page, "Undo")
    assert whole_desk.announcer.words == "The last change is undone."
    agenda.do(lambda making: making.change(making.draft.items[MONEY].id, title="No money"))
    assert whole_desk.announcer.words == ""
