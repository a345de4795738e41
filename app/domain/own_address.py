"""This laptop's addresses, and which of them others may find it at. Pure: `app/sharing/addresses.py` asks for them."""

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import MeetingError

NAME = re.compile(r"(?=.{1,60}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*")
# Nets inside this laptop, and tunnels to far away: others in the hall are seldom there.
INSIDE = re.compile(
    r"docker|podman|^br-|^veth|virbr|vmnet|vboxnet|virtualbox|vmware|hyper-v|vethernet|wsl|lxc|lxd|cni|flannel"
    r"|^tun|^utun|^tap|^wg|^ppp|tailscale|zerotier|wireguard|vpn",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class OwnAddress:
    """One IPv4 address of this laptop, how long its network's part is, and what the system calls the adapter."""

    ip: str
    prefix: int
    adapter: str = ""

    @property
    def network(self) -> ipaddress.IPv4Network:
        """Return the network that this address is in."""
        return ipaddress.IPv4Network((self.ip, self.prefix), strict=False)


def are_near(own: Iterable[OwnAddress], places: Iterable[str]) -> bool:
    """Return whether one of these addresses is in a network that this laptop is in. Names are in none."""
    networks = [one.network for one in own]
    return any(ip in network for ip in filter(None, map(_ipv4, places)) for network in networks)


def _ipv4(place: str) -> ipaddress.IPv4Address | None:
    try:
        return ipaddress.IPv4Address(place)
    except ValueError:
        return None


def typed_address(typed: str) -> str:
    """Return the address, or the name, of another laptop that somebody typed. Raises: MeetingError `address_wrong`."""
    address = typed.strip().strip("[]")
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        if NAME.fullmatch(address) and re.search(r"[A-Za-z]", address):
            return address.lower()
        raise MeetingError("address_wrong") from None


def worth_offering(addresses: Iterable[OwnAddress]) -> tuple[OwnAddress, ...]:
    """Return the addresses that others may find this laptop at, the likeliest first.

    One that the laptop gave itself (169.254…) is offered only if it has no other: two laptops on one cable.
    """
    usable = [one for one in dict.fromkeys(addresses) if not _leads_nowhere(one)]
    given = [one for one in usable if not ipaddress.IPv4Address(one.ip).is_link_local]
    outside = [one for one in given if not INSIDE.search(one.adapter)]
    self_given = [one for one in usable if one not in given]
    return tuple(sorted(given if outside else self_given + given, key=_rank))


def _leads_nowhere(own: OwnAddress) -> bool:
    ip = ipaddress.IPv4Address(own.ip)
    return ip.is_loopback or ip.is_multicast or ip.is_unspecified or ip.is_reserved


def _rank(own: OwnAddress) -> tuple[bool, bool, bool, int]:
    """Return what sorts addresses: inside last, then public ones, then single ones; small networks first."""
    ip = ipaddress.IPv4Address(own.ip)
    return bool(INSIDE.search(own.adapter)), not ip.is_private, own.prefix > 30, -own.prefix
