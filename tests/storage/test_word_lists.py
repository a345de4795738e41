"""The word lists of the checks: each says something, once, in easy words."""

import csv
from collections import Counter

import pytest

from app.paths import resources
from app.storage.resource_files import read_glossary, read_wordbook
from tests.domain.easy.checked import book, line

FOLDER = resources() / "glossary"


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("name", "column"), [("idioms.csv", "idiom"), ("everyday_words.csv", "word"), ("plain_words.csv", "hard")]
)
def test_nothing_stands_in_a_list_twice(name: str, column: str):
    words = [row[column] for row in rows(name)]
    assert [word for word, times in Counter(words).items() if times > 1] == []
    assert words == sorted(words, key=str.casefold) or name == "plain_words.csv"
    assert all(word == word.strip() and word for word in words)


def test_there_are_at_least_100_idioms_each_with_what_it_means():
    assert len(book().idioms) >= 100
    assert all(plain and plain != idiom for idiom, plain in book().idioms.items())
    assert book().may_be_meant < book().idioms.keys()


def test_what_is_offered_for_an_idiom_is_easy():
    hard = {plain: [one.text for one in line(plain) if one.weight == "fail"] for plain in book().idioms.values()}
    assert {plain: found for plain, found in hard.items() if found} == {}


def test_what_is_offered_for_a_hard_word_is_easy():
    hard = {plain: [one.text for one in line(plain) if one.weight == "fail"] for plain in book().plain.values()}
    assert {plain: found for plain, found in hard.items() if found} == {}


def test_words_for_one_thing_stand_in_one_set():
    words = [word for same in book().same for word in same]
    assert [word for word, times in Counter(words).items() if times > 1] == []
    assert all(len(same) > 1 for same in book().same)


def test_the_table_knows_how_common_a_word_is():
    assert len(book().frequency) > 28_000
    assert book().frequency["the"] > 7
    assert 3.2 <= book().frequency["commissioning"] < 3.4
    assert (book().zipf("colours"), book().zipf("leaflet's")) >= (4.0, 3.0)
    assert book().zipf("xyzzy") == 0


def test_every_reading_of_the_lists_is_the_same():
    again = read_wordbook(resources(), read_glossary(resources()))
    assert (again.frequency, again.idioms, again.everyday) == (book().frequency, book().idioms, book().everyday)
