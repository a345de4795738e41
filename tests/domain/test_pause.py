"""Please pause: anyone may ask, all clocks stop at once, and it never ends by time."""

from dataclasses import replace

import pytest

from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.events import Maker
from app.domain.kinds import (
    BreakStarted,
    CardPressed,
    ItemStarted,
    MeetingEnded,
    PauseAsked,
    PauseEnded,
    PointAnswered,
    PointCalled,
    PointKept,
    PointRaised,
    PointWrittenDown,
    TakenBack,
    ThinkingStarted,
)
from tests.domain.tellings import agenda, begun


@pytest.mark.parametrize("place", ["follow", "run"])
def test_anyone_on_follow_and_any_co_chair_may_ask(place):
    told = begun()
    told.happens(PauseAsked(), place)
    assert told.state.pause is not None


@pytest.mark.parametrize("place", ["agenda", "app"])
def test_the_program_never_asks_for_a_pause_by_itself(place):
    assert begun().refused(PauseAsked(), place) == "not_yours"


def test_nobody_can_pause_what_has_not_begun():
    assert agenda("a").refused(PauseAsked(), "follow") == "meeting_not_started"


def test_nobody_can_pause_what_has_ended():
    told = begun()
    told.run(MeetingEnded())
    assert told.refused(PauseAsked(), "follow") == "meeting_ended"


def test_all_clocks_stop_at_once():
    told = begun().after(5)
    told.follow(PauseAsked())
    told.after(12).follow(PauseEnded("ready"))
    told.after(1).run(ItemStarted("b"))
    assert (told.used_min("a"), told.state.paused_ms) == (6, 12 * 60_000)


def test_a_second_asking_joins_the_first():
    told = begun()
    first, second = told.follow(PauseAsked()), told.follow(PauseAsked())
    assert [asking.id for asking in told.state.pause or ()] == [first, second]


def test_it_ends_when_people_on_follow_are_ready():
    told = begun()
    asked = told.follow(PauseAsked())
    told.follow(PauseEnded("ready"))
    assert told.state.pause is None
    assert told.state.press(asked).outcome == "done"


def test_a_co_chair_cannot_say_we_are_ready():
    told = begun()
    told.follow(PauseAsked())
    assert told.refused(PauseEnded("ready"), "run") == "not_yours"


def test_a_professionals_press_cannot_end_the_pause_of_all():
    told = begun()
    told.follow(PauseAsked())
    last = told.events[-1]
    ready = replace(last, n=last.n + 1, maker=Maker("follow", group="ebt"), what=PauseEnded("ready"))
    with pytest.raises(MeetingError, match="not_yours"):
        apply(told.state, ready)


def test_it_ends_when_the_only_asker_takes_it_back():
    told = begun()
    asked = told.follow(PauseAsked())
    told.follow(TakenBack(asked))
    told.follow(PauseEnded("taken_back"))
    assert told.state.pause is None
    assert told.state.press(asked).status == "taken_back"


def test_it_stays_while_another_asker_has_not_taken_it_back():
    told = begun()
    first = told.follow(PauseAsked())
    second = told.follow(PauseAsked())
    told.follow(TakenBack(first))
    assert told.refused(PauseEnded("taken_back"), "follow") == "not_yours"
    assert [asking.id for asking in told.state.pause or ()] == [second]


def test_a_co_chair_ends_it_only_with_a_reason_that_is_kept():
    told = begun()
    told.follow(PauseAsked())
    assert told.refused(PauseEnded("reason"), "run") == "reason_needed"
    assert told.refused(PauseEnded("reason", ""), "run") == "reason_needed"
    told.run(PauseEnded("reason", "asker_left"))
    assert told.state.pause is None
    assert told.events[-1].what == PauseEnded("reason", "asker_left")


def test_a_reason_is_not_for_follow_to_give():
    told = begun()
    told.follow(PauseAsked())
    assert told.refused(PauseEnded("reason", "asker_left"), "follow") == "not_yours"


@pytest.mark.parametrize("how", ["ready", "taken_back", "reason"])
def test_a_pause_that_is_not_there_cannot_end(how):
    assert begun().refused(PauseEnded(how, "x"), "follow") == "no_pause"


def test_a_day_passes_and_the_pause_is_still_on():
    told = begun()
    told.follow(PauseAsked())
    told.after(24 * 60).follow(CardPressed("okay"))
    told.run(BreakStarted())
    assert told.state.pause is not None


def test_moving_on_does_not_end_a_pause():
    told = begun()
    told.follow(PauseAsked())
    assert told.refused(ItemStarted("b")) == "meeting_paused"


@pytest.mark.parametrize("place", ["run", "follow"])
def test_ending_the_meeting_does_not_end_a_pause(place):
    told = begun(came_from=place)
    told.follow(PauseAsked())
    assert told.refused(MeetingEnded(), place) == "meeting_paused"


@pytest.mark.parametrize("what", [PointCalled, PointKept])
def test_a_pause_is_not_a_point_that_is_called_or_kept(what):
    told = begun()
    assert told.refused(what(told.follow(PauseAsked()))) == "no_such_point"


def test_nobody_can_answer_a_pause_away():
    told = begun()
    asked = told.follow(PauseAsked())
    assert told.refused(PointAnswered(asked, "done")) == "no_such_point"
    assert told.refused(PointWrittenDown(asked, "no_time")) == "no_such_point"


def test_people_can_still_press_cards_and_think_during_a_pause():
    told = begun()
    told.follow(PauseAsked())
    told.follow(PointRaised("a"))
    told.run(ThinkingStarted(10))
    assert len(told.state.waiting()) == 1
