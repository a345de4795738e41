"""Is the record whole? The database's own checks, every chain of events, and the words beside them."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from app.domain.agenda import Notice
from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.events import Event, PrivateWords, first_break
from app.domain.kinds import ItemAdded, ItemChanged
from app.domain.live import LiveState
from app.storage.rows import LINE_SQL, NOT_READABLE, TEXT_SQL, event_of, text_of

OF_THE_MEETING = " WHERE meeting_id = ? ORDER BY "
WORDS_SQL = """SELECT e.n, e.words, w.salt, w.text FROM private_words w JOIN events e ON e.id = w.event_id
WHERE e.meeting_id = ?"""


def are_pages_whole(connection: sqlite3.Connection, *, quick: bool = False) -> bool:
    """Whether every page of the file can be read and the indexes agree with the tables (`quick`: without indexes)."""
    try:
        found = connection.execute(f"PRAGMA {'quick_check' if quick else 'integrity_check'}(1)").fetchone()
    except sqlite3.DatabaseError as trouble:
        if isinstance(trouble, sqlite3.OperationalError):
            raise
        return False
    return found == ("ok",)


def find_trouble(connection: sqlite3.Connection) -> tuple[Notice, ...]:
    """
    Return everything that is wrong, () if the record is whole.

    Never holds the file longer than one statement, so that a press can be kept meanwhile.
    """
    if not are_pages_whole(connection):
        return (Notice("pages_damaged"),)
    links = {row[0] for row in connection.execute("PRAGMA foreign_key_check")}
    trouble = [Notice("links_broken", {"table": table}) for table in sorted(links)]
    for (meeting_id,) in connection.execute("SELECT id FROM meeting_rows ORDER BY created_at").fetchall():
        trouble += _of_meeting(connection, meeting_id)
    return tuple(trouble)


def find_trouble_of(connection: sqlite3.Connection, meeting_id: str) -> tuple[Notice, ...]:
    """Return what is wrong with the lines, words and papers of one meeting; the pages of the file are not looked at."""
    return tuple(_of_meeting(connection, meeting_id))


def _of_meeting(connection: sqlite3.Connection, meeting_id: str) -> Iterator[Notice]:
    texts_before = _digests(connection, meeting_id)
    lines = connection.execute(LINE_SQL + OF_THE_MEETING + "n", (meeting_id,)).fetchall()
    try:
        events = [event_of(line) for line in lines]
    except NOT_READABLE:
        yield _notice("chain_broken", meeting_id, n=1)
        return
    n = first_break(meeting_id, events)
    if n is not None:
        yield _notice("chain_broken", meeting_id, n=n)
    for n, digest, salt, text in connection.execute(WORDS_SQL, (meeting_id,)).fetchall():
        if PrivateWords(salt, text).digest() != digest:
            yield _notice("words_changed", meeting_id, n=n)
    if texts_before is None or not _named_texts(events) <= texts_before | (_digests(connection, meeting_id) or set()):
        yield _notice("texts_changed", meeting_id)
    refused = _refused(meeting_id, events)
    if refused:
        yield _notice("lines_refused", meeting_id, count=refused)


def _digests(connection: sqlite3.Connection, meeting_id: str) -> set[str] | None:
    """Return the digests of a meeting's item texts, or None if one does not fit its words."""
    found: set[str] = set()
    for *columns, digest in connection.execute(TEXT_SQL + OF_THE_MEETING + "seq", (meeting_id,)).fetchall():
        try:
            is_same = text_of(columns).digest() == digest
        except NOT_READABLE:
            is_same = False
        if not is_same:
            return None
        found.add(digest)
    return found


def _named_texts(events: list[Event]) -> set[str]:
    changes = (event.what for event in events if isinstance(event.what, ItemAdded | ItemChanged))
    return {change.text for change in changes if change.text is not None}


def _refused(meeting_id: str, events: list[Event]) -> int:
    state, refused = LiveState(meeting_id=meeting_id), 0
    for event in events:
        try:
            state = apply(state, event)
        except MeetingError:
            refused += 1
    return refused


def _notice(code: str, meeting_id: str, **facts: Any) -> Notice:
    return Notice(code, {"meeting": meeting_id[:8], **facts})
