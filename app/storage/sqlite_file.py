"""
The record as a SQLite file: how it is opened, what its first 100 bytes say, and the one connection.

Never WAL: SQLite before 3.51.3 can damage a WAL file, and people copy one file, not three.
"""

import errno
import os
import sqlite3
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import StaticPool

from app.domain.errors import MeetingError

APPLICATION_ID = int.from_bytes(b"FSay")
HEADER_BYTES = 100
MAGIC = b"SQLite format 3\x00"
BUSY_MS = 5000
JOURNAL = "-journal"
DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
LOCKED = ("SQLITE_BUSY", "SQLITE_LOCKED")
CLOSED = ("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")
PRAGMAS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a file say, read without opening it as a database."""

    is_sqlite: bool
    is_whole: bool = False
    application: int = 0
    schema: int = 0
    changes: int = 0

    @property
    def is_ours(self) -> bool:
        """Whether Fair Say made this file."""
        return self.is_sqlite and self.application == APPLICATION_ID


def read_header(file: Path) -> Header:
    """Return what the first 100 bytes say. `is_whole` is False if the file is shorter than it should be."""
    with file.open("rb") as stream:
        head = stream.read(HEADER_BYTES)
    if len(head) < HEADER_BYTES or not head.startswith(MAGIC):
        return Header(is_sqlite=False)
    page_size = struct.unpack_from(">H", head, 16)[0]
    changes, pages = struct.unpack_from(">II", head, 24)
    schema, application, valid_for = (struct.unpack_from(">I", head, at)[0] for at in (60, 68, 92))
    size = pages * (65536 if page_size == 1 else page_size)
    is_whole = valid_for != changes or file.stat().st_size >= size
    return Header(is_sqlite=True, is_whole=is_whole, application=application, schema=schema, changes=changes)


def open_for_writing(file: Path | str, *, links: bool = True) -> sqlite3.Connection:
    """Open the record to write in it. `links` False only while a migration rebuilds tables."""
    pragmas = [*PRAGMAS, f"PRAGMA foreign_keys = {'ON' if links else 'OFF'}"]
    if sys.platform == "darwin":
        pragmas.append("PRAGMA fullfsync = ON")
    return _opened(str(file), pragmas)


def open_for_reading(file: Path) -> sqlite3.Connection:
    """Open a record or a copy without changing it."""
    return _opened(f"{file.absolute().as_uri()}?mode=ro", ["PRAGMA temp_store = MEMORY"])


def _text(raw: bytes) -> str:
    """Return text; a byte that is no letter any more shows as �, and the digests tell that the text is damaged."""
    return raw.decode("utf-8", "replace")


def _opened(name: str, pragmas: list[str]) -> sqlite3.Connection:
    is_uri = name.startswith("file:")
    connection = sqlite3.connect(name, uri=is_uri, isolation_level=None, check_same_thread=False)
    connection.text_factory = _text
    try:
        for pragma in (f"PRAGMA busy_timeout = {BUSY_MS}", *pragmas):
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def forget(file: Path) -> None:
    """Remove a file that was only half made, with what SQLite left beside it."""
    for left in (file, file.with_name(file.name + JOURNAL)):
        left.unlink(missing_ok=True)


def keep_private(file: Path) -> None:
    """Let only this person read the file."""
    if sys.platform != "win32":
        file.chmod(0o600)


def keep_on_disk(path: Path) -> None:
    """Wait until the disk has this file (or, on systems that can, this folder)."""
    if path.is_dir() and sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _nobody() -> None:
    """Tell nobody."""


class SqliteFile:
    """
    The one connection of the record. Reading and writing go through here, so that trouble gets its code here.

    It may be used on any thread: whoever comes waits until the other has read, or has written the whole transaction.
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection], when_damaged: Callable[[], None] = _nobody) -> None:
        self._when_damaged = when_damaged
        self._lock = RLock()
        self._engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, hide_parameters=True)
        self._writer = self._engine.execution_options(is_writing=True)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend the connection for reading. Raises: `record_busy`, `record_damaged`."""
        try:
            with self._lock, self._engine.connect() as connection:
                yield connection
        except DBAPIError as trouble:
            raise self._told(trouble_of_reading(trouble.orig)) from trouble

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend the connection for one transaction: on disk when the block ends. Raises: `not_kept`."""
        try:
            with self._lock, self._writer.begin() as connection:
                yield connection
        except IntegrityError:
            raise
        except DBAPIError as trouble:
            raise self._told(MeetingError("not_kept", reason=error_name(trouble.orig))) from trouble

    def _told(self, trouble: MeetingError) -> MeetingError:
        if str(trouble.facts["reason"]).startswith(DAMAGE):
            self._when_damaged()
        return trouble

    @contextmanager
    def plain(self) -> Iterator[sqlite3.Connection]:
        """Lend SQLite's own connection, outside any transaction."""
        with self._lock:
            lent = self._engine.raw_connection()
            try:
                yield cast("sqlite3.Connection", lent.driver_connection)
            finally:
                lent.close()

    def tidy(self) -> None:
        """Write the file anew without its empty places. Raises: `not_kept`."""
        try:
            with self.plain() as connection:
                connection.execute("VACUUM")
        except sqlite3.Error as trouble:
            raise MeetingError("not_kept", reason=error_name(trouble)) from trouble

    def let_go(self) -> None:
        """Close the file. It opens again by itself when it is next needed."""
        with self._lock:
            self._engine.dispose()


def _begin(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("is_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")


def error_name(trouble: BaseException | None) -> str:
    """Return SQLite's own name of an error, for a helper: never any content."""
    return getattr(trouble, "sqlite_errorname", None) or type(trouble).__name__


def trouble_of_reading(trouble: BaseException | None) -> MeetingError:
    """Return the error with a code for trouble met while reading."""
    name = error_name(trouble)
    code = "record_busy" if name.startswith(LOCKED) else "record_damaged"
    return MeetingError(code, reason=name)


def trouble_of_opening(trouble: BaseException, folder: Path) -> MeetingError:
    """Return the error with a code for trouble met while opening."""
    number = getattr(trouble, "errno", None)
    name = errno.errorcode.get(number, "") if isinstance(number, int) else error_name(trouble)
    if isinstance(trouble, MeetingError):
        name = str(trouble.facts.get("reason", ""))
    if name.startswith(LOCKED):
        return MeetingError("record_busy", reason=name)
    if name in ("ENOSPC", "EDQUOT", "EFBIG", "SQLITE_FULL"):
        return MeetingError("disk_full", reason=name)
    if name.startswith(CLOSED) or name in ("EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR"):
        return MeetingError("record_folder_closed", folder=str(folder), reason=name)
    return MeetingError("disk_trouble", reason=name)
