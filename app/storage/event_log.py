"""The list of what happened, in the record file. Only ever added to."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.exc import IntegrityError

from app.domain.errors import MeetingError
from app.domain.events import Event, Moment, PrivateWords, at_from, at_text
from app.domain.kinds import Kind, MeetingEnded, kind_name
from app.domain.ports import Line
from app.storage.item_texts import put_texts
from app.storage.meeting_rows import change_meeting
from app.storage.rows import LINE_FIELDS, NOT_READABLE, event_of, event_row
from app.storage.sqlite_file import SqliteFile
from app.storage.tables import BeatRow, EventRow, HeldKeyRow, PressLinkRow, PrivateWordsRow

KEY_DAYS = 7
EVENTS, WORDS, KEYS, BEATS, LINKS = (
    cast("Table", row.__table__) for row in (EventRow, PrivateWordsRow, HeldKeyRow, BeatRow, PressLinkRow)
)
LINE_COLUMNS = tuple(EVENTS.c[name] for name in LINE_FIELDS)
_NEWEST = select(*LINE_COLUMNS).where(EVENTS.c.meeting_id == bindparam("meeting")).order_by(EVENTS.c.n.desc()).limit(1)
_ADD_LINES, _ADD_WORDS, _ADD_KEYS, _ADD_LINKS = (insert(table) for table in (EVENTS, WORDS, KEYS, LINKS))
"""Needed at every press, so they are put together once."""


class SqlEventLog:
    """The event log of every meeting, in one SQLite file."""

    def __init__(self, file: SqliteFile, now: Callable[[], datetime]) -> None:
        self._file, self._now = file, now

    def append(self, meeting_id: str, lines: Sequence[Line]) -> None:
        """
        Keep all `lines` or none; they are on disk when this returns.

        Lines that are there already, word for word, count as kept: a press may be tried again after trouble.
        Raises: `not_kept`.
        """
        if lines:
            self.append_with(meeting_id, lines, _nothing)

    def append_with(self, meeting_id: str, lines: Sequence[Line], also: Callable[[Connection], object]) -> None:
        """Keep all `lines`, and do what `also` does, in one transaction: everything or nothing. Raises: `not_kept`."""
        rows = [event_row(meeting_id, line.event) for line in lines]
        try:
            with self._file.writing() as connection:
                if lines:
                    self._refuse_hole(connection, meeting_id, lines[0].event)
                    connection.execute(_ADD_LINES, rows)
                    self._keep_beside(connection, meeting_id, lines)
                also(connection)
        except IntegrityError as trouble:
            rest = self._not_there(meeting_id, lines)
            if len(rest) == len(lines):
                raise MeetingError("not_kept", reason="SQLITE_CONSTRAINT") from trouble
            self.append_with(meeting_id, rest, also)

    def _refuse_hole(self, connection: Connection, meeting_id: str, event: Event) -> None:
        """See that a line follows the newest one: a copy may have taken the record's place under an open meeting."""
        row = connection.execute(_NEWEST, {"meeting": meeting_id}).first()
        try:
            last = event_of(tuple(row)) if row is not None else None
        except NOT_READABLE as trouble:
            raise MeetingError("not_kept", reason="line") from trouble
        is_first = last is None and event.n == 1
        follows = last is not None and (last.n >= event.n or (last.n + 1, last.digest()) == (event.n, event.prev))
        if not is_first and not follows:
            raise MeetingError("not_kept", reason="hole")

    def _keep_beside(self, connection: Connection, meeting_id: str, lines: Sequence[Line]) -> None:
        words = [
            {"event_id": line.event.id, "salt": line.private.salt, "text": line.private.text}
            for line in lines
            if line.private is not None
        ]
        if words:
            connection.execute(_ADD_WORDS, words)
        keys = [self._key(meeting_id, line.event.id, line.holder) for line in lines if line.holder is not None]
        if keys:
            connection.execute(_ADD_KEYS, keys)
        links = [
            {"event_id": line.event.id, "meeting_id": meeting_id, "device": line.author[0], "seq": line.author[1]}
            for line in lines
            if line.author is not None
        ]
        if links:
            connection.execute(_ADD_LINKS, links)
        put_texts(connection, meeting_id, [line.text for line in lines if line.text is not None])
        facts = next((line.meeting for line in reversed(lines) if line.meeting is not None), None)
        if facts is not None:
            change_meeting(connection, facts)
        removed = [event_id for line in lines for event_id in line.removes]
        if removed:
            connection.execute(delete(WORDS).where(WORDS.c.event_id.in_(removed)))
        for line in lines:
            if isinstance(line.event.what, MeetingEnded):
                until = forget_after(line.event.at)
                connection.execute(update(KEYS).where(KEYS.c.meeting_id == meeting_id).values(forget_after=until))

    def _key(self, meeting_id: str, event_id: str, profile: str) -> Mapping[str, str]:
        return {
            "event_id": event_id,
            "meeting_id": meeting_id,
            "profile": profile,
            "key": secrets.token_hex(16),
            "forget_after": forget_after(self._now()),
        }

    def _not_there(self, meeting_id: str, lines: Sequence[Line]) -> list[Line]:
        kept = {event.id: event for event in self.read(meeting_id)}
        return [line for line in lines if kept.get(line.event.id) != line.event]

    def read(self, meeting_id: str) -> list[Event]:
        """Return the events of one meeting, oldest first. Raises: `record_busy`, `record_damaged`."""
        mine = select(*LINE_COLUMNS).where(EVENTS.c.meeting_id == meeting_id).order_by(EVENTS.c.n)
        with self._file.reading() as connection:
            rows = connection.execute(mine).all()
        try:
            return [event_of(tuple(row)) for row in rows]
        except NOT_READABLE as trouble:
            raise MeetingError("record_damaged", reason="line") from trouble

    def some(self, meetings: Sequence[str], kinds: Sequence[type[Kind]]) -> dict[str, list[Event]]:
        """Return the events of these kinds of several meetings, oldest first, by meeting. Raises: `record_damaged`."""
        names = [kind_name(kind) for kind in kinds]
        mine = select(EVENTS.c.meeting_id, *LINE_COLUMNS).order_by(EVENTS.c.meeting_id, EVENTS.c.n)
        with self._file.reading() as connection:
            rows = connection.execute(mine.where(EVENTS.c.meeting_id.in_(meetings), EVENTS.c.kind.in_(names))).all()
        found: dict[str, list[Event]] = {}
        try:
            for meeting_id, *columns in rows:
                found.setdefault(meeting_id, []).append(event_of(columns))
        except NOT_READABLE as trouble:
            raise MeetingError("record_damaged", reason="line") from trouble
        return found

    def words(self, meeting_id: str) -> dict[str, str]:
        """Return the private words that are still kept, by event id."""
        mine = select(WORDS.c.event_id, WORDS.c.text).join(EVENTS, EVENTS.c.id == WORDS.c.event_id)
        with self._file.reading() as connection:
            rows = connection.execute(mine.where(EVENTS.c.meeting_id == meeting_id))
            return {row.event_id: row.text for row in rows}

    def private(self, meeting_id: str) -> dict[str, PrivateWords]:
        """Return the same with their salt, as another laptop needs them."""
        mine = select(WORDS.c.event_id, WORDS.c.salt, WORDS.c.text).join(EVENTS, EVENTS.c.id == WORDS.c.event_id)
        with self._file.reading() as connection:
            rows = connection.execute(mine.where(EVENTS.c.meeting_id == meeting_id))
            return {row.event_id: PrivateWords(row.salt, row.text) for row in rows}

    def held_by(self, profile: str, meeting_id: str) -> frozenset[str]:
        """Return the events whose key this profile holds. A key whose time is over opens nothing any more."""
        known = select(KEYS.c.event_id).where(KEYS.c.meeting_id == meeting_id, KEYS.c.profile == profile)
        mine = known.where(KEYS.c.forget_after >= at_text(self._now()))
        with self._file.reading() as connection:
            return frozenset(connection.scalars(mine))

    def beat(self, meeting_id: str, moment: Moment) -> None:
        """Remember that the meeting was on at this moment. One that cannot be kept is left out: another comes soon."""
        values = {"meeting_id": meeting_id, "t_ms": moment.t_ms, "at": at_text(moment.utc)}
        newer = insert_or(BEATS).values(values).on_conflict_do_update(index_elements=["meeting_id"], set_=values)
        try:
            with self._file.writing() as connection:
                connection.execute(newer)
        except (MeetingError, IntegrityError):
            return

    def last_beat(self, meeting_id: str) -> Moment | None:
        """Return the last such moment."""
        mine = select(BEATS.c.at, BEATS.c.t_ms).where(BEATS.c.meeting_id == meeting_id)
        with self._file.reading() as connection:
            row = connection.execute(mine).first()
        return None if row is None else Moment(at_from(row.at), row.t_ms)


def _nothing(_connection: Connection) -> None:
    return


def forget_after(at: datetime) -> str:
    """Return when a key is forgotten: 7 days later."""
    return at_text(at + timedelta(days=KEY_DAYS))
