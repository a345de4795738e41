"""ER-6 to ER-8, ER-10, ER-20 and ER-33: words that people may not know."""

import pytest

from app.domain.easy.check import check_line
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Glossary
from app.domain.group_rules import GroupRules
from tests.domain.easy.checked import RULES, book, line, of


@pytest.mark.parametrize(("word", "weight"), [("procurement", None), ("devolution", "fail"), ("overview", "warn")])
def test_a_rare_word_fails_and_a_less_common_one_warns(word: str, weight: str | None):
    """The word list says more about a word than its rarity: "procurement" is there."""
    assert [one.weight for one in of("ER-6", f"We talk about {word} today.")] == ([weight] if weight else [])


@pytest.mark.parametrize(
    "text",
    [
        "We ask the autistic people and the carers of our charity.",
        "Sam is unwell.",
        "Bring the leaflets, a sandwich and your wheelchair.",
        "We meet Priya Daniilidis at Milburn.",
        "Priya will tell us.",
        "Write to sam@daniilidis.org or see www.daniilidis.org.uk.",
        "We like the colour of the kettle.",
        "Phoning is fine.",
        "An easy-read paper",
        "We talk about the threshold.",
    ],
)
def test_words_people_know_and_names_are_left_alone(text: str):
    assert of("ER-6", text) == []


def test_what_may_be_a_name_only_warns():
    assert [(one.text, one.weight) for one in of("ER-6", "Daniilidis bus times")] == [("Daniilidis", "warn")]


def test_without_a_table_no_word_is_uncommon():
    assert check_line("We talk about devolution.", Wordbook(Glossary([])), RULES) == ()


def test_a_hard_word_comes_with_its_meaning():
    (found,) = of("ER-7", "We talk about safeguarding.")
    assert (found.code, found.weight, found.text) == ("hard_word", "fail", "safeguarding")
    assert str(found.facts["meaning"]).startswith("Keeping")


def test_letters_with_two_meanings_are_a_choice():
    (found,) = of("ER-7", "We talk about a SAR.")
    assert (found.code, len(found.facts["meanings"])) == ("hard_word_choice", 2)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["The place has a board.", "The GP and the NHS", "It takes 10 minutes.", "Wait a few minutes."]
)
def test_ordinary_words_are_not_hard_words(text: str):
    assert of("ER-7", text) == []


@pytest.mark.parametrize("text", ["Minutes", "Minutes of the last meeting", "We agree the minutes."])
def test_the_minutes_of_a_meeting_are_a_hard_word(text: str):
    assert [one.text.casefold() for one in of("ER-7", text)] == ["minutes"]


def test_words_that_are_known_here_only_warn():
    assert [(one.text, one.weight) for one in of("ER-7", "Ask the carer.")] == [("carer", "warn")]


@pytest.mark.parametrize("letters", ["QXB", "QxB", "QXBs"])
def test_letters_nobody_explains_are_found(letters: str):
    assert [one.text for one in of("ER-8", f"We ask the {letters} now.")] == [letters]


@pytest.mark.parametrize(
    "text",
    [
        "We ask the care home group (CHG).",
        "We ask the CHG (care home group).",
        "CHG means care home group.",
        "The NHS, two GPs and a TV",
        "Sam McDonald is on YouTube.",
        "Our room is at SW1A 1AA.",
        "I am Sam.",
    ],
)
def test_letters_people_know_and_names_are_no_letters(text: str):
    assert of("ER-8", text) == []


@pytest.mark.parametrize(
    ("text", "word", "plain"),
    [
        ("We will assist you.", "assist", "help"),
        ("Sam assists us.", "assists", "help"),
        ("Sam obtained a form.", "obtained", "get"),
        ("In order to talk, we meet.", "In order to", "to"),
    ],
)
def test_a_plainer_word_is_offered(text: str, word: str, plain: str):
    assert [(one.text, one.facts["plain"]) for one in of("ER-10", text)] == [(word, plain)]


@pytest.mark.parametrize(
    "text", ["We read “How to facilitate”.", "Sam is at Facilitate Hull.", "We need robust plans."]
)
def test_names_quotations_and_hard_words_keep_their_words(text: str):
    assert of("ER-10", text) == []


@pytest.mark.parametrize(
    "text", ["Let us touch base.", "We touched base.", "See the big picture.", "We are open 24/7."]
)
def test_an_idiom_is_found(text: str):
    assert [one.weight for one in line(text) if one.rule in {"ER-20", "ER-16"}] == ["fail"]


def test_an_idiom_that_may_be_meant_only_warns():
    assert [one.weight for one in of("ER-20", "Tea is on the table.")] == ["warn"]
    assert of("ER-20", "We touch the base of the lamp.") == []


@pytest.mark.parametrize("word", ["soon", "later", "as appropriate", "shortly", "in due course", "as soon as possible"])
def test_a_time_nobody_can_tell_is_found(word: str):
    assert [one.text for one in of("ER-33", f"We will tell you {word}.")] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "2 days later we met.",
        "Choose a later day.",
        "We give as much help as possible.",
        "Come no later than 3pm.",
        "Tell us as soon as you know.",
    ],
)
def test_a_time_one_can_tell_is_fine(text: str):
    assert of("ER-33", text) == []


def test_a_word_is_named_once_not_once_for_each_rule():
    assert [one.rule for one in line("We use low-hanging fruit in due course.")] == ["ER-20", "ER-33"]


def test_a_comma_parts_a_phrase():
    assert of("ER-10", "If it is in order, to the hall we go.") == []


def test_what_the_list_says_of_a_word_is_left_alone():
    meanings = [term.explanation for term in book().glossary.terms if term.explanation]
    said = [f"Tea {verb} {each[0].lower()}{each[1:]}" for each in meanings for verb in ("means", "mean")]
    assert [each for each in (*meanings, *said) if line(each)] == []


def test_the_group_says_how_common_a_word_must_be():
    assert [book().zipf_of(count) for count in (RULES.common_words, RULES.known_words)] == [4.5, 3.8]
    strict = GroupRules(common_words=1_000, known_words=3_000)
    assert [one.weight for one in check_line("We see an overview.", book(), strict)] == ["fail"]
    assert [one.weight for one in check_line("We see an overview.", book(), RULES)] == ["warn"]
