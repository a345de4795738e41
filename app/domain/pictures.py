"""Pictures and what each of them means: one picture for one meaning, and never a guess."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

GROUP = "group:"
OF_A_MEETING = "meeting"
"""The source of a picture that came with a meeting of another laptop, and goes with it."""
OF_A_GROUP = ("", "group", OF_A_MEETING)
"""The sources of pictures that a group brought."""
MOST_FOUND = 60

_ITEM_NUMBER = re.compile(r"^\W*(?:item\s+)?\d{1,3}(?:\.\d{1,3})*[.):]?\s+", re.IGNORECASE)
_EDGES = " \t\n.,:;!?-–—()[]\"'“”‘’"
_SMALL_WORD_FIRST = re.compile(r"^(?:the|a|an|our|your)\s+")
_NOT_THERE = 9


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: bundled, or the group's own.

    Shape: `words` are the words and phrases it means. `file` and `high_contrast_file` are below the folder of
    pictures; the second is the same drawing with lines at least as thick. Those of the group's own pictures are whole
    paths, and its id begins with `GROUP`. `alt` says what is drawn. `tint` is True where it may be drawn in the ink of
    the theme.
    """

    id: str
    words: tuple[str, ...]
    file: str
    high_contrast_file: str
    alt: str
    source: str
    licence: str
    tint: bool

    @property
    def is_own(self) -> bool:
        """Whether the group brought it."""
        return self.id.startswith(GROUP)


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What is said of a picture: the words it means, what it shows, and who allows it and how."""

    words: tuple[str, ...]
    alt: str
    licence: str = ""


class PictureIndex:
    """Every picture, by id and by meaning. The group's own come first.

    Shape: `synonyms` are further words for a meaning, for searching only: {"physician": "doctor"}.
    """

    def __init__(self, pictures: Iterable[Picture] = (), synonyms: Mapping[str, str] | None = None) -> None:
        self.pictures = tuple(pictures)
        self.synonyms = {_plain(word): means for word, means in (synonyms or {}).items()}
        self._by_id = {picture.id: picture for picture in self.pictures}

    @cached_property
    def _by_words(self) -> dict[str, Picture]:
        found: dict[str, Picture] = {}
        for picture in sorted(self.pictures, key=lambda each: not each.is_own):
            for words in picture.words:
                found.setdefault(_plain(words), picture)
        return found

    def with_own(self, own: Iterable[Picture]) -> "PictureIndex":
        """Return this index with other pictures of the group."""
        return PictureIndex((*own, *(picture for picture in self.pictures if not picture.is_own)), self.synonyms)

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
        """
        Return the pictures a person may choose from, at most 60, the nearest first.

        Shape: those that mean the word, or one of its further words; then those that begin so, have a word that begins
        so, or show it. Where two are as near, the group's own stands first.
        """
        asked = _plain(word)
        if not asked:
            return ()
        forms = {asked, *one_or_many(asked)}
        further = {_plain(self.synonyms[form]) for form in forms if form in self.synonyms}
        ranked = sorted(
            (far, not picture.is_own, place)
            for place, (picture, said) in enumerate(zip(self.pictures, self._said, strict=True))
            if (far := min(_far(asked, forms, further, words) for words in said)) < _NOT_THERE
        )
        return tuple(self.pictures[place] for _, _, place in ranked[:MOST_FOUND])

    @cached_property
    def _said(self) -> tuple[tuple[str, ...], ...]:
        """What is looked at in a search: the words of each picture, then what is drawn, marked by a blank before."""
        return tuple((*map(_plain, each.words), f" {_plain(each.alt)}") for each in self.pictures)


def one_line(text: str) -> str:
    """Return words on one line, without signs that cannot be seen and the sign that stands between words."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text.replace("|", " ")).split())


def owed(source: str, licence: str) -> str:
    """Return what is said of where a picture is from, and who allows it, when it goes elsewhere."""
    return ", ".join(filter(None, ("" if source in OF_A_GROUP else source, licence)))


def one_or_many(word: str) -> tuple[str, ...]:
    """Return the other number of a word, as far as its letters tell: "bus" and "buses", "city" and "cities"."""
    found = [f"{word}s", f"{word}es"]
    if word.endswith("ies"):
        found.append(f"{word[:-3]}y")
    elif word.endswith("es"):
        found += [word[:-2], word[:-1]]
    elif word.endswith("s") and not word.endswith("ss"):
        found.append(word[:-1])
    elif word.endswith("y"):
        found.append(f"{word[:-1]}ies")
    return tuple(each for each in found if len(each) > 2)


def _far(asked: str, forms: set[str], further: set[str], words: str) -> int:
    """Say how far the words of a picture are from what was asked."""
    if words.startswith(" "):
        return 7 if f" {asked}" in words else _NOT_THERE
    near = (
        words == asked,
        words in forms,
        words in further,
        words.startswith(f"{asked} "),
        words.startswith(asked),
        f" {asked} " in f"{words} ",
        f" {asked}" in words,
    )
    return near.index(True) if True in near else _NOT_THERE


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split()).strip(_EDGES)
