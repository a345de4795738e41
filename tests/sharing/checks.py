"""Laptops that look whether they can hear each other, each with an address of its own."""

import asyncio
import time
from collections.abc import Callable

from app.domain.network_check import HeardNow
from app.domain.own_address import OwnAddress
from app.sharing.network_check import Pace, check_network

QUICK = Pace(early=1.5, sweep_after=0.1, sweep_every=0.5, settle=0.5, talk_every=0.4, forget=3.0, tick=0.05)


class Laptop:
    """A laptop that looks. `said` is all that it said, `now` the last of it."""

    def __init__(self, *ips: str, pace: Pace = QUICK, also: tuple[int, ...] = (), adapter: str = "wlan0") -> None:
        self.own = [OwnAddress(ip, 24, adapter) for ip in ips]
        self.said: list[HeardNow] = []
        looking = check_network(lambda: tuple(self.own), lambda: also, self.said.append, pace)
        self._looking = asyncio.get_running_loop().create_task(looking)

    @property
    def now(self) -> HeardNow:
        return self.said[-1] if self.said else HeardNow(is_looking=True)

    async def stop(self) -> None:
        self._looking.cancel()
        await asyncio.gather(self._looking, return_exceptions=True)


async def until(is_so: Callable[[], object], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not come"
        await asyncio.sleep(0.02)
