"""What each item's time is made of: thinking inside it, pauses and breaks outside it; and how it is told."""

from app.domain.clock import at_time, behind_s, left_s, planned_left_s
from app.domain.events import Moment
from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    ItemAdded,
    ItemStarted,
    MeetingEnded,
    PauseAsked,
    PauseEnded,
    ThinkingEnded,
    ThinkingStarted,
)
from tests.domain.tellings import begun


def test_meeting_time_never_goes_back():
    told = begun().after(5)
    told.run(ItemStarted("b"))
    told.now = Moment(told.now.utc, told.now.t_ms - 1)
    assert told.refused(BreakStarted()) == "no_clock"


def test_thinking_runs_inside_the_items_time():
    told = begun().after(1)
    told.run(ThinkingStarted(60))
    told.after(2).run(ThinkingEnded())
    assert told.used_min("a") == 3


def test_a_pause_and_a_break_stop_the_items_time():
    told = begun().after(1)
    told.run(BreakStarted())
    told.after(10).run(BreakEnded())
    told.after(1).follow(PauseAsked())
    told.after(10).follow(PauseEnded("ready"))
    told.after(1).run(MeetingEnded())
    assert told.used_min("a") == 3
    assert (told.state.break_ms, told.state.paused_ms) == (600_000, 600_000)


def test_a_pause_inside_a_break_is_counted_once():
    told = begun()
    told.run(BreakStarted())
    told.after(5).follow(PauseAsked())
    told.after(5).follow(PauseEnded("ready"))
    told.after(5).run(BreakEnded())
    assert (told.state.break_ms, told.state.paused_ms, told.used_min("a")) == (600_000, 300_000, 0)


def test_moving_on_ends_thinking_and_the_break():
    told = begun()
    told.run(ThinkingStarted(0))
    told.run(BreakStarted())
    told.run(ItemStarted("b"))
    assert (told.state.thinking, told.state.on_break) == (None, False)


def test_time_left_goes_below_nothing_and_is_none_where_nobody_planned():
    told = begun().after(25)
    told.happens(ItemAdded("c", reason_code="urgent"), "run")
    state = at_time(told.state, told.now.t_ms)
    assert left_s(state.item("a")) == -300
    assert left_s(state.item("c")) is None


def test_ahead_and_behind_are_counted_from_what_was_planned():
    told = begun("a", "b", "c").after(15)
    told.run(ItemStarted("b"))
    assert behind_s(told.state) == -300
    late = at_time(told.after(30).state, told.now.t_ms)
    assert behind_s(late) == 300
    assert planned_left_s(late) == 20 * 60


def test_a_pause_does_not_put_the_meeting_behind():
    told = begun()
    told.follow(PauseAsked())
    state = at_time(told.after(60).state, told.now.t_ms)
    assert behind_s(state) == 0
