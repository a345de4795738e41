"""Whether Fair Say is as fast with 2,000 meetings and 80,000 events as with 10 meetings.

    .venv/bin/python tests/bench/many_meetings.py [TIMES]

Two records, written by the record's own tables in one transaction, each line in a true chain, and the real window
over each, by turns. Beside them plain SQL reads the same rows. Goal: the median with 2,000 is at most 1.5 times that
with 10, or at most 3 times plain SQL; and the memory stays flat.
"""

import gc
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.real_window import RealWindow, real_window  # noqa: I001 - it puts the checkout on the path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from app import paths
from app.domain.agenda import ItemText
from app.domain.meeting import Meeting
from app.domain.ports import Line
from app.storage.database import Record, open_record
from app.storage.event_log import EVENTS
from app.storage.meeting_rows import MEETINGS, TEXTS, meeting_row
from app.services.house import House
from app.storage.rows import event_row, text_row
from app.ui.counting_timer import AT_MOST_S
from app.ui.screens.power import PowerTrendPage
from tests.uneven_meeting import plain, uneven

FEW, MANY, TIMES_10, TIMES_SQL = 10, 2000, 1.5, 3.0
YEARS = timedelta(days=5 * 365 - 30)
WARM_UP, FLAT_MB, SLICE_MS = 2, 1, 50


@dataclass
class Rows:
    """Takes what is told in place of a record, to write it all at once."""

    meetings_rows: list[dict[str, object]] = field(default_factory=list)
    texts_rows: list[dict[str, object]] = field(default_factory=list)
    event_rows: list[dict[str, object]] = field(default_factory=list)

    @property
    def meetings(self) -> "Rows":
        return self

    @property
    def log(self) -> "Rows":
        return self

    def create(self, meeting: Meeting, texts: list[ItemText]) -> None:
        self.meetings_rows.append(meeting_row(meeting))
        self.texts_rows += [text_row(meeting.id, text) for text in texts]

    def append(self, meeting_id: str, lines: list[Line]) -> None:
        self.event_rows += [event_row(meeting_id, line.event) for line in lines]

    def write(self, record: Record) -> None:
        with record.file.writing() as connection:
            connection.execute(insert(MEETINGS), self.meetings_rows)
            connection.execute(insert(TEXTS), self.texts_rows)
            connection.execute(insert(EVENTS), self.event_rows)


def fill(home: Path, meetings: int) -> int:
    """Keep so many meetings over five years, the newest today. Returns how many events they have."""
    where = paths.places(home)
    where.make_folders()
    record, rows, now = open_record(where.record, where.backups), Rows(), datetime.now(UTC)
    for n in range(meetings):
        tell = uneven if n % 20 < 12 else plain
        tell(rows, str(uuid4()), now - timedelta(hours=3) - YEARS * n / meetings)
    rows.write(record)
    record.close()
    return len(rows.event_rows)


@dataclass
class Bench:
    """One record with its window, and plain SQL beside it."""

    place: RealWindow
    file: Path
    meeting: str = ""

    def __post_init__(self) -> None:
        self.meeting = self.place.house.meetings.newest() or ""

    def look_back(self) -> None:
        self.place.doors.look_back()
        self.draw()

    def a_meeting(self) -> None:
        self.place.house.prepare.restored()
        self.place.doors.look_back(self.meeting)
        self.draw()

    def trend(self) -> None:
        self.place.doors.open_page(lambda: PowerTrendPage(self.place.doors.desk))
        page = self.place.window.page
        assert isinstance(page, PowerTrendPage)
        page._show("five_years")  # pyright: ignore
        self.draw()

    def export(self) -> None:
        self.place.house.exporting.export(self.meeting, self.file.parent / "paper.html")

    def verify(self) -> None:
        assert self.place.house.care.verify(self.meeting) == ()

    def draw(self) -> None:
        QApplication.processEvents()
        self.place.window.repaint()

    def sql(self, *statements: str) -> None:
        with closing(sqlite3.connect(self.file)) as connection:
            for statement in statements:
                connection.execute(statement, {"meeting": self.meeting}).fetchall()

    def once(self, do: Callable[[], object]) -> float:
        """Return the milliseconds that it takes, from Welcome."""
        self.place.doors.welcome()
        QTest.qWait(10)
        began = time.perf_counter()
        do()
        return (time.perf_counter() - began) * 1000


LINES = "SELECT * FROM meeting_rows WHERE is_practice = 0 ORDER BY created_at DESC, id DESC LIMIT 11"
EVENTS_OF = "SELECT * FROM events WHERE meeting_id = :meeting ORDER BY n"
TEXTS_OF = "SELECT * FROM item_texts WHERE meeting_id = :meeting"
COUNTS_OF = "SELECT day, figures FROM power_counts WHERE day > '2000' ORDER BY day"
JOBS: dict[str, tuple[Callable[[Bench], None], tuple[str, ...]]] = {
    "Look back opens": (Bench.look_back, (LINES,)),
    "a meeting opens": (Bench.a_meeting, (EVENTS_OF, TEXTS_OF)),
    "the 5-year trend draws": (Bench.trend, (COUNTS_OF,)),
    "export of one meeting": (Bench.export, (EVENTS_OF, TEXTS_OF)),
    "record verify of one meeting": (Bench.verify, (EVENTS_OF, TEXTS_OF)),
}


def count_all(house: House) -> tuple[int, float]:
    """
    Count every meeting as a window does. Returns how many times it worked, and the most of the thread at once, in ms.

    The program looks for garbage once a second by itself (`ui/tidying.py`); here it waits until the end.
    """
    taken: list[float] = []
    gc.disable()
    while not house.counting.is_idle:
        began = time.thread_time()
        while not house.counting.is_idle and time.thread_time() - began < AT_MOST_S:
            house.counting.step()
        taken.append((time.thread_time() - began) * 1000)
    gc.enable()
    return len(taken), max(taken)


def memory_mb() -> float:
    """Return how much memory this program holds now; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in status.read_text().splitlines() if line.startswith("VmRSS"))


def measure(few: Bench, many: Bench, times: int) -> bool:
    """Say how long each job takes. Returns whether every goal is met."""
    is_fine = True
    for name, (job, statements) in JOBS.items():
        taken: dict[str, list[float]] = {"few": [], "many": [], "sql": []}
        for _ in range(times + WARM_UP):
            taken["few"].append(few.once(lambda job=job: job(few)))
            taken["many"].append(many.once(lambda job=job: job(many)))
            taken["sql"].append(many.once(lambda statements=statements: many.sql(*statements)))
        at = {code: statistics.median(found[WARM_UP:]) for code, found in taken.items()}
        by_10, by_sql = at["many"] / at["few"], at["many"] / at["sql"]
        fine = by_10 <= TIMES_10 or by_sql <= TIMES_SQL
        is_fine = is_fine and fine
        print(
            f"{name:30} {at['few']:7.1f} ms with {FEW}, {at['many']:7.1f} ms with {MANY}: {by_10:5.2f} times;"
            f" plain SQL {at['sql']:6.1f} ms: {by_sql:6.1f} times {'' if fine else 'MISSED'}"
        )
    return is_fine


def opened_again(many: Bench, times: int) -> float:
    """Open the trend and a meeting so many times more. Returns how much memory there is then."""
    for _ in range(times):
        many.once(many.trend)
        many.once(many.a_meeting)
    return memory_mb()


def main(times: int) -> int:
    """Measure and say so. Returns 1 if a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        homes = Path(folder) / "few", Path(folder) / "many"
        events = [fill(home, meetings) for home, meetings in zip(homes, (FEW, MANY), strict=True)]
        print(f"{FEW} meetings with {events[0]} events, {MANY} with {events[1]}; {times} times, by turns")
        with real_window(homes[0]) as one, real_window(homes[1]) as other:
            few, many = (
                Bench(place, paths.places(home).record) for place, home in ((one, homes[0]), (other, homes[1]))
            )
            one.house.power.bring_up_to_date()
            slices, slowest = count_all(other.house)
            print(f"{MANY} meetings counted: {slices} slices, the longest {slowest:.0f} ms (goal: {SLICE_MS})")
            is_fine = measure(few, many, times) and slowest <= SLICE_MS
            before, middle, after = memory_mb(), *(opened_again(many, times) for _ in range(2))
    grown = after - middle
    print(
        f"memory {before:.0f} MB before, {middle:.0f} MB after {times} more openings, {after:.0f} MB after {times} more"
    )
    print(f"the last of these added {grown:+.1f} MB (goal: flat, at most {FLAT_MB})")
    return int(not is_fine or grown > FLAT_MB)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
