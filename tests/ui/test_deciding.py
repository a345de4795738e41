"""Deciding: asked once and calmly, recorded one question at a time, seen by all, disagreed with by anyone."""

import datetime as dt
from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSpinBox

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.services.deciding import decisions_of
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.recording import OWN, DecisionDraft, Recording
from app.services.running import Running
from app.services.telling import tell
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.screens.follow import FollowScreen
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from app.words.speaker import Speaker
from app.words.story import story_words
from tests.ui.looking import find, has, names, press, spoken, type_in, type_key

ASKED = "We want to decide this. Is it decided already?"
LATE = "Not ready to decide: the easy papers came 3 days before. The group agreed 14."
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
def late(live: LiveMeeting) -> Running:
    running = Running(live, "ebe", 14)
    running.start()
    return running


@pytest.fixture
def recording(whole_desk: Desk, running: Running) -> Recording:
    recording = Recording(running, whole_desk.house.prepare)
    recording.say_stage("a", 2)
    return recording


Open = Callable[[Running], RunScreen]


@pytest.fixture
def open_run(whole_desk: Desk, window: Window, show: Callable[..., Any]) -> Open:
    return lambda running: show(RunScreen(whole_desk, MeetingBridge(running.meeting), running, window))


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> Callable[[], FollowScreen]:
    return lambda: show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


# --- is it decided already


def test_an_item_to_decide_asks_once_and_never_stops_the_room(open_run: Open, running: Running):
    run = open_run(running)
    assert has(run, ASKED)
    press(run, "Say it later")
    assert not has(run, ASKED)
    press(run, "Next item")
    press(run, "Back")
    assert not has(run, ASKED)
    assert running.meeting.state.now == "a"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("2. We can choose between several ways.", "Open: we can still choose."),
        ("4. Only the last words can change.", "Partly decided: a part can still change."),
        ("5. It is already decided.", "Already decided: we are told about it."),
    ],
)
def test_everyone_sees_how_open_it_is(
    open_run: Open, running: Running, window: Window, follow: Callable[[], FollowScreen], answer: str, said: str
):
    run = open_run(running)
    press(run, "Say how open it is")
    assert has(window, "Could we still choose something else?")
    press(window, answer)
    assert not has(run, ASKED)
    row = find(run, "Now: Buses", BigButton).accessibleDescription()
    assert said.split(":", maxsplit=1)[0] in row
    assert has(follow(), f"How open is it? {said} Said by: Expert by experience co-chair.")


def test_what_is_already_decided_is_not_to_decide(open_run: Open, running: Running, window: Window):
    run = open_run(running)
    press(run, "Record a decision")
    press(window, "5. It is already decided.")
    assert running.meeting.state.item("a").purpose == "tell"
    assert window.page is run


# --- late papers


def test_late_papers_are_said_on_run_and_on_follow(
    open_run: Open, late: Running, window: Window, follow: Callable[[], FollowScreen]
):
    run = open_run(late)
    assert not has(run, LATE), "one thing at a time: first how open it is"
    press(run, "Say it later")
    assert has(run, LATE)
    press(run, "Decide anyway")
    assert has(window, LATE)
    press(window, "Waiting would harm people")
    said = "Decided anyway, with late easy papers. The reason: Waiting would harm people."
    assert has(run, said)
    assert not has(run, "Decide anyway")
    assert has(follow(), said)


def test_recording_asks_first_what_must_be_said_first(open_run: Open, late: Running, window: Window):
    run = open_run(late)
    press(run, "Record a decision")
    press(window, "1. An idea. Nothing is chosen.")
    assert has(window, "Why can it not wait?")
    press(window, "Waiting would harm people")
    assert cast(Any, window.page).title == "Which ways can we choose from?"
    press(window, "Not now")
    assert window.page is run


# --- a decision is recorded


def test_a_decision_is_recorded_one_question_at_a_time(
    open_run: Open, recording: Recording, window: Window, live: LiveMeeting
):
    run = open_run(Running(live, "ebe"))
    press(run, "Record a decision")
    type_in(window, "Way 1", "Small buses")
    type_in(window, "Way 2", "Big buses")
    press(window, "Next question")
    press(window, "Big buses")
    press(window, "Next question")
    assert find(window, "Professionals", QSpinBox).value() == 7
    find(window, "Professionals", QSpinBox).setValue(6)
    press(window, "Next question")
    press(window, "They do not agree")
    press(window, "Next question")
    press(window, "A part of it changed")
    press(window, "Next question")
    press(window, "The money is not enough for more")
    press(window, "Next question")
    type_in(window, "Own words 1", "They are too loud for me")
    press(window, "Next question")
    assert has(window, "We decided: Big buses")
    press(window, "Keep the decision")
    assert window.page is run
    [made] = decisions_of(live)
    assert (made.chosen, made.ebe_view, made.what_changed, made.reason_code) == (
        "Big buses",
        "not_agreed",
        "part",
        "money",
    )
    assert made.here == (("ebe", 5), ("ebt", 6))
    assert [one.words for one in made.disagreements] == ["They are too loud for me"]


def test_everything_but_what_was_decided_can_be_left_out(
    open_run: Open, recording: Recording, window: Window, live: LiveMeeting
):
    press(open_run(Running(live)), "Record a decision")
    for _question in range(7):
        press(window, "Next question")
    assert has(window, "Nobody said yet what we decided. Go back to that question.")
    press(window, "Keep the decision")
    assert cast(Any, window.page).title == "What did we decide?"
    press(window, "In own words")
    type_in(window, "What we decided, in easy words", "We wait")
    for _question in range(6):
        press(window, "Next question")
    press(window, "Keep the decision")
    assert decisions_of(live)[0].chosen == "We wait"


def test_what_is_typed_is_there_again_after_leaving(
    open_run: Open, recording: Recording, window: Window, live: LiveMeeting
):
    run = open_run(Running(live))
    press(run, "Record a decision")
    type_in(window, "Way 1", "Small buses")
    press(window, "Next question")
    press(window, "Not now")
    assert window.page is run
    press(run, "Record a decision")
    assert cast(Any, window.page).title == "What did we decide?"
    assert has(window, "Small buses")


def test_a_decision_is_put_right_by_a_new_one(open_run: Open, recording: Recording, window: Window, live: LiveMeeting):
    recording.record("a", WAYS)
    press(open_run(Running(live)), "Record a decision")
    assert has(window, "We decided: Small buses")
    press(window, "Put it right")
    press(window, "Next question")
    press(window, "Big buses")
    for _question in range(6):
        press(window, "Next question")
    press(window, "Keep the decision")
    first, second = decisions_of(live)
    assert first.is_put_right
    assert (second.chosen, second.corrects) == ("Big buses", first.id)


def test_a_decision_is_recorded_by_keyboard_alone(
    open_run: Open, recording: Recording, window: Window, live: LiveMeeting
):
    recording.keep("a", DecisionDraft(("Small buses",), OWN, "We wait", step=6))
    run = open_run(Running(live))
    find(run, "Record a decision").setFocus()
    type_key(window, Qt.Key.Key_Return)
    for name in ("Next question", "Keep the decision"):
        _tab_to(window, name)
        type_key(window, Qt.Key.Key_Return)
    assert window.page is run
    assert decisions_of(live)[0].chosen == "We wait"


def _tab_to(window: Window, name: str) -> None:
    for _step in range(40):
        here = QApplication.focusWidget()
        assert here is not None, "the focus is lost"
        if spoken(here) == name:
            return
        type_key(window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name!r}")


# --- after the end, in Look back


@pytest.fixture
def look_back(whole_desk: Desk, recording: Recording, running: Running, show: Callable[..., Any]) -> MeetingStory:
    recording.record("a", WAYS)
    running.end()
    return show(MeetingStory(whole_desk, running.meeting.meeting.id))


def test_a_decision_is_put_right_after_the_end_and_the_old_one_stays(look_back: MeetingStory, window: Window):
    for name in ("Record or put right a decision", "Buses", "Put it right"):
        press(window, name)
    for name in ("Next question", "Big buses", "Next question"):
        press(window, name)
    assert has(window, "Who was there?")
    for _question in range(5):
        press(window, "Next question")
    press(window, "Keep the decision")
    assert window.page is look_back
    first, second = decisions_of(look_back._live)  # pyright: ignore
    assert (first.is_put_right, second.chosen) == (True, "Big buses")
    assert has(look_back, "We changed this decision later.")
    assert any("We changed the decision about: Buses." in name for name in names(look_back))


def test_a_decision_is_written_down_after_the_end_by_keyboard_alone(look_back: MeetingStory, window: Window):
    find(look_back, "Record or put right a decision").setFocus()
    type_key(window, Qt.Key.Key_Return)
    for name in ("Buses", "Record another decision"):
        _tab_to(window, name)
        type_key(window, Qt.Key.Key_Return)
    assert cast(Any, window.page).title == "Which ways can we choose from?"
    press(window, "Not now")
    assert window.page is look_back
    assert QApplication.focusWidget() is find(look_back, "Record or put right a decision")


def test_how_open_it_is_says_which_co_chair_told_it(
    recording: Recording, live: LiveMeeting, follow: Callable[[], FollowScreen]
):
    assert has(follow(), "How open is it? Open: we can still choose. Said by: Expert by experience co-chair.")
    said = [story_words(line, Speaker()) for line in tell(live.events, live.texts)]
    assert "This is open: Buses. Said by: Expert by experience co-chair." in said
