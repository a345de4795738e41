"""The laptops that joined a shared meeting, as their host knows them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.events import Group
from app.domain.live_store import MeetingPictures
from app.services.pictures_between import NO_PICTURES

HERE_MS = 12_000
A_SECOND, AT_ONCE = 5, 20
"""How many presses of one laptop are taken in a second, and at once."""


@dataclass(slots=True)
class Guest:
    """One laptop that joined."""

    is_chair: bool = False
    group: Group | None = None
    told_group: Group | None = None
    """What of its group screens heard."""
    hubs: tuple[str, ...] = ()
    seen_ms: int | None = None
    allowed: float = AT_ONCE
    counted_ms: int = 0
    is_held_up: bool = False
    stumbled: tuple[int, int] = (0, 0)
    """The press that the host fell over, and how often."""

    def is_here(self, now_ms: int) -> bool:
        """Whether it was heard of in the last seconds."""
        return self.seen_ms is not None and now_ms - self.seen_ms < HERE_MS

    def may_press(self, now_ms: int) -> bool:
        """Count one press; False if there were too many just now."""
        passed = (now_ms - self.counted_ms) / 1000
        self.allowed, self.counted_ms = min(AT_ONCE, self.allowed + passed * A_SECOND), now_ms
        if self.allowed < 1:
            return False
        self.allowed -= 1
        return True


@dataclass(frozen=True, slots=True)
class RoomHere:
    """
    The room, as the one who shares a meeting in it sees it.

    Shape: `device` is this laptop's own, as which it comes back if another one takes over; `hubs` is where the room is;
    `who` tells whose a permission is: the device, and whether it is a co-chair's; None for one that the room did not
    give; `pictures` are the group's own.
    """

    id: str
    device: str
    epoch: int
    hubs: tuple[str, ...]
    who: Callable[[str], tuple[str, bool] | None]
    pictures: MeetingPictures = NO_PICTURES


@dataclass(slots=True)
class Counts:
    """What was thrown away, for the diary of a fault: never what it was."""

    unreadable: int = 0
    strangers: int = 0
    too_many: int = 0
