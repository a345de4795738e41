"""What people install, built once for all tests by the commands that they have."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


def built(what: str) -> Path:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), what], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return Path(done.stdout.splitlines()[-1])


@pytest.fixture(scope="session")
def package() -> Path:
    """The Debian package; the folder it is made of is made with it."""
    return built("deb")


@pytest.fixture(scope="session")
def folder(package: Path) -> Path:
    """The folder of the program."""
    return package.parent / "fairsay"
