"""ER-11 to ER-15: numbers, dates and times."""

import datetime as dt

import pytest

from tests.domain.easy.checked import line, of


@pytest.mark.parametrize(
    ("text", "word", "digits"),
    [
        ("We need two people.", "two", "2"),
        ("Twenty-one people came.", "Twenty-one", "21"),
        ("A dozen eggs", "A dozen", "12"),
        ("It is the third time.", "third", "3rd"),
        ("Ninety cups", "Ninety", "90"),
    ],
)
def test_a_number_in_words_is_found(text: str, word: str, digits: str):
    assert [(one.text, one.facts["digits"]) for one in of("ER-11", text)] == [(word, digits)]


@pytest.mark.parametrize(
    "text",
    [
        "Only one of us",
        "At first we talk.",
        "First, we eat.",
        "Sam knows first aid.",
        "A second-hand car",
        "Wait 5 seconds.",
        "We go to Seven Oaks.",
        "We met someone in November.",
        "It is often late.",
    ],
)
def test_words_that_only_look_like_numbers_are_fine(text: str):
    assert of("ER-11", text) == []


@pytest.mark.parametrize(
    ("text", "part", "code"),
    [
        ("It is 25% more.", "25%", "percent"),
        ("It is 25 per cent more.", "25 per cent", "percent"),
        ("What per cent is it?", "per cent", "percent"),
        ("See part III now.", "III", "roman"),
        ("About 1/2 of us", "1/2", "fraction"),
        ("About ½ of us", "½", "fraction"),
        ("About two thirds of us", "two thirds", "fraction"),
    ],
)
def test_parts_of_a_whole_are_found(text: str, part: str, code: str):
    assert [(one.text, one.code) for one in of("ER-12", text)] == [(part, code)]


@pytest.mark.parametrize(
    "text", ["(iii) Tea", "II. Tea", "Half an hour", "A quarter past 2", "I am here", "X marks it", "MIX"]
)
def test_what_only_looks_like_a_part_is_fine(text: str):
    assert of("ER-12", text) == []


def test_a_roman_number_says_its_digits():
    assert [of("ER-12", f"Part {each}")[0].facts["digits"] for each in ("IV", "IX", "XII")] == ["4", "9", "12"]


@pytest.mark.parametrize("number", ["1,000", "12,500", "4500", "1,000,000"])
def test_a_big_number_is_found(number: str):
    assert [one.text for one in of("ER-13", f"It costs £{number} now.")] == [number]


@pytest.mark.parametrize(
    "text", ["In 2026 we met.", "Call 0800 123 4567.", "999 people", "Meeting 867 1234 5678", "24/11/2026"]
)
def test_years_and_telephone_numbers_are_not_big(text: str):
    assert of("ER-13", text) == []


@pytest.mark.parametrize("text", ["24/11/2026", "24.11.26", "24-11-2026", "2026-11-24", "11/24/2026"])
def test_a_date_in_figures_is_found(text: str):
    assert [one.text for one in of("ER-14", f"Come on {text}.")] == [text]


def test_a_date_in_figures_says_its_day():
    assert of("ER-14", "On 24/11/26")[0].facts == {"day": dt.date(2026, 11, 24)}
    assert of("ER-14", "On 11/24/2026")[0].code == "odd_date"


@pytest.mark.parametrize("text", ["Tuesday 24 November 2026", "Rooms 3-4", "Version 1.2.30", "45/46/47", "10.15"])
def test_what_only_looks_like_a_date_is_fine(text: str):
    assert of("ER-14", text) == []


@pytest.mark.parametrize(
    ("text", "part", "plain"),
    [
        ("Come at 14:00.", "14:00", "2pm"),
        ("Come at 14.30.", "14.30", "2:30pm"),
        ("Come at 1400hrs.", "1400hrs", "2pm"),
        ("Come at 09:30.", "09:30", "9:30am"),
        ("From 10-11am", "10-11am", "10am to 11am"),
        ("Open 10:00 – 16:30.", "10:00 – 16:30", "10 to 4:30pm"),
        ("2pm-3pm", "2pm-3pm", "2pm to 3pm"),
    ],
)
def test_a_time_is_offered_as_it_is_spoken(text: str, part: str, plain: str):
    assert [(one.text, one.facts["plain"]) for one in of("ER-15", text)] == [(part, plain)]


@pytest.mark.parametrize(
    "text", ["Come at 2pm.", "2pm to 3pm", "It costs £14.50.", "Version 14.10", "Rooms 10-11", "2:30pm"]
)
def test_a_time_as_it_is_spoken_is_fine(text: str):
    assert of("ER-15", text) == []


def test_easy_numbers_are_left_alone():
    assert line("We have 3 rooms from 2pm to 4pm.") == ()
