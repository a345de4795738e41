"""One item of an agenda, as a person with a keyboard or a screen reader meets it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.parts.picture_button import PictureButton
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.screens.choose_picture import ChoosePicturePage
from app.ui.window import Window
from tests.ui.agendas import focus
from tests.ui.item_pages import agenda_on, open_item, words_of
from tests.ui.looking import find, has, names, press, settle, stops, type_in


@pytest.fixture
def agenda(whole_desk: Desk) -> AgendaDesk:
    return agenda_on(whole_desk)


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any], agenda: AgendaDesk) -> AgendaItemPage:
    return open_item(whole_desk, show, agenda)


def field(page: AgendaItemPage, name: str) -> QPlainTextEdit:
    return find(page, name, QPlainTextEdit)


def test_it_says_which_item_it_is(page: AgendaItemPage):
    assert page.title == "Item 2 of 3: Booking system"


def test_full_words_and_easy_words_stand_side_by_side(page: AgendaItemPage):
    full, easy = page.full.geometry(), page.easy.geometry()
    assert full.right() < easy.left()
    assert full.top() == easy.top()


def test_each_button_of_a_line_names_its_line(page: AgendaItemPage):
    said = set(names(page))
    assert {"Up: line 1", "Down: line 1", "Take away: line 2", "Choose a picture for line 2"} <= said
    assert "computer: the picture of line 1. Press to choose another." in said


def test_what_is_typed_is_kept(page: AgendaItemPage, agenda: AgendaDesk, whole_desk: Desk):
    type_in(page, "Easy line 2", "We choose a day.")
    assert words_of(agenda)[1] == "We choose a day."
    assert words_of_kept(whole_desk, agenda)[1] == "We choose a day."


def words_of_kept(desk: Desk, agenda: AgendaDesk) -> list[str]:
    return [line.words for line in desk.house.agendas.drawer.open(agenda.id).item("booking").easy]


def test_a_blank_at_the_end_stays_while_somebody_types(page: AgendaItemPage, agenda: AgendaDesk):
    type_in(page, "Easy line 2", "We choose ")
    assert field(page, "Easy line 2").toPlainText() == "We choose "
    assert words_of(agenda)[1] == "We choose"


def test_enter_begins_a_line_below(page: AgendaItemPage, agenda: AgendaDesk):
    field(page, "Easy line 1").setFocus()
    QTest.keyClick(field(page, "Easy line 1"), Qt.Key.Key_Return)
    settle()
    assert words_of(agenda) == ["We will use a computer.", "", "We choose when to buy it."]
    assert focus() == "Easy line 2"


def test_backspace_in_an_empty_line_takes_it_away(page: AgendaItemPage, agenda: AgendaDesk):
    press(page, "Add a line")
    assert focus() == "Easy line 3"
    QTest.keyClick(field(page, "Easy line 3"), Qt.Key.Key_Backspace)
    settle()
    assert len(words_of(agenda)) == 2
    assert focus() == "Easy line 2"


def test_lines_that_are_pasted_become_lines(page: AgendaItemPage, agenda: AgendaDesk):
    press(page, "Add a line")
    several = QMimeData()
    several.setText("We buy it in May.\n\nMo pays for it.")
    field(page, "Easy line 3").insertFromMimeData(several)
    settle()
    assert words_of(agenda)[2:] == ["We buy it in May.", "Mo pays for it."]


def test_alt_and_up_moves_a_line_and_the_focus_goes_with_it(page: AgendaItemPage, agenda: AgendaDesk):
    field(page, "Easy line 2").setFocus()
    QTest.keyClick(field(page, "Easy line 2"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert words_of(agenda)[0] == "We choose when to buy it."
    assert focus() == "Easy line 1"


def test_a_line_that_was_taken_away_comes_back(page: AgendaItemPage, agenda: AgendaDesk, whole_desk: Desk):
    press(page, "Take away: line 1")
    assert words_of(agenda) == ["We choose when to buy it."]
    assert whole_desk.announcer.words == "Line 1 is taken away. Undo brings it back."
    press(page, "Undo")
    assert words_of(agenda)[0] == "We will use a computer."


def test_typing_into_one_line_is_one_change_to_undo(page: AgendaItemPage, agenda: AgendaDesk):
    type_in(page, "Easy line 1", "One")
    type_in(page, "Easy line 1", "Two")
    press(page, "Undo")
    assert words_of(agenda)[0] == "We will use a computer."


def test_a_hard_word_says_what_it_means_and_can_be_said_in_easy_words(page: AgendaItemPage, agenda: AgendaDesk):
    assert has(page, "Hard words: procurement")
    press(page, "Show what they mean")
    press(page, "Say it in the easy words: Procurement")
    assert words_of(agenda)[-1].startswith("Procurement means ")


def test_before_and_next_go_through_the_items(page: AgendaItemPage):
    press(page, "Next")
    assert page.title == "Item 3 of 3: Buses"
    assert not find(page, "Next").isEnabled()
    press(page, "Before")
    press(page, "Before")
    assert page.title == "Item 1 of 3: Hello"


def test_a_decided_item_cannot_be_decided(page: AgendaItemPage, agenda: AgendaDesk, whole_desk: Desk):
    press(page, "Change this: about this item")
    press(page, "5. It is already decided.")
    assert whole_desk.announcer.words == "This is already decided. It cannot be an item to decide."
    assert agenda.draft.item("booking").stage is None


def test_minutes_that_are_not_free_ask_who_loses_them(page: AgendaItemPage, window: Any, agenda: AgendaDesk):
    press(page, "Change this: about this item")
    minutes = page.about.fields._minutes.field.input  # pyright: ignore
    minutes.setFocus()
    minutes.selectAll()
    QTest.keyClicks(minutes, "45")
    QTest.keyClick(minutes, Qt.Key.Key_Return)
    settle()
    assert window.page.title == "Who loses these minutes?"
    assert agenda.draft.item("booking").minutes == 20


def test_an_item_that_is_taken_off_elsewhere_closes_its_screen(page: AgendaItemPage, agenda: AgendaDesk, desk: Desk):
    agenda.do(lambda making: making.remove("booking"))
    settle()
    assert ("back",) in desk.doors.asked  # pyright: ignore


def test_tab_goes_from_the_full_words_to_the_easy_words(page: AgendaItemPage):
    page.full.title.setFocus()
    order = stops(page)
    assert order.index("The words under the title") < order.index("Easy title") < order.index("Easy line 1")
    assert order.index("Easy line 1") < order.index("Up: line 1") < order.index("Easy line 2")


def test_the_focus_stays_somewhere_when_the_last_item_is_reached(page: AgendaItemPage):
    find(page, "Next").setFocus()
    press(page, "Next")
    assert focus() == "Before"


def test_what_is_missing_is_asked_where_it_can_be_said(whole_desk: Desk, show: Callable[..., Any], agenda: AgendaDesk):
    item = agenda.draft.items[0].id
    asking = show(AgendaItemPage(whole_desk, agenda, item, "question"))
    assert asking.first is find(asking, "What does it ask of us?", QPlainTextEdit)
    other = show(AgendaItemPage(whole_desk, agenda, item, "nothing of it"))
    assert has(other, "Change this: about this item")


def test_opening_the_facts_takes_the_focus_there(page: AgendaItemPage):
    page.window().activateWindow()
    press(page, "Change this: about this item")
    here = page.window().focusWidget()
    assert here is not None
    assert page.about.fields.isAncestorOf(here)


def test_what_is_said_of_the_last_change_goes_at_the_next(page: AgendaItemPage, whole_desk: Desk):
    type_in(page, "Easy line 1", "One")
    press(page, "Undo")
    assert whole_desk.announcer.words == "The last change is undone."
    type_in(page, "Easy line 1", "Two")
    assert whole_desk.announcer.words == ""


def test_the_ways_to_other_items_stay_where_they_are(whole_desk: Desk, show: Callable[..., Any]):
    long = "A very long title that goes on and on, as people write them, over more than one line of the screen, and on"
    items = (DraftItem("Tea", id="a"), DraftItem(long, id="b"), DraftItem("Rest", id="c", kind="break"))
    agenda = agenda_on(whole_desk, AgendaDraft(items=items))
    for size in ((1366, 768), (640, 768)):
        page = show(AgendaItemPage(whole_desk, agenda, "a"), size=size)
        places: list[QRect] = []
        for _item in items:
            settle()
            button = find(page, "Next")
            places.append(QRect(button.mapTo(page, QPoint(0, 0)), button.size()))
            if button.isEnabled():
                press(page, "Next")
        assert places == [places[0]] * len(items)


def test_the_item_as_a_whole_has_a_picture(page: AgendaItemPage, window: Window, agenda: AgendaDesk):
    press(page, "Choose a picture for this item")
    assert isinstance(window.page, ChoosePicturePage)
    assert has(window.page, "A new way to book")
    type_in(window.page, "Look for a word", "computer")
    button = next(part for part in window.page.findChildren(PictureButton) if part.picture_id == "computer")
    button.click()
    window.back()
    assert agenda.draft.item("booking").picture == "computer"
    assert has(page, "computer: the picture of this item. Press to choose another.")


def test_under_another_screen_the_item_is_not_drawn(page: AgendaItemPage, window: Window, agenda: AgendaDesk):
    press(page, "Choose a picture for line 2")
    agenda.do(lambda making: making.change("booking", title="Other"))
    assert page.title == "Item 2 of 3: Booking system"
    window.back()
    assert page.title == "Item 2 of 3: Other"
