"""How what happens in a meeting comes to be kept: on this laptop's own record, or by the laptop that shares it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.agenda import ItemText
from app.domain.clock import Gap
from app.domain.errors import MeetingError
from app.domain.events import Event, Maker, Moment, PrivateWords, new_id, private_words
from app.domain.kinds import Kind
from app.domain.live_rights import MOST_TEXT_BYTES, bytes_of
from app.domain.meeting import Meeting
from app.domain.meeting_facts import refuse_too_many_facts
from app.domain.told import MOST_TEXT


@dataclass(frozen=True, slots=True)
class Wish:
    """
    Something that should happen, with the words typed, who holds its key, and whose words go.

    `id` is known before it happens, so that another wish of the same moment can speak of it. A wish of another laptop
    brings its words with their salt (`private`), and its author: the device, and the number of its press.
    `text`: new words of the item that `what` adds or changes; their digest stands in `what`. `meeting`: where `what` is
    `plan_changed`, a meeting in which that part is as it should be.
    """

    what: Kind
    words: str = ""
    holder: str | None = None
    removes: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)
    private: PrivateWords | None = None
    author: tuple[str, int] | None = None
    text: ItemText | None = None
    meeting: Meeting | None = None

    def to_keep(self) -> PrivateWords | None:
        """Return the words with their salt: the one they came with, or a new one."""
        return self.private or (private_words(self.words) if self.words else None)


def refuse_too_long(wishes: Iterable[Wish]) -> None:
    """See that other laptops can be told of these, also where nothing is shared yet. Raises: `message_too_long`."""
    for wish in wishes:
        words = wish.private.text if wish.private is not None else wish.words
        if len(words) > MOST_TEXT or (wish.text is not None and bytes_of(wish.text) > MOST_TEXT_BYTES):
            raise MeetingError("message_too_long")
        if wish.meeting is not None:
            refuse_too_many_facts(wish.meeting)


class Keeper(Protocol):
    """
    Keeps what happens in one meeting, and puts what is true now into its `LiveMeeting`.

    A meeting may change its keeper while it is on, when a laptop takes over: no screen needs to know.
    """

    @property
    def is_elsewhere(self) -> bool:
        """Whether another laptop's record is the meeting's record."""
        ...

    @property
    def gap(self) -> Gap | None:
        """The time the laptop was away, if it matters and nobody has said whether the meeting went on."""
        ...

    @property
    def unkept(self) -> frozenset[str]:
        """The events that are not on this laptop's disk yet."""
        ...

    def moment(self) -> Moment:
        """Return the time now."""
        ...

    def happen(self, maker: Maker, wishes: tuple[Wish, ...]) -> tuple[Event, ...]:
        """Let all `wishes` happen together, or none. Raises: the codes of `apply`."""
        ...

    def keep(self) -> bool:
        """Put on disk what waits, and tell everyone. Returns whether all is kept."""
        ...

    def tick(self) -> None:
        """Look at the clock, each second."""
        ...

    def is_with(self, event_id: str) -> bool:
        """Whether a press is with the meeting."""
        ...

    def held_by(self, profile: str) -> frozenset[str]:
        """Return the presses whose key this profile holds, those not on disk yet included."""
        ...

    def answer_gap(self, maker: Maker, *, went_on: bool) -> None:
        """Say whether the meeting went on while the laptop was away."""
        ...
