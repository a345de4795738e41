"""A point is its owner's: its place, who may read it, its picture, its name; and *Me too* from everyone else."""

from datetime import timedelta

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.services.about_point import AboutPoint
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.room_points import RoomPoints
from app.services.running import Running
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def live(clock: FakeClock) -> LiveMeeting:
    log = ListLog()
    draft = AgendaDraft(title="Travel", items=(DraftItem("Buses", minutes=10), DraftItem("Taxis", minutes=10)))
    return PrepareMeeting(FakeReader({}), FakeMeetings(log), log, clock).make(draft)


@pytest.fixture
def me(live: LiveMeeting) -> Following:
    return Following(live, "me")


@pytest.fixture
def other(live: LiveMeeting) -> Following:
    return Following(live, "somebody")


@pytest.fixture
def chair(live: LiveMeeting) -> Running:
    running = Running(live)
    running.start()
    return running


def refused(do: object, *what: str) -> str:
    with pytest.raises(MeetingError) as trouble:
        do(*what)  # type: ignore[operator]
    return trouble.value.code


@pytest.mark.parametrize("what", ["hold", "release", "show_everyone", "show_co_chairs_only"])
def test_nobody_else_says_anything_about_a_point(chair: Running, me: Following, other: Following, what: str):
    point = me.raise_point()
    assert refused(getattr(AboutPoint(other), what), point) == "not_yours"


def test_a_place_is_kept_until_its_owner_is_ready(chair: Running, me: Following):
    point, about = me.raise_point(), AboutPoint(me)
    about.hold(point)
    assert me.mine()[0].press.is_held
    about.release(point)
    assert not me.mine()[0].press.is_held


def test_the_words_are_for_the_co_chairs_until_everyone_may_read_them(chair: Running, me: Following, other: Following):
    point = me.raise_point()
    me.add_words(point, "The bus is late.")
    room = RoomPoints(other)
    assert [one.words for one in room.waiting()] == [""]
    AboutPoint(me).show_everyone(point)
    assert [one.words for one in room.waiting()] == ["The bus is late."]
    AboutPoint(me).show_co_chairs_only(point)
    assert [one.words for one in room.waiting()] == [""]


def test_another_picture_takes_the_place_of_the_one_before(chair: Running, me: Following, live: LiveMeeting):
    point, about = me.raise_point(), AboutPoint(me)
    about.put_picture(point, "bus")
    about.put_picture(point, "taxi")
    assert me.mine()[0].picture == "taxi"
    assert Hearing(chair).waiting()[0].picture == "taxi"
    assert "bus" not in live.words.values()
    about.put_picture(point, "")
    assert (me.mine()[0].picture, me.mine()[0].press.has_picture) == ("", False)


def test_taking_words_out_takes_the_picture_too(chair: Running, me: Following, live: LiveMeeting):
    point = me.raise_point()
    me.add_words(point, "The bus is late.")
    AboutPoint(me).put_picture(point, "bus")
    me.remove_words(point)
    assert live.words == {}


def test_another_name_takes_the_place_of_the_one_before(chair: Running, me: Following, live: LiveMeeting):
    point = me.raise_point()
    me.put_name(point, "Sam")
    me.put_name(point, "Sam from the bus group")
    assert me.mine()[0].name == "Sam from the bus group"
    assert "Sam" not in live.words.values()
    assert Hearing(chair).waiting()[0].name == "Sam from the bus group"
    me.remove_name(point)
    assert (me.mine()[0].name, live.words) == ("", {})


def test_a_topic_is_chosen_and_taken_out(chair: Running, me: Following):
    point, about = me.raise_point(), AboutPoint(me)
    about.say_topic(point, "getting_about")
    assert me.mine()[0].press.topic == "getting_about"
    about.say_topic(point, "")
    assert me.mine()[0].press.topic is None


def test_me_too_counts_each_profile_once_and_never_its_owner(chair: Running, me: Following, other: Following):
    point = me.raise_point()
    assert refused(RoomPoints(me).me_too, point) == "own_point"
    RoomPoints(other).me_too(point)
    assert refused(RoomPoints(other).me_too, point) == "me_too_already"
    assert me.mine()[0].press.me_too == 1
    assert [(one.said_too, one.can_say_too) for one in RoomPoints(other).waiting()] == [(True, False)]


def test_me_too_stays_said_when_the_record_is_opened_again(
    chair: Running, live: LiveMeeting, me: Following, other: Following, clock: FakeClock
):
    point = me.raise_point()
    RoomPoints(other).me_too(point)
    again = LiveMeeting(live.meeting, live.texts, live.log, clock)
    assert refused(RoomPoints(Following(again, "somebody")).me_too, point) == "me_too_already"


def test_me_too_never_changes_the_order(chair: Running, me: Following, other: Following):
    first, second = me.raise_point(), me.raise_point()
    RoomPoints(other).me_too(second)
    Hearing(chair).me_too(second)
    assert [one.press.id for one in RoomPoints(other).waiting()] == [first, second]
    assert [one.press.id for one in Hearing(chair).waiting()] == [first, second]
    assert RoomPoints(other).waiting()[1].press.me_too == 2


def test_me_too_needs_something_that_can_be_known(chair: Running, me: Following, other: Following):
    point = me.raise_point()
    assert not RoomPoints(other).waiting()[0].can_say_too
    Hearing(chair).call(point)
    assert RoomPoints(other).waiting()[0].can_say_too


def test_a_prepared_point_is_nobody_elses_before_the_start(live: LiveMeeting, me: Following, other: Following):
    AboutPoint(me).raise_on(live.state.items[0].id)
    assert me.mine()[0].is_before
    assert RoomPoints(other).waiting() == ()
    hearing = Hearing(Running(live))
    assert (hearing.waiting(), hearing.with_later_items()) == ((), 0)


def test_a_prepared_point_waits_with_its_item(live: LiveMeeting, me: Following, other: Following, clock: FakeClock):
    first, second = (AboutPoint(me).raise_on(item.id) for item in live.state.items)
    clock.go_on(timedelta(days=2).total_seconds())
    chair = Running(live)
    hearing = Hearing(chair)
    chair.start()
    assert [one.press.id for one in hearing.waiting()] == [first]
    assert hearing.waiting()[0].waited_s == 0
    assert hearing.with_later_items() == 1
    assert [mine.comes_later for mine in me.mine()] == [False, True]
    assert refused(chair.next_item) == "points_waiting"
    hearing.answer(first, "changed")
    chair.next_item()
    assert [one.press.id for one in RoomPoints(other).waiting()] == [second]
    assert refused(chair.end) == "points_waiting"


def test_a_prepared_point_is_taken_back_before_the_start(live: LiveMeeting, me: Following):
    point = AboutPoint(me).raise_on(live.state.items[0].id)
    me.take_back(point)
    chair = Running(live)
    chair.start()
    assert Hearing(chair).waiting() == ()


def test_for_seven_days_something_more_can_be_said(chair: Running, live: LiveMeeting, me: Following, clock: FakeClock):
    chair.end()
    assert refused(me.raise_point) == "meeting_ended"
    assert refused(AboutPoint(me).say_more, " ") == "words_needed"
    clock.go_on(timedelta(days=6).total_seconds())
    point = AboutPoint(me).say_more("I forgot: the stop has no seat.")
    assert (me.mine()[0].words, me.mine()[0].press.is_after) == ("I forgot: the stop has no seat.", True)
    me.add_words(point, "Two people fell.")
    clock.go_on(timedelta(days=2).total_seconds())
    assert refused(AboutPoint(me).say_more, "More") == "meeting_ended"


def test_its_owner_reads_why_a_point_was_written_down(chair: Running, me: Following):
    Hearing(chair).write_down(me.raise_point(), "no_time")
    assert (me.mine()[0].state, me.mine()[0].reason_code) == ("written_down", "no_time")
