"""The rig itself: laptops in processes of their own, killed and started again."""

from pathlib import Path

import pytest

from tests.live.processes.rig import Rig, kill_nine, until


@pytest.mark.slow
def test_a_guest_that_was_killed_owns_its_points_when_it_is_back(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, guest = rig.laptop("host"), rig.laptop("guest")
        guest.join(rig.shared_by(host)["code"])
        point = guest.ask("point", words="The bus is late")
        until(lambda: point in guest.book["with"])
        guest.program.kill()
        guest.program.start()
        guest.comes_back()
        took = until(lambda: guest.facts["contact"] == "connected")
        assert guest.ask("state_of", press=point) in ("with_meeting", "seen")
        guest.ask("take_back", press=point)
        until(lambda: guest.ask("state_of", press=point) == "taken_back")
        until(lambda: host.facts["n"] == guest.facts["n"] and not guest.facts["waits"])
        rig.wait_until_equal(host, [guest])
        print(f"\nin again {took:.2f} s after it was opened; its point was still its own")
        assert guest.facts["refused"] == []
        assert rig.trouble_told() == ""
        assert host.lines() == guest.lines()


@pytest.mark.slow
def test_a_host_and_a_hub_that_were_killed_share_again(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, guest = rig.laptop("host"), rig.laptop("guest")
        ways = rig.shared_by(host)
        guest.join(ways["code"])
        kill_nine(host.ask("hub"))
        until(lambda: guest.facts["contact"] == "cut")
        waits = guest.ask("point")
        hub = until(lambda: waits in guest.book["with"])
        host.program.kill()
        until(lambda: guest.facts["contact"] == "cut")
        waits = guest.ask("point")
        host.program.start()
        host.comes_back(runs=True)
        assert host.ask("ways_in")["code"] == ways["code"]
        back = until(lambda: waits in guest.book["with"])
        rig.wait_until_equal(host, [guest])
        print(f"\nthe hub was killed: {hub:.2f} s; the host was killed: {back:.2f} s after it was opened")
        assert rig.trouble_told() == ""
