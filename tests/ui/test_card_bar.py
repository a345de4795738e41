"""The cards: the first two are always whole, the others make room, and each can be shown or said to the room."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.card_bar import CardBar
from app.ui.screens.follow import FollowScreen
from app.ui.screens.show_card import ShowCard
from app.ui.screens.small_cards import SmallCards
from app.ui.window import Window
from tests.fakes import FakeVoice
from tests.ui.looking import cut_off, find, has, press, settle

ALL = ("I have a point", "Please pause", "Slow down", "I do not understand", "I need a break")
Open = Callable[..., FollowScreen]


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> Open:
    def open_it(**shown: Any) -> FollowScreen:
        me = Following(live, "me")
        me.start_alone()
        return show(FollowScreen(whole_desk, MeetingBridge(live), me), **shown)

    return open_it


def test_where_there_is_room_every_card_is_there(follow: Open):
    page = follow()
    assert [card for card in ALL if not has(page, card)] == []
    assert not has(page, "More cards")


def test_where_there_is_little_room_the_others_are_one_press_away(follow: Open):
    page = follow(size=(320, 640))
    assert [card for card in ALL if has(page, card)] == ["I have a point", "Please pause"]
    press(page, "More cards")
    assert [card for card in ALL if not has(page, card)] == []
    press(page, "Fewer cards")
    assert not has(page, "Slow down")


def test_each_card_shows_its_key(follow: Open):
    page = follow()
    said = [find(page, card, QAbstractButton).accessibleDescription() for card in ALL]
    assert said == ["Key F5", "Key F6", "Key F7", "Key F8", "Key F9"]


def test_a_card_is_said_only_when_that_is_pressed(follow: Open, voice: FakeVoice):
    page = follow()
    press(page, "Slow down")
    assert voice.said == []
    press(page, "Say it")
    assert voice.said == ["Slow down"]


def test_a_card_can_be_turned_to_the_room(follow: Open, window: Window):
    page = follow()
    press(page, "I have a point")
    press(page, "Show it")
    shown = window.findChildren(ShowCard)
    assert [card.isVisible() for card in shown] == [True]
    assert has(shown[0], "I have a point")
    shown[0].close()


def test_small_cards_stay_on_top_with_what_is_now(follow: Open, whole_desk: Desk, live: LiveMeeting, window: Window):
    follow()
    small = SmallCards(whole_desk, Following(live, "me"), window)
    small.show()
    settle()
    assert small.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert [card for card in ALL if has(small, card)] == ["I have a point", "Please pause"]
    assert has(small, "Now: Welcome and what our cards mean")
    small.close()


def test_a_card_grows_when_it_says_what_became_of_its_press(qtbot: QtBot):
    bar = CardBar(("point", "pause"), ("F5", "F6"))
    qtbot.addWidget(bar)
    bar.resize(500, 200)
    bar.show()
    settle()
    before = bar.height()
    bar.show_states({"pause": "with_meeting"})
    assert bar.height() > before
    assert cut_off(bar) == []
