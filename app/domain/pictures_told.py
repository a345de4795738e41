"""The group's own pictures that a meeting shows: which ones, and cut into parts that fit a message. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from app.domain.agenda import ItemText
from app.domain.meeting import Meeting
from app.domain.pictures import PictureIndex
from app.domain.told import (
    MOST_ALT,
    MOST_MEANING,
    MOST_MEANS,
    MOST_OWED,
    MOST_PARTS,
    MOST_PICTURES,
    PART_BYTES,
    PICTURE_ID,
    PictureAlt,
    PictureId,
    PictureMeans,
    PictureOwed,
)
from app.domain.wire import Pictured

MOST_BYTES = MOST_PARTS * PART_BYTES


class PictureTold(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """
    A picture of the group's own as another laptop gets it: a file of a kind that pictures have, and what is said of it.

    Shape: `owed`: who allows it, and how. `means`: its words, where one of them is the whole title of an item.
    """

    id: PictureId
    data: Annotated[bytes, Meta(min_length=1, max_length=MOST_BYTES)]
    alt: PictureAlt = ""
    owed: PictureOwed = ""
    means: PictureMeans = ()

    @classmethod
    def of(cls, picture_id: str, data: bytes, alt: str, owed: str, means: Iterable[str] = ()) -> "PictureTold":
        """Return a picture, with no more said of it than fits. Its data must fit: `MOST_BYTES`."""
        short = tuple(word for word in means if len(word) <= MOST_MEANING)[:MOST_MEANS]
        return cls(id=picture_id, data=data, alt=alt[:MOST_ALT], owed=owed[:MOST_OWED], means=short)


def chosen_pictures(meeting: Meeting, texts: Mapping[str, ItemText]) -> tuple[str, ...]:
    """Return the group's own pictures that people chose for this meeting, each once, in the order of its items."""
    rules = meeting.plan.rules if meeting.plan is not None else ()
    chosen = [each for text in texts.values() for each in (text.picture, *(line.picture for line in text.easy))]
    return _own((*chosen, *(rule.picture for rule in rules)))


def shown_pictures(meeting: Meeting, texts: Mapping[str, ItemText], index: PictureIndex) -> dict[str, bool]:
    """
    Return the group's own pictures that this laptop has of those this meeting shows.

    Shape: at most 100, the chosen ones first; True where one is also shown because it means the whole title of an item.
    """
    meant = {found.id for text in texts.values() if (found := index.exact(text.title)) is not None}
    wanted = dict.fromkeys((*chosen_pictures(meeting, texts), *_own(sorted(meant))))
    return {each: each in meant for each in [one for one in wanted if index.by_id(one)][:MOST_PICTURES]}


def _own(pictures: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in pictures if re.fullmatch(PICTURE_ID, one)))


def parts_of(picture: PictureTold) -> tuple[Pictured, ...]:
    """Return a picture in parts; what is said of it comes with the first."""
    cut = [picture.data[at : at + PART_BYTES] for at in range(0, len(picture.data), PART_BYTES)]
    parts = [Pictured(picture=picture.id, part=at, of=len(cut), data=data) for at, data in enumerate(cut)]
    parts[0] = replace(parts[0], alt=picture.alt, owed=picture.owed, means=picture.means)
    return tuple(parts)


def not_here(picture_id: str) -> Pictured:
    """Return that a picture is not here."""
    return Pictured(picture=picture_id, part=0, of=0)


@dataclass(slots=True)
class Gathering:
    """A picture that comes in parts, one after another."""

    id: str
    parts: list[Pictured] = field(default_factory=list[Pictured])

    @property
    def next(self) -> int:
        """The part that comes next."""
        return len(self.parts)

    def take(self, part: Pictured) -> bool:
        """Take up a part. Returns whether it was the one that comes next, and no other picture's."""
        fits = (part.picture, part.part) == (self.id, self.next) and part.part < part.of and bool(part.data)
        if fits and (not self.parts or part.of == self.parts[0].of):
            self.parts.append(part)
            return True
        return False

    @property
    def whole(self) -> PictureTold | None:
        """The picture; None while parts are missing."""
        if not self.parts or len(self.parts) < self.parts[0].of:
            return None
        first, data = self.parts[0], b"".join(part.data for part in self.parts)
        return PictureTold.of(self.id, data, first.alt, first.owed, first.means)
