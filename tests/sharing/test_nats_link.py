"""The link over the wire: who is let in, which hub is believed, and that nothing of it stays."""

import asyncio
import os
import signal
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.sharing.certificates import client_context, make_certificates
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import guest_rights
from tests.sharing.rooms import ANNA, HOST, ROOM, Laptop, OverTheWire

GUEST = guest_rights(ROOM, ANNA)


@pytest.fixture
def place() -> Iterator[OverTheWire]:
    place = OverTheWire()
    yield place
    place.close()


def until(true: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not become true"
        time.sleep(0.01)


def stays_out(link: NatsLink) -> bool:
    """Try for a while, as a link does."""
    laptop = Laptop(link).start()
    time.sleep(0.6)
    link.close()
    return laptop.states == ["connecting", "closed"]


def test_a_permission_of_a_stranger_opens_nothing(place: OverTheWire):
    assert stays_out(place.link(GUEST, keys=RoomKeys()))


def test_an_old_permission_opens_nothing(place: OverTheWire):
    assert stays_out(place.link(GUEST, hours=-1))


def test_somebody_elses_permission_opens_nothing_without_their_key(place: OverTheWire):
    permission = place.keys.permission(user_key().name, GUEST)
    me = Pass(permission, user_key().sign)
    assert stays_out(NatsLink([("127.0.0.1", place.hub.port)], place.certificates.ca, me, GUEST.read))


def test_nobody_gets_in_without_a_permission(place: OverTheWire):
    me = Pass("", lambda _: b"")
    assert stays_out(NatsLink([("127.0.0.1", place.hub.port)], place.certificates.ca, me, GUEST.read))


def test_a_hub_with_another_certificate_is_not_believed(place: OverTheWire):
    key = user_key()
    me = Pass(place.keys.permission(key.name, GUEST), key.sign)
    assert stays_out(NatsLink([("127.0.0.1", place.hub.port)], make_certificates().ca, me, GUEST.read))


def test_what_a_guest_asks_to_read_and_may_not_does_not_come(place: OverTheWire):
    key = user_key()
    me = Pass(place.keys.permission(key.name, GUEST), key.sign)
    wanted = [f"m.{ROOM}.>", f"m.{ROOM}.chairs", f"m.{ROOM}.cu.*", f"m.{ROOM}.up.*", *GUEST.read]
    nosy = Laptop(NatsLink([("127.0.0.1", place.hub.port)], place.certificates.ca, me, wanted)).start()
    host = Laptop(place.link(HOST)).start()
    until(lambda: nosy.states[-1:] == ["connected"] == host.states[-1:])
    for subject in (f"m.{ROOM}.chairs", f"m.{ROOM}.cu.{'b' * 16}", f"m.{ROOM}.log"):
        host.link.publish(subject, subject.encode())
    until(lambda: bool(nosy.heard))
    nosy.link.close()
    host.link.close()
    assert nosy.heard == [(f"m.{ROOM}.log", f"m.{ROOM}.log".encode())]


def test_addresses_are_tried_in_turn(place: OverTheWire):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        key = user_key()
        me = Pass(place.keys.permission(key.name, GUEST), key.sign)
        addresses = [nobody.getsockname(), ("127.0.0.1", place.hub.port)]
        laptop = Laptop(NatsLink(addresses, place.certificates.ca, me, GUEST.read)).start()
        until(lambda: laptop.states[-1:] == ["connected"])
        laptop.link.close()


def test_the_hub_of_a_deputy_takes_the_same_permissions(place: OverTheWire):
    """The account's key is enough: an operator of its own names it, and old permissions stay good."""
    key = user_key()
    me = Pass(place.keys.permission(key.name, GUEST), key.sign)
    deputy = OverTheWire(RoomKeys(place.keys.secret), place.certificates)
    addresses = [("127.0.0.1", place.hub.port), ("127.0.0.1", deputy.hub.port)]
    laptop = Laptop(NatsLink(addresses, place.certificates.ca, me, GUEST.read)).start()
    until(lambda: laptop.states[-1:] == ["connected"])
    place.close()
    until(lambda: laptop.states == ["connecting", "connected", "cut", "connected"])
    laptop.link.close()
    deputy.close()


@pytest.mark.slow
def test_a_hub_that_falls_silent_is_left_within_seconds(place: OverTheWire):
    """A laptop out of reach says nothing, not even good-bye. Closing does not wait for it either."""
    laptop = Laptop(place.link(GUEST)).start()
    until(lambda: laptop.states[-1:] == ["connected"])
    pid = place.hub.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    try:
        for _ in range(200):
            laptop.link.publish(f"m.{ROOM}.up.{ANNA}", bytes(60_000))
        until(lambda: laptop.states[-1] == "cut", seconds=9)
        began = time.monotonic()
        laptop.link.close()
        assert time.monotonic() - began < 2
    finally:
        os.kill(pid, signal.SIGCONT)


def test_closing_leaves_no_thread_and_no_socket(place: OverTheWire):
    threads, sockets = threading.active_count(), open_sockets()
    laptops = [Laptop(place.link(GUEST)).start() for _ in range(5)]
    until(lambda: all(laptop.states[-1:] == ["connected"] for laptop in laptops))
    for laptop in laptops:
        laptop.link.close()
    assert threading.active_count() == threads
    assert open_sockets() == sockets


def test_trouble_in_what_is_called_is_logged_and_the_link_stays(place: OverTheWire, warnings_heard: list[str]):
    host, guest = Laptop(place.link(HOST)).start(), place.link(GUEST)
    states: list[str] = []
    guest.start(lambda _subject, _data: 1 / 0, states.append)
    until(lambda: states[-1:] == ["connected"] == host.states[-1:])
    host.link.publish(f"m.{ROOM}.log", b"secret words")
    until(lambda: bool(warnings_heard))
    assert states == ["connecting", "connected"]
    assert "secret" not in "".join(warnings_heard)
    warnings_heard.clear()
    guest.close()
    host.link.close()


def test_the_hub_says_nothing_before_tls(place: OverTheWire):
    with socket.create_connection(("127.0.0.1", place.hub.port), timeout=1) as plain:
        plain.sendall(b"CONNECT {}\r\nPING\r\n")
        try:
            said = plain.recv(100)
        except (TimeoutError, ConnectionResetError):
            said = b""
    assert b"INFO" not in said
    assert b"PONG" not in said


def test_after_tls_the_hub_tells_nobody_without_a_permission_anything(place: OverTheWire):
    context = client_context(place.certificates.ca)
    with (
        socket.create_connection(("127.0.0.1", place.hub.port), timeout=2) as plain,
        context.wrap_socket(plain, suppress_ragged_eofs=True) as secure,
    ):
        assert secure.version() == "TLSv1.3"
        assert secure.recv(4096).startswith(b"INFO")
        secure.sendall(b'CONNECT {"verbose":false}\r\nSUB m.> 1\r\nPING\r\n')
        said = b""
        try:
            while part := secure.recv(4096):
                said += part
        except (ssl.SSLError, ConnectionResetError):
            pass
    assert b"PONG" not in said


def open_sockets() -> int:
    links = [str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink()]
    return sum(link.startswith("socket:") for link in links)


def test_nothing_is_left_running_in_the_loop(place: OverTheWire):
    laptop = Laptop(place.link(GUEST)).start()
    until(lambda: laptop.states[-1:] == ["connected"])
    loops: list[asyncio.AbstractEventLoop] = []
    laptop.link.later(0, lambda: loops.append(asyncio.get_running_loop()))
    until(lambda: bool(loops))
    laptop.link.close()
    assert loops[0].is_closed()


def test_trouble_in_what_is_told_does_not_end_the_link(place: OverTheWire, warnings_heard: list[str]):
    link, states, came = place.link(HOST), list[str](), list[bytes]()

    def told(state: str) -> None:
        states.append(state)
        if state != "closed":
            raise RuntimeError("nobody expected this")

    link.start(lambda _subject, data: came.append(data), told)
    until(lambda: "connected" in states)
    guest = place.link(GUEST)
    guest.start(lambda _subject, _data: None, lambda _state: None)
    until(lambda: [guest.publish(f"m.{ROOM}.up.{ANNA}", b"still there")] and b"still there" in came)
    guest.close()
    link.close()
    assert set(warnings_heard) == {"app.sharing.nats_link: Trouble on the link's thread"}
    warnings_heard.clear()
