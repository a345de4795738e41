"""The list of what happened, in the file."""

import json
import logging
import sqlite3
import uuid
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.errors import MeetingError
from app.domain.events import Event, Maker, Moment, envelope, first_break, from_envelope, private_words
from app.domain.kinds import (
    KINDS,
    MeetingEnded,
    PlanChanged,
    PointRaised,
    TakenBack,
    Unknown,
    WordsAdded,
    WordsRemoved,
)
from app.domain.ports import Line
from tests.storage.invented import TEN, Writer, codes, meeting

IDS = st.text("abcdef0123456789-", min_size=1, max_size=36)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
FACTS = st.dictionaries(IDS, st.none() | st.integers(-(2**40), 2**40) | ANY_TEXT | st.booleans(), max_size=5)


def known() -> st.SearchStrategy[object]:
    return st.sampled_from(sorted(KINDS)).flatmap(lambda name: st.builds(KINDS[name]))


def unknown() -> st.SearchStrategy[Unknown]:
    def canonical(facts: dict[str, object]) -> str:
        return json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    return st.builds(Unknown, st.text("abc_", min_size=8, max_size=20), st.integers(1, 9), FACTS.map(canonical))


MAKERS = st.builds(
    Maker,
    st.sampled_from(["follow", "run", "agenda", "app"]),
    st.none() | st.sampled_from(["ebe", "ebt"]),
    st.none() | st.sampled_from(["ebe", "carer", "ebt", "guest"]),
)
TIMES = st.integers(0, 10**9).map(lambda ms: TEN + timedelta(milliseconds=ms))
EVENTS = st.builds(
    Event,
    n=st.just(1),
    id=st.just(""),
    at=TIMES,
    t_ms=st.none() | st.integers(0, 2**45),
    maker=MAKERS,
    what=known() | unknown(),
    words=st.none() | st.text("0123456789abcdef", min_size=64, max_size=64),
    prev=st.text("0123456789abcdef", min_size=64, max_size=64),
)


@given(EVENTS)
def test_any_event_comes_back_as_it_was(shelf, event):
    event, mine = replace(event, id=str(uuid.uuid4())), meeting()
    shelf.meetings.create(mine, [])
    shelf.log.append(mine.id, [Line(event)])
    assert shelf.log.read(mine.id) == [from_envelope(envelope(event))]
    assert shelf.log.read(mine.id)[0].digest() == event.digest()


@given(ANY_TEXT)
def test_any_words_come_back_as_they_were(shelf, typed):
    mine = Writer(shelf, meeting()).create("bus")
    private = private_words(typed)
    event = replace(mine.line(PointRaised("bus"), "follow").event, words=private.digest())
    shelf.log.append(mine.id, [Line(event, private)])
    assert shelf.log.words(mine.id) == {event.id: typed}


def test_lines_come_back_oldest_first_after_the_file_was_closed(writer, opened):
    pressed = [writer.press(), writer.press()]
    again = opened().log.read(writer.id)
    assert [event.id for event in again][-2:] == pressed
    assert first_break(writer.id, again) is None


def test_all_lines_of_one_call_are_kept_or_none(fast_writer):
    log, before = fast_writer.record.log, len(fast_writer.record.log.read(fast_writer.id))
    good, bad = fast_writer.line(PointRaised("bus")), fast_writer.line(PointRaised("bus"))
    twice = Line(good.event, private_words("x")), Line(bad.event, holder="blue"), Line(bad.event)
    with pytest.raises(MeetingError, match="not_kept"):
        log.append(fast_writer.id, twice)
    assert len(log.read(fast_writer.id)) == before
    assert log.words(fast_writer.id) == {}
    assert log.held_by("blue", fast_writer.id) == frozenset()


def test_a_line_that_is_there_already_counts_as_kept(fast_writer):
    line = fast_writer.line(PointRaised("bus"), words="mine", holder="blue")
    new = fast_writer.line(PointRaised("bus"))
    fast_writer.record.log.append(fast_writer.id, [line])
    fast_writer.record.log.append(fast_writer.id, [line, new])
    assert [event.id for event in fast_writer.record.log.read(fast_writer.id)][-2:] == [line.event.id, new.event.id]
    assert fast_writer.record.log.words(fast_writer.id) == {line.event.id: "mine"}


def test_another_line_with_the_same_number_is_not_kept(fast_writer):
    line = fast_writer.line(PointRaised("bus"))
    other = Event(line.event.n, "other", line.event.at, None, Maker("run"), PointRaised(None), None, line.event.prev)
    fast_writer.record.log.append(fast_writer.id, [line])
    with pytest.raises(MeetingError, match="not_kept"):
        fast_writer.record.log.append(fast_writer.id, [Line(other)])


def test_a_line_for_a_meeting_that_is_not_there_is_not_kept(in_memory):
    stray = Writer(in_memory, meeting())
    with pytest.raises(MeetingError, match="not_kept"):
        stray.press()


def test_nobody_can_change_a_line(fast_writer):
    for statement in ("UPDATE events SET at = ''", "DELETE FROM events", "UPDATE item_texts SET title = ''"):
        with pytest.raises(IntegrityError), fast_writer.record.file.writing() as connection:
            connection.execute(text(statement))


def test_words_that_were_removed_are_nowhere_in_the_file(writer, file):
    point = writer.press("Gwenllian said this")
    added = writer.happens(WordsAdded(point), "follow", "and the heron agreed")
    assert set(writer.record.log.words(writer.id)) == {point, added}
    writer.happens(WordsRemoved(point), "follow", removes=(point, added))
    assert writer.record.log.words(writer.id) == {}
    raw = file.read_bytes()
    assert b"Gwenllian" not in raw
    assert b"heron" not in raw
    assert first_break(writer.id, writer.record.log.read(writer.id)) is None
    assert writer.record.care.verify() == ()


def test_a_key_is_held_by_the_profile_that_pressed_only(fast_writer):
    mine, other = fast_writer.press(holder="blue"), fast_writer.press(holder="green")
    assert fast_writer.record.log.held_by("blue", fast_writer.id) == {mine}
    assert fast_writer.record.log.held_by("green", fast_writer.id) == {other}
    assert fast_writer.record.log.held_by("blue", "another") == frozenset()


def test_keys_are_forgotten_7_days_after_the_meeting(writer, opened, clock):
    point = writer.press()
    writer.after(600).happens(MeetingEnded())
    clock.after(days=7, hours=9)
    assert opened().log.held_by("blue", writer.id) == {point}
    clock.after(hours=2)
    assert opened().log.held_by("blue", writer.id) == frozenset()


def test_a_key_whose_time_is_over_leaves_the_file_while_the_program_stays_open(writer, file, clock):
    writer.press()
    clock.after(days=6)
    writer.record.care.back_up_if_due()
    assert _keys_in(file) == 1
    clock.after(days=2)
    writer.record.care.back_up_if_due()
    assert _keys_in(file) == 0


def _keys_in(file):
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT count(*) FROM held_keys").fetchone()[0]


def test_keys_of_a_meeting_that_never_ended_are_forgotten_after_7_days(writer, opened, clock):
    writer.press()
    clock.after(days=7, minutes=1)
    assert opened().log.held_by("blue", writer.id) == frozenset()


def test_the_last_beat_is_remembered(writer, opened):
    assert writer.record.log.last_beat(writer.id) is None
    for second in (10, 20):
        writer.record.log.beat(writer.id, Moment(TEN + timedelta(seconds=second), second * 1000))
    assert opened().log.last_beat(writer.id) == Moment(TEN + timedelta(seconds=20), 20_000)


def test_a_full_disk_keeps_nothing_says_so_and_goes_on_when_there_is_room(writer):
    with writer.record.file.plain() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    line = writer.line(PointRaised("bus"), "follow", "x" * 50_000)
    with pytest.raises(MeetingError) as trouble:
        writer.record.log.append(writer.id, [line])
    assert (trouble.value.code, trouble.value.facts["reason"]) == ("not_kept", "SQLITE_FULL")
    writer.record.log.beat("not there", Moment(TEN, 0))
    with writer.record.file.plain() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    writer.record.log.append(writer.id, [line])
    assert writer.record.log.read(writer.id)[-1] == line.event
    assert writer.record.care.verify() == ()


def test_trouble_never_says_what_was_typed(writer, caplog):
    line = writer.line(PointRaised("bus"), "follow", "my secret")
    with writer.record.file.plain() as connection:
        connection.execute("PRAGMA query_only = ON")
    with caplog.at_level(logging.DEBUG), pytest.raises(MeetingError) as trouble:
        writer.record.log.append(writer.id, [line])
    told = str(trouble.value.__cause__) + str(trouble.value.facts) + caplog.text
    assert "secret" not in told
    assert line.event.id not in told


def test_the_file_is_kept_as_the_house_says(opened, file):
    writer = Writer(opened()).begin()
    with writer.record.file.plain() as connection:
        said = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    assert said == {
        "journal_mode": "delete", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000,
    }  # fmt: skip
    loose = {name for name, is_strict in tables if not is_strict and not name.startswith("sqlite_")}
    assert loose == {"alembic_version"}
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert not list(file.parent.glob("*-wal"))


def test_a_taken_back_press_keeps_its_line(fast_writer):
    point = fast_writer.press("oh")
    fast_writer.happens(TakenBack(point), "follow")
    assert codes(fast_writer.record.care.verify()) == []
    assert [event.kind for event in fast_writer.record.log.read(fast_writer.id)][-2:] == ["point_raised", "taken_back"]


def test_sqlite_itself_refuses_a_number_where_a_text_belongs(fast_writer):
    with fast_writer.record.file.plain() as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO beats (meeting_id, t_ms, at) VALUES (?, 'soon', '')", (fast_writer.id,))


def test_a_line_and_the_facts_it_changes_are_kept_together_or_not_at_all(shelf):
    mine = Writer(shelf, meeting()).create("bus")
    newer = replace(mine.meeting, title="Buses", place="Library")
    line = replace(mine.line(PlanChanged("title"), "agenda"), meeting=newer)
    hole = replace(line, event=replace(line.event, n=line.event.n + 5, id=str(uuid.uuid4())))
    with pytest.raises(MeetingError):
        shelf.log.append(mine.id, [hole])
    assert shelf.meetings.meeting(mine.id) == mine.meeting
    shelf.log.append(mine.id, [line])
    assert shelf.meetings.meeting(mine.id) == newer
    assert shelf.log.read(mine.id)[-1] == line.event
