"""
What two laptops tell each other in the check before a meeting: who is reached, and nothing about people.

Frames as at the door, without TLS: there is no secret in them. See docs/live-protocol.md.
"""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.wire import PROTOCOL
from app.sharing.frames import Wire
from app.sharing.handshake import BrokenFrameError

CHECK_VERSION = 1
PORTS_ASKED = range(48480, 48500)
MOST_ALSO = 4
MOST_BYTES = 64
DIAL_SECONDS = 3.0
TALK_SECONDS = 9.0
_MARK = b"FSC"
_HELLO = struct.Struct(">3sBB8sH?B")
EXPECTED = (OSError, EOFError, BrokenFrameError)  # TimeoutError is an OSError


@dataclass(frozen=True, slots=True)
class CheckHello:
    """
    The first frame of each side.

    `name`: 16 hex digits by chance, other ones for each check. `also`: where this laptop listens too, as it shares a
    meeting. `is_back`: only to see whether this comes through; nothing more is asked.
    """

    name: str
    port: int
    also: tuple[int, ...] = ()
    is_back: bool = False
    p: int = PROTOCOL

    def to_bytes(self) -> bytes:
        """Return the frame."""
        also = self.also[:MOST_ALSO]
        head = _HELLO.pack(_MARK, CHECK_VERSION, self.p, bytes.fromhex(self.name), self.port, self.is_back, len(also))
        return head + struct.pack(f">{len(also)}H", *also)


def hello_from(frame: bytes) -> CheckHello:
    """Return what a frame says. Raises: BrokenFrameError, also for a port where Fair Say never listens."""
    if len(frame) < _HELLO.size or frame[:4] != _MARK + bytes([CHECK_VERSION]):
        raise BrokenFrameError
    _, _, p, name, port, is_back, count = _HELLO.unpack_from(frame)
    if count > MOST_ALSO or len(frame) != _HELLO.size + 2 * count:
        raise BrokenFrameError
    also = struct.unpack_from(f">{count}H", frame, _HELLO.size)
    if not all(one in PORTS_ASKED for one in (port, *also)):
        raise BrokenFrameError
    return CheckHello(name.hex(), port, also, is_back, p)


@dataclass(frozen=True, slots=True)
class Talked:
    """What a talk told: who it was with, and what came through. None: nothing is known of that."""

    hello: CheckHello
    address: str
    reached: bool | None = None
    reaches: bool | None = None


async def ask(me: CheckHello, address: str, port: int, source: str | None, seconds: float = DIAL_SECONDS) -> Talked:
    """
    Talk with another laptop, as the one that begins.

    `source`: the own address to come from; `seconds` to wait for an answer at all. Raises: what is EXPECTED.
    """
    wire = await _dial(address, port, source, seconds)
    try:
        async with asyncio.timeout(TALK_SECONDS):
            await wire.send(me.to_bytes())
            other = hello_from(await wire.receive(MOST_BYTES))
            talked = Talked(other, address, reached=True)
            with contextlib.suppress(*EXPECTED):  # it answered: what it does not say after that is not known
                if not me.is_back:
                    reached = await _reaches_all(address, other.also, source)
                    talked = replace(talked, reached=reached)
                    await wire.send(bytes([reached]))
                    talked = replace(talked, reaches=bool((await wire.receive(1))[0]))
                await wire.close()
            return talked
    finally:
        wire.cut()


async def answer(me: CheckHello, connection: socket.socket, address: str, source: str) -> Talked | None:
    """Talk with another laptop that began; return what it told, None if it is none. Lets the connection go."""
    wire = None
    try:
        with contextlib.suppress(*EXPECTED):
            async with asyncio.timeout(TALK_SECONDS):
                wire = Wire(*await asyncio.open_connection(sock=connection))
                other = hello_from(await wire.receive(MOST_BYTES))
                await wire.send(me.to_bytes())
                return (
                    Talked(other, address) if other.is_back else await _answer_all(me, wire, other, (address, source))
                )
    finally:
        if wire is None:
            connection.close()
        else:
            wire.cut()
    return None


async def _answer_all(me: CheckHello, wire: Wire, other: CheckHello, at: tuple[str, str]) -> Talked:
    """Knock at the laptop that knocked at us, and tell each other what came through."""
    address, source = at
    reached = await is_reached(replace(me, is_back=True), address, other.port, source)
    reached = reached and await _reaches_all(address, other.also, source)
    talked = Talked(other, address, reached=reached)
    with contextlib.suppress(*EXPECTED):
        await wire.send(bytes([reached]))
        talked = replace(talked, reaches=bool((await wire.receive(1))[0]))
        await wire.close()
    return talked


async def is_reached(me: CheckHello, address: str, port: int, source: str | None) -> bool:
    """Return whether a laptop that looks too answers there."""
    with contextlib.suppress(*EXPECTED):
        return (await ask(me, address, port, source)).reached is True
    return False


async def _reaches_all(address: str, ports: Sequence[int], source: str | None) -> bool:
    """Return whether no port stays silent. One that refuses only listens no more."""
    return all(await asyncio.gather(*(_is_not_silent(address, port, source) for port in ports)))


async def _is_not_silent(address: str, port: int, source: str | None) -> bool:
    try:
        (await _dial(address, port, source)).cut()
    except ConnectionRefusedError:
        return True
    except OSError:
        return False
    return True


async def _dial(address: str, port: int, source: str | None, seconds: float = DIAL_SECONDS) -> Wire:
    async with asyncio.timeout(seconds):
        local = (source, 0) if source is not None else None
        return Wire(*await asyncio.open_connection(address, port, limit=4 * MOST_BYTES, local_addr=local))
