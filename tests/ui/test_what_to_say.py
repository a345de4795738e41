"""What do I say?: one line after the other, said aloud only when asked, the same words each time."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.screens.what_to_say import WhatToSayPage
from tests.fakes import FakeVoice
from tests.ui.looking import has, press, stops, too_small, type_key, words_fit


@pytest.fixture
def page(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> WhatToSayPage:
    Running(live).start()
    return show(WhatToSayPage(whole_desk, live))


def lit(page: WhatToSayPage) -> list[str]:
    """Return the lines that stand lit."""
    lines = [page.lines.line(line.id) for line in page._lines]  # pyright: ignore
    return [line.words.text() for line in lines if line is not None and line.words._marks]  # pyright: ignore


def test_it_opens_at_the_first_line_of_this_moment_and_is_silent(page: WhatToSayPage, voice: FakeVoice):
    assert lit(page) == ["Now we talk about this: Welcome and what our cards mean."]
    assert voice.said == []


def test_one_press_goes_to_the_next_line_and_back(page: WhatToSayPage):
    first = lit(page)
    press(page, "Next line")
    assert lit(page) not in ([], first)
    press(page, "Line before")
    press(page, "Line before")
    assert lit(page) == first


def test_a_line_is_said_aloud_on_asking_and_again_in_the_same_words(page: WhatToSayPage, voice: FakeVoice):
    press(page, "Next line")
    press(page, "Say this line")
    voice.finish()
    press(page, "Say this line")
    assert voice.said == lit(page) * 2


def test_the_last_line_is_the_last(page: WhatToSayPage):
    for _time in range(20):
        press(page, "Next line")
    assert lit(page) == ["Take your time. Use your cards when you want."]


def test_a_waiting_point_has_its_own_words(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]):
    Running(live).start()
    Following(live, "me").raise_point()
    page = show(WhatToSayPage(whole_desk, live))
    assert has(page, "We have 1 point to hear.")


def test_words_for_another_moment_are_one_press_away(page: WhatToSayPage):
    press(page, "Time to think")
    assert lit(page) == ["Let's stop for 10 seconds to think."]


def test_all_of_it_works_by_keyboard_and_fits(page: WhatToSayPage):
    assert {"Next line", "Say this line", "Line before", "Read to me", "Back"} <= {*stops(page)}
    assert too_small(page) == []
    assert words_fit(page, (800, 600)) == []
    page.first.setFocus()  # pyright: ignore
    first = lit(page)
    type_key(page, Qt.Key.Key_Space)
    assert lit(page) != first
