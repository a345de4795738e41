"""The laptop that shares the meeting is gone for good; a co-chair's takes over; then the old one comes back."""

import time
from pathlib import Path

import pytest

from tests.live.processes.counting import all_there
from tests.live.processes.rig import Rig, until

GUESTS, WITHIN_S = 8, 15


@pytest.mark.slow
@pytest.mark.alone
def test_the_meeting_goes_on_elsewhere_and_nothing_is_doubled(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, chair = rig.laptop("host"), rig.laptop("chair")
        guests = rig.guests(GUESTS)
        ways = rig.shared_by(host)
        chair.join(ways["chair_code"])
        rig.all_join(guests, ways["code"])
        until(lambda: all(len(one.facts["hubs"]) > 1 for one in guests))
        pressing = guests[0].program
        pressing.ask("", "pressing", a_second=8)
        time.sleep(5)
        host.program.kill()
        until(lambda: chair.facts["may_take_over"])
        began = time.monotonic()
        chair.ask("take_over")
        until(lambda: all(one.facts["contact"] == "connected" for one in guests))
        took = time.monotonic() - began
        time.sleep(3)
        host.program.start()
        host.comes_back(runs=True)
        until(lambda: host.facts["contact"] == "connected")
        pressing.ask("", "pressing", a_second=0)
        equal = rig.wait_until_equal(chair, [host, *guests])
        print(f"\nconnected {took:.1f} s after Take over; {all_there(chair, [host, *guests])}; equal in {equal:.1f} s")
        assert took < WITHIN_S
        assert host.facts["shares"] == ""
        assert [one.facts["refused"] for one in guests] == [[]] * GUESTS
        assert rig.trouble_told() == ""
