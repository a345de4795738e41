"""What holds for every test: no window on a real screen, nothing kept in your own folders, no warning unheard."""

import gc
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import paths
from app.paths import Places
from app.storage.database import open_record
from app.ui.tidying import tidy

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("FAIRSAY_SHARED") or ROOT.parent / "shared")
NEEDS_SHARED = "needs the folder `shared` beside the checkout"


class HeardWarnings(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new, empty place for the record, settings, backups and logs of this test."""
    place = tmp_path / "fairsay-home"
    monkeypatch.setenv("FAIRSAY_HOME", str(place))
    return place


@pytest.fixture(scope="session")
def empty_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with nothing in it, made once for all tests: each step of its schema takes its time."""
    folder = tmp_path_factory.mktemp("empty")
    open_record(folder / "record.sqlite", folder / "copies").close()
    return folder / "record.sqlite"


@pytest.fixture
def places(tmp_path: Path, empty_record: Path) -> Places:
    """Where a house of its own keeps things: a record with nothing in it."""
    places = paths.places(tmp_path)
    places.make_folders()
    shutil.copy(empty_record, places.record)
    return places


@pytest.fixture(autouse=True)
def warnings_heard() -> Iterator[list[str]]:
    """What `app` logged as a warning or worse. A test that expects it looks, then clears the list."""
    ear = HeardWarnings()
    logger = logging.getLogger("app")
    logger.addHandler(ear)
    yield ear.lines
    logger.removeHandler(ear)
    if ear.lines:
        pytest.fail("Nobody expected these warnings:\n" + "\n".join(ear.lines))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout (or where FAIRSAY_SHARED says); without it the test is skipped."""
    if not SHARED.is_dir():
        pytest.skip(NEEDS_SHARED)
    return SHARED


def pytest_configure() -> None:
    gc.disable()  # as in the window: garbage is looked for on the screen thread only (`app/ui/tidying.py`)


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # what is loaded by now stays, here too: to look through it after each test takes long


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    tidy()


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("shared") and not SHARED.is_dir():
        pytest.skip(NEEDS_SHARED)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    count = sum(NEEDS_SHARED in str(report.longrepr) for report in skipped)
    if count:
        words = "1 test skipped: it needs" if count == 1 else f"{count} tests skipped: they need"
        terminalreporter.write_line(f"{words} the folder `shared` beside the checkout")
