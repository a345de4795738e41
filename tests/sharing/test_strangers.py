"""Strangers at the door: they are cut, remember nothing useful, and an honest guest comes in meanwhile."""

import asyncio
import contextlib
import logging
import random
import ssl
import time

import pytest

from app.domain.join_code import make_code
from app.sharing.frames import Wire, guest_tls
from app.sharing.gate import Gate, Limits
from app.sharing.handshake import GuestSide
from tests.sharing.doors import HERE, OpenDoor, open_door, run, try_door

CODE = make_code("guest")
NEXT_DOOR = "127.0.0.2"
QUICK = Limits(seconds=1.0, at_once_from_one=30)


async def plain(here: OpenDoor, *, source: str = HERE) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection(HERE, here.place.port, local_addr=(source, 0))


async def is_cut(reader: asyncio.StreamReader, seconds: float) -> bool:
    """Return whether the door hangs up within some seconds."""
    try:
        async with asyncio.timeout(seconds):
            while await reader.read(4096):
                pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


async def hung_up(wire: Wire) -> bool:
    try:
        await wire.receive(20_000)
    except (EOFError, OSError):
        return True
    finally:
        wire.cut()
    return False


@pytest.fixture(autouse=True)
def nothing_is_logged(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.WARNING)
    yield
    assert not caplog.records


def test_who_says_nothing_is_cut_and_does_not_keep_others_out():
    async def story():
        async with open_door(CODE.proof, limits=QUICK) as here:
            silent = [await plain(here) for _ in range(20)]
            half = [await plain(here) for _ in range(5)]
            for _, writer in half:
                writer.write(bytes.fromhex("160301020001"))  # how TLS begins
            began = time.monotonic()
            assert await try_door(here.place, CODE.proof) == "in"
            assert time.monotonic() - began < 1
            assert all(await asyncio.gather(*(is_cut(reader, 4) for reader, _ in silent + half)))
            for _, writer in silent + half:
                writer.close()

    run(story())


def test_who_speaks_tls_and_then_nothing_is_cut():
    async def story():
        async with open_door(CODE.proof, limits=QUICK) as here:
            silent = [await Wire.dial(HERE, here.place.port) for _ in range(5)]
            slow = await Wire.dial(HERE, here.place.port)
            await slow.send(GuestSide(CODE.proof, b"").hello())
            assert all(await asyncio.gather(*(hung_up(wire) for wire in silent)))
            assert not await hung_up(slow)  # it gets the answer to its hello, and nothing after it
            assert await try_door(here.place, CODE.proof) == "in"

    run(story())


def test_one_address_cannot_crowd_out_another():
    async def story():
        async with open_door(CODE.proof) as here:
            crowd = [await plain(here, source=NEXT_DOOR) for _ in range(80)]
            began = time.monotonic()
            assert await try_door(here.place, CODE.proof) == "in"
            assert time.monotonic() - began < 1
            cut = await asyncio.gather(*(is_cut(reader, 1) for reader, _ in crowd))
            assert cut.count(False) == Limits().at_once_from_one
            for _, writer in crowd:
                writer.close()

    run(story())


def test_garbage_is_cut_while_an_honest_guest_comes_in():
    chance = random.Random(5)

    async def garbage(here: OpenDoor):
        with contextlib.suppress(OSError):
            reader, writer = await plain(here, source=NEXT_DOOR)
            writer.write(chance.randbytes(chance.randint(1, 5_000)))
            assert await is_cut(reader, 4)
            writer.close()

    async def story():
        async with open_door(CODE.proof, limits=QUICK) as here:
            strangers = asyncio.gather(*(garbage(here) for _ in range(200)))
            assert await try_door(here.place, CODE.proof) == "in"
            await strangers
            assert len(here.room.let_in) == 1

    run(story())


@pytest.mark.parametrize("size", [0, 1025, 65535])
def test_a_frame_of_no_size_or_too_large_is_cut_before_it_is_read(size: int):
    async def story():
        async with open_door(CODE.proof) as here:
            reader, writer = await asyncio.open_connection(HERE, here.place.port, ssl=guest_tls(), server_hostname="")
            writer.write(size.to_bytes(2, "big") + b"x" * 100)
            assert await is_cut(reader, 1)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    run(story())


def test_frames_of_any_kind_let_nobody_in():
    """Every step of the door gets frames that are nearly right."""
    chance = random.Random(6)

    def spoiled(frame: bytes) -> bytes:
        how = chance.randrange(4)
        if how == 0:
            return chance.randbytes(chance.randint(1, 1024))
        if how == 1:
            return frame[: chance.randrange(1, len(frame))]
        if how == 2:
            return frame + chance.randbytes(chance.randint(1, 50))
        at = chance.randrange(4, len(frame))
        return frame[:at] + bytes([frame[at] ^ (1 << chance.randrange(8))]) + frame[at + 1 :]

    async def one(here: OpenDoor, step: int):
        with contextlib.suppress(OSError, EOFError):
            wire = await Wire.dial(HERE, here.place.port)
            side = GuestSide(CODE.proof, wire.certificate)
            try:
                hello = side.hello()
                await wire.send(spoiled(hello) if step == 0 else hello)
                answer = await wire.receive(1024)
                proof = chance.randbytes(200) if len(answer) < 34 else side.prove(answer, b"{}")
                await wire.send(spoiled(proof))
                await wire.receive(20_000)
            finally:
                wire.cut()

    async def story():
        limits = Limits(wrong=10_000, wrong_from_one=10_000, burst_from_one=10_000, at_once_from_one=10)
        async with open_door(CODE.proof, limits=limits) as here:
            for _ in range(15):
                await asyncio.gather(*(one(here, step % 2) for step in range(8)))
            assert here.room.let_in == []
            assert await try_door(here.place, CODE.proof) == "in"

    run(story())


def test_old_tls_is_refused():
    async def story():
        async with open_door(CODE.proof) as here:
            old = guest_tls()
            old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_2
            with pytest.raises((ssl.SSLError, ConnectionError)):
                await asyncio.open_connection(HERE, here.place.port, ssl=old, server_hostname="")

    run(story())


def test_closing_cuts_who_is_at_the_door():
    async def story():
        async with open_door(CODE.proof) as here:
            reader, writer = await plain(here)
            wire = await Wire.dial(HERE, here.place.port)
            await here.door.close()
            assert await is_cut(reader, 1)
            assert await hung_up(wire)
            writer.close()

    run(story())


def test_the_gate_forgets_who_is_gone_and_lets_nobody_hurry():
    clock = [0.0]
    gate = Gate(Limits(burst_from_one=2, a_second_from_one=1), now=lambda: clock[0])
    for _ in range(2):
        assert gate.enter("a")
        gate.leave("a")
    assert not gate.enter("a")
    assert gate.enter("b")
    clock[0] = 1.0
    assert gate.enter("a")
    for number in range(10_000):
        if gate.enter(str(number)):
            gate.leave(str(number))
    assert len(gate._visitors) <= 4_096
    gate.leave("a")


def test_many_addresses_together_cannot_crowd_out_one():
    async def story():
        async with open_door(CODE.proof, limits=Limits(at_once=20)) as here:
            crowd = [await plain(here, source=f"127.0.3.{number + 1}") for number in range(60)]
            began = time.monotonic()
            assert await try_door(here.place, CODE.proof) == "in"
            assert time.monotonic() - began < 1
            cut = await asyncio.gather(*(is_cut(reader, 0.5) for reader, _ in crowd))
            assert cut.count(False) <= 20
            assert all(cut[:40])
            for _, writer in crowd:
                writer.close()

    run(story())
