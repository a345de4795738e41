"""The shape of the record: a new file, an upgraded one and the tables in code agree; old files open for ever."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.domain.errors import MeetingError
from app.domain.events import first_break
from app.domain.kinds import PointAnswered, PointCalled, PointKept
from app.domain.meeting import MeetingPlan
from app.storage import migrate
from app.storage.database import open_record
from app.storage.migrate import MIGRATIONS, SCHEMA, Schema
from app.storage.salvage import read_what_can_be_read, save_into
from app.storage.sqlite_file import read_header
from app.storage.tables import Base
from tests.storage.invented import Clock, Writer, meeting

OLD = Path(__file__).parents[1] / "data" / "old_databases"
NEXT = Schema(7, (*SCHEMA.steps, Path(__file__).parent / "next_step"))


def shape_of(file: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return [(*row[:3], " ".join((row[3] or "").replace('"', "").split())) for row in found]


def test_the_tables_in_code_and_the_steps_agree(record):
    with record.file.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_the_number_in_code_is_the_newest_step():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == f"{SCHEMA.head:04d}"


def test_there_is_an_old_record_of_every_shape():
    assert [file.stem for file in sorted(OLD.glob("*.sqlite"))] == [f"{n:04d}" for n in range(1, SCHEMA.head + 1)]


@pytest.mark.parametrize("old", sorted(OLD.glob("*.sqlite")), ids=lambda file: file.stem)
@pytest.mark.parametrize("schema", [SCHEMA, NEXT], ids=["now", "next"])
def test_an_old_record_opens_with_everything_in_it(old, schema, file, backups):
    file.parent.mkdir(parents=True)
    shutil.copyfile(old, file)
    record = open_record(file, backups, Clock(), schema)
    newest = record.meetings.lines(5)
    assert {(line.title, line.phase, line.items, line.points) for line in newest} >= {
        ("Buses for all", "ended", 2, 2), ("Not ended", "running", 2, 1),
    }  # fmt: skip
    ended = next(line.id for line in newest if line.phase == "ended")
    lines = record.log.read(ended)
    assert [line.kind for line in lines][-3:] == ["point_closed", "point_answered", "meeting_ended"]
    assert first_break(ended, lines) is None
    assert list(record.log.words(ended).values()) == ["The bus stops too far away."]
    assert record.meetings.texts(ended)["lunch"].title == "Lunch for all"
    assert record.meetings.meeting(ended).paper == meeting().paper
    assert record.meetings.drafts(ended) == {f"{ended}/note": "half a sentence"}
    assert len(record.log.held_by("blue", ended)) == 2
    assert record.care.verify() == ()
    record.close()


def test_an_upgraded_record_has_the_shape_of_a_new_one(writer, file, backups, tmp_path):
    writer.record.close()
    open_record(file, backups, Clock(), NEXT).close()
    new = tmp_path / "new.sqlite"
    open_record(new, tmp_path / "its copies", Clock(), NEXT).close()
    assert shape_of(file) == shape_of(new)
    assert {row[1] for row in shape_of(file) if row[0] == "view"} == {
        "meetings", "items", "points", "minutes_used", "changes",
    }  # fmt: skip


def test_the_record_is_copied_before_its_shape_changes(writer, file, backups):
    point = writer.press()
    writer.record.close()
    record = open_record(file, backups, Clock(), NEXT)
    copy = record.care.backups()[0]
    assert copy.name.startswith("before-update-")
    assert (read_header(copy).schema, read_header(file).schema) == (6, 7)
    assert record.log.read(writer.id)[-1].id == point
    record.close()
    with pytest.raises(MeetingError, match="record_newer"):
        open_record(file, backups, Clock())


def test_a_step_that_fails_leaves_the_old_record(writer, file, backups, monkeypatch):
    writer.record.close()
    before, shape = file.read_bytes(), shape_of(file)

    def fail(_connection):
        raise MeetingError("not_kept", reason="SQLITE_FULL")

    monkeypatch.setattr(migrate, "make_views_and_triggers", fail)
    with pytest.raises(MeetingError, match="disk_full"):
        open_record(file, backups, Clock(), NEXT)
    assert shape_of(file) == shape
    assert (read_header(file).schema, len(before)) == (6, file.stat().st_size)
    monkeypatch.undo()
    record = open_record(file, backups, Clock(), NEXT)
    assert record.care.verify() == ()
    record.close()


def test_people_with_a_viewer_see_what_happened(record):
    writer = Writer(record).begin()
    point = writer.after(5).press("too far")
    writer.after(7).happens(PointAnswered(point, "will_change"))
    with closing(sqlite3.connect(record.care.back_up())) as viewer:
        assert viewer.execute("SELECT title, phase, points FROM meetings").fetchall() == [
            ("Buses for all", "running", 1)
        ]
        assert viewer.execute("SELECT count(*) FROM items").fetchone() == (2,)
        assert viewer.execute("SELECT became, answer, words FROM points").fetchall() == [
            ("answered", "will_change", "too far")
        ]
        assert viewer.execute("SELECT change, item FROM changes").fetchall() == [
            ("item_added", "bus"), ("item_added", "lunch"),
        ]  # fmt: skip


def test_people_with_a_viewer_see_that_a_point_was_kept_for_later(record):
    writer = Writer(record).begin()
    point = writer.after(5).press()
    writer.after(7).happens(PointCalled(point))
    writer.after(9).happens(PointKept(point))
    with closing(sqlite3.connect(record.care.back_up())) as viewer:
        assert viewer.execute("SELECT became FROM points").fetchall() == [("kept for later",)]


@pytest.mark.parametrize("old", sorted(OLD.glob("*.sqlite")), ids=lambda file: file.stem)
def test_a_damaged_old_record_is_saved_with_the_words_of_its_items(old, file, tmp_path):
    damaged = tmp_path / "damaged.sqlite"
    shutil.copyfile(old, damaged)
    file.parent.mkdir(parents=True)
    open_record(file, tmp_path / "copies", Clock()).close()
    save_into(file, read_what_can_be_read(damaged))
    record = open_record(file, tmp_path / "copies", Clock())
    ended = next(line.id for line in record.meetings.lines(5) if line.phase == "ended")
    assert record.meetings.texts(ended)["lunch"].title == "Lunch for all"
    assert record.meetings.meeting(ended).place == "Room 4"
    record.close()


def test_the_plan_of_a_meeting_can_be_changed(record):
    kept = meeting()
    record.meetings.create(kept, ())
    newer = replace(kept, title="Buses and trains", plan=MeetingPlan({"ebe": 9}, "offered"))
    record.meetings.change(newer)
    assert record.meetings.meeting(kept.id) == newer
