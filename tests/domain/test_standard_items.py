"""The items that nearly every agenda has: their easy words are easy, and no title says two things."""

from collections import Counter

import pytest

from app.domain.agenda import DraftItem, EasyLine
from app.domain.easy.check import check_item
from app.domain.group_rules import GroupRules
from app.domain.standard_items import title_key
from app.paths import resources
from app.storage.resource_files import read_pictures
from app.storage.standard_items_file import read_standard_items
from tests.domain.words_known import BOOK

STANDARD = read_standard_items(resources())
PICTURES = read_pictures(resources())
DAY, TIME = "Tuesday 26 January 2021", "9:30am"
NAMES = [item.easy_title for item in STANDARD.items]


def whole(item):
    """A standard item with every line that it may have."""
    more = [line.format(said) for line, said in ((item.day_line, DAY), (item.time_line, TIME)) if line]
    return (*item.lines, *(EasyLine(words, "calendar" if DAY in words else "time") for words in more))


@pytest.mark.parametrize("item", STANDARD.items, ids=NAMES)
def test_its_easy_words_have_nothing_that_is_hard_to_read(item):
    shown = DraftItem(item.titles[0], easy_title=item.easy_title, easy=whole(item), id="one")
    found = [one for one in check_item(shown, BOOK, GroupRules()).found if one.finding.weight != "hint"]
    assert [(one.place, one.finding.code, one.finding.text) for one in found] == []


@pytest.mark.parametrize("item", STANDARD.items, ids=NAMES)
def test_each_line_has_a_picture_that_is_there_and_says_what_it_shows(item):
    for line in whole(item):
        picture = PICTURES.by_id(line.picture)
        assert picture is not None, line
        assert picture.alt


@pytest.mark.parametrize("item", STANDARD.items, ids=NAMES)
def test_an_item_has_at_most_3_lines_and_each_is_one_sentence(item):
    assert 1 <= len(item.lines) <= 3
    assert all(line.words[-1] in ".?" for line in item.lines)
    assert item.easy_title[-1] not in ".!:"


def test_the_same_words_have_the_same_picture_in_every_item():
    pictures = {line.words: line.picture for item in STANDARD.items for line in item.lines}
    assert [line for item in STANDARD.items for line in item.lines if pictures[line.words] != line.picture] == []


def test_no_title_means_two_items_and_no_easy_title_stands_twice():
    meant = Counter(key for item in STANDARD.items for key in {title_key(title) for title in item.titles})
    assert [key for key, times in meant.items() if times > 1] == []
    assert [title for title, times in Counter(NAMES).items() if times > 1] == []


def test_there_are_at_least_40():
    assert len(STANDARD.items) >= 40


@pytest.mark.parametrize(
    ("title", "easy_title", "rest"),
    [
        ("Apologies", "Who cannot come", ""),
        ("To receive apologies for meeting", "Who cannot come", ""),
        ("Item 2: APOLOGIES FOR ABSENCE", "Who cannot come", ""),
        ("Any other business (standing item)", "Anything else", ""),
        ("A.O.B.", "Anything else", ""),
        ("Correspondence & E-mails", "Letters and emails", ""),
        ("Finance - Metcalfes, Scalpings £216.29", "Money", "Metcalfes, Scalpings £216.29"),
        ("Chair’s report", "News from the Chair", ""),
        ("Public Participation (at the Chairman’s Discretion)", "Public questions", ""),
        ("Public Participation (15 minutes)", "Questions from the public", "15 minutes"),
    ],
)
def test_a_title_is_known_however_it_is_written(title, easy_title, rest):
    found = STANDARD.words_for(title)
    assert found is not None
    assert (found.easy_title, found.rest) == (easy_title, rest)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Minutes of the meeting held on 9th January 2025", "The meeting was on Thursday 9 January 2025."),
        ("Date of next meeting - 2nd July 2019", "Our next meeting is on Tuesday 2 July 2019."),
        ("Date and time of next meeting: 8 July 2026, 9.30am", "We will start at 9:30am."),
    ],
)
def test_the_day_and_the_time_of_a_title_are_said(title, line):
    found = STANDARD.words_for(title)
    assert found is not None
    assert line in [each.words for each in found.lines]


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Garden Waste Skip",
        "Minutes of the Bus Group",
        "Finance for the new hall",
        "Apologies from Jane Smith",
        "Apologies, 4 May 2026",
        "Dates of next meetings 7 May 2026, 2 July 2026",
    ],
)
def test_a_title_that_says_more_is_no_standard_item(title):
    assert STANDARD.words_for(title) is None
