"""
Kill Fair Say in the middle of its work, again and again: no press that was acknowledged may be lost.

    python tests/bench/kill_nine.py [KILLS]

A child presses as fast as it can and says so through a pipe after each call returned. Every third child also makes
copies all the time; every fifth upgrades a copy of the record to a next shape. Each is killed at a random moment.
After each kill every acknowledged press must be in the record, and the record must verify.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.services.computer_clock import ComputerClock  # noqa: E402 - the checkout is put on the path first
from app.services.following import Following  # noqa: E402
from app.services.live_meeting import LiveMeeting  # noqa: E402
from app.storage.database import open_record  # noqa: E402
from app.storage.migrate import SCHEMA, Schema  # noqa: E402
from app.storage.recovery import is_whole  # noqa: E402
from tests.storage.invented import Writer  # noqa: E402

Work = Literal["pressing", "copying", "upgrading"]
NEXT = Schema(SCHEMA.head + 1, (*SCHEMA.steps, ROOT / "tests" / "storage" / "next_step"))
ENOUGH_PRESSES = 2000
COPY_EVERY = 7


def child(folder: Path, work: Work) -> None:
    """Press until killed. Says `ready`, then the meeting and the press after each press that is kept."""
    import alembic.command  # noqa: F401 - loaded before `ready`, so that the kill falls into the upgrade itself

    if work == "upgrading":
        print("ready", flush=True)
    schema = NEXT if work == "upgrading" else SCHEMA
    record = open_record(folder / "record.sqlite", folder / "copies", schema=schema)
    writer = Writer(record).begin()
    live = LiveMeeting(writer.meeting, record.meetings.texts(writer.id), record.log, ComputerClock())
    person = Following(live, "blue")
    if work != "upgrading":
        print("ready", flush=True)
    for n in range(1_000_000):
        press = person.raise_point()
        if press not in live.unkept:
            print(writer.id, press, flush=True)
        if work == "copying" and n % COPY_EVERY == 0:
            record.care.back_up()


@dataclass
class Tally:
    """What happened so far."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: dict[str, set[str]] = field(default_factory=dict)
    upgraded: int = 0
    lost: int = 0
    trouble: list[str] = field(default_factory=list)

    @property
    def presses(self) -> int:
        """How many presses were acknowledged."""
        return sum(len(presses) for presses in self.acknowledged.values())


def killed(folder: Path, work: Work, after_s: float) -> dict[str, set[str]]:
    """Start a child, kill it `after_s` seconds after it is ready, and return what it acknowledged, by meeting."""
    command = [sys.executable, str(Path(__file__)), "--child", str(folder), work]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
        time.sleep(after_s)
        os.kill(one.pid, signal.SIGKILL)
        said = one.stdout.read()
    acknowledged: dict[str, set[str]] = {}
    for line in said.splitlines(keepends=True):
        if line.endswith("\n"):
            meeting_id, press = line.split()
            acknowledged.setdefault(meeting_id, set()).add(press)
    return acknowledged


def look(folder: Path, schema: Schema, acknowledged: dict[str, set[str]], tally: Tally) -> None:
    """Open the record as the next start would, and count what is missing or wrong."""
    record = open_record(folder / "record.sqlite", folder / "copies", schema=schema)
    for meeting_id, presses in acknowledged.items():
        tally.lost += len(presses - {event.id for event in record.log.read(meeting_id)})
    tally.trouble += [notice.code for notice in (*record.notices, *record.care.verify())]
    tally.trouble += [copy.name for copy in record.care.backups() if not is_whole(copy)]
    record.close()


def one_round(folder: Path, work: Work, tally: Tally) -> None:
    """Kill one child and look."""
    if work == "upgrading":
        with tempfile.TemporaryDirectory() as other:
            shutil.copytree(folder, other, dirs_exist_ok=True)
            new = killed(Path(other), work, random.uniform(0, 0.6))
            tally.upgraded += bool(new)
            look(Path(other), NEXT, {**tally.acknowledged, **new}, tally)
    else:
        new = killed(folder, work, random.uniform(0, 1.5))
        tally.acknowledged |= new
        look(folder, SCHEMA, tally.acknowledged, tally)
    tally.kills[work] += 1


def run(kills: int) -> Tally:
    """Kill so many children, one after the other."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        open_record(Path(folder) / "record.sqlite", Path(folder) / "copies").close()
        for n in range(kills):
            work: Work = "upgrading" if n % 5 == 4 else "copying" if n % 3 == 2 else "pressing"
            one_round(Path(folder), work, tally)
    return tally


def main(kills: int) -> int:
    """Run and say what happened. Returns 1 if a press was lost or the record was not whole."""
    tally = run(kills)
    print(f"killed {kills} times: " + ", ".join(f"{count} while {work}" for work, count in tally.kills.items()))
    print(f"upgrades that were done before the kill: {tally.upgraded} of {tally.kills['upgrading']}")
    print(f"acknowledged presses: {tally.presses} (goal: at least {ENOUGH_PRESSES} in 60 kills)")
    print(f"lost presses: {tally.lost}   trouble found: {len(tally.trouble)} {sorted(set(tally.trouble))}")
    return int(bool(tally.lost or tally.trouble))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]), sys.argv[3])  # type: ignore[arg-type]
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 60))
