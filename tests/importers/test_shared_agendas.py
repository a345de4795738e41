"""Real agendas with labels, where the folder `shared` is beside the checkout. Nothing of them is shown here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench" / "import_score.py"


@pytest.mark.shared
def test_real_agendas_are_understood_well_in_every_format(shared: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    run = [sys.executable, str(BENCH), "--dirs", str(shared / "agendas"), "--json", str(report)]
    assert subprocess.run(run, capture_output=True, check=False, timeout=120).returncode == 0
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["total"]["micro_f1"] >= 0.95
    facts = found["total"]["fields"]
    stated = {name: facts[name]["accuracy"] for name in ("lead", "start", "minutes")}
    assert {name for name, right in stated.items() if right < 0.95} == set()
    low = {
        name: group["micro_f1"]
        for name, group in found["groups"].items()
        if name.startswith("format") and group["micro_f1"] < 0.9
    }
    assert low == {}
