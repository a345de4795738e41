"""Sound that is made to be kept, not played: what is said, how long the silences are, and who makes it."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from app.domain.errors import MeetingError
from app.domain.ports import VoiceSettings

AFTER_LINE_MS, AFTER_PART_MS = 600, 1200
"""A short silence after each line, a longer one where something new begins."""


@dataclass(frozen=True, slots=True)
class SoundLine:
    """One line to say, and the silence after it."""

    words: str
    pause_ms: int = AFTER_LINE_MS


@dataclass(frozen=True, slots=True)
class Sound:
    """
    A piece of sound. `line` is the place of its line.

    Shape: `samples` are 16 bits each, one channel, in the computer's own byte order. Units: `hz` samples a second.
    """

    line: int
    hz: int
    samples: bytes


SoundMaker = Callable[[Sequence[str], VoiceSettings], Generator[Sound]]
"""Makes the sound of each line, in order; closing it leaves off. Raises: `sound_no_voice`, `sound_stopped`."""


def no_sounds(lines: Sequence[str], how: VoiceSettings) -> Generator[Sound]:
    """Make none: where the program was put together without a voice. Fulfils `SoundMaker`."""
    del lines, how
    raise MeetingError("sound_no_voice")
