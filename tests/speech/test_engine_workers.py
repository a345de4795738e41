"""The workers for Windows and macOS and for Qt's voices, and the voice that drives them."""

import queue
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.ports import VoiceSettings
from app.speech.engine_voice import EngineVoice
from app.speech.frames import FrameReader
from app.speech.pyttsx3_voice import Pyttsx3Voice
from app.speech.pyttsx3_worker import EngineTurner
from app.speech.qt_voice import QtVoice
from app.speech.worker_process import Patience, WorkerProcess
from tests.speech.fake_sound import Listener

HOW = {"rate": 150, "volume": 0.5, "voice": "anna"}


class FakeEngine:
    """Behaves as pyttsx3 does on Windows: it also reports the start of the sound as a word, with the text's label."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []
        self._hear: dict[str, Callable[..., None]] = {}
        self._waiting: list[tuple[str, str]] = []
        self._steps: Iterator[None] = iter(())
        self._label = ""

    def connect(self, topic, hear):
        self._hear[topic] = hear

    def startLoop(self, use_driver_loop):  # noqa: N802 - pyttsx3's name
        assert use_driver_loop is False

    def getProperty(self, name):  # noqa: N802 - pyttsx3's name
        assert name == "voices"
        return [
            SimpleNamespace(id="anna", name="Anna", languages=["en_GB"]),
            SimpleNamespace(id="b", name="B", languages=[]),
        ]

    def setProperty(self, name, value):  # noqa: N802 - pyttsx3's name
        self.calls.append((name, value))

    def say(self, text, name):
        self._waiting.append((text, name))

    def stop(self):
        self._waiting.clear()
        if self._label:
            self._finish(completed=False)

    def iterate(self):
        if not self._label and self._waiting:
            text, self._label = self._waiting.pop(0)
            self._steps = self._speak(text)
        next(self._steps, None)

    def _speak(self, text):
        self._hear["started-utterance"](name=self._label)
        self._hear["started-word"](name=self._label, location=1, length=0)
        yield
        at = 0
        for word in text.split(" "):
            halves = len(word.encode("utf-16-le")) // 2
            self._hear["started-word"](name=word, location=at, length=halves)
            at += halves + 1
            yield
        self._finish(completed=True)

    def _finish(self, *, completed):
        label, self._label, self._steps = self._label, "", iter(())
        self._hear["finished-utterance"](name=label, completed=completed)


@pytest.fixture
def told():
    return []


@pytest.fixture
def turner(told):
    reader = FrameReader()
    turner = EngineTurner(FakeEngine(), lambda data: told.extend(reader.read(data)), lambda: None)
    turner.begin()
    told.clear()
    return turner


def turn(turner, *commands, times=12):
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    for command in commands:
        waiting.put(command)
        turner.turn(waiting)
    for _ in range(times):
        waiting.put({})
        turner.turn(waiting)


def say(number, text):
    return {"do": "say", "id": number, "text": text, **HOW}


def events(told, kind):
    return [message for message in told if message["ev"] == kind]


def test_its_voices_are_told_with_their_languages():
    told: list = []
    reader = FrameReader()
    EngineTurner(FakeEngine(), lambda data: told.extend(reader.read(data)), lambda: None).begin()
    assert told[0]["voices"] == [
        {"id": "anna", "name": "Anna", "language": "en-GB"},
        {"id": "b", "name": "B", "language": ""},
    ]


def test_words_are_counted_in_python_characters_and_the_false_one_is_left_out(turner, told):
    turn(turner, say(7, "Hi 😀 there"))
    assert [message["at"] for message in events(told, "word")] == [0, 3, 5]
    assert events(told, "end") == [{"ev": "end", "id": 7, "whole": True}]


def test_settings_are_given_before_the_text(turner):
    turn(turner, say(1, "Hello"))
    assert turner._engine.calls == [("voice", "anna"), ("rate", 150), ("volume", 0.5)]


def test_stopping_ends_it(turner, told):
    turn(turner, say(7, "a b c d e f"), {"do": "stop"})
    assert events(told, "end") == [{"ev": "end", "id": 7, "whole": False}]


def test_a_new_text_ends_the_old_one_first(turner, told):
    turn(turner, say(7, "a b c d e f"), say(8, "x"))
    assert [(message["id"], message["whole"]) for message in events(told, "end")] == [(7, False), (8, True)]


def test_no_command_means_that_the_app_is_gone(turner):
    gone: queue.SimpleQueue = queue.SimpleQueue()
    gone.put(None)
    assert turner.turn(gone) is False


@pytest.fixture
def ear():
    return Listener()


def worker(lines: str) -> WorkerProcess:
    return WorkerProcess([sys.executable, "-c", lines], Patience(answer_ms=1500))


FAKE_PYTTSX3 = f"""
import sys, time, types
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from tests.speech.test_engine_workers import FakeEngine
sys.modules["pyttsx3"] = types.SimpleNamespace(init=FakeEngine)
from app.speech.worker_life import live
live("pyttsx3")
"""
MOCK_QT = """
from app.speech import qt_worker, worker_life
worker_life.end(qt_worker.work(worker_life.own_the_output(), "mock"))
"""
KINDS = [(Pyttsx3Voice, FAKE_PYTTSX3), (QtVoice, MOCK_QT)]


@pytest.fixture(params=KINDS, ids=["pyttsx3", "qt"])
def voice(request, ear, qtbot) -> Iterator[EngineVoice]:
    kind, lines = request.param
    voice = kind(worker(lines))
    voice.start(ear)
    yield voice
    voice.close()


def test_a_text_is_spoken_word_by_word(voice, ear, qtbot):
    number = voice.speak("Hello 😀 there", VoiceSettings(200))
    qtbot.waitUntil(lambda: bool(ear.ends), timeout=30_000)
    assert ear.words[-1] == (number, 8, 5)
    assert ear.ends == [(number, True)]


def test_stop_and_the_next_text_follow_each_other(voice, ear, qtbot):
    qtbot.waitUntil(lambda: bool(ear.voices), timeout=30_000)
    old = voice.speak("one two three four five six " * 10, VoiceSettings(200))
    qtbot.waitUntil(lambda: bool(ear.words), timeout=20_000)
    voice.stop()
    new = voice.speak("Hello there", VoiceSettings(200))
    qtbot.waitUntil(lambda: (new, True) in ear.ends, timeout=30_000)
    assert ear.ends == [(old, False), (new, True)]


def test_a_new_pace_goes_on_from_the_word_that_sounds(voice, ear, qtbot):
    qtbot.waitUntil(lambda: bool(ear.voices), timeout=30_000)
    number = voice.speak("one two three four", VoiceSettings(150))
    qtbot.waitUntil(lambda: len(ear.words) >= 2, timeout=20_000)
    voice.change(VoiceSettings(160))
    qtbot.waitUntil(lambda: bool(ear.ends), timeout=30_000)
    assert ear.ends == [(number, True)]
    assert ear.words[-1][1:] == (14, 4)


def test_a_long_text_goes_on_after_its_first_piece(ear, qtbot):
    voice = Pyttsx3Voice(worker(FAKE_PYTTSX3))
    voice.start(ear)
    number = voice.speak("x" * 1990 + ". " + "The last words.", VoiceSettings())
    qtbot.waitUntil(lambda: bool(ear.ends), timeout=30_000)
    assert ear.words[-1] == (number, 2001, 5)
    voice.close()


def test_an_engine_that_does_not_fall_silent_is_ended(ear, qtbot):
    deaf = FAKE_PYTTSX3.replace("live(", "FakeEngine.stop = lambda self: None\nlive(", 1)
    voice = Pyttsx3Voice(worker(deaf))
    voice.start(ear)
    qtbot.waitUntil(lambda: bool(ear.voices), timeout=30_000)
    number = voice.speak("one two three " * 500, VoiceSettings())
    qtbot.waitUntil(lambda: bool(ear.words), timeout=20_000)
    try:
        voice.stop()
        qtbot.waitUntil(lambda: len(ear.voices) == 2, timeout=30_000)  # a new worker
        assert ear.ends == [(number, False)]
    finally:
        voice.close()
