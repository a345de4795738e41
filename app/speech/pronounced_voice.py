"""Says short forms, times and dates as people do, and still lights the words that are shown."""

from collections.abc import Callable, Sequence

from app.domain.ports import Voice, VoiceInfo, VoiceListener, VoiceSettings
from app.speech.lexicon import Spoken, spoken
from app.speech.shown_word import word_around

_KNOWN_LANGUAGE = "en"


class PronouncedVoice:
    """Another voice, which is given what is said instead of what is written. English voices only."""

    def __init__(self, voice: Voice, say: Callable[[str], Spoken] = spoken) -> None:
        self._voice, self._say = voice, say
        self._listener: VoiceListener | None = None
        self._languages: dict[str, str] = {}
        self._shown, self._spoken = "", Spoken("", ())

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        self._listener = listener
        self._voice.start(self)

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """Speak `text` as it is said. Returns the utterance's number."""
        language = self._languages.get(settings.voice) or _KNOWN_LANGUAGE
        same = Spoken(text, ((0, 0, len(text), True),))
        self._voice.stop()  # what sounds now belongs to the text before
        self._shown, self._spoken = text, self._say(text) if language.startswith(_KNOWN_LANGUAGE) else same
        return self._voice.speak(self._spoken.text, settings)

    def stop(self) -> None:
        """Be silent now."""
        self._voice.stop()

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once, also in the middle of a sentence."""
        self._voice.change(settings)

    def close(self) -> None:
        """End the other voice."""
        self._listener = None
        self._voice.close()

    def voice_ready(self, voices: Sequence[VoiceInfo]) -> None:
        """Hear that the voice can speak."""
        self._languages = {voice.id: voice.language.lower() for voice in voices}
        if self._listener is not None:
            self._listener.voice_ready(voices)

    def voice_unavailable(self, code: str) -> None:
        """Hear that there is no voice."""
        if self._listener is not None:
            self._listener.voice_unavailable(code)

    def word_spoken(self, utterance: int, start: int, length: int) -> None:
        """Hear which word sounds, and find it in what is shown."""
        word = word_around(self._shown, self._spoken.shown(start, length)[0])
        if word is not None and self._listener is not None:
            self._listener.word_spoken(utterance, *word)

    def speech_finished(self, utterance: int, whole: bool) -> None:
        """Hear that an utterance ended."""
        if self._listener is not None:
            self._listener.speech_finished(utterance, whole)
