"""The cable of the laptop that shares is pulled out for 7 s, twice. Every laptop has a network of its own."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.processes.counting import all_there
from tests.live.processes.halls import Networks, networks
from tests.live.processes.rig import Rig, until

GUESTS, AWAY_S = 8, 7


@pytest.fixture
def hall() -> Iterator[Networks]:
    yield from networks(GUESTS + 1)


@pytest.mark.slow
@pytest.mark.alone
def test_nothing_is_lost_when_the_link_is_cut_twice(tmp_path: Path, hall: Networks):
    with Rig(tmp_path) as rig:
        host = rig.laptop("host", ip=hall.address(1), namespace=hall.place(1))
        program = rig.program("guests")
        places = [(hall.address(number), hall.place(number)) for number in range(2, GUESTS + 2)]
        guests = [rig.laptop(f"guest-{ip}", program, ip=ip, namespace=place) for ip, place in places]
        rig.all_join(guests, rig.shared_by(host)["code"], at_once=GUESTS)
        program.ask("", "pressing", a_second=20)
        back: list[float] = []
        for _ in range(2):
            time.sleep(4)
            hall.cut(1)
            time.sleep(AWAY_S)
            hall.heal(1)
            back.append(until(lambda: all(one.facts["contact"] == "connected" for one in guests)))
        program.ask("", "pressing", a_second=0)
        took = rig.wait_until_equal(host, guests)
        print(f"\nconnected again {back[0]:.1f} and {back[1]:.1f} s after the link; {all_there(host, guests)}", end="")
        print(f"; all equal {took:.1f} s after the last press")
        assert rig.trouble_told() == ""
