"""A room on the laptop that shares a meeting: its hub, its front door, and the host's own link into it."""

import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.check_words import check_words
from app.domain.errors import MeetingError
from app.domain.meeting import Meeting
from app.domain.organisation import Organisation
from app.domain.own_address import OwnAddress
from app.domain.proof import Role
from app.domain.ticket import JoinRequest, RoomKeeping, Ticket
from app.domain.told import MOST_HUBS
from app.domain.way_back import DoorSecrets
from app.sharing.certificates import RoomCertificates, make_certificates
from app.sharing.finding_again import sign_of
from app.sharing.front_door import Entrance, FrontDoor
from app.sharing.hub import FIRST_PORT, Hub
from app.sharing.loop_thread import LoopThread
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import guest_rights, host_rights, laptop_with
from app.sharing.sealed_link import SealedLink

MOST_LAPTOPS = 200


@dataclass(frozen=True, slots=True)
class Opened:
    """A room that is open. `link` is the host's own, not started; `words` stand on every screen of the room."""

    link: SealedLink
    words: tuple[str, ...]


class Room:
    """
    Everything of a room but the meeting.

    Shape: `ticket` is a co-chair's, for this laptop itself: what it is to open is all in there (see `new_room`).
    `meeting` tells what a guest is told of the meeting; `changed`: a code died, or the organisation's engine came or
    went; called on threads of the room's own.
    """

    def __init__(
        self,
        ticket: Ticket,
        meeting: Callable[[], Meeting],
        changed: Callable[[], object],
        door: DoorSecrets | None = None,
    ) -> None:
        keeping = ticket.keeping
        assert keeping is not None
        assert ticket.chairs_key is not None
        self.id = ticket.room
        self.here: tuple[str, ...] = ()
        self.others: tuple[str, ...] = ()
        self._meeting = meeting
        self._room_key, self._chairs_key = ticket.room_key, ticket.chairs_key
        self._certificates = RoomCertificates(
            *(text.encode("ascii") for text in (ticket.ca, keeping.certificate, keeping.key))
        )
        self._keys = RoomKeys(keeping.account)
        self._keeping = keeping
        self._users = set[str]()
        self._door = FrontDoor(self._certificates, self._admit, changed, before=door)
        self._thread = LoopThread("fairsay-room")
        self._changed = changed
        self._hub: Hub | None = None

    @property
    def entrance(self) -> Entrance | None:
        """How others come in; None while the door is closed."""
        return self._door.entrance

    @property
    def door(self) -> DoorSecrets | None:
        """What opens the door, to open it with again; None while it is closed."""
        return self._door.secrets

    @property
    def hubs(self) -> tuple[str, ...]:
        """Where the room is, and where it may be next: what `others` says."""
        return (*self.here, *self.others)[:MOST_HUBS]

    @property
    def port(self) -> int:
        """Where the hub listens."""
        return self._hub.port if self._hub is not None else 0

    @property
    def has_joined(self) -> bool:
        """Whether the hub is joined to the organisation's engine now."""
        return self._hub is not None and self._hub.has_joined

    def open(
        self, own: Sequence[OwnAddress], words: Sequence[str], port: int = 0, organisation: Organisation | None = None
    ) -> Opened:
        """
        Open it at these own addresses, the likeliest first. Waits; call it from a thread of its own.

        `words`: those from which the check words are chosen. `port`: where the hub was before. `organisation`: whose
        engine the hub joins. Raises: `no_network`, `hub_missing`, `hub_cannot_start`, `hub_cannot_listen`,
        `door_no_port`.
        """
        if not own:
            raise MeetingError("no_network")
        hub = self._hub = Hub(self._certificates, self._keys, own[0].ip, port or FIRST_PORT, organisation)
        hub.on_joined = self._changed
        hub.start()
        hub.wait_until_ready()
        self.here = (f"{own[0].ip}:{hub.port}",)
        me, rights = user_key(), host_rights(self.id)
        opens = Pass(self._keys.permission(me.name, rights), me.sign)
        link = NatsLink([(own[0].ip, hub.port)], self._certificates.ca, opens, rights.read)
        self._thread.run(self._door.open(own, sign=sign_of(self._room_key), hub=hub.port)).result()
        chosen = check_words(bytes.fromhex(self._certificates.fingerprint), words)
        return Opened(SealedLink(link, self._room_key, self._chairs_key), chosen)

    def who(self, permission: str) -> tuple[str, bool] | None:
        """Return whose permission this is: the device, and whether it is a co-chair's; None if it is not ours."""
        rights = self._keys.rights_in(permission)
        return laptop_with(rights, self.id) if rights is not None else None

    def new_codes(self) -> None:
        """Take new codes: the old ones let nobody in any more."""
        self._door.new_codes()

    def close(self) -> None:
        """Close the door and end the hub. Waits until nothing is left of them."""
        self._thread.run(self._door.close()).result()
        self._thread.close()
        if self._hub is not None:
            self._hub.close()

    def _admit(self, request: JoinRequest, role: Role) -> Ticket:
        """Give a ticket; the same laptop that asks again gets the same device. Raises: `room_full`."""
        if request.user not in self._users and len(self._users) >= MOST_LAPTOPS:
            raise MeetingError("room_full")
        self._users.add(request.user)
        return self.ticket(request.user, is_chair=role == "chair")

    def ticket(self, user: str, *, is_chair: bool) -> Ticket:
        """Return a ticket for the laptop with the key of this name."""
        device = self._keys.device(user)
        return Ticket(
            room=self.id,
            ca=self._certificates.ca.decode("ascii"),
            hubs=self.hubs,
            jwt=self._keys.permission(user, guest_rights(self.id, device, chair=is_chair)),
            room_key=self._room_key,
            device=device,
            chairs_key=self._chairs_key if is_chair else None,
            keeping=self._keeping if is_chair else None,
            meeting=self._meeting(),
        )


def new_room(user: str) -> Ticket:
    """Return a co-chair's ticket, for the key of this name, into a room that nobody has opened yet."""
    certificates, keys = make_certificates(), RoomKeys()
    room, device = secrets.token_hex(8), keys.device(user)
    return Ticket(
        room=room,
        ca=certificates.ca.decode("ascii"),
        hubs=(),
        jwt=keys.permission(user, guest_rights(room, device, chair=True)),
        room_key=os.urandom(32),
        device=device,
        chairs_key=os.urandom(32),
        keeping=RoomKeeping(keys.secret, certificates.certificate.decode("ascii"), certificates.key.decode("ascii")),
    )
