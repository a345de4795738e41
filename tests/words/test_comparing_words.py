"""What changed in a file is said in words, with what it was and what it is."""

import datetime as dt
from typing import get_args

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.comparing import FieldChange, ItemChange, ItemField, PlanField
from app.words.comparing import NAMES, both_words, change_words, plan_words
from app.words.speaker import Speaker

SAY = Speaker()
DRAFT = AgendaDraft(items=(DraftItem("Buses", id="a"),))


def test_each_change_names_its_item():
    assert change_words(ItemChange("gone", "a"), DRAFT, SAY) == "No more in the file: Buses"
    assert change_words(ItemChange("added", new=DraftItem("Toilets")), DRAFT, SAY) == "New in the file: Toilets"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (FieldChange("minutes", 10, 20), ("Minutes: 10", "Minutes: 20")),
        (FieldChange("lead", None, "Sam"), ("Who leads it: not said", "Who leads it: Sam")),
        (FieldChange("start", dt.time(9, 5), dt.time(14)), ("Start: 9:05am", "Start: 2:00pm")),
        (FieldChange("date", None, dt.date(2026, 11, 24)), ("Day: not said", "Day: Tuesday 24 November 2026")),
        (FieldChange("purpose", "tell", "decide"), ("What it is for: To tell people", "What it is for: To decide")),
        (
            FieldChange("notes", (), ("One.", "Two.")),
            ("Words under the title: not said", "Words under the title: One. Two."),
        ),
    ],
)
def test_each_fact_says_what_it_was_and_what_it_is(change: FieldChange, said: tuple[str, str]):
    assert both_words(change, SAY) == said


def test_a_fact_about_the_meeting_is_named():
    assert plan_words(FieldChange("place", None, "Library"), SAY) == "Changed in the file: Place"


def test_every_fact_has_a_name():
    assert set(NAMES) == {*get_args(ItemField), *get_args(PlanField)}
