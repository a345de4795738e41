"""Copies of the record: made whole or not at all, 3 daily and 4 weekly ones kept."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.errors import MeetingError
from app.storage.checking import are_pages_whole
from app.storage.sqlite_file import (
    DAMAGE,
    LOCKED,
    error_name,
    forget,
    keep_on_disk,
    keep_private,
    open_for_reading,
    open_for_writing,
)

DAYS, WEEKS, BEFORE_UPDATES = 3, 4, 2
STAMP = "%Y-%m-%dT%H-%M-%SZ"
DAILY, BEFORE_UPDATE, ENDING, PART = "record-", "before-update-", ".sqlite", ".part"
STATE = "last-check.json"


def stamp(now: datetime) -> str:
    """Return a time as a part of a file name."""
    return now.astimezone(UTC).strftime(STAMP)


def copy_record(source: Path, to: Path) -> None:
    """
    Copy a record so that `to` is either the whole copy, checked and on disk, or what it was before.

    Raises: `record_damaged` if the copy does not pass the full check, `record_busy`, `copy_not_kept`.
    """
    part = to.with_name(to.name + PART)
    try:
        forget(part)
        part.touch(mode=0o600)
        is_whole = _copied_whole(source, part)
        if is_whole:
            keep_private(part)
            keep_on_disk(part)
            part.replace(to)
            keep_on_disk(to.parent)
    except OSError as trouble:
        raise MeetingError("copy_not_kept", reason=type(trouble).__name__) from trouble
    finally:
        forget(part)
    if not is_whole:
        raise MeetingError("record_damaged", reason="pages")


def _copied_whole(source: Path, part: Path) -> bool:
    try:
        with closing(open_for_reading(source)) as old, closing(open_for_writing(part)) as new:
            old.backup(new)
            return are_pages_whole(new)
    except sqlite3.DatabaseError as trouble:
        name = error_name(trouble)
        if name.startswith(DAMAGE):
            return False
        code = "record_busy" if name.startswith(LOCKED) else "copy_not_kept"
        raise MeetingError(code, reason=name) from trouble


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What tells whether a file changed, without reading it."""

    size: int
    mtime_ns: int


def fingerprint(file: Path) -> Fingerprint:
    """Return the fingerprint of a record."""
    about = file.stat()
    return Fingerprint(about.st_size, about.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class LastCheck:
    """What the last check found. Kept beside the copies."""

    at: str = ""
    of: Fingerprint | None = None
    is_damaged: bool = False

    def is_older_than_a_day(self, now: datetime) -> bool:
        """Whether a day has passed, or the computer's clock was set back."""
        if not self.at:
            return True
        passed = now - datetime.fromisoformat(self.at)
        return not timedelta(0) <= passed < timedelta(days=1)


class Copies:
    """The folder with our copies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def newest_first(self) -> list[Path]:
        """Return our copies, newest first."""
        found = [*self._named(DAILY), *self._named(BEFORE_UPDATE)]
        return sorted(found, key=_when, reverse=True)

    def _named(self, start: str) -> Iterator[Path]:
        return (path for path in self.folder.glob(f"{start}*{ENDING}") if _when(path) != datetime.min)

    def make(self, record: Path, now: datetime) -> Path:
        """Copy the record into the folder. Raises: as `copy_record`."""
        return self._make(record, f"{DAILY}{stamp(now)}{ENDING}")

    def make_before_update(self, record: Path, now: datetime) -> Path:
        """Copy the record before its shape changes; the two newest of these stay. Raises: as `copy_record`."""
        made = self._make(record, f"{BEFORE_UPDATE}{stamp(now)}{ENDING}")
        for old in sorted(self._named(BEFORE_UPDATE), key=_when, reverse=True)[BEFORE_UPDATES:]:
            old.unlink()
        return made

    def _make(self, record: Path, name: str) -> Path:
        for left in self.folder.glob(f"*{PART}*"):
            left.unlink(missing_ok=True)
        made = self.folder / name
        copy_record(record, made)
        return made

    def thin_out(self) -> None:
        """Keep the newest copy of each of 3 days, and before those the newest of each of 4 weeks."""
        copies = sorted(self._named(DAILY), key=_when, reverse=True)
        daily = newest_of_each(copies, _day, DAYS)
        first_day = min((_day(copy) for copy in daily), default=date.max)
        older = [copy for copy in copies if _day(copy) < first_day]
        kept = {*daily, *newest_of_each(older, _week, WEEKS)}
        for copy in copies:
            if copy not in kept:
                copy.unlink()

    def last_check(self) -> LastCheck:
        """Return what the last check found; nothing if that cannot be read."""
        try:
            said = json.loads((self.folder / STATE).read_text("utf-8"))
            of = None if said["of"] is None else Fingerprint(**said["of"])
            return LastCheck(datetime.fromisoformat(said["at"]).isoformat(), of, bool(said["is_damaged"]))
        except (OSError, ValueError, KeyError, TypeError):
            return LastCheck()

    def note_check(self, now: datetime, of: Fingerprint | None, *, is_damaged: bool = False) -> None:
        """Remember what a check found. A note that cannot be written only means one more check."""
        note = self.folder / (STATE + PART)
        try:
            note.write_text(json.dumps(asdict(LastCheck(now.astimezone(UTC).isoformat(), of, is_damaged))), "utf-8")
            keep_private(note)
            note.replace(self.folder / STATE)
        except OSError:
            return


def newest_of_each(copies: Sequence[Path], span: Callable[[Path], object], count: int) -> list[Path]:
    """Return the first of `copies` (newest first) in each span of time, for `count` spans."""
    first: dict[object, Path] = {}
    for copy in copies:
        first.setdefault(span(copy), copy)
    return list(first.values())[:count]


def when_made(copy: Path) -> datetime:
    """Return when a copy was made, by its name; else by the file's own time."""
    named = _when(copy)
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC) if named == datetime.min else named.replace(tzinfo=UTC)


def _when(copy: Path) -> datetime:
    try:
        return datetime.strptime(copy.name.removesuffix(ENDING).split("-", 1)[1].removeprefix("update-"), STAMP)
    except (ValueError, IndexError):
        return datetime.min


def _day(copy: Path) -> date:
    return _when(copy).date()


def _week(copy: Path) -> tuple[int, int]:
    return _day(copy).isocalendar()[:2]
