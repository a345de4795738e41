"""Copies of the record, and how one is brought back."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import MeetingError
from app.domain.kinds import WordsRemoved
from app.storage.database import open_record
from app.storage.sqlite_file import PRAGMAS
from tests.storage.invented import Writer, codes, meeting


def test_a_copy_can_be_opened_anywhere(writer, tmp_path):
    point = writer.press("mine")
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    other = open_record(copy, tmp_path / "its copies")
    assert other.log.read(writer.id)[-1].id == point
    assert other.log.words(writer.id) == {point: "mine"}
    assert other.notices == ()
    other.close()
    assert copy.stat().st_mode & 0o777 == 0o600


def test_three_daily_and_four_weekly_copies_are_kept(writer, clock):
    for _ in range(60):
        clock.after(days=1)
        writer.press()
        writer.record.care.back_up()
    days = [datetime.strptime(copy.name[7:17], "%Y-%m-%d").replace(tzinfo=UTC) for copy in writer.record.care.backups()]
    today = clock.now.replace(hour=0, minute=0)
    assert days[:3] == [today - timedelta(days=back) for back in range(3)]
    assert len(days) == 7
    weeks = [day.isocalendar()[:2] for day in days[3:]]
    assert len(set(weeks)) == 4
    assert today - days[-1] <= timedelta(days=35)


def test_a_copy_is_made_at_most_daily_and_only_if_the_record_changed(writer, opened, clock):
    assert writer.record.care.back_up_if_due() is not None
    clock.after(hours=5)
    writer.press()
    assert opened().care.back_up_if_due() is None
    clock.after(hours=20)
    assert opened().care.back_up_if_due() is not None
    clock.after(days=2)
    assert opened().care.back_up_if_due() is None


def test_a_clock_that_was_set_back_does_not_stop_copies(writer, clock):
    writer.record.care.back_up_if_due()
    clock.after(days=-30)
    writer.press()
    assert writer.record.care.back_up_if_due() is not None


def test_an_unreadable_note_about_the_last_check_only_means_one_more(writer, backups):
    writer.record.care.back_up_if_due()
    (backups / "last-check.json").write_text('{"at": 3}')
    writer.press()
    assert writer.record.care.back_up_if_due() is not None


def test_older_copies_stay_while_the_record_does_not_verify(writer, clock):
    for _ in range(6):
        clock.after(days=1)
        writer.press("words")
        writer.record.care.back_up()
    with writer.record.file.plain() as connection:
        connection.execute("UPDATE private_words SET text = 'changed by hand'")
    clock.after(days=1)
    before = writer.record.care.backups()
    writer.record.care.back_up()
    assert writer.record.care.backups()[1:] == before


def test_words_that_were_taken_out_leave_the_copies_at_the_next_check(writer, clock, backups):
    point = writer.press("Gwenllian said so")
    stays = writer.press("This stays")
    copy = writer.record.care.back_up()
    writer.happens(WordsRemoved(point), "follow", removes=(point,))
    clock.after(days=2)
    writer.record.care.back_up_if_due()
    assert b"Gwenllian" not in copy.read_bytes()
    other = open_record(copy, backups / "of it")
    assert other.log.words(writer.id) == {stays: "This stays"}
    assert other.care.verify() == ()
    other.close()


def test_a_copy_brings_back_what_was_and_keeps_what_is_aside(writer, file, tmp_path):
    early = writer.record.log.read(writer.id)
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    point = writer.press("later")
    aside = writer.record.care.restore(copy)
    assert writer.record.log.read(writer.id) == early
    assert aside is not None
    assert aside.parent == file.parent
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT 1 FROM events WHERE id = ?", (point,)).fetchone() == (1,)
    writer.record.care.restore(aside)
    assert writer.record.log.read(writer.id)[-1].id == point


def test_who_has_the_record_open_sees_what_was_brought_back(writer, file, backups, tmp_path, clock):
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    writer.press()
    other = open_record(file, backups, clock)
    other.care.restore(copy)
    other.close()
    assert [event.kind for event in writer.record.log.read(writer.id)][-1] == "item_started"


@pytest.mark.parametrize("left", [None, b"", b"no record " * 900], ids=["missing", "empty", "something else"])
def test_a_copy_is_brought_back_where_there_is_no_record(writer, opened, file, tmp_path, left):
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    writer.record.close()
    file.unlink()
    if left is not None:
        file.write_bytes(left)
    aside = writer.record.care.restore(copy)
    assert (aside and aside.read_bytes()) == left
    again = opened()
    assert (again.notices, again.meetings.newest()) == ((), writer.id)


@pytest.mark.parametrize(
    ("content", "code"), [(None, "no_such_copy"), (b"", "not_a_record"), (b"1. Buses\n" * 99, "not_a_record")]
)
def test_what_is_not_a_copy_is_refused_and_nothing_changes(writer, tmp_path, content, code):
    copy = tmp_path / "copy.sqlite"
    if content is not None:
        copy.write_bytes(content)
    before = writer.record.log.read(writer.id)
    with pytest.raises(MeetingError) as trouble:
        writer.record.care.restore(copy)
    assert (trouble.value.code, trouble.value.facts["name"]) == (code, "copy.sqlite")
    assert writer.record.log.read(writer.id) == before


def test_a_damaged_or_newer_copy_or_the_record_itself_is_refused(writer, tmp_path, file):
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    whole = copy.read_bytes()
    copy.write_bytes(whole[:-4096])
    with pytest.raises(MeetingError, match="copy_damaged"):
        writer.record.care.restore(copy)
    copy.write_bytes(whole[:60] + b"\x00\x00\x00\x63" + whole[64:])
    with pytest.raises(MeetingError, match="record_newer"):
        writer.record.care.restore(copy)
    with pytest.raises(MeetingError, match="copy_is_record"):
        writer.record.care.restore(file)
    assert not list(file.parent.glob("*.aside-*"))


def test_a_copy_never_takes_the_place_of_another_file(writer, tmp_path, file):
    report = tmp_path / "report.docx"
    report.write_text("my report")
    for place, code in ((report, "copy_exists"), (tmp_path, "copy_exists"), (file, "copy_is_record")):
        with pytest.raises(MeetingError, match=code):
            writer.record.care.back_up(place)
    assert report.read_text() == "my report"
    copy = tmp_path / "copy.sqlite"
    assert writer.record.care.back_up(copy) == writer.record.care.back_up(copy)


def test_a_copy_without_room_leaves_nothing_behind(writer, tmp_path, monkeypatch):
    monkeypatch.setattr("app.storage.sqlite_file.PRAGMAS", (*PRAGMAS, "PRAGMA max_page_count = 3"))
    with pytest.raises(MeetingError, match="copy_not_kept"):
        writer.record.care.back_up(tmp_path / "copy.sqlite")
    with pytest.raises(MeetingError, match="copy_not_kept"):
        writer.record.care.back_up(tmp_path / "nowhere" / "copy.sqlite")
    assert not list(tmp_path.glob("copy*"))


def test_practice_is_never_copied(in_memory, tmp_path):
    Writer(in_memory, meeting()).begin()
    assert in_memory.care.back_up_if_due() is None
    assert in_memory.care.backups() == []
    assert codes(in_memory.care.verify()) == []
    for ask in (in_memory.care.back_up, in_memory.care.restore):
        with pytest.raises(MeetingError, match="practice_not_kept"):
            ask(tmp_path / "copy.sqlite")


def test_a_line_never_leaves_a_hole_after_a_copy_was_used_under_it(writer, tmp_path):
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    writer.press()
    writer.record.care.restore(copy)
    with pytest.raises(MeetingError, match="not_kept"):
        writer.press()
    assert writer.record.care.verify() == ()


def test_a_full_disk_stops_a_copy_from_being_used_in_words(writer, file, tmp_path, monkeypatch):
    copy = writer.record.care.back_up(tmp_path / "copy.sqlite")
    point = writer.press()

    def is_full(source, to):
        to.write_bytes(b"half")
        raise OSError(28, "full")

    monkeypatch.setattr("app.storage.recovery.shutil.copyfile", is_full)
    with pytest.raises(MeetingError, match="not_kept"):
        writer.record.care.restore(copy)
    assert not list(file.parent.glob("*.aside-*"))
    assert writer.record.log.read(writer.id)[-1].id == point
