"""Open the record: one file, one connection, and what keeps it whole."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.agenda import Notice
from app.storage.event_log import SqlEventLog, forget_old_keys
from app.storage.meetings import SqlMeetings
from app.storage.migrate import SCHEMA, Schema, bring_path_up_to_date, bring_up_to_date
from app.storage.sqlite_file import SqliteFile, keep_private, open_for_writing

Now = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time of day of this computer."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Record:
    """The open record. `notices` say what was put right while opening it."""

    log: SqlEventLog
    meetings: SqlMeetings
    notices: tuple[Notice, ...]
    file: SqliteFile

    def close(self) -> None:
        """Let go of the file."""
        self.file.let_go()


def open_record(file: Path, backups: Path, clock: Now = utc_now, schema: Schema = SCHEMA) -> Record:
    """Open the record, a new one if there is none."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    backups.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not file.exists():
        file.touch(mode=0o600)
        keep_private(file)
        bring_path_up_to_date(file, schema)
    door = SqliteFile(lambda: open_for_writing(file))
    forget_old_keys(door, clock())
    return Record(SqlEventLog(door, clock), SqlMeetings(door, clock), (), door)


def memory_record(clock: Now = utc_now) -> Record:
    """Return a record that is nowhere but in memory, for practising and for tests."""
    connection = open_for_writing(":memory:")
    door = SqliteFile(lambda: connection)
    bring_up_to_date(door)
    return Record(SqlEventLog(door, clock), SqlMeetings(door, clock), (), door)
