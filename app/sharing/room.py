"""A room on the laptop that shares a meeting: its hub, its front door, and the host's own link into it."""

import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.check_words import check_words
from app.domain.errors import MeetingError
from app.domain.meeting import Meeting
from app.domain.own_address import OwnAddress
from app.domain.proof import Role
from app.domain.ticket import JoinRequest, Ticket
from app.sharing.certificates import make_certificates
from app.sharing.front_door import Entrance, FrontDoor
from app.sharing.hub import Hub
from app.sharing.loop_thread import LoopThread
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import guest_rights, host_rights
from app.sharing.sealed_link import SealedLink

MOST_LAPTOPS = 200


@dataclass(frozen=True, slots=True)
class Opened:
    """A room that is open. `link` is the host's own, not started; `words` stand on every screen of the room."""

    link: SealedLink
    words: tuple[str, ...]


class Room:
    """
    Everything of a room but the meeting. Nothing of it is on disk while it is open, and nothing is used again.

    `meeting` tells what a guest is told of the meeting; `admitted` hears of each laptop that came in (its device, and
    whether it is a co-chair's) before it can say anything; `changed`: a code died. All on the room's own thread.
    """

    def __init__(
        self, meeting: Callable[[], Meeting], admitted: Callable[[str, bool], object], changed: Callable[[], object]
    ) -> None:
        self.id = secrets.token_hex(8)
        self._meeting, self._admitted = meeting, admitted
        self._certificates, self._keys = make_certificates(), RoomKeys()
        self._room_key, self._chairs_key = os.urandom(32), os.urandom(32)
        self._hubs: tuple[str, ...] = ()
        self._tickets: dict[tuple[str, Role], Ticket] = {}
        self._door = FrontDoor(self._certificates, self._admit, changed)
        self._thread = LoopThread("fairsay-room")
        self._hub: Hub | None = None

    @property
    def entrance(self) -> Entrance | None:
        """How others come in; None while the door is closed."""
        return self._door.entrance

    def open(self, own: Sequence[OwnAddress], words: Sequence[str]) -> Opened:
        """
        Open it at these own addresses, the likeliest first. Waits; call it from a thread of its own.

        `words`: those from which the check words are chosen. Raises: `no_network`, `hub_missing`, `hub_cannot_start`,
        `hub_cannot_listen`, `door_no_port`.
        """
        if not own:
            raise MeetingError("no_network")
        hub = self._hub = Hub(self._certificates, self._keys, own[0].ip)
        hub.start()
        hub.wait_until_ready()
        self._hubs = (f"{own[0].ip}:{hub.port}",)
        me, rights = user_key(), host_rights(self.id)
        opens = Pass(self._keys.permission(me.name, rights), me.sign)
        link = NatsLink([(own[0].ip, hub.port)], self._certificates.ca, opens, rights.read)
        self._thread.run(self._door.open(own)).result()
        chosen = check_words(bytes.fromhex(self._certificates.fingerprint), words)
        return Opened(SealedLink(link, self._room_key, self._chairs_key), chosen)

    def new_codes(self) -> None:
        """Take new codes: the old ones let nobody in any more."""
        self._door.new_codes()

    def close(self) -> None:
        """Close the door and end the hub. Waits until nothing is left of them."""
        self._thread.run(self._door.close()).result()
        self._thread.close()
        if self._hub is not None:
            self._hub.close()
        self._tickets.clear()

    def _admit(self, request: JoinRequest, role: Role) -> Ticket:
        """Give a ticket; the same laptop that asks again gets the same one. Raises: `room_full`."""
        known = self._tickets.get((request.user, role))
        if known is not None:
            return known
        if len(self._tickets) >= MOST_LAPTOPS:
            raise MeetingError("room_full")
        device, is_chair = secrets.token_hex(8), role == "chair"
        ticket = Ticket(
            room=self.id,
            ca=self._certificates.ca.decode("ascii"),
            hubs=self._hubs,
            jwt=self._keys.permission(request.user, guest_rights(self.id, device, chair=is_chair)),
            room_key=self._room_key,
            device=device,
            chairs_key=self._chairs_key if is_chair else None,
            meeting=self._meeting(),
        )
        self._admitted(device, is_chair)
        self._tickets[request.user, role] = ticket
        return ticket
