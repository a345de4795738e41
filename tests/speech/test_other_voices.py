"""Which voice is used, and those that only pass on."""

import subprocess
import sys
from collections.abc import Sequence

import pytest

from app.domain.ports import VoiceInfo, VoiceSettings
from app.speech.best_voice import best_voice
from app.speech.first_voice import FirstVoiceThatWorks
from app.speech.lexicon import Spoken, spoken
from app.speech.pcm_voice import PcmVoice
from app.speech.pronounced_voice import PronouncedVoice
from app.speech.silent_voice import SilentVoice
from app.speech.voices import list_voices
from tests.fakes import FakeVoice
from tests.speech.fake_sound import Listener, fake_worker

HOW = VoiceSettings()


@pytest.fixture
def ear():
    return Listener()


def first_of(*voices):
    waiting = dict(enumerate(voices))

    def maker(number):
        return lambda: waiting.pop(number, FakeVoice(code="used_twice"))

    return FirstVoiceThatWorks([maker(number) for number in range(len(voices))])


def test_the_best_voice_is_used_if_it_works(ear):
    good, second = FakeVoice(), FakeVoice()
    voice = first_of(good, second)
    voice.start(ear)
    voice.speak("Hello", HOW)
    assert (good.said, second.said) == (["Hello"], [])


def test_the_next_is_used_if_it_does_not(ear):
    second = FakeVoice()
    voice = first_of(FakeVoice(code="no_voice_installed"), second)
    voice.start(ear)
    number = voice.speak("Hello", HOW)
    second.sound_word(0, 5)
    second.finish()
    assert (ear.codes, ear.words, ear.ends) == ([], [(number, 0, 5)], [(number, True)])


def test_what_was_asked_too_early_is_said_by_the_voice_that_works(qtbot, ear):
    second = FakeVoice()
    voice = first_of(PcmVoice(fake_worker("missing")), second)
    voice.start(ear)
    voice.speak("Hello", HOW)
    qtbot.waitUntil(lambda: second.said == ["Hello"])
    assert ear.codes == []


def test_if_none_works_it_is_told_why_the_best_does_not(ear):
    voice = first_of(FakeVoice(code="no_voice_data"), FakeVoice(code="no_voice_installed"))
    voice.start(ear)
    assert ear.codes == ["no_voice_data"]


def test_without_a_loudspeaker_no_other_voice_is_tried(ear):
    voice = first_of(FakeVoice(code="no_loudspeaker"), FakeVoice())
    voice.start(ear)
    assert ear.codes == ["no_loudspeaker"]


def test_after_none_worked_the_best_is_tried_again_when_a_person_asks(ear):
    mended = FakeVoice()
    best: list[FakeVoice] = [FakeVoice(code="no_voice_installed"), mended]
    voice = FirstVoiceThatWorks([lambda: best.pop(0), lambda: FakeVoice(code="no_voice_installed")])
    voice.start(ear)
    voice.speak("Hello", HOW)
    assert mended.said == ["Hello"]


def test_numbers_of_two_voices_never_mix(ear):
    second = FakeVoice()
    voice = first_of(FakeVoice(code="no_voice_data"), second)
    voice.start(ear)
    one, two = voice.speak("One", HOW), voice.speak("Two", HOW)
    second.finish()
    assert ear.ends == [(one, False), (two, True)]


def test_stopping_is_told_once(ear):
    voice = first_of(FakeVoice())
    voice.start(ear)
    number = voice.speak("One", HOW)
    voice.stop()
    voice.stop()
    assert ear.ends == [(number, False)]


def test_short_forms_are_said_and_the_shown_word_is_lit(ear):
    inner = FakeVoice()
    voice = PronouncedVoice(inner)
    voice.start(ear)
    number = voice.speak("The ICB, please", HOW)
    assert inner.said == ["The I C B, please"]
    inner.sound_word(6, 1)
    inner.sound_word(11, 6)
    assert ear.words == [(number, 4, 3), (number, 9, 6)]


def test_a_voice_of_another_language_is_given_what_is_written(ear):
    inner = FakeVoice(voices=(VoiceInfo("cel/cy", "Welsh", "cy"),))
    voice = PronouncedVoice(inner)
    voice.start(ear)
    voice.speak("ICB", VoiceSettings(voice="cel/cy"))
    voice.speak("ICB", HOW)
    assert inner.said == ["ICB", "I C B"]


def test_a_word_after_another_text_was_given_is_not_looked_for_in_it(ear):
    def say(text: str) -> Spoken:
        inner.sound_word(0, 3)
        return spoken(text)

    inner = FakeVoice()
    voice = PronouncedVoice(inner, say)
    voice.start(ear)
    voice.speak("One", HOW)
    voice.speak("Two", HOW)
    assert ear.words == []


def test_a_silent_voice_says_why(ear):
    voice = SilentVoice("voice_is_off")
    voice.start(ear)
    assert voice.speak("Hello", HOW) != voice.speak("Hello", HOW) != 0
    voice.close()
    assert ear.codes == ["voice_is_off"] * 3


def test_silent_can_be_chosen(ear):
    best_voice("silent").start(ear)
    assert ear.codes == ["voice_is_off"]


@pytest.mark.parametrize("prefer", ["", "espeak", "qt", "nonsense"])
def test_there_is_always_a_voice_to_try(prefer):
    best_voice(prefer).close()


def ask(how: str) -> Sequence[str]:
    worker = fake_worker(how)
    return worker.command


def test_the_voices_of_an_engine_are_listed():
    found = list_voices("espeak", ask("good"))
    assert (found.engine, found.voices, found.problem) == ("espeak", (VoiceInfo("plain", "Plain", "en-gb"),), None)


@pytest.mark.parametrize(("how", "problem"), [("missing", "no_voice_installed"), ("dies", "voice_cannot_start")])
def test_why_an_engine_has_none_is_told(how, problem):
    assert list_voices("espeak", ask(how)).problem == problem


def test_an_engine_that_is_not_there_is_told():
    assert list_voices("espeak", ["/no/such/program"]).problem == "voice_cannot_start"


def test_an_engine_nobody_knows_is_told():
    lines = "from app.speech import worker_main; worker_main(['fairsay', '--speech-worker', 'parrot'])"
    assert list_voices("parrot", [sys.executable, "-c", lines]).problem == "voice_cannot_start"


def test_listing_voices_needs_no_qt():
    lines = "import sys, app.speech.voices as v; v.list_voices(); sys.exit(any('PySide' in m for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", lines], check=False, timeout=30).returncode == 0
