"""A sheet of paper people take with them: headings, lines with their pictures, tables, cards. No shape of any file."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from app.domain.report import Grid, Heading
from app.domain.settings import CARD_SETS

Form = Literal["easy", "plain", "full"]
FORMS: tuple[Form, ...] = ("easy", "plain", "full")
"""Easy words with pictures, easy words alone, the full words."""

SIZES_PT = (14, 16, 18, 20, 24)
USUAL_PT = 16
SMALL, SMALL_PT = 0.75, 14
"""Small print is smaller than the rest, never under 14 points. Source: ER-25."""

PICTURE_MM = 34
SIGN_MM = 22
"""Pictures that say the same in every item, such as the clock, are smaller than those of what people wrote."""

SMALL_PICTURE_MM = 15

WIDEST_MM = 58
PRINT_DOTS_A_MM = 300 / 25.4
"""A picture takes the left third of the paper at most, and printers show 300 dots an inch."""

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
    """
    One idea on a line of its own. `quiet` for what is not about the meeting: smaller.

    Shape: `strong` are the parts that are bold in a line that is not, as (start, length) in `words`, in order.
    """

    words: str
    bold: bool = False
    quiet: bool = False
    strong: tuple[tuple[int, int], ...] = ()

    def pieces(self) -> tuple[tuple[str, bool], ...]:
        """Return the words in pieces that are printed alike, each with whether it is bold."""
        pieces: list[tuple[str, bool]] = []
        done = 0
        for start, length in self.strong:
            pieces += [(self.words[done:start], self.bold), (self.words[start : start + length], True)]
            done = start + length
        pieces.append((self.words[done:], self.bold))
        return tuple((cleaned, is_bold) for words, is_bold in _trimmed(pieces) if (cleaned := _clean(words)))


@dataclass(frozen=True, slots=True)
class PictureRow:
    """
    A picture at the left (an id, "" for none) and its words at the right.

    Units: `picture_mm` is how high the picture is at most; 0 means as high as in the whole paper.
    """

    picture: str
    lines: tuple[Said, ...]
    picture_mm: int = 0


@dataclass(frozen=True, slots=True)
class PictureRows:
    """Rows of pictures and words: easy read."""

    rows: tuple[PictureRow, ...]


@dataclass(frozen=True, slots=True)
class SmallPrint:
    """What is owed at the end of a paper, small and calm. `title` is a heading; "" for none."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """
    A part that stays on one page: an item, from its title to its question.

    One that is longer than a page keeps its title with its first rows, and its question with the row before.
    """

    blocks: tuple["PlainBlock", ...]


PlainBlock = Heading | Said | PictureRows | Grid | SmallPrint
SheetBlock = PlainBlock | Together


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

    def plain_blocks(self) -> Iterator[PlainBlock]:
        """Return all blocks in reading order, also those that stay together."""
        for block in self.blocks:
            yield from block.blocks if isinstance(block, Together) else (block,)

    @property
    def small_pt(self) -> int:
        """How large small print is, in points."""
        return max(SMALL_PT, round(self.size_pt * SMALL))


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
PhotoForPrint = Callable[[Illustration, int, int], Illustration]
"""
Returns a photo with at most so many dots wide and high: no more than paper shows, and nothing that a camera wrote
into it. A drawing, or what cannot be read, stays as it is.
"""


def as_it_is(picture: Illustration, most_wide: int, most_high: int) -> Illustration:
    """Return a picture as it is, where nothing can make photos smaller. Fulfils `PhotoForPrint`."""
    del most_wide, most_high
    return picture


def printable(words: str) -> str:
    """Return words without what no file can hold: control characters and halves of letters; lines become spaces."""
    return _clean(words).strip()


def _clean(words: str) -> str:
    kept = "".join(each for each in words if each.isprintable() or each.isspace() or each in _JOINERS)
    return _BLANKS.sub(" ", kept.encode("utf-8", "ignore").decode())


def _trimmed(pieces: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return pieces without blanks before the first word and after the last."""
    whole = [*pieces]
    whole[0] = (whole[0][0].lstrip(), whole[0][1])
    whole[-1] = (whole[-1][0].rstrip(), whole[-1][1])
    return whole
