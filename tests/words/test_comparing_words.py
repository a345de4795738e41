"""What changed in a file is said in words, with what it was and what it is."""

import datetime as dt
from typing import get_args

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.comparing import FieldChange, ItemChange, ItemField, PlanField
from app.words.comparing import NAMES, change_words, field_words
from app.words.speaker import Speaker

SAY = Speaker()
DRAFT = AgendaDraft(items=(DraftItem("Buses", id="a"),))


def test_each_change_names_its_item():
    assert change_words(ItemChange("gone", "a"), DRAFT, SAY) == "No more in the file: Buses"
    assert change_words(ItemChange("added", new=DraftItem("Toilets")), DRAFT, SAY) == "New in the file: Toilets"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (FieldChange("minutes", 10, 20), "Minutes: 10 is now 20"),
        (FieldChange("lead", None, "Sam"), "Who leads it: Sam"),
        (FieldChange("start", dt.time(9, 5), dt.time(14)), "Start: 9:05am is now 2:00pm"),
        (FieldChange("date", None, dt.date(2026, 11, 24)), "Day: Tuesday 24 November 2026"),
        (FieldChange("purpose", "tell", "decide"), "What it is for: To tell people is now To decide"),
        (FieldChange("notes", (), ("One.", "Two.")), "Words under the title: One. Two."),
    ],
)
def test_each_fact_says_what_it_was_and_what_it_is(change: FieldChange, said: str):
    assert field_words(change, SAY) == said


def test_every_fact_has_a_name():
    assert set(NAMES) == {*get_args(ItemField), *get_args(PlanField)}
