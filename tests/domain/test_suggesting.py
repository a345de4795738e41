"""Easy words are offered beside the full ones; no fact, date, amount or name goes without being told (ER-35)."""

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.agenda import DraftItem, EasyLine
from app.domain.glossary import Glossary, Term
from app.domain.suggesting import accepted, lost_in, suggest_lines, suggestions_in
from app.domain.suggesting_facts import facts_in
from tests.domain.words_known import BOOK, offered


def changed(text, book=BOOK):
    return accepted(text, suggestions_in(text, book))


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("We will commence an additional scheme.", "We will start an extra scheme."),
        ("The Board utilised the funds and is utilising them.", "The Board used the funds and is using them."),
        (
            "Members are required to submit papers prior to the meeting.",
            "Members must send in papers before the meeting.",
        ),
        ("Jane advised that it was undertaken.", "Jane said that it was done."),
        ("Training is mandatory.", "Training must be done."),
        ("Respond to the letter via email.", "Answer the letter by email."),
        ("An adequate amount", "An adequate amount"),
        ("The purchase of a van", "The purchase of a van"),
        ("To mitigate the risk", "To mitigate the risk"),
        ("The Additional Needs Committee", "The Additional Needs Committee"),
        ('They said "utilise the funds".', 'They said "utilise the funds".'),
        ("See www.example.org/utilise now", "See www.example.org/utilise now"),
        ("and, if in order, to agree", "and, if in order, to agree"),
    ],
)
def test_plain_words_fit_into_the_sentence_or_are_not_offered(full, easy):
    assert changed(full) == easy


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("on 24/11/26", "on Tuesday 24 November 2026"),
        ("on 24th Nov 2026", "on Tuesday 24 November 2026"),
        ("on 2026-11-24", "on Tuesday 24 November 2026"),
        ("on Tues 24 Nov", "on Tuesday 24 November"),
        ("on Monday 24 November 2026", "on Monday 24 November 2026"),
        ("paper PC16/11/02", "paper PC16/11/02"),
        ("on 31/02/2026", "on 31/02/2026"),
        ("at 14:00", "at 2pm"),
        ("from 13:30 – 15:00", "from 1:30pm to 3pm"),
        ("2-3pm", "2pm to 3pm"),
        ("11.30-1pm", "11:30am to 1pm"),
        ("at 12:00 and 00:00", "at 12 noon and midnight"),
        ("5-10 people", "5-10 people"),
        ("version 1.10", "version 1.10"),
    ],
)
def test_dates_and_times_are_said_in_full(full, easy):
    assert changed(full) == easy


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("two people and twenty-five chairs", "2 people and 25 chairs"),
        ("three hundred and fifty", "350"),
        ("a couple of weeks", "2 weeks"),
        ("one or two people", "one or two people"),
        ("two-thirds of us", "two-thirds of us"),
        ("the Seven Sisters road", "the Seven Sisters road"),
        ("Phase II", "Phase 2"),
        ("25% of people", "1 in 4 people"),
        ("about 50% of people", "about half of people"),
        ("37% of people", "37% of people"),
    ],
)
def test_numbers_are_in_figures(full, easy):
    assert changed(full) == changed(easy) == easy


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("A CQC visit", "A Care Quality Commission visit"),
        ("an EHCP and 2 EHCPs", "an Education, Health and Care Plan and 2 Education, Health and Care Plans"),
        ("the Integrated Care Board (ICB) met", "the Integrated Care Board met"),
        ("Kent Integrated Care Strategy (KCC ICS)", "Kent Integrated Care Strategy (KCC ICS)"),
        ("on 7 May (AGM)", "on 7 May (Annual General Meeting)"),
        ("NHS and GP", "NHS and GP"),
        ("a SAR", "a SAR"),
        ("Terms of Reference", "Terms of Reference"),
        ("We can't, e.g. today", "We cannot, for example today"),
        ("You and/or me & Jo", "You or me and Jo"),
    ],
)
def test_letters_and_short_forms_are_said_in_full_where_they_mean_one_thing(full, easy):
    assert changed(full) == easy


def test_a_chosen_meaning_is_offered():
    book = BOOK.with_glossary(BOOK.glossary.choosing({"SAR": "SAR (data)"}))
    assert changed("a SAR", book) == f"a {book.glossary.look_up('SAR')[0].expansion}"


def test_the_groups_own_words_are_offered():
    book = BOOK.with_glossary(BOOK.glossary.with_own([Term("CQC", "Coffee Quality Club", "Our club.")]))
    assert changed("the CQC", book) == "the Coffee Quality Club"


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("We will meet and they will talk.", ["We will meet.", "They will talk."]),
        ("We meet because the van is late.", ["We meet.", "This is because the van is late."]),
        ("Although it was good, we will stop.", ["It was good.", "But we will stop."]),
        ("The plan was good, but we will stop it.", ["The plan was good.", "But we will stop it."]),
        ("The van is here; the bus is late.", ["The van is here.", "The bus is late."]),
        ("We will ask Jo (she knows the way).", ["We will ask Jo.", "She knows the way."]),
        ("We will stop because the lease ends soon.", ["We will stop.", "This is because the lease ends soon."]),
        ("We will stop because of the rain.", ["We will stop because of the rain."]),
        ("People who help, carers and staff will meet.", ["People who help, carers and staff will meet."]),
        ("A list of things (ongoing), and more (new).", ["A list of things (ongoing), and more (new)."]),
        ("Bread and butter are here.", ["Bread and butter are here."]),
        ("Health and Social Care are here.", ["Health and Social Care are here."]),
        ("If it rains and we are late, we will wait.", ["If it rains and we are late, we will wait."]),
        ("Severity 1 (critical) was seen.", ["Severity 1 (critical) was seen."]),
        ("Unbalanced (brackets here.", ["Unbalanced (brackets here."]),
    ],
)
def test_one_idea_stands_on_one_line(full, easy):
    assert offered(full) == easy


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("To approve the budget", ["We will decide if we say yes to the budget."]),
        ("To discuss and agree the rota", ["We will talk about the rota.", "We will decide about the rota."]),
        ("Members are asked to comment on the leaflet.", ["We will say what we think about the leaflet."]),
        ("To receive apologies for absence", ["We will hear who cannot come."]),
        ("To receive an update on buses", ["We will hear the news about buses."]),
        ("To note the letter; and to review the rota.", ["We will hear about the letter.", "We will check the rota."]),
        (
            "To approve the rota, note the letter and agree next steps.",
            [
                "We will decide if we say yes to the rota.",
                "We will hear about the letter.",
                "We will decide about next steps.",
            ],
        ),
        ("Transport - for decision", ["Transport", "We will decide what to do."]),
        ("Transport [FOR INFORMATION]", ["Transport", "We will hear about this."]),
        ("For discussion and decision", ["We will talk about this.", "We will decide what to do."]),
        ("A tool for discussion", ["A tool for discussion"]),
        ("To whom it may concern", ["To whom it may concern"]),
        ("Decision day", ["Decision day"]),
    ],
)
def test_what_is_asked_of_us_is_said_as_we_will_where_that_is_certain(full, easy):
    assert offered(full) == easy


def test_the_number_of_an_item_is_no_part_of_its_title():
    assert offered(title="Item 4: To elect a treasurer") == ["We will choose a treasurer."]


def test_what_a_person_said_the_item_asks_is_added_once():
    assert offered(title="Buses", purpose="talk") == ["Buses", "We will talk about this."]
    assert offered("To discuss buses", title="Buses", purpose="talk") == ["Buses", "We will talk about buses."]


@pytest.mark.parametrize("doubt", [{"guessed": ("purpose",)}, {"doubts": ("purpose",)}, {"kind": "break"}])
def test_what_was_only_guessed_is_not_added(doubt):
    assert offered(title="Buses", purpose="talk", **doubt) == ["Buses"]


def test_a_hard_word_gets_its_meaning_on_the_next_line_once():
    first, second = suggest_lines(DraftItem("Safeguarding", notes=("Safeguarding is here.",)), BOOK)
    assert first.proposed[1].startswith("Safeguarding means ")
    assert second.proposed == ("Safeguarding is here.",)


def test_capitals_become_small_but_for_names_and_letters():
    assert offered("REPORT FROM JANE SMITH ABOUT THE NHS") == ["Report from Jane Smith about the NHS"]


def test_the_sentence_that_nothing_is_known_about_is_offered_as_it_is():
    (line,) = suggest_lines(DraftItem("We like cake."), BOOK)
    assert (line.original, line.proposed, line.changes, line.lost) == ("We like cake.", ("We like cake.",), (), ())


def test_each_change_says_where_it_is_and_why():
    (line,) = suggest_lines(DraftItem("We commence at 14:00."), BOOK)
    assert [(one.original, one.proposed, one.because_code) for one in line.changes] == [
        ("commence", "start", "plain_word"),
        ("14:00", "2pm", "time_plain"),
    ]
    assert [line.original[one.start :][: one.length] for one in line.changes] == ["commence", "14:00"]
    assert len({one.id for one in line.changes}) == 2


def test_words_of_an_item_that_are_gone_are_told():
    item = DraftItem(
        "Buses",
        notes=("Omar Khan has £1,200 until 24/11/2026.",),
        lead="jo",
        easy=(EasyLine("We have money until Tuesday 24 November 2026."),),
    )
    assert [fact.text for fact in lost_in(item, BOOK)] == ["Omar Khan", "£1,200"]


def test_nothing_is_lost_while_there_are_no_easy_words():
    assert lost_in(DraftItem("Buses", notes=("It costs £5.",)), BOOK) == ()


PIECES = st.sampled_from(
    """
    We|The CQC|Jane Smith|will|is|commence|utilised|and|because|although|, which|;|(see|)|.|?|"|“|”|two|three hundred|
    £1.2m|25%|14:00|10–11.30am|24/11/26|24th Nov|For decision|To approve|the budget|e.g.|can't|PC16/11/02|SAR|[|]|\\n|
    0121 496 0000|a.b@c.org|Phase II|NHS-funded|an|additional|and to agree|PLAN FOR|ß|İ|ﬁ|’|–
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
TEXTS = st.text(max_size=60) | st.lists(PIECES | st.text(max_size=3), max_size=14).map(" ".join)


@given(TEXTS, TEXTS)
@settings(max_examples=150, deadline=None)
def test_any_text_has_suggestions_and_no_fact_goes_untold(title, note):
    item = DraftItem(title, notes=(note,), purpose="decide")
    for line in suggest_lines(item, BOOK):
        told = {fact.value for fact in line.lost}
        easy = " ".join(line.proposed)
        for digits in re.findall(r"\d+", line.original):
            reported = any(digits in fact.text for fact in line.lost)
            said = digits in easy or any(
                digits in fact.text for fact in facts_in(line.original) if fact.value not in told
            )
            assert reported or said
        for change in line.changes:
            assert line.original[change.start : change.start + change.length] == change.original


NAMES = st.sampled_from(["Jane Smith", "Omar Khan", "Leeds", "Grapevine Centre"])
AMOUNTS = st.sampled_from(["£1,200", "£1.2m", "350", "37%", "12 chairs", "0121 496 0000", "jo@example.org", "XQZ"])
FRAMES = st.sampled_from(
    [
        "We will ask {0} to utilise {1} because {2} was late.",
        "To approve {1} for {0} (see {2}).",
        "{0} has {1}; {2} has less, which is not in accordance with the plan.",
        "Although {0} commenced, {1} will be sent to {2} prior to 24/11/2026.",
        "The group discussed {0} and {2} will submit {1}.",
    ]
)


@given(FRAMES, NAMES, AMOUNTS, NAMES)
@settings(max_examples=80, deadline=None)
def test_names_and_amounts_are_in_the_lines_that_are_offered(frame, name, amount, other):
    for line in suggest_lines(DraftItem(frame.format(name, amount, other)), BOOK):
        assert line.lost == ()
        assert all(word in " ".join(line.proposed) for word in (name, amount, other) if word in line.original)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_accepting_is_exact(text):
    found = suggestions_in(text, BOOK)
    assert all(text[one.start : one.start + one.length] == one.original for one in found)
    assert all(one.start + one.length <= two.start for one, two in itertools.pairwise(found))
    assert accepted(text, ()) == text


def test_an_empty_book_has_nothing_to_explain():
    book = BOOK.with_glossary(Glossary(()))
    assert offered("The CQC is here.", book=book) == ["The CQC is here."]
