"""Words that people took out leave our copies too, and so does what they were typing when it is done."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.storage.deleting import remade
from app.storage.sqlite_file import open_for_reading, trouble_of_reading
from app.storage.words_out import REMOVED_WORDS

DRAFTS = "SELECT key, text FROM drafts WHERE substr(key, 1, instr(key, '/') - 1) IN (SELECT id FROM meeting_rows)"


@dataclass(frozen=True, slots=True)
class Stale:
    """What a copy still holds and the record does not: events whose words went, and keys of drafts."""

    events: frozenset[str]
    drafts: frozenset[str]


def forget_removed_words(record: Path, copies: Sequence[Path]) -> None:
    """
    Take words that people took out of the record out of our copies, and drafts of a meeting that are done or others.

    A copy that cannot be remade stays. Raises: `record_busy`, `record_damaged`.
    """
    try:
        with closing(open_for_reading(record)) as connection:
            removed = {event_id for (event_id,) in connection.execute(REMOVED_WORDS)}
            drafts = dict(connection.execute("SELECT key, text FROM drafts"))
            meetings = {meeting_id for (meeting_id,) in connection.execute("SELECT id FROM meeting_rows")}
    except sqlite3.Error as trouble:
        raise trouble_of_reading(trouble) from trouble
    for copy in copies:
        stale = _stale(copy, removed, drafts, meetings)
        if stale.events or stale.drafts:
            remade(copy, lambda new, stale=stale: _delete(new, stale))


def _stale(copy: Path, removed: set[str], drafts: Mapping[str, str], meetings: set[str]) -> Stale:
    try:
        with closing(open_for_reading(copy)) as connection:
            held = {event_id for (event_id,) in connection.execute("SELECT event_id FROM private_words")}
            typed = connection.execute(DRAFTS).fetchall()
    except sqlite3.Error:
        return Stale(frozenset(), frozenset())
    other = {key for key, text in typed if key.partition("/")[0] in meetings and drafts.get(key) != text}
    return Stale(frozenset(held & removed), frozenset(other))


def _delete(connection: sqlite3.Connection, stale: Stale) -> None:
    connection.executemany("DELETE FROM private_words WHERE event_id = ?", [(one,) for one in stale.events])
    connection.executemany("DELETE FROM drafts WHERE key = ?", [(one,) for one in stale.drafts])
