"""A place for a record, the record in it, and one in memory."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.storage.database import Record, memory_record, open_record
from tests.storage.invented import Clock, Writer, meeting


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def file(folder: Path) -> Path:
    return folder / "record.sqlite"


@pytest.fixture
def backups(folder: Path) -> Path:
    return folder / "copies"


@pytest.fixture
def opened(file: Path, backups: Path, clock: Clock) -> Iterator[Callable[[], Record]]:
    """Opens the record; each opening closes the one before."""
    records: list[Record] = []

    def open_again() -> Record:
        for record in records:
            record.close()
        records.append(open_record(file, backups, clock))
        return records[-1]

    yield open_again
    for record in records:
        record.close()


@pytest.fixture
def record(opened: Callable[[], Record], empty_record: Path, file: Path) -> Record:
    """An empty record, which is quicker copied than made. `opened` alone makes a new one."""
    file.parent.mkdir()
    shutil.copy(empty_record, file)
    return opened()


@pytest.fixture
def in_memory(clock: Clock) -> Iterator[Record]:
    record = memory_record(clock)
    yield record
    record.close()


@pytest.fixture(scope="session")
def shelf() -> Iterator[Record]:
    """One record in memory for all examples of a rule."""
    record = memory_record()
    yield record
    record.close()


@pytest.fixture
def writer(record: Record) -> Writer:
    """A meeting that has begun, in the record on disk."""
    return Writer(record).begin()


@pytest.fixture
def fast_writer(in_memory: Record) -> Writer:
    """A meeting that has begun, in the record in memory."""
    return Writer(in_memory, meeting()).begin()
