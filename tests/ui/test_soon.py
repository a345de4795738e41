"""What is typed is told within a second: after a pause, and also while somebody types on and on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest

from app.ui.parts.checked_field import CheckedField
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.field import Field
from app.ui.parts.growing_words import GrowingWords
from tests.ui.looking import wait_for


def type_on(input_: Any, seconds: float) -> None:
    for _key in range(round(seconds * 10)):
        QTest.keyClicks(input_, "1")
        QTest.qWait(100)


def test_a_field_tells_after_a_pause(show: Callable[..., Any]):
    field, told = show(Field("Title")), list[str]()
    field.typed.connect(told.append)
    field.soon.while_typing = False
    QTest.keyClicks(field.input, "12")
    assert told == []
    wait_for(lambda: told == ["12"], 1.0)


def test_easy_words_are_told_after_a_pause(show: Callable[..., Any]):
    words, told = show(GrowingWords("Easy line 1")), list[str]()
    words.typed.connect(told.append)
    QTest.keyClicks(words, "12")
    assert told == []
    wait_for(lambda: told == ["12"], 1.0)


def test_a_field_tells_while_somebody_types_on(show: Callable[..., Any]):
    field, told = show(Field("Title")), list[str]()
    field.typed.connect(told.append)
    type_on(field.input, 1.2)
    assert told


def test_easy_words_are_told_while_somebody_types_on(show: Callable[..., Any]):
    words, told = show(GrowingWords("Easy line 1")), list[str]()
    words.typed.connect(told.append)
    type_on(words, 1.2)
    assert told


def test_half_a_number_is_not_told(show: Callable[..., Any]):
    field, told = show(CheckedField("Minutes", "", read_minutes, "No")), list[object]()
    field.read.connect(told.append)
    type_on(field.field.input, 1.2)
    assert told == []
