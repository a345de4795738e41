"""Save what can be read in a damaged record: row by row, and only lines whose chain is whole."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app.domain.events import Event, PrivateWords, at_from, at_text
from app.storage.rows import LINE_FIELDS, LINE_SQL, NOT_READABLE, TEXT_FIELDS, event_of, event_row, text_of
from app.storage.sqlite_file import open_for_writing
from app.storage.words_out import words_taken_out

HOLE_LIMIT = 100_000
GONE = "gone-"
MEETING_FIELDS = ("id", "title", "created_at", "day", "start_time", "end_time", "place", "about", "plan", "is_practice")
TABLES: Mapping[str, tuple[str, ...]] = {
    "being_deleted": ("meeting_id",),
    "meeting_rows": MEETING_FIELDS,
    "events": ("meeting_id", *LINE_FIELDS),
    "item_texts": ("meeting_id", *TEXT_FIELDS, "digest"),
    "papers": ("meeting_id", "name", "text", "changed_on"),
    "private_words": ("event_id", "salt", "text"),
    "held_keys": ("event_id", "meeting_id", "profile", "key", "forget_after"),
    "beats": ("meeting_id", "t_ms", "at"),
    "drafts": ("key", "text", "at"),
    "power_counts": ("meeting_id", "day", "version", "lines", "counts", "kept_until", "figures"),
    "joined": ("meeting_id", "device", "epoch", "last_seq"),
    "outbox": ("meeting_id", "seq", "wishes", "ids", "holder"),
    "press_links": ("event_id", "meeting_id", "device", "seq"),
}
IN_THE_LIST = """DELETE FROM outbox WHERE NOT EXISTS (
SELECT 1 FROM json_each(outbox.ids) waits WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.id = waits.value))"""
LATER = {"plan": "NULL", "question": "''", "changed_on": "NULL", "figures": "''"}
"""Columns that older records do not have, and what stands there instead."""
Row = Sequence[Any]

Found = Mapping[str, list[Row]]


def read_what_can_be_read(damaged: Path) -> Found:
    """Return the rows of every table that could be read; nothing of them is trusted yet."""
    found: dict[str, list[Row]] = {}
    with closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        for table, columns in TABLES.items():
            found[table] = [row[1:] for row in _rows(connection, table, _there(connection, table, columns))]
    return found


def _there(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> list[str]:
    """Return the columns to read; one that this record is too old for is read as what stands there instead."""
    return [LATER[each] if each in LATER and _is_missing(connection, table, each) else each for each in columns]


def _is_missing(connection: sqlite3.Connection, table: str, column: str) -> bool:
    try:
        connection.execute(f"SELECT {column} FROM {table} LIMIT 0")  # noqa: S608 - our own names
    except sqlite3.OperationalError as trouble:
        return "no such column" in str(trouble)
    except sqlite3.DatabaseError:
        return False
    return False


def _rows(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Row]:
    """Read from the first row until it fails, from the last until it fails, then each number between."""
    select = f"SELECT rowid, {', '.join(columns)} FROM {table} NOT INDEXED"  # noqa: S608 - our own names
    first = last = None
    for row in _until_it_fails(connection, f"{select} ORDER BY rowid"):
        first = row[0]
        yield row
    for row in _until_it_fails(connection, f"{select} ORDER BY rowid DESC"):
        if first is not None and row[0] <= first:
            return
        last = row[0]
        yield row
    for number in range((first or 0) + 1, min(last or 0, (first or 0) + HOLE_LIMIT)):
        yield from _until_it_fails(connection, f"{select} WHERE rowid = {number}")


def _until_it_fails(connection: sqlite3.Connection, statement: str) -> Iterator[Row]:
    try:
        yield from connection.execute(statement)
    except sqlite3.DatabaseError:
        return


def save_into(record: Path, found: Found) -> int:
    """Put what was found into a whole record, in one transaction. Returns how many lines came back."""
    with closing(open_for_writing(record)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        saved = _Saving(connection, found).all()
        connection.execute("COMMIT")
    return saved


class _Saving:
    """Puts rows where they belong, each only if it proves to be what was kept."""

    def __init__(self, connection: sqlite3.Connection, found: Found) -> None:
        self._connection, self._found = connection, found
        self._gone = {row[0] for row in self._of("being_deleted")}

    def _of(self, table: str) -> list[Row]:
        return self._found.get(table, [])

    def all(self) -> int:
        for row in self._of("meeting_rows"):
            self._keep_meeting(row)
        lines = self._lines_by_meeting()
        saved = sum(self._follow(meeting_id, lines[meeting_id]) for meeting_id in lines)
        self._keep_texts()
        self._keep_words()
        self._keep_rest()
        return saved

    def _keep_meeting(self, row: Row) -> None:
        meeting_id, _title, created_at, *_rest, is_practice = row
        if meeting_id in self._gone or not _is_time(created_at) or is_practice not in (0, 1):
            return
        self._insert("meeting_rows", MEETING_FIELDS, row)
        named = dict(zip(MEETING_FIELDS, row, strict=True))
        for name in ("about", "plan"):
            newer = f"UPDATE meeting_rows SET {name} = ? WHERE id = ? AND ? IS NOT NULL"  # noqa: S608 - our own names
            self._connection.execute(newer, (named[name], meeting_id, named[name]))

    def _lines_by_meeting(self) -> dict[str, dict[int, Event]]:
        lines: dict[str, dict[int, Event]] = {}
        for meeting_id, *columns in self._of("events"):
            event = _event_or_none(columns)
            if event is not None and meeting_id not in self._gone:
                lines.setdefault(meeting_id, {})[event.n] = event
        return lines

    def _follow(self, meeting_id: str, lines: Mapping[int, Event]) -> int:
        """Add the lines that follow, without a gap, those that the record has."""
        last = self._connection.execute(f"{LINE_SQL} WHERE meeting_id = ? ORDER BY n DESC LIMIT 1", (meeting_id,))
        kept = last.fetchone()
        n, prev = (kept[0] + 1, event_of(kept).digest()) if kept else (1, meeting_id)
        before = n
        while n in lines and lines[n].prev == prev:
            self._add_line(meeting_id, lines[n])
            n, prev = n + 1, lines[n].digest()
        return n - before

    def _add_line(self, meeting_id: str, event: Event) -> None:
        if event.n == 1:
            new = (meeting_id, "", at_text(event.at), None, None, None, "", None, None, 0)
            self._insert("meeting_rows", MEETING_FIELDS, new)
        row = event_row(meeting_id, event)
        self._insert("events", tuple(row), tuple(row.values()))
        for of in words_taken_out(event, self._connection):
            self._connection.execute("DELETE FROM private_words WHERE event_id = ?", (of,))

    def _keep_texts(self) -> None:
        for row in self._of("item_texts"):
            meeting_id, *columns, digest = row
            if self._is_known(meeting_id) and _is_text(columns, digest):
                self._insert("item_texts", TABLES["item_texts"], row)

    def _keep_words(self) -> None:
        for row in self._of("private_words"):
            event_id, salt, text = row
            kept = self._connection.execute("SELECT words FROM events WHERE id = ?", (event_id,)).fetchone()
            if kept is not None and kept[0] == _digest(salt, text):
                self._insert("private_words", TABLES["private_words"], row)

    def _keep_rest(self) -> None:
        for row in self._of("papers"):
            if self._is_known(row[0]) and None not in row[:3]:
                self._insert("papers", TABLES["papers"], (*row[:3], _day_or_none(row[3])), how="REPLACE")
        for row in self._of("held_keys"):
            is_line = self._connection.execute("SELECT 1 FROM events WHERE id = ?", (row[0],)).fetchone()
            if is_line and self._is_known(row[1]) and _is_time(row[4]) and None not in row:
                self._insert("held_keys", TABLES["held_keys"], row)
        for row in self._of("beats"):
            if self._is_known(row[0]) and isinstance(row[1], int) and _is_time(row[2]):
                self._insert("beats", TABLES["beats"], row, how="REPLACE")
        for row in self._of("drafts"):
            if None not in row and _is_time(row[2]) and row[0].split("/")[0] not in self._gone:
                self._insert("drafts", TABLES["drafts"], row, how="REPLACE")
        self._keep_sharing()
        self._keep_counts_of_deleted_meetings()

    def _keep_sharing(self) -> None:
        """A press whose events are in the list waits no more: a copy that was used may not know that."""
        for row in self._of("joined"):
            if self._is_known(row[0]) and isinstance(row[1], str) and _are_whole_numbers(row[2:]):
                self._insert("joined", TABLES["joined"], row, how="REPLACE")
        for row in self._of("outbox"):
            if self._is_known(row[0]) and _are_whole_numbers(row[1:2]) and _is_json(row[2]) and _is_json(row[3], list):
                self._insert("outbox", TABLES["outbox"], row)
        self._connection.execute(IN_THE_LIST)
        for row in self._of("press_links"):
            is_line = self._connection.execute("SELECT 1 FROM events WHERE id = ?", (row[0],)).fetchone()
            if is_line and self._is_known(row[1]) and None not in row and _are_whole_numbers(row[3:]):
                self._insert("press_links", TABLES["press_links"], row)

    def _keep_counts_of_deleted_meetings(self) -> None:
        """Counts of meetings that are there can be worked out again; only these cannot."""
        for row in self._of("power_counts"):
            if str(row[0]).startswith(GONE) and _day_or_none(row[1]) and None not in row and _is_json(row[4]):
                figures = row[-1] if _are_numbers(row[-1]) else ""
                self._insert("power_counts", TABLES["power_counts"], (*row[:-1], figures))

    def _is_known(self, meeting_id: str) -> bool:
        return self._connection.execute("SELECT 1 FROM meeting_rows WHERE id = ?", (meeting_id,)).fetchone() is not None

    def _insert(self, table: str, columns: Sequence[str], row: Row, how: str = "IGNORE") -> None:
        marks = ", ".join("?" * len(columns))
        self._connection.execute(f"INSERT OR {how} INTO {table} ({', '.join(columns)}) VALUES ({marks})", tuple(row))  # noqa: S608 - our own names


def _event_or_none(columns: Row) -> Event | None:
    try:
        return event_of(columns)
    except NOT_READABLE:
        return None


def _is_text(columns: Row, digest: object) -> bool:
    try:
        return text_of(columns).digest() == digest
    except NOT_READABLE:
        return False


def _digest(salt: object, text: object) -> str:
    return PrivateWords(salt, text).digest() if isinstance(salt, str) and isinstance(text, str) else ""


def _is_time(text: object) -> bool:
    try:
        at_from(text)  # type: ignore[arg-type]
    except NOT_READABLE:
        return False
    return True


def _are_numbers(text: object) -> bool:
    try:
        return all(isinstance(number, int | float) for number in json.loads(f"[{text}]"))
    except NOT_READABLE:
        return False


def _are_whole_numbers(values: Row) -> bool:
    return all(isinstance(value, int) for value in values)


def _is_json(text: object, shape: type = dict) -> bool:
    try:
        return isinstance(json.loads(text), shape)  # type: ignore[arg-type]
    except NOT_READABLE:
        return False


def _day_or_none(text: object) -> object:
    try:
        return dt.date.fromisoformat(text) and text  # type: ignore[arg-type]
    except NOT_READABLE:
        return None
