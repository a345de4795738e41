"""Comes into a room by whatever a person gave: a code, or an invitation as text or from a file."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.invitation import Invitation, invitation_from, is_invitation
from app.domain.join_code import JoinCode, parse_code
from app.domain.own_address import OwnAddress
from app.domain.proof import Proof
from app.domain.ticket import JoinRequest, Ticket
from app.sharing.door import PORTS
from app.sharing.finding import FoundRoom, look_around
from app.sharing.knocking import SECONDS, Place, knock, places


@dataclass(frozen=True)
class WayIn:
    """What a person gave, understood."""

    given: JoinCode | Invitation

    @property
    def proof(self) -> Proof:
        """Return what the door is shown."""
        return self.given.proof

    def first_places(self, own: Sequence[OwnAddress]) -> tuple[Place, ...]:
        """Return where the door may be, for a laptop with these own addresses."""
        if isinstance(self.given, Invitation):
            return places(self.given.addresses, dict.fromkeys([self.given.port, *PORTS]))
        return places(self.given.hosts_near(own), PORTS)

    def may_be(self, room: FoundRoom) -> bool:
        """Return whether a meeting that was found can be the one. A code is not tried at meetings elsewhere."""
        if isinstance(self.given, Invitation):
            return True
        numbers = [str(int(self.given.where[at : at + 3])) for at in range(0, len(self.given.where), 3)]
        return bool(numbers) and any(ip.split(".")[-len(numbers) :] == numbers for ip in room.addresses)


def way_in(given: str) -> WayIn:
    """Return what a person gave: a code, an invitation's text, or the whole of its file.

    Raises: MeetingError `code_…`, `invitation_…`, before anything is sent.
    """
    return WayIn(invitation_from(given) if is_invitation(given) else parse_code(given))


async def come_in(
    way: WayIn,
    request: JoinRequest,
    own: Sequence[OwnAddress],
    here: Sequence[Place] = (),
    seconds: float = SECONDS,
) -> Ticket:
    """
    Return a ticket from the room that `way` leads to, looking everywhere at once.

    `here`: where a person says it is, or where it was found. Raises: MeetingError, see `knock`.
    """
    later: asyncio.Queue[Place] = asyncio.Queue()
    looking = asyncio.get_running_loop().create_task(
        look_around(_adding(way, later.put_nowait), [each.ip for each in own], seconds=None)
    )
    try:
        return await knock([*here, *way.first_places(own)], way.proof, request, seconds, later)
    finally:
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)


def _adding(way: WayIn, add: Callable[[Place], object]) -> Callable[[tuple[FoundRoom, ...]], None]:
    def found(rooms: tuple[FoundRoom, ...]) -> None:
        for room in rooms:
            if way.may_be(room):
                for place in places(room.addresses, [room.port]):
                    add(place)

    return found
