"""Take a meeting, or words, away for good: from the record, and from every copy of it that we made."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.errors import MeetingError
from app.domain.events import at_text
from app.storage.event_log import KEY_DAYS
from app.storage.migrate import bring_path_up_to_date
from app.storage.salvage import read_what_can_be_read, save_into
from app.storage.sqlite_file import (
    JOURNAL,
    forget,
    keep_on_disk,
    keep_private,
    open_for_reading,
    open_for_writing,
)

Execute = Callable[[str, tuple[str, ...]], Any]
PART = ".part"
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
LINKS_THAT_ARE_OVER = """DELETE FROM press_links WHERE meeting_id IN (
    SELECT shared.meeting_id FROM (SELECT DISTINCT meeting_id FROM press_links) AS shared
    WHERE EXISTS (SELECT 1 FROM events AS line
        WHERE line.meeting_id = shared.meeting_id AND line.kind = 'meeting_ended' AND line.at < ?))"""
HAS_OUTBOX = "SELECT 1 FROM sqlite_master WHERE name = 'outbox'"
ITS_SHARING = (
    "DELETE FROM press_links WHERE meeting_id = ?",
    "DELETE FROM outbox WHERE meeting_id = ?",
    "DELETE FROM joined WHERE meeting_id = ?",
)
HAS_COUNTS = "SELECT 1 FROM sqlite_master WHERE name = 'power_counts'"
ITS_COUNTS = (
    "DELETE FROM power_counts WHERE meeting_id = ? AND kept_until <= date('now')",
    "UPDATE power_counts SET meeting_id = 'gone-' || lower(hex(randomblob(16))), day = substr(day, 1, 8) || '01',"
    " lines = 0 WHERE meeting_id = ?",
)
"""Counts without words stay as long as the group chose; nothing in them leads back to the meeting."""
ITS_DRAFTS = "DELETE FROM drafts WHERE substr(key, 1, length(?)) = ?"


def take_away(execute: Execute, meeting_id: str) -> None:
    """Delete every row of a meeting, inside the caller's transaction. It stays noted as being deleted."""
    # a copy of an older record does not have every table
    its_sharing = ITS_SHARING if execute(HAS_OUTBOX, ()).fetchone() else ()
    its_counts = ITS_COUNTS if execute(HAS_COUNTS, ()).fetchone() else ()
    for statement in (*its_sharing, *OF_THE_MEETING, *its_counts):
        execute(statement, (meeting_id,))
    execute(ITS_DRAFTS, (meeting_id, meeting_id))


def copies_that_hold(meeting_id: str, copies: Sequence[Path]) -> list[Path]:
    """Return the copies that hold the meeting. A copy that cannot be opened is searched byte by byte."""
    return [copy for copy in copies if _holds(copy, meeting_id)]


def _holds(copy: Path, meeting_id: str) -> bool:
    journal = copy.with_name(copy.name + JOURNAL)
    try:
        with closing(open_for_reading(copy)) as connection:
            if connection.execute("SELECT 1 FROM meeting_rows WHERE id = ?", (meeting_id,)).fetchone():
                return True
            is_readable = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.Error:
        is_readable = False
    looked_through = [journal] if is_readable else [copy, journal]
    return any(meeting_id.encode() in file.read_bytes() for file in looked_through if file.exists())


def clean_copies(meeting_id: str, copies: Sequence[Path]) -> None:
    """
    Remake every copy without the meeting. A damaged file is remade from what can be read in it.

    Raises: `copies_not_cleaned` with the names of those that still hold it.
    """
    left = [copy.name for copy in copies_that_hold(meeting_id, copies) if not _without_meeting(copy, meeting_id)]
    if left:
        raise MeetingError("copies_not_cleaned", names=", ".join(left))


def _without_meeting(copy: Path, meeting_id: str) -> bool:
    def change(connection: sqlite3.Connection) -> None:
        take_away(connection.execute, meeting_id)
        connection.execute("DELETE FROM being_deleted")

    return remade(copy, change) or _remade_from_rows(copy, meeting_id)


def remade(copy: Path, change: Callable[[sqlite3.Connection], None]) -> bool:
    """Replace the copy by one with the change. Returns whether that could be done."""
    part = copy.with_name(copy.name + PART)
    try:
        forget(part)
        part.touch(mode=0o600)
        with closing(open_for_reading(copy)) as old, closing(open_for_writing(part)) as new:
            old.backup(new)
            new.execute("BEGIN IMMEDIATE")
            change(new)
            new.execute("COMMIT")
            new.execute("VACUUM")
            is_whole = new.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        if is_whole:
            _put_in_place(part, copy)
    except (sqlite3.Error, OSError):
        return False
    finally:
        forget(part)
    return is_whole


def _remade_from_rows(copy: Path, meeting_id: str) -> bool:
    """Whether the damaged file could be replaced by one with all rows that can be read, but this meeting's."""
    part = copy.with_name(copy.name + PART)
    try:
        forget(part)
        found = dict(read_what_can_be_read(copy))
        found["being_deleted"] = [*found["being_deleted"], (meeting_id,)]
        found["drafts"] = [row for row in found["drafts"] if not str(row[0]).startswith(meeting_id)]
        part.touch(mode=0o600)
        bring_path_up_to_date(part)
        save_into(part, found)
        _put_in_place(part, copy)
    except (sqlite3.Error, OSError, MeetingError):
        return False
    finally:
        forget(part)
    return True


def _put_in_place(part: Path, copy: Path) -> None:
    keep_private(part)
    keep_on_disk(part)
    part.replace(copy)
    copy.with_name(copy.name + JOURNAL).unlink(missing_ok=True)
    keep_on_disk(copy.parent)


def forget_old_keys(record: Path, now: datetime) -> None:
    """Forget the keys of presses whose time is over, and which laptop made which. On a full disk they go next time."""
    try:
        with closing(open_for_writing(f"{record.absolute().as_uri()}?mode=rw")) as connection:
            connection.execute("DELETE FROM held_keys WHERE forget_after < ?", (at_text(now),))
            connection.execute(LINKS_THAT_ARE_OVER, (at_text(now - timedelta(days=KEY_DAYS)),))
    except sqlite3.Error:
        return


def unfinished(execute: Callable[[str], Any]) -> list[str]:
    """Return the meetings whose deletion was interrupted before the copies were clean."""
    return [row[0] for row in execute("SELECT meeting_id FROM being_deleted").fetchall()]
