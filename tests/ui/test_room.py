"""The screen for the room: it follows the meeting, fits, and shows nothing that is somebody's own."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.look import look_of
from app.ui.parts.big_button import BigButton, ChoiceButton
from app.ui.parts.text import Heading
from app.ui.screens.room import RoomScreen
from app.ui.screens.room_set_up import RoomSetUpPage
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.looking import cut_off, find, has, names, press, seen, settle, type_in


@pytest.fixture
def run(live: LiveMeeting) -> Running:
    running = Running(live)
    running.start()
    return running


@pytest.fixture
def room(whole_desk: Desk, live: LiveMeeting, window: Window) -> Iterator[RoomScreen]:
    whole_desk.house.group.room.say("metres", 3)
    screen = RoomScreen(whole_desk, live, window)
    screen.resize(1600, 900)
    screen.show()
    settle()
    yield screen
    for one in window.findChildren(RoomScreen):
        one.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))


@pytest.fixture
def set_up(whole_desk: Desk, page: RunScreen, window: Window) -> RoomSetUpPage:
    """The page, opened as from Run; the doors of the desk are pretended."""
    press(page, "Screen for the room")
    make = whole_desk.doors.asked[-1][1]  # type: ignore[attr-defined]
    opened = make()
    window.open(opened)
    settle()
    return opened


def test_it_follows_the_meeting(room: RoomScreen, live: LiveMeeting):
    assert has(room, "Welcome")
    run = Running(live)
    run.start()
    assert has(room, "Now: Welcome and what our cards mean")
    assert has(room, "Next: Getting to the day centre")
    Following(live, "me").ask_pause()
    assert has(room, "Pause")
    assert not any(name.startswith("Next") for name in names(room))


def test_it_has_one_heading_and_is_called_so(room: RoomScreen, run: Running):
    headings = [part for part in seen(room) if isinstance(part, Heading)]
    assert [part.text() for part in headings] == ["Now: Welcome and what our cards mean"]
    assert QAccessible.queryAccessibleInterface(headings[0]).role() == QAccessible.Role.Heading
    assert room.accessibleName() == headings[0].text()


def test_it_counts_points_and_never_shows_their_words(room: RoomScreen, live: LiveMeeting, run: Running):
    room.resize(1900, 1000)
    mine = Following(live, "me")
    mine.add_words(mine.raise_point(), "The bus is late.")
    assert has(room, "1 point waits")
    mine.raise_point()
    assert has(room, "2 points wait")
    assert not any("late" in name for name in names(room))


def test_nothing_on_it_can_be_pressed(room: RoomScreen, run: Running):
    assert not [part for part in seen(room) if isinstance(part, (BigButton, ChoiceButton))]


@pytest.mark.parametrize("size", [(320, 240), (640, 360), (1024, 768), (1920, 1080)])
@pytest.mark.parametrize("metres", [2, 10])
def test_its_words_are_whole(room: RoomScreen, whole_desk: Desk, run: Running, size: tuple[int, int], metres: int):
    whole_desk.house.group.room.say("metres", metres)
    room.resize(*size)
    settle()
    assert cut_off(room) == []


def test_the_back_row_gets_larger_letters(room: RoomScreen, whole_desk: Desk, run: Running):
    near = room.fit.px
    room.resize(4000, 2000)
    whole_desk.house.group.room.say("metres", 6)
    assert room.fit.px == pytest.approx(2 * near, abs=1)


def test_a_co_chair_hears_once_that_letters_are_too_small(
    room: RoomScreen, whole_desk: Desk, live: LiveMeeting, run: Running
):
    told = "On the screen for the room, the letters are too small for the back row."
    whole_desk.house.group.room.say("metres", 40)
    assert whole_desk.announcer.words == told
    whole_desk.announcer.clear()
    run.next_item()
    assert whole_desk.announcer.words == ""


def test_its_colours_are_those_of_the_window_of_run(room: RoomScreen, whole_desk: Desk):
    whole_desk.preferences.change("theme", "white_on_black")
    assert look_of(room).theme.id == "white_on_black"


def test_thinking_time_is_a_still_shape_without_a_number(room: RoomScreen, run: Running):
    run.think(30)
    assert has(room, "Thinking time")
    assert not any(letter.isdigit() for name in names(room) for letter in name if not name.startswith("Esc"))


def test_esc_closes_it(room: RoomScreen, window: Window):
    QTest.keyClick(room, Qt.Key.Key_Escape)
    settle()
    assert not window.findChildren(RoomScreen)


def test_f11_fills_the_display_and_leaves_it(room: RoomScreen):
    QTest.keyClick(room, Qt.Key.Key_F11)
    assert room.isFullScreen()
    QTest.keyClick(room, Qt.Key.Key_F11)
    assert not room.isFullScreen()


def test_the_distance_is_asked_once(set_up: RoomSetUpPage, whole_desk: Desk):
    press(set_up, "Open the screen")
    assert whole_desk.announcer.words == "Choose how far the back row is. Then open the screen."
    find(set_up, "5 metres").click()  # type: ignore[attr-defined]
    press(set_up, "Open the screen")
    assert has(set_up, "Close the screen")
    assert whole_desk.house.group.room.size.metres == 5


def test_it_is_closed_from_the_same_page(set_up: RoomSetUpPage, whole_desk: Desk, window: Window):
    whole_desk.house.group.room.say("metres", 3)
    press(set_up, "Open the screen")
    press(set_up, "Close the screen")
    settle()
    assert has(set_up, "Open the screen")
    assert not [one for one in window.findChildren(RoomScreen) if one.isVisible()]


def test_another_distance_and_a_projector_are_typed(set_up: RoomSetUpPage, whole_desk: Desk):
    type_in(set_up, "Another distance, in metres", "12")
    type_in(set_up, "How wide is the picture on the wall, in centimetres?", "220")
    settle()
    assert (whole_desk.house.group.room.size.metres, whole_desk.house.group.room.size.wide_cm) == (12, 220)


def test_it_closes_when_the_co_chair_leaves(page: RunScreen, set_up: RoomSetUpPage, whole_desk: Desk, window: Window):
    whole_desk.house.group.room.say("metres", 3)
    press(set_up, "Open the screen")
    page.closed()
    assert not [one for one in window.findChildren(RoomScreen) if one.isVisible()]
