"""The wheel in an environment of its own: the program is whole there, with nothing of this checkout around it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.access import using
from tests.access.needs import BUS, alone_with
from tests.access.test_main_job import AGENDA, KEPT, MAIN_JOB, of_people
from tests.conftest import ROOT

LOCK = ROOT / "packaging" / "requirements.txt"
pytestmark = [*alone_with(*BUS), pytest.mark.slow]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The environment, with the wheel and what the lock names."""
    place = tmp_path_factory.mktemp("wheel")
    do(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place))
    do(sys.executable, "-m", "venv", str(place / "venv"))
    pip = [str(place / "venv" / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    do(*pip, "--require-hashes", "--no-deps", "-r", str(LOCK))
    do(*pip, "--no-deps", "--no-index", *map(str, place.glob("fairsay-*.whl")))
    return place / "venv" / "bin"


def do(*words: str) -> str:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
    done = subprocess.run(words, cwd=ROOT, env=plain, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_program_of_the_wheel_does_the_main_job(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.setattr(using, "PROGRAM", [str(installed / "fairsay")])
    session = using.Session(tmp_path)
    session.use(["follow", str(AGENDA)], MAIN_JOB)
    assert of_people(session.happened()) == KEPT


def test_its_pictures_words_and_papers_came_with_it(installed: Path, tmp_path: Path):
    fairsay = [str(installed / "fairsay"), "--home", str(tmp_path / "home")]
    where = do(*fairsay, "where")
    assert f"Program: {installed.parent}" in where
    assert '"items"' in do(*fairsay, "agenda", "read", str(AGENDA), "--json")
    inside = next((installed.parent / "lib").glob("python*/site-packages/app"))
    for name in ("resources/pictures/index.csv", "resources/icon", "translations", "docs/privacy/README.md"):
        assert (inside / name).exists(), name


def test_it_can_be_taken_away(installed: Path):
    do(str(installed / "python"), "-m", "pip", "uninstall", "--yes", "--quiet", "fairsay")
    assert list((installed.parent / "lib").glob("python*/site-packages/app")) == []
