"""Whose screen this is, and that a change of it holds also where it cannot be kept."""

from app.domain.settings import Settings
from app.services.preferences import Preferences
from app.storage.settings_file import SettingsFolder


def test_a_change_shows_also_when_there_is_no_room_to_keep_it(tmp_path):
    preferences, shown = Preferences(SettingsFolder(tmp_path / "a file")), list[Settings]()
    (tmp_path / "a file").write_text("in the way", encoding="utf-8")
    preferences.listen(shown.append)
    preferences.change("size", 200)
    preferences.set_label("the blue chair")
    assert not preferences.is_kept
    assert [one.size for one in shown] == [200]
