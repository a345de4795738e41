"""Tries every reader on thousands of broken agendas: python3 tests/bench/fuzz_readers.py --count 20000

A draft or a problem with words must come out of each, in 10 seconds and 600 MB. Go on later with --start NUMBER. Exit
status 0 if nothing went wrong. Try one input again with --only NUMBER.
"""

import argparse
import multiprocessing as mp
import queue
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from dataclasses import dataclass, field
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from fuzz_inputs import READERS, make_input

SECONDS, MEGABYTES, IDLE = 10.0, 600, -1
Result = tuple[int, str, str, float, float]


def try_one(number: int, seed: int, folder: Path) -> tuple[str, str]:
    """Read one input. Returns its reader and "read", "refused", or what went wrong."""
    from app.domain.errors import MeetingError
    from app.importers.reader import AgendaFiles
    from app.words.importing import NOTICES
    from app.words.problems import words_for
    from app.words.speaker import Speaker

    reader, data = make_input(number, seed)
    path = folder / f"agenda.{reader}"
    path.write_bytes(data)
    try:
        draft = AgendaFiles().read_file(path)
        for notice in draft.notices:
            (NOTICES.get(notice.code) or notice.code).format(**notice.facts)
        if any(not item.title.strip() for item in draft.items) and reader != "fairsay":
            return reader, "an item without words"
    except MeetingError as problem:
        return reader, "refused" if words_for(problem, Speaker()) else "no words"
    except BaseException:
        return reader, "traceback: " + " | ".join(traceback.format_exc().strip().splitlines()[-3:])
    return reader, "read"


def peak_megabytes() -> float:
    """Return the most memory this process ever had."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)


def work(numbers: range, seed: int, current: "Synchronized[int]", results: "mp.Queue[Result]") -> None:
    """Try the inputs one after the other, with no more address space than the limit and what Python maps by itself."""
    import resource

    with tempfile.TemporaryDirectory() as folder:
        try_one(READERS.index("pdf"), seed, Path(folder))
        mapped = (
            int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            if sys.platform == "linux"
            else 0
        )
        if mapped:
            limit = mapped + MEGABYTES * 1024 * 1024
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        for number in numbers:
            current.value = number
            begun = time.monotonic()
            reader, outcome = try_one(number, seed, Path(folder))
            results.put((number, reader, outcome, time.monotonic() - begun, peak_megabytes()))
        current.value = IDLE


@dataclass
class Column:
    """What came out of one reader."""

    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    slowest: float = 0.0
    most: float = 0.0


@dataclass
class Worker:
    """A process with its own inputs; a new one takes over where one hangs or dies."""

    numbers: range
    seed: int
    results: "mp.Queue[Result]"
    current: "Synchronized[int]" = field(default_factory=lambda: mp.Value("q", IDLE))
    process: mp.Process | None = None
    seen: int = IDLE
    since: float = 0.0

    def start(self) -> None:
        """Begin with the next input."""
        self.process = mp.Process(target=work, args=(self.numbers, self.seed, self.current, self.results), daemon=True)
        self.process.start()
        self.seen, self.since = IDLE, time.monotonic()

    def check(self) -> tuple[int, str] | None:
        """Return the input that hangs or ended the process, and go on behind it."""
        assert self.process is not None
        number, now = self.current.value, time.monotonic()
        if number != self.seen:
            self.seen, self.since = number, now
        died = not self.process.is_alive() and number != IDLE
        hangs = number != IDLE and now - self.since > SECONDS + 2
        if not died and not hangs:
            return None
        self.process.kill()
        self.process.join()
        self.numbers = range(number + self.numbers.step, self.numbers.stop, self.numbers.step)
        self.current.value = IDLE
        self.start()
        return number, "hang" if hangs else f"died ({self.process.exitcode})"

    @property
    def is_done(self) -> bool:
        """Whether its last input was tried."""
        return self.process is not None and not self.process.is_alive() and self.current.value == IDLE


def run(options: argparse.Namespace) -> tuple[dict[str, Column], list[str], int]:
    """Try the inputs in worker processes. Returns the columns, what went wrong, and where to go on."""
    results: mp.Queue[Result] = mp.Queue()
    stop = options.start + options.count
    workers = [
        Worker(range(options.start + at, stop, options.workers), options.seed, results) for at in range(options.workers)
    ]
    columns, wrong, last = {name: Column() for name in READERS}, [], options.start
    for worker in workers:
        worker.start()
    until = time.monotonic() + 60 * options.minutes
    while time.monotonic() < until:
        done = all(worker.is_done for worker in workers)
        last = max(last, _collect(results, columns, wrong))
        for worker in workers:
            if (bad := worker.check()) is not None:
                columns[READERS[bad[0] % len(READERS)]].counts["wrong"] += 1
                wrong.append(f"{bad[0]}: {bad[1]}")
        if done:
            break
    for worker in workers:
        if worker.process is not None:
            worker.process.kill()
    return columns, wrong, last + 1


def _collect(results: "mp.Queue[Result]", columns: dict[str, Column], wrong: list[str]) -> int:
    """Take in what has come; waits a moment for the first."""
    last = 0
    try:
        while True:
            number, reader, outcome, seconds, megabytes = results.get(timeout=0.3)
            column, last = columns[reader], max(last, number)
            problem = outcome if outcome not in {"read", "refused"} else "slow" if seconds > SECONDS else ""
            problem = problem or ("too much memory" if megabytes > MEGABYTES else "")
            column.counts["wrong" if problem else outcome] += 1
            column.slowest, column.most = max(column.slowest, seconds), max(column.most, megabytes)
            if problem:
                wrong.append(f"{number} ({reader}): {problem}")
    except queue.Empty:
        return last


def main(arguments: list[str]) -> int:
    """Run, and print a table with a row for each reader."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("count", 20000), ("start", 0), ("seed", 0), ("workers", 2), ("only", IDLE)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--minutes", type=float, default=10.0)
    options = parser.parse_args(arguments)
    if options.only != IDLE:
        with tempfile.TemporaryDirectory() as folder:
            begun = time.monotonic()
            print(*try_one(options.only, options.seed, Path(folder)), f"{time.monotonic() - begun:.2f} s")
        return 0
    columns, wrong, following = run(options)
    print(f"{'reader':<8} {'inputs':>7} {'read':>7} {'refused':>8} {'wrong':>6} {'slowest s':>10} {'most MB':>8}")
    for name, column in columns.items():
        counts = [column.counts[key] for key in ("read", "refused", "wrong")]
        numbers = f"{sum(counts):>7} {counts[0]:>7} {counts[1]:>8} {counts[2]:>6}"
        print(f"{name:<8} {numbers} {column.slowest:>10.2f} {column.most:>8.0f}")
    total = sum(sum(column.counts.values()) for column in columns.values())
    for line in wrong[:40]:
        print("wrong:", line[:600])
    print(f"{total} inputs, {len(wrong)} wrong; go on with --start {following}")
    return 1 if wrong or not total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
