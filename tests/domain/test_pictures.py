"""One picture means one thing, and is shown only where exactly that is meant."""

import pytest

from app.domain.pictures import Picture, PictureIndex


def picture(name, *words):
    return Picture(name, words or (name,), f"{name}.svg", f"{name}.svg", f"A {name}", "own", "MIT", tint=True)


INDEX = PictureIndex(
    [
        picture("bus"),
        picture("fire", "fire", "fire safety"),
        picture("budget", "budget"),
        picture("bus_stop", "bus stop"),
    ]
)


@pytest.mark.parametrize(
    "title", ["Budget", "budget", "3. Budget", "2.1 The budget", "Item 4: Our Budget", "“Budget”:"]
)
def test_a_title_that_is_the_topic_has_its_picture(title):
    found = INDEX.exact(title)
    assert found is not None
    assert found.id == "budget"


@pytest.mark.parametrize(
    "title", ["Fire the builders", "Budget and bus", "Buses", "Bus stop by the fire", "", "3.", "The"]
)
def test_a_longer_title_has_no_picture(title):
    assert INDEX.exact(title) is None


def test_a_phrase_is_one_meaning():
    found = INDEX.exact("Fire  safety")
    assert found is not None
    assert found.id == "fire"


def test_a_search_shows_the_exact_meaning_first():
    assert [each.id for each in INDEX.search("Bus")] == ["bus", "bus_stop"]


def test_a_search_also_looks_inside_phrases():
    assert [each.id for each in INDEX.search("stop")] == ["bus_stop"]


@pytest.mark.parametrize("word", ["", "  ", "zebra"])
def test_a_search_for_nothing_known_finds_nothing(word):
    assert INDEX.search(word) == ()


def test_a_picture_is_found_by_its_id():
    assert INDEX.by_id("fire") == INDEX.pictures[1]
    assert INDEX.by_id("ice") is None


FURTHER = PictureIndex(
    [
        picture("doctor", "doctor", "GP"),
        picture("dog", "dog"),
        picture("guide_dog", "guide dog"),
        picture("hot_dog", "hot-dog stand"),
        picture("city", "city"),
        picture("pets", "animals"),
        Picture("vet", ("pet doctor",), "v", "v", "A dog on a table", "own", "MIT", tint=True),
        Picture("group:1", ("dog",), "/g/1.png", "/g/1.png", "Our dog", "group", "Ours", tint=False),
    ],
    {"Physician": "doctor", "hound": "dog"},
)


def found(word):
    return [each.id for each in FURTHER.search(word)]


def test_a_search_knows_further_words_for_a_meaning():
    assert found("physician") == ["doctor"]
    assert found("Hounds") == found("hound") == ["group:1", "dog"]


def test_a_further_word_is_for_searching_only():
    assert FURTHER.exact("physician") is None


@pytest.mark.parametrize(("word", "name"), [("cities", "city"), ("doctors", "doctor"), ("animal", "pets")])
def test_one_or_many_is_the_same_in_a_search(word, name):
    assert found(word)[0] == name


def test_the_nearest_pictures_come_first_and_the_groups_own_before_ours():
    assert found("dog") == ["group:1", "dog", "guide_dog", "vet"]
    assert found("do")[:3] == ["group:1", "doctor", "dog"]


def test_the_groups_picture_is_the_exact_one_wherever_it_stands():
    assert FURTHER.exact("dog").id == "group:1"
    assert PictureIndex([FURTHER.pictures[-1], *FURTHER.pictures[:-1]]).exact("dog").id == "group:1"


def test_a_search_shows_at_most_60():
    many = PictureIndex([picture(f"dog {n}") for n in range(100)])
    assert len(many.search("dog")) == 60


def test_other_pictures_of_the_group_take_the_place_of_the_old_ones():
    new = FURTHER.with_own([])
    assert new.by_id("group:1") is None
    assert new.exact("dog").id == "dog"
    assert [each.id for each in new.search("physician")] == ["doctor"]
