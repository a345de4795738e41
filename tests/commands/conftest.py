"""One record with one meeting for all tests that only read it, and a way to ask a command."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.main import main
from tests.commands.kept import keep_a_meeting


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str


Ask = Callable[..., Answer]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Call `fairsay` in this process."""

    def asked(*words: object) -> Answer:
        status = main([str(word) for word in words])
        return Answer(status, *capsys.readouterr())

    return asked


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The home and the id of a meeting that ended. Look, do not change."""
    home = tmp_path_factory.mktemp("kept")
    return home, keep_a_meeting(home)
