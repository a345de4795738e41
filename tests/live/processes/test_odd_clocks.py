"""Clocks that are wrong by hours, jump, and stand still: the meeting time is the same on every laptop, within 1 s."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.live.processes.rig import LaptopThere, Rig, until

HOUR = 3600.0
WITHIN_MS = 1000


def apart_ms(host: LaptopThere, guest: LaptopThere) -> int:
    """How far a guest's meeting time is from the host's, at most: asked between two questions to the host."""
    before, there, after = host.facts["t_ms"], guest.facts["t_ms"], host.facts["t_ms"]
    return max(0, before - there, there - after)


def move(laptop: LaptopThere, utc_s: float = 0.0, steady_s: float = 0.0) -> None:
    laptop.program.ask("", "clock", utc_s=utc_s, steady_s=steady_s)


@pytest.mark.slow
@pytest.mark.alone
def test_timers_agree_whatever_clocks_do(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, ahead, behind, plain = guests = [rig.laptop(name) for name in ("host", "ahead", "behind", "plain")]
        guests = guests[1:]
        move(ahead, utc_s=5 * HOUR)
        move(behind, utc_s=-7 * HOUR, steady_s=11 * HOUR)
        rig.all_join(guests, rig.shared_by(host)["code"])

        def agree(what: str) -> None:
            took = until(lambda: max(apart_ms(host, one) for one in guests) <= WITHIN_MS)
            time.sleep(1)
            worst = max(apart_ms(host, one) for one in guests)
            print(f"\n{what}: agreed after {took:.1f} s, then at most {worst} ms apart", end="")
            assert worst <= WITHIN_MS

        agree("wrong by hours from the beginning")
        move(ahead, utc_s=-9 * HOUR)
        move(behind, utc_s=8 * HOUR)
        agree("the time of day of guests jumps")
        move(host, utc_s=HOUR, steady_s=HOUR)
        move(plain, utc_s=HOUR, steady_s=HOUR)
        move(ahead, utc_s=HOUR)
        move(behind, utc_s=HOUR, steady_s=HOUR)
        agree("an hour passes, one guest sleeps, its steady clock stands still")
        move(ahead, utc_s=HOUR, steady_s=HOUR)
        move(behind, utc_s=HOUR, steady_s=HOUR)
        move(plain, utc_s=HOUR, steady_s=HOUR)
        move(host, utc_s=HOUR)
        agree("an hour passes, the host sleeps, its steady clock stands still")
        os.kill(plain.program.pid, signal.SIGSTOP)
        time.sleep(12)
        os.kill(plain.program.pid, signal.SIGCONT)
        agree("a guest's program stands still for 12 s")
        move(host, utc_s=-2 * HOUR)
        agree("the time of day of the host jumps back")
        point = ahead.ask("point")
        until(lambda: point in ahead.book["with"])
        rig.wait_until_equal(host, guests)
        assert rig.trouble_told() == ""
