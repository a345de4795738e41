"""Sharing a meeting with other laptops, and joining one, as screens see it. Nothing here knows a network."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from app.domain.errors import MeetingError
from app.domain.events import Group
from app.domain.network_check import HeardNow
from app.services.contact import Contact
from app.services.live_meeting import LiveMeeting

SharingState = Literal["starting", "ready", "failed", "stopped"]
AtOrganisation = Literal["none", "joined", "away", "unusable"]
"""Whether a shared meeting is joined to the organisation's engine. "none": this laptop knows none."""
Stop = Callable[[], None]


@dataclass(frozen=True, slots=True)
class WaysIn:
    """
    How other laptops come in.

    Shape: `code` in groups that are said aloud, "023-4821-7730"; `chair_code` for a laptop that may run the meeting;
    `check_words` stand on both screens, so that people see that it is this meeting; `invitation` is one line of text,
    for a QR code or to paste, and what a file on a USB stick holds. `addresses` of this laptop, as people type them.
    `squares`: the invitation as a QR code with its light border, row by row; True is dark. Empty: no picture.
    """

    code: str
    chair_code: str
    check_words: tuple[str, ...]
    invitation: str
    addresses: tuple[str, ...]
    squares: tuple[tuple[bool, ...], ...] = ()


class SharedMeeting(Protocol):
    """A meeting that this laptop shares. Everything may be asked from the window's thread, and answers at once."""

    @property
    def state(self) -> SharingState:
        """How far it is. "failed": `trouble` says why; it may be shared again."""
        ...

    @property
    def trouble(self) -> MeetingError | None:
        """Why it cannot be shared, or what is in the way while it is shared."""
        ...

    @property
    def ways_in(self) -> WaysIn | None:
        """How laptops come in; None until it is ready, and while a new code is needed after many wrong ones."""
        ...

    @property
    def organisation(self) -> AtOrganisation:
        """How it stands with the organisation's engine. The meeting here goes on in any case."""
        ...

    @property
    def organisation_trouble(self) -> MeetingError | None:
        """Why what this laptop was told of the organisation's engine is unusable; None else."""
        ...

    def told_refusals(self) -> tuple[MeetingError, ...]:
        """Return why the rules refused what waited on this laptop when it took over, each once."""
        ...

    @property
    def has_moved(self) -> bool:
        """Whether it is shared at another place since the network changed, with a new code, and nobody read that."""
        ...

    def know_that_it_moved(self) -> None:
        """Say no more that it moved: somebody read it."""
        ...

    def here(self) -> Mapping[str, int]:
        """Return how many laptops are here, by the group that is told of their person ("" for none). Never who."""
        ...

    def new_code(self) -> None:
        """Take new codes: the old ones let nobody in any more. Who is in stays in."""
        ...

    def stop(self) -> None:
        """Stop sharing. Other laptops go on reading; their points are kept on them."""
        ...

    def listen(self, listener: Callable[[], object]) -> Stop:
        """Call `listener` at each change, on any thread. Returns what ends that."""
        ...


@dataclass(frozen=True, slots=True)
class MeetingHere:
    """
    A meeting that was found on this network. Its name is known only inside.

    Shape: `room` is "" where a person typed the address.
    """

    room: str
    address: str


class JoinedMeeting(Protocol):
    """A meeting on another laptop that this one follows or runs."""

    @property
    def meeting(self) -> LiveMeeting:
        """What screens show."""
        ...

    @property
    def is_chair(self) -> bool:
        """Whether this laptop may run the meeting."""
        ...

    @property
    def may_take_over(self) -> bool:
        """Whether this co-chair's laptop could share the meeting itself, as the one that did is away."""
        ...

    def told_refusals(self) -> tuple[MeetingError, ...]:
        """Return why the meeting refused presses of this laptop, each once."""
        ...

    @property
    def contact(self) -> Contact:
        """How it stands between this laptop and the host."""
        ...

    @property
    def check_words(self) -> tuple[str, ...]:
        """The same words as on the screen of the laptop that shares."""
        ...

    def listen(self, listener: Callable[[], object]) -> Stop:
        """Call `listener` at each change of `contact`, on any thread. Returns what ends that."""
        ...

    def say_group(self, group: Group | None) -> None:
        """
        Take up which group the person who follows at this laptop says, None for none. Call it as often as you like.

        The host hears it only where a press may carry it: where three or more of that group are in the room.
        """
        ...


class Sharing(Protocol):
    """
    The way to other laptops. The first use loads what it needs; until then this laptop opens no network.

    `shared` and `joined` are no use: screens ask them at any time, and they load nothing.
    """

    def share(self, live: LiveMeeting) -> SharedMeeting:
        """Share a meeting, or return how it is shared already. Returns at once; watch `state`."""
        ...

    def shared(self, meeting_id: str) -> SharedMeeting | None:
        """Return how a meeting is shared from here, None if it is not."""
        ...

    def look(self, found: Callable[[tuple[MeetingHere, ...]], object]) -> Stop:
        """Look for meetings on this network, and call `found` at each change, on any thread, until stopped."""
        ...

    def join(
        self,
        given: str,
        here: MeetingHere | None,
        joined: Callable[[JoinedMeeting], object],
        failed: Callable[[MeetingError], object],
    ) -> Stop:
        """
        Join by what a person gave: a code, an invitation's line, or the whole of its file; `here` if it was found.

        `joined` or `failed` is called once, on any thread; the returned call gives up. Raises: `code_…`, `invitation_…`
        `address_wrong` for what can be seen before anything is sent, as a wrong digit.
        """
        ...

    def joined(self, meeting_id: str) -> JoinedMeeting | None:
        """Return how this laptop is in a meeting of another one, None if it is not."""
        ...

    def leave(self, meeting_id: str) -> None:
        """
        Leave a meeting of another laptop for good: it needs the code to come in again. Returns at once.

        What is here stays. What is not with the meeting yet is sent when this laptop joins it again.
        """
        ...

    def take_over(self, meeting_id: str) -> SharedMeeting:
        """
        Share a meeting from here that this co-chair's laptop has joined: the laptop that shared it is away.

        Returns at once; watch `state`. Other laptops find it by themselves. Raises: `not_kept`, `not_joined`.
        """
        ...

    def resume(self, live: LiveMeeting) -> None:
        """Go on where this program was closed: share the meeting again, or be in it again. Returns at once."""
        ...

    def ended(self, meeting_id: str) -> None:
        """The meeting is over: throw away what would let this laptop in again."""
        ...

    def check(self, told: Callable[[HeardNow], object]) -> Stop:
        """
        Look whether laptops can hear each other here, until stopped; `told` is called at each change, on any thread.

        What is between two laptops is known only while both look.
        """
        ...

    def close(self) -> None:
        """Stop sharing, leave every meeting, and let the network go: the program ends."""
        ...
