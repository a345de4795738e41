"""More about this point: its owner's choices, one press away; and points in the room."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt

from app.services.about_point import AboutPoint
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.doors import WindowDoors
from app.ui.parts.page import Page
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.ui.conftest import window_of
from tests.ui.looking import find, has, names, press, settle, spoken, type_in, type_key


@pytest.fixture
def live(doors: WindowDoors) -> LiveMeeting:
    """A meeting that a co-chair runs, followed in this window."""
    live = doors.desk.house.prepare.make(practice_agenda(Speaker()))
    live.co_chair_came()
    Running(live).start()
    doors.follow(live)
    settle()
    return live


@pytest.fixture
def page(doors: WindowDoors, live: LiveMeeting) -> Callable[[], Page]:
    """The screen that is on top now."""
    return lambda: cast(Any, window_of(doors)).page


def test_the_first_buttons_of_a_point_are_few(page: Callable[[], Page]):
    press(page(), "I have a point")
    points = cast(Any, page())._side.points
    assert [name for name in names(points) if not name.startswith("✓")] == [
        "Take it back",
        "Add words",
        "Hold my place, I am thinking",
        "More about this point",
    ]


def test_a_place_is_kept_until_its_owner_is_ready(page: Callable[[], Page], live: LiveMeeting):
    press(page(), "I have a point")
    press(page(), "Hold my place, I am thinking")
    assert live.state.presses[0].is_held
    assert has(page(), "Your place is kept. Take your time.")
    press(page(), "I am ready now")
    assert not live.state.presses[0].is_held


def test_everyone_may_read_it_only_where_its_owner_says_so(page: Callable[[], Page], live: LiveMeeting):
    press(page(), "I have a point")
    press(page(), "More about this point")
    assert not has(page(), "Show everyone")
    person = Following(live, live_profile(page))
    person.add_words(live.state.presses[0].id, "The bus is late.")
    settle()
    press(page(), "Show everyone")
    assert live.state.presses[0].is_shown
    press(page(), "Only for the co-chairs")
    assert not live.state.presses[0].is_shown


def live_profile(page: Callable[[], Page]) -> str:
    return cast(Any, page())._desk.preferences.profile


def test_a_picture_is_looked_for_by_a_word(page: Callable[[], Page], live: LiveMeeting):
    press(page(), "I have a point")
    press(page(), "More about this point")
    press(page(), "Add a picture")
    assert not has(page(), "My own photo")
    type_in(page(), "Look for a word", "bus")
    press(page(), next(name for name in names(page()) if name.startswith("bus")))
    assert live.state.presses[0].has_picture
    assert has(page(), "Change the picture")


def test_a_topic_is_chosen_from_a_short_list(page: Callable[[], Page], live: LiveMeeting):
    press(page(), "I have a point")
    press(page(), "More about this point")
    press(page(), "What is it about?")
    press(page(), "Getting about")
    assert live.state.presses[0].topic == "getting_about"
    assert has(page(), "It is about: Getting about.")


def test_a_name_is_put_and_taken_out(page: Callable[[], Page], live: LiveMeeting):
    press(page(), "I have a point")
    press(page(), "More about this point")
    press(page(), "Put my name")
    type_in(page(), "Your name, as you like it", "Sam")
    press(page(), "Put my name")
    settle()
    assert has(page(), "The name on it: Sam.")
    press(page(), "Take my name out")
    assert "Sam" not in live.words.values()


def test_it_can_all_be_done_by_keyboard(page: Callable[[], Page], live: LiveMeeting):
    type_key(page(), Qt.Key.Key_F5)
    find(page(), "More about this point").setFocus()
    type_key(page(), Qt.Key.Key_Space)
    assert spoken(cast(Any, page()).focusWidget()) == "Add a picture"
    find(page(), "What is it about?").setFocus()
    type_key(page(), Qt.Key.Key_Space)
    type_key(page(), Qt.Key.Key_Space)
    assert live.state.presses[0].topic == "getting_about"
    type_key(page(), Qt.Key.Key_Escape)
    assert has(page(), "More about this point")


def test_me_too_is_said_once(page: Callable[[], Page], live: LiveMeeting, doors: WindowDoors):
    other = Following(live, "somebody")
    point = other.raise_point()
    other.add_words(point, "The bus is late.")
    settle()
    assert has(page(), "1 point is waiting.")
    assert not has(page(), "1. The bus is late.")
    AboutPoint(other).show_everyone(point)
    settle()
    assert has(page(), "1. The bus is late.")
    press(page(), "Me too, point 1")
    assert live.state.press(point).me_too == 1
    assert has(page(), "2 people have this point. ✓ You said me too.")
    assert not has(page(), "Me too, point 1")


def test_why_a_point_was_written_down_is_told_to_its_owner(page: Callable[[], Page], live: LiveMeeting):
    press(page(), "I have a point")
    Hearing(Running(live)).write_down(live.state.presses[0].id, "no_time")
    settle()
    assert has(page(), "Why: There is no time today.")
