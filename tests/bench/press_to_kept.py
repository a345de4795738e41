"""
How long a press takes until it is on disk, against one raw SQLite commit on the same disk in the same run.

    python tests/bench/press_to_kept.py [PRESSES]

Both are measured by turns. Goal: the median is at most 3 times the raw commit's.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.services.computer_clock import ComputerClock
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.storage.database import open_record
from tests.storage.invented import Writer

WARM_UP, GOAL = 20, 3.0


def took_ms(act: Callable[[], object]) -> float:
    """Return how long `act` took. Units: milliseconds."""
    before = time.perf_counter()
    act()
    return (time.perf_counter() - before) * 1000


def measure(folder: Path, presses: int) -> tuple[list[float], list[float]]:
    """Return the raw commits and the presses, in milliseconds."""
    record = open_record(folder / "record.sqlite", folder / "copies")
    writer = Writer(record).begin()
    live = LiveMeeting(writer.meeting, record.meetings.texts(writer.id), record.log, ComputerClock())
    person = Following(live, "blue")
    raw: list[float] = []
    kept: list[float] = []
    with closing(sqlite3.connect(folder / "raw.sqlite", isolation_level=None)) as floor:
        floor.execute("PRAGMA journal_mode = DELETE")
        floor.execute("PRAGMA synchronous = FULL")
        floor.execute("CREATE TABLE lines (n INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        for n in range(presses + WARM_UP):
            raw.append(took_ms(lambda n=n: floor.execute("INSERT INTO lines VALUES (?, ?)", (n, "x" * 400))))
            kept.append(took_ms(person.raise_point))
    record.close()
    return raw[WARM_UP:], kept[WARM_UP:]


def p99(times: list[float]) -> float:
    """Return the time that 99 of 100 stay under."""
    return statistics.quantiles(times, n=100)[98]


def main(presses: int) -> int:
    """Measure and say so. Returns 1 if the goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        raw, kept = measure(Path(folder), presses)
    ratio = statistics.median(kept) / statistics.median(raw)
    print(f"{presses} presses, by turns with {presses} raw SQLite commits (DELETE, FULL)")
    print(f"raw commit     median {statistics.median(raw):6.2f} ms   p99 {p99(raw):6.2f} ms")
    print(f"press to kept  median {statistics.median(kept):6.2f} ms   p99 {p99(kept):6.2f} ms")
    print(f"ratio of the medians {ratio:.2f} (goal: at most {GOAL:.0f})")
    return int(ratio > GOAL)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
