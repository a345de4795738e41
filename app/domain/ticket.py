"""
What passes at the door of a room: what a guest asks with, and what it gets. Told and read strictly. Pure.

Nothing here shows a secret when it is printed.
"""

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from app.domain.errors import MeetingError
from app.domain.meeting import Meeting
from app.domain.told import Device, Hubs, Jwt, Key, Pem, PrivatePem, Room, UserKey
from app.domain.wire import PROTOCOL

MOST_TICKET_BYTES = 16_000
MOST_REQUEST_BYTES = 512
USER_KEY_BYTE = 20 << 3  # "U" in NATS's way of writing keys

Told = TypeVar("Told")


@dataclass(frozen=True)
class JoinRequest:
    """What a guest asks with: the public half of a key made for this room. Its proof says as whom it asks."""

    user: UserKey
    p: Annotated[int, Meta(ge=1, le=255)] = PROTOCOL

    def to_bytes(self) -> bytes:
        """Return it as it is sent."""
        return msgspec.json.encode(self)


@dataclass(frozen=True)
class RoomKeeping:
    """
    What a co-chair's laptop needs to keep the room itself, when the one that shares it is gone.

    account: the key that signs what laptops may do. certificate, key: what its hub and its door show, as PEM.
    """

    account: Key = field(repr=False)
    certificate: Pem
    key: PrivatePem = field(repr=False)


@dataclass(frozen=True)
class Ticket:
    """
    What lets a laptop into the room.

    room: as in the subjects. ca: the room's certificate, as PEM. hubs: `host:port`, where the room may be. jwt: what
    this laptop may send and read, for its own key. room_key, chairs_key: seal what is sent. keeping: for a co-chair's
    laptop. meeting: what it is, without its agenda.
    """

    room: Room
    ca: Pem
    hubs: Hubs
    jwt: Jwt = field(repr=False)
    room_key: Key = field(repr=False)
    device: Device
    chairs_key: Key | None = field(default=None, repr=False)
    keeping: RoomKeeping | None = field(default=None, repr=False)
    p: Annotated[int, Meta(ge=1, le=255)] = PROTOCOL
    meeting: Meeting | None = None

    def to_bytes(self) -> bytes:
        """Return it as it is sent, sealed by the door."""
        return msgspec.json.encode(self)

    @property
    def addresses(self) -> tuple[tuple[str, int], ...]:
        """Return where the hubs are: addresses or names, with their ports."""
        return places_of(self.hubs)

    @property
    def is_chair(self) -> bool:
        """Return whether it is for a co-chair's laptop."""
        return self.chairs_key is not None

    @property
    def ca_der(self) -> bytes:
        """Return the room's certificate in its short form, whose SHA-256 is its fingerprint."""
        return base64.b64decode("".join(self.ca.strip().splitlines()[1:-1]))


def request_from(data: bytes) -> JoinRequest:
    """Return what a guest asks with. Raises: MeetingError `request_broken`."""
    if len(data) > MOST_REQUEST_BYTES:
        raise MeetingError("request_broken")
    try:
        request = msgspec.json.decode(data, type=JoinRequest)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("request_broken") from None
    if not is_user_key(request.user):
        raise MeetingError("request_broken")
    return request


def ticket_from(data: bytes) -> Ticket:
    """Return the ticket that a host gave. Raises: MeetingError `ticket_broken`."""
    if len(data) > MOST_TICKET_BYTES:
        raise MeetingError("ticket_broken")
    try:
        ticket = msgspec.json.decode(data, type=Ticket)
        if not ticket.ca_der:
            raise MeetingError("ticket_broken")
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("ticket_broken") from None
    return ticket


def places_of(hubs: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Return hubs, told as `host:port`, as addresses or names with their ports."""
    split = [hub.rpartition(":") for hub in hubs]
    return tuple((host.strip("[]"), int(port)) for host, _, port in split)


def is_user_key(text: str) -> bool:
    """Return whether a text is the public key of a user as NATS writes it: its kind, 32 bytes, and their checksum."""
    if not re.fullmatch(r"U[A-Z2-7]{55}", text):
        return False
    raw = base64.b32decode(text)
    return raw[0] == USER_KEY_BYTE and binascii.crc_hqx(raw[:-2], 0) == int.from_bytes(raw[-2:], "little")


def user_key_text(public: bytes) -> str:
    """Return a public key of 32 bytes (Ed25519) as NATS writes the key of a user."""
    body = bytes([USER_KEY_BYTE]) + public
    return base64.b32encode(body + binascii.crc_hqx(body, 0).to_bytes(2, "little")).decode("ascii")
