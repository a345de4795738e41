"""One meeting while it happens: the time that is asked about."""

from app.services.preferences import Preferences
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.storage.settings_file import SettingsFolder
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog


def test_nobody_is_asked_about_sleep_before_the_start():
    clock, log = FakeClock(), ListLog()
    live = PrepareMeeting(FakeReader({}), FakeMeetings(log), log, clock).make(practice_agenda(Speaker()))
    clock.sleep(1200)
    live.tick()
    clock.go_on(90)
    Running(live).start()
    assert live.gap is None
    clock.sleep(120)
    live.tick()
    assert live.gap is not None
    assert live.gap.seconds == 120


def test_the_second_window_never_gives_its_settings_to_the_next_start(tmp_path):
    store = SettingsFolder(tmp_path)
    mine = Preferences(store)
    mine.change("size", 200)
    Preferences(store, "beside").change("group", "ebe")
    assert Preferences(store).profile == mine.profile
