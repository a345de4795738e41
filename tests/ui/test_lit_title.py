"""The title is lit while it is heard, also where an item has no words but its title."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.look import look_of
from app.ui.screens.follow import FollowScreen
from tests.fakes import FakeVoice
from tests.ui.looking import press, settle


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    live.co_chair_came()
    Running(live).start()
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


def lit_from(part: QWidget, colour: str) -> int:
    """Return how far from the left the first point of this colour stands; -1 if there is none."""
    settle()
    seen = part.grab().toImage()
    places = (x for x in range(seen.width()) for y in range(seen.height()) if seen.pixelColor(x, y) == QColor(colour))
    return next(places, -1)


def test_the_title_and_the_word_of_it_that_sounds_are_lit_until_it_ends(follow: FollowScreen, voice: FakeVoice):
    theme = look_of(follow).theme
    press(follow, "Read to me")
    before_title = follow.heading.fontMetrics().horizontalAdvance("Now:")
    assert lit_from(follow.heading, theme.lit_line) > before_title
    voice.sound_word(len("Welcome "), len("and"))
    assert lit_from(follow.heading, theme.lit) > follow.heading.fontMetrics().horizontalAdvance("Now: Welcome")
    press(follow, "Stop reading")
    assert lit_from(follow.heading, theme.lit_line) == -1
