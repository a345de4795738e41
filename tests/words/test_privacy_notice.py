"""The privacy page says all that people must know, in plain words."""

import pytest

from app.domain.agenda import AboutToday
from app.domain.group_privacy import DETAILS_DAYS, GroupPrivacy
from app.words.privacy_notice import CHOICES, DETAILS, notice_lines, safe_words
from app.words.speaker import Speaker

FILLED_IN = GroupPrivacy("Our Council", "0113 496 0000", "Tell Mo at the desk.", 30)


def said(privacy: GroupPrivacy = FILLED_IN, about: AboutToday | None = None) -> str:
    return "\n".join(words for _picture, words in notice_lines(privacy, about, Speaker(), counts_months=24))


@pytest.mark.parametrize(
    "words",
    [
        "We keep what people press and type in the meeting.",
        "We keep it so that each point gets an answer.",
        "Everybody sees that a point waits. Its words go to the co-chairs.",
        "Details stay for 30 days. Then a person deletes them.",
        "Numbers, like how many points, can stay 24 months longer. They hold no words.",
        "Our Council looks after it. Ask them: 0113 496 0000",
        "You can complain: Tell Mo at the desk.",
        "You can also tell the Information Commissioner: 0303 123 1113",
        "You can say no. You can still take part.",
        "If someone is not safe, tell a person you trust.",
    ],
)
def test_it_says(words: str):
    assert words in said()


def test_where_nobody_filled_it_in_people_know_whom_to_ask():
    assert "Ask a co-chair who looks after it." in said(GroupPrivacy())
    assert "You can complain:" not in said(GroupPrivacy())


def test_where_the_group_keeps_no_counts_none_are_told_of():
    lines = notice_lines(FILLED_IN, None, Speaker(), counts_months=0)
    assert "months" not in " ".join(words for _picture, words in lines)


def test_the_person_to_tell_stands_there_by_name_today():
    assert safe_words(AboutToday(safe_person="Mo. "), Speaker()) == "If someone is not safe, tell Mo."
    assert "tell Mo." in said(about=AboutToday(safe_person="Mo"))


def test_every_time_that_can_be_chosen_has_words():
    assert set(DETAILS) == set(CHOICES) == set(DETAILS_DAYS)
