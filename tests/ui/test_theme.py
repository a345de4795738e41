"""Colours of a window: of the theme that is chosen now, and in *As my computer* only those of the computer."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look import Look
from app.ui.parts.field import Field
from app.ui.parts.page import Page
from app.ui.parts.text import Text
from app.ui.theme import PAPER, SOFT, WHITE_ON_BLACK, Theme, computer_sheet, computer_theme, contrast
from app.ui.window import Window
from tests.ui.looking import settle

MARK = 3.0
LIGHT = ("#FFFFFF", "#000000", "#F4F4F4")
DARK = ("#202020", "#F0F0F0", "#303030")


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def computer(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """A computer with colours of its own."""
    before, palette = qapp.palette(), QPalette()
    base, ink, window = request.param
    for role, colour in ((QPalette.ColorRole.Base, base), (QPalette.ColorRole.Window, window)):
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor(ink))
    qapp.setPalette(palette)
    yield computer_theme(palette)
    qapp.setPalette(before)


def test_a_theme_that_is_changed_takes_the_whole_window(window: Window, show: Callable[..., Any]):
    show(Page("A page"))
    for theme in (PAPER, WHITE_ON_BLACK, SOFT, PAPER):
        window.use_look(Look(theme=theme))
        settle()
        assert window.grab().toImage().pixelColor(window.rect().center()).name() == theme.bg.lower()


def test_as_my_computer_sets_no_colour_of_its_own():
    assert "#" not in computer_sheet(30)


def test_as_my_computer_a_field_has_a_clear_edge(computer: Theme, show: Callable[..., Any]):
    field = Field("Your words")
    show(field, look=Look(theme=computer))
    edge = field.input.mapTo(field.window(), QPoint(1, field.input.height() // 2))
    colour = field.window().grab().toImage().pixelColor(edge).name()
    assert contrast(colour, computer.bg) >= MARK
    assert contrast(colour, computer.panel) >= MARK


@pytest.mark.parametrize(("size", "least_px"), [(100, 16), (200, 24), (400, 32)])
def test_as_my_computer_the_scroll_bar_grows_with_the_letters(
    computer: Theme, show: Callable[..., Any], size: int, least_px: int
):
    page = Page("A long page")
    for _line in range(60):
        page.body.addWidget(Text("One more line."))
    show(page, look=Look(theme=computer, size=size))
    bar = page.area.verticalScrollBar()
    assert bar.width() >= least_px
    handle = bar.mapTo(page.window(), QPoint(bar.width() // 2, 20))
    assert contrast(page.window().grab().toImage().pixelColor(handle).name(), computer.bg) >= MARK
