"""Colours: words at least 7 to 1, marks and edges 4.5 to 1, by the theme's own colours and by what is painted."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from app.ui.look import Look as Dressed
from app.ui.parts.big_button import BigButton, ChoiceButton
from app.ui.parts.card_bar import Card
from app.ui.parts.field import Field
from app.ui.parts.reading_lines import ReadingLine
from app.ui.parts.text import Text
from app.ui.parts.time_shape import TimeShape
from app.ui.theme import THEMES, Theme, contrast
from tests.every_screen.colours import MARKS, WORDS, across, colours, painted, pairs
from tests.every_screen.scenes import SCENES
from tests.every_screen.stage import Look, Stage, place
from tests.ui.looking import find, seen, settle

RING_PX = 3
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def picture(screen: QWidget) -> QImage:
    settle()
    return screen.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def box_of(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


@every_theme
def test_the_colours_of_a_theme_differ_enough(theme: Theme):
    assert [str(pair) for pair in pairs(theme) if not pair.is_enough] == []


@every_theme
@pytest.mark.parametrize("scene", ["welcome", "follow, paused", "run, points waiting", "review", "settings", "show it"])
def test_what_is_painted_differs_enough(stage: Stage, theme: Theme, scene: str):
    with place(stage, Look(theme=theme.id)) as here:
        screen = SCENES[scene].open(here)
        found = [*painted(screen, picture(screen))]
    assert found
    assert [str(pair) for pair in found if not pair.is_enough] == []


def in_two_sizes(stage: Stage, scene: str, theme: str) -> Iterator[QWidget]:
    """Show a screen at 100 and 400 %: in one visit, but for a window of its own, which keeps the size it came with."""
    with place(stage, Look(100, 1280, 720, theme)) as here:
        screen = SCENES[scene].open(here)
        yield screen
        if screen.window() is here.window:
            here.desk.preferences.change("size", 400)
            yield screen
            return
    with place(stage, Look(400, 1280, 720, theme)) as here:
        yield SCENES[scene].open(here)


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_what_is_painted_on_every_screen_differs_enough(stage: Stage, scene: str):
    wrong: list[str] = []
    for theme in THEMES:
        for screen in in_two_sizes(stage, scene, theme):
            wrong += [f"{theme} {pair}" for pair in painted(screen, picture(screen)) if not pair.is_enough]
    assert wrong == []


@every_theme
def test_the_lit_word_and_sentence_can_be_read(stage: Stage, theme: Theme):
    with place(stage, Look(theme=theme.id)) as here:
        screen = SCENES["follow"].open(here)
        here.desk.reading.read(screen._page.passages()[1:])  # pyright: ignore
        here.desk.reading._voice.sound_word(1, 2)  # pyright: ignore
        line = next(part for part in seen(screen) if isinstance(part, ReadingLine))
        counted = colours(picture(screen), box_of(line.words))
    assert {theme.lit.upper(), theme.lit_line.upper(), theme.ink.upper()} <= set(counted)
    assert contrast(theme.ink, theme.lit) >= WORDS
    assert contrast(theme.ink, theme.lit_line) >= WORDS


def a_button(screen: QWidget) -> QWidget:
    return find(screen, "Help", BigButton)


def a_card(screen: QWidget) -> QWidget:
    return find(screen, "I have a point", Card)


def a_choice(screen: QWidget) -> QWidget:
    return next(part for part in seen(screen) if isinstance(part, ChoiceButton) and part.isChecked())


def a_sentence(screen: QWidget) -> QWidget:
    return next(part for part in seen(screen) if isinstance(part, ReadingLine)).words


@every_theme
@pytest.mark.parametrize("which", [a_button, a_card, a_choice, a_sentence])
def test_the_focus_ring_is_3_px_in_two_colours(stage: Stage, theme: Theme, which: Callable[[QWidget], QWidget]):
    with place(stage, Look(theme=theme.id)) as here:
        screen = SCENES["follow"].open(here)
        part = which(screen)
        part.setFocus()
        _scroll_to(screen, part)
        box = box_of(part)
        line = across(picture(screen), box.center().y(), box.left(), 2 * RING_PX)
    assert line == [theme.ink.upper()] * RING_PX + [theme.bg.upper()] * RING_PX


@every_theme
def test_the_focus_of_a_field_is_3_px_more_in_two_colours(stage: Stage, theme: Theme):
    with place(stage, Look(theme=theme.id)) as here:
        screen = SCENES["about today"].open(here)
        field = next(part for part in seen(screen) if isinstance(part, Field)).input
        assert isinstance(field, QLineEdit)
        _scroll_to(screen, field)
        y, left = box_of(field).center().y(), box_of(field).left()
        without = across(picture(screen), y, left, 12)
        field.setFocus()
        line = across(picture(screen), y, left, 12)
    changed = sum(one != other for one, other in zip(without, line, strict=True))
    assert changed >= RING_PX
    assert [pixel == theme.act.upper() for pixel in line[:9]] == [True] * 3 + [False] * 3 + [True] * 3


@every_theme
def test_the_time_shape_and_the_scroll_bar_are_seen(stage: Stage, theme: Theme):
    with place(stage, Look(200, 1280, 720, theme.id)) as here:
        screen = SCENES["follow"].open(here)
        shape = next(part for part in seen(screen) if isinstance(part, TimeShape))
        _scroll_to(screen, shape)
        image = picture(screen)
        in_shape = colours(image, box_of(shape))
        area = next(part for part in seen(screen) if isinstance(part, QScrollArea))
        in_bar = colours(image, box_of(area.verticalScrollBar()))
    for counted, ink in ((in_shape, theme.act), (in_shape, theme.line), (in_bar, theme.line)):
        behind = theme.panel if counted is in_shape else theme.bg
        assert ink.upper() in counted
        assert contrast(ink, behind) >= MARKS


def test_words_without_enough_contrast_are_found(stage: Stage):
    with place(stage, Look()) as here:
        screen = SCENES["welcome"].open(here)
        faint = screen.heading  # pyright: ignore
        assert isinstance(faint, Text)
        pale = Theme("pale", "#BBBBBB", "#FFF8E7", *["#FFFFFF"] * 7)
        faint.apply_look(Dressed(theme=pale))
        found = [pair for pair in painted(screen, picture(screen)) if not pair.is_enough]
    assert found


def _scroll_to(screen: QWidget, part: QWidget) -> None:
    for area in seen(screen):
        if isinstance(area, QScrollArea) and area.isAncestorOf(part):
            area.ensureWidgetVisible(part)
    settle()
