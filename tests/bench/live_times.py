"""
How long people wait: to come in, after a cut, when a co-chair's laptop takes over, and to join late.

    .venv/bin/python tests/bench/live_times.py [--laptops 40] [--lines 2000]

The floor of coming in is one key agreement of the door and one TLS connection, measured in the same run. Exit status 1
if a goal is missed.
"""

import argparse
import statistics
import sys
import tempfile
import time

from live_laptops import Desk, Guests, Host
from live_rig import HOST, Table, Worker, all_at_once, p, stopping, until

from app.domain.errors import MeetingError
from app.domain.proof import Proof
from app.services.following import Following
from app.services.sharing import JoinedMeeting
from app.sharing.handshake import GuestSide, HostSide


class Chair:
    """A co-chair's laptop: the whole program without its window, that may take over."""

    def __init__(self, folder: str, address: str) -> None:
        self.desk = Desk(folder, address)
        self.joined: JoinedMeeting | None = None

    def join(self, given: str) -> float:
        """Come in. Returns how long it took until the agenda and what happened were here, in seconds."""
        came: list[JoinedMeeting | MeetingError] = []
        began = time.monotonic()
        self.desk.sharing.join(given, None, came.append, came.append)
        until(lambda: came)
        if isinstance(came[0], MeetingError):
            raise came[0]
        self.joined = came[0]
        until(lambda: self.joined and self.joined.is_ready and self.joined.contact == "connected")
        return time.monotonic() - began

    def take_over(self) -> tuple[float, float]:
        """Wait until it may, and take over. Returns when it might, and when it was ready (CLOCK_MONOTONIC)."""
        assert self.joined is not None
        joined = self.joined
        until(lambda: joined.may_take_over)
        might = time.monotonic()
        shared = self.desk.sharing.take_over(joined.meeting.meeting.id)
        until(lambda: shared.state == "ready")
        return might, time.monotonic()

    def raise_point(self) -> str:
        """Raise a point here."""
        assert self.joined is not None
        return Following(self.joined.meeting, "chair", "ebe").raise_point()

    def end(self) -> tuple[int, str]:
        """Return where its list ends."""
        assert self.joined is not None
        last = self.joined.meeting.events[-1]
        return last.n, last.digest()

    def close(self) -> None:
        """End in order."""
        self.desk.sharing.close()
        self.desk.house.close()


def door_floor(times: int = 30) -> float:
    """Return how long the two sides of the door calculate, without a network. Units: milliseconds."""
    proof, took = Proof("invitation", "guest", b"s" * 16), list[float]()
    for _time in range(times):
        began = time.monotonic()
        guest, host = GuestSide(proof, b"certificate"), HostSide(proof, b"certificate")
        host.check(guest.prove(host.answer(guest.hello()), b"request"))
        guest.open(host.reply(b"ticket"))
        took.append((time.monotonic() - began) * 1000)
    return statistics.median(took)


def agree(guests: list[Worker], last: tuple[int, str]) -> float:
    """Wait until all lists end like this. Returns when that was."""
    until(lambda: all(end == last for ends in all_at_once(guests, "ends") for end in ends))
    return time.monotonic()


def main() -> int:
    """Measure and print. 0 if every goal is met."""
    parser = argparse.ArgumentParser()
    for name, default in (("laptops", 40), ("lines", 2000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, stopping([]) as workers:
        workers.append(host := Worker(Host, f"{folder}/host", HOST, chosen.lines))
        guests = [Worker(Guests, chosen.laptops // 4, folder) for _ in range(4)]
        workers.extend((*guests, chair := Worker(Chair, f"{folder}/chair", "127.0.77.9")))
        invitation = host.ask("way")
        table = Table(f"{chosen.laptops} laptops, {chosen.lines} lines in the list")
        late = chair.ask("join", host.ask("chair_code"))
        table.row("a co-chair's laptop joins by a code, all lines", late, 2, unit="s")
        began = time.monotonic()
        doors = [took for took_there in all_at_once(guests, "join", invitation) for took in took_there]
        table.row("through the door, p50, four at once", p(doors, 50), floor=door_floor())
        table.row("all laptops in, with all lines", time.monotonic() - began, 20, unit="s")
        host.kill()
        cut = time.monotonic()
        might, ready = chair.ask("take_over")
        chair.ask("raise_point")
        agreed = agree(guests, chair.ask("end"))
        table.row("host gone → a co-chair may take over", might - cut, 12, unit="s")
        table.row("pressed *Take over* → the room is open", ready - might, 5, unit="s")
        table.row("pressed *Take over* → all agree again", agreed - might, 15, unit="s")
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
