"""The group's own pictures: photos, and sets the group has a licence for. They stand before the bundled ones."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from app.domain.errors import MeetingError
from app.domain.pictures import Picture, PictureIndex, PictureWords, one_line

Listener = Callable[[], None]
MOST_WORD, MOST_ALT, MOST_LICENCE = 80, 200, 500
MOST_PICTURES = 10_000


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A row of a set that was not taken. `code` has its sentence in `app/words/group.py`."""

    row: int
    file: str
    code: str
    facts: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class PictureFolderReport:
    """What was taken from a folder of pictures, what was there already (`same`), and what was not taken, and why."""

    taken: tuple[Picture, ...] = ()
    same: tuple[Picture, ...] = ()
    refused: tuple[RefusedPicture, ...] = ()


@dataclass
class _Found:
    """What was found in a folder so far. `known`: every picture there is, by the digest of its bytes."""

    known: dict[str, Picture]
    taken: list[Picture] = field(default_factory=list[Picture])
    same: list[Picture] = field(default_factory=list[Picture])
    refused: list[RefusedPicture] = field(default_factory=list[RefusedPicture])


class GroupPicturesStore(Protocol):
    """Where the group's own pictures are kept."""

    def pictures_stamp(self) -> object:
        """Return something that is another thing after every change, also by another program."""
        ...

    def pictures(self) -> tuple[Picture, ...]:
        """Return the pictures that are kept, the newest first."""
        ...

    def set_aside(self) -> tuple[Path, ...]:
        """Return lists that could not be read, and that no person has read about yet."""
        ...

    def set_aside_was_read(self) -> None:
        """A person has read about them."""
        ...

    def read_picture(self, path: Path) -> tuple[str, bytes]:
        """
        Return the ending and the bytes of a picture, without what a camera wrote into it.

        Raises: `picture_missing`, `picture_too_big`, `picture_kind`, `picture_damaged`, `picture_too_large`,
        `picture_reaches_out`.
        """
        ...

    def digests(self) -> Mapping[str, Picture]:
        """Return the pictures that are kept, by the SHA-256 of their bytes."""
        ...

    def keep_picture(self, ending: str, content: bytes, said: PictureWords) -> Picture:
        """
        Copy a picture under a random name, and return it. It counts only after `keep_pictures`.

        Raises: `group_not_kept`.
        """
        ...

    def keep_pictures(self, pictures: Sequence[Picture]) -> None:
        """Keep these pictures and no others. Raises: `group_not_kept`."""
        ...

    def drop_pictures(self, pictures: Sequence[Picture]) -> None:
        """Delete the files of pictures that were copied but are not kept."""
        ...

    def picture_list(self, folder: Path) -> tuple[tuple[int, dict[str, str]], ...]:
        """
        Return the rows of the list in a folder of pictures, each with its number.

        Raises: `picture_list_missing`, `picture_list_several`, `picture_list_head`, `row_unclear`, and as `read_list`.
        """
        ...

    def inside(self, folder: Path, file: str) -> Path:
        """Return the path of a file of a set. Raises: `picture_missing`, `picture_outside`."""
        ...


class OfMeetings(Protocol):
    """Pictures that came with meetings of other laptops."""

    def pictures_stamp(self) -> object:
        """Return something that is another thing after every change."""
        ...

    def pictures(self) -> tuple[Picture, ...]:
        """Return what is kept, of all meetings."""
        ...


class GroupPictures:
    """
    The group's own pictures. A change is kept, then holds at once everywhere.

    `version` counts up after each change. Those of meetings of other laptops are found, too; they are nobody's to
    change.
    """

    def __init__(
        self, store: GroupPicturesStore, bundled: Callable[[], PictureIndex], of_meetings: OfMeetings | None = None
    ) -> None:
        self._store = store
        self._bundled = bundled
        self._of_meetings = of_meetings
        self._stamp: object = None
        self._of_meetings_stamp: object = None
        self._pictures: tuple[Picture, ...] = ()
        self._index: PictureIndex | None = None
        self._listeners: list[Listener] = []
        self.version = 0

    def index(self) -> PictureIndex:
        """Return all pictures: the group's own, those of meetings of other laptops, then the bundled ones."""
        self._take_up()
        meetings = self._of_meetings
        stamp = meetings.pictures_stamp() if meetings is not None else None
        found = self._index if stamp == self._of_meetings_stamp else None
        if found is None:  # another thread may bring pictures at this moment: what was found stays whole
            others = meetings.pictures() if meetings is not None else ()
            found = self._index = self._bundled().with_own((*self._pictures, *others))
            self._of_meetings_stamp = stamp
        return found

    def all(self) -> tuple[Picture, ...]:
        """Return the group's own pictures, the newest first."""
        self._take_up()
        return self._pictures

    def set_aside(self) -> tuple[Path, ...]:
        """Return where lists lie that could not be read, and that no person has read about yet."""
        self._take_up()
        return self._store.set_aside()

    def set_aside_was_read(self) -> None:
        """A person has read about them: they are told no more."""
        self._store.set_aside_was_read()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def tell(self) -> None:
        """Call all listeners: after `import_folder` came home from beside the screen."""
        for listener in tuple(self._listeners):
            listener()

    def add_photo(self, path: Path, said: PictureWords) -> Picture:
        """
        Copy a photo or drawing (PNG, JPEG, SVG, up to 5 MB) into the group's folder, and return it.

        Raises: `picture_words_missing`, `picture_alt_missing`, `picture_words_long` (most), and as `read_picture`.
        """
        clean = whole_words(said)
        ending, content = self._store.read_picture(path)
        self._refuse_too_many(1)
        new = self._store.keep_picture(ending, content, clean)
        self._keep((new, *self.all()))
        self.tell()
        return new

    def change(self, picture_id: str, said: PictureWords) -> Picture:
        """Say other words of a picture. Raises: `picture_gone`, and as `add_photo`."""
        clean, old = whole_words(said), self._own(picture_id)
        new = replace(old, words=clean.words, alt=clean.alt, licence=clean.licence)
        self._keep(tuple(new if one == old else one for one in self.all()))
        self.tell()
        return new

    def remove(self, picture_id: str) -> None:
        """Take a picture away, with its file. Where it was used, no picture is shown. Raises: `picture_gone`."""
        old = self._own(picture_id)
        self._keep(tuple(one for one in self.all() if one != old))
        self.tell()

    def import_folder(self, folder: Path) -> PictureFolderReport:
        """
        Take a set of pictures from a folder with a list (file, words, alt, licence). Returns what was taken.

        What cannot be taken is reported by row, and the rest is taken. May be slow: call it beside the screen, and
        `tell` when it is home. Raises: as `picture_list` and `keep_pictures`.
        """
        found = _Found(dict(self._store.digests()))
        for row, cells in self._store.picture_list(folder):
            try:
                self._refuse_too_many(len(found.taken) + 1)
                self._take_row(folder, cells, found)
            except MeetingError as trouble:
                if trouble.code == "group_not_kept":
                    self._store.drop_pictures(found.taken)
                    raise
                found.refused.append(RefusedPicture(row, cells["file"], trouble.code, trouble.facts))
        if found.taken:
            self._keep((*found.taken, *self.all()))
        return PictureFolderReport(tuple(found.taken), tuple(found.same), tuple(found.refused))

    def _take_row(self, folder: Path, cells: Mapping[str, str], found: "_Found") -> None:
        said = whole_words(PictureWords(tuple(re.split(r"[|;]", cells["words"])), cells["alt"], cells["licence"]))
        if not said.licence:
            raise MeetingError("picture_licence_missing")
        ending, content = self._store.read_picture(self._store.inside(folder, cells["file"]))
        digest = hashlib.sha256(content).hexdigest()
        if digest in found.known:
            found.same.append(found.known[digest])
            return
        found.known[digest] = self._store.keep_picture(ending, content, said)
        found.taken.append(found.known[digest])

    def _refuse_too_many(self, more: int) -> None:
        if len(self.all()) + more > MOST_PICTURES:
            raise MeetingError("pictures_too_many", most=MOST_PICTURES)

    def _own(self, picture_id: str) -> Picture:
        for one in self.all():
            if one.id == picture_id:
                return one
        raise MeetingError("picture_gone")

    def _keep(self, pictures: tuple[Picture, ...]) -> None:
        self._store.keep_pictures(pictures)
        self._take_up()

    def _take_up(self) -> None:
        stamp = self._store.pictures_stamp()
        if stamp != self._stamp or self._stamp is None:
            self._stamp, self._pictures, self._index = stamp, self._store.pictures(), None
            self.version += 1


def whole_words(said: PictureWords) -> PictureWords:
    """Return the words without needless blanks. Raises: as `GroupPictures.add_photo`."""
    words = tuple(dict.fromkeys(clean for word in said.words if (clean := one_line(word))))
    alt, licence = one_line(said.alt), one_line(said.licence)
    if not words:
        raise MeetingError("picture_words_missing")
    if not alt:
        raise MeetingError("picture_alt_missing")
    for text, most in ((max(words, key=len), MOST_WORD), (alt, MOST_ALT), (licence, MOST_LICENCE)):
        if len(text) > most:
            raise MeetingError("picture_words_long", most=most)
    return PictureWords(words, alt, licence)
