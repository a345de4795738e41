"""A voice whose worker plays by itself: the app only tells it what to say, and hears what happened."""

import itertools
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer

from app.domain.ports import VoiceInfo, VoiceListener, VoiceSettings
from app.speech.pieces import pieces
from app.speech.shown_word import word_around
from app.speech.worker_process import WorkerProcess

_GRACE_MS = 100


@dataclass
class _Request:
    """What is being spoken: `position` is the word that sounds now, `rest` the pieces not yet sent."""

    utterance: int
    text: str
    settings: VoiceSettings
    rest: list[tuple[int, str]]
    position: int = 0
    piece_start: int = 0


class EngineVoice:
    """Speaks with an engine in a worker. A worker that does not fall silent in time is ended and replaced."""

    def __init__(self, process: WorkerProcess) -> None:
        self._process = process
        self._process.ready.connect(self._on_ready)
        self._process.told.connect(self._on_told)
        self._process.lost.connect(self._on_lost)
        self._process.given_up.connect(self._on_given_up)
        self._listener: VoiceListener | None = None
        self._numbers, self._jobs = itertools.count(1), itertools.count(1)
        self._request: _Request | None = None
        self._job = self._stopping = 0
        self._grace = QTimer(interval=_GRACE_MS, singleShot=True)
        self._grace.timeout.connect(self._on_no_silence)

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        self._listener = listener
        self._process.start()

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """Speak `text`, stopping what is being said. Returns the utterance's number."""
        self._finish(whole=False)
        self._request = _Request(next(self._numbers), text, settings, pieces(text))
        self._send_piece()
        return self._request.utterance

    def stop(self) -> None:
        """Be silent now."""
        self._finish(whole=False)

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once, from the word that sounds now."""
        request = self._request
        if request is None or request.settings == settings:
            return
        request.settings, at = settings, request.position
        request.rest = [(at + start, piece) for start, piece in pieces(request.text[at:])]
        self._silence()
        self._send_piece()

    def close(self) -> None:
        """End, leaving no sound, no process and no file."""
        self._listener, self._request = None, None
        self._grace.stop()
        self._process.close()

    def _send_piece(self) -> None:
        request = self._request
        if request is None or self._listener is None:
            return
        if not self._process.is_ready:
            self._process.start()  # when it is ready, the request is sent
            return
        if self._stopping:
            return  # when it is silent, the request is sent
        request.piece_start, piece = request.rest.pop(0)
        self._job = next(self._jobs)
        how = request.settings
        facts = {"rate": how.words_per_minute, "volume": how.volume, "voice": how.voice}
        self._process.send(do="say", id=self._job, text=piece, **facts)
        self._process.expect_answer()

    def _silence(self) -> None:
        if self._job:
            self._stopping, self._job = self._job, 0
            self._process.expect_nothing()
            self._process.send(do="stop")
            self._grace.start()

    def _finish(self, *, whole: bool) -> None:
        request, self._request = self._request, None
        if request is None:
            return
        self._silence()
        if self._listener is not None:
            self._listener.speech_finished(request.utterance, whole)

    def _on_ready(self, message: dict[str, Any]) -> None:
        voices = [VoiceInfo(voice["id"], voice["name"], voice["language"]) for voice in message["voices"]]
        self._stopping = self._job = 0
        if self._listener is not None:
            self._listener.voice_ready(voices)
        if self._job == 0:
            self._send_piece()

    def _on_told(self, message: dict[str, Any]) -> None:
        number, request = int(message["id"]), self._request
        if message["ev"] == "end" and number == self._stopping:
            self._grace.stop()
            self._stopping = 0
            self._send_piece()
        elif request is None or number != self._job:
            return
        elif message["ev"] == "word":
            self._say_word(request, int(message["at"]))
        elif message["ev"] == "end":
            self._process.expect_nothing()
            self._job = 0
            if message["whole"] and request.rest:
                self._send_piece()
            else:
                self._finish(whole=bool(message["whole"]))

    def _say_word(self, request: _Request, at: int) -> None:
        word = word_around(request.text, request.piece_start + at)
        if word is not None and self._listener is not None:
            request.position = word[0]
            self._listener.word_spoken(request.utterance, *word)

    def _on_no_silence(self) -> None:
        self._stopping = 0
        self._process.replace()

    def _on_lost(self) -> None:
        was_speaking, self._job, self._stopping = self._job, 0, 0
        self._grace.stop()
        if was_speaking:
            self._finish(whole=False)

    def _on_given_up(self, code: str) -> None:
        self._request, self._job, self._stopping = None, 0, 0
        self._grace.stop()
        if self._listener is not None:
            self._listener.voice_unavailable(code)
