"""How long Fair Say takes to open, and how much memory it holds, beside the least that any such program could need.

    .venv/bin/python tests/bench/start_up.py [--runs 9] [--first]

Each run starts Fair Say and the floor one after the other, and a figure is the median of the runs' ratios, so that
neither a slow machine nor a busy moment is unfair:

    window visible   from start until our window is painted             ÷  the same for a bare PySide6 window
    usable           from start until Welcome's doors answer and the    ÷  bare window, then `import sqlalchemy.orm`
                     record is open
    idle memory      held 3 seconds after "usable" (RSS)                ÷  the same floor, idle

Fair Say prints these two lines when FAIRSAY_TIMES is set. One home and one folder of bytecode serve all runs, made by
a first run that is not counted: set-up is finished, the record is up to date, and nothing is compiled any more, as
for everyone after the first day. `--first` measures first use instead. Exit status 1 if a goal is missed.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOALS = {"window visible": 1.5, "usable": 1.4, "idle memory": 1.3}
PATIENCE_S = 60
SETTLE_S = 3.0
FLOOR = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
window = QLabel("Hello")
window.show()
app.processEvents()
print("window visible", flush=True)
import sqlalchemy.orm
app.processEvents()
print("usable", flush=True)
app.exec()
"""


def timed(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    """Start a program, note when each line came, and its memory (MB) when it has settled; then end it."""
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = {}
    try:
        signal.alarm(PATIENCE_S)
        for line in program.stdout or ():
            found[line.strip()] = time.perf_counter() - began
            if line.strip() == "usable":
                break
        time.sleep(SETTLE_S)
        found["idle memory"] = memory_mb(program.pid)
    finally:
        signal.alarm(0)
        program.kill()
        program.wait()
    return found


def memory_mb(pid: int) -> float:
    """Return the memory that a process holds (Linux). RSS, for a share of it would hang on who else uses Qt."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


def settings(home: Path, *, is_first: bool) -> None:
    """Let set-up be finished in this home, as it is for everyone after the first day."""
    if not is_first:
        folder = home / "settings"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "one.toml").write_text("size = 100\n", encoding="utf-8")


def measure(runs: int, *, is_first: bool) -> list[tuple[dict[str, float], dict[str, float]]]:
    """Return the figures of Fair Say and of the floor, for each run."""
    found: list[tuple[dict[str, float], dict[str, float]]] = []
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "FAIRSAY_TIMES": "1", "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for run in range(runs + 1):
            home = Path(folder) / (f"home-{run}" if is_first else "home")
            settings(home, is_first=is_first)
            one = timed([sys.executable, "-m", "app"], {**environment, "FAIRSAY_HOME": str(home)})
            two = timed([sys.executable, "-c", FLOOR], environment)
            if run:
                found.append((one, two))
            print(f"run {run}: Fair Say {_short(one)}; floor {_short(two)}", flush=True)
    return found


def _short(run: dict[str, float]) -> str:
    return ", ".join(f"{figure} {value:.2f}" for figure, value in run.items() if figure in GOALS)


def main() -> int:
    """Measure and print. 0 if every goal is met."""
    parser = argparse.ArgumentParser(description="How long Fair Say takes to open.")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--first", action="store_true", help="measure first use: a new home for each run")
    chosen = parser.parse_args()
    found = measure(chosen.runs, is_first=chosen.first)
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    print(f"\nload {load} on {os.cpu_count()} cores")
    print(f"{'figure':16}{'Fair Say':>11}{'floor':>11}{'ratio':>8}{'goal':>8}")
    missed = 0
    for figure, goal in GOALS.items():
        unit = "MB" if figure == "idle memory" else "s"
        ours, floor = (statistics.median(run[which][figure] for run in found) for which in (0, 1))
        ratio = statistics.median(one[figure] / two[figure] for one, two in found)
        missed += ratio > goal
        told = f"{figure:16}{ours:8.2f} {unit:2}{floor:8.2f} {unit:2}{ratio:8.2f}{goal:8.1f}"
        print(told, "MISSED" if ratio > goal else "met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
