"""A screen scrolls only when a person moves it or moves the focus, never because a part of it goes away."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.screens.follow import FollowScreen
from tests.ui.looking import find, press, settle, spoken


@pytest.fixture
def long_page(show: Callable[..., Any]) -> Page:
    """A screen of twenty buttons, of which a few are in sight."""
    page = Page("Long")
    for number in range(1, 21):
        page.body.addWidget(BigButton(f"Button {number}"))
    return show(page)


def focus(page: Page, name: str) -> QWidget:
    page.window().activateWindow()
    part = find(page, name)
    part.setFocus()
    settle()
    return part


def place(page: Page) -> int:
    return page.area.verticalScrollBar().value()


@pytest.mark.parametrize("size", [100, 200, 300])
def test_read_to_me_leaves_the_item_in_sight(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any], size: int):
    live.co_chair_came()
    Running(live).start()
    page = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")), look=Look(size=size))
    focus(page, "Read to me")
    press(page, "Read to me")
    assert place(page) == 0
    assert spoken(cast(QWidget, QApplication.focusWidget())) == "Stop reading"


def test_a_part_that_goes_away_out_of_sight_moves_nothing(long_page: Page):
    part = focus(long_page, "Button 1")
    long_page.area.verticalScrollBar().setValue(600)
    part.hide()
    settle()
    assert place(long_page) == 600


def test_the_focus_that_a_part_leaves_behind_is_in_sight(long_page: Page):
    part = focus(long_page, "Button 20")
    long_page.area.ensureWidgetVisible(part)
    part.hide()
    settle()
    here = cast(QWidget, QApplication.focusWidget())
    assert here is not part
    assert not here.visibleRegion().isEmpty()


def test_tab_brings_the_next_part_into_sight(long_page: Page):
    focus(long_page, "Button 1")
    for _time in range(18):
        QTest.keyClick(cast(QWidget, QApplication.focusWidget()), Qt.Key.Key_Tab)
    settle()
    assert spoken(cast(QWidget, QApplication.focusWidget())) == "Button 19"
    assert place(long_page) > 0
