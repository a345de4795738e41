"""The first voice that works: when one has nothing to speak with, the next is tried."""

import itertools
from collections.abc import Callable, Sequence

from app.domain.ports import Voice, VoiceInfo, VoiceListener, VoiceSettings

# What another voice cannot mend: nobody would hear it either.
_FINAL = frozenset(("no_loudspeaker",))


class FirstVoiceThatWorks:
    """Tries voices in turn. If none works, it says why the first, the best one, does not."""

    def __init__(self, makers: Sequence[Callable[[], Voice]]) -> None:
        self._makers = tuple(makers)
        self._place = 0
        self._voice = self._makers[0]()
        self._listener: VoiceListener | None = None
        self._numbers = itertools.count(1)
        self._asked: tuple[int, str, VoiceSettings] | None = None
        self._theirs = 0
        self._first_code = ""
        self._is_started = False

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        self._listener = listener
        self._start()

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """Speak `text`, stopping what is being said. Returns the utterance's number."""
        self.stop()
        number = next(self._numbers)
        self._asked = (number, text, settings)
        self._pass_on()
        return number

    def stop(self) -> None:
        """Be silent now."""
        self._voice.stop()
        self._end(whole=False)

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once, also in the middle of a sentence."""
        if self._asked is not None:
            self._asked = (*self._asked[:2], settings)
        self._voice.change(settings)

    def close(self) -> None:
        """End whatever voice there is."""
        self._listener, self._asked = None, None
        self._voice.close()

    def voice_ready(self, voices: Sequence[VoiceInfo]) -> None:
        """Hear that this voice can speak."""
        if self._listener is not None:
            self._listener.voice_ready(voices)

    def voice_unavailable(self, code: str) -> None:
        """Hear that this voice cannot speak, and try the next."""
        self._first_code = self._first_code if self._place else code
        if self._listener is None:
            return
        if code not in _FINAL and self._place + 1 < len(self._makers):
            self._go_on_to(self._place + 1)
            self._pass_on()
            return
        self._asked, self._theirs = None, 0
        told = code if code in _FINAL else self._first_code
        if self._place:
            self._go_on_to(0)  # the next time a person asks, the best is tried again
        self._listener.voice_unavailable(told)

    def word_spoken(self, utterance: int, start: int, length: int) -> None:
        """Hear which word sounds."""
        if self._asked is not None and utterance == self._theirs and self._listener is not None:
            self._listener.word_spoken(self._asked[0], start, length)

    def speech_finished(self, utterance: int, whole: bool) -> None:
        """Hear that an utterance ended."""
        if utterance == self._theirs:
            self._end(whole=whole)

    def _start(self) -> None:
        if not self._is_started:
            self._is_started = True
            self._voice.start(self)

    def _pass_on(self) -> None:
        self._theirs = 0
        self._start()
        voice = self._voice
        if self._asked is None or self._theirs:  # it said at once that it cannot
            return
        _, text, settings = self._asked
        theirs = voice.speak(text, settings)
        if voice is self._voice and self._asked is not None:
            self._theirs = theirs

    def _end(self, *, whole: bool) -> None:
        asked, self._asked, self._theirs = self._asked, None, 0
        if asked is not None and self._listener is not None:
            self._listener.speech_finished(asked[0], whole)

    def _go_on_to(self, place: int) -> None:
        self._voice.close()
        self._place, self._is_started = place, False
        self._voice = self._makers[place]()
