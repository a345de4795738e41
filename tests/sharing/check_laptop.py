"""One laptop that looks for others, as a program of its own: `python -m tests.sharing.check_laptop ADDRESS`."""

import asyncio
import json
import sys
from dataclasses import asdict

from app.domain.network_check import HeardNow
from app.domain.own_address import OwnAddress
from app.sharing.network_check import Pace, check_network

PACE = Pace(early=6.0, sweep_after=1.0, sweep_every=5.0, settle=3.5, talk_every=2.0, forget=6.0)


def tell(heard: HeardNow) -> None:
    """Print what it says now."""
    print(json.dumps(asdict(heard)), flush=True)


if __name__ == "__main__":
    here = (OwnAddress(sys.argv[1], 24, "wlan0"),)
    asyncio.run(check_network(lambda: here, lambda: (), tell, PACE))
