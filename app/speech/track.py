"""The sound that waits to be played, and which word belongs to which moment of it."""

from collections import deque
from collections.abc import Iterator

_SAMPLE_BYTES = 2
_LAST_SILENCE_MS = 60


class Track:
    """One text as sound: filled by the worker, emptied by the loudspeaker."""

    def __init__(self, hz: int) -> None:
        self._hz = hz
        self._words: deque[tuple[float, int, int]] = deque()
        self._bytes = 0
        self._piece_ms = 0.0
        self._newest = (-1, 0)
        self.piece_start = 0
        self.sound = bytearray()

    @property
    def length_ms(self) -> float:
        """How long the sound is, as far as it has come."""
        return self._bytes / _SAMPLE_BYTES / self._hz * 1000

    @property
    def waiting_ms(self) -> float:
        """How much of it has not been taken by the loudspeaker."""
        return len(self.sound) / _SAMPLE_BYTES / self._hz * 1000

    def begin_piece(self, start: int) -> None:
        """What comes now is the sound of the text from character `start` on."""
        self._piece_ms, self.piece_start = self.length_ms, start

    def add_sound(self, sound: bytes) -> None:
        """Keep sound to be played."""
        self.sound += sound
        self._bytes += len(sound)

    def add_word(self, ms: float, start: int, length: int) -> None:
        """Remember that a word sounds `ms` after this piece begins. A word said in parts counts once."""
        if (start, length) != self._newest:
            self._newest = (start, length)
            self._words.append((self._piece_ms + ms, start, length))

    def words_due(self, played_ms: float) -> Iterator[tuple[int, int]]:
        """Return, once each, the words that have begun to sound: start and length. None before the first sound."""
        while played_ms > 0 and self._words and self._words[0][0] <= played_ms:
            _, start, length = self._words.popleft()
            yield start, length

    def is_over(self, played_ms: float) -> bool:
        """Say if everything that came has been heard, but for the last moment of silence."""
        return not self.sound and not self._words and played_ms >= self.length_ms - _LAST_SILENCE_MS
