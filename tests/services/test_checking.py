"""What may be hard to read in an agenda."""

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.glossary import Glossary, Term
from app.services.checking import Checking, Finding
from app.words.checking import FINDINGS

GLOSSARY = Glossary(
    [
        Term("safeguarding", "", "Keeping people safe from harm."),
        Term("ICB", "Integrated Care Board", "The local NHS group that plans care."),
    ]
)
TEN = "We will talk about the new bus to the park."
SIXTEEN = "We will talk about the new bus to the park and how much money it will cost."


def found(*notes: str, title: str = "Tea") -> list[Finding]:
    return list(Checking(GLOSSARY).check(AgendaDraft(items=(DraftItem(title, notes=notes),))))


def rules(*notes: str, title: str = "Tea") -> list[str]:
    return [one.rule for one in found(*notes, title=title)]


def test_easy_words_are_left_alone():
    assert rules("Who likes tea?", "The GP is here at 2.30 pm.", TEN) == []


def test_a_long_sentence_is_counted():
    long, too_long = found(TEN.replace("new", "very new"))[0], found(SIXTEEN)[0]
    assert (long.code, long.weight, long.facts) == ("sentence_long", "warn", {"count": 11})
    assert (too_long.code, too_long.weight, too_long.facts) == ("sentence_too_long", "fix", {"count": 17})


def test_a_hard_word_is_named_once_in_the_whole_agenda():
    draft = AgendaDraft(title="Safeguarding", items=(DraftItem("Safeguarding plan"),))
    assert [(one.item, one.code) for one in Checking(GLOSSARY).check(draft)] == [(None, "hard_word")]


def test_letters_that_are_spelled_out_are_fine():
    assert rules("The Integrated Care Board (ICB) is here.") == []
    assert rules("The ICB is here.") == ["ER-7"]


def test_letters_nobody_knows_are_found():
    assert [(one.rule, one.text) for one in found("We ask the QXB.")] == [("ER-8", "QXB")]


@pytest.mark.parametrize("text", ["We ask the care home group (CHG).", "The NHS and two GPs.", "TV"])
def test_letters_people_know_are_fine(text: str):
    assert "ER-8" not in rules(text)


@pytest.mark.parametrize(
    ("text", "rule", "place"),
    [
        ("See you on 3/4/2026.", "ER-14", "3/4/2026"),
        ("See you on 03-04-26.", "ER-14", "03-04-26"),
        ("It is 25% more.", "ER-12", "25%"),
        ("It is 25 per cent more.", "ER-12", "25 per cent"),
        ("Bring e.g. a bag.", "ER-16", "e.g."),
        ("Pens, paper etc.", "ER-16", "etc."),
        ("AOB", "ER-16", "AOB"),
        ("You must not say no.", "ER-19", "You must not say no."),
    ],
)
def test_it_is_found_with_its_place(text: str, rule: str, place: str):
    assert [(one.rule, one.text) for one in found(text)] == [(rule, place)]


@pytest.mark.parametrize("text", ["On 24 November 2026.", "At 10.15", "Version 1.2", "Nothing is cold.", "Rooms 3-4"])
def test_it_is_not_taken_for_something_else(text: str):
    assert rules(text) == []


def test_a_finding_names_its_row_counted_from_0():
    draft = AgendaDraft(items=(DraftItem("Tea"), DraftItem("Safeguarding")))
    assert [one.item for one in Checking(GLOSSARY).check(draft)] == [1]


def test_every_finding_has_words():
    everything = found(SIXTEEN, TEN + " Yes yes.", "ICB QXB 3/4/2026 25% e.g. not no", TEN.replace("new", "very new"))
    assert {one.code for one in everything} == set(FINDINGS)
