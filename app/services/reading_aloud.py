"""Reads to a person: which sentence now, which word, and where to go on. At most one thing is said at a time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.ports import Voice, VoiceInfo, VoiceSettings
from app.domain.sentences import sentences, words_in

Span = tuple[int, int]  # start and length, in Python characters
TITLE = "title"  # the passage that is the title of what is shown


@dataclass(frozen=True, slots=True)
class Passage:
    """Words to read: one line on the screen. `id` tells the screen which line."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What is being read now.

    Shape: `passage` is "" and `sentence` None when nothing is read; `word` is None until one sounds. Both count
    from the start of the passage. While a short thing is said, `passage` is "" and `is_reading` true.
    `available` is false once it is known that there is no voice; `problem` is the code that says why.
    """

    is_reading: bool = False
    passage: str = ""
    sentence: Span | None = None
    word: Span | None = None
    available: bool = True
    problem: str | None = None
    voices: tuple[VoiceInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence and its place."""

    passage: str
    start: int
    text: str

    @property
    def span(self) -> Span:
        return (self.start, len(self.text))


ReadingListener = Callable[[Reading], None]
_Ready = Callable[[Sequence[VoiceInfo]], None]
_Unavailable = Callable[[str], None]
_Word = Callable[[int, int, int], None]
_Finished = Callable[[int, bool], None]


class ReadingAloud:
    """Reads passages sentence by sentence. The only place that decides what the voice says.

    A new request replaces the one before. Stopping is at once, and never loses the place.
    """

    def __init__(self, voice: Voice, settings: VoiceSettings | None = None) -> None:
        self._voice, self._settings = voice, settings or VoiceSettings()
        self._listeners: list[ReadingListener] = []
        self._sentences: list[_Sentence] = []
        self._place = 0
        self._now: _Sentence | None = None
        self._utterance = 0
        self._is_started = self._was_tried_again = False
        self.state = Reading()

    def listen(self, listener: ReadingListener) -> None:
        """Call `listener` whenever something changes."""
        self._listeners.append(listener)

    def forget(self, listener: ReadingListener) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def start(self) -> None:
        """Get the voice ready, so that the first sentence comes soon. Reading does it by itself."""
        if not self._is_started:
            self._is_started = True
            self._voice.start(_Ear(self._on_ready, self._on_unavailable, self._on_word, self._on_finished))

    def read(self, passages: Iterable[Passage]) -> None:
        """Read these passages from their first sentence."""
        self._sentences, self._place = _split(passages), 0
        if self._sentences:
            self._read_on()
        else:
            self.stop()

    def stop(self) -> None:
        """Be silent now. `again` goes on from the same sentence."""
        self._utterance, self._now = 0, None
        self._voice.stop()
        self._show(replace(self.state, is_reading=False, passage="", sentence=None, word=None))

    def again(self) -> None:
        """Say the same sentence again, in the same words, and go on from there."""
        self._go_to(self._place)

    def next_sentence(self) -> None:
        """Go on with the next sentence. After the last one there is nothing to read."""
        self._go_to(self._place + 1)

    def previous_sentence(self) -> None:
        """Go back to the sentence before. Before the first one is the first one."""
        self._go_to(max(0, self._place - 1))

    def use(self, settings: VoiceSettings) -> None:
        """Speak so from now on, also in the middle of a sentence."""
        self._settings = settings
        self._voice.change(settings)

    def say(self, text: str) -> None:
        """Say one short thing, only because a person pressed for it. Reading stops and keeps its place."""
        if words_in(text):
            self._speak(_Sentence("", 0, text))

    def close(self) -> None:
        """Be silent, and let the voice go."""
        self._listeners.clear()
        self._is_started = True  # never again
        self._voice.close()

    def _go_to(self, place: int) -> None:
        if place < len(self._sentences):
            self._place = place
            self._read_on()
        else:
            self.stop()

    def _read_on(self) -> None:
        self._speak(self._sentences[self._place])

    def _speak(self, sentence: _Sentence) -> None:
        self._was_tried_again = False
        self._now, self._utterance = sentence, 0
        span = sentence.span if sentence.passage else None
        self._show(replace(self.state, is_reading=True, passage=sentence.passage, sentence=span, word=None))
        if self._now is sentence:  # nobody stopped it while it was shown
            self._send(sentence)

    def _send(self, sentence: _Sentence) -> None:
        self.start()
        self._utterance = 0  # what ends now is not what begins
        utterance = self._voice.speak(sentence.text, self._settings)
        if self._now is sentence:  # the voice did not say that it cannot
            self._utterance = utterance

    def _on_ready(self, voices: Sequence[VoiceInfo]) -> None:
        self._show(replace(self.state, available=True, problem=None, voices=tuple(voices)))

    def _on_unavailable(self, code: str) -> None:
        self._utterance, self._now = 0, None
        silent = replace(self.state, is_reading=False, passage="", sentence=None, word=None)
        self._show(replace(silent, available=False, problem=code))

    def _on_word(self, utterance: int, start: int, length: int) -> None:
        if self._now is not None and utterance == self._utterance:
            self._show(replace(self.state, word=(self._now.start + start, length)))

    def _on_finished(self, utterance: int, whole: bool) -> None:
        now = self._now
        if now is None or utterance != self._utterance:
            return
        if not whole and not self._was_tried_again:
            self._was_tried_again = True
            self._send(now)
        elif whole and now.passage and self._place + 1 < len(self._sentences):
            self._go_to(self._place + 1)
        else:
            self.stop()

    def _show(self, state: Reading) -> None:
        if state == self.state:
            return
        self.state = state
        for listener in tuple(self._listeners):
            listener(state)


class _Ear:
    """Hears the voice, and passes on what it tells."""

    def __init__(self, ready: _Ready, unavailable: _Unavailable, word: _Word, finished: _Finished) -> None:
        self._ready, self._unavailable, self._word, self._finished = ready, unavailable, word, finished

    def voice_ready(self, voices: Sequence[VoiceInfo]) -> None:
        self._ready(voices)

    def voice_unavailable(self, code: str) -> None:
        self._unavailable(code)

    def word_spoken(self, utterance: int, start: int, length: int) -> None:
        self._word(utterance, start, length)

    def speech_finished(self, utterance: int, whole: bool) -> None:
        self._finished(utterance, whole)


def _split(passages: Iterable[Passage]) -> list[_Sentence]:
    return [
        _Sentence(passage.id, start, passage.text[start:end])
        for passage in passages
        for start, end in sentences(passage.text)
        if words_in(passage.text[start:end])
    ]
