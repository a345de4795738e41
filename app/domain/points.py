"""A press: a point, a pause or another card, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.domain.events import CameFrom
from app.domain.kinds import Heard, Meaning, Outcome

Status = Literal["waiting", "called", "answered", "closed", "taken_back", "written_down"]
OPEN: tuple[Status, ...] = ("waiting", "called")


@dataclass(frozen=True, slots=True)
class Press:
    """One press in the order of asking. `id` is the id of the event that made it."""

    id: str
    meaning: Meaning
    item: str | None
    at: datetime
    came_from: CameFrom
    status: Status = "waiting"
    topic: str | None = None
    me_too: int = 0
    is_held: bool = False
    is_kept: bool = False
    is_seen: bool = False
    has_words: bool = False
    has_name: bool = False
    outcome: Outcome | None = None
    heard: Heard | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still waits to be heard."""
        return self.status in OPEN

    @property
    def is_point(self) -> bool:
        """Whether this is a point, which is asked about when the room moves on."""
        return self.meaning == "point"
