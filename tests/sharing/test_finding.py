"""Meetings on this network find each other, tell nothing about people, and a laptop without a network is calm."""

import asyncio
import socket
from ipaddress import IPv4Address

import ifaddr
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zeroconf.asyncio import AsyncServiceInfo

from app.domain.own_address import OwnAddress
from app.sharing import addresses, finding
from app.sharing.addresses import own_addresses
from app.sharing.finding import KIND, FoundRoom, found_room, look_around, put_up_sign
from tests.sharing.doors import run

ROOM = FoundRoom("0123456789abcdef", ("127.0.0.1",), 48484)
NEAR = FoundRoom("0123456789abcdef", ("192.168.1.23",), 48484)


def told(room: FoundRoom, **changed: object) -> AsyncServiceInfo:
    name = changed.pop("name", f"{room.room}.{KIND}")
    facts = {"port": room.port, "properties": {"p": "1"}, "parsed_addresses": list(room.addresses)} | changed
    return AsyncServiceInfo(KIND, name, **facts)


def can_multicast() -> bool:
    return bool(own_addresses())


@pytest.mark.skipif(not can_multicast(), reason="this machine has no network")
def test_a_laptop_finds_the_meeting_of_another():
    own = own_addresses()[0].ip

    async def story():
        found: asyncio.Queue[tuple[FoundRoom, ...]] = asyncio.Queue()
        there = FoundRoom("0123456789abcdef", (own,), 48484, hub=48486)
        sign = await put_up_sign(there)
        looking = asyncio.create_task(look_around(found.put_nowait, [own], seconds=None))
        if sign.is_up:
            assert await asyncio.wait_for(found.get(), 8) == (there,)
            await sign.take_down()
            assert await asyncio.wait_for(found.get(), 8) == ()
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        await sign.take_down()
        await sign.take_down()

    run(story())


def test_without_a_network_nothing_happens(monkeypatch):
    def no_network(**_: object):
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(finding, "AsyncZeroconf", no_network)

    async def story():
        heard: list[tuple[FoundRoom, ...]] = []
        sign = await put_up_sign(ROOM)
        assert not sign.is_up
        await look_around(heard.append, seconds=5)
        await sign.take_down()
        assert heard == []

    run(story(), seconds=2)


def test_an_address_that_is_not_ours_does_no_harm():
    async def story():
        sign = await put_up_sign(FoundRoom("0123456789abcdef", ("203.0.113.7",), 48484))
        assert not sign.is_up
        await look_around(lambda _: None, ["203.0.113.7"], seconds=0.2)
        await sign.take_down()

    run(story(), seconds=20)


def test_the_network_hears_no_name(monkeypatch):
    heard: list[AsyncServiceInfo] = []

    class Network:
        async def async_register_service(self, info: AsyncServiceInfo, **_: object):
            heard.append(info)
            return asyncio.sleep(0)

        async def async_unregister_all_services(self):
            raise OSError

        async def async_close(self):
            pass

    monkeypatch.setattr(finding, "AsyncZeroconf", lambda **_: Network())

    async def story():
        sign = await put_up_sign(ROOM)
        await sign.take_down()

    run(story())
    said = f"{heard[0].name} {heard[0].server} {heard[0].decoded_properties}"
    assert socket.gethostname() not in said
    assert said == f"0123456789abcdef.{KIND} 0123456789abcdef.local. {{'p': '1'}}"


@pytest.mark.parametrize(
    "changed",
    [
        {"name": f"Ann's laptop.{KIND}"},
        {"name": f"{'a' * 40}.{KIND}"},
        {"port": 0},
        {"parsed_addresses": []},
        {"parsed_addresses": ["127.0.0.1", "0.0.0.0", "224.0.0.1"]},
        {"properties": {}},
        {"properties": {"p": "x" * 200}},
        {"properties": {"p": b"\xff\xfe"}},
    ],
)
def test_what_can_be_no_meeting_is_left_out(changed: dict[str, object]):
    assert found_room(told(NEAR)) == NEAR
    assert found_room(told(NEAR, **changed)) is None


@given(st.binary(max_size=60), st.lists(st.ip_addresses(v=4).map(str), max_size=12), st.integers(0, 65535))
def test_anything_on_the_network_is_a_meeting_or_nothing(text: bytes, ips: list[str], port: int):
    room = found_room(told(NEAR, properties={b"p": text}, parsed_addresses=ips, port=port))
    assert room is None or all(not IPv4Address(ip).is_loopback for ip in room.addresses)


def test_own_addresses_come_from_the_system(monkeypatch):
    class Adapter:
        nice_name = "wlan0"
        ips = (ifaddr.IP("192.168.1.23", 24, "wlan0"), ifaddr.IP(("fe80::1", 0, 2), 64, "wlan0"))

    monkeypatch.setattr(addresses.ifaddr, "get_adapters", lambda: [Adapter()])
    assert own_addresses() == (OwnAddress("192.168.1.23", 24, "wlan0"),)


def test_a_system_that_does_not_tell_has_no_addresses(monkeypatch):
    def silent():
        raise OSError

    monkeypatch.setattr(addresses.ifaddr, "get_adapters", silent)
    assert own_addresses() == ()
