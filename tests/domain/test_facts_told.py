"""Facts are found however they are written, and told where the easy words do not have them (ER-35)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.glossary import Glossary, Term
from app.domain.suggesting_facts import facts_in, lost_facts

CQC = Glossary([Term("CQC", "Care Quality Commission", "It checks care.")])


def kinds(text, known=()):
    return [(fact.kind, fact.text) for fact in facts_in(text, known)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jane Smith, CQC", [("name", "Jane Smith"), ("letters", "CQC")]),
        ("We ask Omar and Dr Khan", [("name", "Omar"), ("name", "Dr Khan")]),
        ("Jane’s bus to Milton Keynes", [("name", "Jane’s"), ("name", "Milton Keynes")]),
        ("The plan is good. We like it.", []),
        ("Minutes of the Last Meeting", []),
        ("MINUTES OF THE LAST MEETING", []),
        ("Report From Jane Smith", [("name", "Jane Smith")]),
        ("£1.2m, 5p and 20 pounds", [("money", "£1.2m"), ("money", "5p"), ("money", "20 pounds")]),
        ("25% or 1 in 4", [("percent", "25%"), ("percent", "1 in 4")]),
        ("24/11/26 at 14:00", [("date", "24/11/26"), ("time", "14:00")]),
        ("every Tuesday in May 2026", [("date", "Tuesday"), ("date", "May 2026")]),
        ("We may march", []),
        ("three meetings, the 4th of 12", [("number", "three"), ("number", "4th"), ("number", "12")]),
        ("one idea", []),
        ("call 0121 496 0000", [("phone", "0121 496 0000")]),
        ("jo@example.org.uk, www.example.org/a.", [("email", "jo@example.org.uk"), ("web", "www.example.org/a")]),
        ("item 3a, COVID-19, s117", [("letters", "3a"), ("letters", "COVID-19"), ("letters", "s117")]),
    ],
)
def test_facts_are_found(text, found):
    assert kinds(text) == found


def test_a_name_that_is_known_is_one_however_it_is_written():
    assert kinds("ask jo about it", ["Jo"]) == [("name", "jo")]


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("24/11/2026", "Tuesday 24 November 2026"),
        ("Tuesday 24 November 2026", "24/11/2026"),
        ("24 November", "Tuesday 24 November 2026"),
        ("on a Tuesday in November 2026", "Tuesday 24 November 2026"),
        ("14:00", "2pm"),
        ("2:30", "2:30pm"),
        ("14:00–15:30", "from 2pm to 3:30pm"),
        ("noon", "12pm"),
        ("£1.2m", "£1,200,000"),
        ("£5", "5 pounds"),
        ("25%", "1 in 4 people"),
        ("50 per cent", "half of us"),
        ("three", "3"),
        ("3rd", "third"),
        ("1,200", "1200"),
        ("+44 121 496 0000", "0121 496 0000"),
        ("the CQC", "the Care Quality Commission"),
        ("the Care Quality Commission", "the CQC"),
        ("Dr Khan’s bus", "a bus for Khan"),
        ("Omar", "OMAR"),
    ],
)
def test_a_fact_in_other_words_is_not_lost(full, easy):
    assert lost_facts(full, [easy], CQC) == ()


@pytest.mark.parametrize(
    ("full", "easy", "lost"),
    [
        ("24 November 2026", "24 November", ["24 November 2026"]),
        ("14:00", "2:30pm", ["14:00"]),
        ("2pm to 3pm", "2pm", ["2pm to 3pm"]),
        ("£1,200", "£1,300", ["£1,200"]),
        ("£5 and £5", "money", ["£5"]),
        ("37%", "some", ["37%"]),
        ("Jane Smith", "Jane", ["Jane Smith"]),
        ("the CQC", "the people who check", ["CQC"]),
        ("12 chairs", "many chairs", ["12"]),
        ("mail jo@example.org", "mail us", ["jo@example.org"]),
    ],
)
def test_a_fact_that_is_gone_is_told_once(full, easy, lost):
    assert [fact.text for fact in lost_facts(full, ["We talk.", easy], CQC)] == lost


@given(st.text(max_size=80))
def test_what_stays_as_it_is_loses_nothing(text):
    assert lost_facts(text, [text], CQC) == ()


@given(st.text(max_size=80), st.text(max_size=40))
def test_facts_lie_in_the_text_in_order(text, easy):
    end = 0
    for fact in facts_in(text):
        assert fact.start >= end
        end = fact.start + len(fact.text)
        assert text[fact.start : end] == fact.text
    assert set(lost_facts(text, [easy])) <= set(facts_in(text))
