"""Look back: the story under its headings, lines that are put right, and until when people can change theirs."""

from datetime import date, timedelta
from typing import cast

import pytest

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.looking_back import LookingBack
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from app.words.story import OwnWords, part_words, story_words
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog


@pytest.fixture
def live() -> LiveMeeting:
    log = ListLog()
    return PrepareMeeting(FakeReader({}), FakeMeetings(log), log, FakeClock()).make(practice_agenda(Speaker()))


def titles(back: LookingBack) -> list[str]:
    return [part_words(part, Speaker()) for part in back.parts()]


def test_lines_stand_under_their_items_and_a_second_visit_is_a_part_of_its_own(live: LiveMeeting):
    running, back = Running(live), LookingBack(live)
    running.start()
    running.next_item()
    running.back()
    running.end()
    first, second = (live.texts[item.id].title for item in live.state.on_agenda()[:2])
    assert titles(back) == ["How it began", first, second, first]


def test_what_comes_after_the_end_has_its_own_heading(live: LiveMeeting):
    running, back = Running(live), LookingBack(live)
    running.start()
    running.end()
    back.put_right(live.events[-1].id, "It ended at noon.")
    assert titles(back)[-1] == "After the meeting"


def test_every_line_since_the_start_is_told_once(live: LiveMeeting):
    running, back = Running(live), LookingBack(live)
    running.start()
    Following(live, "me").raise_point()
    lines = [line.event for part in back.parts() for line in part.lines]
    begun = next(at for at, event in enumerate(live.events) if event.kind == "meeting_started")
    assert lines == [event.id for event in live.events[begun:]]


def test_a_line_that_is_put_right_says_so_with_the_words(live: LiveMeeting):
    Running(live).start()
    back, wrong = LookingBack(live), live.events[-1].id
    back.put_right(wrong, " We began with lunch. ")
    own = OwnWords(live.words, back.put_right_words(), is_numbered=False)
    lines = {line.event: story_words(line, Speaker(), own) for part in back.parts() for line in part.lines}
    assert lines[wrong].endswith("This was put right. It should say: We began with lunch.")
    assert "was a mistake. It should say: We began with lunch." in lines[live.events[-1].id]


def test_the_words_of_a_correction_are_private_words_of_it(live: LiveMeeting):
    Running(live).start()
    LookingBack(live).put_right(live.events[-1].id, "We began with lunch.")
    assert live.words[live.events[-1].id] == "We began with lunch."
    lines = [story_words(line, Speaker()) for part in LookingBack(live).parts() for line in part.lines]
    assert not any("lunch" in line for line in lines)


def test_a_correction_needs_words(live: LiveMeeting):
    Running(live).start()
    with pytest.raises(MeetingError) as refused:
        LookingBack(live).put_right(live.events[-1].id, "  ")
    assert refused.value.code == "words_needed"


def test_a_meeting_that_was_followed_alone_can_be_put_right_too(live: LiveMeeting):
    Following(live, "me").start_alone()
    LookingBack(live).put_right(live.events[-1].id, "It was another item.")
    assert live.events[-1].kind == "correction"


def test_people_can_change_what_is_theirs_for_7_days(live: LiveMeeting):
    running, back = Running(live), LookingBack(live)
    running.start()
    assert back.changeable_until() is None
    running.end()
    ended = cast("date", live.events[-1].at.astimezone().date())
    assert back.changeable_until() == ended + timedelta(days=7)
