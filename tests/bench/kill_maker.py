"""
Kill Fair Say while somebody types an agenda, again and again: at most the last second may be lost.

    python tests/bench/kill_maker.py [KILLS]

A child shows a real agenda screen (offscreen) and types a title, key by key, without a rest. Each key is said through a
pipe with its time. It is killed with signal 9 at a random moment. What was typed a second before must be in the record.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app import build, paths  # noqa: E402 - the checkout is put on the path first
from app.domain.agenda import AgendaDraft  # noqa: E402
from app.services.house import House, Speech  # noqa: E402
from tests.fakes import FakeVoice  # noqa: E402

KEY_S = 0.08
LEAST_TYPED = 4
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def house_in(home: Path) -> House:
    """Return a house whose record is in this folder."""
    return build.build(paths.places(home), Speech(FakeVoice, list))


def child(home: Path) -> None:
    """Type until killed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    from app.ui.application import Application
    from tests.ui.looking import find, press

    qt = QApplication([])
    application = Application(house_in(home), qt)
    doors = application.open_window("me")
    window = application.windows[0]
    window.show()
    doors.agendas.make(AgendaDraft())
    press(window, "Change the meeting's facts")
    field = find(window, "Title of the meeting", QLineEdit)
    field.setFocus()
    for count in range(1_000_000):
        QTest.keyClicks(field, LETTERS[count % len(LETTERS)])
        print(count + 1, time.monotonic(), flush=True)
        QTest.qWait(round(KEY_S * 1000))


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: how many letters were typed, how many a second before, and how many are in the record."""

    typed: int
    a_second_before: int
    kept: int


def kill_once(home: Path, after_s: float) -> Kill:
    """Let a child type for so long, and at least so much that a loss would be seen. Kill it, and read the record."""
    command = [sys.executable, str(Path(__file__)), "--child", str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, bufsize=1) as running:
        assert running.stdout is not None
        keys = [_key(running.stdout.readline())]
        until = time.monotonic() + after_s
        while time.monotonic() < until or len(_typed_before(keys, time.monotonic())) < LEAST_TYPED:
            keys.append(_key(running.stdout.readline()))
        killed = time.monotonic()
        running.kill()
        keys += [_key(line) for line in running.stdout if line.endswith("\n")]
    house = house_in(home)
    titles = [line.draft.title or "" for line in house.agendas.drawer.lines()]
    house.close()
    return Kill(keys[-1][0], _typed_before(keys, killed)[-1], len(titles[0]))


def _typed_before(keys: list[tuple[int, float]], now: float) -> list[int]:
    """Return the numbers of the letters that were typed more than a second ago."""
    return [count for count, at in keys if at <= now - 1]


def _key(line: str) -> tuple[int, float]:
    count, at = line.split()
    return int(count), float(at)


def main() -> int:
    """Kill as often as asked, and say what was lost. Returns the exit status."""
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]))
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    lost = 0
    for number in range(kills):
        with tempfile.TemporaryDirectory() as folder:
            kill = kill_once(Path(folder), random.uniform(1.5, 5))
        lost += kill.kept < kill.a_second_before
        print(f"{number + 1}: {kill}", flush=True)
    print(f"{kills} kills, {lost} lost more than the last second")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
