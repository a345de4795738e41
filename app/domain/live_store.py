"""What a laptop keeps on its disk while a meeting is shared between laptops, seen from the services."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.agenda import ItemText
from app.domain.events import PrivateWords
from app.domain.meeting import Meeting
from app.domain.pictures import PictureIndex
from app.domain.pictures_told import PictureTold
from app.domain.ports import Line
from app.domain.told import MadeBy
from app.domain.way_back import WayBack


@dataclass(frozen=True, slots=True)
class Request:
    """
    One press, all of it or nothing, as it waits on a guest until the host's record has it.

    Shape: `seq` counts from 1 for each meeting and device; `wishes_json` is the `wishes` and `texts` of the `press`
    message as canonical JSON; `ids` are its events; `holder` is the profile that pressed, which is never sent.
    """

    seq: int
    wishes_json: str
    ids: tuple[str, ...]
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """This laptop is a guest of a meeting. `last_seq` is its newest press ever, 0 before the first."""

    meeting_id: str
    device: str
    epoch: int
    last_seq: int


class GuestStore(Protocol):
    """What a guest keeps: that it joined, the host's lines, and its own presses until the host has them."""

    def join(self, meeting: Meeting, texts: Sequence[ItemText], device: str) -> None:
        """
        Remember that this laptop is a guest. A meeting that is here already keeps its events and gets what is new.

        May be called again with the same device when the meeting or its texts changed. Presses that wait since an
        earlier `leave` go on waiting; `joined().last_seq` is theirs. Raises: `not_kept`.
        """
        ...

    def joined(self, meeting_id: str) -> Joined | None:
        """Return what is remembered of joining, None if this laptop is no guest of the meeting."""
        ...

    def put(self, meeting_id: str, request: Request) -> None:
        """Keep a press until the host has it; on disk when this returns. Raises: `not_kept`."""
        ...

    def waiting(self, meeting_id: str) -> list[Request]:
        """Return the presses that the host does not have yet, oldest first."""
        ...

    def settle(
        self, meeting_id: str, epoch: int, lines: Sequence[Line], done: Sequence[int], *, made: Sequence[MadeBy] = ()
    ) -> None:
        """
        Keep lines of the host and who made them, take presses out of the outbox, remember the epoch.

        All in one transaction. Lines must follow those that are here; lines that are here word for word count as kept.
        Raises: `not_kept` (reason "hole": lines are missing before these, or ours are others).
        """
        ...

    def keep_words(self, meeting_id: str, words: Mapping[str, PrivateWords], gone: Sequence[str] = ()) -> None:
        """Keep private words of lines that are here, by event id, if they fit them; take `gone` out."""
        ...

    def refused(self, meeting_id: str, seq: int) -> None:
        """Take a press out of the outbox: the host's rules refuse it."""
        ...

    def mine(self, meeting_id: str) -> frozenset[str]:
        """Return the events that somebody at this laptop made: those whose keys are here."""
        ...

    def made(self, meeting_id: str) -> list[MadeBy]:
        """Return which laptop made which press, as far as this one was told, or was the host."""
        ...

    def rewind(self, meeting_id: str, to_n: int, presses: Sequence[Request]) -> None:
        """
        Take this laptop's own lines after `to_n` off the list and let `presses` wait in their place, all or nothing.

        For who was the host once. The words of these lines go from the list, so they must stand in `presses`
        (`EventLog.private`); a request without a holder gets the one that holds the key of its events.
        Raises: `not_kept`.
        """
        ...

    def take_over(self, meeting_id: str, lines: Sequence[Line]) -> None:
        """
        Be a guest no more: keep what waited in the outbox as `lines` of this laptop's own list, and empty it.

        All in one transaction. Raises: `not_kept`.
        """
        ...

    def leave(self, meeting_id: str) -> None:
        """Forget the device. Presses that the host does not have stay in the outbox until they are sent or refused."""
        ...


class AuthorStore(Protocol):
    """On the host: which device made which press. Written with the line itself (`Line.author`)."""

    def author(self, event_id: str) -> str | None:
        """Return the device that made this press, None if it was made on this laptop or is not known."""
        ...

    def made(self, meeting_id: str, only: Sequence[str] | None = None) -> list[MadeBy]:
        """Return the presses of other laptops, each with its laptop and its number there. `only`: among these."""
        ...

    def newest_seq(self, meeting_id: str, device: str) -> int:
        """Return the newest press of a device that is in the record, 0 if there is none."""
        ...

    def knows(self, event_ids: Sequence[str]) -> bool:
        """Return whether one of these ids is in the record already, in whatever meeting."""
        ...

    def same_laptop(self, meeting_id: str, before: str, device: str) -> None:
        """The laptop that was one device is another one now: what it made is still its own. Raises: `not_kept`."""
        ...

    def forget(self, meeting_id: str) -> None:
        """Forget who made what: the meeting is over and everything is acknowledged."""
        ...


class MeetingPictures(Protocol):
    """The group's own pictures that meetings on several laptops show. Every method may be called from any thread."""

    def index(self) -> PictureIndex:
        """Return every picture that this laptop has."""
        ...

    def told(self, picture_id: str, *, means: bool) -> PictureTold | None:
        """Return a picture small enough to be told, None if it is not here. Slow. `means`: its words go with it."""
        ...

    def find(self, picture_id: str, means: bool, found: Callable[[PictureTold | None], object]) -> None:
        """Call `found` once, on any thread, with what `told` returns."""
        ...

    def keep(self, meeting_id: str, picture: PictureTold) -> None:
        """Keep a picture as long as its meeting. Raises: `group_not_kept`, and as a picture that a person brings."""
        ...


class WayBackStore(Protocol):
    """What lets this laptop into its rooms again when its program was closed. Gone when the meeting is over."""

    def keep(self, meeting_id: str, way: WayBack) -> None:
        """Keep it, instead of the one before; if the disk takes it."""
        ...

    def of(self, meeting_id: str) -> WayBack | None:
        """Return the way back into the room of a meeting, None if there is none any more."""
        ...

    def leave(self, meeting_id: str) -> None:
        """Take away what lets this laptop in. Only its key stays, by which the room knows it again."""
        ...

    def key(self, meeting_id: str, room: str) -> bytes | None:
        """Return the key that this laptop had in a room, None if it was never there."""
        ...

    def forget(self, meeting_id: str) -> None:
        """Take all of it away."""
        ...
