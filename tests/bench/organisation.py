"""
How many rooms an organisation's engine carries: three servers from docs/organisation.md, a hub for each room, and
laptops elsewhere, all on this machine.

    .venv/bin/python tests/bench/organisation.py [--rooms 10] [--laptops 40] [--seconds 20]

Every laptop of every room is elsewhere here, which is the most that a room can ask of the engine: laptops in the hall
cost it nothing. Under two minutes. What the servers work is CPU time, so it holds on a busy machine too; times do not.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from live_rig import Table, Worker, cpu_s, memory_mb, p, quiet, stopping, until

from app.domain.organisation import Organisation
from app.sharing.certificates import make_certificates
from app.sharing.entering import engine_way
from app.sharing.hub import Hub
from app.sharing.loop_thread import LoopThread
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass, Talk
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import guest_rights, host_rights
from tests.sharing.engine import Engine

BEAT_S = 2.0
PAYLOAD = 400
"""Bytes of a line of the list, sealed, about."""


class Halls:
    """The laptops that share: a hub and a host for each room. A host says what it hears, and beats."""

    def __init__(self, rooms: int, organisation: Organisation) -> None:
        self.certificates, self.hubs, self.links = make_certificates(), list[Hub](), list[NatsLink]()
        for room in range(rooms):
            hub = Hub(self.certificates, RoomKeys(), "127.0.0.1", 0, organisation)
            hub.start()
            hub.wait_until_ready()
            self.hubs.append(hub)
            self.links.append(self._host(hub, f"room{room}"))
        until(lambda: all(hub.has_joined for hub in self.hubs))

    def _host(self, hub: Hub, room: str) -> NatsLink:
        key, rights = user_key(), host_rights(room)
        me = Pass(hub._keys.permission(key.name, rights), key.sign)
        link = NatsLink([("127.0.0.1", hub.port)], self.certificates.ca, me, rights.read)
        link.start(lambda _subject, data: link.publish(f"m.{room}.log", data), lambda _state: None)
        return link

    def beat(self) -> None:
        """Let every host say its heartbeat, once."""
        for room, link in enumerate(self.links):
            link.publish(f"m.room{room}.log", b"\0" * PAYLOAD)

    def pids(self) -> list[int]:
        """Return the numbers of the hubs."""
        return [hub.pid for hub in self.hubs if hub.pid is not None]

    def close(self) -> None:
        """End in order."""
        for each in (*self.links, *self.hubs):
            each.close()


class Elsewhere:
    """Laptops at the engine: one connection each, all in one process."""

    def __init__(self, rooms: int, laptops: int, organisation: Organisation) -> None:
        way = engine_way(organisation)
        assert way is not None
        self._way, self._rooms, self._laptops = way, rooms, laptops
        self._thread, self._talks = LoopThread("elsewhere"), list[Talk]()
        self.took: list[float] = []
        self.beats = 0
        self._thread.run(self._connect()).result()

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        for number in range(self._rooms * self._laptops):
            rights = guest_rights(f"room{number // self._laptops}", f"{number:016x}")
            talk = Talk(self._way.me, rights.read, self._heard)
            host, port = self._way.addresses[number % len(self._way.addresses)]
            await loop.create_connection(lambda talk=talk: talk, host, port, ssl=self._way.tls)
            await talk.ready.wait()
            self._talks.append(talk)

    def _heard(self, _subject: str, data: bytes) -> None:
        sent = int.from_bytes(data[:8], "big")
        if sent:
            self.took.append((time.monotonic_ns() - sent) / 1e6)
        else:
            self.beats += 1

    def press(self, seconds: float, a_second: float) -> int:
        """Let one laptop of each room press so often, by turns. Return how many presses there were."""
        return self._thread.run(self._press(seconds, a_second)).result()

    async def _press(self, seconds: float, a_second: float) -> int:
        began, count = time.monotonic(), 0
        while (due := began + count / (a_second * self._rooms)) < began + seconds:
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            room, laptop = count % self._rooms, count // self._rooms % self._laptops
            number = room * self._laptops + laptop
            told = time.monotonic_ns().to_bytes(8, "big") + bytes(PAYLOAD - 8)
            self._talks[number].publish(f"m.room{room}.up.{number:016x}", told)
            count += 1
        return count

    def figures(self) -> tuple[list[float], int]:
        """Return how long each press took to be shown, and how many beats came; begin to count anew."""
        took, beats = self.took, self.beats
        self.took, self.beats = [], 0
        return took, beats

    def close(self) -> None:
        """End in order."""
        self._thread.close()


def main() -> int:
    """Measure and print. 1 if anything was lost."""
    parser = argparse.ArgumentParser()
    for name, default in (("rooms", 10), ("laptops", 40), ("seconds", 20)):
        parser.add_argument(f"--{name}", type=int, default=default)
    chosen = parser.parse_args()
    lost = 0
    with tempfile.TemporaryDirectory() as folder, stopping([]) as workers:
        engine = Engine(Path(folder) / "engine")
        engine.start()
        try:
            empty = sum(memory_mb(pid) for pid in engine.pids())
            halls = Worker(Halls, chosen.rooms, engine.organisation())
            workers.append(halls)
            hubs = halls.ask("pids")
            elsewhere = Worker(Elsewhere, chosen.rooms, chosen.laptops, engine.organisation())
            workers.append(elsewhere)
            time.sleep(8)
            full = sum(memory_mb(pid) for pid in engine.pids())
            idle = used(engine.pids(), 5) / 5
            print(f"{chosen.rooms} rooms, {chosen.laptops} laptops elsewhere in each; {quiet()}")
            print(f"three servers: {empty:.0f} MB empty, {full:.0f} MB with all; {idle * 100:.1f} % of a core at rest")
            for a_second in (1, 10, 40):
                lost += round_of(chosen, a_second, (halls, elsewhere), (engine.pids(), hubs))
        finally:
            engine.kill()
    return 1 if lost else 0


def round_of(
    chosen: argparse.Namespace,
    a_second: int,
    workers: tuple[Worker, Worker],
    programs: tuple[Sequence[int], Sequence[int]],
) -> int:
    """Press so often in each room, print what it took, and return how much did not come."""
    halls, elsewhere = workers
    engine, hubs = programs
    before, began = (cpu(engine), cpu(hubs)), time.monotonic()
    elsewhere.begin("press", chosen.seconds, a_second)
    beats = 0
    while time.monotonic() - began < chosen.seconds:
        halls.ask("beat")
        beats += 1
        time.sleep(BEAT_S)
    pressed = elsewhere.end()
    time.sleep(1)
    took, heard = elsewhere.ask("figures")
    servers, hub = (now - then for now, then in zip((cpu(engine), cpu(hubs)), before, strict=True))
    deliveries, seconds = len(took) + heard, time.monotonic() - began
    lost = chosen.laptops * (pressed + beats * chosen.rooms) - deliveries
    table = Table(f"{a_second} presses a second in each room, {deliveries / chosen.seconds:.0f} deliveries a second")
    table.row("press → shown elsewhere, p50", p(took, 50))
    table.row("the same, p99", p(took, 99))
    table.row("three servers work, of a core", servers / seconds * 100, unit="%")
    table.row("they work for one delivery", servers / deliveries * 1e6, unit="µs")
    table.row("a hub works, of a core", hub / len(hubs) / seconds * 100, unit="%")
    table.row("deliveries that did not come", lost, 0, unit="")
    return lost


def cpu(pids: Sequence[int]) -> float:
    """Return how long these programs have worked. Units: seconds of one core."""
    return sum(cpu_s(pid) for pid in pids)


def used(pids: Sequence[int], seconds: float) -> float:
    """Return how long these programs work while so much time passes."""
    before = cpu(pids)
    time.sleep(seconds)
    return cpu(pids) - before


if __name__ == "__main__":
    sys.exit(main())
