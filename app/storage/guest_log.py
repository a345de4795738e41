"""A meeting that is shared between laptops, in the record file: what a guest keeps, and who made which press."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.exc import IntegrityError

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import Event, PrivateWords
from app.domain.live_store import Joined, Request
from app.domain.meeting import Meeting
from app.domain.ports import Line
from app.domain.told import MadeBy
from app.storage.event_log import EVENTS, KEYS, LINKS, WORDS, SqlEventLog
from app.storage.item_texts import put_texts
from app.storage.meeting_rows import MEETINGS, add_meeting, change_meeting
from app.storage.rewinding import take_back_lines
from app.storage.sqlite_file import SqliteFile
from app.storage.tables import JoinedRow, OutboxRow

JOINED, OUTBOX = (cast("Table", row.__table__) for row in (JoinedRow, OutboxRow))
_PUT = insert_or(OUTBOX)
_PUT = _PUT.on_conflict_do_update(
    index_elements=["meeting_id", "seq"], set_={name: _PUT.excluded[name] for name in ("wishes", "ids", "holder")}
)
_NUMBERED = (
    update(JOINED)
    .where(JOINED.c.meeting_id == bindparam("meeting"))
    .values(last_seq=func.max(JOINED.c.last_seq, bindparam("newest")))
)
_KNOWN = select(EVENTS.c.id).where(EVENTS.c.id.in_(bindparam("ids", expanding=True))).limit(1)
_AUTHOR = select(LINKS.c.device).where(LINKS.c.event_id == bindparam("id"))
"""Asked at every press, so they are put together once."""


class SqlGuests:
    """What a guest keeps."""

    def __init__(self, file: SqliteFile, log: SqlEventLog) -> None:
        self._file, self._log = file, log

    def join(self, meeting: Meeting, texts: Sequence[ItemText], device: str) -> None:
        """Remember that this laptop is a guest. A meeting that is here already keeps its events. Raises: `not_kept`."""
        with self._changing() as connection:
            if connection.scalar(select(MEETINGS.c.id).where(MEETINGS.c.id == meeting.id)) is None:
                add_meeting(connection, meeting, texts)
            else:
                change_meeting(connection, meeting)
                put_texts(connection, meeting.id, texts)
            if connection.scalar(select(JOINED.c.device).where(JOINED.c.meeting_id == meeting.id)) != device:
                _join_anew(connection, meeting.id, device)

    def joined(self, meeting_id: str) -> Joined | None:
        """Return what is remembered of joining, None if this laptop is no guest of the meeting."""
        with self._file.reading() as connection:
            row = connection.execute(select(JOINED).where(JOINED.c.meeting_id == meeting_id)).first()
        return None if row is None else Joined(row.meeting_id, row.device, row.epoch, row.last_seq)

    def put(self, meeting_id: str, request: Request) -> None:
        """Keep a press until the host has it; on disk when this returns. Raises: `not_kept`."""
        with self._changing() as connection:
            _put_presses(connection, meeting_id, [request])

    def waiting(self, meeting_id: str) -> list[Request]:
        """Return the presses that the host does not have yet, oldest first. Raises: `record_damaged`."""
        mine = select(OUTBOX).where(OUTBOX.c.meeting_id == meeting_id).order_by(OUTBOX.c.seq)
        with self._file.reading() as connection:
            rows = connection.execute(mine).all()
        try:
            return [Request(row.seq, row.wishes, tuple(json.loads(row.ids)), row.holder) for row in rows]
        except ValueError as trouble:
            raise MeetingError("record_damaged", reason="outbox") from trouble

    def settle(
        self, meeting_id: str, epoch: int, lines: Sequence[Line], done: Sequence[int], *, made: Sequence[MadeBy] = ()
    ) -> None:
        """Keep lines of the host, take presses out of the outbox, all in one transaction. Raises: `not_kept`."""
        _refuse_holes(meeting_id, [line.event for line in lines])

        def also(connection: Connection) -> None:
            if made:
                connection.execute(
                    insert_or(LINKS).on_conflict_do_nothing(), [_made_row(meeting_id, *one) for one in made]
                )
            if done:
                connection.execute(delete(OUTBOX).where(OUTBOX.c.meeting_id == meeting_id, OUTBOX.c.seq.in_(done)))
            connection.execute(update(JOINED).where(JOINED.c.meeting_id == meeting_id).values(epoch=epoch))

        self._log.append_with(meeting_id, lines, also)

    def keep_words(self, meeting_id: str, words: Mapping[str, PrivateWords], gone: Sequence[str] = ()) -> None:
        """Keep private words of lines that are here, by event id, if they fit them; take `gone` out."""
        mine = select(EVENTS.c.id, EVENTS.c.words).where(EVENTS.c.meeting_id == meeting_id)
        with self._changing() as connection:
            digests = {row.id: row.words for row in connection.execute(mine.where(EVENTS.c.id.in_([*words, *gone])))}
            fitting = [
                {"event_id": event_id, "salt": one.salt, "text": one.text}
                for event_id, one in words.items()
                if digests.get(event_id) == one.digest() and event_id not in gone
            ]
            if fitting:
                connection.execute(insert_or(WORDS).on_conflict_do_nothing(), fitting)
            connection.execute(delete(WORDS).where(WORDS.c.event_id.in_([each for each in gone if each in digests])))

    def refused(self, meeting_id: str, seq: int) -> None:
        """Take a press out of the outbox: the host's rules refuse it. Raises: `not_kept`."""
        with self._changing() as connection:
            connection.execute(delete(OUTBOX).where(OUTBOX.c.meeting_id == meeting_id, OUTBOX.c.seq == seq))

    def mine(self, meeting_id: str) -> frozenset[str]:
        """Return the events that somebody at this laptop made: those whose keys are here."""
        with self._file.reading() as connection:
            return frozenset(connection.scalars(select(KEYS.c.event_id).where(KEYS.c.meeting_id == meeting_id)))

    def made(self, meeting_id: str) -> list[MadeBy]:
        """Return which laptop made which press, as far as this one was told, or was the host."""
        with self._file.reading() as connection:
            return _made(connection, meeting_id)

    def rewind(self, meeting_id: str, to_n: int, presses: Sequence[Request]) -> None:
        """Let this laptop's own lines after `to_n` wait in the outbox instead, all or nothing. Raises: `not_kept`."""
        with self._changing() as connection:
            holders = _holders(connection, meeting_id)
            held = [_with_holder(request, holders) for request in presses]
            take_back_lines(connection, meeting_id, to_n)
            _put_presses(connection, meeting_id, held)

    def take_over(self, meeting_id: str, lines: Sequence[Line]) -> None:
        """Be a guest no more: what waited is in `lines`, all in one transaction. Raises: `not_kept`."""

        def also(connection: Connection) -> None:
            connection.execute(delete(OUTBOX).where(OUTBOX.c.meeting_id == meeting_id))
            connection.execute(delete(JOINED).where(JOINED.c.meeting_id == meeting_id))

        self._log.append_with(meeting_id, lines, also)

    def leave(self, meeting_id: str) -> None:
        """Forget the device. Presses that the host does not have stay in the outbox. Raises: `not_kept`."""
        with self._changing() as connection:
            connection.execute(delete(JOINED).where(JOINED.c.meeting_id == meeting_id))

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        """Lend a transaction in which a broken rule of the tables means `not_kept`, too."""
        try:
            with self._file.writing() as connection:
                yield connection
        except IntegrityError as trouble:
            raise MeetingError("not_kept", reason="SQLITE_CONSTRAINT") from trouble


class SqlAuthors:
    """On the host: which device made which press. Written with the line, by the event log."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def author(self, event_id: str) -> str | None:
        """Return the device that made this press, None if it was made on this laptop or is not known."""
        with self._file.reading() as connection:
            return connection.scalar(_AUTHOR, {"id": event_id})

    def made(self, meeting_id: str, only: Sequence[str] | None = None) -> list[MadeBy]:
        """Return the presses of other laptops, each with its laptop and its number there. `only`: among these."""
        with self._file.reading() as connection:
            return _made(connection, meeting_id, only)

    def newest_seq(self, meeting_id: str, device: str) -> int:
        """Return the newest press of a device that is in the record, 0 if there is none."""
        mine = select(func.max(LINKS.c.seq)).where(LINKS.c.meeting_id == meeting_id, LINKS.c.device == device)
        with self._file.reading() as connection:
            return connection.scalar(mine) or 0

    def knows(self, event_ids: Sequence[str]) -> bool:
        """Return whether one of these ids is in the record already, in whatever meeting."""
        with self._file.reading() as connection:
            return connection.scalar(_KNOWN, {"ids": list(event_ids)}) is not None

    def same_laptop(self, meeting_id: str, before: str, device: str) -> None:
        """The laptop that was one device is another one now: what it made is still its own. Raises: `not_kept`."""
        mine = LINKS.c.meeting_id == meeting_id, LINKS.c.device == before
        with self._file.reading() as connection:
            if connection.scalar(select(LINKS.c.event_id).where(*mine).limit(1)) is None:
                return
        with self._file.writing() as connection:
            connection.execute(update(LINKS).where(*mine).values(device=device))

    def forget(self, meeting_id: str) -> None:
        """Forget who made what: the meeting is over and everything is acknowledged. Raises: `not_kept`."""
        with self._file.writing() as connection:
            connection.execute(delete(LINKS).where(LINKS.c.meeting_id == meeting_id))


def _refuse_holes(meeting_id: str, events: Sequence[Event]) -> None:
    """See that lines from another laptop follow each other; the log sees that the first follows what is here."""
    is_begun = all(event.prev == meeting_id for event in events if event.n == 1)
    if not is_begun or any((one.n + 1, one.digest()) != (next_.n, next_.prev) for one, next_ in pairwise(events)):
        raise MeetingError("not_kept", reason="hole")


def _join_anew(connection: Connection, meeting_id: str, device: str) -> None:
    """A new device begins after the presses that wait since this laptop left, so that no number comes twice."""
    waits = select(func.max(OUTBOX.c.seq)).where(OUTBOX.c.meeting_id == meeting_id)
    row = {"meeting_id": meeting_id, "device": device, "epoch": 0, "last_seq": connection.scalar(waits) or 0}
    connection.execute(insert_or(JOINED).values(row).on_conflict_do_update(index_elements=["meeting_id"], set_=row))


def _put_presses(connection: Connection, meeting_id: str, presses: Sequence[Request]) -> None:
    if not presses:
        return
    connection.execute(_PUT, [_request_row(meeting_id, request) for request in presses])
    newest = max(request.seq for request in presses)
    connection.execute(_NUMBERED, {"meeting": meeting_id, "newest": newest})


def _request_row(meeting_id: str, request: Request) -> dict[str, Any]:
    ids = json.dumps(request.ids)
    return {
        "meeting_id": meeting_id, "seq": request.seq, "wishes": request.wishes_json, "ids": ids,
        "holder": request.holder,
    }  # fmt: skip


def _made(connection: Connection, meeting_id: str, only: Sequence[str] | None = None) -> list[MadeBy]:
    mine = select(LINKS.c.event_id, LINKS.c.device, LINKS.c.seq).where(LINKS.c.meeting_id == meeting_id)
    if only is not None:
        mine = mine.where(LINKS.c.event_id.in_(only))
    return [(row.event_id, row.device, row.seq) for row in connection.execute(mine)]


def _made_row(meeting_id: str, event_id: str, device: str, seq: int) -> dict[str, Any]:
    return {"event_id": event_id, "meeting_id": meeting_id, "device": device, "seq": seq}


def _holders(connection: Connection, meeting_id: str) -> dict[str, str]:
    keys = select(KEYS.c.event_id, KEYS.c.profile).where(KEYS.c.meeting_id == meeting_id)
    return {row.event_id: row.profile for row in connection.execute(keys)}


def _with_holder(request: Request, holders: Mapping[str, str]) -> Request:
    found = next((holders[event_id] for event_id in request.ids if event_id in holders), None)
    return Request(request.seq, request.wishes_json, request.ids, request.holder or found)
