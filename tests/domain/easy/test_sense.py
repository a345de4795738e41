"""ER-18, ER-19 and ER-21: who does it, what is not, and what "it" is."""

import pytest

from tests.domain.easy.checked import of


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The plan was agreed by us.", "was agreed"),
        ("Papers will be sent out.", "be sent"),
        ("The room is not often used.", None),
        ("The money is now spent.", "is now spent"),
        ("It was quickly changed.", "was quickly changed"),
    ],
)
def test_a_passive_is_found(text: str, part: str | None):
    assert [one.text for one in of("ER-18", text)] == ([part] if part else [])


@pytest.mark.parametrize(
    "text",
    [
        "The bus is red.",
        "We are tired.",
        "You are interested.",
        "Sam is called Sammy.",
        "We agreed the plan.",
        "This is bed time.",
        "Autistic people are disabled people.",
        "You are allowed to come.",
    ],
)
def test_what_only_looks_passive_is_fine(text: str):
    assert of("ER-18", text) == []


@pytest.mark.parametrize(
    "text", ["You must not say no.", "We can't come without Sam.", "Sam is never unhappy.", "I cannot do nothing."]
)
def test_two_negatives_fail(text: str):
    assert [one.facts["count"] for one in of("ER-19", text)] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "You must not park here.",
        "No, you must not.",
        "Say yes or no, not maybe.",
        "Do not come. We are not open.",
        "Say “no” if you do not want it.",
        "We do not know until 2pm, unless you ask.",
        "Not under the table",
    ],
)
def test_one_negative_is_fine(text: str):
    assert of("ER-19", text) == []


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [("It is about money.", "It"), ("They will come.", "They"), ("This is new.", "This"), ("She's here.", "She's")],
)
def test_a_sentence_that_begins_with_a_pronoun_is_found(text: str, pronoun: str):
    assert [one.text for one in of("ER-21", text)] == [pronoun]


@pytest.mark.parametrize(
    "text",
    [
        "This meeting is new.",
        "That bus is late.",
        "This means keeping safe.",
        "This is because it rains.",
        "Is it new?",
        "These papers help us.",
    ],
)
def test_a_pronoun_with_its_thing_is_fine(text: str):
    assert of("ER-21", text) == []
