"""What was pushed off comes first next time, with its count and its first day."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.agenda import AgendaDraft, Carried, DraftItem
from app.domain.events import Maker
from app.domain.kinds import ItemStarted, MeetingEnded, MeetingStarted, PointKept, PointRaised
from app.services.carrying import Carrying, put_first
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.making import Because, Making
from app.services.prepare_meeting import PrepareMeeting
from tests.fakes import FakeClock, FakeMeetings, FakeReader

RUN = Maker("run")
FIRST = dt.date(2026, 9, 1)
SECOND = dt.date(2026, 10, 1)
TODAY = dt.date(2026, 11, 1)


class Record:
    """Meetings that follow one another."""

    def __init__(self) -> None:
        self.meetings = FakeMeetings()
        self.clock = FakeClock()
        self.prepare = PrepareMeeting(FakeReader({}), self.meetings, self.meetings.log, self.clock)
        self.carrying = Carrying(self.prepare, self.meetings)

    def plan(self, *items: DraftItem, day: dt.date = FIRST) -> LiveMeeting:
        self.clock.go_on(3600)
        return self.prepare.make(AgendaDraft(title="Ours", date=day, items=items))

    def hold(self, *items: DraftItem, day: dt.date = FIRST) -> LiveMeeting:
        """A meeting that reaches its first item, then ends."""
        live = self.plan(*items, day=day)
        live.happen(RUN, Wish(MeetingStarted()), Wish(ItemStarted(items[0].id)))
        live.happen(RUN, Wish(MeetingEnded()))
        return live

    def next(self) -> tuple[DraftItem, ...]:
        return self.carrying.for_next_time(TODAY).items


def item(name: str, **facts) -> DraftItem:
    return DraftItem(name, id=name, minutes=20, **facts)


MINE = item("mine", asked_by="ebe", question="When does the bus come?", full_sent=FIRST, easy_sent=FIRST)


@pytest.fixture
def record() -> Record:
    return Record()


def test_nothing_comes_from_an_empty_record(record: Record):
    assert record.next() == ()


def test_what_ebes_asked_for_and_nobody_reached_comes_with_its_words(record: Record):
    live = record.hold(item("a", asked_by="ebe"), MINE, item("b", asked_by="ebt"))
    (one,) = record.next()
    assert (one.id, one.title, one.question) == ("mine", "mine", "When does the bus come?")
    assert one.carried is not None
    assert (one.carried.from_meeting, one.carried.times, one.carried.first_day) == (live.meeting.id, 1, FIRST)
    assert (one.full_sent, one.easy_sent) == (None, None)


def test_pushed_off_twice_it_says_two_and_the_first_day(record: Record):
    record.hold(item("a"), MINE)
    record.hold(item("b"), *record.next(), day=SECOND)
    (one,) = record.next()
    assert one.carried is not None
    assert (one.carried.times, one.carried.first_day) == (2, FIRST)


def test_once_heard_it_does_not_come_again(record: Record):
    record.hold(item("a"), MINE)
    record.hold(*record.next(), item("b"), day=SECOND)
    assert record.next() == ()


def test_while_it_waits_on_a_newer_agenda_it_is_not_offered_twice(record: Record):
    record.hold(item("a"), MINE)
    record.plan(*record.next(), day=TODAY)
    assert record.next() == ()


def test_a_planned_meeting_that_never_was_hides_nothing(record: Record):
    record.hold(item("a"), MINE)
    record.plan(*record.next(), day=SECOND)
    assert [one.id for one in record.next()] == ["mine"]


def test_the_first_day_stays_when_that_meeting_is_deleted(record: Record):
    first = record.hold(item("a"), MINE)
    record.hold(item("b"), *record.next(), day=SECOND)
    record.prepare.restored()
    record.meetings.delete(first.meeting.id)
    (one,) = record.next()
    assert one.carried is not None
    assert (one.carried.times, one.carried.first_day) == (2, FIRST)


def test_where_no_first_day_was_kept_the_record_is_followed_back(record: Record):
    record.hold(item("a"), MINE)
    (one,) = record.next()
    assert one.carried is not None
    record.hold(item("b"), replace(one, carried=replace(one.carried, first_day=None)), day=SECOND)
    (again,) = record.next()
    assert again.carried is not None
    assert again.carried.first_day == FIRST


def test_what_was_late_comes_first_next_time_whoever_asked(record: Record):
    making = Making(AgendaDraft(title="Ours", date=FIRST, items=(item("a"), item("late"), item("no", asked_by="ebt"))))
    making.remove("late", Because("late_papers"))
    making.remove("no", Because("other_meeting"))
    live = record.prepare.make(making.draft)
    live.happen(RUN, Wish(MeetingStarted()), Wish(MeetingEnded()))
    assert [one.id for one in record.next()] == ["late"]


def test_what_waited_longest_is_first(record: Record):
    record.hold(item("a"), MINE)
    record.hold(item("b"), item("newer", asked_by="both"), *record.next(), day=SECOND)
    assert [one.id for one in record.next()] == ["mine", "newer"]


def test_points_kept_for_later_come_from_the_last_meeting_without_their_words(record: Record):
    live = record.plan(item("a"))
    live.happen(RUN, Wish(MeetingStarted()), Wish(ItemStarted("a")))
    (raised,) = live.happen(Maker("follow"), Wish(PointRaised("a"), words="The bus is late"))
    live.happen(RUN, Wish(PointKept(raised.id)), Wish(MeetingEnded()))
    (point,) = record.carrying.for_next_time(TODAY).points
    assert (point.id, point.day, point.title) == (raised.id, FIRST, "a")
    record.hold(item("b"), day=SECOND)
    assert record.carrying.for_next_time(TODAY).points == ()


def test_carried_items_stand_after_the_welcome_and_only_once():
    draft = AgendaDraft(items=(item("Welcome"), item("a")))
    once = put_first(draft, (MINE,))
    assert [one.id for one in once.items] == ["Welcome", "mine", "a"]
    assert put_first(once, (MINE,)) == once


def test_an_item_that_was_written_again_is_not_there_twice():
    draft = AgendaDraft(items=(item("Welcome"), replace(item("a"), title=" MINE ", id="")))
    once = put_first(draft, (replace(MINE, carried=Carried("m", 2)),))
    assert [(one.id, one.asked_by) for one in once.items] == [("Welcome", "not_said"), ("mine", "ebe")]
    assert once.items[1].carried == Carried("m", 2)
