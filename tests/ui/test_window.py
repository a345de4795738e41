"""A window: what comes into it later wears its look and stands in its place for Tab, and one key makes all larger."""

import gc
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import Page, clear, row
from app.ui.parts.text import Text
from app.ui.theme import YELLOW_ON_BLACK
from app.ui.window import Window
from tests.ui.looking import find, settle, stops


@pytest.fixture
def page(show: Any) -> Page:
    """A screen with two buttons, and one below a row of its own."""
    page = Page("A screen")
    page.body.addWidget(row(BigButton("One"), BigButton("Two")))
    page.body.addWidget(BigButton("Three"))
    page.foot.addWidget(BigButton("Four"))
    return show(page)


def shells(kind: type[object]) -> int:
    """How many of them Python still holds."""
    gc.collect()
    return sum(type(one) is kind for one in gc.get_objects())


class Passing(Page):
    """A screen that comes and goes."""


def test_a_screen_that_was_taken_away_leaves_nothing_in_memory(window: Window, show: Callable[..., Any], page: Page):
    show(page)
    before = shells(BigButton)
    for _ in range(3):
        passing = Passing("Another")
        passing.body.addWidget(BigButton("One"))
        window.open(passing)
        window.use_look(Look(YELLOW_ON_BLACK))
        del passing
        window.back()
        window.use_look(Look())
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()
    assert (shells(Passing), shells(BigButton)) == (0, before)


def test_tab_follows_the_layout_also_for_what_was_made_last(page: Page):
    layout = page.body.itemAt(1).widget().layout()
    clear(layout)
    for words in ("New one", "New two"):
        layout.addWidget(BigButton(words))
    settle()
    find(page, "New one").setFocus()
    assert stops(page) == ["New one", "New two", "Three", "Four"]


@pytest.mark.parametrize("kind", [Text, BigButton, Field])
def test_what_comes_later_wears_the_look_of_the_window(show: Any, kind: type[Text] | type[BigButton] | type[Field]):
    page = show(Page("A screen"), look=Look(YELLOW_ON_BLACK, 200))
    part = kind("Words")
    page.body.addWidget(part)
    settle()
    words = part.input if isinstance(part, Field) else part
    assert words.font().pixelSize() == 48


@pytest.mark.parametrize(("key", "signal"), [("+", "larger_asked"), ("=", "larger_asked"), ("-", "smaller_asked")])
def test_one_key_changes_the_size(window: Window, qtbot: QtBot, key: str, signal: str):
    window.open(Page("A page"))
    settle()
    with qtbot.waitSignal(getattr(window, signal), timeout=1000):
        QTest.keyClicks(window, key)


def test_a_sign_that_is_typed_into_a_field_changes_no_size(window: Window, qtbot: QtBot, show: Callable[..., Any]):
    field = show(Field("Your words"))
    field.input.setFocus()
    with qtbot.assertNotEmitted(window.larger_asked):
        QTest.keyClicks(field.input, "1+1=2")
    assert field.words() == "1+1=2"


def test_a_new_screen_wears_the_look_and_those_below_are_left_alone(window: Window, page: Page):
    window.use_look(Look(theme=YELLOW_ON_BLACK))
    worn: list[Look] = []
    page.apply_look = worn.append  # type: ignore[method-assign]
    above = Page("Another")
    above.body.addWidget(Text("Some words."))
    window.open(above)
    settle()
    assert worn == []
    assert window.grab().toImage().pixelColor(window.width() // 2, window.height() // 2).name() == YELLOW_ON_BLACK.bg
