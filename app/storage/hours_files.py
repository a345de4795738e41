"""The hours that people gave: one small file for each profile, beside its settings."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from app.domain.errors import MeetingError
from app.domain.hours import HoursGiven, hours_from, values_of
from app.storage.toml_file import read_toml, write_toml

FOLDER = "hours"
ROWS = "hours"


class HoursFiles:
    """A folder inside that of the settings, with one file for each profile, named by its random id."""

    def __init__(self, settings: Path) -> None:
        self._folder = settings / FOLDER

    def load(self, profile: str) -> tuple[HoursGiven, ...]:
        """Return what this profile gave; rows that cannot be used are left out."""
        rows = read_toml(self._file(profile)).get(ROWS, [])
        found = [hours_from(cast("dict[str, object]", row)) for row in _listed(rows) if isinstance(row, dict)]
        return tuple(hours for hours in found if hours is not None)

    def save(self, profile: str, rows: Sequence[HoursGiven]) -> None:
        """Keep these, whole or not at all; none: the file goes. Raises: `settings_not_kept`."""
        try:
            if rows:
                write_toml(self._file(profile), {ROWS: [values_of(row) for row in rows]})
            else:
                self._file(profile).unlink(missing_ok=True)
        except OSError as trouble:
            raise MeetingError("settings_not_kept", reason=type(trouble).__name__) from trouble

    def _file(self, profile: str) -> Path:
        return self._folder / f"{profile}.toml"


def _listed(rows: object) -> list[object]:
    return cast("list[object]", rows) if isinstance(rows, list) else []
