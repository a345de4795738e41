"""
How many rooms this machine carries before a press takes longer than 100 ms to be shown (99 of 100).

    .venv/bin/python tests/bench/live_rooms.py [--laptops 10] [--a-second 2] [--most 12] [--seconds 8]

Each room has its own host, hub and guests, all on this machine, so a real host carries far more: here the guests work
on the same cores. One more room is added each time until the goal is missed.
"""

import argparse
import sys
import tempfile
import time

from live_laptops import Guests, Host
from live_presses import Times
from live_rig import Table, Worker, all_at_once, p, stopping


def main() -> int:
    """Measure and print. 0 if one room at least stays below."""
    parser = argparse.ArgumentParser()
    for name, default in (("laptops", 10), ("a-second", 2), ("most", 12), ("seconds", 8)):
        parser.add_argument(f"--{name}", type=int, default=default)
    chosen = parser.parse_args()
    carried = 0
    with tempfile.TemporaryDirectory() as folder, stopping([]) as workers:
        hosts: list[Worker] = []
        guests: list[Worker] = []
        table = Table(f"rooms of {chosen.laptops} laptops with {chosen.a_second} presses a second")
        while len(hosts) < chosen.most:
            number = len(hosts)
            hosts.append(Worker(Host, f"{folder}/host-{number}", f"127.0.77.{20 + number}"))
            guests.append(Worker(Guests, chosen.laptops, folder))
            workers.extend((hosts[-1], guests[-1]))
            guests[-1].ask("join", hosts[-1].ask("way"))
            all_at_once(guests, "forget")
            all_at_once(guests, "press", chosen.seconds, chosen.a_second)
            time.sleep(1)
            times = Times()
            for host, there in zip(hosts, guests, strict=True):
                times.add(host.ask("commits"), [there.ask("figures")])
            table.row(f"{len(hosts)} rooms, press → shown, p99", p(times.shown, 99), 100)
            if p(times.shown, 99) > 100:
                break
            carried = len(hosts)
    print(f"{carried} rooms on this machine, guests and all")
    return 0 if carried else 1


if __name__ == "__main__":
    sys.exit(main())
