"""The counts of power records: one row a meeting, made from its events, and made anew when these change."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Select, Table, and_, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from app.domain.kept_counts import KeptCounts
from app.storage.sqlite_file import SqliteFile
from app.storage.tables import EventRow, MeetingRow, PowerCountsRow

COUNTS, EVENTS, MEETINGS = (cast("Table", row.__table__) for row in (PowerCountsRow, EventRow, MeetingRow))
GONE = "gone-"
"""Begins the id of a row whose meeting was deleted; its end is random, so that nothing leads back."""

IS_GONE = COUNTS.c.meeting_id.startswith(GONE)


class SqlPowerCounts:
    """The kept counts in the record file."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def get(self, meeting_id: str, version: int) -> Mapping[str, object] | None:
        """Return the counts of a meeting; None if there are none of this version and of all its lines."""
        lines = select(func.max(EVENTS.c.n)).where(EVENTS.c.meeting_id == meeting_id).scalar_subquery()
        mine = select(COUNTS.c.counts).where(COUNTS.c.meeting_id == meeting_id, COUNTS.c.version == version)
        with self._file.reading() as connection:
            text = connection.scalar(mine.where(COUNTS.c.lines == lines))
        return None if text is None else json.loads(text)

    def keep(self, rows: Sequence[KeptCounts], version: int) -> None:
        """Keep these counts in place of older ones; not of meetings that are gone by now. Raises: `not_kept`."""
        if not rows:
            return
        newer = insert_or(COUNTS)
        names = ("day", "version", "lines", "counts", "kept_until", "figures")
        newer = newer.on_conflict_do_update(
            index_elements=["meeting_id"], set_={name: newer.excluded[name] for name in names}
        )
        with self._file.writing() as connection:
            asked = MEETINGS.c.id.in_([row.meeting_id for row in rows])
            there = set(connection.scalars(select(MEETINGS.c.id).where(asked)))
            kept = [_row(row, version) for row in rows if row.meeting_id in there]
            if kept:
                connection.execute(newer, kept)

    def to_make(self, version: int) -> tuple[str, ...]:
        """Return the meetings that ended (no practice) with counts missing, older or of fewer lines; newest first."""
        lines = select(func.max(EVENTS.c.n)).where(EVENTS.c.meeting_id == MEETINGS.c.id).scalar_subquery()
        beside = MEETINGS.outerjoin(COUNTS, COUNTS.c.meeting_id == MEETINGS.c.id)
        is_old = or_(
            COUNTS.c.meeting_id.is_(None), COUNTS.c.version != version, COUNTS.c.lines != lines, COUNTS.c.figures == ""
        )
        ended = and_(MEETINGS.c.phase == "ended", MEETINGS.c.is_practice == 0)
        newest_first = (MEETINGS.c.created_at.desc(), MEETINGS.c.id)
        found = select(MEETINGS.c.id).select_from(beside).where(ended, is_old).order_by(*newest_first)
        with self._file.reading() as connection:
            return tuple(connection.scalars(found))

    def since(self, day: dt.date | None, version: int) -> list[tuple[dt.date, tuple[float, ...]]]:
        """Return the figures from this day on (None: all), oldest first; of deleted meetings in every version."""
        mine = _figures(version)
        if day is not None:
            mine = mine.where(COUNTS.c.day >= day.isoformat())
        with self._file.reading() as connection:
            return _dated(connection.execute(mine.order_by(COUNTS.c.day)).all())

    def newest(self, limit: int, version: int) -> list[tuple[dt.date, tuple[float, ...]]]:
        """Return the figures of the newest meetings, oldest of them first."""
        mine = _figures(version).order_by(COUNTS.c.day.desc(), COUNTS.c.meeting_id).limit(limit)
        with self._file.reading() as connection:
            return _dated(connection.execute(mine).all()[::-1])

    def without_figures(self) -> dict[str, Mapping[str, object]]:
        """Return counts of deleted meetings that have no figures, by key: an older Fair Say kept them."""
        mine = select(COUNTS.c.meeting_id, COUNTS.c.counts).where(COUNTS.c.figures == "", IS_GONE)
        with self._file.reading() as connection:
            return {key: json.loads(counts) for key, counts in connection.execute(mine)}

    def add_figures(self, figures: Mapping[str, Sequence[float]]) -> None:
        """Keep figures beside such counts. Raises: `not_kept`."""
        with self._file.writing() as connection:
            for key, numbers in figures.items():
                newer = update(COUNTS).where(COUNTS.c.meeting_id == key)
                connection.execute(newer.values(figures=_text_of(numbers)))

    def forget(self, today: dt.date) -> None:
        """Forget counts of deleted meetings whose time is over. Raises: `not_kept`."""
        is_over = and_(IS_GONE, COUNTS.c.kept_until < today.isoformat())
        with self._file.reading() as connection:
            if connection.scalar(select(COUNTS.c.meeting_id).where(is_over).limit(1)) is None:
                return
        with self._file.writing() as connection:
            connection.execute(delete(COUNTS).where(is_over))


def _row(row: KeptCounts, version: int) -> dict[str, Any]:
    return {
        "meeting_id": row.meeting_id,
        "day": row.day.isoformat(),
        "version": version,
        "lines": row.lines,
        "counts": json.dumps(row.counts, separators=(",", ":")),
        "kept_until": row.kept_until.isoformat(),
        "figures": _text_of(row.figures),
    }


def _text_of(figures: Sequence[float]) -> str:
    return json.dumps(list(figures), separators=(",", ":"))[1:-1]


def _figures(version: int) -> "Select[Any, Any]":
    is_true = or_(COUNTS.c.version == version, IS_GONE)
    return select(COUNTS.c.day, COUNTS.c.figures).where(is_true, COUNTS.c.figures != "")


def _dated(rows: Sequence[Any]) -> list[tuple[dt.date, tuple[float, ...]]]:
    """Return what rows hold; their numbers are read in one go, which is many times as fast."""
    numbers = json.loads("[[" + "],[".join(figures for _day, figures in rows) + "]]") if rows else []
    return [(dt.date.fromisoformat(day), tuple(kept)) for (day, _figures), kept in zip(rows, numbers, strict=True)]
