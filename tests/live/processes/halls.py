"""A network of its own for each laptop, as in a hall with Wi-Fi: namespaces of this machine, joined by a bridge."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

_WHY_NOT = "this machine lets us make no network namespaces"


def may_make_networks() -> bool:
    """Whether this machine lets us."""
    if not sys.platform.startswith("linux") or shutil.which("ip") is None:
        return False
    name = f"fs{os.getpid()}try"
    done = subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False)
    if done.returncode == 0:
        subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)
    return done.returncode == 0


class Networks:
    """`place(3)` is the namespace of the third laptop, with the address `address(3)`; its cable can be pulled out."""

    def __init__(self, count: int) -> None:
        self._begins, self._count = f"fs{os.getpid()}", count
        self._ip(f"netns add {self._begins}sw")
        self._inside("sw", ["link add br0 type bridge", "link set br0 up"])
        for number in range(1, count + 1):
            self._ip(f"netns add {self.place(number)}")
            inside = f"link add eth0 type veth peer name v{number} netns {self._begins}sw"
            mine = [inside, f"addr add {self.address(number)}/24 dev eth0", "link set lo up", "link set eth0 up"]
            self._inside(str(number), [*mine, "route add 224.0.0.0/4 dev eth0"])
            self._inside("sw", [f"link set v{number} master br0", f"link set v{number} up"])

    def place(self, number: int) -> str:
        return f"{self._begins}{number}"

    def address(self, number: int) -> str:
        return f"10.77.0.{number}"

    def cut(self, number: int) -> None:
        """Pull the cable out."""
        self._inside("sw", [f"link set v{number} down"])

    def heal(self, number: int) -> None:
        """Put it in again."""
        self._inside("sw", [f"link set v{number} up"])

    def readdress(self, number: int, ip: str) -> None:
        """Let the laptop have another address, as when the Wi-Fi came back."""
        again = ["addr flush dev eth0", f"addr add {ip}/24 dev eth0", "route add 224.0.0.0/4 dev eth0"]
        self._inside(str(number), again)

    def close(self) -> None:
        """Take all of it away."""
        for name in ("sw", *map(str, range(1, self._count + 1))):
            subprocess.run(["ip", "netns", "del", f"{self._begins}{name}"], capture_output=True, check=False)

    def _inside(self, name: str, orders: list[str]) -> None:
        batch = "\n".join(orders) + "\n"
        asked = ["ip", "-n", f"{self._begins}{name}", "-batch", "-"]
        subprocess.run(asked, input=batch, text=True, capture_output=True, check=True)

    def _ip(self, order: str) -> None:
        subprocess.run(["ip", *order.split()], capture_output=True, check=True)


def networks(count: int) -> Iterator[Networks]:
    """Lend so many, or skip the test."""
    if not may_make_networks():
        pytest.skip(_WHY_NOT)
    made = Networks(count)
    try:
        yield made
    finally:
        made.close()
