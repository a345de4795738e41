"""Can we hear each other?: between two networks of this machine's own, with a firewall, and with a Wi-Fi that parts."""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import ROOT

LEFT, RIGHT = "10.77.0.2", "10.77.0.3"
NOBODY = "02:00:00:00:00:99"
PATIENCE_S = 40


def call(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, timeout=10)


def can_make_networks() -> bool:
    if shutil.which("ip") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    name = f"fairsay-try-{os.getpid()}"
    made = subprocess.run(["ip", "netns", "add", name], check=False, capture_output=True)
    subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)
    return made.returncode == 0


pytestmark = pytest.mark.slow


class Laptop:
    """A program in a network of its own. `said`: all that it said."""

    def __init__(self, network: str, ip: str) -> None:
        self.network, self.ip, self.said = network, ip, list[dict[str, object]]()
        self._program: subprocess.Popen[str] | None = None
        self._reader = threading.Thread(target=self._read)

    def ip_call(self, *words: str) -> None:
        call("ip", "-n", self.network, *words)

    def look(self) -> None:
        runs = ["ip", "netns", "exec", self.network, sys.executable, "-m", "tests.sharing.check_laptop", self.ip]
        self._program = subprocess.Popen(runs, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._program is not None
        assert self._program.stdout is not None
        for line in self._program.stdout:
            self.said.append(json.loads(line))

    def says(self, laptops: int, *troubles: str) -> bool:
        now = {"laptops": laptops, "troubles": [*troubles], "is_looking": False}
        return bool(self.said) and self.said[-1] == now

    def stop(self) -> None:
        if self._program is not None:
            self._program.kill()
            self._program.wait()
            self._reader.join()
            assert self._program.stdout is not None
            self._program.stdout.close()


def set_up(laptop: Laptop, *links: str) -> None:
    laptop.ip_call("addr", "add", f"{laptop.ip}/24", "dev", "wlan0")
    for link in links:
        laptop.ip_call("link", "set", link, "up")


Hall = tuple[Laptop, Laptop]


@pytest.fixture
def hall() -> Iterator[Hall]:
    """Two laptops, and a cable between them."""
    if not can_make_networks():
        pytest.skip("this needs `ip netns`, and the right to use it")
    left, right = (Laptop(f"fairsay-{side}-{os.getpid()}", ip) for side, ip in (("l", LEFT), ("r", RIGHT)))
    try:
        for laptop in (left, right):
            call("ip", "netns", "add", laptop.network)
        left.ip_call("link", "add", "wlan0", "type", "veth", "peer", "name", "wlan0", "netns", right.network)
        for laptop in (left, right):
            set_up(laptop, "lo", "wlan0")
        yield left, right
    finally:
        for laptop in (left, right):
            laptop.stop()
            subprocess.run(["ip", "netns", "del", laptop.network], check=False, capture_output=True)


def until(is_so: Callable[[], bool], *laptops: Laptop) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end, [laptop.said for laptop in laptops]
        time.sleep(0.05)


def keep_out(laptop: Laptop) -> None:
    """A firewall: what comes to the places where Fair Say listens gets no answer."""
    laptop.ip_call("rule", "add", "pref", "10", "ipproto", "tcp", "sport", "48480-48490", "blackhole")


def part(laptop: Laptop, other: Laptop) -> None:
    """A Wi-Fi that carries what goes to all, and nothing from one laptop to another."""
    laptop.ip_call("neigh", "replace", other.ip, "lladdr", NOBODY, "dev", "wlan0", "nud", "permanent")


def test_nothing_is_in_the_way(hall: Hall):
    left, right = hall
    left.look()
    right.look()
    until(lambda: left.says(1) and right.says(1), left, right)
    assert not any(said["troubles"] for laptop in hall for said in laptop.said)
    right.stop()
    until(lambda: left.says(0), left)


def test_a_firewall_is_told_on_both_laptops_and_on_which_it_is(hall: Hall):
    left, right = hall
    keep_out(right)
    left.look()
    right.look()
    until(lambda: left.says(0, "firewall_there") and right.says(0, "firewall"), left, right)


def test_the_firewall_is_let_in_while_they_look(hall: Hall):
    left, right = hall
    keep_out(right)
    left.look()
    right.look()
    until(lambda: right.says(0, "firewall"), left, right)
    right.ip_call("rule", "del", "pref", "10")
    until(lambda: left.says(1) and right.says(1), left, right)


def test_a_wifi_that_keeps_laptops_apart(hall: Hall):
    left, right = hall
    part(left, right)
    part(right, left)
    left.look()
    right.look()
    until(lambda: left.says(0, "network_apart") and right.says(0, "network_apart"), left, right)


def test_a_wifi_where_nothing_at_all_comes_through(hall: Hall):
    left, right = hall
    left.ip_call("link", "del", "wlan0")
    for laptop in hall:
        laptop.ip_call("link", "add", "wlan0", "type", "veth", "peer", "name", "air")
        set_up(laptop, "wlan0", "air")
    left.look()
    right.look()
    until(lambda: left.says(0) and right.says(0), left, right)
    assert not any(said["troubles"] for laptop in hall for said in laptop.said)
