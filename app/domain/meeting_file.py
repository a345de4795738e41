"""
A meeting in a file on a USB stick: the invitation to it, and the meeting itself for a laptop that cannot connect. Pure.

One line each. The invitation comes first, so that a Fair Say which knows nothing of the second line joins by it too.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import Event
from app.domain.invitation import invitation_from, invitation_from_file, is_invitation
from app.domain.meeting import Meeting
from app.domain.pictures_told import PictureTold
from app.domain.told import MOST_PICTURES, Id, Number, Said
from app.domain.wire import PROTOCOL
from app.domain.wire_lines import LineTold, event_of, line_told

MOST_BYTES = 16_000_000
WIDE = (b"\xff\xfe", b"\xfe\xff")


class MeetingTold(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """
    What every guest is told of a meeting: itself, the words of its agenda, what happened, words for everyone.

    `pictures`: the group's own that it shows.
    """

    p: Number
    meeting: Meeting
    texts: tuple[ItemText, ...] = ()
    lines: tuple[LineTold, ...] = ()
    shown: tuple[Said, ...] = ()
    pictures: Annotated[tuple[PictureTold, ...], Meta(max_length=MOST_PICTURES)] = ()

    @property
    def events(self) -> list[Event]:
        """Return what happened, as lines of a record. Raises: `meeting_file_broken`."""
        try:
            events = [event_of(line) for line in self.lines]
        except MeetingError:
            raise MeetingError("meeting_file_broken") from None
        first = events[0] if events else None
        if first is not None and (first.n, first.prev) != (1, self.meeting.id):
            raise MeetingError("meeting_file_broken")
        if any((one.n + 1, one.digest()) != (after.n, after.prev) for one, after in pairwise(events)):
            raise MeetingError("meeting_file_broken")
        return events


class MeetingFile(Struct, frozen=True):
    """What such a file holds. `invitation`: its line of text, "" for none; `told`: the meeting, None for none."""

    invitation: str = ""
    told: MeetingTold | None = None

    def to_bytes(self) -> bytes:
        """Return the content of the file. Raises: `meeting_file_too_long`."""
        first = f"{self.invitation.strip()}\n".encode() if self.invitation else b""
        second = msgspec.json.encode(self.told) + b"\n" if self.told is not None else b""
        if len(first) + len(second) > MOST_BYTES:
            raise MeetingError("meeting_file_too_long")
        return first + second


class _Spoken(Struct):
    """Which protocol a meeting in a file speaks, whatever else it is."""

    p: int
    meeting: msgspec.Raw


_SPOKEN, _TOLD = msgspec.json.Decoder(_Spoken), msgspec.json.Decoder(MeetingTold)


def told_in_file(
    meeting: Meeting, texts: Sequence[ItemText], events: Sequence[Event], shown: Sequence[Said]
) -> MeetingTold:
    """Return a meeting as it goes into a file. Whoever calls leaves out what guests are not told."""
    lines = tuple(line_told(event) for event in events)
    return MeetingTold(p=PROTOCOL, meeting=meeting, texts=tuple(texts), lines=lines, shown=tuple(shown))


def meeting_file_from(content: bytes) -> MeetingFile:
    """
    Return what is in a file, whoever saved it again.

    Raises: `invitation_missing` for a file without either; codes of invitations; `meeting_file_broken`,
    `other_version`.
    """
    if len(content) > MOST_BYTES:
        raise MeetingError("meeting_file_broken")
    lines = plain_lines(content)
    data = next((line for line in lines if line.startswith("{")), "")
    if data:
        rest = "\n".join(line for line in lines if not line.startswith("{"))
        return MeetingFile(invitation_from(rest).text if is_invitation(rest) else "", _told_from(data))
    return MeetingFile(invitation_from_file(content).text)


def plain_lines(content: bytes) -> list[str]:
    """Return the lines of a file of ours; some programs save text in wide letters, or with a mark before it."""
    text = content.decode("utf-16" if content[:2] in WIDE else "utf-8-sig", errors="replace")
    return [line.strip() for line in text.split("\n")]


def _told_from(data: str) -> MeetingTold:
    try:
        if _SPOKEN.decode(data).p != PROTOCOL:
            raise MeetingError("other_version")
        told = _TOLD.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MeetingError("meeting_file_broken") from None
    if told.meeting.paper is not None or not is_id(told.meeting.id) or not told.events:
        raise MeetingError("meeting_file_broken")
    return told


def is_id(text: str) -> bool:
    """Return whether a text may be the id of a meeting."""
    try:
        msgspec.convert(text, Id)
    except msgspec.ValidationError:
        return False
    return True
