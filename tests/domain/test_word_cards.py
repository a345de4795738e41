"""Hard words: counted on their item, each once, and never who pressed."""

from app.domain.glossary import Term
from app.domain.kinds import CardPressed, ItemStarted, MeetingStarted, PointAnswered, TakenBack, WordSaid
from app.domain.word_cards import HardHere, hard_here, term_code, term_of, word_counts
from tests.domain.tellings import Telling, agenda


def started() -> Telling:
    told = agenda("a", "b")
    told.run(MeetingStarted())
    told.run(ItemStarted("a"))
    return told


def test_a_code_holds_no_spaces_and_finds_its_word_again():
    data, safe = Term("SAR (data)", "Subject access request", ""), Term("SAR (safeguarding)", "", "")
    assert term_code(data) == "sar_data"
    assert term_of("sar_data", (safe, data)) == data
    assert term_of("gone", (safe, data)) is None
    assert term_of(None, (safe, data)) is None


def test_a_word_that_two_people_say_is_one_hard_word_in_its_item():
    told = started()
    for _person in range(2):
        told.follow(WordSaid(told.follow(CardPressed("not_understood", "a")), "procurement"))
    told.follow(CardPressed("jargon", "a"))
    assert word_counts(told.state) == {"a": 2}


def test_not_understanding_alone_is_no_hard_word_and_what_is_taken_back_does_not_count():
    told = started()
    told.follow(CardPressed("not_understood", "a"))
    told.follow(TakenBack(told.follow(CardPressed("jargon", "a"))))
    assert word_counts(told.state) == {}


def test_what_is_hard_now_waits_until_it_is_answered_and_goes_with_its_item():
    told = started()
    card = told.follow(CardPressed("not_understood", "a"))
    told.follow(WordSaid(card, "procurement"))
    told.follow(CardPressed("jargon", "a"))
    assert hard_here(told.state) == HardHere(2, ("procurement",))
    told.run(PointAnswered(card, "done"))
    assert hard_here(told.state) == HardHere(1)
    told.run(ItemStarted("b"))
    assert hard_here(told.state) == HardHere()
