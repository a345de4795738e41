"""ER-16, ER-17, ER-23 and ER-24: short forms, signs, capitals and split words."""

import pytest

from tests.domain.easy.checked import of


@pytest.mark.parametrize(
    ("text", "short", "plain"),
    [
        ("Bring e.g. a bag.", "e.g.", "for example"),
        ("Pens, paper etc.", "etc.", "and so on"),
        ("Eg tea", "Eg", "for example"),
        ("Re: the bus", "Re:", "about"),
        ("Come asap.", "asap.", ""),
        ("It takes 10 mins.", "mins.", "minutes"),
        ("On 24 Nov we meet.", "Nov", "November"),
    ],
)
def test_a_short_form_fails(text: str, short: str, plain: str):
    assert [(one.text, one.weight, one.facts["plain"]) for one in of("ER-16", text)] == [(short, "fail", plain)]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("You can't come.", "cannot"),
        ("We don’t know.", "do not"),
        ("We'll see.", "We will"),
        ("I've come.", "I have"),
        ("Let's go.", "Let us"),
        ("I'm Sam.", "I am"),
    ],
)
def test_two_words_joined_are_a_warning(text: str, plain: str):
    assert [(one.code, one.weight, one.facts["plain"]) for one in of("ER-16", text)] == [
        ("joined_words", "warn", plain)
    ]


@pytest.mark.parametrize(
    "text", ["Sam's bag is here.", "The carers’ room", "We agree on the plan.", "I said “I can't”.", "on 24 November"]
)
def test_whole_words_are_fine(text: str):
    assert of("ER-16", text) == []


@pytest.mark.parametrize(
    ("text", "sign"), [("Tea & cake", "&"), ("tea/cake", "/"), ("room #", "#"), ("a > b", ">"), ("me @ home", "@")]
)
def test_a_sign_is_found(text: str, sign: str):
    assert [one.text for one in of("ER-17", text)] == [sign]


def test_brackets_are_one_finding():
    assert [one.text for one in of("ER-17", "The room (the blue one) is open.")] == ["(the blue one)"]


@pytest.mark.parametrize(
    "text",
    ["Write to sam@example.org.", "See www.example.org/tea.", "On 24/11/2026", "Care home group (CHG)", "It costs £5."],
)
def test_signs_that_are_part_of_something_are_fine(text: str):
    assert of("ER-17", text) == []


def test_a_word_in_capitals_fails():
    assert [(one.text, one.weight) for one in of("ER-23", "This is IMPORTANT for us.")] == [("IMPORTANT", "fail")]


def test_a_heading_in_capitals_is_one_finding():
    text = "MILBURN PARISH COUNCIL"
    assert [one.text for one in of("ER-23", text)] == [text]
    assert of("ER-8", text) == []


@pytest.mark.parametrize("text", ["The NHS is here.", "We ask CAMHS.", "I am Sam.", "We ask QXBZ."])
def test_letters_are_not_words_in_capitals(text: str):
    assert of("ER-23", text) == []


def test_a_split_word_fails():
    assert len(of("ER-24", "We are co\u00adming.")) == 1
    assert len(of("ER-24", "We are com-\ning.")) == 1
    assert of("ER-24", "A well-known place - the park") == []
