"""Rooms where links are tried: in memory, and with a real hub. A meeting in one: a host and two guests."""

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import pytest

from app.domain.live_ports import Link
from app.sharing.certificates import RoomCertificates, make_certificates
from app.sharing.hub import Hub
from app.sharing.memory_link import MemoryLink, MemoryRoom
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import Rights, guest_rights, host_rights
from tests.sharing.engine import Engine

ROOM = "r00m"
ANNA, BEN = "a" * 16, "b" * 16
HOST = host_rights(ROOM)


@dataclass
class Laptop:
    """A link and what it heard."""

    link: Link
    heard: list[tuple[str, bytes]] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def start(self) -> "Laptop":
        self.link.start(self._hear, self._feel)
        return self

    def _hear(self, subject: str, data: bytes) -> None:
        self.threads.add(threading.get_ident())
        self.heard.append((subject, data))

    def _feel(self, state: str) -> None:
        self.threads.add(threading.get_ident())
        self.states.append(state)

    @property
    def data(self) -> list[bytes]:
        return [data for _, data in self.heard]


class Place(Protocol):
    """A room where links can be tried."""

    def link(self, rights: Rights) -> Link: ...
    def pass_time(self, ms: int) -> None: ...
    def ready(self, meeting: "Meeting") -> None: ...
    def cut(self) -> None: ...
    def heal(self) -> None: ...
    def close(self) -> None: ...


class InMemory:
    def __init__(self) -> None:
        self.room = MemoryRoom()

    def link(self, rights: Rights) -> MemoryLink:
        return self.room.link(rights)

    def pass_time(self, ms: int) -> None:
        self.room.advance(ms)

    def ready(self, meeting: "Meeting") -> None:
        """At once."""

    def cut(self) -> None:
        self.room.cut_all()

    def heal(self) -> None:
        self.room.heal_all()

    def close(self) -> None:
        pass


class OverTheWire:
    def __init__(self, keys: RoomKeys | None = None, certificates: RoomCertificates | None = None) -> None:
        self.certificates = certificates or make_certificates()
        self.keys = keys or RoomKeys()
        self.hub = Hub(self.certificates, self.keys, "127.0.0.1", port=0)
        self.hub.start()
        self.hub.wait_until_ready()

    def link(self, rights: Rights, keys: RoomKeys | None = None, hours: float = 12) -> NatsLink:
        key = user_key()
        me = Pass((keys or self.keys).permission(key.name, rights, hours), key.sign)
        return NatsLink([("127.0.0.1", self.hub.port)], self.certificates.ca, me, rights.read)

    def pass_time(self, ms: int) -> None:
        time.sleep(ms / 1000)

    def ready(self, meeting: "Meeting") -> None:
        """As soon as links are connected."""

    def cut(self) -> None:
        kill(self.hub)

    def heal(self) -> None:
        """The hub starts again by itself."""

    def close(self) -> None:
        self.hub.close()


class ThroughAnEngine:
    """Two hubs of one room, joined by an organisation's engine: the host at one, guests at the other."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.certificates, self.keys = engine, make_certificates(), RoomKeys()
        self.hubs = [Hub(self.certificates, self.keys, "127.0.0.1", 0, engine.organisation()) for _ in range(2)]
        for hub in self.hubs:
            hub.start()
            hub.wait_until_ready()

    def link(self, rights: Rights) -> NatsLink:
        key, hub = user_key(), self.hubs[0 if rights == HOST else 1]
        me = Pass(self.keys.permission(key.name, rights), key.sign)
        return NatsLink([("127.0.0.1", hub.port)], self.certificates.ca, me, rights.read)

    def pass_time(self, ms: int) -> None:
        time.sleep(ms / 1000)

    def ready(self, meeting: "Meeting") -> None:
        """Wait until what is said on one side is heard on the other: servers tell each other what is wanted."""
        waiting, end = [*meeting.laptops], time.monotonic() + 15
        while waiting:
            assert time.monotonic() < end, "the two sides do not hear each other"
            meeting.host.link.publish(f"m.{ROOM}.log", b"probe")
            meeting.anna.link.publish(f"m.{ROOM}.cq.{ANNA}", b"probe")
            meeting.ben.link.publish(f"m.{ROOM}.cq.{BEN}", b"probe")
            time.sleep(0.1)
            waiting = [each for each in waiting if b"probe" not in each.data]
        for each in meeting.laptops:
            each.heard[:] = [message for message in each.heard if message[1] != b"probe"]

    def cut(self) -> None:
        """Everything that carries is gone at once."""
        self.engine.kill()
        for hub in self.hubs:
            kill(hub)

    def heal(self) -> None:
        self.engine.start()

    def close(self) -> None:
        for hub in self.hubs:
            hub.close()
        if not self.engine.pids():
            self.engine.start()


def kill(hub: Hub) -> None:
    assert hub.pid is not None
    os.kill(hub.pid, signal.SIGKILL)


class Meeting:
    """A host, Anna who is a guest, and Ben whose laptop is a co-chair's."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.laptops: list[Laptop] = []
        self.host = self.laptop(HOST)
        self.anna = self.laptop(guest_rights(ROOM, ANNA))
        self.ben = self.laptop(guest_rights(ROOM, BEN, chair=True))
        self.until(lambda: all(laptop.states[-1:] == ["connected"] for laptop in self.laptops))
        place.ready(self)

    def laptop(self, rights: Rights) -> Laptop:
        laptop = Laptop(self.place.link(rights)).start()
        self.laptops.append(laptop)
        return laptop

    def until(self, true: Callable[[], bool], ms: int = 10_000) -> None:
        for _ in range(ms // 10):
            if true():
                return
            self.place.pass_time(10)
        pytest.fail("it did not become true")

    def settle(self) -> None:
        """Let all that was sent arrive: what the host says after it, everyone has heard."""
        self.place.ready(self)
        self.host.link.publish(f"m.{ROOM}.log", b"settled")
        self.until(lambda: self.anna.data[-1:] == [b"settled"] and self.ben.data[-1:] == [b"settled"])
        for laptop in (self.anna, self.ben):
            laptop.link.publish(f"m.{ROOM}.cq.{ANNA if laptop is self.anna else BEN}", b"settled")
        self.until(lambda: self.host.data.count(b"settled") == 2)

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.link.close()
        self.place.close()
