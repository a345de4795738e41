"""Every picture as a file: for papers, and for an agenda that travels. Also takes in pictures that came along."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.pictures import OF_A_MEETING, Picture, PictureIndex, PictureWords, one_line, owed
from app.domain.sheet import Drawn, Illustration
from app.domain.travelling import TravellingPicture
from app.storage.group_picture_files import GroupPictureFiles
from app.storage.picture_check import checked_picture

MOST_ALT, MOST_LICENCE = 200, 500
_KINDS: dict[str, Drawn] = {".svg": "svg", ".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg"}


class PictureAlbum:
    """Reads pictures, ours and the group's. Fulfils `Album`. The form with bold lines is taken, as on screen."""

    def __init__(self, index: Callable[[], PictureIndex], bundled: Path) -> None:
        self._index, self._bundled = index, bundled

    def find(self, picture_id: str) -> Illustration | None:
        """Return a picture by its id; None if it is not here, or cannot be read."""
        picture = self._index().by_id(picture_id)
        if picture is None:
            return None
        path = self._bundled / picture.high_contrast_file
        kind = _KINDS.get(path.suffix.lower())
        try:
            data = path.read_bytes() if kind else b""
        except OSError:
            return None
        return Illustration(picture.id, picture.alt, kind, data, picture.source, picture.licence) if kind else None

    def meaning(self, words: str) -> str:
        """Return the id of the picture that means exactly these words; "" if there is none."""
        found = self._index().exact(words)
        return found.id if found else ""

    def travelling(self, wanted: Sequence[str]) -> list[TravellingPicture]:
        """Return these pictures for a journey; those that are not here are left out."""
        found = [(self._index().by_id(name), self.find(name)) for name in wanted]
        return [_for_a_journey(picture, drawn) for picture, drawn in found if picture is not None and drawn is not None]


class TakingIn:
    """Takes pictures that came with an agenda into the group's folder."""

    def __init__(self, files: GroupPictureFiles, index: Callable[[], PictureIndex]) -> None:
        self._files, self._index = files, index

    def __call__(self, wanted: Sequence[str], pictures: Sequence[TravellingPicture]) -> Mapping[str, str]:
        """
        Return the id that each wanted picture has here. What cannot be checked or kept is left out.

        A picture that is here already, by its id or its very bytes, is not kept twice. Words that another picture
        means here are not taken over: one meaning has one picture (ER-29).
        """
        here = {name: name for name in wanted if (one := self._index().by_id(name)) and one.source != OF_A_MEETING}
        known, new = self._files.digests(), dict[str, Picture]()
        try:
            for one in pictures:
                if one.id in wanted and one.id not in here:
                    kept = self._take(one, known, new)
                    here |= {one.id: kept.id} if kept else {}
            if new:
                self._files.keep_pictures((*new.values(), *self._files.pictures()))
        except MeetingError:  # no room: the agenda opens without these pictures
            self._files.drop_pictures(list(new.values()))
            gone = {picture.id for picture in new.values()}
            return {name: id_here for name, id_here in here.items() if id_here not in gone}
        return here

    def _take(self, one: TravellingPicture, known: Mapping[str, Picture], new: dict[str, Picture]) -> Picture | None:
        try:
            ending, content = checked_picture(one.data)
        except MeetingError:
            return None
        digest = hashlib.sha256(content).hexdigest()
        if digest in known or digest in new:
            return known.get(digest) or new[digest]
        new[digest] = self._files.keep_picture(ending, content, self._said(one))
        return new[digest]

    def _said(self, one: TravellingPicture) -> PictureWords:
        words = tuple(one_line(word) for word in one.words if self._index().exact(word) is None)
        allowed = one_line(owed(one.source, one.licence))[:MOST_LICENCE]
        return PictureWords(tuple(filter(None, words)), one_line(one.alt)[:MOST_ALT], allowed)


def _for_a_journey(picture: Picture, drawn: Illustration) -> TravellingPicture:
    return TravellingPicture(drawn.id, drawn.kind, drawn.data, drawn.alt, picture.words, drawn.source, drawn.licence)
