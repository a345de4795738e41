"""A person checks an agenda: change, add, take away, move, undo, and see what is doubtful."""

import datetime as dt

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine, Notice
from app.services.draft_json import review_from_json, review_to_json
from app.services.reviewing import Review

DRAFT = AgendaDraft(
    title="Making travel better",
    date=dt.date(2026, 11, 24),
    start=dt.time(10, 0),
    place="Town hall",
    items=(
        DraftItem("Welcome", number="1", minutes=10, lead="Chair"),
        DraftItem("Buses", number="2", minutes=20, guessed=("minutes",)),
        DraftItem("Tea", minutes=15, kind="break"),
        DraftItem("Anything else", number="3", sure=0.4),
    ),
    notices=(Notice("minutes_worked_out", {"count": 1}),),
    source_name="agenda.docx",
    source_text="Welcome\nBuses",
)


@pytest.fixture
def review() -> Review:
    return Review(DRAFT)


def titles(review: Review) -> list[str]:
    return [row.item.title for row in review.rows]


def test_nothing_changed_gives_the_same_draft(review: Review):
    assert review.draft == DRAFT


def test_a_guess_and_an_unsure_item_are_doubtful(review: Review):
    assert [row.is_doubtful for row in review.rows] == [False, True, False, True]


def test_what_a_person_types_is_no_guess_any_more(review: Review):
    review.change(1, "minutes", 25)
    assert review.row(1).item.minutes == 25
    assert not review.row(1).is_doubtful


def test_a_doubtful_fact_makes_its_item_doubtful_and_is_named_before_what_was_worked_out():
    row = Review(AgendaDraft(items=(DraftItem("Buses", guessed=("minutes",), doubts=("lead",)),))).row(0)
    assert row.is_doubtful
    assert row.doubts == ("lead", "minutes")


def test_a_fact_that_a_person_typed_is_not_doubtful_any_more():
    doubtful = Review(AgendaDraft(items=(DraftItem("Buses", doubts=("lead",)),)))
    doubtful.change(0, "lead", "Ada")
    assert not doubtful.row(0).is_doubtful


def test_changing_another_fact_leaves_the_guess_a_guess(review: Review):
    review.change(1, "title", "Buses and trains")
    assert review.row(1).is_doubtful


def test_saying_that_it_is_right_ends_the_doubt(review: Review):
    review.say_right(3)
    assert not review.row(3).is_doubtful
    assert review.right == {3}


def test_all_can_be_called_right_at_once_and_undone(review: Review):
    review.say_right()
    assert review.next_doubtful() is None
    review.undo()
    assert review.next_doubtful() == 1


def test_the_next_doubtful_one_goes_round(review: Review):
    assert review.next_doubtful() == 1
    assert review.next_doubtful(1) == 3
    assert review.next_doubtful(3) == 1


def test_moving_up_and_down_changes_the_order(review: Review):
    assert review.move(1, -1)
    assert titles(review)[:2] == ["Buses", "Welcome"]
    assert review.move(1, 1)
    assert titles(review)[:2] == ["Welcome", "Buses"]


def test_the_ends_of_the_list_hold(review: Review):
    assert not review.move(0, -1)
    assert not review.move(3, 1)
    assert review.draft == DRAFT


def test_an_item_taken_away_comes_back_by_undo(review: Review):
    review.remove(1)
    assert "Buses" not in titles(review)
    assert review.undo()
    assert review.draft == DRAFT


def test_undo_says_when_there_is_nothing_left(review: Review):
    assert not review.undo()


def test_what_is_typed_in_one_field_is_one_change(review: Review):
    for words in ("B", "Bu", "Bus"):
        review.change(1, "title", words)
    review.undo()
    assert review.row(1).item.title == "Buses"


def test_two_fields_are_two_changes(review: Review):
    review.change(1, "title", "Trains")
    review.change(1, "lead", "Sam")
    review.undo()
    assert review.row(1).item.title == "Trains"


def test_an_item_is_added_after_another_with_a_key_of_its_own(review: Review):
    key = review.add(after=0)
    assert titles(review)[1] == ""
    assert key not in {0, 1, 2, 3}


def test_an_item_added_after_undo_is_another_one(review: Review):
    first = review.add()
    review.undo()
    assert review.add() != first


def test_totals_add_up_and_say_when_it_would_end(review: Review):
    totals = review.totals()
    assert (totals.items, totals.breaks, totals.minutes, totals.without_minutes) == (3, 1, 45, 1)
    assert totals.ends == dt.time(10, 45)


def test_without_a_start_nobody_knows_the_end(review: Review):
    review.change_meeting("start", None)
    assert review.totals().ends is None


def test_saying_the_day_ends_the_doubt_about_it():
    review = Review(AgendaDraft(date=dt.date(2026, 3, 4), other_dates=(dt.date(2026, 4, 3),)))
    review.change_meeting("date", dt.date(2026, 4, 3))
    assert review.draft.date == dt.date(2026, 4, 3)
    assert review.draft.other_dates == ()


def test_one_meeting_of_a_calendar_is_chosen_and_that_can_be_undone():
    calendar = AgendaDraft(meetings=(AgendaDraft(title="May"), DRAFT))
    review = Review(calendar)
    review.choose_meeting(1)
    assert review.draft == DRAFT
    review.undo()
    assert review.draft == calendar


def test_a_review_comes_back_from_text_as_it_was(review: Review):
    review.change(1, "asked_by", "ebe")
    review.change(0, "easy", (EasyLine("Hello.", "welcome"),))
    review.change(0, "day", dt.date(2026, 11, 25))
    review.say_right(3)
    assert review_from_json(review_to_json(review, "run")) == (review.draft, frozenset({3}), "run")


def test_a_calendar_comes_back_from_text():
    calendar = AgendaDraft(meetings=(DRAFT,), other_dates=(dt.date(2026, 4, 3),))
    assert review_from_json(review_to_json(Review(calendar), "follow")) == (calendar, frozenset(), "follow")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"then": "run", "right": [], "draft": {"date": 1}}', "null"])
def test_a_text_that_is_no_review_is_said_to_be_none(text: str):
    assert review_from_json(text) is None


def test_a_meeting_of_a_calendar_says_which_file_it_came_from():
    one = AgendaDraft(title="Buses")
    whole = AgendaDraft(meetings=(one,), source_name="our.ics", source_text="words", source_date=dt.date(2026, 5, 3))
    review = Review(whole)
    review.choose_meeting(0)
    assert (review.draft.source_name, review.draft.source_date) == ("our.ics", dt.date(2026, 5, 3))
