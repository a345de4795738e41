"""A sheet of paper people take with them: headings, lines with their pictures, tables, cards. No shape of any file."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from app.domain.report import Grid, Heading
from app.domain.settings import CARD_SETS

Form = Literal["easy", "plain", "full"]
FORMS: tuple[Form, ...] = ("easy", "plain", "full")
"""Easy words with pictures, easy words alone, the full words."""

SIZES_PT = (14, 16, 18, 20, 24)
USUAL_PT = 16
SMALL = 0.75
PICTURE_MM = 34
SMALL_PICTURE_MM = 15

_JOINERS = "\u200c\u200d"  # shape the letters beside them
_BLANKS = re.compile(r"[^\S\u00a0]+")  # not the blank that holds "10 minutes" together

Drawn = Literal["svg", "png", "jpeg"]


@dataclass(frozen=True, slots=True)
class Illustration:
    """
    One picture as it is put on paper.

    Shape: `alt` says what is drawn; `data` is the whole file; `source` and `licence` are owed on the paper.
    """

    id: str
    alt: str
    kind: Drawn
    data: bytes
    source: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One idea on a line of its own. `small` for what is owed at the end of a paper."""

    words: str
    bold: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture at the left (an id, "" for none) and its words at the right."""

    picture: str
    lines: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class PictureRows:
    """Rows of pictures and words: easy read."""

    rows: tuple[PictureRow, ...]


SheetBlock = Heading | Said | PictureRows | Grid


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    A whole paper in reading order; its title is the first heading.

    Shape: `language` is a BCP 47 tag. `pictures` are those that the blocks name, by id. Units: `size_pt` points of
    the letters; `picture_mm` how high pictures are. Source: ER-39.
    """

    title: str
    language: str
    blocks: tuple[SheetBlock, ...]
    pictures: Mapping[str, Illustration] = field(default_factory=dict[str, Illustration])
    size_pt: int = USUAL_PT
    picture_mm: int = PICTURE_MM


@dataclass(frozen=True, slots=True)
class PaperCard:
    """One card to hold up. `colour` is #RRGGBB; the shape, the words and the place say the same."""

    words: str
    means: str
    picture: Illustration
    colour: str


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Cards to cut out, 2 or 4 on a page."""

    title: str
    language: str
    cards: tuple[PaperCard, ...]
    on_a_page: Literal[2, 4] = 4


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """
    How a person wants a paper.

    Shape: `mark` is the end of the chain of the meeting's record, "" before there is one. `cards`: meanings of the
    cards of the group, in order.
    """

    form: Form = "easy"
    size_pt: int = USUAL_PT
    mark: str = ""
    cards: tuple[str, ...] = CARD_SETS["five"]


class Album(Protocol):
    """Every picture there is, ours and the group's."""

    def find(self, picture_id: str) -> Illustration | None:
        """Return a picture by its id; None if it is not here, or cannot be drawn."""
        ...

    def meaning(self, words: str) -> str:
        """Return the id of the picture that means exactly these words; "" if there is none."""
        ...


SheetWriter = Callable[[Sheet], bytes]


def printable(words: str) -> str:
    """Return words without what no file can hold: control characters and halves of letters; lines become spaces."""
    kept = "".join(each for each in words if each.isprintable() or each.isspace() or each in _JOINERS)
    return _BLANKS.sub(" ", kept.encode("utf-8", "ignore").decode()).strip()
