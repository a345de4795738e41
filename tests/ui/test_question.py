"""A question on a screen of its own."""

from collections.abc import Callable
from typing import Any

from app.ui.screens.question import Answer, Question
from tests.ui.looking import find, press, settle


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
