"""The speech worker that uses Qt's text to speech: speech-dispatcher, WinRT, SAPI or AVFoundation."""

import sys
import threading
from typing import TYPE_CHECKING

from app.speech.engine_words import python_index
from app.speech.frames import Message, message
from app.speech.worker_life import Write, commands, end, live

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

_USUAL_WORDS_PER_MINUTE = 175
_ALIVE_MS = 500
_NOT_A_VOICE = "mock"


def work(write: Write, engine: str = "") -> int:
    """Serve the app until it ends, with Qt's first engine if none is named. Returns the exit status."""
    from PySide6.QtCore import QCoreApplication, QObject, Signal

    class Ear(QObject):
        """Carries commands from the thread that reads them to the one that speaks."""

        told = Signal(object)

    app, ear = QCoreApplication(sys.argv[:1]), Ear()
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        write(message(ev="unavailable", code="no_sound_part"))
        return 3
    name = engine or next((name for name in QTextToSpeech.availableEngines() if name != _NOT_A_VOICE), "")
    if not name:
        write(message(ev="unavailable", code="no_voice_installed"))
        return 3
    speaker = QtSpeaker(QTextToSpeech(name), write)
    ear.told.connect(speaker.do)

    def listen() -> None:
        for command in commands():
            ear.told.emit(command)
        end(0)

    threading.Thread(target=listen, daemon=True).start()
    return app.exec()


class QtSpeaker:
    """Tells a Qt engine what to say, and tells the app what happened."""

    def __init__(self, engine: "QTextToSpeech", write: Write) -> None:
        from PySide6.QtCore import QTimer

        self._engine, self._write = engine, write
        self._job, self._text = 0, ""
        self._is_ready = self._is_heard = False
        self._alive: QTimer = QTimer(interval=_ALIVE_MS)
        self._alive.timeout.connect(lambda: write(message(ev="alive", id=0)))
        engine.stateChanged.connect(self._on_state)
        engine.sayingWord.connect(self._on_word)
        QTimer.singleShot(0, lambda: self._on_state(engine.state()))

    def do(self, command: Message) -> None:
        """Do what the app says: a new text replaces the one before."""
        if self._job:
            self._stop()
        if command.get("do") == "say":
            self._job, self._text, self._is_heard = command["id"], command["text"], False
            self._write(message(ev="begin", id=self._job))
            self._alive.start()
            self._use(command)
            self._engine.say(self._text)

    def _use(self, command: Message) -> None:
        pace = (command["rate"] - _USUAL_WORDS_PER_MINUTE) / _USUAL_WORDS_PER_MINUTE
        self._engine.setRate(max(-1.0, min(1.0, pace)))
        self._engine.setVolume(command["volume"])
        if command["voice"] and command["voice"] != self._engine.voice().name():
            for voice in self._engine.availableVoices():
                if voice.name() == command["voice"]:
                    self._engine.setVoice(voice)
                    break

    def _stop(self) -> None:
        self._engine.blockSignals(True)  # noqa: FBT003 - what it says while it stops is about the old text
        self._engine.stop()
        self._engine.blockSignals(False)  # noqa: FBT003
        self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        job, self._job = self._job, 0
        self._alive.stop()
        self._write(message(ev="end", id=job, whole=whole))

    def _on_state(self, state: "QTextToSpeech.State") -> None:
        if state.name == "Error":
            self._on_error()
        elif state.name == "Speaking":
            self._is_heard = True
        elif state.name == "Ready" and not self._is_ready:
            self._is_ready = True
            self._write(message(ev="ready", voices=[_voice(voice) for voice in self._engine.availableVoices()]))
        elif state.name == "Ready" and self._job and self._is_heard:
            self._end(whole=True)

    def _on_error(self) -> None:
        if self._job:
            self._end(whole=False)
        elif not self._is_ready:
            self._write(message(ev="unavailable", code="no_voice_installed"))

    def _on_word(self, _word: str, _utterance: int, start: int, _length: int) -> None:
        if self._job:
            self._write(message(ev="word", id=self._job, at=python_index(self._text, start)))


def _voice(voice: "QVoice") -> dict[str, str]:
    return {"id": voice.name(), "name": voice.name(), "language": voice.locale().bcp47Name()}


if __name__ == "__main__":
    live("qt")
