"""The group's own words, as a list in the group's folder; and lists that come in and go out."""

from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.glossary import Term
from app.domain.word_list import words_from_text, words_to_text
from app.storage.set_aside import not_told, say_told, set_aside
from app.storage.whole_file import write_whole

MOST_BYTES = 2_000_000
MOST_KEPT_BYTES = 20_000_000
_MARK = "\ufeff"  # tells spreadsheet programs that the letters are UTF-8


class GroupFiles:
    """The file of the group's own words."""

    def __init__(self, folder: Path) -> None:
        self._words = folder / "words.csv"

    def words_stamp(self) -> object:
        """Return when the file was changed, and how large it is."""
        return stamp_of(self._words)

    def words(self) -> tuple[Term, ...]:
        """Return the words that are kept. A file that cannot be read is set aside; nothing is thrown away."""
        try:
            return words_from_text(read_list(self._words, MOST_KEPT_BYTES)) if self._words.exists() else ()
        except MeetingError:
            set_aside(self._words)
            return ()

    def set_aside(self) -> tuple[Path, ...]:
        """Return lists that could not be read, and that no person has read about yet."""
        return not_told(self._words)

    def set_aside_was_read(self) -> None:
        """A person has read about them."""
        say_told(self._words)

    def keep_words(self, terms: tuple[Term, ...]) -> None:
        """Keep these words, whole or not at all."""
        try:
            if terms:
                write_whole(self._words, words_to_text(terms).encode())
            else:
                self._words.unlink(missing_ok=True)
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble

    @staticmethod
    def read_list(path: Path) -> str:
        """Return the text of a list."""
        return read_list(path)

    @staticmethod
    def write_list(path: Path, text: str) -> None:
        """Write a list. It may replace a file: the person chose its name."""
        try:
            path.write_text(_MARK + text, encoding="utf-8", newline="")
        except OSError as trouble:
            raise MeetingError("list_not_written", name=path.name) from trouble


def read_list(path: Path, most: int = MOST_BYTES) -> str:
    """Return the text of a list. Raises: `list_missing` (name), `list_too_big` (most), `list_letters` (row)."""
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as trouble:
        raise MeetingError("list_missing", name=path.name) from trouble
    if len(content) > most:
        raise MeetingError("list_too_big", most=most // 1_000_000)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise MeetingError("list_letters", row=content.count(b"\n", 0, trouble.start) + 1) from trouble


def stamp_of(path: Path) -> object:
    """Return something that is another thing after every change of a file."""
    try:
        found = path.stat()
    except OSError:
        return "none"
    return found.st_mtime_ns, found.st_size, found.st_ino
