"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sentences import sentences, words_in


def split(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting starts at 10.15 today",
        "Bring fruit, e.g. apples and pears",
        "Dr. Jones and Mrs. May will talk",
        "J. K. Smith is here",
        "A. Begum will lead",
        "We end at 4 p.m. on Monday",
        "See item No. 5 in the list",
        "1. Welcome and hello",
        "2.1. Money",
        "Well... we will see",
        "Look at example.org/help for more",
        "The U.K. Government wrote to us",
        "Come at 10:30 please",
        "(e.g. a bus)",
    ],
)
def test_this_is_one_sentence(text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hello. How are you?", ["Hello.", "How are you?"]),
        ("We end at 4 p.m. Please be on time.", ["We end at 4 p.m.", "Please be on time."]),
        ("Apologies: none", ["Apologies:", "none"]),
        ("One line\nAnother line", ["One line", "Another line"]),
        ("Stop! (Please wait.) Now go.", ["Stop!", "(Please wait.)", "Now go."]),
        ("It was in 2026. Then it ended.", ["It was in 2026.", "Then it ended."]),
        ("Say no. Then say why.", ["Say no.", "Then say why."]),
        ("He said “No.” She said yes.", ["He said “No.”", "She said yes."]),
        ("  Two  spaces.   Here. ", ["Two  spaces.", "Here."]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text, parts):
    assert split(text) == parts


@given(st.text(alphabet=st.sampled_from("aA1 .!?:\n…'\"()e.g.Dr") | st.characters(), max_size=200))
def test_no_letter_is_lost_doubled_or_moved(text):
    assert "".join("".join(part.split()) for part in split(text)) == "".join(text.split())


@given(st.text(alphabet="aB1 .!?:\n", max_size=80))
def test_sentences_come_in_order_and_never_overlap(text):
    found = sentences(text)
    assert all(start < end for start, end in found)
    assert all(one[1] <= two[0] for one, two in pairwise(found))


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("We meet on 24 November 2026", 4),
        ("We meet on Tuesday 24th November 2026 at 10.30 am", 6),
        ("We meet on 24/11/2026", 4),
        ("It costs £1,000 a year", 5),
        ("Don’t use well-known words", 4),
        ("Where is the café?", 4),
        ("- * !", 0),
        ("May I go", 3),
        ("I sat on a sunny day", 6),
    ],
)
def test_a_time_or_a_date_counts_as_one_word(sentence, count):
    assert len(words_in(sentence)) == count, words_in(sentence)
