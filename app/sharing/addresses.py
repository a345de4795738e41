"""Asks the system for this laptop's own addresses."""

import ifaddr

from app.domain.own_address import OwnAddress, worth_offering


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
