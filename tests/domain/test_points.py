"""I have a point: it waits in the order of asking, is answered by a co-chair, and closed by its owner."""

from functools import partial

import pytest

from app.domain.kinds import (
    CardPressed,
    Felt,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    MeToo,
    NamePut,
    NameRemoved,
    PauseAsked,
    PauseEnded,
    PlaceHeld,
    PointAnswered,
    PointCalled,
    PointClosed,
    PointKept,
    PointRaised,
    PointSeen,
    PointWrittenDown,
    TakenBack,
    WordsAdded,
    WordsRemoved,
)
from tests.domain.tellings import Telling, agenda, begun

CARDS = [
    "question", "not_understood", "jargon", "slow_down", "more_time", "break",
    "agree", "disagree", "unsure", "off_topic", "okay",
]  # fmt: skip


WRITTEN, ANSWERED = partial(PointWrittenDown, reason_code="no_time"), partial(PointAnswered, outcome="changed")


def waiting(told: Telling) -> list[str]:
    return [press.id for press in told.state.waiting()]


def with_a_point() -> tuple[Telling, str]:
    told = begun()
    return told, told.follow(PointRaised("a"))


def test_a_point_waits_until_it_is_answered():
    told, point = with_a_point()
    assert waiting(told) == [point]
    told.run(PointCalled(point))
    assert waiting(told) == [point]
    told.run(PointAnswered(point, "will_change"))
    assert waiting(told) == []
    assert told.state.press(point).outcome == "will_change"


def test_a_point_can_be_prepared_about_an_item_and_waits_for_it():
    told = agenda("a", "b")
    point = told.follow(PointRaised("b"))
    told.run(MeetingStarted())
    told.run(ItemStarted("a"))
    told.run(ItemStarted("b"))
    assert (told.state.press(point).is_prepared, told.state.waiting("b")[0].id) == (True, point)
    assert told.refused(MeetingEnded()) == "points_waiting"


def test_before_the_meeting_only_people_prepare_points_and_only_about_an_item():
    assert agenda("a").refused(PointRaised("a"), "run") == "meeting_not_started"
    assert agenda("a").refused(PointRaised(), "follow") == "meeting_not_started"


@pytest.mark.parametrize(("days", "code"), [(0, ""), (6, ""), (8, "meeting_ended")])
def test_a_point_can_come_for_seven_days_after_the_end(days: int, code: str):
    told = begun()
    told.run(MeetingEnded())
    told.away(days * 24 * 60)
    assert told.refused(PointRaised("a"), "run") == "meeting_ended"
    assert told.refused(PointRaised("a"), "follow") == code
    assert [press.is_after for press in told.state.presses] == ([] if code else [True])


def test_a_point_between_items_is_a_point():
    told = agenda("a")
    told.run(MeetingStarted())
    point = told.follow(PointRaised())
    assert waiting(told) == [point]


def test_a_point_about_an_item_that_is_not_there_is_refused():
    assert begun().refused(PointRaised("zz"), "follow") == "no_such_item"


@pytest.mark.parametrize("place", ["app", "agenda"])
def test_the_program_never_raises_a_point(place):
    assert begun().refused(PointRaised("a"), place) == "not_yours"


def test_its_order_is_the_order_of_asking():
    told, first = with_a_point()
    second, third = told.follow(PointRaised("a")), told.run(PointRaised("a"))
    told.follow(MeToo(third))
    told.follow(MeToo(third))
    assert waiting(told) == [first, second, third]
    assert told.state.press(third).me_too == 2


def test_a_co_chair_may_visibly_call_another_first():
    told, first = with_a_point()
    second = told.follow(PointRaised("a"))
    told.run(PointCalled(second))
    assert told.state.press(second).status == "called"
    assert waiting(told) == [first, second]


@pytest.mark.parametrize("what", [PointCalled, PointSeen, PointKept])
def test_only_a_co_chair_calls_sees_or_keeps(what):
    told, point = with_a_point()
    assert told.refused(what(point), "follow") == "not_yours"


def test_only_a_co_chair_answers_or_writes_down():
    told, point = with_a_point()
    assert told.refused(PointAnswered(point, "done"), "follow") == "not_yours"
    assert told.refused(PointWrittenDown(point, "no_time"), "follow") == "not_yours"


@pytest.mark.parametrize("heard", ["yes", "a_bit", "no", "not_asked"])
def test_its_owner_closes_it(heard):
    told, point = with_a_point()
    told.run(PointAnswered(point, "changed"))
    told.follow(PointClosed(point, heard))
    assert (told.state.press(point).status, told.state.press(point).heard) == ("closed", heard)


def test_a_co_chair_cannot_close_it_for_its_owner():
    told, point = with_a_point()
    told.run(PointAnswered(point, "changed"))
    assert told.refused(PointClosed(point, "yes"), "run") == "not_yours"


def test_it_cannot_be_closed_before_it_is_answered():
    told, point = with_a_point()
    assert told.refused(PointClosed(point, "yes"), "follow") == "not_answered_yet"


def test_nobody_is_pressed_to_close_it():
    told, point = with_a_point()
    told.run(PointAnswered(point, "could_not"))
    told.run(MeetingEnded())
    assert told.state.press(point).status == "answered"


def test_it_can_be_answered_and_closed_after_the_meeting():
    told, point = with_a_point()
    told.run(PointKept(point))
    told.run(MeetingEnded())
    told.run(PointAnswered(point, "passed_on"))
    told.follow(PointClosed(point, "no"))
    assert told.state.press(point).status == "closed"


def test_a_better_answer_takes_the_place_of_the_first():
    told, point = with_a_point()
    told.run(PointAnswered(point, "not_decided"))
    told.run(PointAnswered(point, "changed"))
    assert told.state.press(point).outcome == "changed"


def test_what_its_owner_closed_is_not_answered_again():
    told, point = with_a_point()
    told.run(PointAnswered(point, "changed"))
    told.follow(PointClosed(point, "yes"))
    assert told.refused(PointAnswered(point, "could_not")) == "point_closed"


@pytest.mark.parametrize("before", [PointSeen, PointCalled, PointKept, None])
def test_its_owner_may_take_it_back_at_any_time(before):
    told, point = with_a_point()
    if before is not None:
        told.run(before(point))
    told.follow(TakenBack(point))
    assert told.state.press(point).status == "taken_back"
    assert waiting(told) == []


def test_what_was_answered_can_be_taken_back_too_but_only_once():
    told, point = with_a_point()
    told.run(PointAnswered(point, "changed"))
    told.run(MeetingEnded())
    told.follow(TakenBack(point))
    assert told.refused(TakenBack(point), "follow") == "point_closed"


def test_a_co_chair_cannot_take_back_what_was_pressed_on_follow():
    told, point = with_a_point()
    assert told.refused(TakenBack(point), "run") == "not_yours"


def test_a_card_that_a_co_chair_raised_for_someone_is_taken_back_on_run():
    told = begun()
    point = told.run(PointRaised("a"))
    assert told.refused(TakenBack(point), "follow") == "not_yours"
    told.run(TakenBack(point))
    assert waiting(told) == []


@pytest.mark.parametrize("what", [MeToo, PointCalled, PointKept])
def test_what_was_taken_back_stays_away(what):
    told, point = with_a_point()
    told.follow(TakenBack(point))
    assert told.refused(what(point)) == "point_closed"


@pytest.mark.parametrize("what", [TakenBack, MeToo, PointCalled, PointSeen, PointKept, PlaceHeld])
def test_a_point_that_is_not_there_is_refused(what):
    assert begun().refused(what("nobody")) == "no_such_point"


def test_hold_my_place_is_for_its_owner():
    told, point = with_a_point()
    assert told.refused(PlaceHeld(point), "run") == "not_yours"
    told.follow(PlaceHeld(point))
    assert told.state.press(point).is_held
    assert waiting(told) == [point]


def test_seen_is_said_only_when_a_co_chair_saw_it():
    told, point = with_a_point()
    assert not told.state.press(point).is_seen
    told.run(PointSeen(point))
    assert told.state.press(point).is_seen


@pytest.mark.parametrize("what", [PointCalled, PointKept, WRITTEN, ANSWERED])
def test_what_a_co_chair_did_something_about_was_seen(what):
    told, point = with_a_point()
    told.run(what(point))
    assert told.state.press(point).is_seen


def test_words_and_a_name_can_be_put_and_taken_out_even_after_the_meeting():
    told, point = with_a_point()
    told.follow(WordsAdded(point))
    told.follow(NamePut(point))
    assert (told.state.press(point).has_words, told.state.press(point).has_name) == (True, True)
    told.run(PointAnswered(point, "done"))
    told.run(MeetingEnded())
    told.follow(WordsRemoved(point))
    told.follow(NameRemoved(point))
    assert (told.state.press(point).has_words, told.state.press(point).has_name) == (False, False)


@pytest.mark.parametrize("what", [WordsAdded, WordsRemoved, NamePut, NameRemoved])
def test_words_and_name_are_the_owners(what):
    told, point = with_a_point()
    assert told.refused(what(point), "run") == "not_yours"


@pytest.mark.parametrize("meaning", CARDS)
def test_each_other_card_is_kept_by_its_meaning(meaning):
    told = begun()
    card = told.follow(CardPressed(meaning, "a"))
    assert told.state.press(card).meaning == meaning
    assert waiting(told) == []


@pytest.mark.parametrize("meaning", ["point", "pause"])
def test_point_and_pause_have_their_own_kinds(meaning):
    assert begun().refused(CardPressed(meaning, "a"), "follow") == "no_such_kind"


def test_a_pause_that_was_had_can_be_closed_like_a_point():
    told = begun()
    asked = told.follow(PauseAsked())
    told.follow(PauseEnded("ready"))
    told.follow(PointClosed(asked, "yes"))
    assert told.state.press(asked).heard == "yes"


def test_a_face_is_nobodys():
    told = begun()
    told.follow(Felt("was_i_heard", 3))
    assert told.state.felt == (("was_i_heard", 3),)
    assert told.refused(Felt("was_i_heard", 9), "follow") == "no_such_kind"
    assert told.refused(Felt("was_i_heard", 1), "run") == "not_yours"
    assert agenda("a").refused(Felt("was_i_heard", 1), "follow") == "meeting_not_started"
