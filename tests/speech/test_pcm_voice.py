"""The voice on Linux, with a worker of our own and a loudspeaker that makes no sound."""

import os
import signal

import pytest

from app.domain.ports import VoiceSettings
from app.speech.pcm_voice import PcmVoice
from app.speech.worker_process import WorkerProcess
from tests.speech.fake_sound import FakeLoudspeaker, Listener, pcm_voice

SLOW = VoiceSettings(100)
LONG = "word " * 200


@pytest.fixture
def ear():
    return Listener()


@pytest.fixture
def started(ear, qtbot):
    """Make a voice, start it, and close it in the end."""
    voices = []

    def make(how="good", loudspeaker=None, *, wait=True):
        voice = pcm_voice(how, loudspeaker)
        voices.append(voice)
        voice.start(ear)
        if wait:
            qtbot.waitUntil(lambda: bool(ear.voices or ear.codes))
        return voice

    yield make
    for voice in voices:
        voice.close()


def test_each_word_is_told_in_turn_and_then_the_end(started, ear, qtbot):
    number = started().speak("Hello there, all", SLOW)
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert ear.words == [(number, 0, 5), (number, 6, 5), (number, 13, 3)]
    assert ear.ends == [(number, True)]


def test_a_request_made_too_early_is_kept_and_only_the_newest_is_spoken(started, ear, qtbot):
    voice = started("late", wait=False)
    old = voice.speak("Old", SLOW)
    new = voice.speak("New words", SLOW)
    qtbot.waitUntil(lambda: (new, True) in ear.ends)
    assert ear.ends == [(old, False), (new, True)]
    assert {number for number, _, _ in ear.words} == {new}


def test_stopping_is_at_once_and_nothing_more_is_told(started, ear, qtbot):
    speaker = FakeLoudspeaker(speed=1)
    voice = started(loudspeaker=speaker)
    number = voice.speak(LONG, SLOW)
    qtbot.waitUntil(lambda: len(ear.words) > 2)
    voice.stop()
    assert ear.ends == [(number, False)]
    assert not speaker.is_playing
    heard = len(ear.words)
    qtbot.wait(60)
    assert len(ear.words) == heard


def test_a_new_text_replaces_the_old_one(started, ear, qtbot):
    voice = started(loudspeaker=FakeLoudspeaker(speed=1))
    old = voice.speak(LONG, SLOW)
    qtbot.waitUntil(lambda: len(ear.words) > 1)
    new = voice.speak("Hello", SLOW)
    assert old != new
    qtbot.waitUntil(lambda: (new, True) in ear.ends)
    assert ear.ends == [(old, False), (new, True)]


def test_what_belongs_to_an_older_text_is_dropped(started, ear, qtbot):
    number = started("stale").speak("One two", SLOW)
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert ear.words == [(number, 0, 3), (number, 4, 3)]


def test_a_long_text_is_spoken_to_its_last_word(started, ear, qtbot):
    text = "Some words. " * 500
    number = started(loudspeaker=FakeLoudspeaker(speed=400)).speak(text, SLOW)
    qtbot.waitUntil(lambda: bool(ear.ends), timeout=15_000)
    assert ear.ends == [(number, True)]
    assert ear.words == [
        (number, at, 4 if at % 12 == 0 else 5) for start in range(0, 6000, 12) for at in (start, start + 5)
    ]


def test_a_new_pace_goes_on_from_the_word_that_sounds(started, ear, qtbot):
    voice = started(loudspeaker=FakeLoudspeaker(speed=1))
    number = voice.speak("one two three four", SLOW)
    qtbot.waitUntil(lambda: len(ear.words) == 2)
    voice.change(VoiceSettings(200))
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert [start for _, start, _ in ear.words] == [0, 4, 4, 8, 14]
    assert ear.ends == [(number, True)]


def test_a_new_volume_is_heard_at_once_without_starting_again(started, ear, qtbot):
    speaker = FakeLoudspeaker(speed=1)
    voice = started(loudspeaker=speaker)
    voice.speak("one two three", SLOW)
    qtbot.waitUntil(lambda: len(ear.words) == 1)
    voice.change(VoiceSettings(100, volume=0.25))
    assert speaker.volumes[-1] == 0.25
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert len(ear.words) == 3


def test_a_worker_that_hangs_is_replaced(started, ear, qtbot):
    voice = started()
    os.kill(voice.worker_pid, signal.SIGSTOP)
    hung = voice.speak("Hello", SLOW)
    qtbot.waitUntil(lambda: ear.ends == [(hung, False)], timeout=2_000)
    again = voice.speak("Hello", SLOW)
    qtbot.waitUntil(lambda: (again, True) in ear.ends)


def test_a_worker_that_never_answers_is_given_up_in_the_end(started, ear, qtbot):
    voice = started("deaf")
    for _ in range(3):
        voice.speak("Hello", SLOW)
        ends = len(ear.ends)
        qtbot.waitUntil(lambda ends=ends: len(ear.ends) > ends or bool(ear.codes), timeout=3_000)
        qtbot.wait(200)
    assert ear.codes == ["voice_keeps_stopping"]


def test_a_worker_that_is_killed_is_replaced(started, ear, qtbot):
    voice = started(loudspeaker=FakeLoudspeaker(speed=1))
    first = voice.worker_pid
    number = voice.speak(LONG, SLOW)
    qtbot.waitUntil(lambda: len(ear.words) > 1)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: ear.ends == [(number, False)])
    again = voice.speak("Hello", SLOW)
    qtbot.waitUntil(lambda: (again, True) in ear.ends)
    assert voice.worker_pid != first


@pytest.mark.parametrize("how", ["garbage", "dies on say"])
def test_a_worker_that_goes_wrong_breaks_off_and_is_replaced(started, ear, qtbot, how):
    number = started(how).speak("Hello", SLOW)
    qtbot.waitUntil(lambda: ear.ends == [(number, False)])
    assert not ear.codes


def test_a_worker_that_dies_three_times_is_given_up(started, ear):
    started("dies")
    assert ear.codes == ["voice_keeps_stopping"]


def test_no_engine_is_told_by_code(started, ear):
    started("missing")
    assert ear.codes == ["no_voice_installed"]


def test_no_loudspeaker_is_told_and_one_plugged_in_is_found(started, ear, qtbot):
    speaker = FakeLoudspeaker(code="no_loudspeaker")
    voice = started(loudspeaker=speaker)
    voice.speak("Hello", SLOW)
    assert ear.codes == ["no_loudspeaker"]  # the caller has the number before the second is told
    qtbot.waitUntil(lambda: ear.codes == ["no_loudspeaker"] * 2)
    speaker.code = ""
    number = voice.speak("Hello", SLOW)
    qtbot.waitUntil(lambda: ear.ends == [(number, True)])
    assert ear.voices == [["Plain"]]


def test_closing_ends_the_worker(started, ear, qtbot):
    voice = started()
    pid = voice.worker_pid
    voice.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_command_that_is_not_there_is_told(ear, qtbot):
    voice = PcmVoice(WorkerProcess(["/no/such/program"]), FakeLoudspeaker())
    voice.start(ear)
    qtbot.waitUntil(lambda: ear.codes == ["voice_cannot_start"])
    voice.close()
