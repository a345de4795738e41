"""Moving on: co-chairs move the room, and a waiting point is never passed over in silence."""

import pytest

from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    GapAnswered,
    ItemDropped,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    PointAnswered,
    PointCalled,
    PointClosed,
    PointKept,
    PointRaised,
    PointWrittenDown,
    ThinkingStarted,
)
from tests.domain.tellings import Telling, agenda, begun


def statuses(told: Telling) -> str:
    return " ".join(f"{item.id}:{item.status}" for item in told.state.items)


def test_the_item_before_is_done_when_the_room_moves_on():
    told = begun("a", "b")
    told.run(ItemStarted("b"))
    assert statuses(told) == "a:done b:now"


def test_the_room_may_go_back():
    told = begun("a", "b").after(3)
    told.run(ItemStarted("b"))
    told.after(1).run(ItemStarted("a"))
    told.after(2).run(MeetingEnded())
    assert (told.used_min("a"), told.used_min("b")) == (5, 1)


def test_the_room_cannot_go_to_what_was_dropped_or_is_not_there():
    told = begun("a", "b")
    told.run(ItemDropped("b", "no_time"))
    assert told.refused(ItemStarted("b")) == "no_such_item"
    assert told.refused(ItemStarted("zz")) == "no_such_item"


MOVES = [ItemStarted("b"), BreakStarted(), BreakEnded(), ThinkingStarted(10), MeetingEnded()]


@pytest.mark.parametrize("what", MOVES, ids=lambda what: type(what).__name__)
def test_follow_never_moves_the_room(what):
    assert begun().refused(what, "follow") == "co_chairs_move_on"


@pytest.mark.parametrize("place", ["agenda", "app"])
@pytest.mark.parametrize("what", [*MOVES, GapAnswered(True, 60)], ids=lambda what: type(what).__name__)
def test_the_program_never_moves_the_room_by_itself(what, place):
    assert begun().refused(what, place) == "not_yours"


@pytest.mark.parametrize("place", ["agenda", "app"])
def test_the_program_never_starts_a_meeting_by_itself(place):
    assert agenda("a").refused(MeetingStarted(), place) == "not_yours"


def test_a_meeting_starts_once_and_ends_once():
    told = begun()
    assert told.refused(MeetingStarted()) == "meeting_started_already"
    told.run(MeetingEnded())
    assert told.refused(MeetingStarted()) == "meeting_started_already"
    assert told.refused(MeetingEnded()) == "meeting_ended"


def test_alone_the_follow_screen_moves_on_by_itself():
    told = begun("a", "b", came_from="follow")
    point = told.follow(PointRaised("a"))
    told.follow(ItemStarted("b"))
    told.follow(PointClosed(point, "no"))
    told.follow(MeetingEnded())
    assert statuses(told) == "a:done b:done"


def test_moving_on_asks_what_becomes_of_each_waiting_point():
    told = begun("a", "b")
    told.follow(PointRaised("a"))
    assert told.refused(ItemStarted("b")) == "points_waiting"


def test_a_point_on_another_item_does_not_hold_the_room():
    told = begun("a", "b")
    told.follow(PointRaised("b"))
    assert told.refused(ItemStarted("b")) == ""


def test_heard_now_means_answered_before_the_room_moves():
    told = begun("a", "b")
    point = told.follow(PointRaised("a"))
    told.run(PointCalled(point))
    assert told.refused(ItemStarted("b")) == "points_waiting"
    told.run(PointAnswered(point, "done"))
    assert told.refused(ItemStarted("b")) == ""


def test_kept_for_later_needs_no_reason_and_is_not_lost():
    told = begun("a", "b")
    point = told.follow(PointRaised("a"))
    told.run(PointKept(point))
    told.run(ItemStarted("b"))
    assert [press.id for press in told.state.kept()] == [point]
    told.run(MeetingEnded())
    assert [press.id for press in told.state.kept()] == [point]


def test_a_kept_point_that_is_called_waits_again():
    told = begun("a", "b")
    point = told.follow(PointRaised("a"))
    told.run(PointKept(point))
    told.run(PointCalled(point))
    assert told.state.kept() == ()
    assert told.refused(ItemStarted("b")) == "points_waiting"


@pytest.mark.parametrize("reason", ["", "no_time"])
def test_written_down_keeps_a_reason(reason):
    told = begun("a", "b")
    point = told.follow(PointRaised("a"))
    code = told.refused(PointWrittenDown(point, reason))
    assert code == ("" if reason else "reason_needed")
    assert told.refused(ItemStarted("b")) == ("" if reason else "points_waiting")


def test_a_meeting_cannot_end_over_a_waiting_point():
    told = begun("a", "b")
    told.follow(PointRaised("b"))
    assert told.refused(MeetingEnded()) == "points_waiting"


def test_minutes_come_from_another_item():
    told = begun("a", "b")
    told.run(MinutesChanged("a", 5, from_item="b"))
    assert [item.minutes for item in told.state.items] == [25, 15]


def test_no_item_has_fewer_minutes_than_none():
    told = begun("a", "b")
    assert told.refused(MinutesChanged("a", -21)) == "too_few_minutes"
    assert told.refused(MinutesChanged("a", 21, from_item="b")) == "too_few_minutes"
    assert told.refused(MinutesChanged("a", -5, from_item="b")) == "no_such_item"


def test_only_a_co_chair_changes_minutes():
    assert begun().refused(MinutesChanged("a", 5), "follow") == "not_yours"


def test_breaks_are_had_one_at_a_time():
    told = begun()
    assert told.refused(BreakEnded()) == "no_break"
    told.run(BreakStarted())
    assert told.refused(BreakStarted()) == "break_already"
    told.run(BreakEnded())
    assert not told.state.on_break


def test_time_running_out_changes_nothing():
    told = begun("a", "b").after(300)
    told.run(ThinkingStarted(10))
    assert (told.state.now, told.state.pause, told.state.phase) == ("a", None, "running")
