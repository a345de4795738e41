"""Meetings, their papers and drafts, in the record file."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Select, Table, and_, delete, func, insert, or_, select, tuple_
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.exc import IntegrityError

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import at_from, at_text
from app.domain.live import Phase
from app.domain.meeting import Meeting, MeetingLine, WhatGoes
from app.storage.deleting import clean_copies, copies_that_hold, take_away, unfinished
from app.storage.meeting_rows import MEETINGS, PAPERS, TEXTS, add_meeting, change_meeting, day_of, meeting_of
from app.storage.rows import TEXT_FIELDS, text_of, text_row
from app.storage.sqlite_file import SqliteFile
from app.storage.tables import DraftRow, EventRow, PrivateWordsRow

DRAFTS, EVENTS, WORDS = (cast("Table", row.__table__) for row in (DraftRow, EventRow, PrivateWordsRow))


class SqlMeetings:
    """
    The meetings of the record. `copies` gives the files beside the record that may hold a meeting too.

    `forget_beside` takes away what else is kept of a meeting. Raises: `copies_not_cleaned`.
    """

    def __init__(
        self,
        file: SqliteFile,
        now: Callable[[], dt.datetime],
        copies: Callable[[], Sequence[Path]] = tuple,
        forget_beside: Callable[[str], object] = str,
    ) -> None:
        self._file, self._now, self._copies, self._forget_beside = file, now, copies, forget_beside

    def create(self, meeting: Meeting, texts: Sequence[ItemText]) -> None:
        """Keep a new meeting and the words of its items. Raises: `not_kept`."""
        with self._changing() as connection:
            add_meeting(connection, meeting, texts)

    def meeting(self, meeting_id: str) -> Meeting:
        """Return one meeting. `meeting_id` may be the start of an id. Raises: `no_such_meeting`."""
        paper = (PAPERS.c[name].label(f"paper_{name}") for name in ("name", "text", "changed_on"))
        one = select(MEETINGS, *paper).outerjoin(PAPERS, PAPERS.c.meeting_id == MEETINGS.c.id)
        with self._file.reading() as connection:
            row = connection.execute(one.where(MEETINGS.c.id == _whole_id(connection, meeting_id))).one()
        return meeting_of(row)

    def lines(self, limit: int, before: str | None = None) -> list[MeetingLine]:
        """Return the newest meetings first (no practice), or those older than the meeting `before`."""
        page = _newest_first(select(MEETINGS).where(MEETINGS.c.is_practice == 0)).limit(limit)
        if before is not None:
            last = select(MEETINGS.c.created_at, MEETINGS.c.id).where(MEETINGS.c.id == before).scalar_subquery()
            page = page.where(tuple_(MEETINGS.c.created_at, MEETINGS.c.id) < last)
        with self._file.reading() as connection:
            return [_line_of(row) for row in connection.execute(page)]

    def newest(self, only_open: bool = False) -> str | None:
        """Return the id of the newest meeting (no practice); `only_open`: the newest that began and has not ended."""
        first = _newest_first(select(MEETINGS.c.id).where(MEETINGS.c.is_practice == 0)).limit(1)
        if only_open:
            first = first.where(MEETINGS.c.phase == "running")
        with self._file.reading() as connection:
            return connection.scalar(first)

    def count_until(self, day: dt.date) -> int:
        """Return how many meetings (no practice) were made, ended and held on this day or before."""
        over = at_text(dt.datetime.combine(day + dt.timedelta(days=1), dt.time()).astimezone())
        is_old = and_(MEETINGS.c.is_practice == 0, MEETINGS.c.created_at < over)
        has_ended = or_(MEETINGS.c.ended_at.is_(None), MEETINGS.c.ended_at < over)
        was_held = or_(MEETINGS.c.day.is_(None), MEETINGS.c.day <= day.isoformat())
        with self._file.reading() as connection:
            found = select(func.count()).select_from(MEETINGS).where(is_old, has_ended, was_held)
            return connection.scalar(found) or 0

    def texts(self, meeting_id: str) -> dict[str, ItemText]:
        """Return the newest words of each item, by item id, in the order in which the items came."""
        mine = select(*(TEXTS.c[name] for name in TEXT_FIELDS)).where(TEXTS.c.meeting_id == meeting_id)
        with self._file.reading() as connection:
            found = [text_of(tuple(row)) for row in connection.execute(mine.order_by(TEXTS.c.version, TEXTS.c.seq))]
        return {text.item: text for text in found}

    def add_text(self, meeting_id: str, text: ItemText) -> None:
        """Keep a new version of an item's words. Raises: `not_kept`."""
        with self._changing() as connection:
            connection.execute(insert(TEXTS).values(text_row(meeting_id, text)))

    def change(self, meeting: Meeting) -> None:
        """
        Keep what may change of a meeting: its title, day, times, place, plan, and what is said at the start.

        A newer file that the agenda came from is kept in place of the old one.
        """
        with self._changing() as connection:
            change_meeting(connection, meeting)

    def save_draft(self, key: str, text: str) -> None:
        """Keep what is being typed; an empty text removes it. Raises: `not_kept`."""
        values = {"key": key, "text": text, "at": at_text(self._now())}
        newer = insert_or(DRAFTS).values(values).on_conflict_do_update(index_elements=["key"], set_=values)
        with self._changing() as connection:
            connection.execute(newer if text else delete(DRAFTS).where(DRAFTS.c.key == key))

    def drafts(self, start: str = "") -> dict[str, str]:
        """Return what was being typed, by key, for keys that begin with `start`; the newest first."""
        newest = (DRAFTS.c.at.desc(), DRAFTS.c.key)
        mine = select(DRAFTS.c.key, DRAFTS.c.text).where(_begins(DRAFTS.c.key, start)).order_by(*newest)
        with self._file.reading() as connection:
            return {row.key: row.text for row in connection.execute(mine)}

    def draft_keys(self, start: str) -> tuple[str, ...]:
        """Return the keys alone, as `drafts` does, without reading what was typed."""
        mine = select(DRAFTS.c.key).where(_begins(DRAFTS.c.key, start)).order_by(DRAFTS.c.at.desc(), DRAFTS.c.key)
        with self._file.reading() as connection:
            return tuple(connection.scalars(mine))

    def what_goes(self, meeting_id: str) -> WhatGoes:
        """Return what `delete` would take away. Raises: `no_such_meeting`."""
        with self._file.reading() as connection:
            whole = _whole_id(connection, meeting_id)
            mine = EVENTS.c.meeting_id == whole
            words = select(func.count()).select_from(WORDS).join(EVENTS, EVENTS.c.id == WORDS.c.event_id).where(mine)
            drafts = select(func.count()).select_from(DRAFTS).where(_begins(DRAFTS.c.key, whole))
            goes = WhatGoes(
                title=connection.scalar(select(MEETINGS.c.title).where(MEETINGS.c.id == whole)) or "",
                events=connection.scalar(select(func.count()).select_from(EVENTS).where(mine)) or 0,
                words=connection.scalar(words) or 0,
                drafts=connection.scalar(drafts) or 0,
            )
        held = tuple(copy.name for copy in copies_that_hold(whole, self._copies()))
        return WhatGoes(goes.title, goes.events, goes.words, goes.drafts, held)

    def delete(self, meeting_id: str) -> None:
        """
        Take a whole meeting away, so that its words are nowhere in the file or in our backups.

        Raises: `no_such_meeting`, `not_kept`, `copies_not_cleaned` (with the names of the copies).
        """
        with self._file.reading() as connection:
            whole = _whole_id(connection, meeting_id)
        with self._changing() as connection:
            take_away(connection.exec_driver_sql, whole)
        self._finish_deleting(whole)

    def finish_deleting(self) -> None:
        """Finish what was being deleted when the computer stopped. Raises: as `delete`."""
        with self._file.plain() as connection:
            left = unfinished(connection.execute)
        for meeting_id in left:
            self._finish_deleting(meeting_id)

    def _finish_deleting(self, meeting_id: str) -> None:
        self._file.tidy()
        clean_copies(meeting_id, self._copies())
        self._forget_beside(meeting_id)
        with self._changing() as connection:
            connection.exec_driver_sql("DELETE FROM being_deleted WHERE meeting_id = ?", (meeting_id,))

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        """Lend a transaction in which a broken rule of the tables means `not_kept`, too."""
        try:
            with self._file.writing() as connection:
                yield connection
        except IntegrityError as trouble:
            raise MeetingError("not_kept", reason="SQLITE_CONSTRAINT") from trouble


def _begins(column: Any, start: str) -> Any:
    return func.substr(column, 1, len(start)) == start


def _newest_first(statement: "Select[Any]") -> "Select[Any]":
    return statement.order_by(MEETINGS.c.created_at.desc(), MEETINGS.c.id.desc())


def _whole_id(connection: Connection, start: str) -> str:
    mine = select(MEETINGS.c.id).where(MEETINGS.c.id >= start, _begins(MEETINGS.c.id, start)).limit(2)
    found = connection.scalars(mine).all() if start else []
    if len(found) == 1 or start in found:
        return found[0]
    raise MeetingError("no_such_meeting", found=len(found))


def _line_of(row: Any) -> MeetingLine:
    phase = cast("Phase", row.phase)
    points = 0 if phase == "not_started" else row.points  # what is prepared is nobody else's yet
    ended = None if row.ended_at is None else at_from(row.ended_at)
    return MeetingLine(row.id, row.title, at_from(row.created_at), day_of(row.day), phase, row.items, points, ended)
