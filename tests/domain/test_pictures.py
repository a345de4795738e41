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
