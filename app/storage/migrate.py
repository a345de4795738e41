"""Bring a record up to date. Alembic is loaded only when there is something to do."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from app.domain.errors import MeetingError
from app.storage.sqlite_file import APPLICATION_ID, SqliteFile, error_name, open_for_writing
from app.storage.views import drop_views_and_triggers, make_views_and_triggers

MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """The newest shape of the record: its number, and where the steps to it are."""

    head: int
    steps: tuple[Path, ...]


SCHEMA = Schema(6, (MIGRATIONS / "versions",))


def bring_up_to_date(file: SqliteFile, schema: Schema = SCHEMA) -> None:
    """
    Run the missing steps in one transaction: all of them happen, or none.

    Raises: `not_kept`, `record_damaged` if a step would leave links that lead nowhere.
    """
    with file.writing() as connection:
        drop_views_and_triggers(connection)
        _run_steps(connection, schema)
        make_views_and_triggers(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise MeetingError("record_damaged", reason="links")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.head}")


def bring_path_up_to_date(path: Path, schema: Schema = SCHEMA) -> None:
    """Bring one file up to date, with links between tables checked only at the end. Raises: `not_kept`."""
    file = SqliteFile(lambda: open_for_writing(path, links=False))
    try:
        bring_up_to_date(file, schema)
    except sqlite3.Error as trouble:
        raise MeetingError("not_kept", reason=error_name(trouble)) from trouble
    finally:
        file.let_go()


def _run_steps(connection: Connection, schema: Schema) -> None:
    # Alembic takes a while to load, and an up-to-date record never needs it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _escaped(str(MIGRATIONS)))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped("\n".join(str(step) for step in schema.steps)))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _escaped(text: str) -> str:
    return text.replace("%", "%%")
