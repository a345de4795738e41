"""A question on a screen of its own."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.screens.question import Answer, Question
from tests.ui.looking import find, press, settle, spoken, type_key


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
