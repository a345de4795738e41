"""Laptops for the figures of a shared meeting: a host, its hub, and guests, each group in a process of its own.

Every process answers calls over a pipe: `rig.host.ask("raise_point")`. Times are of CLOCK_MONOTONIC, which all share.
"""

import multiprocessing
import os
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, ClassVar

sys.path.insert(0, str(Path(__file__).parents[2]))

PATIENCE_S = 60
HOST = "127.0.77.1"
Interval = tuple[float, float]


class Commits(sqlite3.Connection):
    """A connection to a record that remembers when it waited for the disk."""

    waited: ClassVar[list[Interval]] = []

    def commit(self) -> None:
        """Commit, and remember how long that took."""
        began = time.monotonic()
        super().commit()
        self.waited.append((began, time.monotonic()))


def remember_commits() -> None:
    """Let every record that is opened in this process from now on remember its commits."""
    connect = sqlite3.connect

    def connected(*given: Any, **named: Any) -> sqlite3.Connection:
        return connect(*given, **{"factory": Commits, **named})

    sqlite3.connect = connected  # type: ignore[assignment]


def without(interval: Interval, commits: Sequence[Interval]) -> float:
    """Return how long an interval is without the commits that began inside it. Units: milliseconds."""
    began, ended = interval
    away = sum(min(end, ended) - begin for begin, end in commits if began <= begin < ended)
    return (ended - began - away) * 1000


def until(is_so: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Wait until something is so."""
    end = time.monotonic() + patience_s
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError("it did not come")
        time.sleep(0.005)


def p(times: Sequence[float], share: int) -> float:
    """Return the time that so many of 100 stay under."""
    return statistics.quantiles(times, n=100)[share - 1] if len(times) > 1 else float("nan")


def cpu_s(pid: int) -> float:
    """Return how long a process has worked. Units: seconds of one core."""
    told = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    """Return the memory that a process holds now (Linux, RSS)."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


class Worker:
    """A process that holds something, and calls its methods when asked."""

    def __init__(self, make: Callable[..., object], *given: object) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, make, given), daemon=True)
        self.process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        """Return the number of the process."""
        assert self.process.pid is not None
        return self.process.pid

    def begin(self, name: str, *given: object) -> None:
        """Ask without waiting; `end` brings the answer."""
        self._pipe.send((name, given))

    def end(self) -> Any:
        """Return the answer of what was begun."""
        if not self._pipe.poll(PATIENCE_S * 2):
            raise TimeoutError("no answer")
        is_well, answer = self._pipe.recv()
        if not is_well:
            raise RuntimeError(answer)
        return answer

    def ask(self, name: str, *given: object) -> Any:
        """Ask, and return the answer."""
        self.begin(name, *given)
        return self.end()

    def stop(self) -> None:
        """End it in order."""
        with suppress(OSError):
            self._pipe.send(("close", ()))
        self.process.join(10)
        self.kill()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.join()
        self._pipe.close()


def _serve(pipe: Connection, make: Callable[..., Any], given: tuple[object, ...]) -> None:
    thing = make(*given)
    while True:
        try:
            name, wanted = pipe.recv()
        except EOFError:
            return
        try:
            answer = (True, getattr(thing, name)(*wanted))
        except Exception as trouble:
            answer = (False, repr(trouble))
        if name == "close":
            return
        pipe.send(answer)


@contextmanager
def stopping(workers: list[Worker]) -> Iterator[list[Worker]]:
    """End all workers that are in this list, whatever happens."""
    try:
        yield workers
    finally:
        for worker in reversed(workers):
            worker.stop()


def all_at_once(workers: Sequence[Worker], name: str, *given: object) -> list[Any]:
    """Ask all workers the same at the same time, and return their answers."""
    for worker in workers:
        worker.begin(name, *given)
    return [worker.end() for worker in workers]


def quiet() -> str:
    """Return how busy the machine is."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


class Table:
    """Figures with their goals, printed as they come."""

    def __init__(self, title: str) -> None:
        self.missed = 0
        print(f"\n{title}; {quiet()}", flush=True)
        print(f"{'figure':44}{'measured':>14}{'floor':>12}{'ratio':>8}{'goal':>10}")

    def row(
        self, figure: str, value: float, goal: float | None = None, floor: float | None = None, unit: str = "ms"
    ) -> None:
        """Print one figure: its goal is for the ratio where there is a floor."""
        ratio = None if floor is None else value / floor
        judged = value if ratio is None else ratio
        missed = goal is not None and not judged <= goal
        self.missed += missed
        beside = f"{'' if floor is None else f'{floor:.1f} {unit}':>12}{'' if ratio is None else f'{ratio:.2f}':>8}"
        told = "" if goal is None else "MISSED" if missed else "met"
        print(
            f"{figure:44}{f'{value:.1f} {unit}':>14}{beside}{'' if goal is None else f'≤ {goal:g}':>10} {told}",
            flush=True,
        )
