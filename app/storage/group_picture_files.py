"""The group's own pictures: copies under random names in the group's folder, and a list of what they mean."""

import contextlib
import csv
import hashlib
import io
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.pictures import GROUP, Picture, PictureWords
from app.storage.group_files import read_list, stamp_of
from app.storage.picture_check import checked_picture
from app.storage.set_aside import not_told, say_told, set_aside
from app.storage.whole_file import write_whole

MOST_BYTES = 5_000_000
MOST_LIST_BYTES = 20_000_000
HEADS = ("file", "words", "alt", "licence")
LISTS = ("pictures.csv", "index.csv")


class GroupPictureFiles:
    """The folder of the group's own pictures. `source`: where they say they are from."""

    def __init__(self, folder: Path, source: str = "group") -> None:
        self._folder, self._source = folder / "pictures", source
        self._list = self._folder / "index.csv"

    def pictures_stamp(self) -> object:
        """Return when the list was changed, and how large it is."""
        return stamp_of(self._list)

    def pictures(self) -> tuple[Picture, ...]:
        """Return the pictures that are kept, the newest first. A list that cannot be read is set aside."""
        if not self._list.exists():
            return ()
        try:
            rows = list(csv.DictReader(io.StringIO(read_list(self._list, MOST_LIST_BYTES), newline="")))
        except (MeetingError, csv.Error):
            set_aside(self._list)
            return ()
        return tuple(self._picture(row) for row in rows if _is_ours(row))

    def set_aside(self) -> tuple[Path, ...]:
        """Return lists that could not be read, and that no person has read about yet."""
        return not_told(self._list)

    def set_aside_was_read(self) -> None:
        """A person has read about them."""
        say_told(self._list)

    @staticmethod
    def read_picture(path: Path) -> tuple[str, bytes]:
        """Return the ending and the bytes of a picture, without what a camera wrote into it."""
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as trouble:
            raise MeetingError("picture_missing", name=path.name) from trouble
        if len(content) > MOST_BYTES:
            raise MeetingError("picture_too_big", most=MOST_BYTES // 1_000_000)
        return checked_picture(content)

    def digests(self) -> dict[str, Picture]:
        """Return the pictures that are kept, by the SHA-256 of their bytes."""
        return {_digest(Path(one.file)): one for one in self.pictures()}

    def keep_picture(self, ending: str, content: bytes, said: PictureWords, stem: str = "") -> Picture:
        """Copy a picture under a random name, or under the one it has elsewhere, and return it."""
        name = f"{stem or uuid.uuid4().hex}{ending}"
        try:
            write_whole(self._folder / name, content)
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble
        return self._picture({"file": name, "words": "|".join(said.words), "alt": said.alt, "licence": said.licence})

    def keep_pictures(self, pictures: Sequence[Picture]) -> None:
        """Keep these pictures and no others: the files of those that were in the list before go."""
        gone = {one.file for one in self.pictures()} - {one.file for one in pictures}
        stream = io.StringIO(newline="")
        rows = csv.writer(stream)
        rows.writerow(HEADS)
        rows.writerows((Path(one.file).name, "|".join(one.words), one.alt, one.licence) for one in pictures)
        try:
            write_whole(self._list, stream.getvalue().encode())
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble
        self._delete(gone)

    def drop_pictures(self, pictures: Sequence[Picture]) -> None:
        """Delete the files of pictures that were copied but are not kept."""
        self._delete({one.file for one in pictures})

    @staticmethod
    def picture_list(folder: Path) -> tuple[tuple[int, dict[str, str]], ...]:
        """Return the rows of the list in a folder of pictures, each with its number."""
        found = sorted(path for path in folder.glob("*") if path.suffix.casefold() == ".csv")
        named = [path for path in found if path.name.casefold() in LISTS] or found
        if not named:
            raise MeetingError("picture_list_missing")
        if len(named) > 1:
            raise MeetingError("picture_list_several")
        return _rows(read_list(named[0], MOST_LIST_BYTES))

    @staticmethod
    def inside(folder: Path, file: str) -> Path:
        """Return the path of a file of a set; never one outside its folder."""
        path = folder / file.strip().replace("\\", "/")
        try:
            whole = path.resolve()
            is_inside = whole.is_relative_to(folder.resolve())
        except (OSError, ValueError):
            raise MeetingError("picture_missing", name=path.name) from None
        if not is_inside:
            raise MeetingError("picture_outside", name=path.name)
        if not whole.is_file():
            raise MeetingError("picture_missing", name=path.name)
        return whole

    @staticmethod
    def _delete(files: Iterable[str]) -> None:
        for file in files:
            with contextlib.suppress(OSError):
                Path(file).unlink(missing_ok=True)

    def _picture(self, row: dict[str, str]) -> Picture:
        file = str(self._folder / row["file"])
        words = tuple(word for word in row["words"].split("|") if word)
        name = GROUP + Path(row["file"]).stem
        return Picture(name, words, file, file, row["alt"], self._source, row["licence"], tint=False)


def _is_ours(row: dict[str, str]) -> bool:
    """Whether a row of our own list is whole and names a file of our own folder."""
    file = row.get("file") or ""
    return all(row.get(name) is not None for name in HEADS) and bool(file) and Path(file).name == file


def _rows(text: str) -> tuple[tuple[int, dict[str, str]], ...]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=text.split("\n", 1)[0].count))
    rows = enumerate(reader, 1)
    found: list[tuple[int, dict[str, str]]] = []
    number = 0
    try:
        _, head = next(rows, (1, list[str]()))
        places = {name.strip().casefold(): place for place, name in reversed([*enumerate(head)])}
        if any(name not in places for name in HEADS[:3]):
            raise MeetingError("picture_list_head")
        for number, row in rows:
            if any(cell.strip() for cell in row):
                at = {name: places.get(name, len(row)) for name in HEADS}
                found.append((number, {name: row[at[name]] if at[name] < len(row) else "" for name in HEADS}))
    except csv.Error:
        raise MeetingError("row_unclear", row=number + 1) from None
    return tuple(found)


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""
