"""Replies that are owed after a meeting: which points, and by which day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.kinds import DueSaid, MeetingEnded, PointAnswered, PointClosed, PointKept, PointRaised, TakenBack
from app.domain.replies import ABOUT_REPLIES, open_among, open_replies, presses_told
from tests.domain.tellings import Telling, begun

DAY = date(2026, 11, 24)


def ended(*answers: str) -> Telling:
    """A meeting that is over; one point for each outcome, "" for no answer."""
    told = begun("a", "b")
    for outcome in answers:
        point = told.follow(PointRaised("a"))
        told.run(PointAnswered(point, outcome) if outcome else PointKept(point))  # pyright: ignore[reportArgumentType]
    told.run(MeetingEnded())
    return told


def test_nothing_is_owed_while_the_meeting_is_on():
    told = begun("a")
    told.follow(PointRaised("a"))
    assert open_replies(told.state, DAY + timedelta(days=99)) == ()


@pytest.mark.parametrize(
    ("outcome", "is_owed"),
    [("", True), ("not_decided", True), ("passed_on", True), ("changed", False), ("could_not", False),
     ("will_change", False)],
)  # fmt: skip
def test_a_point_without_a_final_answer_waits_for_a_reply(outcome: str, is_owed: bool):
    assert bool(open_replies(ended(outcome).state, DAY)) == is_owed


def test_a_reply_is_due_28_days_after_the_end():
    told = ended("")
    before, then = (open_replies(told.state, DAY + timedelta(days=days))[0] for days in (27, 28))
    assert (before.due, before.is_due) == (date(2026, 12, 22), False)
    assert then.is_due


def test_the_group_chooses_the_days_and_the_co_chairs_the_day_of_one_point():
    told = ended("", "")
    told.run(DueSaid(told.state.presses[0].id, "2026-12-01"))
    first, second = open_replies(told.state, DAY, 7)
    assert (first.due, first.is_said) == (date(2026, 12, 1), True)
    assert (second.due, second.is_said) == (date(2026, 12, 1), False)


def test_a_promise_with_a_day_is_owed_until_it_is_kept():
    told = ended("will_change")
    point = told.state.presses[0].id
    told.run(DueSaid(point, "2026-12-01"))
    assert len(open_replies(told.state, DAY)) == 1
    told.run(PointAnswered(point, "changed"))
    assert open_replies(told.state, DAY) == ()


def test_whoever_closed_or_took_back_a_point_waits_no_more():
    told = ended("not_decided", "")
    one, other = (press.id for press in told.state.presses)
    told.follow(PointClosed(one, "yes"))
    told.follow(TakenBack(other))
    assert open_replies(told.state, DAY) == ()


def test_a_point_sent_after_the_meeting_has_as_many_days():
    told = ended()
    told.after(60 * 24 * 3).follow(PointRaised("a"))
    assert open_replies(told.state, DAY)[0].due == date(2026, 12, 25)


@given(st.lists(st.tuples(st.sampled_from("pabcdtx"), st.integers(0, 3)), max_size=25))
def test_the_quick_way_for_many_meetings_agrees_with_the_rules(steps: list[tuple[str, int]]):
    told = begun("a")
    for step, number in steps:
        points = [press.id for press in told.state.presses]
        of = points[number % len(points)] if points else "none"
        what = {
            "p": PointRaised("a"),
            "a": PointAnswered(of, "not_decided"),
            "b": PointAnswered(of, "will_change"),
            "c": PointClosed(of, "no"),
            "d": DueSaid(of, "2026-12-09"),
            "t": TakenBack(of),
            "x": MeetingEnded(),
        }[step]
        told.refused(what, "follow" if step in "pct" else "run")
    presses, ended_at = presses_told([event for event in told.events if isinstance(event.what, ABOUT_REPLIES)])
    quick = open_among(presses, ended_at, DAY, 28) if ended_at else ()
    owed = open_replies(told.state, DAY)
    assert [(one.point.id, one.due, one.is_due) for one in quick] == [
        (one.point.id, one.due, one.is_due) for one in owed
    ]
