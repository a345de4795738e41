"""The ways back into rooms, one small file each, beside the record: in no copy of it, and gone when they are over."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.way_back import WayBack, way_back_from
from app.storage.whole_file import write_whole

ENDING = ".json"


class WaysBackFiles:
    """
    Holds what lets this laptop into its rooms again. Where it cannot be kept, a code is needed again: nothing is lost.

    `now` returns seconds since 1970.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._folder, self._now = folder, now
        for path in folder.glob(f"*{ENDING}"):
            self._read(path)

    def keep(self, meeting_id: str, way: WayBack) -> None:
        """Keep it, instead of the one before."""
        with suppress(OSError):
            write_whole(self._file(meeting_id), way.to_bytes())

    def of(self, meeting_id: str) -> WayBack | None:
        """Return the way back into the room of a meeting, None if there is none any more."""
        return self._read(self._file(meeting_id))

    def forget(self, meeting_id: str) -> None:
        """Take it away."""
        _wipe(self._file(meeting_id))

    def _file(self, meeting_id: str) -> Path:
        """Return where it is kept. The id came from another laptop, so it is no name of a file."""
        return self._folder / f"{sha256(meeting_id.encode()).hexdigest()[:32]}{ENDING}"

    def _read(self, path: Path) -> WayBack | None:
        """Return what is in a file. What is too old, or damaged, is taken away."""
        with suppress(OSError, MeetingError):
            way = way_back_from(path.read_bytes())
            if way.until > self._now():
                return way
        _wipe(path)
        return None


def _wipe(path: Path) -> None:
    """Write over the secrets before the file goes."""
    with suppress(OSError):
        with path.open("r+b") as stream:
            stream.write(b"\0" * path.stat().st_size)
            stream.flush()
            os.fsync(stream.fileno())
        path.unlink()
