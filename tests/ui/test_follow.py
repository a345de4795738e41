"""Following a meeting: what a person presses, what they are told, and what never moves them."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.domain.agenda import AboutToday
from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.field import Field
from app.ui.screens.follow import FollowScreen
from app.ui.screens.small_cards import SmallCards
from tests.fakes import FakeVoice
from tests.ui.looking import find, has, names, press, settle, type_in, type_key


@pytest.fixture
def run(live: LiveMeeting) -> Running:
    running = Running(live)
    live.co_chair_came()
    running.start()
    return running


@pytest.fixture
def follow(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FollowScreen:
    return show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))


def kinds(house: House, live: LiveMeeting) -> list[str]:
    return [event.kind for event in house.record.log.read(live.meeting.id)]


def test_one_press_is_on_disk_and_says_so(follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running):
    press(follow, "I have a point")
    assert kinds(whole_desk.house, live)[-1] == "point_raised"
    assert has(follow, "✓ With the meeting. You have a point.")
    assert whole_desk.announcer.words == "I have a point: kept."


def test_without_a_co_chair_it_is_only_kept_on_this_laptop(follow: FollowScreen):
    press(follow, "Start to follow")
    press(follow, "I have a point")
    assert has(follow, "✓ Kept on this laptop. You have a point.")


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_F5, "point_raised"), (Qt.Key.Key_F6, "pause_asked"), (Qt.Key.Key_F7, "card_pressed")]
)
def test_one_key_is_one_press(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running, key: Qt.Key, kind: str
):
    type_key(follow, key)
    settle()
    assert kinds(whole_desk.house, live)[-1] == kind


def test_a_press_can_be_taken_back(follow: FollowScreen, live: LiveMeeting, run: Running):
    press(follow, "I have a point")
    press(follow, "Take it back")
    assert live.state.presses[0].status == "taken_back"
    assert has(follow, "No points yet")


def test_nothing_is_called_kept_that_is_not(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running, monkeypatch: pytest.MonkeyPatch
):
    log = whole_desk.house.record.log
    append = log.append

    def is_full(meeting_id: str, lines: Any) -> None:
        raise MeetingError("not_kept", reason="full")

    monkeypatch.setattr(log, "append", is_full)
    press(follow, "I have a point")
    assert has(follow, "! Not kept yet. We keep trying. You have a point.")
    assert "kept." not in whole_desk.announcer.words.replace("not kept", "")
    monkeypatch.setattr(log, "append", append)
    live.tick()
    settle()
    assert has(follow, "✓ With the meeting. You have a point.")
    assert kinds(whole_desk.house, live)[-1] == "point_raised"


def test_a_pause_stops_the_clock_for_all_and_ready_ends_it(follow: FollowScreen, live: LiveMeeting, run: Running):
    press(follow, "Please pause")
    assert has(follow, "The meeting is paused. The clock has stopped.")
    assert not live.state.clock_runs
    press(follow, "We are ready")
    assert live.state.clock_runs
    assert not has(follow, "The meeting is paused. The clock has stopped.")


def test_the_room_moving_on_never_moves_me(follow: FollowScreen, live: LiveMeeting, run: Running):
    press(follow, "I have a point")
    press(follow, "Take it back")
    run.next_item()
    settle()
    assert follow.title == "Welcome and what our cards mean"
    assert has(follow, "We are now on item 2: Getting to the day centre.")
    press(follow, "Go there")
    assert follow.title == "Now: Getting to the day centre"


def test_the_room_moving_on_leaves_what_i_read_as_it_is(follow: FollowScreen, run: Running):
    before = find(follow, "We say hello.")
    run.next_item()
    settle()
    assert find(follow, "We say hello.") is before


def test_a_new_item_is_read_by_itself_only_for_who_chose_so(
    follow: FollowScreen, whole_desk: Desk, voice: FakeVoice, run: Running
):
    press(follow, "Item after")
    assert voice.said == []
    whole_desk.preferences.change("read_by_itself", True)
    press(follow, "Item after")
    assert voice.said[-1] == "A break, with tea"


def test_looking_ahead_never_moves_the_room(follow: FollowScreen, live: LiveMeeting, run: Running):
    before = live.state.now
    press(follow, "Item after")
    assert follow.title == "Getting to the day centre"
    assert live.state.now == before


def test_each_view_shows_its_own_words(follow: FollowScreen, run: Running):
    run.next_item()
    settle()
    press(follow, "Go there")
    assert has(follow, "The bus to the day centre may change.")
    find(follow, "Full").click()  # type: ignore[attr-defined]
    settle()
    assert has(follow, "Transport provision to the day centre is under review.")


def test_where_nobody_made_easy_words_it_says_so(follow: FollowScreen, run: Running):
    for _time in range(3):
        press(follow, "Item after")
    assert has(follow, "Nobody has made easy words for this yet.")
    assert has(follow, "To note the procurement timeline prior to mobilisation.")


def test_a_hard_word_is_explained_in_place_until_it_is_closed(follow: FollowScreen, run: Running):
    for _time in range(3):
        press(follow, "Item after")
    press(follow, "mobilisation? What does it mean?")
    assert has(follow, "Close this")
    type_key(follow, Qt.Key.Key_Escape)
    settle()
    assert not has(follow, "Close this")


def test_words_can_be_added_after_the_press_and_taken_out(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running
):
    press(follow, "I have a point")
    press(follow, "Add words")
    type_in(follow, "Your words (you can leave this empty)", "The bus is late.")
    press(follow, "Send my words")
    assert has(follow, "Your words: The bus is late.")
    assert "The bus is late." in whole_desk.house.record.log.words(live.meeting.id).values()
    Following(live, whole_desk.preferences.profile).remove_words(live.state.presses[0].id)
    assert whole_desk.house.record.log.words(live.meeting.id) == {}


def test_what_is_being_typed_outlives_a_crash(follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running):
    press(follow, "I have a point")
    press(follow, "Add words")
    type_in(follow, "Your words (you can leave this empty)", "Half a sent")
    assert "Half a sent" in whole_desk.house.prepare.drafts(live.meeting.id).values()


def test_an_answer_is_shown_and_its_owner_says_if_they_were_heard(
    follow: FollowScreen, live: LiveMeeting, run: Running
):
    press(follow, "I have a point")
    point = live.state.presses[0].id
    Hearing(run).answer(point, "will_change", "We ask for a later bus.")
    settle()
    assert has(follow, "It will change something. We ask for a later bus.")
    press(follow, "A bit")
    assert live.state.press(point).heard == "a_bit"


def test_read_to_me_reads_the_title_and_each_line_and_lights_the_words(
    follow: FollowScreen, voice: FakeVoice, run: Running
):
    press(follow, "Read to me")
    assert voice.said[-1] == "Welcome and what our cards mean"
    press(follow, "Stop reading")
    assert has(follow, "Read to me")


def test_escape_stops_the_voice_before_it_leaves_the_screen(follow: FollowScreen, voice: FakeVoice, run: Running):
    press(follow, "Read to me")
    type_key(follow, Qt.Key.Key_Escape)
    settle()
    assert has(follow, "Read to me")


def test_the_time_can_be_hidden(follow: FollowScreen, run: Running):
    assert has(follow, "Time left")
    press(follow, "Hide the time")
    assert not has(follow, "Time left")


def test_the_end_of_the_time_changes_nothing(follow: FollowScreen, live: LiveMeeting, run: Running):
    before = live.state.now
    live.state = live.state.with_item(before or "", used_ms=11 * 60_000)
    follow.show_state()
    assert has(follow, "The time is used up. You can still talk.")
    assert live.state.now == before


def test_alone_a_person_says_where_the_room_is(follow: FollowScreen, live: LiveMeeting):
    press(follow, "Start to follow")
    press(follow, "The room is on the next item")
    assert follow.title == "Now: Getting to the day centre"
    press(follow, "Back")
    assert follow.title == "Now: Welcome and what our cards mean"
    press(follow, "The meeting is over")
    assert live.state.phase == "ended"


def test_before_the_start_a_press_says_what_to_do(follow: FollowScreen, whole_desk: Desk):
    press(follow, "I have a point")
    assert whole_desk.announcer.words == "The meeting has not started yet. Please wait for the start."


def test_small_cards_do_the_same(whole_desk: Desk, live: LiveMeeting, run: Running, follow: FollowScreen):
    small = SmallCards(whole_desk, Following(live, "me"), follow.window())
    small.show()
    settle()
    press(small, "Please pause")
    assert live.state.pause is not None
    press(small, "We are ready")
    assert live.state.pause is None
    small.close()


def test_words_of_other_people_are_nowhere_on_follow(follow: FollowScreen, live: LiveMeeting, run: Running):
    other = Following(live, "other")
    other.add_words(other.raise_point(), "My secret words")
    settle()
    assert not any("secret" in name for name in names(follow))


def test_the_cards_of_the_group_can_be_changed(follow: FollowScreen, whole_desk: Desk, run: Running):
    whole_desk.preferences.change("cards", "traffic")
    settle()
    assert [card.meaning for card in cast(Any, follow)._cards.cards] == [
        "point",
        "pause",
        "agree",
        "disagree",
        "unsure",
    ]


def test_what_is_said_about_today_comes_to_a_window_that_was_open_before(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting
):
    about = AboutToday(quiet_room="Room 2")
    whole_desk.house.prepare.set_about(live, about)
    Running(live).start(None, about)
    settle()
    assert has(follow, "Quiet room: Room 2.")


def test_words_that_are_being_typed_stay_when_a_co_chair_sees_the_point(
    follow: FollowScreen, whole_desk: Desk, live: LiveMeeting, run: Running
):
    press(follow, "I have a point")
    press(follow, "Add words")
    field = follow.findChild(Field)
    assert field is not None
    field.input.setPlainText("The bus")
    field.input.moveCursor(QTextCursor.MoveOperation.End)
    Hearing(run).see(live.state.presses[0].id)
    settle()
    again = next(one for one in follow.findChildren(Field) if one.isVisibleTo(follow))
    again.input.insertPlainText(" is late")
    assert again.words() == "The bus is late"
