"""How it stands between a guest's laptop and the host, and what the guest says of itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.domain.events import Group

Contact = Literal["connecting", "connected", "cut", "away", "ended"]
"""How it stands between this laptop and the host. "away": the host is silent; "ended": it stopped sharing."""


@dataclass(frozen=True, slots=True)
class Me:
    """
    What this laptop says of itself.

    Shape: `permission` is the room's; `own_hubs` is where it would have the room, asked each time it says hello;
    `moved` hears where the room may be, at each change, on the link's thread. `before`: its device in points that it
    handed over by file.
    """

    permission: str
    group: Group | None = None
    own_hubs: Callable[[], tuple[str, ...]] = tuple
    moved: Callable[[tuple[str, ...]], object] = lambda _hubs: None
    before: str | None = None
