"""
How long the window cannot answer while the screens behind the doors are loaded after Welcome, a file at a time.

    .venv/bin/python tests/bench/loading_ahead.py

Goal: no file takes longer than 50 ms of the processor. Exit status 1 if one does. Then: how long each door waits that
is opened at once after Welcome, before anything behind it was loaded. The bytecode must be there: the first run only
makes it.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOAL_MS = 50
DOORS = ("choose_agenda", "follow", "run", "look_back", "settings", "help", "practise")
BEFORE = """
import sys, time
from importlib import import_module
from pathlib import Path
from app import main
from app.domain.settings import Settings
from app.paths import places
from app.ui.first_window import open_first_window
where = places(Path(sys.argv[1]))
first = open_first_window(where.record, Settings())
from app.ui import application
house = main._house(where)
house.open_record()
application.Application(house, first.qt).open_window(window=first.window).welcome()
def took_ms(name):
    began = time.process_time()
    import_module(name)
    return (time.process_time() - began) * 1000
"""
STEPS = """
from app.ui.loading_ahead import names_in_turn
steps = sorted(((took_ms(name), name) for name in names_in_turn()), reverse=True)
print(f"{sum(took for took, _ in steps):.1f} {len(steps)}", *(f"{took:.1f} {name}" for took, name in steps), sep="\\n")
"""
DOOR = 'print(took_ms("app.ui.screens." + sys.argv[2]))'


def asked(home: str, script: str, *words: str) -> list[str]:
    """Run a script in a new process, and return its lines."""
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": f"{home}/bytecode"}
    given.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", BEFORE + script, f"{home}/home", *words]
    return subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=True).stdout.splitlines()


def main() -> int:
    """Measure and print. 0 if the goal is met."""
    with tempfile.TemporaryDirectory() as home:
        asked(home, STEPS)
        every, *steps = asked(home, STEPS)
        doors = {door: float(asked(home, DOOR, door)[-1]) for door in DOORS}
    total, count = every.split()
    print(f"{count} files in {total} ms of the processor; the longest (goal: at most {GOAL_MS} ms):")
    print(*(f"  {step}" for step in steps[:5]), sep="\n")
    print("opened at once after Welcome, a door waits for its screen:")
    print(*(f"  {took:6.1f} ms {door}" for door, took in doors.items()), sep="\n")
    return int(float(steps[0].split()[0]) > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
