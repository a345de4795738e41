"""What goes and when: a person sees it first, and exactly that goes."""

from datetime import timedelta

import pytest

from app.domain.errors import MeetingError
from app.domain.group_privacy import GroupPrivacy
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.letting_go import LettingGo
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.privacy import Privacy
from app.services.running import Running
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog


class KeptPrivacy:
    """What the group says, in memory."""

    def __init__(self) -> None:
        self.kept = GroupPrivacy()

    def load(self) -> GroupPrivacy:
        return self.kept

    def save(self, privacy: GroupPrivacy) -> None:
        self.kept = privacy


class Room:
    """A record with a clock that is moved by hand."""

    def __init__(self) -> None:
        self.clock, self.log = FakeClock(), ListLog()
        self.meetings = FakeMeetings(self.log)
        self.prepare = PrepareMeeting(FakeReader({}), self.meetings, self.log, self.clock)
        self.privacy = Privacy(KeptPrivacy())
        self.letting_go = LettingGo(self.meetings, self.log, self.prepare, self.privacy, self.clock)

    def meeting(self, *, outcome: str = "", raises: bool = True) -> LiveMeeting:
        """A meeting that ended, with one point that got this outcome; "" for no answer."""
        live = self.prepare.make(practice_agenda(Speaker()))
        chair = Running(live)
        chair.start()
        if raises:
            point = Following(live, "me").raise_point()
            Hearing(chair).answer(point, outcome) if outcome else Hearing(chair).keep(point)  # pyright: ignore
        chair.end()
        return live

    def later(self, days: int) -> None:
        self.clock.set_by(timedelta(days=days).total_seconds())


@pytest.fixture
def room() -> Room:
    return Room()


def ids(goings) -> list[str]:
    return [going.id for going in goings]


def test_nothing_goes_before_its_day(room):
    live = room.meeting(outcome="changed")
    room.later(89)
    preview = room.letting_go.preview()
    assert (ids(preview.due), ids(preview.later), room.letting_go.count_due()) == ([], [live.meeting.id], 0)


def test_after_90_days_it_is_shown_and_still_there(room):
    live = room.meeting(outcome="changed")
    room.later(90)
    due = room.letting_go.preview().due
    assert (ids(due), due[0].lines, room.letting_go.count_due()) == ([live.meeting.id], len(live.events), 1)
    assert room.meetings.meeting(live.meeting.id)


def test_what_was_shown_goes_and_nothing_else(room):
    old = room.meeting(outcome="changed")
    room.later(60)
    young = room.meeting(outcome="changed")
    room.later(40)
    assert room.letting_go.let_go(room.letting_go.preview()) == 1
    assert ids(room.meetings.lines(9)) == [young.meeting.id]
    with pytest.raises(MeetingError, match="no_such_meeting"):
        room.meetings.meeting(old.meeting.id)


def test_what_was_not_shown_never_goes(room):
    room.meeting(outcome="changed")
    seen = room.letting_go.preview()
    room.later(400)
    with pytest.raises(MeetingError, match="going_changed"):
        room.letting_go.let_go(seen)
    assert len(room.meetings.lines(9)) == 1


@pytest.mark.parametrize("outcome", ["", "will_change", "not_decided", "passed_on"])
def test_a_meeting_where_someone_waits_stays_and_says_so(room, outcome):
    live = room.meeting(outcome=outcome)
    room.later(100)
    preview = room.letting_go.preview()
    assert (ids(preview.due), ids(preview.held), preview.held[0].waiting) == ([], [live.meeting.id], 1)
    room.letting_go.let_go(preview)
    assert len(room.meetings.lines(9)) == 1


def test_what_its_owner_closed_waits_no_more(room):
    live = room.prepare.make(practice_agenda(Speaker()))
    chair, me = Running(live), Following(live, "me")
    chair.start()
    point = me.raise_point()
    Hearing(chair).answer(point, "not_decided")
    me.close_point(point, "a_bit")
    chair.end()
    room.later(100)
    assert ids(room.letting_go.preview().due) == [live.meeting.id]


def test_the_group_chooses_how_long(room):
    room.meeting(outcome="changed")
    room.privacy.keep_details(30)
    room.later(31)
    assert len(room.letting_go.preview().due) == 1
    room.privacy.keep_details(365)
    assert room.letting_go.preview().due == ()
    with pytest.raises(MeetingError, match="no_such_setting"):
        room.privacy.keep_details(1)


def test_a_meeting_with_an_old_day_that_was_held_late_is_not_old(room):
    live = room.prepare.make(practice_agenda(Speaker()))
    room.later(200)
    chair = Running(live)
    chair.start()
    chair.end()
    assert ids(room.letting_go.preview().due) == []


def test_a_meeting_that_a_window_shows_stays_and_the_others_go(room):
    shown, other = room.meeting(outcome="changed"), room.meeting(outcome="changed")
    room.later(100)
    shown.listen(lambda: None)
    with pytest.raises(MeetingError, match="meeting_open"):
        room.letting_go.let_go(room.letting_go.preview())
    assert ids(room.meetings.lines(9)) == [shown.meeting.id] != [other.meeting.id]


@pytest.mark.parametrize(("name", "words"), [("organisation", "Our  Council "), ("contact", "0113 496 0000")])
def test_the_group_says_who_looks_after_it(room, name, words):
    room.privacy.say(name, words)
    assert getattr(room.privacy.now, name) == " ".join(words.split())
    with pytest.raises(MeetingError, match="privacy_too_long"):
        room.privacy.say(name, "x" * 201)
