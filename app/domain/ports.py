"""The shapes that the outside must fit. Services know these; `build.py` and `main.py` fit the real things in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.agenda import AgendaDraft


class AgendaReader(Protocol):
    """Turns a file, or words that were pasted, into a draft."""

    def read_file(self, path: Path) -> AgendaDraft:
        """Read `path`. Raises MeetingError with a code that says what to do next."""
        ...

    def read_text(self, text: str) -> AgendaDraft:
        """Read pasted words."""
        ...


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """One voice on this computer. `language` is a BCP 47 tag, or "" if the engine does not say."""

    id: str
    name: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """How to speak. `words_per_minute` 80 to 300, `volume` 0.0 to 1.0, `voice` "" for the computer's own choice."""

    words_per_minute: int = 150
    volume: float = 1.0
    voice: str = ""


class VoiceListener(Protocol):
    """Hears what the voice is doing. Called on the screen thread."""

    def voice_ready(self, voices: Sequence[VoiceInfo]) -> None:
        """The voice can speak now."""
        ...

    def voice_unavailable(self, code: str) -> None:
        """There is no voice; `code` has words that say what to do."""
        ...

    def word_spoken(self, utterance: int, start: int, length: int) -> None:
        """A word sounds now. `start` and `length` count Python characters of the text given to `speak`."""
        ...

    def speech_finished(self, utterance: int, whole: bool) -> None:
        """An utterance ended; `whole` is False if it was stopped or failed."""
        ...


class Voice(Protocol):
    """Speaks one short text at a time (a sentence or a paragraph)."""

    def start(self, listener: VoiceListener) -> None:
        """Get ready, and tell `listener` what happens from now on."""
        ...

    def speak(self, text: str, settings: VoiceSettings) -> int:
        """Speak `text`, stopping what is being said. Returns the utterance's number, never 0.

        May be called before the voice is ready: the newest request is kept.
        """
        ...

    def stop(self) -> None:
        """Be silent now."""
        ...

    def change(self, settings: VoiceSettings) -> None:
        """Use new settings at once, also in the middle of a sentence."""
        ...

    def close(self) -> None:
        """End, leaving no sound, no process and no file."""
        ...


Tidy = Callable[[], None]
