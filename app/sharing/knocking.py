"""A guest at the door of a room: tries every place where it may be, all at once, and comes back with a ticket."""

import asyncio
import hashlib
import itertools
import random
import ssl
from collections.abc import Iterable
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from app.domain.errors import MeetingError
from app.domain.proof import Proof
from app.domain.ticket import JoinRequest, Ticket, ticket_from
from app.sharing.frames import MOST_BEFORE_PROOF, MOST_REPLY, Wire
from app.sharing.handshake import Answer, BrokenFrameError, GuestSide, WrongProofError

SECONDS = 8.0
GRACE_SECONDS = 2.0
SHORT_GRACE_SECONDS = 0.5
PROVE_SECONDS = 5.0
MOST_PLACES = 60
MOMENT = 0.05
CUT_OFF = (ConnectionError, EOFError, ssl.SSLEOFError, ssl.SSLZeroReturnError)


@dataclass(frozen=True)
class Place:
    """Where a door may be."""

    address: str
    port: int


def places(addresses: Iterable[str], ports: Iterable[int]) -> tuple[Place, ...]:
    """Return every place with one of these addresses and one of these ports."""
    ports = tuple(ports)
    return tuple(dict.fromkeys(Place(address, port) for address in addresses for port in ports))


async def knock(
    at: Iterable[Place],
    proof: Proof,
    request: JoinRequest,
    seconds: float = SECONDS,
    later: "asyncio.Queue[Place] | None" = None,
) -> Ticket:
    """
    Return the ticket of the first room that knows the secret. `later` brings more places, as they are found.

    Raises: MeetingError `nobody_there`, `code_not_this_meeting`, `invitation_not_this_meeting`, `door_closed`,
    `other_version`, `room_full`, `host_not_trusted`, `ticket_broken`.
    """
    knocking = _Knocking(proof, request)
    for place in at:
        knocking.try_also(place)
    try:
        return await knocking.first(seconds, later)
    finally:
        await knocking.stop()


class _Knocking:
    """One guest, at several places at once."""

    def __init__(self, proof: Proof, request: JoinRequest) -> None:
        self._proof = proof
        self._request = request
        self._one_at_a_time = asyncio.Lock()
        self._tried: set[Place] = set()
        self._waiting: set[asyncio.Task[Ticket | MeetingError | None]] = set()
        self._more: asyncio.Task[None] | None = None

    def try_also(self, place: Place) -> None:
        """Knock there too, once."""
        if place not in self._tried and len(self._tried) < MOST_PLACES:
            self._tried.add(place)
            guest = _Guest(place, self._proof, self._request, self._one_at_a_time)
            self._waiting.add(asyncio.get_running_loop().create_task(guest.come_in()))

    async def first(self, seconds: float, later: "asyncio.Queue[Place] | None") -> Ticket:
        """Return the first ticket. Raises: MeetingError."""
        loop = asyncio.get_running_loop()
        if later is not None:
            self._more = loop.create_task(self._take(later))
        end, trouble = loop.time() + seconds, None
        while (self._waiting or self._more) and (left := end - loop.time()) > 0:
            for result in await self._done(left):
                if isinstance(result, Ticket):
                    return result
                trouble = trouble or result
            if trouble:
                end = min(end, loop.time() + (GRACE_SECONDS if self._waiting else SHORT_GRACE_SECONDS))
        raise trouble or MeetingError("nobody_there")

    async def stop(self) -> None:
        """Knock nowhere any more."""
        left = [*self._waiting, *([self._more] if self._more else [])]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _done(self, left: float) -> "list[Ticket | MeetingError | None]":
        """Return what has come back, after a moment at most if places may still be added."""
        if not self._waiting:
            await asyncio.sleep(min(left, MOMENT))
            return []
        limit = min(left, MOMENT) if self._more else left
        done, _ = await asyncio.wait(self._waiting, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
        self._waiting -= done
        return [task.result() for task in done]

    async def _take(self, later: "asyncio.Queue[Place]") -> None:
        while True:
            self.try_also(await later.get())


@dataclass(frozen=True)
class _Guest:
    """One guest at one place."""

    place: Place
    proof: Proof
    request: JoinRequest
    one_at_a_time: asyncio.Lock
    """Two places may be one room: only one of them is shown the proof at a time."""

    async def come_in(self) -> Ticket | MeetingError | None:
        """Return the ticket, or why there is none (None: no room here). Tries again while the door is crowded."""
        for tried in itertools.count():
            await asyncio.sleep(random.uniform(0.05, 0.3) * min(tried, 5))  # noqa: S311
            try:
                wire = await Wire.dial(self.place.address, self.place.port)
            except ConnectionRefusedError:
                return None
            except CUT_OFF:
                continue
            except OSError:
                return None
            try:
                return await self._talk(wire)
            except MeetingError as trouble:
                return trouble
            except CUT_OFF:
                continue
            except (OSError, BrokenFrameError):
                return None
            finally:
                wire.cut()
        return None

    async def _talk(self, wire: Wire) -> Ticket:
        side = GuestSide(self.proof, wire.certificate)
        await wire.send(side.hello())
        answer = await wire.receive(MOST_BEFORE_PROOF)
        self._refuse(answer[0])
        async with self.one_at_a_time, asyncio.timeout(PROVE_SECONDS):
            await wire.send(side.prove(answer, self.request.to_bytes()))
            reply = await wire.receive(MOST_REPLY)
            self._refuse(reply[0])
            try:
                given = side.open(reply)
            except WrongProofError:
                self._refuse(Answer.WRONG)
                raise
        self._refuse(given[0] if given else Answer.FULL)
        ticket = ticket_from(given[1:])
        _same_room(ticket, wire.certificate, self.proof)
        return ticket

    def _refuse(self, answer: int) -> None:
        """Raise what an answer other than yes means."""
        invited = self.proof.kind == "invitation"
        if answer == Answer.WRONG:
            raise MeetingError("invitation_not_this_meeting" if invited else "code_not_this_meeting")
        if answer == Answer.CLOSED:
            raise MeetingError("invitation_not_this_meeting" if invited else "door_closed")
        if answer == Answer.OTHER_VERSION:
            raise MeetingError("other_version")
        if answer == Answer.FULL:
            raise MeetingError("room_full")
        if answer != Answer.YES:
            raise BrokenFrameError


def _same_room(ticket: Ticket, seen: bytes, proof: Proof) -> None:
    """Make sure that who gave the ticket is the room itself, and not another guest who knows the secret too."""
    try:
        room = x509.load_der_x509_certificate(ticket.ca_der)
        x509.load_der_x509_certificate(seen).verify_directly_issued_by(room)
    except (ValueError, TypeError, InvalidSignature):
        raise MeetingError("host_not_trusted") from None
    if proof.ca_digest is not None and hashlib.sha256(ticket.ca_der).digest() != proof.ca_digest:
        raise MeetingError("host_not_trusted")
