"""A damaged record: the damaged file is kept, the newest good copy is used, and later lines are saved."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.domain.agenda import Paper
from app.domain.errors import MeetingError
from app.domain.events import first_break
from app.domain.kinds import NamePut, NameRemoved, WordsRemoved
from app.storage.database import Record, open_record
from app.storage.salvage import read_what_can_be_read, save_into
from tests.storage.invented import TEN, Clock, Writer, codes, meeting

PAGE = 4096


def page_of(file: Path, content: str) -> int:
    """The number (from 0) of the first page that holds this content."""
    return file.read_bytes().index(content.encode()) // PAGE


def destroy(file: Path, *pages: int) -> None:
    with file.open("r+b") as stream:
        for page in pages:
            stream.seek(page * PAGE)
            stream.write(b"\xa5" * PAGE)


def lines_of(file: Path, meeting_id: str) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM events WHERE meeting_id = ?", (meeting_id,))}


@pytest.fixture
def long_writer(writer: Writer) -> Writer:
    """A meeting of many pages, of which a copy has the first half."""
    for n in range(60):
        writer.press(f"words {n}" if n % 10 == 0 else "")
    writer.record.care.back_up()
    for n in range(60):
        writer.press(f"later words {n}" if n % 10 == 0 else "")
    return writer


def page_of_line(file: Path, writer: Writer, n: int) -> int:
    return page_of(file, writer.record.log.read(writer.id)[n - 1].prev)


def test_lines_that_came_after_the_copy_are_saved(long_writer, opened, file):
    before, words = lines_of(file, long_writer.id), long_writer.record.log.words(long_writer.id)
    held = long_writer.record.log.held_by("blue", long_writer.id)
    long_writer.record.meetings.save_draft(f"{long_writer.id}/a", "half a sent")
    page = page_of_line(file, long_writer, 20)
    long_writer.record.close()
    destroy(file, page)
    damaged = file.read_bytes()
    again = opened()
    assert [(notice.code, notice.facts["count"]) for notice in again.notices] == [("record_mended_from_copy", 60)]
    assert lines_of(file, long_writer.id) == before
    assert again.log.words(long_writer.id) == words
    assert again.log.held_by("blue", long_writer.id) == held
    assert again.meetings.drafts() == {f"{long_writer.id}/a": "half a sent"}
    assert again.care.verify() == ()
    assert (file.parent / str(again.notices[0].facts["kept"])).read_bytes() == damaged
    assert opened().notices == ()


def test_lines_after_a_hole_are_not_joined_to_those_before_it(long_writer, opened, file):
    before = long_writer.record.log.read(long_writer.id)
    page = page_of_line(file, long_writer, 100)
    long_writer.record.close()
    destroy(file, page)
    again = opened()
    after = again.log.read(long_writer.id)
    assert 64 < len(after) < len(before)
    assert after == before[: len(after)]
    assert again.care.verify() == ()


def test_without_a_copy_everything_before_the_damage_is_saved(writer, opened, file):
    for _ in range(60):
        writer.press("x")
    before = writer.record.log.read(writer.id)
    texts = writer.record.meetings.texts(writer.id)
    page = page_of_line(file, writer, 50)
    writer.record.close()
    destroy(file, page)
    again = opened()
    after = again.log.read(writer.id)
    assert codes(again.notices) == ["record_mended"]
    assert again.notices[0].facts["count"] == len(after) > 20
    assert after == before[: len(after)]
    assert again.meetings.meeting(writer.id) == writer.meeting
    assert again.meetings.texts(writer.id) == texts
    assert again.meetings.lines(1)[0].points == len(after) - 4


def test_damage_in_an_older_meeting_is_mended_at_the_next_opening(long_writer, opened, file):
    Writer(long_writer.record, meeting("newer", TEN + timedelta(days=1))).begin()
    before, page = lines_of(file, long_writer.id), page_of_line(file, long_writer, 20)
    long_writer.record.close()
    destroy(file, page)
    again = opened()
    assert again.notices == ()
    with pytest.raises(MeetingError, match="record_damaged"):
        again.log.read(long_writer.id)
    mended = opened()
    assert codes(mended.notices) == ["record_mended_from_copy"]
    assert lines_of(file, long_writer.id) == before


def test_damage_found_by_the_daily_check_is_mended_at_the_next_opening(long_writer, opened, file, clock, backups):
    Writer(long_writer.record, meeting("newer", TEN + timedelta(days=1))).begin()
    page = page_of_line(file, long_writer, 20)
    long_writer.record.close()
    destroy(file, page)
    clock.after(days=2)
    good = sorted(backups.glob("record-*"))
    with pytest.raises(MeetingError, match="record_damaged"):
        opened().care.back_up_if_due()
    assert sorted(backups.glob("record-*")) == good
    assert codes(opened().notices) == ["record_mended_from_copy"]
    assert opened().care.verify() == ()


def test_a_damaged_copy_is_passed_over(long_writer, opened, file, clock, backups):
    clock.after(days=1)
    newest = long_writer.record.care.back_up()
    destroy(newest, page_of_line(newest, long_writer, 20))
    long_writer.record.close()
    file.unlink()
    again = opened()
    assert again.notices[0].facts["day"] == "2026-11-24"
    assert again.care.verify() == ()


def test_a_journal_of_the_damaged_file_is_never_played_into_the_mended_one(long_writer, opened, file):
    long_writer.record.close()
    file.write_bytes(b"not a record at all" * 1000)
    journal = file.with_name(file.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x00" * 600)
    again = opened()
    assert again.care.verify() == ()
    assert not journal.exists()


def test_words_that_people_took_out_do_not_come_back_from_a_copy(long_writer, opened, file):
    point = long_writer.press("first thought")
    name = long_writer.happens(NamePut(point), "follow", "Angharad")
    long_writer.record.care.back_up()
    long_writer.happens(WordsRemoved(point), "follow", removes=(point,))
    long_writer.happens(NameRemoved(point), "follow", removes=(name,))
    page = page_of_line(file, long_writer, 20)
    long_writer.record.close()
    destroy(file, page)
    again = opened()
    assert codes(again.notices) == ["record_mended_from_copy"]
    assert not {point, name} & set(again.log.words(long_writer.id))
    assert b"Angharad" not in file.read_bytes()


def test_words_that_do_not_fit_their_line_are_not_saved(writer, file):
    point = writer.press("true words")
    found = {
        "meeting_rows": [], "being_deleted": [], "item_texts": [("m", "a", 1, *[None] * 9)],
        "private_words": [(point, "salt", "other words"), (point, None, 3)],
        "events": [("m", *[None] * 12), ("m", *["?"] * 12)],
        "drafts": [("k", None, None)], "beats": [("m", "soon", "")], "papers": [(None, None, None)],
        "held_keys": [(point, "m", "p", "k", "when?")],
    }  # fmt: skip
    assert save_into(file, found) == 0
    assert writer.record.log.words(writer.id) == {point: "true words"}
    assert writer.record.care.verify() == ()


@pytest.mark.parametrize(
    ("text", "day"), [("2026-05-03", dt.date(2026, 5, 3)), ("soon", None), (7, None), (None, None)]
)
def test_a_file_that_was_read_again_is_saved_with_its_day(writer, file, text, day):
    save_into(file, {"papers": [(writer.id, "new.docx", "1. Trains", text)]})
    assert writer.record.meetings.meeting(writer.id).paper == Paper("new.docx", "1. Trains", day)


@example([319], b"\x00\x80")  # a byte of a text that was no letter any more
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 400), min_size=1, max_size=4), st.binary(min_size=1, max_size=64))
def test_whatever_is_damaged_every_opening_ends_with_a_whole_record(damaged_place, where, rubbish):
    folder, meeting_id, lines = damaged_place
    file, whole = folder / "record.sqlite", (folder / "whole").read_bytes()
    file.write_bytes(whole)
    with file.open("r+b") as stream:
        for place in where:
            stream.seek(100 + place * 173 % (len(whole) - 100))
            stream.write(rubbish)
    for left in folder.glob("record.sqlite.*"):
        left.unlink()
    (folder / "copies" / "last-check.json").unlink(missing_ok=True)
    with _until_mended(folder) as record:
        kept = record.log.read(meeting_id)
        trouble = codes(record.care.verify())
    assert "pages_damaged" not in trouble
    if not trouble:
        assert kept == lines[: len(kept)]
        assert first_break(meeting_id, kept) is None


@contextmanager
def _until_mended(folder: Path) -> Iterator[Record]:
    """Open, let the daily check look, and open again."""
    record = open_record(folder / "record.sqlite", folder / "copies", Clock())
    with suppress(MeetingError):
        record.care.back_up_if_due()
    record.close()
    record = open_record(folder / "record.sqlite", folder / "copies", Clock())
    try:
        yield record
    finally:
        record.close()


@pytest.fixture(scope="module")
def damaged_place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("damaged")
    record = open_record(folder / "record.sqlite", folder / "copies", Clock())
    writer = Writer(record).begin()
    for n in range(40):
        writer.press(f"w{n}")
    record.care.back_up()
    for n in range(40):
        writer.press(f"w{n}")
    lines = record.log.read(writer.id)
    record.close()
    (folder / "whole").write_bytes((folder / "record.sqlite").read_bytes())
    return folder, writer.id, lines


def test_rows_are_read_from_both_ends_and_between(long_writer, file):
    total = len(lines_of(file, long_writer.id))
    pages = {page_of_line(file, long_writer, n) for n in (30, 70, 100)}
    long_writer.record.close()
    destroy(file, *pages)
    found = read_what_can_be_read(file)
    on_a_page = 20
    assert total - len(pages) * on_a_page < len(found["events"]) < total


def test_a_meeting_that_was_being_deleted_does_not_come_back(record, file):
    row = ("gone", "Title", "2026-11-24T10:00:00.000Z", None, None, None, "", None, 0)
    found = {"being_deleted": [("gone",)], "meeting_rows": [row], "drafts": [("gone/a", "x", row[2])]}
    assert save_into(file, found) == 0
    assert (record.meetings.newest(), record.meetings.drafts()) == (None, {})
