"""The ways back into rooms, one small file each, beside the record: in no copy of it, and gone when they are over."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.way_back import Kept, LeftRoom, WayBack, left_room_from, way_back_from
from app.storage.whole_file import write_whole

ENDING, LEFT = ".json", ".left"


class WaysBackFiles:
    """
    Holds what lets this laptop into its rooms again. Where it cannot be kept, a code is needed again: nothing is lost.

    `now` returns seconds since 1970.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._folder, self._now = folder, now
        for path in folder.glob(f"*{ENDING}"):
            self._read(path, way_back_from)
        for path in folder.glob(f"*{LEFT}"):
            self._read(path, left_room_from)

    def keep(self, meeting_id: str, way: WayBack) -> None:
        """Keep it, instead of the one before."""
        with suppress(OSError):
            write_whole(self._file(meeting_id), way.to_bytes())

    def of(self, meeting_id: str) -> WayBack | None:
        """Return the way back into the room of a meeting, None if there is none any more."""
        return self._read(self._file(meeting_id), way_back_from)

    def leave(self, meeting_id: str) -> None:
        """Take away what lets this laptop in. Only its key stays, by which the room knows it again."""
        way = self.of(meeting_id)
        if way is not None:
            left = LeftRoom(way.ticket.room, way.user, way.until)
            with suppress(OSError):
                write_whole(self._file(meeting_id, LEFT), left.to_bytes())
        _wipe(self._file(meeting_id))

    def key(self, meeting_id: str, room: str) -> bytes | None:
        """Return the key that this laptop had in a room, None if it was never there."""
        way = self.of(meeting_id)
        if way is not None and way.ticket.room == room:
            return way.user
        left = self._read(self._file(meeting_id, LEFT), left_room_from)
        return left.user if left is not None and left.room == room else None

    def forget(self, meeting_id: str) -> None:
        """Take all of it away."""
        _wipe(self._file(meeting_id))
        _wipe(self._file(meeting_id, LEFT))

    def _file(self, meeting_id: str, ending: str = ENDING) -> Path:
        """Return where it is kept. The id came from another laptop, so it is no name of a file."""
        return self._folder / f"{sha256(meeting_id.encode()).hexdigest()[:32]}{ending}"

    def _read(self, path: Path, read: Callable[[bytes], Kept]) -> Kept | None:
        """Return what is in a file. What is too old, or damaged, is taken away."""
        with suppress(OSError, MeetingError):
            kept = read(path.read_bytes())
            if kept.until > self._now():
                return kept
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
