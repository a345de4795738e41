"""ER-1 to ER-5 and ER-32: long sentences, several ideas, paragraphs, the reading grade."""

import pytest

from app.domain.easy.check import check_line
from app.domain.easy.lengths import reading_grade, syllables
from app.domain.group_rules import GroupRules
from tests.domain.easy.checked import book, codes, easy, in_item, of

TEN = "We will talk about the new bus to the park."
ELEVEN = "We will talk about the very new bus to the park."
SIXTEEN = "We will talk about the new bus to the park on the other side of town."


def test_ten_words_are_fine_eleven_are_long_sixteen_are_too_long():
    assert of("ER-1", TEN) == []
    assert [(one.weight, one.facts["count"]) for one in of("ER-1", ELEVEN)] == [("warn", 11)]
    assert [(one.weight, one.facts["count"]) for one in of("ER-1", SIXTEEN)] == [("fail", 16)]


def test_a_date_and_a_time_are_one_word_each():
    assert of("ER-1", "We meet on Tuesday 24 November 2026 at 2.30 pm in the big room.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The bus is late because there is no driver.",
        "We will talk and then we will vote.",
        "You can come, but you must tell us.",
        "Sam will come if you ask.",
        "If you need help, ask Sam.",
        "The bus is new; the driver is Sam.",
        "We have a room which is quiet.",
    ],
)
def test_two_ideas_are_a_warning(text: str):
    assert [(one.code, one.weight) for one in of("ER-2", text)] == [("two_ideas", "warn")]


def test_three_ideas_are_too_many():
    (found,) = of("ER-2", "We will go if it is dry, but you can stay.")
    assert (found.weight, found.facts) == ("fail", {"count": 3, "link": "if, but"})


@pytest.mark.parametrize(
    "text",
    [
        "Tea and cake are in the hall.",
        "You can say yes or no.",
        "Who will come to the party?",
        "The staff and the carers will come.",
        "We talk about health and care.",
        "Tell us which room you want.",
        "Please say if you want tea.",
        "Come on Monday or Tuesday.",
        "The room (the one with the blue door) is open.",
        "Read “Help if you are ill”.",
    ],
)
def test_one_idea_is_left_alone(text: str):
    assert of("ER-2", text) == []


def test_brackets_are_one_idea_more():
    (found,) = of("ER-2", "The room (the blue one) is open because we asked.")
    assert (found.weight, found.facts["count"]) == ("fail", 3)


def test_many_verbs_are_only_a_hint():
    (found,) = of("ER-3", "We come, sit, say who we are, eat, and you tell us what you want.")
    assert found.weight == "hint"
    assert of("ER-3", "Tell us what you want.") == []


def test_a_paragraph_has_at_most_three_sentences_and_fifty_words():
    assert [one.code for one in of("ER-4", "We meet. We talk. We eat. We go.")] == ["many_sentences"]
    assert of("ER-4", "We meet. We talk. We eat.") == []
    assert [one.code for one in of("ER-4", "tea " * 51)] == ["long_paragraph"]
    assert of("ER-4", "tea " * 50) == []


def test_each_line_has_one_sentence():
    assert ("ER-5", "We eat.") in codes(easy("We talk. We eat."))
    assert codes(easy("We talk.", "We eat.")) == []


def test_a_second_sentence_may_say_what_the_first_means():
    assert codes(easy("Sam is our Advocate. Advocate means a person who helps you say what you want.")) == []


def test_the_grade_is_shown_for_hard_sentences_only():
    hard = "Organisational responsibility necessitates considerable administrative documentation " * 4
    assert [one.finding.weight for one in in_item(easy(hard)) if one.finding.rule == "ER-32"] == ["hint"]
    assert "ER-32" not in [rule for rule, _ in codes(easy(*["We will have tea in the big room."] * 5))]


def test_a_few_words_have_no_grade():
    assert reading_grade(["Organisational responsibility"]) is None


@pytest.mark.parametrize(
    ("word", "count"),
    [("tea", 1), ("table", 2), ("make", 1), ("agenda", 3), ("talked", 1), ("wanted", 2), ("people", 2), ("idea", 3)],
)
def test_syllables_are_counted(word: str, count: int):
    assert syllables(word) == count


def test_the_group_says_how_long_a_line_may_be():
    short = GroupRules(most_line_sentences=1, most_line_words=10)
    assert [one.code for one in check_line("We meet. We eat.", book(), short)] == ["many_sentences"]
    assert "long_paragraph" in [one.code for one in check_line("tea " * 11, book(), short)]
