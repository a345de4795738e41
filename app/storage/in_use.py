"""Tells other starts of the program that a window has the record open. Ends with the process, however it ends."""

import sqlite3
from pathlib import Path

ENDING = ".in-use"


class InUse:
    """A small database beside the record, locked while a window is open: SQLite's lock works on every system."""

    def __init__(self, record: Path) -> None:
        self._file = record.with_name(record.name + ENDING)
        self._held: sqlite3.Connection | None = None

    def hold(self) -> None:
        """Say that a window has the record open. Where that cannot be said, nothing else changes."""
        if self._held is None:
            self._held = self._locked()

    @property
    def is_held(self) -> bool:
        """Whether a window has the record open: another start of the program, or this one."""
        if self._held is not None:
            return True
        if not self._file.exists():
            return False
        tried = self._locked()
        if tried is None:
            return True
        tried.close()
        return False

    def let_go(self) -> None:
        """Say that no window of this start has it open any more."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def _locked(self) -> sqlite3.Connection | None:
        try:
            with_lock = sqlite3.connect(self._file, timeout=0, isolation_level=None, check_same_thread=False)
        except sqlite3.Error:
            return None
        try:
            with_lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:
            with_lock.close()
            return None
        return with_lock
