"""What the checks say about an item, gone through one after the other, and put right by one press."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.glossary import Term
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.screens.choose_picture import ChoosePicturePage
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.question import Question
from app.ui.window import Window
from tests.ui.agendas import focus
from tests.ui.item_pages import agenda_on, open_item, wait_for_checks, words_of
from tests.ui.looking import find, has, names, press, settle, type_in


@pytest.fixture
def agenda(whole_desk: Desk) -> AgendaDesk:
    return agenda_on(whole_desk)


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any], agenda: AgendaDesk) -> AgendaItemPage:
    return open_item(whole_desk, show, agenda)


def field(page: AgendaItemPage, name: str) -> QPlainTextEdit:
    return find(page, name, QPlainTextEdit)


def test_a_line_without_a_picture_is_named_and_says_why(page: AgendaItemPage):
    remark = next(name for name in names(page) if name.endswith("This line has no picture. (line 2)"))
    press(page, remark)
    assert has(page, "A picture helps people who find reading hard. Choose a picture for it.")


def test_the_key_f4_goes_to_the_next_thing_to_look_at(page: AgendaItemPage, agenda: AgendaDesk):
    type_in(page, "Easy line 1", "The procurement will begin.")
    agenda.do(lambda making: making.change("booking", easy=(*agenda.draft.item("booking").easy[:1],)))
    wait_for_checks(page)
    met: list[str] = []
    for _time in range(2):
        QTest.keyClick(page, Qt.Key.Key_F4)
        met.append(focus()[-8:])
    assert met == ["(line 1)", "is item)"]


def test_the_key_f4_opens_the_pictures_for_a_line_without_one(page: AgendaItemPage, window: Window, agenda: AgendaDesk):
    field(page, "Easy line 2").setFocus()
    QTest.keyClick(page, Qt.Key.Key_F4)
    settle()
    assert isinstance(window.page, ChoosePicturePage)
    assert has(window.page, "We choose when to buy it.")
    window.back()
    assert focus() == "Choose a picture for line 2"
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert focus().endswith("(this item)")


def test_the_button_goes_on_to_the_next_thing_each_time(page: AgendaItemPage, agenda: AgendaDesk):
    type_in(page, "Easy line 1", "We commence and endorse the procurement.")
    agenda.do(lambda making: making.change("booking", easy=(*agenda.draft.item("booking").easy[:1],)))
    wait_for_checks(page)
    met = [_met(page, "Next thing to look at") for _time in range(2)]
    assert len(set(met)) == 2


def _met(page: AgendaItemPage, button: str) -> str:
    find(page, button).setFocus()
    press(page, button)
    return focus()


def test_with_nothing_to_look_at_it_says_so(whole_desk: Desk, show: Callable[..., Any], agenda: AgendaDesk):
    page = open_item(whole_desk, show, agenda, "hello")
    assert [line.remark for line in page.about.remarks.lines] == []
    press(page, "Next thing to look at")
    assert whole_desk.announcer.words == "The computer finds nothing more to look at here."


def test_a_fact_that_the_easy_words_leave_out_is_shown(page: AgendaItemPage):
    assert has(page, "The easy words do not say: 24 November 2026")


def test_the_group_s_own_word_counts_at_once(page: AgendaItemPage, whole_desk: Desk):
    assert not has(page, "Hard words: Booking system, procurement")
    whole_desk.house.group.words.add(Term("Booking system", "", "How we ask for a visit."))
    wait_for_checks(page)
    assert has(page, "Hard words: Booking system, procurement")


def test_a_plainer_word_is_put_in_by_one_press_and_taken_back(page: AgendaItemPage, agenda: AgendaDesk):
    type_in(page, "Easy line 2", "We will commence in May.")
    wait_for_checks(page)
    remark = next(name for name in names(page) if "“commence”" in name)
    press(page, remark)
    press(page, "Write “start” in place of “commence” (line 2)")
    assert words_of(agenda)[1] == "We will start in May."
    press(page, "Undo")
    assert words_of(agenda)[1] == "We will commence in May."


def test_an_empty_easy_title_is_one_hint(whole_desk: Desk, show: Callable[..., Any]):
    long = "To approve the QXB procurement timeline for the new electronic booking platform by 24/11/2026"
    item = DraftItem(long, id="one", easy=(EasyLine("We will use a computer.", "computer"),))
    page = open_item(whole_desk, show, agenda_on(whole_desk, AgendaDraft(items=(item,))), "one")
    assert [line.remark.what for line in page.easy.title_remarks.lines if line.remark] == ["Write a short easy title."]


def remark_about(page: AgendaItemPage, words: str) -> str:
    return next(name for name in names(page) if words in name and name.endswith(")"))


def test_a_hard_word_in_an_easy_line_is_said_by_one_press(page: AgendaItemPage, agenda: AgendaDesk):
    type_in(page, "Easy line 1", "We talk about procurement.")
    wait_for_checks(page)
    press(page, remark_about(page, "“procurement” is a hard word."))
    press(page, "Say what “procurement” means (line 1)")
    assert words_of(agenda)[0] == "We talk about procurement."
    assert words_of(agenda)[1].startswith("Procurement means ")
    assert focus() == "Easy line 2"
    wait_for_checks(page)
    assert not [name for name in names(page) if "“procurement” is a hard word." in name]
    press(page, "Undo")
    assert words_of(agenda) == ["We talk about procurement.", "We choose when to buy it."]


def test_where_letters_mean_several_things_it_asks_which(page: AgendaItemPage, window: Window, agenda: AgendaDesk):
    type_in(page, "Easy line 1", "We talk about the SAR.")
    wait_for_checks(page)
    press(page, remark_about(page, "“SAR” can mean more than one thing."))
    press(page, "Say what “SAR” means (line 1)")
    assert isinstance(window.page, Question)
    assert window.page.title == "What does SAR mean here?"
    press(window.page, "Subject Access Request")
    wait_for_checks(page)
    assert words_of(agenda)[1] == "SAR is short for Subject Access Request."
    assert agenda.draft.meanings == {"SAR": "SAR (data)"}
    press(page, "Undo")
    assert words_of(agenda) == ["We talk about the SAR.", "We choose when to buy it."]
    assert agenda.draft.meanings == {}


def test_letters_nobody_knows_lead_to_our_words(page: AgendaItemPage, window: Window, whole_desk: Desk):
    type_in(page, "Easy line 1", "We talk to the QXB.")
    wait_for_checks(page)
    press(page, remark_about(page, "“QXB” is letters that stand for words."))
    press(page, "Say what “QXB” means (line 1)")
    assert isinstance(window.page, OurWordsPage)
    assert find(window.page, "The word, or its letters", QLineEdit).text() == "QXB"
    whole_desk.house.group.words.add(Term("QXB", "Quick Bus", "The people who run our buses."))
    window.back()
    wait_for_checks(page)
    assert "“QXB” is a hard word." in focus()
    press(page, remark_about(page, "“QXB” is a hard word."))
    press(page, "Say what “QXB” means (line 1)")
    assert has(page, "Easy line 3")
