"""What comes into a window later wears its look and stands in its place for Tab."""

from typing import Any

import pytest

from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import Page, clear, row
from app.ui.parts.text import Text
from app.ui.theme import YELLOW_ON_BLACK
from tests.ui.looking import find, settle, stops


@pytest.fixture
def page(show: Any) -> Page:
    """A screen with two buttons, and one below a row of its own."""
    page = Page("A screen")
    page.body.addWidget(row(BigButton("One"), BigButton("Two")))
    page.body.addWidget(BigButton("Three"))
    page.foot.addWidget(BigButton("Four"))
    return show(page)


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
