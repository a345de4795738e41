"""The speech worker on Linux: text in, sound and word times out. It never plays anything itself.

It calls libespeak-ng through the binding inside pyttsx3, with the right buffer length: pyttsx3's own driver
cannot stop, cannot say when a word sounds, and crashes on long text.
"""

import ctypes
import queue
import threading
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

from app.domain.errors import MeetingError
from app.speech.frames import SOUND, Message, frame, message
from app.speech.worker_life import Write, commands, end, live

OWN_CHOICE = b"gmw/en"
_BUFFER_MS = 50
_OK = 0
# One character for one, so that every word keeps its place: espeak-ng does not know the curly ones.
_PLAIN = str.maketrans({"\0": " ", "‘": "'", "’": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"'})


def work(write: Write) -> int:
    """Serve the app until it ends. Returns the exit status."""
    try:
        espeak = load_espeak()
        engine = Espeak(espeak, write)
    except MeetingError as trouble:
        write(message(ev="unavailable", code=trouble.code))
        return 3
    jobs: queue.SimpleQueue[Message] = queue.SimpleQueue()
    write(message(ev="ready", hz=engine.hz, voices=engine.voices()))
    threading.Thread(target=_listen, args=(engine, jobs), daemon=True).start()
    while True:
        engine.say(jobs.get())


def load_espeak() -> ModuleType:
    """Return pyttsx3's binding of libespeak-ng.

    Raises: MeetingError "no_voice_installed" if the computer has no espeak-ng.
    """
    try:
        from pyttsx3.drivers import _espeak
    except RuntimeError as trouble:
        raise MeetingError("no_voice_installed") from trouble
    except (ImportError, AttributeError) as trouble:  # a library of another kind
        raise MeetingError("voice_cannot_start") from trouble
    return _espeak


class Espeak:
    """Makes one text after another into sound, and leaves off as soon as another is wanted.

    `want` is called on the thread that listens, `say` on the thread that speaks.
    """

    def __init__(self, espeak: Any, write: Write) -> None:
        self._espeak, self._write = espeak, write
        self._wanted: int | None = None
        self._job = 0
        self.hz: int = espeak.Initialize(espeak.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MS)
        if self.hz <= 0:
            raise MeetingError("no_voice_data")
        espeak.SetSynthCallback(self._on_sound)

    def voices(self) -> list[dict[str, str]]:
        """Return every voice that is installed."""
        return [
            {
                "id": voice.identifier.decode("utf-8", "replace"),
                "name": voice.name.decode("utf-8", "replace"),
                "language": voice.languages[1:].decode("utf-8", "replace"),  # its first byte is a rank
            }
            for voice in self._espeak.ListVoices(None)
        ]

    def want(self, job: int | None) -> None:
        """From now on only `job` is wanted; anything else ends."""
        self._wanted = job

    def say(self, job: Message) -> None:
        """Send the sound and the words of a job, unless it is no longer wanted."""
        self._job = job["id"]
        if self._job != self._wanted:
            return
        self._write(message(ev="begin", id=self._job))
        self._use(job)
        text = job["text"].translate(_PLAIN).encode("utf-8", "replace")
        flags = self._espeak.ENDPAUSE | self._espeak.CHARS_UTF8
        self._espeak.cSynth(text, len(text) + 1, 0, self._espeak.POS_CHARACTER, 0, flags, None, None)
        self._write(message(ev="end", id=self._job))

    def _use(self, job: Message) -> None:
        if self._espeak.SetVoiceByName(job["voice"].encode("utf-8", "replace") or OWN_CHOICE) != _OK:
            self._espeak.SetVoiceByName(OWN_CHOICE)  # a voice that is no longer installed
        self._espeak.SetParameter(self._espeak.RATE, job["rate"], 0)

    def _on_sound(self, wav: Any, samples: int, events: Any) -> int:
        """Called by espeak-ng with each piece of sound. Returns 1 to make it leave off."""
        if self._job != self._wanted:
            return 1
        for event in self._words(events):
            if event.text_position > 0:  # it counts characters from 1
                self._write(message(ev="word", id=self._job, at=event.text_position - 1, ms=event.audio_position))
        if samples > 0:
            self._write(frame(SOUND, ctypes.string_at(wav, samples * 2)))
        return 0

    def _words(self, events: Any) -> Iterator[Any]:
        number = 0
        while events[number].type != self._espeak.EVENT_LIST_TERMINATED:
            if events[number].type == self._espeak.EVENT_WORD:
                yield events[number]
            number += 1


def _listen(engine: Espeak, jobs: "queue.SimpleQueue[Message]") -> None:
    follow(commands(), engine, jobs)
    end(0)


def follow(told: Iterable[Message], engine: Espeak, jobs: "queue.SimpleQueue[Message]") -> None:
    """Do what the app says: a new text replaces the one before."""
    for command in told:
        if command.get("do") == "say":
            engine.want(command["id"])
            jobs.put(command)
        else:
            engine.want(None)


if __name__ == "__main__":
    live("espeak")
