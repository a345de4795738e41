"""What the room is shown: where the meeting is, what comes, and how many points wait."""

from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    CardPressed,
    ItemStarted,
    MeetingEnded,
    MovingSoon,
    PauseAsked,
    PointRaised,
    TakenBack,
    ThinkingEnded,
    ThinkingStarted,
)
from app.domain.room_view import RoomView, room_view
from tests.domain.tellings import agenda, begun


def test_before_the_start_the_first_item_comes_next():
    assert room_view(agenda("a", "b").state) == RoomView("not_started", after="a")


def test_now_and_next():
    assert room_view(begun("a", "b").state) == RoomView("now", "a", "b")


def test_only_points_are_counted_and_no_cards():
    told = begun("a", "b")
    told.follow(PointRaised("a"))
    told.follow(CardPressed("question", "a"))
    taken = told.follow(PointRaised("a"))
    told.follow(TakenBack(taken))
    assert room_view(told.state).points == 1


def test_thinking_time_ends_by_a_press():
    told = begun("a", "b")
    told.run(ThinkingStarted(10))
    assert room_view(told.after(5).state).code == "thinking"
    told.run(ThinkingEnded())
    assert room_view(told.state).code == "now"


def test_a_pause_is_shown_before_a_break():
    told = begun("a", "b")
    told.run(BreakStarted())
    assert room_view(told.state).code == "break"
    told.follow(PauseAsked())
    assert room_view(told.state).code == "paused"


def test_after_the_break_it_goes_on():
    told = begun("a", "b")
    told.run(BreakStarted())
    told.run(BreakEnded())
    assert room_view(told.state).code == "now"


def test_what_comes_soon_goes_when_the_room_moves():
    told = begun("a", "b", "c")
    told.run(MovingSoon())
    assert room_view(told.state).soon == "b"
    told.run(MovingSoon("c"))
    assert room_view(told.state).soon == "c"
    told.run(ItemStarted("c"))
    assert room_view(told.state).soon is None


def test_at_the_last_item_nothing_comes_soon():
    told = begun("a")
    told.run(MovingSoon())
    assert room_view(told.state).soon is None


def test_after_the_end_nothing_is_to_come():
    told = begun("a")
    told.run(MeetingEnded())
    assert room_view(told.state) == RoomView("ended")
