"""A loudspeaker that plays in no time, or when told; and somebody who listens."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.errors import MeetingError
from app.speech.loudspeaker import Loudspeaker
from app.speech.pcm_voice import PcmVoice
from app.speech.worker_process import Patience, WorkerProcess
from tests.speech.fake_worker import HZ

QUICK = Patience(start_ms=3_000, answer_ms=300, deaths=3, window_s=60)


def fake_worker(how: str, patience: Patience = QUICK) -> WorkerProcess:
    return WorkerProcess([sys.executable, str(Path(__file__).with_name("fake_worker.py")), how], patience)


class FakeLoudspeaker(Loudspeaker):
    """Plays what it is given `speed` times as fast as a real one; there is none while `code` is set."""

    def __init__(self, code: str = "", speed: int = 10) -> None:
        super().__init__()
        self.code, self.speed = code, speed
        self.volumes: list[float] = []
        self.is_playing = False
        self._taken_ms = self._clock_ms = 0.0
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._go_on)

    def open(self, hz: int) -> None:
        if self.code:
            raise MeetingError(self.code)

    def begin(self, volume: float) -> None:
        self.volumes.append(volume)
        self.is_playing = True
        self._taken_ms = self._clock_ms = 0.0
        self._timer.start()

    def take(self, sound: bytearray) -> None:
        self._taken_ms += len(sound) / 2 / HZ * 1000
        sound.clear()

    def _go_on(self) -> None:
        self._clock_ms = min(self._taken_ms, self._clock_ms + 2 * self.speed)

    @property
    def played_ms(self) -> float:
        return self._clock_ms

    def set_volume(self, volume: float) -> None:
        self.volumes.append(volume)

    def silence(self) -> None:
        self.is_playing = False
        self._timer.stop()

    def close(self) -> None:
        self.silence()


class Listener:
    """Remembers what a voice told."""

    def __init__(self) -> None:
        self.voices: list[list[str]] = []
        self.codes: list[str] = []
        self.words: list[tuple[int, int, int]] = []
        self.ends: list[tuple[int, bool]] = []

    def voice_ready(self, voices) -> None:
        self.voices.append([voice.name for voice in voices])

    def voice_unavailable(self, code) -> None:
        self.codes.append(code)

    def word_spoken(self, utterance, start, length) -> None:
        self.words.append((utterance, start, length))

    def speech_finished(self, utterance, whole) -> None:
        self.ends.append((utterance, whole))


def pcm_voice(how: str = "good", loudspeaker: FakeLoudspeaker | None = None) -> PcmVoice:
    return PcmVoice(fake_worker(how), loudspeaker or FakeLoudspeaker())
