"""A disk is full: a guest's, then the host's. It is said, and nothing is lost when there is room again."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.processes.counting import all_there
from tests.live.processes.rig import LaptopThere, Rig, until


class SmallDisk:
    """A folder that is a disk of its own, of a few MB."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._filler = folder, folder / "filler"

    def fill(self) -> None:
        with self._filler.open("ab", buffering=0) as filler:
            for size in (65_536, 4_096, 512, 1):
                try:
                    while filler.write(bytes(size)):
                        pass
                except OSError:
                    continue

    def make_room(self) -> None:
        self._filler.unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "small"
    folder.mkdir()
    asked = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or os.geteuid() or subprocess.run(asked, check=False).returncode:
        pytest.skip("this machine lets us make no small disk")
    yield SmallDisk(folder)
    subprocess.run(["umount", "-l", str(folder)], check=True)


def press_some(laptop: LaptopThere, count: int) -> list[str]:
    return [laptop.ask("point") for _ in range(count)]


@pytest.mark.slow
def test_a_guest_whose_disk_is_full_says_so_and_loses_nothing(tmp_path: Path, disk: SmallDisk):
    with Rig(tmp_path) as rig:
        host, other = rig.laptop("host"), rig.laptop("other")
        guest = rig.laptop("small")
        rig.all_join([guest, other], rig.shared_by(host)["code"])
        press_some(guest, 3)
        rig.wait_until_equal(host, [guest, other])
        disk.fill()
        mine = press_some(guest, 5)
        said = {guest.ask("state_of", press=press) for press in mine}
        theirs = press_some(other, 20)
        until(lambda: {*mine, *theirs} <= set(host.ask("lines")))
        assert guest.facts["unkept"] or guest.facts["unsaved"]
        assert set(guest.lines()) < set(host.lines())
        disk.make_room()
        equal = rig.wait_until_equal(host, [guest, other])
        until(lambda: guest.lines() == host.lines())
        print(f"\nwhile full it said {said}; room again: equal in {equal:.1f} s; {all_there(host, [guest, other])}")
        assert rig.trouble_told() == ""


@pytest.mark.slow
def test_a_guest_with_a_full_disk_that_is_cut_off_keeps_what_it_can(tmp_path: Path, disk: SmallDisk):
    with Rig(tmp_path) as rig:
        host, guest = rig.laptop("host"), rig.laptop("small")
        guest.join(rig.shared_by(host)["code"])
        host.program.kill()
        until(lambda: guest.facts["contact"] == "cut")
        disk.fill()
        mine = press_some(guest, 5)
        assert {guest.ask("state_of", press=press) for press in mine} == {"not_kept"}
        disk.make_room()
        until(lambda: {guest.ask("state_of", press=press) for press in mine} == {"kept"})
        guest.program.kill()
        guest.program.start()
        guest.comes_back()
        host.program.start()
        host.comes_back(runs=True)
        until(lambda: set(mine) <= set(host.ask("lines")))
        rig.wait_until_equal(host, [guest])
        assert rig.trouble_told() == ""


@pytest.mark.slow
def test_a_host_whose_disk_is_full_acknowledges_nothing_until_there_is_room(tmp_path: Path, disk: SmallDisk):
    with Rig(tmp_path) as rig:
        host, guest = rig.laptop("small"), rig.laptop("guest")
        guest.join(rig.shared_by(host)["code"])
        press_some(guest, 2)
        rig.wait_until_equal(host, [guest])
        disk.fill()
        mine = press_some(guest, 5)
        until(lambda: host.facts["unkept"])
        assert {guest.ask("state_of", press=press) for press in mine} == {"kept"}
        assert guest.facts["contact"] == "connected"
        disk.make_room()
        until(lambda: {guest.ask("state_of", press=press) for press in mine} == {"with_meeting"})
        rig.wait_until_equal(host, [guest])
        print(f"\n{all_there(host, [guest])}")
        assert rig.trouble_told() == ""
