"""
A press on one laptop until it is kept there, until the host has it, and until 40 laptops show it.

    .venv/bin/python tests/bench/live_presses.py [--laptops 40] [--seconds 12] [--rounds 2] [--lines 0]

Beside it, by turns in the same run: plain asyncio, TLS and JSON doing the same work (`live_raw.py`). The floor of the
ratios is what is left of both when waiting for the disk is taken out. Exit status 1 if a goal is missed.
"""

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass, field
from typing import Any

from live_laptops import Guests, Host
from live_raw import RawGuests, RawHost
from live_rig import Interval, Table, Worker, all_at_once, p, stopping, without

PROCESSES, ON_DISK, A_SECOND = 3, 4, 10
SETTLING_S, AT_REST_S = 4, 10


@dataclass
class Times:
    """Units: milliseconds. `own`: without waiting for the disk."""

    saved: list[float] = field(default_factory=list[float])
    had: list[float] = field(default_factory=list[float])
    shown: list[float] = field(default_factory=list[float])
    own_had: list[float] = field(default_factory=list[float])
    own_shown: list[float] = field(default_factory=list[float])
    missing: int = 0

    def add(self, commits: list[Interval], figures: list[Any]) -> None:
        """Add what the guests' processes told of one round. Only the first of them pressed."""
        _saw, pressed, had, own = figures[0]
        waited = sorted((*commits, *own))
        for point, (began, kept) in pressed.items():
            self.saved.append((kept - began) * 1000)
            ends = [had.get(point), *(saw.get(point) for process in figures for saw in process[0])]
            for number, end in enumerate(ends):
                if end is None:
                    self.missing += 1
                    continue
                whole, own_ms = (end - began) * 1000, without((began, end), waited)
                (self.shown if number else self.had).append(whole)
                (self.own_shown if number else self.own_had).append(own_ms)


def at_rest(host: Worker) -> list[float]:
    """Return how much of a core each process of the host uses while nobody presses, in percent."""
    time.sleep(SETTLING_S)
    before, began = host.ask("used"), time.monotonic()
    time.sleep(AT_REST_S)
    passed, after = time.monotonic() - began, host.ask("used")
    return [(after[at] - before[at]) / passed * 100 for at in range(0, len(after), 2)]


def one_round(host: Worker, guests: list[Worker], seconds: float, times: Times) -> list[float]:
    """Press for so long. Returns how much of a core each process of the host used, in percent."""
    all_at_once(guests, "forget")
    before, began = host.ask("used"), time.monotonic()
    guests[0].ask("press", seconds, A_SECOND)
    passed, after = time.monotonic() - began, host.ask("used")
    time.sleep(1.5)
    times.add(host.ask("commits"), all_at_once(guests, "figures"))
    return [(after[at] - before[at]) / passed * 100 for at in range(0, len(after), 2)]


def counts(laptops: int) -> list[int]:
    """Return how many laptops each process holds: few where the presses are."""
    rest = laptops - ON_DISK
    return [ON_DISK, *(rest // PROCESSES + (number < rest % PROCESSES) for number in range(PROCESSES))]


def main() -> int:
    """Measure and print. 0 if every goal is met."""
    parser = argparse.ArgumentParser()
    for name, default in (("laptops", 40), ("seconds", 12), ("rounds", 2), ("lines", 0)):
        parser.add_argument(f"--{name}", type=int, default=default)
    chosen = parser.parse_args()
    ours, raw = Times(), Times()
    used: list[list[float]] = []
    raw_used: list[list[float]] = []
    with tempfile.TemporaryDirectory() as folder, stopping([]) as workers:
        workers.append(host := Worker(Host, f"{folder}/host", "127.0.77.1", chosen.lines))
        workers.append(raw_host := Worker(RawHost, folder))
        split = counts(chosen.laptops)
        guests = [Worker(Guests, count, folder, ON_DISK * (not at)) for at, count in enumerate(split)]
        raws = [Worker(RawGuests, count, folder, ON_DISK * (not at)) for at, count in enumerate(split)]
        workers.extend((*guests, *raws))
        all_at_once(guests, "join", host.ask("way"))
        all_at_once(raws, "join", raw_host.ask("door"))
        rest = at_rest(host)
        for _round in range(chosen.rounds):
            raw_used.append(one_round(raw_host, raws, chosen.seconds, raw))
            used.append(one_round(host, guests, chosen.seconds, ours))
        memory = host.ask("used")
    table = Table(
        f"{len(ours.saved)} presses shown on {chosen.laptops} laptops, {A_SECOND} a second, {chosen.lines} lines before"
    )
    table.row("press → kept on the guest, p50", p(ours.saved, 50), floor=p(raw.saved, 50))
    table.row("press → kept on the guest, p99", p(ours.saved, 99), floor=p(raw.saved, 99))
    table.row("press → the host has it, p50", p(ours.had, 50), floor=p(raw.had, 50))
    table.row("press → the host has it, p99", p(ours.had, 99), floor=p(raw.had, 99))
    table.row("press → shown on a laptop, p50", p(ours.shown, 50), floor=p(raw.shown, 50))
    table.row("press → shown on a laptop, p99", p(ours.shown, 99), floor=p(raw.shown, 99))
    table.row("press → shown on a laptop, p99, at most", p(ours.shown, 99), 100)
    table.row("  without the disk, p50", p(ours.own_shown, 50), 1.5, p(raw.own_shown, 50))
    table.row("  without the disk, p99", p(ours.own_shown, 99), 2, p(raw.own_shown, 99))
    table.row("  the host has it, without the disk, p50", p(ours.own_had, 50), floor=p(raw.own_had, 50))
    table.row("lines that did not come", ours.missing, 0, unit="")
    hub, own = (sum(one[at] for one in used) / len(used) for at in (0, 1))
    table.row("hub and host, of a core", hub + own, 5, unit="%")
    table.row("  hub", hub, unit="%")
    table.row("  host", own, floor=sum(one[0] for one in raw_used) / len(raw_used), unit="%")
    table.row("hub and host at rest, all laptops here", sum(rest), unit="%")
    table.row("memory of the hub", memory[1], unit="MB")
    table.row("memory of the host, without a window", memory[3], unit="MB")
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
