"""
The door of a room, on the host's laptop: who knows a secret of the room gets a ticket. Nobody else gets anything.

Everything runs on one asyncio loop, which belongs to the caller. See `handshake.py` for what is said.
"""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Callable, Iterable, Sequence

from app.domain.errors import MeetingError
from app.domain.proof import Proof, ProofKind, Role
from app.domain.ticket import JoinRequest, Ticket, request_from
from app.sharing.certificates import RoomCertificates, server_context
from app.sharing.frames import MOST_BEFORE_PROOF, Wire
from app.sharing.gate import Limits, Lock
from app.sharing.handshake import (
    VERSION,
    Answer,
    BrokenFrameError,
    HostSide,
    WrongProofError,
    hello_version,
    hello_way,
)
from app.sharing.visitors import Visitors

PORTS = (48484, 48483, 48482)  # hubs take those above
Admit = Callable[[JoinRequest, Role], Ticket]
OnDead = Callable[[Proof], object]
EXPECTED = (OSError, EOFError, BrokenFrameError)


class Door:
    """
    Lets guests in.

    certificates: it shows the same as the room's hub. admit: gives the ticket to a guest that proved a secret; it is
    called on the loop and must be quick; the same request may come again; it raises MeetingError if there is no room.
    on_dead: called when a code was guessed at too often.
    """

    def __init__(
        self, certificates: RoomCertificates, admit: Admit, on_dead: OnDead, limits: Limits | None = None
    ) -> None:
        self._tls = server_context(certificates)
        self._own = ssl.PEM_cert_to_DER_cert(certificates.certificate.decode("ascii"))
        self._admit = admit
        self._on_dead = on_dead
        self._limits = limits or Limits()
        self._visitors = Visitors(self._limits, self._serve)
        self._locks: dict[tuple[ProofKind, Role], Lock] = {}

    def open_for(self, proof: Proof) -> None:
        """Let in who proves this secret, instead of the one before it. From any thread."""
        self._locks[proof.kind, proof.role] = Lock(proof, self._limits)

    def shut_for(self, kind: ProofKind, role: Role) -> None:
        """Let in nobody in this way any more. From any thread."""
        self._locks.pop((kind, role), None)

    async def open(self, addresses: Sequence[str], ports: Iterable[int] = PORTS) -> int:
        """Listen at these own addresses, at the first port that is free. Raises: MeetingError `door_no_port`."""
        return self._visitors.open(addresses, ports)

    async def close(self) -> None:
        """Stop listening, and cut who is at the door."""
        await self._visitors.close()
        self._locks.clear()

    async def _serve(self, connection: socket.socket, address: str) -> None:
        wire = None
        try:
            with contextlib.suppress(*EXPECTED):
                async with asyncio.timeout(self._limits.seconds):
                    wire = await Wire.accept(connection, self._tls, self._limits.seconds)
                    await self._talk(wire, address)
                    await wire.close()
        finally:
            if wire is not None:
                wire.cut()

    async def _talk(self, wire: Wire, address: str) -> None:
        hello = await wire.receive(MOST_BEFORE_PROOF)
        if hello_version(hello) != VERSION:
            await wire.send(bytes([Answer.OTHER_VERSION, VERSION]))
            return
        way = hello_way(hello)
        lock = self._locks.get(way)
        if lock is None or not lock.opens_for(address):
            await wire.send(bytes([Answer.CLOSED]))
            return
        side = HostSide(lock.proof, self._own)
        await wire.send(side.answer(hello))
        proof = await wire.receive(MOST_BEFORE_PROOF)
        if self._locks.get(way) is not lock or not lock.opens_for(address):
            await wire.send(bytes([Answer.CLOSED]))
            return
        await wire.send(self._judge(side, lock, proof, address))

    def _judge(self, side: HostSide, lock: Lock, proof: bytes, address: str) -> bytes:
        """Return the last frame for a guest. Counts a wrong guess before anybody can make the next one."""
        try:
            request = request_from(side.check(proof))
        except WrongProofError:
            lock.guessed_wrong(address)
            if lock.is_dead:
                self._on_dead(lock.proof)
            return bytes([Answer.WRONG])
        except MeetingError:
            raise BrokenFrameError from None
        try:
            ticket = self._admit(request, lock.proof.role)
        except MeetingError:
            return side.reply(bytes([Answer.FULL]))
        return side.reply(bytes([Answer.YES]) + ticket.to_bytes())
