"""Sound that is made to be kept: as long as its words, never silent, and never through the loudspeaker."""

import os
import shutil
import subprocess
import sys
import time
from array import array
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.domain.ports import VoiceSettings
from app.domain.sound import SoundLine, no_sounds
from app.services.sound_files import SoundFiles
from app.speech.to_sound import sounds_of
from app.speech.voices import list_voices
from tests.conftest import ROOT
from tests.speech.fake_worker import HZ, WORD_MS

HOW = VoiceSettings()
FAKE = (sys.executable, "-m", "tests.speech.fake_worker")
has_voice = pytest.mark.skipif(not list_voices("espeak").voices, reason="needs espeak-ng")


def fake(lines: list[str], how: str = "ordinary"):
    return list(sounds_of(lines, HOW, (*FAKE, how)))


def seconds(samples: bytes, hz: int) -> float:
    return len(samples) / 2 / hz


def test_every_line_has_its_own_sound_as_long_as_its_words():
    made = fake(["One two three", "Four"])
    length = {line: sum(seconds(one.samples, one.hz) for one in made if one.line == line) for line in (0, 1)}
    assert length == {0: 3 * WORD_MS / 1000, 1: WORD_MS / 1000}
    assert {one.hz for one in made} == {HZ}


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("missing", "sound_no_voice"),
        ("dies", "sound_no_voice"),
        ("dies on say", "sound_stopped"),
        ("garbage", "sound_stopped"),
    ],
)
def test_trouble_has_a_code(how: str, code: str):
    with pytest.raises(MeetingError, match=code):
        fake(["One"], how)


def test_a_program_that_is_not_there_is_no_voice():
    with pytest.raises(MeetingError, match="sound_no_voice"):
        list(sounds_of(["One"], HOW, ("/no/such/program",)))


def test_a_worker_that_says_nothing_is_ended(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.speech.to_sound.PATIENCE_S", 1.0)
    began = time.monotonic()
    with pytest.raises(MeetingError, match="sound_stopped"):
        fake(["One"], "deaf")
    assert time.monotonic() - began < 5


def test_leaving_off_ends_the_worker():
    made = sounds_of(["One"] * 50, HOW, (*FAKE, "ordinary"))
    next(made)
    made.close()
    assert not running("tests.speech.fake_worker")


def running(name: str) -> bool:
    if not shutil.which("pgrep"):
        pytest.skip("needs pgrep")
    mine = subprocess.run(["pgrep", "-P", str(os.getpid()), "-f", name], capture_output=True, check=False)
    return bool(mine.stdout.strip())


def test_without_a_voice_there_is_none():
    with pytest.raises(MeetingError, match="sound_no_voice"):
        no_sounds(["One"], HOW)


@has_voice
def test_the_real_voice_is_not_silent_and_speaks_at_the_chosen_speed(tmp_path: Path):
    words = [SoundLine("We talked about the bus, and about the way to the meeting place.", 0)] * 6

    def length(speed: int) -> float:
        saved = SoundFiles(sounds_of).save(words, tmp_path / "a.wav", VoiceSettings(speed), lambda _done, _of: True)
        samples = array("h", saved.file.read_bytes()[44:])
        assert max(samples) > 5_000
        return saved.seconds

    spoken = 6 * 13
    for speed in (100, 150, 250):
        assert spoken / length(speed) * 60 == pytest.approx(speed, rel=0.35)
    assert length(100) > length(150) > length(250)


@has_voice
def test_short_forms_are_said_as_people_say_them():
    long = sum(len(one.samples) for one in sounds_of(["24/11/2026"], HOW))
    assert long > sum(len(one.samples) for one in sounds_of(["November"], HOW)) * 2


def test_it_loads_no_qt_and_opens_no_loudspeaker():
    code = "import sys, app.speech.to_sound; print(any(name.startswith('PySide6') for name in sys.modules))"
    asked = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "False"
