"""Meeting time through sleep, crashes and clocks that were set, and gaps that people answer."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.clock import Gap, MeetingClock, at_time, unanswered
from app.domain.kinds import (
    GapAnswered,
    ItemStarted,
    Kind,
    MeetingStarted,
    PauseAsked,
    PauseEnded,
)
from tests.domain.tellings import agenda, begun
from tests.fakes import FakeClock

HOUR = 3600


class Laptop:
    """A laptop with a meeting of two items on it. Looks at its clocks every five seconds, like the program."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.time = MeetingClock(self.clock)
        self.told = agenda("a", "b")
        self.run(MeetingStarted())
        self.run(ItemStarted("a"))

    def run(self, what: Kind) -> None:
        self.told.now = self.time.now()
        self.told.happens(what, "follow" if what == PauseEnded("ready") else "run")

    def go_on(self, minutes: float) -> None:
        for _ in range(int(minutes * 12)):
            self.clock.go_on(5)
            self.time.now()

    def sleep(self, minutes: float) -> None:
        self.clock.sleep(minutes * 60)
        self.time.now()

    def crash(self, away_s: float) -> None:
        """The program ends; after a while another one goes on from the last moment it knows."""
        last = self.time.now()
        self.clock.go_on(away_s)
        self.time = MeetingClock(self.clock, last, unanswered(self.told.state, last))

    def answer(self, *, went_on: bool) -> None:
        gap = self.time.gap or Gap(0)
        self.run(GapAnswered(went_on, gap.seconds))
        self.time.answer_gap()

    def used(self) -> tuple[float, float]:
        """Minutes used by both items up to now."""
        state = at_time(self.told.state, self.time.now().t_ms)
        return (state.item("a").used_ms / 60_000, state.item("b").used_ms / 60_000)


def test_ordinary_time_is_counted_and_is_no_gap():
    laptop = Laptop()
    laptop.go_on(20)
    assert (laptop.used(), laptop.time.gap) == ((20, 0), None)


@pytest.mark.parametrize("seconds", [1, 29, 30])
def test_a_short_nap_is_not_asked_about(seconds):
    laptop = Laptop()
    laptop.clock.sleep(seconds)
    laptop.time.now()
    assert laptop.time.gap is None


def test_asleep_for_an_hour_while_the_steady_clock_stands_still():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.sleep(60)
    assert (laptop.used(), laptop.time.gap) == ((5, 0), Gap(HOUR))


def test_asleep_for_an_hour_while_the_steady_clock_runs_on():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.clock.go_on(HOUR)
    assert laptop.used() == (5, 0)
    assert laptop.time.gap == Gap(HOUR)


@pytest.mark.parametrize(("went_on", "used"), [(True, (65, 0)), (False, (5, 0))])
def test_a_person_says_whether_the_meeting_went_on(went_on, used):
    laptop = Laptop()
    laptop.go_on(5)
    laptop.sleep(60)
    laptop.answer(went_on=went_on)
    assert (laptop.used(), laptop.time.gap) == (used, None)


def test_a_gap_is_not_counted_until_it_is_answered():
    laptop = Laptop()
    laptop.sleep(60)
    laptop.go_on(10)
    assert laptop.used() == (10, 0)
    laptop.answer(went_on=True)
    assert laptop.used() == (70, 0)


def test_two_gaps_before_one_answer_are_one_question():
    laptop = Laptop()
    laptop.sleep(12)
    laptop.go_on(1)
    laptop.sleep(20)
    assert laptop.time.gap == Gap(32 * 60)
    laptop.answer(went_on=True)
    assert laptop.used() == (33, 0)


def test_a_gap_belongs_to_the_item_it_happened_in():
    laptop = Laptop()
    laptop.sleep(12)
    laptop.run(ItemStarted("b"))
    laptop.sleep(20)
    laptop.answer(went_on=True)
    assert laptop.used() == (12, 20)


def test_a_gap_inside_a_pause_never_costs_the_item():
    laptop = Laptop()
    laptop.go_on(2)
    laptop.run(PauseAsked())
    laptop.sleep(60)
    laptop.answer(went_on=True)
    laptop.run(PauseEnded("ready"))
    assert laptop.used() == (2, 0)


def test_a_gap_inside_a_pause_never_costs_the_item_even_when_answered_later():
    laptop = Laptop()
    laptop.go_on(2)
    laptop.run(PauseAsked())
    laptop.sleep(60)
    laptop.run(PauseEnded("ready"))
    laptop.go_on(1)
    laptop.answer(went_on=True)
    assert laptop.used() == (3, 0)


def test_a_gap_before_a_pause_is_the_items_even_when_answered_in_the_pause():
    laptop = Laptop()
    laptop.sleep(12)
    laptop.run(PauseAsked())
    laptop.go_on(4)
    laptop.answer(went_on=True)
    assert laptop.used() == (12, 0)


def test_nothing_is_counted_for_a_gap_that_was_never_there():
    laptop = Laptop()
    laptop.go_on(3)
    laptop.answer(went_on=True)
    assert laptop.used() == (3, 0)


def test_a_gap_below_nothing_is_refused():
    assert begun().refused(GapAnswered(True, -1)) == "no_clock"


def test_after_a_crash_of_five_seconds_time_goes_on():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.crash(5)
    assert (laptop.used()[0], laptop.time.gap) == (pytest.approx(5 + 5 / 60), None)


def test_after_a_crash_of_twelve_minutes_a_person_is_asked():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.crash(12 * 60)
    assert (laptop.used(), laptop.time.gap) == ((5, 0), Gap(12 * 60))


def test_a_question_that_nobody_answered_is_asked_again_after_a_crash():
    laptop = Laptop()
    laptop.sleep(12)
    laptop.run(ItemStarted("b"))
    laptop.sleep(20)
    laptop.crash(5)
    assert laptop.time.gap == Gap(32 * 60)
    laptop.crash(60)
    assert laptop.time.gap == Gap(33 * 60)


def test_what_was_answered_is_not_asked_again_after_a_crash():
    laptop = Laptop()
    laptop.sleep(12)
    laptop.answer(went_on=False)
    laptop.crash(5)
    assert laptop.time.gap is None


def test_after_the_computer_started_again_time_goes_on_from_where_it_was():
    laptop = Laptop()
    laptop.go_on(5)
    last = laptop.time.now()
    laptop.clock.sleep(10)
    laptop.clock.start_again()
    laptop.time = MeetingClock(laptop.clock, last)
    laptop.go_on(1)
    assert laptop.used()[0] == pytest.approx(6 + 10 / 60)


def test_a_steady_clock_that_jumps_back_costs_nothing():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.clock.start_again()
    laptop.time.now()
    laptop.go_on(1)
    assert laptop.used() == (6, 0)


def test_a_clock_set_back_two_hours_changes_nothing():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.clock.set_by(-2 * HOUR)
    laptop.go_on(5)
    laptop.run(ItemStarted("b"))
    assert (laptop.used(), laptop.time.gap) == ((10, 0), None)


def test_a_clock_set_back_before_a_crash_does_not_turn_time_back():
    laptop = Laptop()
    laptop.go_on(5)
    last = laptop.time.now()
    laptop.clock.set_by(-2 * HOUR)
    laptop.time = MeetingClock(laptop.clock, last)
    laptop.go_on(1)
    assert (laptop.used(), laptop.time.gap) == ((6, 0), None)


def test_a_clock_set_forward_is_asked_about_and_not_counted():
    laptop = Laptop()
    laptop.go_on(5)
    laptop.clock.set_by(2 * HOUR)
    laptop.go_on(5)
    assert (laptop.used(), laptop.time.gap) == ((10, 0), Gap(2 * HOUR))


class SummerEnds(FakeClock):
    """Tells the time as people in London say it, on the night when 01:59 is followed by 01:00."""

    CHANGE = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)

    def utc(self) -> datetime:
        at = super().utc()
        return at.astimezone(timezone(timedelta(hours=1 if at < self.CHANGE else 0)))


def test_the_night_the_clocks_go_back_is_an_ordinary_night():
    clock = SummerEnds(datetime(2026, 10, 25, 0, 59, 30, tzinfo=UTC))
    time = MeetingClock(clock)
    assert clock.utc().hour == 1
    for _ in range(12):
        clock.go_on(5)
        time.now()
    assert (clock.utc().hour, time.now().t_ms, time.gap) == (1, 60_000, None)
