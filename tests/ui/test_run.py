"""Running a meeting: time, points and pauses, one question at a time, nothing chosen beforehand."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QSpinBox

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.looking import find, has, names, press, settle, type_in, type_key


@pytest.fixture
def me(live: LiveMeeting) -> Following:
    return Following(live, "me")


@pytest.fixture
def run(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))


@pytest.fixture
def started(run: RunScreen, window: Window) -> RunScreen:
    press(run, "Start the meeting")
    press(window, "Start now")
    return run


def test_the_meeting_starts_at_the_first_item_and_everything_before_may_be_skipped(
    started: RunScreen, live: LiveMeeting
):
    assert live.state.is_running
    assert started.title == "Now: 1. Welcome and what our cards mean"
    assert live.state.counts is None


def test_head_counts_and_who_helps_are_kept_if_they_were_said(run: RunScreen, window: Window, live: LiveMeeting):
    press(run, "Start the meeting")
    type_in(window, "Who can help?", "The person in the green jumper")
    find(window, "Experts by experience", QSpinBox).setValue(4)
    press(window, "Start now")
    assert live.state.counts == {"ebe": 4}
    assert live.meeting.about is not None
    assert live.meeting.about.helper == "The person in the green jumper"


def test_next_item_moves_the_room(started: RunScreen, live: LiveMeeting):
    press(started, "Next item")
    assert started.title == "Now: 2. Getting to the day centre"
    press(started, "Back")
    assert started.title == "Now: 1. Welcome and what our cards mean"


def test_moving_on_asks_about_each_waiting_point(started: RunScreen, window: Window, live: LiveMeeting, me: Following):
    point = me.raise_point()
    press(started, "Next item")
    assert has(window, "A point is waiting")
    press(window, "Keep it for later")
    assert live.state.press(point).is_kept
    assert started.title == "Now: 2. Getting to the day centre"


def test_writing_a_point_down_needs_a_reason(started: RunScreen, window: Window, live: LiveMeeting, me: Following):
    point = me.raise_point()
    press(started, "Next item")
    press(window, "Write it down")
    assert has(window, "Why is it not heard today?")
    press(window, "There is no time today")
    assert live.state.press(point).status == "written_down"


def test_hearing_a_point_now_keeps_the_room_where_it_is(
    started: RunScreen, window: Window, live: LiveMeeting, me: Following
):
    point = me.raise_point()
    press(started, "Next item")
    press(window, "Hear it now")
    assert live.state.press(point).status == "called"
    assert started.title == "Now: 1. Welcome and what our cards mean"


def test_a_point_shows_its_words_and_can_be_answered(
    started: RunScreen, window: Window, live: LiveMeeting, me: Following
):
    point = me.raise_point()
    me.add_words(point, "The bus is late.")
    settle()
    press(started, "A point, with words")
    assert has(window, "Their words: The bus is late.")
    press(window, "It was heard. Say what comes of it")
    press(window, "Passed to someone else")
    assert live.state.press(point).outcome == "passed_on"


def test_a_pause_says_so_and_a_co_chair_needs_a_reason_to_end_it(
    started: RunScreen, window: Window, live: LiveMeeting, me: Following
):
    me.ask_pause()
    settle()
    assert has(started, "The meeting is paused. The clock has stopped.")
    assert [words for words in names(started) if "has stopped" in words] == [
        "The meeting is paused. The clock has stopped."
    ]
    press(started, "Go on, with a reason")
    press(window, "People said they are ready")
    assert live.state.pause is None


def test_someone_without_a_laptop_is_heard_too(started: RunScreen, window: Window, live: LiveMeeting):
    press(started, "Someone raised a card")
    press(window, "I do not understand")
    assert live.state.presses[0].meaning == "not_understood"
    assert live.state.presses[0].came_from == "run"


def test_minutes_taken_from_an_item_of_ebes_need_a_reason_and_what_they_said(
    started: RunScreen, window: Window, live: LiveMeeting
):
    press(started, "Minutes")
    press(window, "5 minutes more")
    press(window, "2. Getting to the day centre")
    press(window, "Another item took longer")
    press(window, "Experts by experience did not agree")
    assert [item.minutes for item in live.state.items] == [15, 15, 15, 15]
    changed = live.events[-1].what
    assert getattr(changed, "ebe_said", None) == "not_agreed"


def test_a_break_stops_the_clock_of_the_item(started: RunScreen, live: LiveMeeting):
    press(started, "Break now")
    assert not live.state.clock_runs
    press(started, "The break is over")
    assert live.state.clock_runs


def test_thinking_time_is_inside_the_time_of_the_item(started: RunScreen, window: Window, live: LiveMeeting):
    press(started, "Thinking time")
    press(window, "No limit")
    assert live.state.thinking is not None
    assert live.state.clock_runs
    press(started, "Thinking time is over")
    assert live.state.thinking is None


def test_the_meeting_ends_only_when_every_point_has_its_place(
    started: RunScreen, window: Window, live: LiveMeeting, me: Following
):
    me.raise_point()
    press(started, "End")
    press(window, "End the meeting")
    assert live.state.is_running
    press(window, "Keep it for later")
    assert live.state.phase == "ended"


def test_going_back_from_a_question_changes_nothing(started: RunScreen, window: Window, live: LiveMeeting):
    before = live.state
    press(started, "End")
    window.escape()
    settle()
    assert live.state == before
    assert window.page is started


def test_who_asked_for_each_item_stands_under_it(started: RunScreen):
    hints = [button.accessibleDescription() for button in started.findChildren(BigButton)]
    assert "20 minutes · Experts by experience asked for this" in hints
    assert "15 minutes · Professionals asked for this · Partly decided" in hints


def test_words_of_a_point_are_for_co_chairs_only(started: RunScreen, live: LiveMeeting, me: Following):
    me.add_words(me.raise_point(), "My words")
    settle()
    assert not any("My words" in name for name in names(started)), "the words show only when the point is opened"


def test_when_the_meeting_should_end_stands_beside_the_time(started: RunScreen):
    assert any("We should end at" in name for name in names(started))


@pytest.mark.parametrize(("width", "is_above"), [(680, True), (1366, False)])
def test_where_there_is_one_column_a_point_stands_before_the_agenda(
    started: RunScreen, me: Following, window: Window, width: int, is_above: bool
):
    window.resize(width, 768)
    me.raise_point()
    settle()
    point, agenda = find(started, "1 point is waiting"), find(started, "2. Getting to the day centre")
    at = [part.mapTo(started, QPoint(0, 0)) for part in (point, agenda)]
    assert (at[0].y() < at[1].y() and at[0].x() < 200) == is_above


def test_a_point_that_is_heard_now_does_not_wait(started: RunScreen, me: Following):
    point = me.raise_point()
    settle()
    assert "waiting" in find(started, "A point", BigButton).accessibleDescription()
    Hearing(Running(me.meeting)).call(point)
    settle()
    assert find(started, "We hear this point now", BigButton).accessibleDescription() == ""


def test_the_end_is_asked_with_one_way_back(started: RunScreen, window: Window, live: LiveMeeting):
    press(started, "End")
    assert not has(cast(Any, window.page), "Back")
    press(window, "No, go on")
    assert window.page is started
    assert live.state.is_running


def test_one_press_says_which_co_chair_acts_and_it_is_kept_with_what_they_do(started: RunScreen, live: LiveMeeting):
    press(started, "Expert by experience co-chair")
    press(started, "Next item")
    press(started, "Professional co-chair")
    press(started, "Break now")
    assert [event.maker.chair for event in live.events[-2:]] == ["ebe", "ebt"]


def test_a_key_says_that_the_other_co_chair_acts(started: RunScreen, live: LiveMeeting, whole_desk: Desk):
    started.setFocus()
    for role in ("Expert by experience co-chair", "Professional co-chair", "Not said"):
        type_key(started, Qt.Key.Key_F2)
        assert whole_desk.announcer.words == f"At the screen: {role}"
        assert find(started, role, QRadioButton).isChecked()


@pytest.mark.parametrize("size", [100, 200, 400])
def test_what_is_now_and_its_time_are_seen_first_at_every_size(
    whole_desk: Desk, live: LiveMeeting, window: Window, me: Following, show: Callable[..., Any], size: int
):
    Running(live).start()
    me.raise_point()
    page = show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window), Look(size=size), (1366, 768))
    page._banners.show_soon("Getting to the day centre")  # pyright: ignore
    settle()
    time = page._time  # pyright: ignore
    for part in (page.heading, time):
        bottom = part.mapTo(page.area.viewport(), QPoint(0, part.height())).y()
        assert part.isVisible()
        assert bottom <= page.area.viewport().height()


def test_letters_that_become_small_again_put_what_is_now_below_the_lines(
    whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    Running(live).start()
    page = show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window), Look(size=400), (1366, 768))
    page._banners.show_soon("Getting to the day centre")  # pyright: ignore
    settle()
    assert page.heading.mapTo(page, QPoint()).y() < page._banners.y()  # pyright: ignore
    window.use_look(Look())
    settle()
    assert page.head.y() > page._banners.y()  # pyright: ignore
    assert page._time.parentWidget() is not page.head.parentWidget()  # pyright: ignore
