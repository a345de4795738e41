"""The record as a file: checked, copied, brought back. Uses connections of its own, so it may work in a thread."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app.domain.agenda import Notice
from app.domain.errors import MeetingError
from app.storage.checking import find_trouble, find_trouble_of
from app.storage.copies import Copies, Fingerprint, copy_record, fingerprint, when_made
from app.storage.deleting import forget_old_keys
from app.storage.forgetting import forget_removed_words
from app.storage.in_use import InUse
from app.storage.migrate import SCHEMA, Schema, bring_path_up_to_date
from app.storage.recovery import ASIDE, DAMAGED, NEW, is_whole, set_aside
from app.storage.sqlite_file import (
    JOURNAL,
    SqliteFile,
    error_name,
    forget,
    keep_on_disk,
    keep_private,
    open_for_reading,
    open_for_writing,
    read_header,
    trouble_of_reading,
)


class FileCare:
    """Looks after a record that is a file."""

    def __init__(self, file: Path, copies: Copies, now: Callable[[], datetime], schema: Schema = SCHEMA) -> None:
        self._file, self._copies, self._now, self._schema = file, copies, now, schema
        self._in_use = InUse(file)
        self._cleaned_of: Fingerprint | None = None

    def verify(self, meeting_id: str | None = None) -> tuple[Notice, ...]:
        """
        Return what is wrong with the record, or with one meeting of it; () if it is whole.

        Raises: `record_busy`, `record_damaged`.
        """
        return _trouble_of(self._file, meeting_id)

    def back_up(self, to: Path | None = None) -> Path:
        """
        Make a copy that can be opened anywhere. None: in our backups folder, keeping 3 daily and 4 weekly.

        Raises: `copy_exists`, `copy_is_record`, `copy_not_kept`, `record_damaged`, `record_busy`.
        """
        if to is not None:
            self._refuse_place(to)
            copy_record(self._file, to)
            return to
        made = self._copies.make(self._file, self._now())
        if not _trouble_of(made):
            self._copies.thin_out()
        self._copies.note_check(self._now(), fingerprint(self._file))
        return made

    def _refuse_place(self, to: Path) -> None:
        if to.exists() and self._file.exists() and to.samefile(self._file):
            raise MeetingError("copy_is_record")
        if to.is_dir() or (to.exists() and not read_header(to).is_ours):
            raise MeetingError("copy_exists", name=to.name)

    def back_up_if_due(self) -> Path | None:
        """
        Forget old keys, and words that people took out; then check and copy, at most daily and only if it changed.

        Raises: `record_damaged` (the next opening mends it), `copy_not_kept`, `record_busy`.
        """
        last, now = self._copies.last_check(), self._now()
        forget_old_keys(self._file, now)
        is_due = last.is_older_than_a_day(now) and last.of != fingerprint(self._file)
        try:
            self._forget_removed_words()
            return self.back_up() if is_due else None
        except MeetingError as trouble:
            if trouble.code == "record_damaged":
                self._copies.note_check(now, None, is_damaged=True)
            raise

    def _forget_removed_words(self) -> None:
        """Words that were taken out go from our copies too, not only once a day."""
        mark = fingerprint(self._file)
        if mark != self._cleaned_of:
            forget_removed_words(self._file, self.beside())
            self._cleaned_of = mark

    def restore(self, copy: Path) -> Path | None:
        """
        Use a copy; returns where the record that was there before is kept aside.

        The copy is written into the open file in one transaction, so that nobody who has it open writes elsewhere.
        Raises: `no_such_copy`, `not_a_record`, `record_newer`, `copy_damaged`, `copy_is_record`, `not_kept`.
        """
        self._refuse_copy(copy)
        ready = self._file.with_name(self._file.name + NEW)
        try:
            copy_record(copy, ready)
            if read_header(ready).schema < self._schema.head:
                bring_path_up_to_date(ready, self._schema)
            aside = self._set_aside() if self._file.exists() else None
            _write_into(ready, self._file)
        finally:
            forget(ready)
        return aside

    def _set_aside(self) -> Path:
        try:
            return set_aside(self._file, ASIDE, self._now())
        except OSError as trouble:
            raise MeetingError("not_kept", reason=type(trouble).__name__) from trouble

    def _refuse_copy(self, copy: Path) -> None:
        if not copy.is_file():
            raise MeetingError("no_such_copy", name=copy.name)
        if self._file.exists() and copy.samefile(self._file):
            raise MeetingError("copy_is_record")
        header = read_header(copy)
        if not header.is_ours:
            raise MeetingError("not_a_record", name=copy.name)
        if header.schema > self._schema.head:
            raise MeetingError("record_newer")
        if not header.is_whole or not is_whole(copy):
            raise MeetingError("copy_damaged", name=copy.name)

    def backups(self) -> list[Path]:
        """Return our copies, newest first."""
        return self._copies.newest_first()

    def when_made(self, copy: Path) -> datetime:
        """Return when a copy was made, by its name; else by the file's own time."""
        return when_made(copy)

    def beside(self) -> list[Path]:
        """Return every file of ours that may hold a meeting too: copies, damaged files, records set aside."""
        kept = (self._file.parent.glob(f"{self._file.name}{why}*") for why in (ASIDE, DAMAGED))
        return [*self.backups(), *(file for files in kept for file in sorted(files) if not file.name.endswith(JOURNAL))]

    def close(self) -> None:
        """Let go of the file: each task here closes what it opened, only the lock of `hold` stays so long."""
        self._in_use.let_go()

    def hold(self) -> None:
        """Say to other starts of the program that a window has the record open."""
        self._in_use.hold()

    @property
    def is_in_use(self) -> bool:
        """Whether a window has the record open."""
        return self._in_use.is_held


class MemoryCare:
    """Looks after a record for practising, which is nowhere on the disk."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def verify(self, meeting_id: str | None = None) -> tuple[Notice, ...]:
        """Return what is wrong with the record, or with one meeting of it; () if it is whole."""
        with self._file.plain() as connection:
            return _found(connection, meeting_id)

    def back_up(self, to: Path | None = None) -> Path:
        """Refuse. Raises: `practice_not_kept`."""
        raise MeetingError("practice_not_kept", name="" if to is None else to.name)

    def back_up_if_due(self) -> Path | None:
        """Return None: practice is never copied."""
        return None

    def restore(self, copy: Path) -> Path | None:
        """Refuse. Raises: `practice_not_kept`."""
        raise MeetingError("practice_not_kept", name=copy.name)

    def backups(self) -> list[Path]:
        """Return no copies."""
        return []

    def when_made(self, copy: Path) -> datetime:
        """Return when a copy was made."""
        return when_made(copy)

    def hold(self) -> None:
        """Do nothing: nobody else can reach it."""

    @property
    def is_in_use(self) -> bool:
        """Return False: nobody else can reach it."""
        return False

    def close(self) -> None:
        """Let go: practice is forgotten."""
        self._file.let_go()


def _found(connection: sqlite3.Connection, meeting_id: str | None) -> tuple[Notice, ...]:
    return find_trouble(connection) if meeting_id is None else find_trouble_of(connection, meeting_id)


def _trouble_of(file: Path, meeting_id: str | None = None) -> tuple[Notice, ...]:
    try:
        with closing(open_for_reading(file)) as connection:
            return _found(connection, meeting_id)
    except sqlite3.Error as trouble:
        raise trouble_of_reading(trouble) from trouble


def _write_into(ready: Path, file: Path) -> None:
    """Write `ready` into the record in one transaction; a record that is missing or no database is replaced."""
    if not file.exists() or not read_header(file).is_sqlite:
        keep_private(ready)
        ready.replace(file)
        keep_on_disk(file.parent)
        return
    try:
        with closing(open_for_reading(ready)) as new, closing(open_for_writing(file)) as record:
            new.backup(record)
    except sqlite3.Error as trouble:
        raise MeetingError("not_kept", reason=error_name(trouble)) from trouble
