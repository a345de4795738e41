"""Pictures and what each of them means: one picture for one meaning, and never a guess."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_ITEM_NUMBER = re.compile(r"^\W*(?:item\s+)?\d{1,3}(?:\.\d{1,3})*[.):]?\s+", re.IGNORECASE)
_EDGES = " \t\n.,:;!?-–—()[]\"'“”‘’"
_SMALL_WORD_FIRST = re.compile(r"^(?:the|a|an|our|your)\s+")
_NOT_THERE = 3


@dataclass(frozen=True, slots=True)
class Picture:
    """One bundled picture.

    Shape: `words` are the words and phrases it means. `file` and `high_contrast_file` are below the folder of
    pictures; the second is the same drawing with lines at least as thick. `alt` says what is drawn.
    `tint` is True where it may be drawn in the ink of the theme.
    """

    id: str
    words: tuple[str, ...]
    file: str
    high_contrast_file: str
    alt: str
    source: str
    licence: str
    tint: bool


class PictureIndex:
    """Every bundled picture, by id and by meaning."""

    def __init__(self, pictures: Iterable[Picture] = ()) -> None:
        self.pictures = tuple(pictures)
        self._by_id = {picture.id: picture for picture in self.pictures}
        self._by_words = {_plain(words): picture for picture in self.pictures for words in picture.words}

    def by_id(self, picture_id: str) -> Picture | None:
        """Return the picture with this id."""
        return self._by_id.get(picture_id)

    def exact(self, text: str) -> Picture | None:
        """Return the picture that means `text`, the whole of it; None where no picture means exactly that.

        Capitals, an item number, marks at the edges and a first "the", "a" or "our" do not count. A word inside a
        longer text never counts: "Fire the builders" is not about fire.
        """
        words = _plain(_ITEM_NUMBER.sub("", text))
        return self._by_words.get(words) or self._by_words.get(_SMALL_WORD_FIRST.sub("", words))

    def search(self, word: str) -> tuple[Picture, ...]:
        """Return the pictures a person may choose from: those that mean the word, then those that begin so."""
        asked = _plain(word)
        if not asked:
            return ()
        ranked = sorted(
            (_far(asked, words), place, picture.id) for place, (words, picture) in enumerate(self._by_words.items())
        )
        return tuple(self._by_id[each] for each in dict.fromkeys(name for far, _, name in ranked if far < _NOT_THERE))


def _far(asked: str, words: str) -> int:
    """Say how far the words of a picture are from what was asked."""
    if words == asked:
        return 0
    if words.startswith(asked):
        return 1
    return 2 if f" {asked}" in words else _NOT_THERE


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split()).strip(_EDGES)
