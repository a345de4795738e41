"""The words by which people know a room again are easy, and easy to tell apart."""

from itertools import combinations

from app.domain.check_words import COUNT, LEAST_WORDS, check_words
from app.paths import resources
from app.storage.resource_files import read_check_words
from tests.domain.easy.checked import book

WORDS = read_check_words(resources())


def steps(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out or changed to make one word of the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        new = [at]
        for place, against in enumerate(other, 1):
            new.append(min(new[-1] + 1, row[place] + 1, row[place - 1] + (letter != against)))
        row = new
    return row[-1]


def test_there_are_enough_words_each_once():
    assert len(WORDS) == len(set(WORDS)) >= LEAST_WORDS
    assert all(word.isalpha() and word.islower() and 3 <= len(word) <= 10 for word in WORDS)


def test_every_word_is_an_everyday_word():
    assert [word for word in WORDS if word not in book().everyday and book().frequency.get(word, 0) < 3.5] == []


def test_no_two_words_are_nearly_the_same():
    close = [pair for pair in combinations(WORDS, 2) if steps(*pair) < (2 if min(map(len, pair)) < 5 else 3)]
    assert close == []


def test_the_words_are_the_same_on_every_laptop_and_others_for_another_room():
    words = check_words(bytes(32), WORDS)
    assert words == check_words(bytes(32), WORDS)
    assert words != check_words(bytes(31) + b"\1", WORDS)
    assert len(words) == COUNT
    assert check_words(bytes(32), [str(number) for number in range(290)]) == ("157", "58", "221")
