"""Opening the record: whatever is there, a person is told what to do next, and nothing is thrown away."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from app.domain.errors import MeetingError
from app.storage import recovery, sqlite_file
from app.storage.database import open_record
from app.words.keeping import NOTICES, PROBLEMS
from app.words.problems import problem_tables
from tests.storage.invented import Writer, codes, meeting

ROOT = Path(__file__).parents[2]


def test_the_first_start_makes_a_record_and_says_nothing(record, file):
    assert record.notices == ()
    assert file.stat().st_size > 0
    assert record.care.verify() == ()


def test_a_missing_record_comes_back_from_the_newest_copy(writer, opened, file, clock):
    writer.record.care.back_up()
    clock.after(days=1)
    point = writer.press()
    writer.record.care.back_up()
    file.unlink()
    again = opened()
    assert [(notice.code, notice.facts) for notice in again.notices] == [("record_brought_back", {"day": "2026-11-25"})]
    assert again.log.read(writer.id)[-1].id == point


def test_an_empty_record_is_kept_aside_and_a_copy_is_used(writer, opened, file):
    writer.record.care.back_up()
    writer.record.close()
    file.write_bytes(b"")
    again = opened()
    assert codes(again.notices) == ["record_mended_from_copy"]
    assert again.meetings.newest() == writer.id
    assert (file.parent / str(again.notices[0].facts["kept"])).stat().st_size == 0


def test_an_empty_record_without_a_copy_begins_anew_and_says_so(opened, file):
    file.parent.mkdir()
    file.touch()
    assert codes(opened().notices) == ["record_started_anew"]
    assert opened().notices == ()


@pytest.mark.parametrize("content", [b"This is my shopping list. " * 400, b"SQLite format 3\x00" + b"\xff" * 9000])
def test_something_else_is_kept_aside_as_it_was(writer, opened, file, content):
    writer.record.care.back_up()
    writer.record.close()
    file.write_bytes(content)
    again = opened()
    assert codes(again.notices) == ["record_mended_from_copy"]
    assert (file.parent / str(again.notices[0].facts["kept"])).read_bytes() == content
    assert again.meetings.newest() == writer.id


def test_a_database_of_another_program_is_kept_aside(opened, file):
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    again = opened()
    assert codes(again.notices) == ["record_started_anew"]
    with closing(sqlite3.connect(file.parent / str(again.notices[0].facts["kept"]))) as connection:
        assert connection.execute("SELECT count(*) FROM songs").fetchone() == (0,)


def test_a_record_that_was_cut_short_is_mended(writer, opened, file):
    writer.record.care.back_up()
    point = writer.press()
    writer.record.close()
    file.write_bytes(file.read_bytes()[: -4096 * 3])
    again = opened()
    assert codes(again.notices) == ["record_mended_from_copy"]
    assert again.care.verify() == ()
    assert point in {line.id for line in again.log.read(writer.id)} or again.notices[0].facts["count"] == 0


def test_a_newer_record_is_refused_and_not_touched(writer, opened, file):
    writer.record.close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(MeetingError, match="record_newer"):
        opened()
    assert file.read_bytes() == before


def test_newer_copies_are_refused_when_the_record_is_missing(writer, opened, file, backups):
    copy = writer.record.care.back_up()
    writer.record.close()
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA user_version = 99")
    file.unlink()
    with pytest.raises(MeetingError, match="record_newer"):
        opened()


def test_another_program_that_holds_the_record_is_named_as_such(writer, opened, file, monkeypatch):
    writer.record.close()
    monkeypatch.setattr(sqlite_file, "BUSY_MS", 20)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(MeetingError, match="record_busy"):
            opened()
    assert opened().meetings.newest() == writer.id


def test_no_room_for_a_new_record_is_said(file, backups, clock, monkeypatch):
    monkeypatch.setattr(sqlite_file, "PRAGMAS", (*sqlite_file.PRAGMAS, "PRAGMA max_page_count = 5"))
    with pytest.raises(MeetingError, match="disk_full"):
        open_record(file, backups, clock)
    monkeypatch.undo()
    record = open_record(file, backups, clock)
    assert record.notices == ()
    record.close()


def test_little_room_is_said(opened, monkeypatch):
    monkeypatch.setattr(recovery.shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 9, 1))
    assert codes(opened().notices) == ["disk_nearly_full"]


def test_a_folder_that_is_a_file_is_said(tmp_path, clock):
    (tmp_path / "kept").write_text("not a folder")
    with pytest.raises(MeetingError) as trouble:
        open_record(tmp_path / "kept" / "record.sqlite", tmp_path / "copies", clock)
    assert (trouble.value.code, trouble.value.facts["folder"]) == ("record_folder_closed", str(tmp_path / "kept"))


IN_A_CLOSED_FOLDER = """
import os, sys
from pathlib import Path
from app.storage.database import open_record
from app.domain.errors import MeetingError
if os.getuid() == 0:
    os.setuid(65534)
try:
    open_record(Path(sys.argv[1]), Path(sys.argv[2]))
except MeetingError as trouble:
    print(trouble.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows closes folders in another way")
@pytest.mark.parametrize("is_there", [True, False], ids=["with a record", "without"])
def test_a_folder_where_nothing_may_be_written_is_said(writer, file, backups, tmp_path, is_there):
    writer.record.close()
    if not is_there:
        file.unlink()
    file.parent.chmod(0o555)
    for above in (tmp_path, *tmp_path.parents[:2]):
        above.chmod(0o755)
    said = subprocess.run(
        [sys.executable, "-c", IN_A_CLOSED_FOLDER, str(file), str(backups)],
        cwd=ROOT, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    file.parent.chmod(0o755)
    assert (said.stdout.strip(), said.stderr) == ("record_folder_closed", "")


def test_half_made_files_of_a_stopped_computer_are_cleared(writer, opened, file):
    writer.record.close()
    left = file.with_name(file.name + recovery.NEW)
    left.write_bytes(b"half")
    assert opened().notices == ()
    assert not left.exists()


def test_opening_an_old_and_full_record_reads_as_little_as_a_new_one(opened, file):
    shelf = opened()
    for n in range(12):
        Writer(shelf, meeting(f"m{n}")).begin("bus", *(f"i{k}" for k in range(4))).press("x" * 3000)
    said: list[str] = []

    def listen(_connection, _cursor, statement, *_rest):
        said.append(statement)

    from sqlalchemy import Engine

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        opened()
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    assert not [statement for statement in said if "check" in statement]
    assert len(said) <= 8


def test_an_up_to_date_record_is_opened_without_alembic(writer, file, backups):
    writer.record.close()
    script = (
        "import sys; from pathlib import Path; from app.storage.database import open_record;"
        f"open_record(Path({str(file)!r}), Path({str(backups)!r})).close(); print('alembic' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"


def test_every_code_of_this_room_has_words_that_say_what_to_do():
    room = "\n".join(path.read_text("utf-8") for path in (ROOT / "app" / "storage").glob("*.py"))
    import re

    raised = set(re.findall(r'MeetingError\("(\w+)"', room)) | {"record_busy", "record_damaged"}
    told = set(re.findall(r'Notice\("(\w+)"', room)) | set(re.findall(r'_notice\("(\w+)"', room))
    assert raised - {"settings_not_kept"} <= {code for table in problem_tables().values() for code in table}
    assert told - set(NOTICES) <= _codes_of_settings()
    for sentences in (*PROBLEMS.values(), *NOTICES.values()):
        assert sentences.endswith(".")


def _codes_of_settings() -> set[str]:
    import re

    files = [ROOT / "app" / "storage" / name for name in ("settings_file.py", "resource_files.py")]
    return {
        code for file in files if file.exists()
        for code in re.findall(r'(?:MeetingError|Notice)\("(\w+)"', file.read_text("utf-8"))
    }  # fmt: skip
