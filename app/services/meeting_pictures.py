"""What this laptop has of the group's own pictures, made small enough for other laptops."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from app.domain.pictures import PictureIndex, owed
from app.domain.pictures_told import MOST_BYTES, PictureTold
from app.domain.sheet import Album, PhotoForPrint

SIDES = (1000, 700, 500, 350, 250)
"""So many dots wide and high at most; the first size at which it is short enough. A screen shows no more than 1,000."""


class MeetingPictureStore(Protocol):
    """Where pictures are kept that came with meetings of other laptops."""

    def keep(self, meeting_id: str, told: PictureTold) -> None:
        """Keep a picture as long as its meeting. Raises: `group_not_kept`, codes of pictures that cannot be taken."""
        ...


class SmallPictures:
    """`domain/live_store.py: MeetingPictures`. Photos are made small beside everything else, one after another."""

    def __init__(
        self, index: Callable[[], PictureIndex], album: Album, small: PhotoForPrint, store: MeetingPictureStore
    ) -> None:
        self._index, self._album, self._small, self._store = index, album, small, store
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="fairsay-pictures")

    def index(self) -> PictureIndex:
        """Return every picture that this laptop has."""
        return self._index()

    def find(self, picture_id: str, means: bool, found: Callable[[PictureTold | None], object]) -> None:
        """Look for a picture, beside everything else."""
        self._beside.submit(lambda: found(self.told(picture_id, means=means)))

    def told(self, picture_id: str, *, means: bool) -> PictureTold | None:
        """Return a picture small enough to be told; None if it is not here, or cannot be made small."""
        picture, drawn = self._index().by_id(picture_id), self._album.find(picture_id)
        if picture is None or drawn is None:
            return None
        allowed = owed(picture.source, picture.licence)
        for side in SIDES:
            data = self._small(drawn, side, side).data
            if 0 < len(data) <= MOST_BYTES:
                return PictureTold.of(picture_id, data, picture.alt, allowed, picture.words if means else ())
        return None

    def keep(self, meeting_id: str, picture: PictureTold) -> None:
        """Keep a picture as long as its meeting."""
        self._store.keep(meeting_id, picture)
