"""
Make sure there is a whole record before it is opened: make it, bring it up to date, or mend it.

Nothing is ever thrown away: a damaged file is kept under another name. Every step leaves either the old file or the
new one in place, so that a computer that stops in the middle loses nothing.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from app.domain.agenda import Notice
from app.domain.errors import MeetingError
from app.storage.checking import are_pages_whole
from app.storage.copies import Copies, copy_record, stamp, when_made
from app.storage.migrate import Schema, bring_path_up_to_date
from app.storage.salvage import read_what_can_be_read, save_into
from app.storage.sqlite_file import (
    DAMAGE,
    JOURNAL,
    error_name,
    forget,
    keep_on_disk,
    keep_private,
    open_for_reading,
    open_for_writing,
    read_header,
)

LITTLE_ROOM = 50_000_000
NEW = ".new"
DAMAGED, ASIDE = ".damaged-", ".aside-"
NEWEST_MEETING = """SELECT * FROM events WHERE meeting_id =
(SELECT id FROM meeting_rows ORDER BY created_at DESC LIMIT 1)"""
Trouble = Literal["empty", "not_a_record", "cut_short", "pages"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the record is, where its copies are, and the shape it should have."""

    file: Path
    copies: Copies
    schema: Schema
    now: datetime

    @property
    def new(self) -> Path:
        """Where a new file is made before it takes the record's place."""
        return self.file.with_name(self.file.name + NEW)


def make_ready(place: Place) -> tuple[Notice, ...]:
    """
    See that there is a whole, up-to-date record. Returns what was put right.

    Raises: `record_newer`, `record_busy`, `record_folder_closed`, `disk_full`, `disk_trouble`.
    """
    _make_folders(place)
    forget(place.new)
    if not place.file.exists():
        return _first_or_brought_back(place)
    if what_is_wrong(place) is not None:
        return (mend(place),)
    try:
        bring_up_to_date(place)
    except MeetingError as trouble:
        if trouble.code != "record_damaged":
            raise
        return (mend(place),)
    return ()


def _make_folders(place: Place) -> None:
    for folder in (place.file.parent, place.copies.folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise MeetingError("record_folder_closed", folder=str(folder))


def little_room(folder: Path) -> tuple[Notice, ...]:
    """Say so if the disk is nearly full."""
    return (Notice("disk_nearly_full"),) if shutil.disk_usage(folder).free < LITTLE_ROOM else ()


def _first_or_brought_back(place: Place) -> tuple[Notice, ...]:
    copy = newest_good_copy(place)
    make_new(place, copy)
    _put_in_place(place)
    return () if copy is None else (Notice("record_brought_back", {"day": _day(copy)}),)


def make_new(place: Place, copy: Path | None) -> None:
    """Make a whole, up-to-date file beside the record: from `copy`, or empty."""
    forget(place.new)
    if copy is None:
        place.new.touch(mode=0o600)
    else:
        copy_record(copy, place.new)
    if read_header(place.new).schema != place.schema.head:
        bring_path_up_to_date(place.new, place.schema)
    keep_private(place.new)


def _put_in_place(place: Place) -> None:
    keep_on_disk(place.new)
    place.new.replace(place.file)
    keep_on_disk(place.file.parent)


def newest_good_copy(place: Place) -> Path | None:
    """
    Return the newest copy that is whole. None if there is no copy.

    Raises: `record_newer` if only a newer Fair Say can read the copies.
    """
    is_newer = False
    for copy in place.copies.newest_first():
        header = read_header(copy)
        if not (header.is_ours and header.is_whole):
            continue
        if header.schema > place.schema.head:
            is_newer = True
        elif is_whole(copy):
            return copy
    if is_newer:
        raise MeetingError("record_newer")
    return None


def is_whole(copy: Path) -> bool:
    """Whether a copy passes the quick check."""
    try:
        with closing(open_for_reading(copy)) as connection:
            return are_pages_whole(connection, quick=True)
    except sqlite3.Error:
        return False


def what_is_wrong(place: Place) -> Trouble | None:
    """
    Return what is wrong with the record, looking at its header and its newest meeting only.

    A file that was found damaged by the last full check is checked in full. Raises: `record_busy`, `record_newer`.
    """
    if place.file.stat().st_size == 0:
        return "empty"
    if not read_header(place.file).is_sqlite:
        return "not_a_record"
    try:
        with closing(open_for_writing(place.file)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return _wrong_inside(place, connection)
    except sqlite3.DatabaseError as trouble:
        if error_name(trouble).startswith((*DAMAGE, "SQLITE_ERROR")):
            return "pages"
        raise


def _wrong_inside(place: Place, connection: sqlite3.Connection) -> Trouble | None:
    header = read_header(place.file)
    if not header.is_ours:
        return "not_a_record"
    if not header.is_whole:
        return "cut_short"
    if header.schema > place.schema.head:
        raise MeetingError("record_newer")
    connection.execute(NEWEST_MEETING).fetchall()
    was_damaged = place.copies.last_check().is_damaged
    return "pages" if was_damaged and not are_pages_whole(connection) else None


def bring_up_to_date(place: Place) -> None:
    """Copy the record, then run the missing steps; nothing to do if there are none."""
    if read_header(place.file).schema < place.schema.head:
        place.copies.make_before_update(place.file, place.now)
        bring_path_up_to_date(place.file, place.schema)


def mend(place: Place) -> Notice:
    """Keep the damaged file, take the newest good copy, and save what came after it."""
    copy = newest_good_copy(place)
    make_new(place, copy)
    saved = save_into(place.new, read_what_can_be_read(place.file))
    kept = set_aside(place.file, DAMAGED, place.now)
    _put_in_place(place)
    place.copies.note_check(place.now, None)
    if copy is not None:
        return Notice("record_mended_from_copy", {"day": _day(copy), "count": saved, "kept": kept.name})
    if saved:
        return Notice("record_mended", {"count": saved, "kept": kept.name})
    return Notice("record_started_anew", {"kept": kept.name})


def set_aside(file: Path, why: str, now: datetime) -> Path:
    """Keep a copy of the file as it is, byte for byte, under another name; take its journal along."""
    kept = file.with_name(f"{file.name}{why}{stamp(now)}")
    try:
        shutil.copyfile(file, kept)
        keep_private(kept)
        keep_on_disk(kept)
    except OSError:
        kept.unlink(missing_ok=True)
        raise
    journal = file.with_name(file.name + JOURNAL)
    if journal.exists():
        journal.replace(kept.with_name(kept.name + JOURNAL))
    return kept


def _day(copy: Path) -> str:
    return when_made(copy).date().isoformat()
