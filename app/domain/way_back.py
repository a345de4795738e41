"""
What lets this laptop into a room again when its program was closed: kept while the meeting is on, and no longer. Pure.

A co-chair's laptop that shares the meeting has one too: with it the room is opened again as it was.
"""

from dataclasses import dataclass, field
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta

from app.domain.errors import MeetingError
from app.domain.ticket import Ticket
from app.domain.told import Device, Key, Number, Room

MOST_BYTES = 40_000
FIRST_EPOCH = 1
STEP = 2**20
HOURS = 12

Kept = TypeVar("Kept", "WayBack", "LeftRoom")
Part = Literal["shares", "follows", "rests"]
CodeSecret = Annotated[str, Meta(pattern=r"^([0-9]{7})?$")]
InvitationSecret = Annotated[bytes, Meta(min_length=16, max_length=16)]


@dataclass(frozen=True)
class DoorSecrets:
    """
    What opens the door of a room that this laptop shares.

    Shape: the secret part of each code, "" for one that was guessed at too often, and of each invitation.
    """

    guest_code: CodeSecret = field(repr=False)
    chair_code: CodeSecret = field(repr=False)
    guest_invitation: InvitationSecret = field(repr=False)
    chair_invitation: InvitationSecret = field(repr=False)


@dataclass(frozen=True)
class WayBack:
    """
    This laptop's place in a room.

    ticket: what it got, or gave itself. user: the secret of the key that its permission is for. until: when it is
    thrown away, in seconds since 1970. part: what is gone on with when the meeting is opened again; "rests": nothing,
    as a person left or stopped sharing, but the room and the laptop stay the same if it comes again. While it shares,
    it does so with `epoch`, its hub at `port`, and the secrets of its door. before: its device from before it was in
    the room, in points handed over by file.
    """

    ticket: Ticket
    user: Key = field(repr=False)
    until: Number
    epoch: Number = 0
    part: Part = "follows"
    port: Annotated[int, Meta(ge=0, le=65535)] = 0
    door: DoorSecrets | None = field(default=None, repr=False)
    before: Device | None = None

    def to_bytes(self) -> bytes:
        """Return it as it is kept."""
        return msgspec.json.encode(self)


@dataclass(frozen=True)
class LeftRoom:
    """
    What stays of a way back when a person left for good: it lets nobody in, and knows this laptop again.

    Who comes in again by the code is then the same laptop, and its points are still its own.
    """

    room: Room
    user: Key = field(repr=False)
    until: Number

    def to_bytes(self) -> bytes:
        """Return it as it is kept."""
        return msgspec.json.encode(self)


def left_room_from(data: bytes) -> LeftRoom:
    """Return what was kept. Raises: MeetingError `way_back_broken`."""
    return _read(data, LeftRoom)


def way_back_from(data: bytes) -> WayBack:
    """Return what was kept. Raises: MeetingError `way_back_broken`."""
    return _read(data, WayBack)


def _read(data: bytes, kind: type[Kept]) -> Kept:
    if len(data) > MOST_BYTES:
        raise MeetingError("way_back_broken")
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("way_back_broken") from None


def next_epoch(epoch: int, below: int) -> int:
    """
    Return the epoch of a laptop that takes over after this one.

    `below`: a number by chance under `STEP`, so that two that take over at the same moment are never equal: the
    greater one is right, and everybody can see which that is.
    """
    return (epoch // STEP + 1) * STEP + below % STEP
