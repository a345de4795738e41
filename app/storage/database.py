"""Open the record: one file, one connection, and what keeps it whole."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.agenda import Notice
from app.domain.errors import MeetingError
from app.domain.ports import RecordCare
from app.storage.care import FileCare, MemoryCare
from app.storage.copies import Copies
from app.storage.event_log import SqlEventLog
from app.storage.meeting_pictures import MeetingPictureFiles
from app.storage.meetings import SqlMeetings
from app.storage.migrate import SCHEMA, Schema, bring_up_to_date
from app.storage.power_counts import SqlPowerCounts
from app.storage.recovery import Place, little_room, make_ready
from app.storage.sqlite_file import SqliteFile, open_for_writing, trouble_of_opening

Now = Callable[[], datetime]
PASSED_ON = ("not_kept", "copy_not_kept")


def utc_now() -> datetime:
    """Return the time of day of this computer."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Record:
    """The open record. `notices` say what was put right while opening it."""

    log: SqlEventLog
    meetings: SqlMeetings
    counts: SqlPowerCounts
    care: RecordCare
    notices: tuple[Notice, ...]
    file: SqliteFile

    def close(self) -> None:
        """Let go of the file."""
        self.care.close()
        self.file.let_go()


def open_record(file: Path, backups: Path, clock: Now = utc_now, schema: Schema = SCHEMA) -> Record:
    """
    Open the record: a new one if there is none, a mended one if it was damaged.

    Reads the header, the schema's number and the newest meeting only; `care.back_up_if_due` does the rest, later.
    Raises: `record_newer`, `record_busy`, `record_folder_closed`, `disk_full`, `disk_trouble`.
    """
    place = Place(file, Copies(backups), schema, clock())
    try:
        return _opened(place, clock)
    except MeetingError as trouble:
        if trouble.code != "record_damaged":
            raise
        return _opened(place, clock)


def _opened(place: Place, clock: Now) -> Record:
    """Open once. Damage that is met here is noted, so that a second time it is mended first."""
    notices = _made_ready(place)
    door = SqliteFile(
        lambda: open_for_writing(place.file), lambda: place.copies.note_check(clock(), None, is_damaged=True)
    )
    care = FileCare(place.file, place.copies, clock, place.schema)
    meetings = SqlMeetings(door, clock, care.beside, MeetingPictureFiles(place.file).forget)
    try:
        notices = (*notices, *_tidied(meetings), *little_room(place.file.parent))
    except MeetingError:
        door.let_go()
        raise
    return Record(SqlEventLog(door, clock), meetings, SqlPowerCounts(door), care, notices, door)


def _tidied(meetings: SqlMeetings) -> tuple[Notice, ...]:
    """Finish what was being deleted."""
    try:
        meetings.finish_deleting()
    except MeetingError as trouble:
        return (Notice(trouble.code, trouble.facts),)
    return ()


def _made_ready(place: Place) -> tuple[Notice, ...]:
    try:
        return make_ready(place)
    except (OSError, sqlite3.Error) as trouble:
        raise trouble_of_opening(trouble, place.file.parent) from trouble
    except MeetingError as trouble:
        if trouble.code in PASSED_ON:
            raise trouble_of_opening(trouble, place.file.parent) from trouble
        raise


def memory_record(clock: Now = utc_now) -> Record:
    """Return a record that is nowhere but in memory, for practising and for tests."""
    connection = open_for_writing(":memory:")
    door = SqliteFile(lambda: connection)
    bring_up_to_date(door)
    return Record(SqlEventLog(door, clock), SqlMeetings(door, clock), SqlPowerCounts(door), MemoryCare(door), (), door)
