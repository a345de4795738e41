"""After *I do not understand*: which word, what it means, and what the co-chairs see of it."""

from collections.abc import Callable
from typing import Any

import pytest

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.our_words_door import open_our_words_by
from app.ui.parts.field import Field
from app.ui.screens.follow import FollowScreen
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.fakes import FakeVoice
from tests.ui.looking import find, has, names, press, settle, type_in

ASKED = "Which word is hard?"


@pytest.fixture
def run(live: LiveMeeting) -> Running:
    """The room is on the item with hard words."""
    running = Running(live)
    running.start()
    running.go_to(live.state.items[3].id)
    return running


@pytest.fixture
def follow(run: Running, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    page = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))
    page.press("not_understood")
    settle()
    return page


def chair(live: LiveMeeting, desk: Desk, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(desk, MeetingBridge(live), Running(live), window))


def test_the_card_is_kept_first_and_the_words_of_the_item_are_offered(follow: FollowScreen, live: LiveMeeting):
    assert live.state.presses[-1].meaning == "not_understood"
    assert has(follow, ASKED)
    assert has(follow, "Procurement")
    assert not has(follow, "Read the meaning")


def test_nothing_must_be_said(follow: FollowScreen, live: LiveMeeting):
    press(follow, "Skip this")
    assert not has(follow, ASKED)
    assert live.state.presses[-1].is_open
    assert live.state.presses[-1].term is None


def test_a_word_is_said_and_its_meaning_shown_and_read_on_a_press_only(
    follow: FollowScreen, live: LiveMeeting, voice: FakeVoice
):
    press(follow, "Procurement")
    assert live.state.presses[-1].term == "procurement"
    assert not has(follow, ASKED)
    assert voice.said == []
    press(follow, "Read the meaning")
    assert voice.said[0].startswith("Procurement")
    press(follow, "Close this")
    assert not has(follow, "Read the meaning")


def test_a_word_that_nobody_knows_is_told_to_the_co_chairs(follow: FollowScreen, live: LiveMeeting):
    press(follow, "Another word")
    type_in(follow, "Another word", "blueskying")
    field = follow._words.part.findChild(Field)  # pyright: ignore
    assert field is not None
    field.flush()
    press(follow, "Tell the co-chairs this word")
    assert has(follow, "Nobody has written yet what it means. The co-chairs see the word.")
    assert "blueskying" in live.words.values()


def test_a_card_that_is_taken_back_asks_nothing_more(follow: FollowScreen, whole_desk: Desk, live: LiveMeeting):
    Following(live, whole_desk.preferences.profile).take_back(live.state.presses[-1].id)
    settle()
    assert not has(follow, ASKED)


def test_another_card_asks_no_word(run: Running, whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]):
    page = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))
    page.press("slow_down")
    assert not has(page, ASKED)


def test_co_chairs_see_how_many_and_which_word_and_are_asked_for_other_words(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    press(follow, "Procurement")
    Following(live, "you").press_card("not_understood")
    page = chair(live, whole_desk, window, show)
    said = "2 cards say: this is hard to understand. The hard word: Procurement. Can you say it in other words?"
    assert has(page, said)
    assert any("1 hard word" in row.hint for row in page._agenda._rows.values())  # pyright: ignore


def test_the_easy_view_says_it_too(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    whole_desk.preferences.change("run_view", "easy")
    page = chair(live, whole_desk, window, show)
    assert has(page, "1 card says: this is hard to understand. Can you say it in other words?")


def test_the_question_about_the_card_tells_the_word_and_its_meaning(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    press(follow, "Procurement")
    page = chair(live, whole_desk, window, show)
    page._questions.about_press(live.state.presses[-1])  # pyright: ignore
    settle()
    said = names(window)
    assert "The hard word: Procurement" in said
    assert "Can you say it in other words?" in said
    press(window, "We did something about it")
    assert not any(name.startswith("1 card says") for name in names(page))
    assert find(page, "Next item")


DATA = "SAR (data)"


def say_letters(follow: FollowScreen, desk: Desk) -> None:
    """Say that letters with several meanings are hard, and which of these meanings it was."""
    words = follow._words.part  # pyright: ignore
    words.chosen.emit(next(term for term in desk.house.glossary.terms if term.term == DATA))
    settle()


def test_our_words_open_at_the_meaning_that_was_shown(follow: FollowScreen, whole_desk: Desk, window: Window):
    asked: list[str] = []
    open_our_words_by(window, asked.append)
    say_letters(follow, whole_desk)
    press(follow, "Say it in our words")
    assert asked == [DATA]


def test_for_a_co_chair_too_our_words_open_at_the_meaning_that_was_shown(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    asked: list[str] = []
    open_our_words_by(window, asked.append)
    say_letters(follow, whole_desk)
    page = chair(live, whole_desk, window, show)
    page._questions.about_press(live.state.presses[-1])  # pyright: ignore
    settle()
    press(window, "Say it in our words")
    assert asked == [DATA]
