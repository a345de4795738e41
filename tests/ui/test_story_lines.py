"""Look back at one meeting: lines under headings, each read alone or all together, and lines put right."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.screens.look_back import MeetingStory
from tests.fakes import FakeVoice
from tests.ui.looking import find, has, names, press, settle, type_in, type_key


@pytest.fixture
def story(live: LiveMeeting, whole_desk: Desk, show: Callable[..., Any]) -> MeetingStory:
    running = Running(live)
    running.start()
    running.next_item()
    running.end()
    return show(MeetingStory(whole_desk, live.meeting.id))


def reads(story: MeetingStory, what: str) -> str:
    return next(name for name in names(story) if name.startswith("Read this line") and what in name)


def test_lines_stand_under_headings(story: MeetingStory, live: LiveMeeting):
    first, second = (live.texts[item.id].title for item in live.state.on_agenda()[:2])
    heads = [name for name in names(story) if name in ("How it began", first, second)]
    assert heads == ["How it began", first, second]


def test_one_line_is_read_alone(story: MeetingStory, voice: FakeVoice):
    find(story, reads(story, "We moved on to")).setFocus()
    type_key(story, Qt.Key.Key_Return)
    for _sentence in range(9):
        voice.finish()
    assert [words for words in voice.said if "We" in words] == ["We moved on to:"]


def test_all_of_it_is_read_with_its_headings(story: MeetingStory, voice: FakeVoice):
    press(story, "Read to me")
    assert voice.said == ["How it began"]


def test_a_line_is_put_right_by_a_new_line(story: MeetingStory, live: LiveMeeting):
    press(story, "Put a line right")
    window: Any = story.window()
    press(window.page, next(name for name in names(window.page) if "We moved on to" in name))
    type_in(window.page, "It should say", "We went back.")
    press(window.page, "Put it right")
    settle()
    assert window.page is story
    assert live.events[-1].kind == "correction"
    assert any(name.endswith("This was put right. It should say: We went back.") for name in names(story))
    assert has(story, "After the meeting")


def test_my_points_say_until_which_day_they_can_be_changed(
    live: LiveMeeting, whole_desk: Desk, show: Callable[..., Any]
):
    running = Running(live)
    running.start()
    Following(live, whole_desk.preferences.profile).press_card("slow_down")
    running.end()
    story = show(MeetingStory(whole_desk, live.meeting.id))
    assert any(name.startswith("They are yours. You can change them or take them back until ") for name in names(story))
