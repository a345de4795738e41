"""Take a meeting away for good: from the record, and from every copy of it that we made."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app.domain.errors import MeetingError
from app.storage.sqlite_file import open_for_reading, open_for_writing

Execute = Callable[[str, tuple[str, ...]], Any]
OF_THE_MEETING = (
    "INSERT OR IGNORE INTO being_deleted (meeting_id) VALUES (?)",
    "DELETE FROM private_words WHERE event_id IN (SELECT id FROM events WHERE meeting_id = ?)",
    "DELETE FROM held_keys WHERE meeting_id = ?",
    "DELETE FROM events WHERE meeting_id = ?",
    "DELETE FROM beats WHERE meeting_id = ?",
    "DELETE FROM papers WHERE meeting_id = ?",
    "DELETE FROM item_texts WHERE meeting_id = ?",
    "DELETE FROM meeting_rows WHERE id = ?",
)
ITS_DRAFTS = "DELETE FROM drafts WHERE substr(key, 1, length(?)) = ?"


def take_away(execute: Execute, meeting_id: str) -> None:
    """Delete every row of a meeting, inside the caller's transaction. It stays noted as being deleted."""
    for statement in OF_THE_MEETING:
        execute(statement, (meeting_id,))
    execute(ITS_DRAFTS, (meeting_id, meeting_id))


def copies_that_hold(meeting_id: str, copies: Sequence[Path]) -> list[Path]:
    """Return the copies that hold the meeting. A copy that cannot be opened is searched byte by byte."""
    return [copy for copy in copies if _holds(copy, meeting_id)]


def _holds(copy: Path, meeting_id: str) -> bool:
    try:
        with closing(open_for_reading(copy)) as connection:
            found = connection.execute("SELECT 1 FROM meeting_rows WHERE id = ?", (meeting_id,)).fetchone()
            return found is not None
    except sqlite3.Error:
        return meeting_id.encode() in copy.read_bytes()


def clean_copies(meeting_id: str, copies: Sequence[Path]) -> None:
    """
    Remake every copy without the meeting.

    Raises: `copies_not_cleaned` with the names of those that still hold it.
    """
    left = [copy.name for copy in copies_that_hold(meeting_id, copies) if not _clean(copy, meeting_id)]
    if left:
        raise MeetingError("copies_not_cleaned", names=tuple(left))


def _clean(copy: Path, meeting_id: str) -> bool:
    try:
        with closing(open_for_writing(copy)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            take_away(connection.execute, meeting_id)
            connection.execute("DELETE FROM being_deleted")
            connection.execute("COMMIT")
            connection.execute("VACUUM")
    except sqlite3.Error:
        return False
    return True
