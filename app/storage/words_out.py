"""Whose private words a line of the record took out, asked of the record itself."""

import sqlite3
from collections.abc import Iterable

from app.domain.events import Event
from app.domain.kinds import Kind, kind_name
from app.domain.taken_out import ITS_OWN_WORDS, WORDS_ABOUT


def _names(kinds: Iterable[type[Kind]]) -> str:
    return ", ".join(f"'{kind_name(kind)}'" for kind in kinds)


def _loses_words() -> str:
    """Return in SQL whether line `r` took the words of line `e` out."""
    about = " OR ".join(f"(r.kind = {_names([by])} AND e.kind IN ({_names(of)}))" for by, of in WORDS_ABOUT.items())
    itself = f"r.kind IN ({_names(ITS_OWN_WORDS)}) AND e.id = json_extract(r.facts, '$.of')"
    return f"({itself}) OR (json_extract(e.facts, '$.of') = json_extract(r.facts, '$.of') AND ({about}))"


TAKEN_OUT = f"""
SELECT e.id FROM events r JOIN events e ON e.meeting_id = r.meeting_id AND e.n < r.n
WHERE r.kind IN ({_names(WORDS_ABOUT)}) AND e.words IS NOT NULL AND ({_loses_words()})"""  # noqa: S608 - our own names
REMOVED_WORDS = TAKEN_OUT + " AND NOT EXISTS (SELECT 1 FROM private_words w WHERE w.event_id = e.id)"  # noqa: S608 - our own names


def words_taken_out(event: Event, connection: sqlite3.Connection) -> list[str]:
    """Return the events whose private words this line took out of the record."""
    if type(event.what) not in WORDS_ABOUT:
        return []
    return [row[0] for row in connection.execute(f"{TAKEN_OUT} AND r.id = ?", (event.id,))]
