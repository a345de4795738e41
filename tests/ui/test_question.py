"""A question on a screen of its own."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.look import Look
from app.ui.screens.question import Answer, Question
from tests.ui.looking import find, has, press, settle, spoken, type_key


def test_a_fast_second_press_answers_nothing_twice(show: Callable[..., Any]):
    answered: list[str] = []
    question = show(Question("Why?", [], [Answer("no", "No")], lambda code, _words: answered.append(code)))
    button = find(question, "No")
    button.click()
    button.click()
    settle()
    assert answered == ["no"]


def test_what_could_not_be_done_can_be_answered_again(show: Callable[..., Any]):
    answered: list[str] = []
    question = show(Question("Why?", [], [Answer("no", "No")], lambda code, _words: answered.append(code)))
    press(question, "No")
    press(question, "No")
    assert answered == ["no", "no"]


def test_a_question_with_a_field_begins_in_the_field_so_that_a_key_answers_nothing(show: Callable[..., Any]):
    answered: list[str] = []
    answers = [Answer("changed", "It changed something")]
    question = show(
        Question("What comes of it?", [], answers, lambda code, _words: answered.append(code), words_label="Why")
    )
    type_key(question, Qt.Key.Key_Space)
    assert answered == []
    assert spoken(cast(QWidget, QApplication.focusWidget())) == "Why"


def test_where_the_first_answer_is_out_of_sight_the_question_itself_has_the_focus(show: Callable[..., Any]):
    said = ["People on Follow end a pause by We are ready.", "If you end it, the reason is kept."]
    answers = [Answer("ready", "People said they are ready"), Answer("mistake", "It was pressed by mistake")]
    question = show(Question("Why do we go on?", said, answers, lambda *_what: None), Look(size=400), (1366, 768))
    assert question.window().focusWidget() is question.heading
    assert not question.heading.visibleRegion().isEmpty()
    type_key(question, Qt.Key.Key_Tab)
    assert spoken(cast(QWidget, QApplication.focusWidget())) == "People said they are ready"


def test_where_there_is_room_the_first_answer_has_the_focus(show: Callable[..., Any]):
    question = show(Question("Why?", [], [Answer("no", "No")], lambda *_what: None))
    assert question.window().focusWidget() is find(question, "No")


def test_a_question_has_one_way_back(show: Callable[..., Any]):
    asked: list[str] = []
    stay = Answer("stay", "No, go on", changes_nothing=True)
    with_its_own = Question("End?", [], [Answer("end", "Yes"), stay], lambda *_what: None)
    with_its_own.add_way_back(lambda: asked.append("back"))
    assert not has(show(with_its_own), "Back")
    other = Question("Why?", [], [Answer("no", "No")], lambda *_what: None)
    other.add_way_back(lambda: asked.append("back"))
    press(show(other), "Back")
    assert asked == ["back"]
