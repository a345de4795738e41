"""How long Fair Say takes to open, and how much memory it holds, beside the least that any such program could need.

    .venv/bin/python tests/bench/start_up.py [--runs 9]

Each figure is a ratio of medians, so that a slow machine is not unfair:

    window visible   time from start to the line "window visible"   ÷  the same for a bare PySide6 window
    usable           time from start to the line "usable"           ÷  bare window, then `import sqlalchemy.orm`
    idle memory      memory 3 seconds after "usable"                ÷  the same floor, idle

Fair Say prints these two lines when FAIRSAY_TIMES is set: the first right after its window is shown, the second when
Welcome's doors answer and the record is open. One home is used for all runs, made by a first run that is not counted;
a set-up that is finished and a record that is up to date are the ordinary case. `--first` measures first use.
The runs take turns, so that a busy moment is shared. Exit status 1 if a goal is missed.
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
    watch = Watch(program.pid)
    found: dict[str, float] = {}
    try:
        signal.alarm(PATIENCE_S)
        for line in program.stdout or ():
            found[line.strip()] = time.perf_counter() - began
            if line.strip() == "usable":
                break
        time.sleep(SETTLE_S)
        found["idle memory"] = watch.memory_mb()
    finally:
        signal.alarm(0)
        program.kill()
        program.wait()
    return found


class Watch:
    """Reads how much memory a process and its children hold (Linux)."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def memory_mb(self) -> float:
        """Memory held by the program itself: what it would take away from others (PSS where known, else RSS)."""
        for name, field in (("smaps_rollup", "Pss:"), ("status", "VmRSS:")):
            try:
                lines = Path(f"/proc/{self._pid}/{name}").read_text(encoding="ascii").splitlines()
            except OSError:
                continue
            held = [int(line.split()[1]) for line in lines if line.startswith(field)]
            if held:
                return held[0] / 1024
        return float("nan")


def settings(home: Path, *, is_first: bool) -> None:
    """Let set-up be finished in this home, as it is for everyone after the first day."""
    if not is_first:
        folder = home / "settings"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "one.toml").write_text("size = 100\n", encoding="utf-8")


def measure(runs: int, *, is_first: bool) -> dict[str, tuple[float, float]]:
    """Return the median of Fair Say and of the floor, for each figure."""
    ours: list[dict[str, float]] = []
    floor: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "FAIRSAY_TIMES": "1"}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for run in range(runs + 1):
            home = Path(folder) / (f"home-{run}" if is_first else "home")
            settings(home, is_first=is_first)
            one = timed([sys.executable, "-m", "app"], {**environment, "FAIRSAY_HOME": str(home)})
            two = timed([sys.executable, "-c", FLOOR], environment)
            if run:
                ours.append(one)
                floor.append(two)
            print(f"run {run}: Fair Say {_short(one)}; floor {_short(two)}", flush=True)
    return {figure: (_median(ours, figure), _median(floor, figure)) for figure in GOALS}


def _median(runs: list[dict[str, float]], figure: str) -> float:
    return statistics.median(run.get(figure, float("nan")) for run in runs)


def _short(run: dict[str, float]) -> str:
    return ", ".join(f"{figure} {value:.2f}" for figure, value in run.items() if figure in GOALS)


def main() -> int:
    """Measure and print. 0 if every goal is met."""
    parser = argparse.ArgumentParser(description="How long Fair Say takes to open.")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--first", action="store_true", help="measure first use: a new home for each run")
    chosen = parser.parse_args()
    found = measure(chosen.runs, is_first=chosen.first)
    print(f"\n{'figure':16}{'Fair Say':>11}{'floor':>11}{'ratio':>8}{'goal':>8}")
    missed = 0
    for figure, (ours, floor) in found.items():
        unit, ratio = "MB" if figure == "idle memory" else "s", ours / floor
        is_met = ratio <= GOALS[figure]
        missed += not is_met
        told = f"{figure:16}{ours:8.2f} {unit:2}{floor:8.2f} {unit:2}{ratio:8.2f}{GOALS[figure]:8.1f}"
        print(told, "met" if is_met else "MISSED")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
