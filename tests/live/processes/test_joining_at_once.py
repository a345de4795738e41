"""Forty laptops come in during the same second, through the real door; and one comes late, after 2,000 events."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.processes.halls import Networks, networks
from tests.live.processes.rig import LaptopThere, Rig, until

GUESTS, IN_ONE, EVENTS, WITHIN_S = 40, 8, 2_000, 2.0


@pytest.fixture
def hall() -> Iterator[Networks]:
    yield from networks(GUESTS + 1)


def laptops(rig: Rig, hall: Networks) -> list[LaptopThere]:
    made: list[LaptopThere] = []
    for number in range(GUESTS):
        program = made[-1].program if number % IN_ONE else rig.program(f"guests-{number // IN_ONE + 1}")
        where = {"ip": hall.address(number + 2), "namespace": hall.place(number + 2)}
        made.append(rig.laptop(f"guest-{number + 1}", program, **where))
    return made


@pytest.mark.slow
@pytest.mark.alone
def test_forty_come_in_at_once(tmp_path: Path, hall: Networks):
    with Rig(tmp_path) as rig:
        host = rig.laptop("host", ip=hall.address(1), namespace=hall.place(1))
        guests = laptops(rig, hall)
        code = rig.shared_by(host)["code"]
        began = time.monotonic()
        rig.all_join(guests, code, at_once=GUESTS)
        ready = time.monotonic() - began
        until(lambda: host.facts["here"] == GUESTS)
        print(f"\n{GUESTS} asked at once; all in, with the agenda, after {ready:.1f} s")
        assert {one.facts["contact"] for one in guests} == {"connected"}
        rig.wait_until_equal(host, guests)
        assert rig.trouble_told() == ""


@pytest.mark.slow
@pytest.mark.alone
def test_forty_behind_one_address_come_in_too(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, guests = rig.laptop("host"), rig.guests(GUESTS)
        code = rig.shared_by(host)["code"]
        began = time.monotonic()
        rig.all_join(guests, code, at_once=GUESTS)
        print(f"\n{GUESTS} behind one address asked at once: all in after {time.monotonic() - began:.1f} s")
        until(lambda: host.facts["here"] == GUESTS)


@pytest.mark.slow
@pytest.mark.alone
def test_a_late_laptop_has_2000_events_soon(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, late = rig.laptop("host"), rig.laptop("late")
        code = rig.shared_by(host)["code"]
        host.ask("points", count=EVENTS)
        began = time.monotonic()
        late.join(code)
        until(lambda: late.facts["n"] == host.facts["n"])
        took = time.monotonic() - began
        print(f"\n{host.facts['n']} events on a late laptop {took:.2f} s after its person pressed Join")
        rig.wait_until_equal(host, [late])
        assert late.lines() == host.lines()
        assert took < WITHIN_S
