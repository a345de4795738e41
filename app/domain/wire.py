"""
The messages between laptops: one closed table, told and read strictly. Pure.

What each is for, and who sends it under which subject: `docs/live-protocol.md`.
"""

from collections.abc import Iterable
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import Group
from app.domain.meeting import Meeting
from app.domain.told import (
    Code,
    Device,
    Facts,
    Hubs,
    Id,
    Jwt,
    MadeBy,
    Number,
    OwnHubs,
    Part,
    PartBytes,
    Parts,
    PictureAlt,
    PictureId,
    PictureIds,
    PictureMeans,
    PictureOwed,
    Said,
)
from app.domain.wire_lines import LineTold, WishTold

Told = TypeVar("Told")

PROTOCOL = 1
MOST_BYTES = 60_000
PAGE_BYTES = 32_000
MOST_WISHES = 200


class _Message(Struct, frozen=True, tag_field="m", tag=str.lower, omit_defaults=True, kw_only=True):
    """What every message has: the protocol it speaks."""

    p: int = 0


class Hello(_Message, frozen=True):
    """
    A guest is here: the end of its list, and its newest press.

    `jwt`: the room's permission for this laptop, which says whose laptop it is. `hubs`: where a co-chair's laptop would
    have the room, if it took over. `before`: its device in points that it handed over by file, before it was here.
    """

    n: Number
    digest: Id
    seq: Number
    jwt: Jwt
    group: Group | None = None
    hubs: OwnHubs = ()
    before: Device | None = None


class Welcome(_Message, frozen=True):
    """The host answers: the end of its list, the time, and the newest press of this guest that it holds."""

    epoch: Number
    n: Number
    digest: Id
    t_ms: Number
    seq: Number
    same: bool
    chair: bool


class Ask(_Message, frozen=True):
    """A guest asks for the lines after `since`, and for the words of the agenda if it has none."""

    since: Number
    texts: bool = False


class _News(_Message, frozen=True, kw_only=True):
    """
    Lines, with the words of the agenda that belong to them, and words that their owners show to everyone.

    `pictures`: those of the group's own that the agenda shows; whoever lacks one asks for it.
    """

    epoch: Number
    lines: tuple[LineTold, ...] = ()
    texts: tuple[ItemText, ...] = ()
    meeting: Meeting | None = None
    shown: tuple[Said, ...] = ()
    hidden: tuple[Id, ...] = ()
    pictures: PictureIds = ()


class Page(_News, frozen=True, kw_only=True):
    """A part of what a guest asked for. `last`: nothing comes after it."""

    last: bool


class Lines(_News, frozen=True, kw_only=True):
    """What happened now."""


class Press(_Message, frozen=True):
    """
    A guest's press: wishes that happen together or not at all, with the new words of items they speak of.

    `meeting`: where they say that parts of the meeting's facts are another, those parts in it. `was`: the digest of
    these parts as they were there, so that nobody writes over a newer change unseen.
    """

    seq: Number
    wishes: Annotated[tuple[WishTold, ...], Meta(min_length=1, max_length=MOST_WISHES)]
    texts: tuple[ItemText, ...] = ()
    meeting: Meeting | None = None
    was: Id | None = None


class Taken(_Message, frozen=True):
    """These presses are in the host's record. A guest believes no host of an epoch before the one it knows."""

    epoch: Number
    seqs: tuple[Number, ...]


class Refused(_Message, frozen=True):
    """The rules refuse a press; `code` and `facts` say why."""

    epoch: Number
    seq: Number
    code: Code
    facts: Facts


class Words(_Message, frozen=True):
    """Words for co-chairs, or for the owner of a press; and events whose words are gone."""

    words: tuple[Said, ...] = ()
    gone: tuple[Id, ...] = ()


class Made(_Message, frozen=True):
    """Which laptop made which press: for co-chairs' laptops, one of which may take over."""

    made: tuple[MadeBy, ...]


class Beat(_Message, frozen=True):
    """
    The host is there: the end of its list, the time, and whether a co-chair's screen is open.

    `hubs`: where the room is, and where it may be next, in this order.
    """

    epoch: Number
    n: Number
    digest: Id
    t_ms: Number
    runs: bool
    hubs: Hubs = ()


class Ping(_Message, frozen=True):
    """A guest asks for the time. Units: milliseconds of its steady clock."""

    sent: Number


class Pong(_Message, frozen=True):
    """The time. Units: milliseconds of meeting time, and of the steady clock that asked."""

    sent: Number
    t_ms: Number


class Want(_Message, frozen=True):
    """A laptop asks for one part of a picture that the agenda shows. Parts are counted from 0."""

    picture: PictureId
    part: Part


class Pictured(_Message, frozen=True):
    """
    One part of a picture; with the first one, what is said of it. `of`: in how many parts it comes, 0 for not here.

    `means`: its words, where one of them is the whole title of an item.
    """

    picture: PictureId
    part: Part
    of: Parts
    data: PartBytes = b""
    alt: PictureAlt = ""
    owed: PictureOwed = ""
    means: PictureMeans = ()


class Ended(_Message, frozen=True):
    """The host stops sharing."""


class Bye(_Message, frozen=True):
    """A guest leaves."""


Message = (
    Hello | Welcome | Ask | Page | Lines | Press | Taken | Refused | Words | Made | Want | Pictured | Beat | Ping | Pong
    | Ended | Bye
)  # fmt: skip


class _Spoken(Struct):
    """Which protocol a message speaks, whatever else it is."""

    p: int


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Message)
_SPOKEN = msgspec.json.Decoder(_Spoken)


def tell(message: Message) -> bytes:
    """Return a message as bytes. Raises: `message_too_long`, which no message made by these rooms is."""
    data = _ENCODER.encode(msgspec.structs.replace(message, p=PROTOCOL))
    if len(data) > MOST_BYTES:
        raise MeetingError("message_too_long")
    return data


def read(data: bytes) -> Message:
    """
    Return the message of these bytes.

    Raises: `message_unreadable` for all that is not in the table; `other_version` from a laptop with another protocol.
    """
    if len(data) > MOST_BYTES:
        raise MeetingError("message_unreadable")
    try:
        message = _message_of(data)
        if message is None or message.p != PROTOCOL:
            spoken = _SPOKEN.decode(data).p
            raise MeetingError("message_unreadable" if spoken == PROTOCOL else "other_version", protocol=spoken)
        return message
    except (msgspec.MsgspecError, ValueError, RecursionError) as trouble:
        raise MeetingError("message_unreadable") from trouble


def _message_of(data: bytes) -> Message | None:
    """Return the message; None if it is not in the table: then it may be one of another protocol."""
    try:
        return _DECODER.decode(data)
    except (msgspec.MsgspecError, ValueError):
        return None


def pages(parts: Iterable[Told], most_bytes: int = PAGE_BYTES) -> list[tuple[Told, ...]]:
    """Return lines, or words, in as few pages as fit; one empty page if there are none."""
    found: list[list[Told]] = [[]]
    room = most_bytes
    for part in parts:
        size = len(_ENCODER.encode(part)) + 1
        if size > room and found[-1]:
            found.append([])
            room = most_bytes
        found[-1].append(part)
        room -= size
    return [tuple(page) for page in found]
