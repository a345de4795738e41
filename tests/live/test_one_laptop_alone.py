"""A laptop that neither shares nor joins loads nothing that could talk to others, however many screens it opens."""

import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

ASK = """
import sys
from pathlib import Path
from app import main
from app.paths import places
from app.services.running import Running
from app.ui.loading_ahead import names_in_turn
from importlib import import_module
where = places(Path(sys.argv[1]))
where.make_folders()
house = main._house(where)
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
live = house.prepare.make(practice_agenda(Speaker()))
Running(live).start()
assert house.sharing is not None
assert house.sharing.shared(live.meeting.id) is None and house.sharing.joined(live.meeting.id) is None
for name in names_in_turn():
    import_module(name)
house.close()
print(*sys.modules, sep="|")
"""
TALKS = ("app.sharing", "app.build_live", "cryptography", "spake2", "zeroconf", "ifaddr", "segno", "nats")


def test_nothing_that_talks_to_other_laptops_is_loaded(tmp_path: Path):
    asked = [sys.executable, "-c", ASK, str(tmp_path)]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [name for name in done.stdout.split("|") if name.startswith(TALKS)] == []
