"""What a screen reader asks of a screen, and when places to type get their words."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.parts import late_words
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.field import Field
from app.ui.parts.page import Page
from app.ui.window import Window
from tests.ui.looking import find, settle, type_in


def test_asking_for_a_part_of_a_scrolling_screen_that_is_not_there_is_harmless(show: Callable[..., Any]):
    page = show(Page("A screen"))
    asked = QAccessible.queryAccessibleInterface(page.area)
    assert asked.childCount() >= 1
    assert asked.child(99) is None


def test_a_field_that_a_screen_reader_hears_gets_its_words_after_the_focus(monkeypatch, show: Callable[..., Any]):
    monkeypatch.setattr(late_words.QAccessible, "isActive", staticmethod(lambda: True))
    field = Field("Name")
    field.set_words("Mo")
    assert (field.words(), field.input.text()) == ("Mo", "")  # pyright: ignore
    show(field)
    assert field.input.text() == "Mo"  # pyright: ignore


def test_a_button_says_its_new_name_once(show: Callable[..., Any], monkeypatch):
    button = BigButton("Change")
    told: list[str] = []
    monkeypatch.setattr(button, "setAccessibleName", told.append)
    button.say("Close", name="Close: buses")
    assert set(told) == {"Close: buses"}


@pytest.fixture
def minutes(show: Callable[..., Any]) -> CheckedField:
    return show(CheckedField("Minutes", "Like 15.", read_minutes, "Write a number."))


def test_a_field_says_what_is_wrong_when_it_is_left_not_while_typing(minutes: CheckedField, window: Window):
    type_in(window, "Minutes", "soon")
    assert window.announcer.words == ""
    assert find(window, "Minutes", QLineEdit).accessibleDescription() == "Write a number. Like 15."
    other: QWidget = BigButton("Next")
    minutes.window().page.body.addWidget(other)  # pyright: ignore
    other.setFocus()
    settle()
    assert window.announcer.words == "Write a number."
