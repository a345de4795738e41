"""The house gives what is kept while a meeting is shared, and loads it only then."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import build, paths
from app.domain.live_store import Joined, Request
from app.services.house import House, Speech
from tests.fakes import FakeVoice
from tests.storage.invented import meeting

DEVICE = "0123456789abcdef"
ALONE = """
import sys
from pathlib import Path
from app import build, paths
from app.services.house import Speech
house = build.build(paths.places(Path(sys.argv[1])), Speech(lambda: None, list))
house.open_record()
house.close()
print([name for name in ("app.storage.guest_log", "app.domain.live_store") if name in sys.modules])
"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    return build.build(paths.places(tmp_path), Speech(FakeVoice, list))


def test_a_press_waits_until_the_program_starts_again(house, tmp_path):
    mine, press = meeting(), Request(1, "{}", ("a",), "blue")
    house.record.guests.join(mine, (), DEVICE)
    house.record.guests.put(mine.id, press)
    house.close()
    again = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    assert again.record.guests.waiting(mine.id) == [press]
    assert again.record.guests.joined(mine.id) == Joined(mine.id, DEVICE, 0, 1)
    assert again.record.authors.newest_seq(mine.id, DEVICE) == 0
    again.close()


def test_one_laptop_alone_loads_nothing_of_it(tmp_path):
    root = Path(__file__).parents[2]
    child = [sys.executable, "-c", ALONE, str(tmp_path)]
    done = subprocess.run(child, cwd=root, capture_output=True, text=True, check=False, timeout=120)
    assert (done.stdout, done.stderr) == ("[]\n", "")
