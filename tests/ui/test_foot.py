"""What stands at the foot: it leaves room to read, folds, and says when there is more above it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.card_bar import CardBar
from app.ui.parts.folding_bar import FoldingBar
from app.ui.parts.page import MoreBelow, Page
from app.ui.parts.panel import Panel
from app.ui.parts.text import Text
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.theme import THEMES, Theme
from app.ui.window import Window
from tests.ui.looking import find, has, press, settle, spoken, type_key

MAIN = ("Next item", "Back", "Minutes", "Break now", "Thinking time")
HALF = (683, 768)


@pytest.fixture
def run(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> Callable[..., RunScreen]:
    chair = Running(live)
    chair.start()
    return lambda **shown: show(RunScreen(whole_desk, MeetingBridge(live), chair, window), **shown)


def test_where_there_is_room_every_main_button_of_run_is_there(run: Callable[..., RunScreen]):
    page = run()
    assert [name for name in MAIN if not has(page, name)] == []
    assert has(page, "More tools")


@pytest.mark.parametrize("size", [200, 400])
def test_with_large_letters_in_half_a_window_the_foot_leaves_two_thirds_to_read(
    run: Callable[..., RunScreen], size: int
):
    page = run(look=Look(size=size), size=HALF)
    assert find(page, "Next item").isVisible()
    assert page.findChild(FoldingBar).height() <= HALF[1] / 3


def test_what_folded_is_one_press_away_and_goes_back(run: Callable[..., RunScreen]):
    page = run(look=Look(size=200), size=HALF)
    assert not has(page, "Thinking time")
    press(page, "More tools")
    assert [name for name in MAIN if not has(page, name)] == []
    press(page, "Fewer tools")
    assert not has(page, "Thinking time")
    assert page.window().focusWidget() is find(page, "More tools")


def test_an_open_foot_without_room_to_read_shuts_after_a_press(run: Callable[..., RunScreen]):
    page = run(look=Look(size=400), size=(1366, 768))
    press(page, "More tools")
    press(page, "What do I say?")
    assert has(page, "More tools")
    assert not has(page, "What do I say?")


def test_an_open_foot_with_room_to_read_stays_open(run: Callable[..., RunScreen]):
    page = run(size=(1366, 768))
    press(page, "More tools")
    press(page, "What do I say?")
    assert has(page, "Fewer tools")


def test_more_tools_keeps_its_place_and_tab_goes_on_into_them(run: Callable[..., RunScreen], window: Window):
    page = run()
    assert not has(page, "Change the agenda")
    more = find(page, "More tools")
    place, shut = more.pos(), more.accessibleDescription()
    more.setFocus()
    type_key(window, Qt.Key.Key_Space)
    assert (spoken(more), more.accessibleDescription()) == ("Fewer tools", "Open")
    assert shut == "Shut"
    assert more.pos() == place
    type_key(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is find(page, "Change the agenda")


def test_a_tool_that_goes_behind_more_tools_gives_it_the_focus(run: Callable[..., RunScreen], window: Window):
    page = run()
    find(page, "Break now").setFocus()
    window.resize(683, 400)
    settle()
    assert not has(page, "Break now")
    assert window.focusWidget() is find(page, "More tools")


def test_a_window_that_becomes_higher_unfolds_the_foot(run: Callable[..., RunScreen]):
    page = run(look=Look(size=200), size=(683, 400))
    assert not has(page, "Minutes")
    page.window().resize(683, 3200)
    settle()
    assert [name for name in MAIN if not has(page, name)] == []


def test_in_a_break_no_other_break_is_offered(run: Callable[..., RunScreen]):
    page = run()
    press(page, "Break now")
    assert not has(page, "Break now")
    press(page, "The break is over")
    assert has(page, "Break now")


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_a_thin_line_says_that_there_is_more_below(show: Callable[..., Any], theme: Theme):
    page = Page("A long page")
    for _line in range(60):
        page.body.addWidget(Text("One more line."))
    show(page, look=Look(theme=theme))
    line = page.findChild(MoreBelow)
    assert _colour_of(line) == theme.line.lower()
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert _colour_of(line) == theme.bg.lower()


def test_the_line_keeps_its_room_so_that_nothing_moves(show: Callable[..., Any]):
    page = show(Page("A short page"))
    line = page.findChild(MoreBelow)
    assert not line.is_drawn
    assert line.height() == 2


@pytest.mark.parametrize("size", [(1366, 768), HALF, (480, 800)])
def test_cards_begin_and_end_where_the_panels_do(
    whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any], size: tuple[int, int]
):
    Running(live).start()
    page = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")), size=size)
    assert _right(page.findChild(CardBar)) == _right(page.findChildren(Panel)[-1])
    assert (
        page.findChild(CardBar).mapTo(page, page.rect().topLeft()).x()
        == page.head.mapTo(page, page.rect().topLeft()).x()
    )


def _right(part: QWidget) -> int:
    return part.mapTo(part.window(), part.rect().topRight()).x()


def _colour_of(line: QWidget) -> str:
    return line.window().grab().toImage().pixelColor(line.mapTo(line.window(), line.rect().center())).name()
