"""Whether Look back opens as fast with 2,000 past meetings as with 10.

    .venv/bin/python tests/bench/look_back.py [OPENINGS]

Two records, each with meetings of the same few lines, and the real screen over each, by turns: from asking for the
screen until it is painted. Goal: the median with 2,000 is at most 1.5 times the median with 10.
"""

import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.real_window import RealWindow, real_window  # noqa: I001 - it puts the checkout on the path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import paths
from app.domain.ports import Line
from app.storage.database import open_record
from tests.storage.invented import TEN, Writer, meeting

FEW, MANY, GOAL = 10, 2000, 1.5
WARM_UP = 3


def fill(home: Path, meetings: int) -> None:
    """Keep so many meetings of a few lines each."""
    where = paths.places(home)
    where.make_folders()
    record = open_record(where.record, where.backups)
    pattern = Writer(record, meeting("pattern")).begin()
    for _ in range(2):
        pattern.press()
    lines = record.log.read(pattern.id)
    record.meetings.delete(pattern.id)
    for n in range(meetings):
        one = meeting(f"m{n}", TEN + timedelta(hours=n), paper=None)
        record.meetings.create(one, [])
        record.log.append(one.id, [Line(replace(line, id=f"{n}-{line.n}")) for line in lines])
    record.close()


def once(place: RealWindow) -> float:
    """Open Look back, and return the milliseconds until it is painted."""
    place.doors.welcome()
    QTest.qWait(20)
    began = time.perf_counter()
    place.doors.look_back()
    QApplication.processEvents()
    place.window.repaint()
    return (time.perf_counter() - began) * 1000


def measure(openings: int) -> tuple[list[float], list[float]]:
    """Return the times with few and with many meetings, taken by turns."""
    few: list[float] = []
    many: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        homes = Path(folder) / "few", Path(folder) / "many"
        for home, meetings in zip(homes, (FEW, MANY), strict=True):
            fill(home, meetings)
        with real_window(homes[0]) as one, real_window(homes[1]) as other:
            for _ in range(openings + WARM_UP):
                few.append(once(one))
                many.append(once(other))
    return few[WARM_UP:], many[WARM_UP:]


def main(openings: int) -> int:
    """Measure and say so. Returns 1 if the goal is missed."""
    few, many = (statistics.median(times) for times in measure(openings))
    print(f"Look back with {FEW:5} meetings  median {few:6.1f} ms ({openings} openings, by turns)")
    print(f"Look back with {MANY:5} meetings  median {many:6.1f} ms")
    print(f"ratio of the medians {many / few:.2f} (goal: at most {GOAL})")
    return int(many / few > GOAL)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 30))
