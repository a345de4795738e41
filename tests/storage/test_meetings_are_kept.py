"""Meetings, their papers and drafts, in the file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AboutToday, EasyLine, ItemText, Paper
from app.domain.errors import MeetingError
from app.domain.kinds import ItemAdded, ItemDropped, MeetingEnded, MeetingStarted, TakenBack
from app.domain.meeting import Meeting
from tests.storage.invented import TEN, Writer, item_text, meeting

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
EASY = st.lists(st.builds(EasyLine, WORDS, WORDS), max_size=3).map(tuple)
TEXTS = st.builds(
    ItemText, item=st.just("a"), version=st.integers(2, 10**6), title=WORDS, notes=st.lists(WORDS).map(tuple),
    easy_title=WORDS, easy=EASY, picture=WORDS, number=WORDS, lead=WORDS,
    purpose=st.none() | st.sampled_from(["tell", "talk", "decide", "check"]),
)  # fmt: skip


@pytest.mark.parametrize("kept", [meeting(), Meeting("bare", "", TEN), meeting(about=None, paper=None, day=None)])
def test_a_meeting_comes_back_as_it_was(in_memory, kept):
    in_memory.meetings.create(kept, [])
    assert in_memory.meetings.meeting(kept.id) == kept


def test_a_newer_file_is_kept_in_place_of_the_old_one(in_memory):
    mine = meeting(paper=Paper("old.docx", "1. Buses", date(2026, 5, 3)))
    in_memory.meetings.create(mine, [])
    assert in_memory.meetings.meeting(mine.id) == mine
    newer = replace(mine, paper=Paper("new.docx", "1. Trains"))
    in_memory.meetings.change(newer)
    assert in_memory.meetings.meeting(mine.id) == newer


def test_the_keys_of_drafts_come_newest_first_without_their_words(in_memory):
    for key in ("making/a", "other", "making/b"):
        in_memory.meetings.save_draft(key, "words")
    assert in_memory.meetings.draft_keys("making/") == tuple(in_memory.meetings.drafts("making/"))
    assert {*in_memory.meetings.draft_keys("making/")} == {"making/a", "making/b"}


@given(text=TEXTS)
def test_the_words_of_an_item_come_back_as_they_were(shelf, text):
    mine = meeting()
    shelf.meetings.create(mine, [item_text("a")])
    shelf.meetings.add_text(mine.id, text)
    assert shelf.meetings.texts(mine.id) == {"a": text}
    assert shelf.meetings.texts(mine.id)["a"].digest() == text.digest()


def test_the_start_of_an_id_is_enough_if_it_is_the_only_one(in_memory):
    for meeting_id in ("aab1", "aac2", "b%_"):
        in_memory.meetings.create(meeting(meeting_id), [])
    assert in_memory.meetings.meeting("aab").id == "aab1"
    assert in_memory.meetings.meeting("b").id == "b%_"
    for start in ("aa", "c", "", "%", "aab12"):
        with pytest.raises(MeetingError, match="no_such_meeting"):
            in_memory.meetings.meeting(start)


def test_a_whole_id_wins_over_a_longer_one(in_memory):
    for meeting_id in ("aa", "aab"):
        in_memory.meetings.create(meeting(meeting_id), [])
    assert in_memory.meetings.meeting("aa").id == "aa"


def test_the_same_meeting_is_not_kept_twice(in_memory):
    in_memory.meetings.create(meeting("aa"), [])
    with pytest.raises(MeetingError, match="not_kept"):
        in_memory.meetings.create(meeting("aa"), [])


def test_the_newest_words_of_each_item_are_given(in_memory):
    writer = Writer(in_memory).create("bus", "lunch")
    newer = item_text("bus", 2, "Buses and trains")
    in_memory.meetings.add_text(writer.id, newer)
    assert in_memory.meetings.texts(writer.id) == {"bus": newer, "lunch": item_text("lunch")}


def test_what_is_said_at_the_start_can_be_said_later(in_memory):
    in_memory.meetings.create(meeting("aa", about=None), [])
    about = AboutToday("Room 9", "", "Ask at the desk")
    in_memory.meetings.change(replace(in_memory.meetings.meeting("aa"), about=about))
    assert in_memory.meetings.meeting("aa").about == about


def test_the_newest_meetings_come_first_page_by_page(in_memory):
    for n in range(7):
        in_memory.meetings.create(meeting(f"m{n}", TEN + timedelta(days=n // 2)), [])
    in_memory.meetings.create(meeting("practice", TEN + timedelta(days=9), is_practice=True), [])
    first = in_memory.meetings.lines(3)
    second = in_memory.meetings.lines(3, before=first[-1].id)
    rest = in_memory.meetings.lines(3, before=second[-1].id)
    assert [line.id for line in (*first, *second, *rest)] == ["m6", "m5", "m4", "m3", "m2", "m1", "m0"]
    assert in_memory.meetings.lines(3, before="m0") == []


def test_a_line_counts_items_and_points_that_were_not_taken_back(in_memory):
    writer = Writer(in_memory).create("bus", "lunch")
    writer.happens(ItemAdded("rest", item_kind="break", minutes=15), "agenda")
    assert _about(writer) == ("not_started", 2, 0)
    writer.happens(MeetingStarted())
    point = writer.press()
    writer.press()
    writer.happens(TakenBack(point), "follow")
    writer.happens(ItemDropped("lunch"))
    writer.happens(ItemDropped("rest"))
    assert _about(writer) == ("running", 1, 1)
    writer.happens(MeetingEnded())
    assert _about(writer) == ("ended", 1, 1)


def _about(writer: Writer) -> tuple[str, int, int]:
    line = writer.record.meetings.lines(1)[0]
    return line.phase, line.items, line.points


def test_the_newest_open_meeting_began_and_has_not_ended(in_memory):
    assert in_memory.meetings.newest() is None
    older = Writer(in_memory, meeting("older", TEN)).begin()
    newer = Writer(in_memory, meeting("newer", TEN + timedelta(days=1))).begin()
    Writer(in_memory, meeting("only-planned", TEN + timedelta(days=2))).create()
    Writer(in_memory, meeting("practice", TEN + timedelta(days=3), is_practice=True)).begin()
    assert in_memory.meetings.newest() == "only-planned"
    assert in_memory.meetings.newest(only_open=True) == newer.id
    newer.happens(MeetingEnded())
    assert in_memory.meetings.newest(only_open=True) == older.id


def test_a_draft_is_there_until_it_is_empty(record, opened):
    record.meetings.save_draft("m1/title", "Bus")
    record.meetings.save_draft("m1/title", "Buses")
    record.meetings.save_draft("m2/title", "Lunch")
    assert opened().meetings.drafts("m1/") == {"m1/title": "Buses"}
    opened().meetings.save_draft("m1/title", "")
    assert opened().meetings.drafts() == {"m2/title": "Lunch"}
