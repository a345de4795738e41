"""
Finds the room where it is now, for a laptop of the room that lost it: the host's address may have changed.

The sign of a room begins with a name that only who has the room's key can work out. A sign proves nothing: the link
goes on only with who has the room's certificate, and says nothing before that.
"""

import asyncio
import hashlib
import hmac
from collections.abc import Callable

from app.sharing.addresses import Own
from app.sharing.finding import FoundRoom, look_around

SIGN_DIGITS = 16
HUB_PORTS = range(48480, 48500)
"""Nobody can make a laptop knock at other ports by a sign."""
MOST_PLACES = 32
FIRST_S, LOOK_S, PAUSE_S = 3.0, 20.0, 1.0
"""A link that was cut for a moment comes back before anything is looked for."""


def sign_of(room_key: bytes) -> str:
    """Return how the sign of this room begins. It says nothing to others, and is used nowhere else."""
    return hmac.new(room_key, b"fairsay sign", hashlib.sha256).hexdigest()[:SIGN_DIGITS]


async def find_again(room_key: bytes, own: Own, found: Callable[[tuple[str, ...]], object]) -> None:
    """Look for the room until cancelled. `found` gets where its hub may be, `host:port`, the newest first."""
    begins = sign_of(room_key)

    def heard(rooms: tuple[FoundRoom, ...]) -> None:
        ours = [room for room in reversed(rooms) if room.room.startswith(begins) and room.hub in HUB_PORTS]
        hubs = tuple(dict.fromkeys(f"{address}:{room.hub}" for room in ours for address in room.addresses))
        if hubs:
            found(hubs[:MOST_PLACES])

    await asyncio.sleep(FIRST_S)
    while True:  # again and again, as this laptop's own addresses may change too
        await look_around(heard, [each.ip for each in own()], seconds=LOOK_S)
        await asyncio.sleep(PAUSE_S)
