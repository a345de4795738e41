"""How long `fairsay agenda read` takes, for one agenda of our own in each format, beside a Python that does nothing.

    .venv/bin/python tests/bench/agenda_read.py [RUNS]

The runs take turns, with bytecode in place. Prints medians; the whole command is counted, from start to end.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AGENDAS = ROOT / "tests" / "data" / "agendas"


def one_of_each() -> list[Path]:
    """Return the biggest of our agendas in each format."""
    files = sorted((file for file in AGENDAS.iterdir() if file.is_file()), key=lambda file: file.stat().st_size)
    return [*{file.suffix: file for file in files}.values()]


def took_s(command: list[str], environment: dict[str, str]) -> float:
    """Return how long a command took."""
    began = time.perf_counter()
    subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def measure(runs: int) -> dict[str, list[float]]:
    """Return the seconds of each run, by format; "" is the Python that does nothing."""
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "FAIRSAY_HOME": f"{folder}/home", "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for run in range(runs + 1):
            for file in [None, *one_of_each()]:
                read = ["-m", "app", "agenda", "read", str(file)] if file else ["-c", "pass"]
                took = took_s([sys.executable, *read], environment)
                if run:
                    found.setdefault(file.suffix if file else "", []).append(took)
    return found


def main(runs: int) -> int:
    """Measure and say so."""
    found = {kind: statistics.median(times) for kind, times in measure(runs).items()}
    floor = found.pop("")
    print(f"a Python that does nothing  {floor:.2f} s ({runs} runs, by turns)")
    for kind, took in sorted(found.items()):
        print(f"agenda read {kind:6} {took:.2f} s  ratio {took / floor:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
