"""The worker on Linux: its rules with an espeak-ng of our own, its words with the real one where there is one."""

import ctypes.util
import queue
from types import SimpleNamespace

import pytest

from app.domain.errors import MeetingError
from app.speech.espeak_worker import OWN_CHOICE, Espeak, follow, load_espeak
from app.speech.frames import FrameReader
from app.speech.shown_word import word_around

JOB = {"do": "say", "id": 1, "text": "Hello there", "rate": 150, "voice": ""}


class FakeEspeak:
    """As much of pyttsx3's binding as the worker calls. It says two words, with a moment between them."""

    AUDIO_OUTPUT_SYNCHRONOUS, POS_CHARACTER, ENDPAUSE, CHARS_UTF8, RATE = 2, 1, 0x1000, 1, 1
    EVENT_LIST_TERMINATED, EVENT_WORD = 0, 1

    def __init__(self, hz=22050, between=lambda: None):
        self.hz, self.between = hz, between
        self.voices: list[bytes] = []
        self.sizes: list[tuple[int, int]] = []

    def Initialize(self, *_):  # noqa: N802
        return self.hz

    def SetSynthCallback(self, hear):  # noqa: N802
        self.hear = hear

    def SetParameter(self, *_):  # noqa: N802
        return 0

    def SetVoiceByName(self, name):  # noqa: N802
        self.voices.append(name)
        return 2 if name == b"gone" else 0

    def cSynth(self, text, size, *_):  # noqa: N802
        self.sizes.append((len(text), size))
        for at in (1, 7):
            word = SimpleNamespace(type=1, text_position=at, audio_position=at * 10)
            if self.hear(None, 0, [word, SimpleNamespace(type=0)]):
                return
            self.between()


@pytest.fixture
def told():
    return []


def worker(espeak, told):
    reader = FrameReader()
    return Espeak(espeak, lambda data: told.extend(reader.read(data)))


def test_words_are_counted_from_nought(told):
    engine = worker(FakeEspeak(), told)
    engine.want(1)
    engine.say(JOB)
    assert [(it["ev"], it.get("at")) for it in told] == [("begin", None), ("word", 0), ("word", 6), ("end", None)]


def test_the_buffer_is_as_long_as_the_text(told):
    """pyttsx3's own call names ten times as much, and crashes."""
    espeak = FakeEspeak()
    engine = worker(espeak, told)
    engine.want(1)
    engine.say(JOB | {"text": "é" * 1000})
    assert espeak.sizes == [(2000, 2001)]


def test_a_job_that_is_no_longer_wanted_is_not_begun(told):
    engine = worker(FakeEspeak(), told)
    engine.want(2)
    engine.say(JOB)
    assert told == []


def test_it_leaves_off_in_the_middle(told):
    engine = worker(FakeEspeak(between=lambda: engine.want(None)), told)
    engine.want(1)
    engine.say(JOB)
    assert [it["ev"] for it in told] == ["begin", "word", "end"]


def test_a_new_text_replaces_the_one_before(told):
    engine, jobs = worker(FakeEspeak(), told), queue.SimpleQueue()
    follow([JOB, JOB | {"id": 2}], engine, jobs)
    engine.say(jobs.get())
    engine.say(jobs.get())
    assert {it["id"] for it in told} == {2}


def test_stop_means_that_nothing_is_wanted(told):
    engine, jobs = worker(FakeEspeak(), told), queue.SimpleQueue()
    follow([JOB, {"do": "stop"}], engine, jobs)
    engine.say(jobs.get())
    assert told == []


def test_a_voice_that_is_no_longer_there_gives_way_to_the_usual_one(told):
    espeak = FakeEspeak()
    engine = worker(espeak, told)
    engine.want(1)
    engine.say(JOB | {"voice": "gone"})
    assert espeak.voices == [b"gone", OWN_CHOICE]


def test_an_engine_without_its_files_is_told_by_code(told):
    with pytest.raises(MeetingError, match="no_voice_data"):
        worker(FakeEspeak(hz=-1), told)


@pytest.fixture(scope="module")
def real_words():
    """Say which words the real espeak-ng names. It can start only once in a process."""
    if not ctypes.util.find_library("espeak-ng"):
        pytest.skip("needs libespeak-ng")
    told: list = []
    engine = worker(load_espeak(), told)

    def words(text: str) -> list[str]:
        told.clear()
        engine.want(1)
        engine.say(JOB | {"text": text})
        spans = [word_around(text, it["at"]) for it in told if isinstance(it, dict) and it["ev"] == "word"]
        return list(dict.fromkeys(text[span[0] : sum(span)] for span in spans if span))

    return words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello — there “you” people", ["Hello", "there", "you", "people"]),
        ("don’t stop", ["don’t", "stop"]),
        ("a 😀 café", ["a", "😀", "café"]),
        ("It costs £5.50 (or 20%)", ["It", "costs", "£5.50", "or", "20%"]),
        ("nothing \0 hidden", ["nothing", "hidden"]),
        ("\ud800 is half", ["is", "half"]),
        ("", []),
    ],
)
def test_the_real_engine_names_the_words_that_are_shown(real_words, text, words):
    assert real_words(text) == words


def test_a_very_long_text_does_not_hurt_the_real_engine(real_words):
    assert real_words("word " * 4000) == ["word"]
