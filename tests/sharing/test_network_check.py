"""Can we hear each other?: over real sockets, each laptop with an address of its own on this machine."""

import asyncio
import os
import socket

import pytest

from app.domain.network_check import HeardNow
from app.domain.own_address import OwnAddress
from app.sharing import network_check
from app.sharing.check_talk import ask
from app.sharing.network_check import PORTS, near
from tests.sharing.checks import QUICK, Laptop, until
from tests.sharing.doors import run
from tests.sharing.test_check_talk import HELLO

HALL = f"127.{100 + os.getpid() % 150}.9."  # tests side by side are in halls of their own


@pytest.fixture(autouse=True)
def no_signs(monkeypatch: pytest.MonkeyPatch):
    """No mDNS: what it brings is tried with networks of its own. Here laptops find each other by knocking."""
    monkeypatch.setattr(network_check, "put_up_sign", no_sign)
    monkeypatch.setattr(network_check, "look_around", nobody)


class NoSign:
    async def take_down(self) -> None:
        pass


async def no_sign(*_: object) -> NoSign:
    return NoSign()


async def nobody(*_: object, **__: object) -> None:
    await asyncio.Event().wait()


def test_three_laptops_hear_each_other_and_one_that_goes_is_gone():
    async def story():
        hall = [Laptop(f"{HALL}{number}") for number in (11, 12, 13)]
        await until(lambda: all(one.now == HeardNow(2) for one in hall))
        await hall.pop().stop()
        await until(lambda: all(one.now == HeardNow(1) for one in hall))
        await hall.pop().stop()
        await until(lambda: hall[0].now.is_alone)
        assert all(not said.troubles for said in hall[0].said)
        await hall[0].stop()

    run(story(), seconds=40)


def test_alone_says_so_after_a_while_and_not_before():
    async def story():
        me = Laptop(f"{HALL}21")
        await until(lambda: me.now.is_alone)
        assert me.said == [HeardNow(is_looking=True), HeardNow()]
        await me.stop()

    run(story(), seconds=20)


def test_no_network_and_then_one():
    async def story():
        me, other = Laptop(), Laptop(f"{HALL}32")
        await until(lambda: me.now.troubles == ("network_none",))
        me.own.append(OwnAddress(f"{HALL}31", 24, "wlan0"))
        await until(lambda: me.now == other.now == HeardNow(1))
        await me.stop()
        await other.stop()

    run(story(), seconds=20)


def test_no_place_to_listen_at():
    async def story():
        taken = [socket.create_server((f"{HALL}41", port)) for port in PORTS]
        me = Laptop(f"{HALL}41")
        await until(lambda: me.now.troubles == ("door_no_port",))
        await me.stop()
        for each in taken:
            each.close()

    run(story(), seconds=20)


def test_two_windows_of_one_laptop_do_not_count_each_other():
    async def story():
        one, two = Laptop(f"{HALL}51"), Laptop(f"{HALL}51")
        await until(lambda: one.now.is_alone and two.now.is_alone)
        await one.stop()
        await two.stop()

    run(story(), seconds=20)


def test_nothing_is_left_when_it_stops():
    async def story():
        me = Laptop(f"{HALL}61")
        await until(lambda: me.said)
        await me.stop()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        socket.create_server((f"{HALL}61", PORTS[0])).close()

    run(story(), seconds=20)


def test_strangers_do_not_stop_it_nor_fill_it():
    async def story():
        me, other = Laptop(f"{HALL}71"), Laptop(f"{HALL}72")
        await until(lambda: me.said)
        writers: list[asyncio.StreamWriter] = []
        for number in range(120):
            source = (f"127.0.10.{number % 6 + 1}", 0)
            _, writer = await asyncio.open_connection(f"{HALL}71", PORTS[0], local_addr=source)
            if number % 3:
                writer.write(os.urandom(300))
            writers.append(writer)
        await until(lambda: me.now == other.now == HeardNow(1))
        for writer in writers:
            writer.transport.abort()
        await me.stop()
        await other.stop()

    run(story(), seconds=40)


def test_one_stranger_cannot_pretend_to_be_many_laptops():
    async def story():
        me = Laptop(f"{HALL}81", pace=QUICK)
        await until(lambda: me.said)
        for number in range(12):
            hello = network_check.CheckHello(f"{number:016x}", PORTS[0])
            talk = asyncio.create_task(ask(hello, f"{HALL}81", PORTS[0], "127.0.10.9"))
            await asyncio.gather(talk, return_exceptions=True)
        assert me.now.laptops == 0
        await me.stop()

    run(story(), seconds=40)


def test_a_newer_version_is_told(monkeypatch: pytest.MonkeyPatch):
    async def story():
        me = Laptop(f"{HALL}91")
        await until(lambda: me.said)
        newer = network_check.CheckHello(HELLO.name, PORTS[1], p=2)

        async def serve(connection: socket.socket, address: str) -> None:
            await network_check.answer(newer, connection, address, f"{HALL}92")

        there = network_check.Visitors(network_check.LIMITS, serve)
        there.open([f"{HALL}92"], PORTS[1:])
        await ask(newer, f"{HALL}91", PORTS[0], f"{HALL}92")
        await until(lambda: me.now.troubles == ("other_version",))
        await there.close()
        await me.stop()

    run(story(), seconds=20)


def test_only_near_private_addresses_are_knocked_at():
    wifi = OwnAddress("192.168.1.23", 24, "wlan0")
    assert len(near([wifi])) == 253
    assert "192.168.1.23" not in near([wifi])
    assert len(near([OwnAddress("10.3.4.5", 8, "eth0")])) == 253
    assert near([OwnAddress("192.168.1.2", 30, "eth0")]) == ("192.168.1.1",)
    assert near([OwnAddress("8.8.4.4", 24, "eth0"), OwnAddress("10.8.0.2", 24, "tun0")]) == ()
    assert len(near([wifi, OwnAddress("10.0.0.1", 24, "b"), OwnAddress("10.0.1.1", 24, "c")])) == 2 * 253
