"""A place to listen at that bears strangers: few at once, few from one address, and who stays too long must go."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

from app.domain.errors import MeetingError
from app.sharing.gate import Gate, Limits

BACKLOG = 100
Accepting = asyncio.Task[tuple[socket.socket, Any]]
Serve = Callable[[socket.socket, str], Awaitable[None]]


class Visitors:
    """
    Takes connections on one asyncio loop, which belongs to the caller.

    serve: called with each connection and the address that it comes from; it raises nothing, ends by itself after
    `limits.seconds` at most, and lets the connection go.
    """

    def __init__(self, limits: Limits, serve: Serve) -> None:
        self._limits, self._serve = limits, serve
        self._gate = Gate(limits)
        self._listening: list[socket.socket] = []
        self._listeners: list[asyncio.Task[None]] = []
        self._visits: dict[asyncio.Task[None], None] = {}
        self._unserved: set[socket.socket] = set()

    def open(self, addresses: Sequence[str], ports: Iterable[int]) -> int:
        """Listen at these own addresses, at the first port that is free. Raises: MeetingError `door_no_port`."""
        for port in ports:
            if self._listen(addresses, port):
                for each in self._listening:
                    self._listeners.append(asyncio.get_running_loop().create_task(self._welcome(each)))
                return self._listening[0].getsockname()[1]
        raise MeetingError("door_no_port")

    async def close(self) -> None:
        """Stop listening, and cut who is here."""
        left = [*self._listeners, *self._visits]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        self._listeners.clear()
        for each in self._listening:
            each.close()
        self._listening.clear()

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
            accepting = loop.create_task(loop.sock_accept(listening))
            try:
                await asyncio.wait({accepting})
            except asyncio.CancelledError:
                await _accept_no_more(accepting, listening)
                raise
            try:
                connection, (address, *_) = accepting.result()
            except OSError:  # too many open files, or somebody who is gone again
                await asyncio.sleep(0.05)
                continue
            if self._gate.enter(address):
                self._take(connection, address)
            else:
                connection.close()

    def _take(self, connection: socket.socket, address: str) -> None:
        """Serve one more; whoever has been here longest goes, if there are too many."""
        if len(self._visits) >= self._limits.at_once:
            longest = next(iter(self._visits))
            longest.cancel()
            del self._visits[longest]
        visit = asyncio.get_running_loop().create_task(self._visit(connection, address))
        self._visits[visit] = None
        self._unserved.add(connection)
        visit.add_done_callback(lambda done: self._gone(done, connection, address))

    async def _visit(self, connection: socket.socket, address: str) -> None:
        self._unserved.discard(connection)
        await self._serve(connection, address)

    def _gone(self, visit: asyncio.Task[None], connection: socket.socket, address: str) -> None:
        """Forget somebody who came, even if there was no time to begin."""
        self._visits.pop(visit, None)
        self._gate.leave(address)
        if connection in self._unserved:
            self._unserved.remove(connection)
            connection.close()


async def _accept_no_more(accepting: Accepting, listening: socket.socket) -> None:
    """Stop accepting; who came in this very moment is let go, and not forgotten."""
    with contextlib.suppress(NotImplementedError):  # Windows
        asyncio.get_running_loop().remove_reader(listening)
    await asyncio.sleep(0)  # who came is in the task's hands after this
    if accepting.done():
        if accepting.exception() is None:
            accepting.result()[0].close()
        return
    accepting.cancel()
    await asyncio.wait({accepting})
