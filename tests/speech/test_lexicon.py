"""How things are said, and the way back to what is shown."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paths import resources
from app.speech.lexicon import spoken


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("The ICB met", "The I C B met"),
        ("LeDeR and DoLS", "leader and dolls"),
        ("under s117", "under section 117"),
        ("at 10:30", "at 10 30"),
        ("at 10:05", "at 10 oh 5"),
        ("at 11:00", "at 11 o'clock"),
        ("at 10.30 am", "at 10 30 a m"),
        ("10:30-11:15", "10 30 to 11 15"),
        ("on 24/11/2026", "on 24 November 2026"),
        ("on 2026-11-24", "on 24 November 2026"),
        ("e.g. a bus", "for example a bus"),
        ("Q&A", "questions and answers"),
    ],
)
def test_it_is_said_as_people_say_it(shown, said):
    assert spoken(shown).text == said


@pytest.mark.parametrize("text", ["It costs £10.15", "version 10.15", "99/99/2026", "nice ledger", "1:2:3", "us2", ""])
def test_other_things_are_left_alone(text):
    assert spoken(text).text == text


@pytest.mark.parametrize(
    ("shown", "said_word", "lit"),
    [
        ("The ICB met today", "C", "ICB"),
        ("The ICB met today", "today", "today"),
        ("on 24/11/2026 at 10:30", "November", "24/11/2026"),
        ("on 24/11/2026 at 10:30", "30", "10:30"),
        ("s117 and LeDeR", "leader", "LeDeR"),
    ],
)
def test_the_shown_word_is_lit(shown, said_word, lit):
    said = spoken(shown)
    start, length = said.shown(said.text.index(said_word), len(said_word))
    assert shown[start : start + length] == lit


@given(st.text(alphabet=st.sampled_from("ICBs 10:30/-.2026&eg\n"), max_size=60))
def test_each_place_leads_back_into_the_text_and_never_backwards(text):
    said = spoken(text)
    found = [said.shown(at, 1) for at in range(len(said.text))]
    assert all(0 <= start <= start + length <= len(text) for start, length in found)
    assert [start for start, _ in found] == sorted(start for start, _ in found)


def test_each_short_form_is_listed_once_and_is_said_otherwise():
    with (resources() / "glossary" / "spoken.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len({row["written"] for row in rows}) == len(rows) > 40
    assert all(row["spoken"].strip() and row["spoken"] != row["written"] for row in rows)
