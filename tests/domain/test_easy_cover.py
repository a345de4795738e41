"""How easy an agenda is, in numbers: easy words, checked by people, hard words."""

import datetime as dt
from dataclasses import replace

from app.domain.agenda import AgendaDraft, DraftItem, EasyCheck, EasyLine
from app.domain.easy_cover import easy_cover

EASY = DraftItem(
    "Transport provision", notes=("A very long note.",), easy_title="Buses", easy=(EasyLine("Buses are late."),)
)
CHECKED = replace(EASY, check=EasyCheck("ebe", dt.date(2026, 11, 1), of=EASY.words_digest()))


def test_what_people_checked_is_told_from_what_is_only_easy():
    cover = easy_cover(AgendaDraft(items=(EASY, CHECKED, DraftItem("Money"), DraftItem("Tea", kind="break"))))
    assert (cover.items, cover.easy, cover.checked) == (3, 2, 1)
    assert cover.checked_share == 1 / 3


def test_hard_words_are_counted_in_what_people_get_to_read():
    assert easy_cover(AgendaDraft(items=(EASY,)), hard_words=1).hard_words_in_100 == 25.0
    assert easy_cover(AgendaDraft(items=(replace(EASY, easy=()),)), hard_words=1).hard_words_in_100 == 16.7


def test_an_empty_agenda_has_no_share():
    cover = easy_cover(AgendaDraft())
    assert (cover.checked_share, cover.hard_words_in_100) == (None, None)
