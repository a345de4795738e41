"""How far the back row is stays known on this laptop."""

from pathlib import Path

import pytest

from app.domain.room_size import RoomSize
from app.services.room import Room
from app.storage.room_file import RoomFile
from app.storage.settings_file import SettingsFolder


def test_what_was_said_is_known_next_time(tmp_path: Path):
    Room(RoomFile(tmp_path)).say("metres", 7)
    Room(RoomFile(tmp_path)).say("wide_cm", 220)
    assert Room(RoomFile(tmp_path)).size == RoomSize(7, 220)


def test_it_is_no_profile(tmp_path: Path):
    RoomFile(tmp_path).save(RoomSize(5))
    assert SettingsFolder(tmp_path).profiles() == []


@pytest.mark.parametrize("content", ["", "metres = 'far'", "metres = 900", "[["])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: str):
    RoomFile(tmp_path).save(RoomSize(5))
    (tmp_path / "room" / "room.toml").write_text(content, encoding="utf-8")
    assert RoomFile(tmp_path).load() == RoomSize()
