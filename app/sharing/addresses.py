"""Asks the system for this laptop's own addresses."""

from collections.abc import Callable, Sequence

import ifaddr

from app.domain.live_ports import Link
from app.domain.own_address import OwnAddress, worth_offering

LOOK_S, TIMES = 2.0, 3
Own = Callable[[], Sequence[OwnAddress]]


def own_addresses() -> tuple[OwnAddress, ...]:
    """Return this laptop's IPv4 addresses that others may find it at, the likeliest first; () without a network."""
    try:
        adapters = list(ifaddr.get_adapters())
    except OSError:
        return ()
    return worth_offering(
        OwnAddress(ip.ip, ip.network_prefix, adapter.nice_name)
        for adapter in adapters
        for ip in adapter.ips
        if isinstance(ip.ip, str)
    )


class AddressWatch:
    """
    Sees that this laptop has another address than where it shares, as when the Wi-Fi gave it a new one.

    No address at all is no trouble: the Wi-Fi is away, and may come back with the same one. `lost` is called once, on
    the link's thread.
    """

    def __init__(self, link: Link, ip: str, own: Own, lost: Callable[[], object]) -> None:
        self._link, self._ip, self._own, self._lost = link, ip, own, lost
        self._missed = 0
        self._later = link.later(LOOK_S, self._look)

    def close(self) -> None:
        """Look no more."""
        self._later.cancel()

    def _look(self) -> None:
        self._later = self._link.later(LOOK_S, self._look)
        mine = [one.ip for one in self._own()]
        self._missed = self._missed + 1 if mine and self._ip not in mine else 0
        if self._missed == TIMES:
            self.close()
            self._lost()
