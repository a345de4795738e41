"""What is kept only while a meeting is shared goes from every file when it is done, and comes back if it is not."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.kinds import PointRaised
from app.domain.live_store import Request
from app.storage.database import Record, open_record
from app.storage.guest_log import SqlAuthors, SqlGuests
from app.storage.salvage import read_what_can_be_read, save_into
from tests.storage.invented import Clock, Writer
from tests.storage.test_deleting import found_in

DEVICE, OTHER = "0123456789abcdef", "fedcba9876543210"
TYPED = "Axolotlword"
MARKS = (DEVICE, OTHER, TYPED)
OLD = Path(__file__).parents[1] / "data" / "old_databases"


def typed(seq: int, *ids: str) -> Request:
    return Request(seq, json.dumps({"wishes": [{"id": one, "text": TYPED * 90} for one in ids]}), ids, "blue")


@pytest.fixture
def shared(writer: Writer) -> Writer:
    """A meeting with something in every table of sharing."""
    guests = SqlGuests(writer.record.file, writer.record.log)
    guests.join(writer.meeting, (), DEVICE)
    guests.put(writer.id, typed(1, "not yet"))
    writer.happens(PointRaised("bus"), "follow", author=(OTHER, 1))
    return writer


def test_a_meeting_that_is_deleted_leaves_nothing_of_it(shared, folder):
    shared.record.care.back_up()
    assert {mark for _file, mark in found_in(folder, MARKS)} == set(MARKS)
    shared.record.meetings.delete(shared.id)
    assert found_in(folder, (*MARKS, shared.id)) == []


def test_what_is_done_leaves_our_copies_too(shared, folder):
    copy = shared.record.care.back_up()
    guests = SqlGuests(shared.record.file, shared.record.log)
    guests.settle(shared.id, 1, [], [1])
    guests.leave(shared.id)
    SqlAuthors(shared.record.file).forget(shared.id)
    assert {file for file, _mark in found_in(folder, MARKS)} == {copy.name}
    shared.record.care.back_up_if_due()
    assert found_in(folder, MARKS) == []
    assert shared.record.care.verify() == ()


def test_what_still_waits_stays_in_our_copies(shared, folder):
    copy = shared.record.care.back_up()
    shared.press()
    shared.record.care.back_up_if_due()
    assert {mark for file, mark in found_in(folder, MARKS) if file == copy.name} == set(MARKS)


def test_a_copy_from_before_meetings_were_shared_is_cleaned_as_ever(record, backups, clock):
    record.close()
    backups.mkdir(parents=True, exist_ok=True)
    old = backups / "record-2026-11-01T10-00-00Z.sqlite"
    shutil.copyfile(OLD / "0005.sqlite", old)
    with closing(sqlite3.connect(old)) as connection:
        meetings = [row[0] for row in connection.execute("SELECT id FROM meeting_rows")]
    record.care.restore(old)
    record.care.back_up_if_due()
    record.meetings.delete(meetings[0])
    assert found_in(backups, (meetings[0],)) == []
    assert meetings[1].encode() in old.read_bytes()


def saved(damaged: Path, folder: Path) -> Record:
    """A new record with what was found in a damaged file."""
    file = folder / "new" / "record.sqlite"
    open_record(file, folder / "new copies", Clock()).close()
    save_into(file, read_what_can_be_read(damaged))
    return open_record(file, folder / "new copies", Clock())


def test_a_press_that_waits_is_saved_from_a_damaged_record(shared, file, tmp_path):
    shared.record.close()
    record = saved(file, tmp_path)
    guests = SqlGuests(record.file, record.log)
    assert guests.waiting(shared.id) == [typed(1, "not yet")]
    assert guests.joined(shared.id).device == DEVICE
    assert SqlAuthors(record.file).newest_seq(shared.id, OTHER) == 1
    record.close()


def test_a_press_that_is_in_the_list_does_not_wait_again(shared, file, tmp_path):
    """The copy that took the damaged record's place may be older than the host's answer."""
    mine = shared.press()
    SqlGuests(shared.record.file, shared.record.log).put(shared.id, typed(2, mine))
    shared.record.close()
    record = saved(file, tmp_path)
    assert [press.seq for press in SqlGuests(record.file, record.log).waiting(shared.id)] == [1]
    record.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE outbox SET wishes = 'half a {'",
        "UPDATE outbox SET ids = '{}'",
        "UPDATE joined SET device = x'ff'",
    ],
)
def test_what_cannot_be_read_there_is_left_out(shared, file, tmp_path, damage):
    shared.record.close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(damage.replace("x'ff'", "CAST(x'ff' AS TEXT)"))
    record = saved(file, tmp_path)
    assert record.care.verify() == ()
    if "outbox" in damage:
        assert SqlGuests(record.file, record.log).waiting(shared.id) == []
    record.close()
