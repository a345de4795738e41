"""The easy words of one item: each step does what it says, and can be undone."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyCheck, EasyLine
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Glossary, Term
from app.domain.pictures import PictureIndex
from app.services.agenda_desk import AgendaDesk, AgendaTools
from app.services.writing_easy import WHOLE, WritingEasy

DAY = dt.date(2026, 11, 24)
LINES = (EasyLine("We go by bus.", "bus"), EasyLine("We meet at ten."), EasyLine("Mo leads it."))
DRAFT = AgendaDraft(
    items=(
        DraftItem("Travel", id="travel", easy=LINES),
        DraftItem("Buses", id="buses", easy=(EasyLine("we meet at ten", "time"),)),
    )
)


@pytest.fixture
def agenda() -> AgendaDesk:
    tools = AgendaTools(lambda: Wordbook(Glossary(())), PictureIndex, lambda: DAY)
    return AgendaDesk("one", DRAFT, lambda _draft: None, tools)


@pytest.fixture
def writing(agenda: AgendaDesk) -> WritingEasy:
    return WritingEasy(agenda, "travel")


def words(writing: WritingEasy) -> list[str]:
    return [line.words for line in writing.item.easy]


def test_a_line_that_is_typed_keeps_its_picture(writing: WritingEasy):
    writing.type_line(0, "We take the bus.")
    assert writing.item.easy[0] == EasyLine("We take the bus.", "bus")


def test_typing_a_line_is_one_change(writing: WritingEasy, agenda: AgendaDesk):
    writing.type_line(0, "We")
    writing.type_line(0, "We take it")
    agenda.undo()
    assert words(writing)[0] == "We go by bus."


def test_typing_two_lines_is_two_changes(writing: WritingEasy, agenda: AgendaDesk):
    writing.type_line(0, "One")
    writing.type_line(1, "Two")
    agenda.undo()
    assert words(writing)[:2] == ["One", "We meet at ten."]


def test_a_new_line_stands_where_it_was_asked_for(writing: WritingEasy):
    assert writing.add_lines(1, [EasyLine("New")]) == 1
    assert words(writing)[1] == "New"


def test_a_new_line_never_stands_outside(writing: WritingEasy):
    assert writing.add_lines(99, [EasyLine("Last")]) == 3


@pytest.mark.parametrize(("at", "step", "to"), [(0, 1, 1), (2, -1, 1), (0, -1, 0), (2, 1, 2)])
def test_a_line_moves_by_one_and_stops_at_the_ends(writing: WritingEasy, at: int, step: int, to: int):
    moved = words(writing)[at]
    assert writing.move_line(at, step) == to
    assert words(writing)[to] == moved


def test_a_line_is_taken_away_and_comes_back(writing: WritingEasy, agenda: AgendaDesk):
    writing.remove_line(1)
    assert words(writing) == ["We go by bus.", "Mo leads it."]
    agenda.undo()
    assert len(words(writing)) == 3


def test_a_line_that_is_not_there_is_left_alone(writing: WritingEasy, agenda: AgendaDesk):
    writing.type_line(9, "Ghost")
    writing.choose_picture(9, "bus")
    writing.remove_line(9)
    assert writing.item.easy == LINES
    assert not agenda.making.can_undo


def test_the_same_words_elsewhere_offer_their_picture(writing: WritingEasy):
    assert writing.picture_before(1) == "time"
    assert writing.picture_before(2) == ""


def test_the_pictures_of_other_lines_are_known_with_their_words(writing: WritingEasy):
    assert writing.pictures_used(1) == {"bus": "We go by bus.", "time": "we meet at ten"}
    assert "bus" not in writing.pictures_used(0)


def test_changing_the_words_takes_the_check_of_people_back(writing: WritingEasy, agenda: AgendaDesk):
    agenda.do(lambda making: making.say_checked("travel", EasyCheck("ebe", DAY)))
    assert not writing.is_check_gone
    writing.type_line(2, "Sam leads it.")
    assert writing.is_check_gone
    agenda.undo()
    assert not writing.is_check_gone


def test_a_picture_is_a_part_of_what_people_check(writing: WritingEasy, agenda: AgendaDesk):
    agenda.do(lambda making: making.say_checked("travel", EasyCheck("ebe", DAY)))
    writing.choose_picture(1, "time")
    assert writing.is_check_gone
    assert writing.item.easy[1] == replace(LINES[1], picture="time")


def test_a_word_is_explained_in_one_step_with_the_meaning_that_was_chosen(writing: WritingEasy, agenda: AgendaDesk):
    term = Term("SAR (data)", "subject access request", "When you ask for your papers.")
    assert writing.explain(1, [EasyLine("SAR means a request.")], term) == 1
    assert (words(writing)[1], agenda.draft.meanings) == ("SAR means a request.", {"SAR": "SAR (data)"})
    agenda.undo()
    assert agenda.draft == DRAFT


def test_the_item_as_a_whole_has_a_picture_of_its_own(writing: WritingEasy, agenda: AgendaDesk):
    writing.choose_picture(WHOLE, "travel")
    assert (writing.picture_at(WHOLE), writing.words_at(WHOLE)) == ("travel", "Travel")
    assert writing.pictures_used(0)["travel"] == "Travel"
    assert "travel" not in writing.pictures_used(WHOLE)
    writing.choose_picture(WHOLE, "")
    assert agenda.draft == DRAFT
