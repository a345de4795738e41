"""Hard words are found as IM-1 to IM-3 say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.glossary import ORDINARY_WORDS, Glossary, Term
from app.paths import resources
from app.storage.resource_files import read_glossary

OURS = read_glossary(resources())


def found(text, glossary=OURS):
    return [text[hit.start : hit.start + hit.length] for hit in glossary.find(text)]


def meant(text):
    return [term.term for hit in OURS.find(text) for term in hit.terms]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The CQC came.", ["CQC"]),
        ("Three KPIs were met", ["KPIs"]),
        ("s117 and A&E", ["s117", "A&E"]),
        ("the NHS's plan", ["NHS"]),
        ("NHS-funded", ["NHS"]),
        ("matters ARISING", ["matters ARISING"]),
        ("two Care\nplans", ["Care\nplans"]),
        ("a carer’s assessment", ["carer’s assessment"]),
        ("Right Care, Right Person", ["Right Care, Right Person"]),
        ("local authorities", ["local authorities"]),
        ("(safeguarding)", ["safeguarding"]),
    ],
)
def test_a_hard_word_is_found(text, words):
    assert found(text) == words


@pytest.mark.parametrize("text", ["send it", "a nice cop", "smart", "ABCQC", "CQCX", "subtender", "e-tender", ""])
def test_other_words_are_left_alone(text):
    assert found(text) == []


def test_the_longest_phrase_wins():
    assert meant("A carer's assessment") == ["Carer's assessment"]
    assert meant("a carer") == ["Carer"]


def test_the_same_letters_with_two_meanings_are_a_choice():
    (hit,) = OURS.find("We got a SAR.")
    assert [term.term for term in hit.terms] == ["SAR (data)", "SAR (safeguarding)"]


@pytest.mark.parametrize("word", sorted(ORDINARY_WORDS))
def test_an_ordinary_word_is_found_only_when_asked_for(word):
    assert found(f"The {word} is here, {word.title()}s too") == []
    assert OURS.look_up(word)


@pytest.mark.parametrize("asked", ["cqc", "CQC", "Care plans", "care  plan", "sar"])
def test_looking_up_does_not_mind_capitals(asked):
    assert OURS.look_up(asked)


def test_an_unknown_word_has_no_meaning():
    assert OURS.look_up("banana") == ()


def test_every_term_of_our_list_is_found_by_itself():
    missed = [
        term.term
        for term in OURS.terms
        if term.letters.casefold() not in ORDINARY_WORDS and found(term.letters) != [term.letters]
    ]
    assert missed == []


def test_our_explanations_are_short_and_our_terms_are_there_once():
    assert [term.term for term in OURS.terms if len(term.explanation.split()) > 15] == []
    assert len({term.term for term in OURS.terms}) == len(OURS.terms) > 400


def test_an_empty_glossary_finds_nothing():
    assert Glossary(()).find("NHS") == ()


PIECES = st.sampled_from(
    [*(term.letters for term in OURS.terms[::9]), "send", "and", "’s", "s", "-", ".", "\n", "(", "é"]
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=12), st.sampled_from(["", " "]))
def test_hits_lie_in_the_text_in_order_and_say_what_is_there(pieces, between):
    text = between.join(pieces)
    end = 0
    for hit in OURS.find(text):
        assert end <= hit.start < hit.start + hit.length <= len(text)
        end = hit.start + hit.length
        words = " ".join(text[hit.start : end].replace("’", "'").casefold().split())
        for term in hit.terms:
            assert words[:-1].startswith(term.letters.replace("’", "'").casefold()[:-1])


def test_a_term_with_capitals_in_a_small_glossary_is_only_found_so():
    small = Glossary([Term("SEND", "", "Extra help at school.")])
    assert found("SEND or send", small) == ["SEND"]
