"""The voice on Linux: a worker makes the sound, this plays it and says which word sounds now."""

import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer

from app.domain.errors import MeetingError
from app.domain.ports import VoiceInfo, VoiceListener, VoiceSettings
from app.speech.loudspeaker import Loudspeaker
from app.speech.pieces import pieces
from app.speech.shown_word import word_around
from app.speech.track import Track
from app.speech.worker_life import worker_command
from app.speech.worker_process import WorkerProcess

_TICK_MS = 15
_ASK_FOR_MORE_MS = 4_000
_STUCK_S = 5.0
_REST_MS = 500
_WARM_MS = 100


@dataclass
class _Request:
    """What is being spoken: `position` is the word that sounds now, `rest` the pieces not yet sent."""

    utterance: int
    text: str
    settings: VoiceSettings
    rest: list[tuple[int, str]]
    position: int = 0
    is_sent: bool = False  # at least one piece
    is_whole: bool = True  # nothing more will come from the worker


class PcmVoice:
    """Speaks with espeak-ng in a process of its own, and plays the sound with Qt."""

    def __init__(self, process: WorkerProcess | None = None, loudspeaker: Loudspeaker | None = None) -> None:
        self._process = process or WorkerProcess(worker_command("espeak"))
        self._process.ready.connect(self._on_ready)
        self._process.told.connect(self._on_told)
        self._process.sounded.connect(self._on_sounded)
        self._process.lost.connect(self._on_lost)
        self._process.given_up.connect(self._tell_unavailable)
        self._loudspeaker = loudspeaker or Loudspeaker()
        self._listener: VoiceListener | None = None
        self._numbers, self._jobs = itertools.count(1), itertools.count(1)
        self._request: _Request | None = None
        self._job = self._arriving = 0
        self._hz = 22_050
        self._track = Track(self._hz)
        self._progress = (0.0, 0.0)
        self._voices: tuple[VoiceInfo, ...] = ()
        self._is_silenced = True  # the listener does not know that it can speak
        self._tick = QTimer(interval=_TICK_MS)
        self._tick.timeout.connect(self._feed)
        self._rest = QTimer(interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._loudspeaker.silence)

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        self._listener = listener
        self._process.start()

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """Speak `text`, stopping what is being said. Returns the utterance's number."""
        self._finish(whole=False)
        self._request = _Request(next(self._numbers), text, settings, pieces(text))
        self._begin()
        return self._request.utterance

    def stop(self) -> None:
        """Be silent now."""
        self._finish(whole=False)

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once: louder or softer as it plays, the rest from the word that sounds now."""
        request = self._request
        if request is None:
            return
        before, request.settings = request.settings, settings
        self._loudspeaker.set_volume(settings.volume)
        if (before.words_per_minute, before.voice) != (settings.words_per_minute, settings.voice):
            at = request.position
            request.rest = [(at + start, piece) for start, piece in pieces(request.text[at:])]
            self._begin()

    def close(self) -> None:
        """End, leaving no sound, no process and no file."""
        self._listener, self._request = None, None
        self._tick.stop()
        self._rest.stop()
        self._process.close()
        self._loudspeaker.close()

    @property
    def worker_pid(self) -> int:
        """The number of the worker's process, 0 for none."""
        return self._process.pid

    # What the app asks for becomes jobs for the worker.

    def _begin(self) -> None:
        if self._request is None or self._listener is None:
            return
        self._job = 0
        if not self._process.is_ready:
            self._process.start()  # when it is ready, the request is sent
            return
        try:
            self._loudspeaker.open(self._hz)
        except MeetingError as trouble:
            code = trouble.code
            QTimer.singleShot(0, lambda: self._tell_unavailable(code))  # the caller needs its number first
            return
        self._tell_ready()
        self._rest.stop()
        self._track, self._progress = Track(self._hz), (0.0, time.monotonic())
        self._loudspeaker.begin(self._request.settings.volume)
        self._tick.start()
        self._send_piece(self._request)

    def _send_piece(self, request: _Request) -> None:
        start, piece = request.rest.pop(0)
        self._job = next(self._jobs)
        request.is_sent, request.is_whole = True, False
        self._track.begin_piece(start)
        settings = request.settings
        self._process.send(do="say", id=self._job, text=piece, rate=settings.words_per_minute, voice=settings.voice)
        self._process.expect_answer()

    def _finish(self, *, whole: bool) -> None:
        request, self._request, self._job = self._request, None, 0
        self._tick.stop()
        if request is None:
            return
        if whole:
            self._rest.start()
        else:
            self._loudspeaker.silence()
            if request.is_sent and not request.is_whole:
                self._process.expect_nothing()
                self._process.send(do="stop")
        if self._listener is not None:
            self._listener.speech_finished(request.utterance, whole)

    # What the worker says.

    def _on_ready(self, message: dict[str, Any]) -> None:
        self._hz = int(message["hz"])
        self._voices = _voices(message["voices"])
        try:
            self._loudspeaker.open(self._hz)
        except MeetingError as trouble:
            self._tell_unavailable(trouble.code)
            return
        self._warm_up()
        self._tell_ready()
        if self._request is not None and not self._request.is_sent:
            self._begin()

    def _warm_up(self) -> None:
        """Play a moment of silence: the first sound of a device can be a second late."""
        self._loudspeaker.begin(0.0)
        self._loudspeaker.take(bytearray(self._hz * 2 * _WARM_MS // 1000))
        self._rest.start()

    def _on_told(self, message: dict[str, Any]) -> None:
        self._arriving = int(message["id"])
        if self._request is None or self._arriving != self._job:
            return
        if message["ev"] == "word":
            word = word_around(self._request.text, self._track.piece_start + int(message["at"]))
            if word is not None:
                self._track.add_word(message["ms"], *word)
        elif message["ev"] == "end":
            self._process.expect_nothing()
            self._request.is_whole = True
            self._feed()

    def _on_sounded(self, sound: bytes) -> None:
        if self._request is not None and self._arriving == self._job:
            self._track.add_sound(sound)
            self._feed()

    def _on_lost(self) -> None:
        if self._request is not None and self._request.is_sent:
            self._finish(whole=False)

    def _tell_ready(self) -> None:
        if self._is_silenced and self._listener is not None:
            self._is_silenced = False
            self._listener.voice_ready(self._voices)

    def _tell_unavailable(self, code: str) -> None:
        self._tick.stop()
        self._is_silenced = True
        self._request, self._job = None, 0
        self._loudspeaker.close()
        if self._listener is not None:
            self._listener.voice_unavailable(code)

    # What the loudspeaker does.

    def _feed(self) -> None:
        request = self._request
        if request is None:
            return
        track = self._track
        self._loudspeaker.take(track.sound)
        played_ms = self._loudspeaker.played_ms
        for start, length in track.words_due(played_ms):
            request.position = start
            if self._listener is not None:
                self._listener.word_spoken(request.utterance, start, length)
            if self._request is not request or self._track is not track:  # whoever heard the word stopped or changed it
                return
        if request.is_whole and request.rest and track.waiting_ms < _ASK_FOR_MORE_MS:
            self._send_piece(request)
        elif request.is_whole and not request.rest and track.is_over(played_ms):
            self._finish(whole=True)
        elif self._is_stuck(played_ms):
            self._loudspeaker.close()
            self._finish(whole=False)

    def _is_stuck(self, played_ms: float) -> bool:
        """Say if the loudspeaker has had sound to play and has played none for a long time."""
        before_ms, since = self._progress
        if played_ms != before_ms or not self._track.length_ms:
            self._progress = (played_ms, time.monotonic())
            return False
        return time.monotonic() - since > _STUCK_S


def _voices(found: Sequence[dict[str, str]]) -> tuple[VoiceInfo, ...]:
    return tuple(VoiceInfo(voice["id"], voice["name"], voice["language"]) for voice in found)
