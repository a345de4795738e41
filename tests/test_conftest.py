"""What `tests/conftest.py` promises to every test, shown on tests made for it."""

import os
import subprocess
import sys

import pytest

from tests.house_rules import ROOT

TESTS = """
import logging, os
import pytest

def test_loud():
    logging.getLogger("app.storage").warning("the disk is full")

def test_expected(warnings_heard):
    logging.getLogger("app.storage").warning("the disk is full")
    assert warnings_heard == ["app.storage: the disk is full"]
    warnings_heard.clear()

def test_quiet():
    logging.getLogger("app.storage").info("opened")
    logging.getLogger("elsewhere").warning("not ours")

def test_home(home):
    assert os.environ["FAIRSAY_HOME"] == str(home) and not home.exists()

def test_from_shared(shared):
    assert (shared / "agendas").is_dir()

@pytest.mark.shared
def test_marked_shared():
    pass
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of these tests where there is no folder `shared`."""
    tmp_path = tmp_path_factory.mktemp("made")
    (tmp_path / "test_made.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = shared\n")
    run = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-v", "-rA", str(tmp_path)]
    world = {**os.environ, "FAIRSAY_SHARED": str(tmp_path / "nowhere"), "PYTHONPATH": str(ROOT)}
    return subprocess.run(run, cwd=tmp_path, env=world, capture_output=True, text=True, check=False).stdout


def test_a_warning_nobody_expected_fails_and_the_rest_is_left_alone(outcome: str):
    assert "Nobody expected these warnings" in outcome
    assert "ERROR at teardown of test_loud" in outcome
    assert "4 passed, 2 skipped, 1 error" in outcome


def test_the_last_lines_say_what_was_skipped_without_shared(outcome: str):
    assert "2 tests skipped: they need the folder `shared` beside the checkout" in outcome
