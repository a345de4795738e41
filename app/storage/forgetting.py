"""Words that people took out leave our copies too, and so does what was typed, sent or linked when it is done."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.storage.deleting import remade
from app.storage.sqlite_file import open_for_reading, trouble_of_reading
from app.storage.words_out import REMOVED_WORDS

DRAFTS = "SELECT key, text FROM drafts WHERE substr(key, 1, instr(key, '/') - 1) IN (SELECT id FROM meeting_rows)"
PASSING: Mapping[str, tuple[str, ...]] = {
    "outbox": ("meeting_id", "seq", "wishes"),
    "press_links": ("meeting_id", "event_id", "device"),
    "joined": ("meeting_id", "device"),
}
"""What is only there while a meeting is shared: the columns that tell whether a row is still the same."""
Rows = frozenset[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Stale:
    """What a copy still holds and the record does not: words of events, keys of drafts, rows that are done."""

    events: frozenset[str]
    drafts: frozenset[str]
    passing: Mapping[str, Rows]

    @property
    def is_any(self) -> bool:
        """Whether there is anything to take out."""
        return bool(self.events or self.drafts or any(self.passing.values()))


@dataclass(frozen=True, slots=True)
class Kept:
    """What the record holds now."""

    removed: frozenset[str]
    drafts: Mapping[str, str]
    meetings: frozenset[str]
    passing: Mapping[str, Rows]


def forget_removed_words(record: Path, copies: Sequence[Path]) -> None:
    """
    Take words that people took out of the record out of our copies, and drafts of a meeting that are done or others.

    So goes what was only there while a meeting was shared: presses that waited, and which device made which press. A
    copy that cannot be remade stays. Raises: `record_busy`, `record_damaged`.
    """
    try:
        with closing(open_for_reading(record)) as connection:
            kept = _kept(connection)
    except sqlite3.Error as trouble:
        raise trouble_of_reading(trouble) from trouble
    for copy in copies:
        stale = _stale(copy, kept)
        if stale is not None and stale.is_any:
            remade(copy, lambda new, stale=stale: _delete(new, stale))


def _kept(connection: sqlite3.Connection) -> Kept:
    return Kept(
        removed=frozenset(event_id for (event_id,) in connection.execute(REMOVED_WORDS)),
        drafts=dict(connection.execute("SELECT key, text FROM drafts")),
        meetings=frozenset(meeting_id for (meeting_id,) in connection.execute("SELECT id FROM meeting_rows")),
        passing=_passing(connection),
    )


def _passing(connection: sqlite3.Connection) -> dict[str, Rows]:
    """Return what is there while a meeting is shared; an older record has no such tables."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        table: frozenset(connection.execute(f"SELECT {', '.join(columns)} FROM {table}"))  # noqa: S608 - our own names
        for table, columns in PASSING.items()
        if table in tables
    }


def _stale(copy: Path, kept: Kept) -> Stale | None:
    try:
        with closing(open_for_reading(copy)) as connection:
            held = {event_id for (event_id,) in connection.execute("SELECT event_id FROM private_words")}
            typed = connection.execute(DRAFTS).fetchall()
            passing = _passing(connection)
    except sqlite3.Error:
        return None
    other = {key for key, text in typed if key.partition("/")[0] in kept.meetings and kept.drafts.get(key) != text}
    done = {
        table: frozenset(row for row in rows - kept.passing.get(table, frozenset()) if row[0] in kept.meetings)
        for table, rows in passing.items()
    }
    return Stale(frozenset(held & kept.removed), frozenset(other), done)


def _delete(connection: sqlite3.Connection, stale: Stale) -> None:
    connection.executemany("DELETE FROM private_words WHERE event_id = ?", [(one,) for one in stale.events])
    connection.executemany("DELETE FROM drafts WHERE key = ?", [(one,) for one in stale.drafts])
    for table, rows in stale.passing.items():
        fits = " AND ".join(f"{column} = ?" for column in PASSING[table])
        connection.executemany(f"DELETE FROM {table} WHERE {fits}", list(rows))  # noqa: S608 - our own names
