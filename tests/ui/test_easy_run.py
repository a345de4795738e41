"""The easy view of Run: now, next, who waits and the time left; a few big buttons; one press to all tools and back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.prompts import Prompt
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.looking import find, has, names, press, settle, stops, too_small, type_key, words_fit


@pytest.fixture
def run(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    whole_desk.preferences.change("run_view", "easy")
    Running(live).start()
    return show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))


def foot(run: RunScreen) -> list[str]:
    return [button.text() for button in run._foot._offered]  # pyright: ignore


def test_it_says_now_next_the_time_left_and_who_waits(run: RunScreen):
    assert run.title == "Now: Welcome and what our cards mean"
    for words in ("Next: Getting to the day centre", "Nearly all the time is left.", "No points are waiting."):
        assert has(run, words)


def test_there_are_few_buttons_and_everything_else_is_behind_all_tools(run: RunScreen):
    assert foot(run) == ["Next item", "Please pause", "Break now", "What do I say?"]
    assert not has(run, "Minutes")
    press(run, "All tools")
    assert has(run, "Minutes")
    press(run, "Easy view")
    assert foot(run) == ["Next item", "Please pause", "Break now", "What do I say?"]


def test_a_card_of_somebody_without_a_laptop_is_put_in_here(run: RunScreen, window: Window, live: LiveMeeting):
    press(run, "Someone raised a card")
    press(window, "I have a point")
    settle()
    assert [press.meaning for press in live.state.waiting()] == ["point"]
    assert has(run, "1 point is waiting.")


def test_before_the_start_nobody_raises_a_card_here(
    whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    whole_desk.preferences.change("run_view", "easy")
    assert not has(show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window)), "Someone raised a card")


def test_we_move_on_soon_is_pressed_where_it_is_prompted(run: RunScreen, monkeypatch: pytest.MonkeyPatch):
    prompted = [Prompt("move_on_soon"), None]
    monkeypatch.setattr(run._prompting, "first", lambda _state: prompted[0])  # pyright: ignore
    run.show_state()
    find(run, "We move on soon").setFocus()
    prompted.pop(0)
    press(run, "We move on soon")
    assert has(run, "Everyone was told. Soon we talk about: Getting to the day centre")
    assert not has(run, "We move on soon")
    assert run.window().focusWidget() is find(run, "Next item")


def test_the_view_is_remembered_for_this_person(run: RunScreen, whole_desk: Desk):
    press(run, "All tools")
    assert whole_desk.preferences.settings.run_view == "all"


def test_a_point_is_heard_with_two_presses_and_then_closed(run: RunScreen, window: Window, live: LiveMeeting):
    point = Following(live, "me").raise_point()
    settle()
    assert has(run, "1 point is waiting.")
    press(run, "Hear a point")
    press(window, "Hear it now")
    assert live.state.press(point).status == "called"
    assert has(run, "We hear a point now.")
    press(run, "We heard it")
    press(window, "It was heard. Say what comes of it")
    press(window, "It changed something")
    assert live.state.press(point).outcome == "changed"
    assert foot(run)[1] == "Please pause"


def test_the_point_that_was_asked_first_is_heard_first(run: RunScreen, window: Window, live: LiveMeeting):
    me = Following(live, "me")
    me.press_card("slow_down")
    first, _second = me.raise_point(), me.raise_point()
    settle()
    press(run, "Hear a point")
    press(window, "Hear it now")
    assert live.state.press(first).status == "called"


def test_a_card_is_looked_at_where_no_point_waits(run: RunScreen, live: LiveMeeting):
    Following(live, "me").press_card("slow_down")
    settle()
    assert has(run, "Somebody pressed this card: Slow down.")
    assert "Look at a card" in foot(run)


def test_words_of_a_point_show_only_when_it_is_opened(run: RunScreen, live: LiveMeeting):
    me = Following(live, "me")
    me.add_words(me.raise_point(), "My words")
    settle()
    assert not any("My words" in name for name in names(run))


def test_the_last_item_offers_the_end_and_the_focus_stays_at_the_main_button(run: RunScreen, live: LiveMeeting):
    find(run, "Next item", QPushButton).setFocus()
    while Running(live).next_id() is not None:
        press(run, "Next item")
    assert has(run, "This is the last item.")
    assert run.window().focusWidget() is find(run, "End the meeting", QPushButton)


def test_who_does_not_want_to_see_the_time_does_not_see_it(run: RunScreen, whole_desk: Desk):
    whole_desk.preferences.change("show_time", value=False)
    assert not has(run, "Nearly all the time is left.")


def test_who_acts_is_kept_in_the_easy_view_too(run: RunScreen, live: LiveMeeting):
    press(run, "Expert by experience co-chair")
    press(run, "Break now")
    assert live.events[-1].maker.chair == "ebe"


def test_all_of_it_works_by_keyboard_and_fits(run: RunScreen, live: LiveMeeting):
    assert {"Next item", "Please pause", "Break now", "What do I say?", "All tools"} <= {*stops(run)}
    assert too_small(run) == []
    assert words_fit(run, (800, 600)) == []
    find(run, "Next item", QPushButton).setFocus()
    before = live.state.now
    type_key(run, Qt.Key.Key_Return)
    assert live.state.now != before


def test_a_point_being_heard_stands_before_those_that_wait(run: RunScreen, live: LiveMeeting):
    me = Following(live, "me")
    me.raise_point()
    Hearing(Running(live)).call(me.raise_point())
    settle()
    assert "We heard it" in foot(run)


def test_a_pause_says_once_that_the_clock_has_stopped(run: RunScreen, live: LiveMeeting):
    Following(live, "me").ask_pause()
    settle()
    assert [words for words in names(run) if "has stopped" in words] == [
        "The meeting is paused. The clock has stopped."
    ]


def test_a_break_is_said_once(run: RunScreen, live: LiveMeeting):
    Running(live).break_now()
    settle()
    assert names(run).count("It is break time.") == 1
