"""A decision on Follow and in Look back: seen by all, disagreed with by anyone, felt by each."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.services.deciding import decisions_of
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.recording import DecisionDraft, Recording
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.look_back import MeetingStory
from tests.fakes import FakeVoice
from tests.ui.looking import find, has, names, press, settle, type_in

WAYS = DecisionDraft(("Small buses", "Big buses"), "0", ebe_view="agreed", disagreements=("It is too far",))


@pytest.fixture
def live(whole_desk: Desk) -> LiveMeeting:
    """A meeting that is on, with something to decide; its easy papers came 3 days before."""
    sent = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=3)
    buses = DraftItem("Buses", id="a", purpose="decide", easy_sent=sent, easy=(EasyLine("Which buses do we want?"),))
    return whole_desk.house.prepare.make(AgendaDraft(title="Ours", items=(buses, DraftItem("End", id="b"))))


@pytest.fixture
def running(live: LiveMeeting) -> Running:
    running = Running(live, "ebe")
    running.start({"ebe": 5, "ebt": 7})
    return running


@pytest.fixture
def recording(whole_desk: Desk, running: Running) -> Recording:
    recording = Recording(running, whole_desk.house.prepare)
    recording.say_stage("a", 2)
    return recording


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> Callable[[], FollowScreen]:
    return lambda: show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


def test_follow_shows_a_decision_and_takes_a_disagreement_in_own_words(
    follow: Callable[[], FollowScreen], recording: Recording, live: LiveMeeting
):
    page = follow()
    recording.record("a", WAYS)
    settle()
    assert has(page, "We decided: Small buses")
    press(page, "I do not agree")
    type_in(page, "Why do you not agree?", "I was not asked")
    press(page, "Send my words")
    assert has(page, "You do not agree. Your words: I was not asked")
    assert [one.words for one in decisions_of(live)[0].disagreements] == ["It is too far", "I was not asked"]
    press(page, "Take my words out")
    assert not any("I was not asked" in name for name in names(page))
    assert [one.words for one in decisions_of(live)[0].disagreements] == ["It is too far", ""]


def test_a_decision_and_what_changed_are_read_aloud_before_the_item_and_lit(
    follow: Callable[[], FollowScreen], recording: Recording, voice: FakeVoice
):
    page = follow()
    recording.record("a", replace(WAYS, what_changed="part"))
    settle()
    assert has(page, "People spoke about it, and a part of it changed.")
    press(page, "Read to me")
    while "decided" not in voice.said[-1]:
        voice.finish()
    lit = next(words for words in page._deciding.about._words if "decided" in words.text())  # pyright: ignore
    assert lit._marks  # pyright: ignore
    voice.finish()
    voice.finish()
    voice.finish()
    said = ["We decided:", "Small buses", "People spoke about it, and a part of it changed.", "Which buses do we want?"]
    assert voice.said[-4:] == said


def test_words_of_a_disagreement_outlive_a_crash_while_they_are_typed(
    follow: Callable[[], FollowScreen], recording: Recording
):
    recording.record("a", WAYS)
    page = follow()
    press(page, "I do not agree")
    type_in(page, "Why do you not agree?", "Half a wo")
    again = follow()
    press(again, "I do not agree")
    assert find(again, "Why do you not agree?", QPlainTextEdit).toPlainText() == "Half a wo"


def test_nothing_takes_the_focus_when_a_decision_is_kept(follow: Callable[[], FollowScreen], recording: Recording):
    page = follow()
    before = page.window().focusWidget()
    recording.record("a", WAYS)
    settle()
    assert page.window().focusWidget() is before
    assert has(page, "How open did it feel?")


@pytest.mark.parametrize(("answer", "felt"), [("Partly decided", (("a", "partly"),)), ("Do not ask me", ())])
def test_how_open_it_felt_is_asked_once(
    follow: Callable[[], FollowScreen], recording: Recording, live: LiveMeeting, answer: str, felt: tuple[Any, ...]
):
    recording.record("a", WAYS)
    page = follow()
    press(page, answer)
    assert not has(page, "How open did it feel?")
    assert not has(follow(), "How open did it feel?")
    assert live.state.felt_decided == felt


def test_how_the_meeting_felt_is_asked_after_it_one_question_at_a_time(
    follow: Callable[[], FollowScreen], running: Running, live: LiveMeeting
):
    page = follow()
    assert not has(page, "I was listened to")
    running.end()
    settle()
    assert has(page, "I was listened to")
    press(page, "Yes. I was listened to")
    assert has(page, "I understood")
    press(page, "Leave this out")
    press(page, "No. I could change something")
    assert has(page, "Thank you. Your answers have no name.")
    assert live.state.felt == (("listened_to", 3), ("could_change", 1))


def test_look_back_tells_what_we_decided_and_reads_it_aloud(
    whole_desk: Desk, recording: Recording, show: Callable[..., Any], live: LiveMeeting, voice: Any
):
    recording.record("a", replace(WAYS, what_changed="most"))
    page = show(MeetingStory(whole_desk, live.meeting.id))
    for said in (
        "We decided: Small buses",
        "People spoke about it, and most of it changed.",
        "Experts by experience agree.",
    ):
        assert has(page, said)
    assert has(page, "Somebody does not agree: It is too far")
    press(page, "Read what we decided")
    assert whole_desk.reading.state.is_reading
