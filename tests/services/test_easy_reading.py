"""Each view shows people's words; nothing is rewritten and no picture is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import EasyLine, ItemText
from app.domain.glossary import Glossary, Term
from app.domain.pictures import Picture, PictureIndex
from app.services.easy_reading import hard_words, view_lines

PICTURES = PictureIndex(
    Picture(name, (name,), f"{name}.svg", f"{name}.svg", f"A {name}", "own", "MIT", tint=True)
    for name in ("bus", "money")
)
PLAIN = ItemText("i1", 1, "Bus", notes=("The bus may stop. We ask why.", "No decision yet."))
EASY = ItemText(
    "i2",
    1,
    "Procurement of transport",
    notes=("The Council will procure transport.",),
    easy_title="The bus",
    easy=(EasyLine("The bus may change. We ask you.", "bus"), EasyLine("It costs money.", "gone")),
)
VIEWS = ("full", "simple", "pictures")


def words(item, view):
    return [line.words for line in view_lines(item, view, PICTURES).lines]


def pictures(item, view):
    return [line.picture for line in view_lines(item, view, PICTURES).lines]


@pytest.mark.parametrize("view", VIEWS)
def test_without_easy_words_every_view_has_the_full_words_one_sentence_a_line(view):
    assert words(PLAIN, view) == ["The bus may stop.", "We ask why.", "No decision yet."]
    assert not view_lines(PLAIN, view, PICTURES).has_easy


def test_a_topic_that_is_exactly_a_picture_shows_it_once():
    assert pictures(PLAIN, "pictures") == ["bus", "", ""]


def test_a_topic_that_only_holds_the_word_has_no_picture():
    item = ItemText("i", 1, "Bus strike", notes=("No bus today.",))
    assert pictures(item, "pictures") == [""]


def test_the_picture_people_chose_comes_before_the_title():
    item = ItemText("i", 1, "Bus", notes=("We pay less.",), picture="money")
    assert pictures(item, "pictures") == ["money"]


def test_a_title_with_nothing_under_it_keeps_its_picture():
    item = ItemText("i", 1, "Bus")
    assert (words(item, "pictures"), pictures(item, "pictures")) == (["Bus"], ["bus"])
    assert words(item, "full") == []


@pytest.mark.parametrize("view", ["simple", "pictures"])
def test_easy_words_replace_the_full_words(view):
    shown = view_lines(EASY, view, PICTURES)
    assert (shown.title, shown.has_easy) == ("The bus", True)
    assert words(EASY, view) == ["The bus may change.", "We ask you.", "It costs money."]


def test_the_full_view_has_the_words_of_the_paper():
    shown = view_lines(EASY, "full", PICTURES)
    assert (shown.title, shown.has_easy) == ("Procurement of transport", True)
    assert words(EASY, "full") == ["The Council will procure transport."]


def test_the_pictures_are_those_people_chose_and_an_unknown_one_is_left_out():
    assert pictures(EASY, "pictures") == ["bus", "", ""]


@pytest.mark.parametrize("view", ["full", "simple"])
@pytest.mark.parametrize("item", [PLAIN, EASY])
def test_only_one_view_has_pictures(view, item):
    assert set(pictures(item, view)) == {""}


def test_easy_words_without_an_easy_title_keep_the_title():
    item = ItemText("i", 1, "Buses", easy=(EasyLine("We talk about buses."),))
    assert view_lines(item, "simple", PICTURES).title == "Buses"


@given(st.lists(st.text(max_size=40), max_size=4), st.lists(st.text(max_size=40), max_size=4), st.sampled_from(VIEWS))
def test_no_letter_is_lost_or_added(notes, easy, view):
    item = ItemText("i", 1, "Title", notes=tuple(notes), easy=tuple(EasyLine(line) for line in easy))
    shown = view_lines(item, view, PICTURES)
    said = easy if easy and view != "full" else notes
    assert "".join("".join(line.words for line in shown.lines).split()) == "".join("".join(said).split())
    assert len({line.id for line in shown.lines}) == len(shown.lines)


def test_each_hard_word_is_told_once():
    glossary = Glossary([Term("NHS", "National Health Service", "Health care."), Term("Tender", "", "An offer.")])
    assert [term.term for term in hard_words("Tender by the NHS, tender", glossary)] == ["Tender", "NHS"]
