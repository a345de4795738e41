"""
Finds meetings on this network by themselves (mDNS), and lets this laptop's meeting be found.

What is told to the network: an id without meaning, the ports of door and hub, the addresses, the version. No names.
Networks often drop this; then the code, the QR code or an address lead to the door. Nothing here raises for that.
"""

import asyncio
import contextlib
import ipaddress
import re
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from zeroconf import Error, IPVersion, ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from app.domain.wire import PROTOCOL

KIND = "_fairsay._tcp.local."
CHECK_KIND = "_fairsay-check._tcp.local."
ROOM = re.compile(r"[0-9a-f]{8,32}")
MOST_FOUND = 50
ASK_MS = 3_000
LOOK_SECONDS = 4.0
NO_NETWORK = (OSError, Error, asyncio.TimeoutError)


@dataclass(frozen=True)
class FoundRoom:
    """A meeting on this network: which, where its door is, the version it speaks, and its hub's port (0: not told)."""

    room: str
    addresses: tuple[str, ...]
    port: int
    p: int = PROTOCOL
    hub: int = 0


OnFound = Callable[[tuple[FoundRoom, ...]], object]
"""All that are there now, the first found first."""


class Sign:
    """The sign outside: here is a meeting."""

    def __init__(self, network: AsyncZeroconf | None) -> None:
        self._network = network

    @property
    def is_up(self) -> bool:
        """Return whether the network takes it."""
        return self._network is not None

    async def take_down(self) -> None:
        """Tell the network that the meeting is not here any more."""
        network, self._network = self._network, None
        if network is not None:
            with contextlib.suppress(*NO_NETWORK):
                await network.async_unregister_all_services()
            await network.async_close()


async def put_up_sign(found: FoundRoom, kind: str = KIND) -> Sign:
    """Let others on the networks of these own addresses find this room, or this check (CHECK_KIND)."""
    network = _network(found.addresses)
    if network is None:
        return Sign(None)
    info = AsyncServiceInfo(
        kind,
        f"{found.room}.{kind}",
        port=found.port,
        properties={"p": str(found.p)} | ({"hub": str(found.hub)} if found.hub else {}),
        server=f"{found.room}.local.",
        parsed_addresses=list(found.addresses),
    )
    try:
        # Nobody else can have the name, so nobody is asked whether they do.
        await (await network.async_register_service(info, cooperating_responders=True))
    except NO_NETWORK:
        await network.async_close()
        return Sign(None)
    return Sign(network)


async def look_around(
    on_found: OnFound, own: Sequence[str] = (), seconds: float | None = LOOK_SECONDS, kind: str = KIND
) -> None:
    """
    Look for meetings, or for checks (CHECK_KIND), on the networks of these own addresses (() for all).

    `seconds` None: until cancelled.
    """
    network = _network(own)
    if network is None:
        return
    looking = _Looking(network, on_found, kind)
    browser = None
    try:
        browser = AsyncServiceBrowser(network.zeroconf, kind, handlers=[looking.heard])
        async with asyncio.timeout(seconds):
            await asyncio.Event().wait()
    except TimeoutError:
        return
    finally:
        looking.stop()
        with contextlib.suppress(*NO_NETWORK):
            if browser is not None:
                await browser.async_cancel()
            await network.async_close()


class _Looking:
    """Asks for the details of what answers."""

    def __init__(self, network: AsyncZeroconf, on_found: OnFound, kind: str) -> None:
        self._network, self._kind = network, kind
        self._on_found = on_found
        self._asking: dict[str, asyncio.Task[None]] = {}
        self._found: dict[str, FoundRoom] = {}

    def heard(self, *, name: str, state_change: ServiceStateChange, **_: object) -> None:
        """Ask about a meeting that answers, and forget one that is gone."""
        if asking := self._asking.pop(name, None):
            asking.cancel()
        if state_change is ServiceStateChange.Removed:
            if self._found.pop(name, None):
                self._on_found(tuple(self._found.values()))
        elif len(self._asking) < MOST_FOUND:
            self._asking[name] = asyncio.get_running_loop().create_task(self._ask(name))

    def stop(self) -> None:
        """Ask no more."""
        for task in self._asking.values():
            task.cancel()

    async def _ask(self, name: str) -> None:
        with contextlib.suppress(*NO_NETWORK):
            info = AsyncServiceInfo(self._kind, name)
            if not await info.async_request(self._network.zeroconf, ASK_MS):
                return
            room = found_room(info)
            if room is not None and self._found.get(name) != room:
                self._found[name] = room
                self._on_found(tuple(self._found.values()))


def found_room(info: AsyncServiceInfo) -> FoundRoom | None:
    """Return what somebody on the network told, if it can be a meeting."""
    room = info.name.removesuffix(f".{info.type}")
    properties = info.decoded_properties or {}
    told, hub = properties.get("p") or "", properties.get("hub") or "0"
    addresses = tuple(ip for ip in info.parsed_addresses(IPVersion.V4Only) if _is_near(ip))[:8]
    if not ROOM.fullmatch(room) or not info.port or not addresses or not re.fullmatch(r"[0-9]{1,3}", told):
        return None
    return FoundRoom(room, addresses, info.port, int(told), int(hub) if re.fullmatch(r"[0-9]{1,5}", hub) else 0)


def _is_near(ip: str) -> bool:
    address = ipaddress.IPv4Address(ip)
    return not (address.is_loopback or address.is_multicast or address.is_unspecified or address.is_reserved)


def _network(own: Sequence[str]) -> AsyncZeroconf | None:
    """Return the network, at these own addresses (() for all); None if there is none."""
    ours = [ip for ip in own if _is_ours(ip)]
    try:
        if own:
            return AsyncZeroconf(interfaces=ours, ip_version=IPVersion.V4Only) if ours else None
        return AsyncZeroconf(ip_version=IPVersion.V4Only)
    except NO_NETWORK:
        return None


def _is_ours(ip: str) -> bool:
    """Return whether this laptop still has this address: the Wi-Fi may have gone."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as trying:
            trying.bind((ip, 0))
    except OSError:
        return False
    return True
