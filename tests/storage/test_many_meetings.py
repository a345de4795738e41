"""A record with 2,000 past meetings answers as fast as one with 10."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from statistics import median

import pytest

from app.domain.ports import Line
from app.domain.replies import ABOUT_REPLIES
from app.storage.database import Record, memory_record
from tests.storage.invented import TEN, Writer, meeting

PAGE = 10


def filled(meetings: int) -> Record:
    """A record with so many meetings of a few lines each."""
    record = memory_record()
    pattern = Writer(record, meeting("pattern")).begin()
    for _ in range(2):
        pattern.press()
    lines = record.log.read(pattern.id)
    record.meetings.delete(pattern.id)
    for n in range(meetings):
        one = meeting(f"m{n}", TEN + timedelta(hours=n), paper=None)
        record.meetings.create(one, [])
        record.log.append(one.id, [Line(replace(line, id=f"{n}-{line.n}")) for line in lines])
    return record


@pytest.fixture(scope="module")
def few_and_many():
    records = filled(10), filled(2000)
    yield records
    for record in records:
        record.close()


def took(ask: Callable[[], object]) -> float:
    times = []
    for _ in range(60):
        before = time.perf_counter()
        ask()
        times.append(time.perf_counter() - before)
    return median(times)


@pytest.mark.parametrize("ask", ["page", "newest", "newest open", "one", "lines", "replies"])
def test_two_thousand_meetings_are_listed_as_fast_as_ten(few_and_many, ask):
    def question(record: Record) -> Callable[[], object]:
        store = record.meetings
        return {
            "page": lambda: store.lines(PAGE),
            "newest": store.newest,
            "newest open": lambda: store.newest(only_open=True),
            "one": lambda: store.meeting("m7"),
            "lines": lambda: record.log.read("m7"),
            "replies": lambda: record.log.some([f"m{n}" for n in range(10)], ABOUT_REPLIES),
        }[ask]

    few, many = few_and_many
    assert len(many.meetings.lines(2500)) == 2000
    assert min(took(question(many)) / took(question(few)) for _ in range(4)) < 1.5


def test_every_question_of_the_list_uses_an_index(few_and_many):
    wanted = {
        "SELECT * FROM meeting_rows WHERE is_practice = 0 AND (created_at, id) < ('2026', 'x')"
        " ORDER BY created_at DESC, id DESC LIMIT 9": "ix_meeting_rows_is_practice_created_at_id",
        "SELECT * FROM events WHERE meeting_id = 'm' ORDER BY n": "sqlite_autoindex_events_2 (meeting_id=?)",
        "SELECT 1 FROM held_keys WHERE forget_after < '2026'": "ix_held_keys_forget_after",
    }
    with few_and_many[1].file.plain() as connection:
        for question, index in wanted.items():
            plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}"))
            assert index in plan
            assert "TEMP B-TREE" not in plan
