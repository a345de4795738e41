"""Two hours of a meeting in a real record: what is true at its end is true when the program is started again."""

from pathlib import Path

from tests.stories.a_real_record import WHOLE_MEETING, acted_out
from tests.stories.teller import lines_of


def test_a_meeting_of_two_hours_is_whole_in_its_record_and_says_the_same_tomorrow(tmp_path: Path):
    story = acted_out(WHOLE_MEETING, tmp_path)
    story.start_again()
    assert story.is_whole()
    assert story.house.care.verify() == ()
    at_the_end = [told for told in lines_of(WHOLE_MEETING.read_text(encoding="utf-8"), "again") if told.who == "at"]
    assert len(at_the_end) > 40
    for told in at_the_end:
        story.tell(told)
    state = story.meeting.state
    assert (len(state.items), sum((state.counts or {}).values())) == (10, 12)
    assert sum(press.is_point for press in state.presses) == 7
    assert state.ended_at is not None
    assert state.started_at is not None
    assert (state.ended_at - state.started_at).total_seconds() == 2 * 60 * 60
    story.house.close()
