"""For a minute forty laptops press forty times a second in all, while hub, host and guests are killed at random."""

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.live.processes.counting import all_there
from tests.live.processes.rig import LaptopThere, Program, Rig, kill_nine

GUESTS, A_SECOND, SECONDS = 40, 40, 60


class Killer:
    """Kills one of three kinds of programs with kill -9, and starts it again."""

    def __init__(self, rig: Rig, host: LaptopThere, seed: int) -> None:
        self._rig, self._host, self._random = rig, host, random.Random(seed)
        self.killed = Counter[str]()
        self.presses_a_second = 0.0

    def kill_one(self) -> None:
        """Kill one that is not being started just now; it is started again beside the next kills."""
        what = self._random.choice(("hub", "host", "guests", "guests"))
        if what == "hub":
            hubs = self._host.program.children
            for hub in hubs:
                kill_nine(hub)
            self.killed["hub"] += len(hubs)
        elif what == "host":
            self.again(self._host.program, pressing=False)
            self.killed["host"] += 1
        else:
            programs = {one.program.name: one.program for one in self._rig.laptops.values() if one is not self._host}
            self.again(self._random.choice([*programs.values()]), pressing=True)
            self.killed["guests"] += 1

    def again(self, program: Program, *, pressing: bool) -> None:
        program.kill()
        time.sleep(self._random.uniform(0.2, 1.5))
        program.start()
        mine = [one for one in self._rig.laptops.values() if one.program is program]
        for one in mine:
            one.comes_back(runs=not pressing)
        if pressing:
            program.ask("", "pressing", a_second=self.presses_a_second)


@pytest.mark.slow
@pytest.mark.alone
def test_no_press_is_lost_or_doubled_whoever_is_killed(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host = rig.laptop("host")
        ways = rig.shared_by(host)
        guests = rig.guests(GUESTS)
        rig.all_join(guests, ways["code"])
        killer = Killer(rig, host, seed=random.randrange(10**6))
        killer.presses_a_second = A_SECOND / (len(rig.programs) - 1)
        for program in rig.programs[1:]:
            program.ask("", "pressing", a_second=killer.presses_a_second)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            time.sleep(2)
            killer.kill_one()
        for program in rig.programs:
            program.ask("", "pressing", a_second=0)
        took = rig.wait_until_equal(host, guests, 120)
        print(f"\nkilled {dict(killer.killed)}; {all_there(host, guests)}; all equal {took:.1f} s after the last press")
        assert sum(len(one.book["with"]) for one in guests) > SECONDS * A_SECOND / 4
        assert rig.trouble_told() == ""
