"""The second way to speak: Qt's own text to speech, where the first way does not work."""

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.domain.ports import VoiceInfo, VoiceListener, VoiceSettings
from app.speech.shown_word import word_around

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_USUAL_WORDS_PER_MINUTE = 175
_NOT_A_VOICE = "mock"


class QtVoice:
    """Speaks with the system's voice through Qt. On Linux it cannot say which word sounds."""

    def __init__(self, engine: str = "") -> None:
        self._engine_name = engine
        self._engine: QTextToSpeech | None = None
        self._listener: VoiceListener | None = None
        self._numbers = itertools.count(1)
        self._utterance = 0
        self._text, self._base, self._position = "", 0, 0
        self._settings = VoiceSettings()
        self._is_ready = self._is_heard = False

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        self._listener = listener
        if self._engine is not None:
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            self._later_unavailable("no_sound_part")
            return
        engines = [name for name in QTextToSpeech.availableEngines() if name != _NOT_A_VOICE]
        name = self._engine_name or next(iter(engines), "")
        if not name:
            self._later_unavailable("no_voice_installed")
            return
        self._engine = QTextToSpeech(name)
        self._engine.stateChanged.connect(self._on_state)
        self._engine.sayingWord.connect(self._on_word)
        QTimer.singleShot(0, lambda: self._engine is not None and self._on_state(self._engine.state()))

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """Speak `text`, stopping what is being said. Returns the utterance's number."""
        self.stop()
        self._utterance = next(self._numbers)
        self._text, self._base, self._position, self._settings = text, 0, 0, settings
        self._say()
        return self._utterance

    def stop(self) -> None:
        """Be silent now."""
        self._finish(whole=False)

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once, from the word that sounds now."""
        if self._utterance and settings != self._settings:
            self._settings, self._base = settings, self._position
            self._hush()
            self._say()

    def close(self) -> None:
        """End, leaving no sound."""
        self._listener, self._utterance = None, 0
        engine, self._engine, self._is_ready = self._engine, None, False
        if engine is not None:
            engine.blockSignals(True)  # noqa: FBT003 - Qt has no name for it
            engine.stop()
            engine.deleteLater()

    def _say(self) -> None:
        if self._engine is None or not self._is_ready:
            return  # when it is ready, the newest text is said
        pace = (self._settings.words_per_minute - _USUAL_WORDS_PER_MINUTE) / _USUAL_WORDS_PER_MINUTE
        self._engine.setRate(max(-1.0, min(1.0, pace)))
        self._engine.setVolume(self._settings.volume)
        for voice in self._engine.availableVoices() if self._settings.voice else ():
            if voice.name() == self._settings.voice:
                self._engine.setVoice(voice)
                break
        self._is_heard = False
        self._engine.say(self._text[self._base :])

    def _hush(self) -> None:
        if self._engine is not None and self._is_ready:
            self._engine.blockSignals(True)  # noqa: FBT003 - what it says while it stops is about the old text
            self._engine.stop()
            self._engine.blockSignals(False)  # noqa: FBT003

    def _finish(self, *, whole: bool) -> None:
        utterance, self._utterance = self._utterance, 0
        if not utterance:
            return
        if not whole:
            self._hush()
        if self._listener is not None:
            self._listener.speech_finished(utterance, whole)

    def _on_state(self, state: "QTextToSpeech.State") -> None:
        if state.name == "Error":
            self._later_unavailable("voice_cannot_start")
        elif state.name == "Speaking":
            self._is_heard = True
        elif state.name == "Ready" and not self._is_ready:
            self._become_ready()
        elif state.name == "Ready" and self._is_heard:
            self._is_heard = False
            self._finish(whole=True)

    def _become_ready(self) -> None:
        self._is_ready = True
        if self._listener is not None and self._engine is not None:
            voices = self._engine.availableVoices()
            self._listener.voice_ready([VoiceInfo(v.name(), v.name(), v.locale().bcp47Name()) for v in voices])
        if self._utterance and not self._is_heard:
            self._say()

    def _on_word(self, _word: str, _utterance: int, start: int, _length: int) -> None:
        if not self._utterance or self._listener is None:
            return
        halves = self._text[self._base :].encode("utf-16-le", "surrogatepass")[: 2 * start]
        word = word_around(self._text, self._base + len(halves.decode("utf-16-le", "ignore")))
        if word is not None:
            self._position = word[0]
            self._listener.word_spoken(self._utterance, *word)

    def _later_unavailable(self, code: str) -> None:
        self._utterance = 0

        def tell() -> None:
            listener = self._listener
            self.close()
            self._listener = listener
            if listener is not None:
                listener.voice_unavailable(code)

        QTimer.singleShot(0, tell)
