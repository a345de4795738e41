"""Who may publish and read under which subjects of a room: the table of `docs/live-protocol.md`. Pure."""

import re
from dataclasses import dataclass

MOST_BYTES = 65_536
_SUBJECT = re.compile(r"[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){1,7}")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Rights:
    """
    What one laptop may do in one room.

    Shape: patterns of subjects, where `*` stands for one word between dots.
    """

    publish: tuple[str, ...]
    read: tuple[str, ...]

    def may_publish(self, subject: str) -> bool:
        """Say if a message may go out under this subject."""
        return any(fits(pattern, subject) for pattern in self.publish)

    def may_read(self, subject: str) -> bool:
        """Say if messages under this subject may come in."""
        return any(fits(pattern, subject) for pattern in self.read)


def host_rights(room: str) -> Rights:
    """Return the rights of the laptop whose record is the meeting's record."""
    start = _start(room)
    return Rights(
        publish=(f"{start}.cu.*", f"{start}.log", f"{start}.chairs"),
        read=(f"{start}.up.*", f"{start}.cq.*"),
    )


def guest_rights(room: str, device: str, *, chair: bool = False) -> Rights:
    """Return the rights of any other laptop; `chair`: it is a co-chair's."""
    start = _start(room)
    if not _NAME.fullmatch(device):
        raise ValueError("a device is one word of a subject")
    private = (f"{start}.chairs",) if chair else ()
    return Rights(
        publish=(f"{start}.up.{device}", f"{start}.cq.{device}"),
        read=(f"{start}.log", f"{start}.cu.{device}", *private),
    )


def laptop_with(rights: Rights, room: str) -> tuple[str, bool] | None:
    """Return whose rights in a room these are: the device, and whether it is a co-chair's; None if no guest's."""
    device = rights.publish[0].rpartition(".")[2] if rights.publish else ""
    if not _NAME.fullmatch(device):
        return None
    return next(((device, chair) for chair in (False, True) if rights == guest_rights(room, device, chair=chair)), None)


def fits(pattern: str, subject: str) -> bool:
    """Say if a subject is one of those that the pattern stands for."""
    wanted, given = pattern.split("."), subject.split(".")
    return len(wanted) == len(given) and all(want in ("*", word) for want, word in zip(wanted, given, strict=True))


def can_travel(subject: str, data: bytes) -> bool:
    """Say if a hub would carry this; what it would not is gone, and the link stays."""
    return len(data) <= MOST_BYTES and _SUBJECT.fullmatch(subject) is not None


def _start(room: str) -> str:
    if not _NAME.fullmatch(room):
        raise ValueError("a room is one word of a subject")
    return f"m.{room}"
