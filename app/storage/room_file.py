"""What people said of the room they meet in, as a small TOML file. It belongs to this laptop, not to a person."""

import tomllib
from dataclasses import asdict
from pathlib import Path

import tomli_w

from app.domain.errors import MeetingError
from app.domain.room_size import RoomSize, room_from
from app.storage.whole_file import write_whole


class RoomFile:
    """The file `room.toml` in a folder of its own, beside the profiles."""

    def __init__(self, settings: Path) -> None:
        self._file = settings / "room" / "room.toml"

    def load(self) -> RoomSize:
        """Return what is known of the room; nothing where the file is missing or cannot be read."""
        try:
            return room_from(tomllib.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, ValueError, RecursionError):
            return RoomSize()

    def save(self, size: RoomSize) -> None:
        """Keep it, whole or not at all. Raises: `settings_not_kept`."""
        said = {name: value for name, value in asdict(size).items() if value}
        try:
            write_whole(self._file, tomli_w.dumps(said).encode())
        except OSError as trouble:
            raise MeetingError("settings_not_kept", reason=type(trouble).__name__) from trouble
