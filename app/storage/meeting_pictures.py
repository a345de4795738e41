"""Pictures that came with meetings of other laptops: a folder for each meeting, beside the record; gone with it."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.pictures import GROUP, OF_A_MEETING, Picture, PictureWords, one_line
from app.storage.group_files import stamp_of
from app.storage.group_picture_files import GroupPictureFiles
from app.storage.picture_check import checked_picture

if TYPE_CHECKING:  # what laptops tell each other is loaded with sharing
    from app.domain.pictures_told import PictureTold

FOLDER = "meeting-pictures"


class MeetingPictureFiles:
    """The folder beside `record`. Safe on any thread; another program may change it."""

    _lock = Lock()

    def __init__(self, record: Path) -> None:
        self._folder = record.parent / FOLDER

    def pictures_stamp(self) -> object:
        """Return something that is another thing after every change."""
        return stamp_of(self._folder)

    def pictures(self) -> tuple[Picture, ...]:
        """Return what is kept, of all meetings."""
        if not self._folder.is_dir():
            return ()
        folders = [folder for folder in self._folder.iterdir() if folder.is_dir()]
        return tuple(one for folder in folders for one in GroupPictureFiles(folder, OF_A_MEETING).pictures())

    def keep(self, meeting_id: str, told: PictureTold) -> None:
        """Keep a picture. Raises: `group_not_kept`, `picture_kind`, `picture_damaged`, and as `checked_picture`."""
        ending, content = checked_picture(told.data)
        means = tuple(filter(None, map(one_line, told.means)))
        said = PictureWords(means, one_line(told.alt), one_line(told.owed))
        with self._lock:
            files = GroupPictureFiles(self._folder / meeting_id, OF_A_MEETING)
            new = files.keep_picture(ending, content, said, told.id.removeprefix(GROUP))
            files.keep_pictures((new, *(one for one in files.pictures() if one.id != new.id)))
            self._is_another_now()

    def forget(self, meeting_id: str) -> None:
        """Take away what came with a meeting. Raises: `copies_not_cleaned`."""
        folder = self._folder / meeting_id
        with self._lock:
            if folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)
                self._is_another_now()
        if folder.is_dir():
            raise MeetingError("copies_not_cleaned", names=FOLDER)

    def _is_another_now(self) -> None:
        with suppress(OSError):
            os.utime(self._folder)
