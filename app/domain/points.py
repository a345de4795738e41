"""A press: a point, a pause or another card, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.domain.events import CameFrom
from app.domain.kinds import Heard, Meaning, Outcome

Status = Literal["waiting", "called", "answered", "closed", "taken_back", "written_down"]
OPEN: tuple[Status, ...] = ("waiting", "called")


@dataclass(frozen=True, slots=True)
class Press:
    """
    One press in the order of asking. `id` is the id of the event that made it.

    Shape: `is_prepared`: raised before the meeting began; `is_after`: in the days after its end. `is_shown`: its owner
    lets everyone read the words. `term` is the code of a hard word. `due` is the day of the reply, if one was promised.
    """

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
    has_picture: bool = False
    is_shown: bool = False
    is_prepared: bool = False
    is_after: bool = False
    term: str | None = None
    due: date | None = None
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
