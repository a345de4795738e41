"""Item numbers: what is one, and what only looks like one."""

import pytest

from app.importers.numbers import follows, take_bullet, take_number


@pytest.mark.parametrize(
    ("text", "value", "rest"),
    [
        ("1. Welcome", "1", "Welcome"),
        ("2) Notes", "2", "Notes"),
        ("2.2.4 Buses", "2.2.4", "Buses"),
        ("GBP/2122/214: Title", "GBP/2122/214", "Title"),
        ("77/21 Minutes", "77/21", "Minutes"),
        ("Agenda Item 1 : Title", "1", "Title"),
        ("Item 3 - Budget", "3", "Budget"),
        ("a) Lunch", "a", "Lunch"),
        ("iv. Trips", "iv", "Trips"),
        ("1. / Welcome", "1", "Welcome"),
        ("2 Declarations of interest", "2", "Declarations of interest"),
    ],
)
def test_a_number_is_taken(text: str, value: str, rest: str) -> None:
    number = take_number(text)
    assert number is not None
    assert (number.value, number.rest) == (value, rest)


@pytest.mark.parametrize(
    "text",
    [
        "a word",
        "I am here",
        "5 March 2026",
        "A.G.M. Agenda",
        "13:00 – 15:00",
        "2nd July",
        "Mix: old and new",
        "461 - 610)",
    ],
)
def test_what_is_no_number_stays(text: str) -> None:
    assert take_number(text) is None


def test_a_bare_number_is_known_as_bare() -> None:
    assert take_number("123 chairs for the hall").is_bare  # type: ignore[union-attr]
    assert not take_number("3. Chairs").is_bare  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("before", "value", "expected"),
    [
        (None, "1", True),
        ("1", "2", True),
        ("9", "123", False),
        ("1", "1.1", True),
        ("1.9", "1.10", True),
        ("1.2", "2.1", True),
        ("3", "2026", False),
    ],
)
def test_a_bare_number_must_go_on_counting(before: str | None, value: str, expected: bool) -> None:
    assert follows(before, value) is expected


@pytest.mark.parametrize(("text", "rest"), [("• Tea", "Tea"), ("- Tea", "Tea"), ("*  Tea", "Tea"), ("☐ Tea", "Tea")])
def test_a_bullet_is_taken_off(text: str, rest: str) -> None:
    assert take_bullet(text) == rest


@pytest.mark.parametrize("text", ["-5 degrees", "Tea - and cake", "over 5"])
def test_what_is_no_bullet_stays(text: str) -> None:
    assert take_bullet(text) is None
