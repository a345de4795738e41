"""A picture is chosen only where it means exactly that; else a person chooses, and one meaning keeps one picture."""

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.picture_choice import meaning_of, picture_choices, picture_clashes, picture_for, pictures_used
from app.paths import resources
from app.storage.resource_files import read_pictures

INDEX = read_pictures(resources())


def item(name, *lines, **facts):
    return DraftItem(facts.pop("title", name), id=name, easy=tuple(EasyLine(*line) for line in lines), **facts)


def ids(words, used=None):
    return [each.id for each in picture_choices(words, INDEX, used)]


def test_a_whole_line_that_means_a_picture_gets_it():
    assert picture_for("The budget", INDEX).id == "budget"
    assert picture_for("We talk about the budget.", INDEX) is None


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("We will talk about the new bus timetable.", "timetable"),
        ("We will meet the social care team.", "care"),
        ("The date of the next meeting is Tuesday.", None),
        ("Two nurses came.", "nurse"),
    ],
)
def test_a_line_has_a_choice_of_pictures(words, first):
    found = ids(words)
    assert len(found) <= 12
    assert len(set(found)) == len(found)
    if first:
        expected = INDEX.exact(first)
        assert expected is not None
        assert expected.id in found[:3]


def test_words_that_every_line_has_come_last():
    assert ids("We talk about the bus.") == [INDEX.exact("bus").id, INDEX.exact("talk").id]


def test_further_words_for_a_meaning_are_a_choice_too():
    assert INDEX.exact("doctor").id in ids("Ask your physician.")


@pytest.mark.parametrize("words", ["", "...", "We will be there.", "zzz"])
def test_words_without_a_picture_have_no_choice(words):
    assert ids(words) == []


def test_the_picture_that_the_agenda_has_for_the_same_words_comes_first():
    draft = AgendaDraft(
        items=(item("a", ("The hall.", "group:1"), ("The bus", "bus")), item("b", ("the  hall", "home")))
    )
    used = pictures_used(draft)
    assert used == {"the hall": "group:1", "the bus": "bus"}
    assert picture_for("THE HALL", INDEX, used) is None
    assert picture_for("The bus!", INDEX, {"the bus": "home"}).id == "home"


def test_the_same_words_with_two_pictures_are_found():
    draft = AgendaDraft(items=(item("a", ("The hall", "home")), item("b", ("The hall.", "bus"))))
    clash = picture_clashes(draft, INDEX)[0]
    assert (clash.code, clash.items, clash.pictures, clash.words) == (
        "two_pictures",
        ("a", "b"),
        ("home", "bus"),
        ("the hall",),
    )


def test_one_picture_for_two_things_is_found():
    draft = AgendaDraft(items=(item("a", ("Our cat", "bus")), item("b", ("Our dog", "bus"))))
    (clash,) = picture_clashes(draft, INDEX)
    assert (clash.code, clash.items, clash.words) == ("two_meanings", ("a", "b"), ("Our cat", "Our dog"))


def test_one_picture_beside_its_own_words_is_no_clash():
    draft = AgendaDraft(
        items=(item("a", ("The bus is late", "bus")), item("b", ("More buses", "bus"), title="Bus", picture="bus"))
    )
    assert picture_clashes(draft, INDEX) == ()


def test_lines_without_words_or_pictures_do_not_count():
    assert (
        picture_clashes(AgendaDraft(items=(item("a", ("", "bus"), ("", "home"), ("Cat", ""), ("Dog", "")),)), INDEX)
        == ()
    )


def test_capitals_and_marks_at_the_end_do_not_count():
    assert meaning_of(" The  HALL’s open. ") == "the hall's open"
