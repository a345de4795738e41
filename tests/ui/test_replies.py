"""Points that wait for a reply after the meeting: a calm reminder, and the page where co-chairs reply."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from unittest.mock import MagicMock

import pytest

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.screens.choose_agenda import ChooseAgendaPage
from app.ui.screens.look_back import LookBackScreen
from app.ui.screens.replies import RepliesPage
from app.ui.screens.welcome import WelcomeScreen
from app.ui.tasks import Tasks
from tests.fakes import FakeClock
from tests.ui.looking import has, names, press, settle, type_in

WORDS = "The bus is late."


@pytest.fixture
def two_wait(live: LiveMeeting, whole_desk: Desk) -> tuple[str, str]:
    """A meeting that is over; two points wait, one with words."""
    me, running = Following(live, whole_desk.preferences.profile), Running(live)
    running.start()
    first = me.raise_point()
    me.add_words(first, WORDS)
    second = me.raise_point()
    for point in (first, second):
        Hearing(running).keep(point)
    running.end()
    return first, second


@pytest.fixture
def later(two_wait: Any, whole_desk: Desk) -> Iterator[Desk]:
    """The same desk 5 weeks later."""
    clock = FakeClock(whole_desk.house.clock.utc() + timedelta(weeks=5))
    desk = replace(whole_desk, house=replace(whole_desk.house, clock=clock))
    desk.house.open_record()
    yield desk
    desk.house.close()


@pytest.fixture(autouse=True)
def doors(whole_desk: Desk) -> None:
    """Doors to everywhere."""
    whole_desk.doors = MagicMock()


@pytest.fixture
def page(two_wait: Any, whole_desk: Desk, show: Callable[..., Any]) -> RepliesPage:
    return show(RepliesPage(whole_desk))


def test_welcome_says_calmly_that_points_wait(two_wait: Any, whole_desk: Desk, show: Callable[..., Any]):
    assert has(show(WelcomeScreen(whole_desk)), "2 points wait for a reply.")


def test_after_four_weeks_the_replies_are_due(later: Desk, show: Callable[..., Any]):
    said = "2 points wait for a reply. 2 replies are due."
    assert has(show(WelcomeScreen(later)), said)
    assert has(show(LookBackScreen(later)), said)
    assert has(show(ChooseAgendaPage(later, "run", Tasks(), lambda *_asked: "")), said)


def test_whoever_follows_is_not_asked_for_replies(two_wait: Any, whole_desk: Desk, show: Callable[..., Any]):
    page = show(ChooseAgendaPage(whole_desk, "follow", Tasks(), lambda *_asked: ""))
    assert not has(page, "2 points wait for a reply.")


def test_nothing_is_said_where_no_point_waits(live: LiveMeeting, whole_desk: Desk, show: Callable[..., Any]):
    page = show(WelcomeScreen(whole_desk))
    assert not has(page, "See these points")


def test_the_words_of_a_point_are_not_in_the_list(page: RepliesPage):
    assert not any(WORDS in name for name in names(page))


def test_a_co_chair_replies_after_the_meeting(page: RepliesPage, live: LiveMeeting, two_wait: tuple[str, str]):
    first = next(name for name in names(page) if name.startswith("Reply. A point") and name.endswith("Point 1."))
    press(page, first)
    question = page.window().page  # pyright: ignore[reportAttributeAccessIssue]
    assert has(question, f"Their words: {WORDS}")
    type_in(question, "Why, or what happens next (in easy words)", "We asked the bus firm.")
    press(question, "It changed something")
    settle()
    assert live.state.press(two_wait[0]).outcome == "changed"
    assert "We asked the bus firm." in live.words.values()
    assert len([name for name in names(page) if name.startswith("Reply. ")]) == 1


def test_a_co_chair_names_another_day(page: RepliesPage, live: LiveMeeting, two_wait: tuple[str, str]):
    other = next(name for name in names(page) if name.startswith("Another day.") and name.endswith("Point 2."))
    press(page, other)
    press(page.window().page, "In 8 weeks")  # pyright: ignore[reportAttributeAccessIssue]
    settle()
    due = live.state.press(two_wait[1]).due
    assert due is not None
    assert due - live.utc_now().astimezone().date() == timedelta(weeks=8)
