"""What may be private in typed words is found; what meetings are full of is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.private_hints import MOST_LETTERS, is_nhs_number, private_hints
from app.importers.reader import AgendaFiles
from tests.conftest import ROOT
from tests.every_screen.pretend import known_words

AGENDAS = sorted((ROOT / "tests" / "data" / "agendas").iterdir())


def codes(text: str) -> list[str]:
    return [hint.code for hint in private_hints(text)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("phone", "Ring me on 07700 900123."),
        ("phone", "01632 960 001"),
        ("phone", "(020) 7946 0018"),
        ("phone", "+44 7700 900123"),
        ("phone", "0044 7700 900123"),
        ("phone", "call 01632 960001 3 times"),
        ("email", "Write to mo@example.org please"),
        ("postcode", "I live at LS1 4DY"),
        ("postcode", "sw1a1aa"),
        ("nhs_number", "My number is 943 476 5919"),
        ("nhs_number", "9434765919"),
        ("birth_date", "born 3 March 1985"),
        ("birth_date", "DOB 03/04/79"),
        ("birth_date", "3.4.85 is my date of birth"),
        ("birth_date", "12 May 1961"),
        ("health", "Sam has epilepsy"),
        ("health", "sam has epilepsy"),
        ("health", "Sam’s depression is bad"),
        ("health", "I sat with Priya. Priya takes lithium now."),
        ("health", "Dave (bipolar) said it"),
    ],
)
def test_this_may_be_private(code: str, text: str):
    assert codes(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The bus is late every day, and nobody tells us why.",
        "Item 3 at 09.30 - 10.45, then 11:00-12:00",
        "24-11-2026 10 30",
        "We meet on 24 November 2026",
        "The Care Act 2014 and the Mental Capacity Act 2005",
        "Room B1 2nd floor, then W1 at 5pm",
        "It cost £1,000,000 in 2025 and 1 500 000 000 in all",
        "0300 123 4567 is the number of the council",
        "Mary presents the autism strategy",
        "Mo is from the mental health team",
        "Sam is here. Depression is on the agenda.",
        "People with epilepsy need a quiet room",
        "jack of all trades has diabetes awareness week",
    ],
)
def test_this_is_asked_about_by_nobody(text: str):
    assert codes(text) == []


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda file: file.name)
def test_no_agenda_of_ours_raises_a_false_alarm(agenda):
    draft = AgendaFiles().read_file(agenda)
    said = [draft.title, draft.place, *(words for item in draft.items for words in (item.title, *item.notes))]
    assert [words for words in said if words and private_hints(words)] == []


def test_no_words_of_our_own_raise_a_false_alarm():
    assert [text for _context, text in known_words() if private_hints(text)] == []


@given(st.integers(1_000_000_00, 999_999_999))
def test_an_nhs_number_with_one_wrong_digit_is_none(first_nine: int):
    digits = str(first_nine)
    right = [digit for digit in "0123456789" if is_nhs_number(digits + digit)]
    assert len(right) <= 1
    for digit in right:
        swapped = str((int(digits[0]) + 1) % 10) + digits[1:] + digit
        assert not is_nhs_number(swapped)


@given(st.text(max_size=300), st.sampled_from(["07700 900123", "a.b@example.org", "LS1 4DY", "Sam has epilepsy"]))
def test_it_is_found_wherever_it_stands_on_a_line_of_its_own(words: str, private: str):
    text = f"{words}\n{private}\n"
    found = {text[hint.start : hint.start + hint.length] for hint in private_hints(text)}
    assert any(private in one for one in found)


@given(st.text(max_size=400))
def test_every_hint_stands_inside_the_words(text: str):
    hints = private_hints(text)
    assert all(0 <= hint.start < hint.start + hint.length <= len(text) for hint in hints)
    assert list(hints) == sorted(hints, key=lambda hint: hint.start)


@pytest.mark.parametrize("piece", ["0 ", "a@", "1/", "born ", "Sam ", "1 1 1", "(", "a.", "jan 1 ", "+", "sw1"])
def test_no_words_take_it_long(piece: str):
    assert len(private_hints(piece * MOST_LETTERS)) >= 0
