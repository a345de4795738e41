"""Rows of a meeting itself: its facts, and the file that its agenda came from."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, cast

from sqlalchemy import Connection, Table, insert, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from app.domain.agenda import AboutToday, ItemText, Paper
from app.domain.events import at_from, at_text
from app.domain.meeting import Meeting
from app.storage.rows import plan_of, plan_text, text_row
from app.storage.tables import ItemTextRow, MeetingRow, PaperRow

MEETINGS, TEXTS, PAPERS = (cast("Table", row.__table__) for row in (MeetingRow, ItemTextRow, PaperRow))

CHANGEABLE = ("title", "day", "start_time", "end_time", "place", "plan", "about")


def add_meeting(connection: Connection, meeting: Meeting, texts: Sequence[ItemText]) -> None:
    """Write a new meeting and the words of its items, inside the caller's transaction."""
    connection.execute(insert(MEETINGS).values(meeting_row(meeting)))
    if meeting.paper is not None:
        connection.execute(insert(PAPERS).values(_paper_row(meeting.id, meeting.paper)))
    if texts:
        connection.execute(insert(TEXTS), [text_row(meeting.id, text) for text in texts])


def change_meeting(connection: Connection, meeting: Meeting) -> None:
    """Write what may change of a meeting, inside the caller's transaction."""
    row = meeting_row(meeting)
    newer = {name: row[name] for name in CHANGEABLE}
    connection.execute(update(MEETINGS).where(MEETINGS.c.id == meeting.id).values(newer))
    if meeting.paper is not None:
        paper = _paper_row(meeting.id, meeting.paper)
        kept = insert_or(PAPERS).values(paper)
        connection.execute(kept.on_conflict_do_update(index_elements=["meeting_id"], set_=paper))


def meeting_row(meeting: Meeting) -> dict[str, Any]:
    """Return the columns of a meeting."""
    return {
        "id": meeting.id,
        "title": meeting.title,
        "created_at": at_text(meeting.created_at),
        "day": meeting.day and meeting.day.isoformat(),
        "start_time": meeting.start and meeting.start.isoformat("minutes"),
        "end_time": meeting.end and meeting.end.isoformat("minutes"),
        "place": meeting.place,
        "about": None if meeting.about is None else json.dumps(asdict(meeting.about), ensure_ascii=False),
        "is_practice": int(meeting.is_practice),
        "plan": None if meeting.plan is None else plan_text(meeting.plan),
    }


def _paper_row(meeting_id: str, paper: Paper) -> dict[str, Any]:
    changed_on = paper.day and paper.day.isoformat()
    return {"meeting_id": meeting_id, "name": paper.name, "text": paper.text, "changed_on": changed_on}


def meeting_of(row: Any) -> Meeting:
    """Return the meeting of a row that has its paper too, as `paper_name` and so on."""
    return Meeting(
        id=row.id,
        title=row.title,
        created_at=at_from(row.created_at),
        day=day_of(row.day),
        start=_time(row.start_time),
        end=_time(row.end_time),
        place=row.place,
        about=None if row.about is None else AboutToday(**json.loads(row.about)),
        paper=None if row.paper_name is None else Paper(row.paper_name, row.paper_text, day_of(row.paper_changed_on)),
        is_practice=bool(row.is_practice),
        plan=None if row.plan is None else plan_of(row.plan),
    )


def day_of(text: str | None) -> dt.date | None:
    """Return the day of a column."""
    return None if text is None else dt.date.fromisoformat(text)


def _time(text: str | None) -> dt.time | None:
    return None if text is None else dt.time.fromisoformat(text)
