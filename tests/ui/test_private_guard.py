"""Before words are kept that may be private, a person is asked once. Nothing is ever held back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.question import Answer, Question
from tests.ui.looking import find, has, press, settle, spoken, type_in

FIELD = "Your words (you can leave this empty)"
ASKED = "This may be private. Keep it?"
PRIVATE = "Ring me on 07700 900123"


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    page = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))
    press(page, "Start to follow")
    press(page, "I have a point")
    press(page, "Add words")
    return page


def focus(page: QWidget) -> QWidget:
    settle()
    here = page.window().focusWidget()
    assert here is not None
    return here


def words(live: LiveMeeting) -> list[str]:
    return [*live.words.values()]


def test_ordinary_words_are_sent_at_once(follow: FollowScreen, live: LiveMeeting):
    type_in(follow, FIELD, "The bus is late")
    press(follow, "Send my words")
    assert words(live) == ["The bus is late"]


def test_what_may_be_private_is_asked_about_first(follow: FollowScreen, live: LiveMeeting):
    type_in(follow, FIELD, PRIVATE)
    press(follow, "Send my words")
    assert has(follow, ASKED)
    assert has(follow, "It looks like a phone number.")
    assert words(live) == []


def test_keep_it_sends_the_words_as_they_are(follow: FollowScreen, live: LiveMeeting):
    type_in(follow, FIELD, PRIVATE)
    press(follow, "Send my words")
    press(follow, "Keep it")
    assert words(live) == [PRIVATE]
    assert not has(follow, ASKED)


def test_change_it_leaves_the_words_in_the_field(follow: FollowScreen, live: LiveMeeting):
    type_in(follow, FIELD, PRIVATE)
    press(follow, "Send my words")
    press(follow, "Change it")
    assert (words(live), has(follow, ASKED)) == ([], False)
    assert spoken(focus(follow)) == FIELD
    assert find(follow, FIELD, QPlainTextEdit).toPlainText() == PRIVATE


def test_other_words_take_the_question_away(follow: FollowScreen, live: LiveMeeting):
    type_in(follow, FIELD, PRIVATE)
    press(follow, "Send my words")
    type_in(follow, FIELD, "Ring me")
    assert not has(follow, ASKED)
    press(follow, "Send my words")
    assert words(live) == ["Ring me"]


def test_the_focus_comes_to_the_question_and_says_it(follow: FollowScreen):
    type_in(follow, FIELD, PRIVATE)
    press(follow, "Send my words")
    here = focus(follow)
    assert (spoken(here), here.accessibleDescription()) == ("Change it", f"{ASKED} It looks like a phone number.")


def question(show: Callable[..., Any], answered: list[tuple[str, str]]) -> Question:
    answers = [Answer("no", "Not now", changes_nothing=True), Answer("changed", "It changed something")]
    return show(Question("What?", [], answers, lambda *said: answered.append(said), words_label="Why"))


def test_a_co_chair_is_asked_about_their_words_too(show: Callable[..., Any]):
    answered: list[tuple[str, str]] = []
    page = question(show, answered)
    type_in(page, "Why", "Sam has epilepsy")
    press(page, "It changed something")
    assert answered == []
    press(page, "Keep it")
    settle()
    assert answered == [("changed", "Sam has epilepsy")]


def test_the_way_back_asks_nothing(show: Callable[..., Any]):
    answered: list[tuple[str, str]] = []
    page = question(show, answered)
    type_in(page, "Why", "Sam has epilepsy")
    press(page, "Not now")
    assert [code for code, _words in answered] == ["no"]
