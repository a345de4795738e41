"""A sound file is whole or not there; it is as long as what is said, with the silences between."""

import wave
from collections.abc import Generator, Sequence
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.domain.ports import VoiceSettings
from app.domain.sound import Sound, SoundLine
from app.services.sound_files import SoundFiles

HZ = 1_000
SECOND = b"\x10\x20" * HZ
LINES = (SoundLine("One.", 500), SoundLine("Two.", 1500), SoundLine("Three.", 700))


def a_second_a_line(lines: Sequence[str], how: VoiceSettings) -> Generator[Sound]:
    del how
    for number, _line in enumerate(lines):
        yield Sound(number, HZ, SECOND)


def breaks_off(lines: Sequence[str], how: VoiceSettings) -> Generator[Sound]:
    yield from a_second_a_line(lines[:1], how)
    raise MeetingError("sound_stopped")


def says_nothing(lines: Sequence[str], how: VoiceSettings) -> Generator[Sound]:
    del lines, how
    yield from ()


def on(_done: int, _of: int) -> bool:
    return True


def test_any_player_can_play_it(tmp_path: Path):
    saved = SoundFiles(a_second_a_line).save(LINES, tmp_path / "a.wav", VoiceSettings(), on)
    with wave.open(str(saved.file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, HZ)
        assert sound.getnframes() == 5 * HZ
        played = sound.readframes(5 * HZ)
    assert saved.seconds == 5.0
    assert played[: len(SECOND)] == SECOND
    assert played[len(SECOND) : len(SECOND) + HZ] == bytes(HZ), "half a second of silence"
    assert played.endswith(SECOND)


def test_it_says_how_far_it_is(tmp_path: Path):
    told: list[tuple[int, int]] = []
    SoundFiles(a_second_a_line).save(
        LINES, tmp_path / "a.wav", VoiceSettings(), lambda *so_far: not told.append(so_far)
    )
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("there_before", [b"", b"the old file"])
def test_stopping_leaves_nothing_behind_and_what_was_there_stays(tmp_path: Path, there_before: bytes):
    to = tmp_path / "a.wav"
    if there_before:
        to.write_bytes(there_before)
    with pytest.raises(MeetingError, match="sound_cancelled"):
        SoundFiles(a_second_a_line).save(LINES, to, VoiceSettings(), lambda done, _of: done < 1)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == ([there_before] if there_before else [])


@pytest.mark.parametrize("maker", [breaks_off, says_nothing])
def test_a_voice_that_leaves_off_leaves_nothing_behind(tmp_path: Path, maker):
    with pytest.raises(MeetingError, match="sound_stopped"):
        SoundFiles(maker).save(LINES, tmp_path / "a.wav", VoiceSettings(), on)
    assert list(tmp_path.iterdir()) == []


def test_a_place_where_nothing_can_be_written_is_said(tmp_path: Path):
    with pytest.raises(MeetingError, match="export_no_folder"):
        SoundFiles(a_second_a_line).save(LINES, tmp_path / "no" / "a.wav", VoiceSettings(), on)
    (tmp_path / "a.wav").mkdir()
    with pytest.raises(MeetingError, match="export_not_kept"):
        SoundFiles(a_second_a_line).save(LINES, tmp_path / "a.wav", VoiceSettings(), on)
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]
