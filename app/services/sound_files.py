"""Save a paper as a sound file, to listen to. Whole or not at all, and nothing sounds while it is made."""

import os
import struct
import sys
from array import array
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.domain.errors import MeetingError
from app.domain.ports import VoiceSettings
from app.domain.sound import Sound, SoundLine, SoundMaker

ENDING = ".wav"
BYTES_A_SAMPLE = 2
HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")
PLAIN_SAMPLES, ONE_CHANNEL, FORMAT_BYTES = 1, 1, 16
Told = Callable[[int, int], bool]
"""Told how many lines are done, and of how many. Returns whether to go on. Called on the thread that saves."""


@dataclass(frozen=True, slots=True)
class SoundSaved:
    """A sound file that is there. Units: `seconds` it takes to listen to it."""

    file: Path
    seconds: float


class SoundFiles:
    """Writes lines as sound, with silences between them."""

    def __init__(self, maker: SoundMaker) -> None:
        self._maker = maker

    def save(self, lines: Sequence[SoundLine], to: Path, how: VoiceSettings, told: Told) -> SoundSaved:
        """
        Write the sound of these lines.

        Raises: `sound_no_voice`, `sound_stopped`, `sound_cancelled` (`told` said so: nothing is left),
        `export_no_folder`, `export_not_kept`.
        """
        with _new_file(to) as new, closing(self._maker([line.words for line in lines], how)) as sounds:
            return SoundSaved(to, _write(sounds, lines, new, told))


def _write(sounds: Iterable[Sound], lines: Sequence[SoundLine], new: IO[bytes], told: Told) -> float:
    """Write the sounds with the silences after their lines. Returns how many seconds they play."""
    new.write(bytes(HEAD.size))
    done = size = hz = 0
    for sound in sounds:
        hz = hz or sound.hz
        while done < sound.line:
            size += new.write(_silence(lines[done].pause_ms, hz))
            done += 1
        if not told(done, len(lines)):
            raise MeetingError("sound_cancelled")
        size += new.write(_little(sound.samples))
    if not size:
        raise MeetingError("sound_stopped")
    new.seek(0)
    new.write(_head(size, hz))
    return size / BYTES_A_SAMPLE / hz


def _silence(milliseconds: int, hz: int) -> bytes:
    return bytes(BYTES_A_SAMPLE * (hz * milliseconds // 1000))


def _head(size: int, hz: int) -> bytes:
    """Return what stands before the samples in a WAV file."""
    form = (PLAIN_SAMPLES, ONE_CHANNEL, hz, hz * BYTES_A_SAMPLE, BYTES_A_SAMPLE, BYTES_A_SAMPLE * 8)
    return HEAD.pack(b"RIFF", HEAD.size - 8 + size, b"WAVE", b"fmt ", FORMAT_BYTES, *form, b"data", size)


def _little(samples: bytes) -> bytes:
    """Return samples as files of this kind have them."""
    if sys.byteorder == "little":
        return samples
    turned = array("h", samples)
    turned.byteswap()
    return turned.tobytes()


@contextmanager
def _new_file(to: Path) -> Generator[IO[bytes]]:
    """Lend a place to write; it takes the place of `to` only when all is written and on disk."""
    if not to.absolute().parent.is_dir():
        raise MeetingError("export_no_folder", folder=to.absolute().parent.name)
    new = to.with_name(f".{to.name}.new")
    try:
        with new.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(to)
    except OSError as trouble:
        raise MeetingError("export_not_kept", name=to.name) from trouble
    finally:
        new.unlink(missing_ok=True)
