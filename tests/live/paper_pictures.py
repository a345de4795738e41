"""A laptop's pictures, as they are told to other laptops: in memory."""

from collections.abc import Callable

from app.domain.errors import MeetingError
from app.domain.live_store import MeetingPictures
from app.domain.pictures import Picture, PictureIndex
from app.domain.pictures_told import PictureTold
from app.override import override


class PaperPictures(MeetingPictures):
    def __init__(self) -> None:
        self.here: dict[str, PictureTold] = {}
        self.is_full = False
        self.kept: list[tuple[str, str]] = []
        self.looked_for: list[str] = []

    @override
    def index(self) -> PictureIndex:
        return PictureIndex(
            Picture(one.id, one.means, "", "", one.alt, "group", one.owed, tint=False) for one in self.here.values()
        )

    @override
    def told(self, picture_id: str, *, means: bool) -> PictureTold | None:
        self.looked_for.append(picture_id)
        one = self.here.get(picture_id)
        return one and PictureTold.of(one.id, one.data, one.alt, one.owed, one.means if means else ())

    @override
    def find(self, picture_id: str, means: bool, found: Callable[[PictureTold | None], object]) -> None:
        found(self.told(picture_id, means=means))

    @override
    def keep(self, meeting_id: str, picture: PictureTold) -> None:
        if self.is_full:
            raise MeetingError("group_not_kept")
        self.kept.append((meeting_id, picture.id))
        self.here[picture.id] = picture
