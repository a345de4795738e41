"""What lets this laptop into its rooms again, and what stays of it when a person leaves for good."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.way_back import WayBack
from app.sharing.entering import new_way
from app.storage.ways_back import WaysBackFiles

ID = "a-meeting"


@pytest.fixture(scope="module")
def way() -> WayBack:
    return new_way()


def test_leaving_keeps_the_key_and_nothing_that_opens_the_room(tmp_path: Path, way: WayBack):
    kept = WaysBackFiles(tmp_path)
    kept.keep(ID, way)
    kept.leave(ID)
    assert kept.of(ID) is None
    assert kept.key(ID, way.ticket.room) == way.user
    assert kept.key(ID, "0" * 16) is None
    (file,) = tmp_path.iterdir()
    assert way.ticket.jwt not in file.read_text()
    kept.leave(ID)
    assert kept.key(ID, way.ticket.room) == way.user


def test_a_way_back_has_the_key_too_and_forgetting_takes_both(tmp_path: Path, way: WayBack):
    kept = WaysBackFiles(tmp_path)
    kept.keep(ID, way)
    assert kept.key(ID, way.ticket.room) == way.user
    kept.leave(ID)
    kept.keep(ID, way)
    kept.forget(ID)
    assert kept.key(ID, way.ticket.room) is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_too_old_or_broken_goes_at_the_next_start(tmp_path: Path, way: WayBack):
    kept = WaysBackFiles(tmp_path)
    kept.keep(ID, replace(way, until=1))
    kept.keep("other", way)
    kept.leave("other")
    for file in tmp_path.glob("*.left"):
        file.write_text("{}")
    assert WaysBackFiles(tmp_path).key("other", way.ticket.room) is None
    assert list(tmp_path.iterdir()) == []
