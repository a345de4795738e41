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
from app.sharing.gate import Gate, Limits, Lock
from app.sharing.handshake import (
    VERSION,
    Answer,
    BrokenFrameError,
    HostSide,
    WrongProofError,
    hello_version,
    hello_way,
)

PORTS = (48484, 48483, 48482)  # hubs take those above
BACKLOG = 100
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
        self._gate = Gate(self._limits)
        self._locks: dict[tuple[ProofKind, Role], Lock] = {}
        self._listening: list[socket.socket] = []
        self._listeners: list[asyncio.Task[None]] = []
        self._visits: dict[asyncio.Task[None], None] = {}
        self._unserved: set[socket.socket] = set()

    def open_for(self, proof: Proof) -> None:
        """Let in who proves this secret, instead of the one before it. From any thread."""
        self._locks[proof.kind, proof.role] = Lock(proof, self._limits)

    def shut_for(self, kind: ProofKind, role: Role) -> None:
        """Let in nobody in this way any more. From any thread."""
        self._locks.pop((kind, role), None)

    async def open(self, addresses: Sequence[str], ports: Iterable[int] = PORTS) -> int:
        """Listen at these own addresses, at the first port that is free. Raises: MeetingError `door_no_port`."""
        for port in ports:
            if self._listen(addresses, port):
                for each in self._listening:
                    self._listeners.append(asyncio.get_running_loop().create_task(self._welcome(each)))
                return self._listening[0].getsockname()[1]
        raise MeetingError("door_no_port")

    async def close(self) -> None:
        """Stop listening, and cut who is at the door."""
        left = [*self._listeners, *self._visits]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        self._listeners.clear()
        for each in self._listening:
            each.close()
        self._listening.clear()
        self._locks.clear()

    def _listen(self, addresses: Sequence[str], port: int) -> bool:
        try:
            for address in addresses:
                self._listening.append(socket.create_server((address, port), backlog=BACKLOG))
                self._listening[-1].setblocking(False)  # noqa: FBT003
        except OSError:
            while self._listening:
                self._listening.pop().close()
        return bool(self._listening)

    async def _welcome(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                connection, (address, *_) = await loop.sock_accept(listening)
            except OSError:  # too many open files, or somebody who is gone again
                await asyncio.sleep(0.05)
                continue
            if self._gate.enter(address):
                self._take(connection, address)
            else:
                connection.close()

    def _take(self, connection: socket.socket, address: str) -> None:
        """Serve one more; whoever has been at the door longest goes, if there are too many."""
        if len(self._visits) >= self._limits.at_once:
            longest = next(iter(self._visits))
            longest.cancel()
            del self._visits[longest]
        visit = asyncio.get_running_loop().create_task(self._serve(connection, address))
        self._visits[visit] = None
        self._unserved.add(connection)
        visit.add_done_callback(lambda done: self._gone(done, connection, address))

    def _gone(self, visit: asyncio.Task[None], connection: socket.socket, address: str) -> None:
        """Forget somebody who came, even if there was no time to begin."""
        self._visits.pop(visit, None)
        self._gate.leave(address)
        if connection in self._unserved:
            self._unserved.remove(connection)
            connection.close()

    async def _serve(self, connection: socket.socket, address: str) -> None:
        self._unserved.discard(connection)
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
