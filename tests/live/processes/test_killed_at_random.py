"""For a minute forty laptops press forty times a second in all, while hub, host and guests are killed at random."""

import random
import time
from collections import Counter, deque
from pathlib import Path
from threading import Thread

import pytest

from tests.live.processes.counting import all_there
from tests.live.processes.rig import LaptopThere, Program, Rig, kill_nine

GUESTS, A_SECOND, SECONDS = 40, 40, 60


class Killer:
    """Kills one of three kinds of programs with kill -9. It is started again beside the next kills."""

    def __init__(self, rig: Rig, host: LaptopThere, presses_a_second: float) -> None:
        self._rig, self._host, self._presses_a_second = rig, host, presses_a_second
        self._in_turn = deque(program for program in rig.programs if program is not host.program)
        self._starting: dict[Program, Thread] = {}
        self._chance = random.Random()
        self.killed = Counter[str]()

    def kill_one(self) -> None:
        """Kill one that is not being started just now."""
        what = self._chance.choice(("hub", "host", "guests", "guests"))
        program = self._in_turn[0] if what == "guests" else self._host.program
        if program in self._starting and self._starting[program].is_alive():
            return
        if what == "hub":
            for hub in program.children:
                kill_nine(hub)
        else:
            self._in_turn.rotate(what == "guests")
            program.kill()
            self._starting[program] = Thread(target=self._start_again, args=(program,))
            self._starting[program].start()
        self.killed[what] += 1

    def _start_again(self, program: Program) -> None:
        time.sleep(self._chance.uniform(0.2, 1.5))
        program.start()
        runs = program is self._host.program
        for one in [one for one in self._rig.laptops.values() if one.program is program]:
            one.comes_back(runs=runs)
        if not runs:
            program.ask("", "pressing", a_second=self._presses_a_second)

    def wait(self) -> None:
        """Wait until all are started again."""
        for starting in self._starting.values():
            starting.join()


@pytest.mark.slow
@pytest.mark.alone
def test_no_press_is_lost_or_doubled_whoever_is_killed(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host = rig.laptop("host")
        ways = rig.shared_by(host)
        guests = rig.guests(GUESTS)
        rig.all_join(guests, ways["code"])
        each = A_SECOND / (len(rig.programs) - 1)
        killer = Killer(rig, host, each)
        for program in rig.programs[1:]:
            program.ask("", "pressing", a_second=each)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            time.sleep(2)
            killer.kill_one()
        killer.wait()
        for program in rig.programs:
            program.ask("", "pressing", a_second=0)
        took = rig.wait_until_equal(host, guests, 120)
        print(f"\nkilled {dict(killer.killed)}; {all_there(host, guests)}; all equal {took:.1f} s after the last press")
        assert sum(len(one.book["with"]) for one in guests) > SECONDS * A_SECOND / 4
        assert rig.trouble_told() == ""
