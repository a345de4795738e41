"""People on the same Wi-Fi who were not asked in, and one who was and does wrong."""

import asyncio
import contextlib
import os
import random
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable

from app.domain.events import Maker
from app.domain.join_code import make_code
from app.domain.kinds import PointRaised
from app.domain.own_address import OwnAddress
from app.domain.proof import Role
from app.domain.way_back import WayBack
from app.domain.wire import Hello, Press, tell
from app.domain.wire_lines import wish_told
from app.sharing.coming_in import way_in
from app.sharing.entering import enter, link_of
from app.sharing.frames import Wire, guest_tls
from app.sharing.handshake import Answer, GuestSide

SOURCE = "127.0.0.66"
TROUBLE = (OSError, EOFError, ssl.SSLError, TimeoutError)


async def guess(host: str, port: int, source: str, role: Role = "guest") -> int:
    """Show the door one wrong code. Returns what it says, 255 if it hangs up."""
    code = make_code(role)
    try:
        reader, writer = await asyncio.open_connection(
            host, port, ssl=guest_tls(), server_hostname="", local_addr=(source, 0)
        )
        wire = Wire(reader, writer)
        try:
            side = GuestSide(code.proof, wire.certificate)
            await wire.send(side.hello())
            answer = await wire.receive(1024)
            if answer[0] != Answer.YES:
                return answer[0]
            await wire.send(side.prove(answer, b"{}"))
            return (await wire.receive(20_000))[0]
        finally:
            wire.cut()
    except TROUBLE:
        return 255


async def garbage(host: str, port: int, *, chance: random.Random) -> None:
    """Connect and send anything: noise, half a TLS hello and no more, noise inside TLS, a line without an end."""
    how = chance.randrange(4)
    with contextlib.suppress(*TROUBLE):
        tls = guest_tls() if how >= 2 else None
        asked = asyncio.open_connection(
            host, port, ssl=tls, server_hostname="" if tls else None, local_addr=(SOURCE, 0)
        )
        _reader, writer = await asyncio.wait_for(asked, 4)
        try:
            if how == 1:
                writer.write(bytes.fromhex("160301020001000100"))
                await asyncio.sleep(chance.uniform(0.5, 4))
            elif how == 3:
                writer.write(b'CONNECT {"verbose":false,"jwt":"e30.e30.c2ln","sig":"AA"}\r\nPUB m.x.log 999999999\r\n')
                writer.write(b"PUB " + b"x" * 100_000)
            else:
                writer.write(chance.randbytes(chance.choice((1, 2, 400, 70_000))))
            await asyncio.wait_for(writer.drain(), 4)
            await asyncio.sleep(chance.uniform(0, 0.3))
        finally:
            writer.transport.abort()


def crowd(host: str, ports: list[int], seconds: float, at_once: int = 30) -> Counter[int]:
    """Let so many strangers at once knock for some seconds. Returns how often at which port."""
    chance, knocked, end = random.Random(7), Counter[int](), time.monotonic() + seconds

    async def one() -> None:
        while time.monotonic() < end:
            port = chance.choice(ports)
            knocked[port] += 1
            await garbage(host, port, chance=chance)

    async def all_of_them() -> None:
        await asyncio.gather(*(one() for _ in range(at_once)))

    asyncio.run(all_of_them())
    return knocked


class Insider:
    """One laptop with a real permission, that keeps to no rule."""

    def __init__(self, code: str) -> None:
        self.way: WayBack = asyncio.run(enter(way_in(code), (OwnAddress("127.0.0.9", 8),)))
        self._link, self.heard, self._connected = link_of(self.way), list[tuple[str, bytes]](), threading.Event()
        self._link.start(self._hear, lambda state: self._connected.set() if state == "connected" else None)
        assert self._connected.wait(10)
        self._room, self._device = self.way.ticket.room, self.way.ticket.device
        self._say("cq", Hello(n=0, digest="0" * 64, seq=0, jwt=self.way.ticket.jwt))

    def _hear(self, subject: str, data: bytes) -> None:
        if len(self.heard) < 500:
            self.heard.append((subject, data))

    def _say(self, to: str, message: object, device: str = "") -> bytes:
        data = tell(message)  # type: ignore[arg-type]
        self._link.publish(f"m.{self._room}.{to}.{device or self._device}", data)
        return data

    def press(self, event_id: str, seq: int, device: str = "") -> bytes:
        wish = wish_told(event_id, PointRaised(), Maker("follow"))
        return self._say("up", Press(seq=seq, wishes=(wish,)), device)

    def does_wrong(self, ids: list[str], other: str, new_id: Callable[[], str], seconds: float) -> int:
        """
        Press `ids` again and again, in any order; and as `other`; tell all as if it were the host; send noise.

        Returns how many messages went out.
        """
        chance, sent, end = random.Random(8), 0, time.monotonic() + seconds
        room, nats = self._room, self._link._link
        while time.monotonic() < end:
            order = chance.sample(ids, len(ids))
            for event_id in order:
                self.press(event_id, ids.index(event_id) + 1)
            self.press(new_id(), 10**9, other)
            for subject, data in chance.sample(self.heard, min(5, len(self.heard))):
                self._link.publish(subject, data)
                self._link.publish(f"m.{room}.up.{self._device}", data)
            for size in (0, 1, 11, 400, 60_000):
                nats.publish(f"m.{room}.up.{self._device}", os.urandom(size))
                nats.publish(f"m.{room}.log", os.urandom(size))
            self._link.publish(f"m.{room}.cq.{self._device}", b'{"p":1,"m":"ask","since":' + b"9" * 50_000 + b"}")
            sent += 17 + len(order)
            time.sleep(0.02)
        return sent

    def close(self) -> None:
        self._link.close()
