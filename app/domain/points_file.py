"""What was pressed on a laptop that is not connected, in a file for the laptop that has the record. Pure."""

import re
import secrets
from collections.abc import Callable, Iterable
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from app.domain.errors import MeetingError
from app.domain.kinds import CardPressed, PauseAsked, PointRaised
from app.domain.meeting_file import plain_lines
from app.domain.told import Device, Id, Number
from app.domain.wire import PROTOCOL, Press
from app.domain.wire_lines import WishTold, what_of

ENDING = ".fairsay-points"
MOST_BYTES = 8_000_000
MOST_PRESSES = 5_000
MARK = "f11e"
FROM_A_FILE = re.compile(f"{MARK}[0-9a-f]{{12}}")


class PointsFile(Struct, frozen=True, kw_only=True):
    """What one laptop pressed and the record lacks, oldest first: for which meeting, and from which device."""

    p: Number = PROTOCOL
    meeting_id: Id
    device: Device
    presses: Annotated[tuple[Press, ...], Meta(min_length=1, max_length=MOST_PRESSES)]

    def to_bytes(self) -> bytes:
        """Return the content of the file. Raises: `points_file_too_long`."""
        data = msgspec.json.encode(self) + b"\n"
        if len(data) > MOST_BYTES or len(self.presses) > MOST_PRESSES:
            raise MeetingError("points_file_too_long")
        return data


class Counted(Struct, frozen=True):
    """How much was pressed: points, cards and pauses, and more that belongs to them (words, a name, take it back)."""

    points: int = 0
    cards: int = 0
    more: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing at all."""
        return not (self.points or self.cards or self.more)


class _Spoken(Struct):
    """Which protocol a file speaks, whatever else it is."""

    p: int
    presses: msgspec.Raw


_SPOKEN, _POINTS = msgspec.json.Decoder(_Spoken), msgspec.json.Decoder(PointsFile)


def points_file_from(content: bytes) -> PointsFile:
    """Return what is in a file. Raises: `points_missing`, `points_broken`, `other_version`."""
    if len(content) > MOST_BYTES:
        raise MeetingError("points_broken")
    data = next((line for line in plain_lines(content) if line), "")
    try:
        spoken = _SPOKEN.decode(data).p
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("points_broken" if '"presses"' in data else "points_missing") from None
    if spoken != PROTOCOL:
        raise MeetingError("other_version")
    try:
        return _POINTS.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("points_broken") from None


def read_press(text: str) -> Press:
    """Return a press as it waits in the outbox. Raises: `points_broken`."""
    try:
        return msgspec.json.decode(text, type=Press)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("points_broken") from None


def counted(presses: Iterable[Iterable[WishTold]]) -> Counted:
    """Return how much was pressed."""
    whats = [what_of(wish) for wishes in presses for wish in wishes]
    points = sum(isinstance(what, PointRaised) for what in whats)
    cards = sum(isinstance(what, CardPressed | PauseAsked) for what in whats)
    return Counted(points, cards, len(whats) - points - cards)


def new_device(chance: Callable[[int], str] = secrets.token_hex) -> str:
    """Return what a laptop that was never connected is called in one meeting. Only who knows it may say it is it."""
    return MARK + chance(6)


def is_from_a_file(device: str) -> bool:
    """Return whether a laptop got this name because it was never connected."""
    return FROM_A_FILE.fullmatch(device) is not None
