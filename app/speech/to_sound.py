"""Makes sound to be kept: the worker's sound goes to a file, never to the loudspeaker. Needs no Qt."""

import subprocess
import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import IO

from app.domain.errors import MeetingError
from app.domain.ports import VoiceSettings
from app.domain.sound import Sound
from app.speech.frames import BrokenFrameError, FrameReader, Message, command
from app.speech.lexicon import spoken
from app.speech.pieces import pieces
from app.speech.worker_life import worker_command

PATIENCE_S = 20.0
AT_ONCE = 65_536
_KNOWN_LANGUAGE = "en"


def sounds_of(lines: Sequence[str], how: VoiceSettings, worker: Sequence[str] = ()) -> Generator[Sound]:
    """
    Make the sound of each line, said as people say it, at the speed and in the voice of `how`. Fulfils `SoundMaker`.

    Raises: `sound_no_voice` where this computer has no espeak-ng, `sound_stopped` where it left off.
    """
    with _working(worker or worker_command("espeak")) as (told, heard):
        ready = _first(heard)
        is_known = _language(ready, how.voice).startswith(_KNOWN_LANGUAGE)
        job = 0
        for number, line in enumerate(lines):
            said = spoken(line).text if is_known else line
            for _start, piece in pieces(said):
                job += 1
                told.write(command(do="say", id=job, text=piece, rate=how.words_per_minute, voice=how.voice))
                told.flush()
                for samples in _until_the_end(heard, job):
                    yield Sound(number, int(ready["hz"]), samples)


def _language(ready: Message, voice: str) -> str:
    voices: Sequence[Mapping[str, str]] = ready["voices"]
    known = {one["id"]: one["language"].lower() for one in voices}
    return known.get(voice) or _KNOWN_LANGUAGE


def _first(heard: Iterator[Message | bytes]) -> Message:
    """Return what the worker says at first. Raises: `sound_no_voice`."""
    found = next(heard, None)
    if not isinstance(found, dict) or found["ev"] != "ready":
        raise MeetingError("sound_no_voice")
    return found


def _until_the_end(heard: Iterator[Message | bytes], job: int) -> Iterator[bytes]:
    """Yield the sound of one job. Raises: `sound_stopped`."""
    for found in heard:
        if isinstance(found, bytes):
            yield found
        elif found["ev"] == "end" and found["id"] == job:
            return
    raise MeetingError("sound_stopped")


@contextmanager
def _working(worker: Sequence[str]) -> Generator[tuple[IO[bytes], Iterator[Message | bytes]]]:
    """Lend a worker: where to tell it what to say, and what it answers. It ends with the block."""
    try:
        process = subprocess.Popen(
            worker, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
        )
    except OSError as trouble:
        raise MeetingError("sound_no_voice") from trouble
    if process.stdin is None or process.stdout is None:
        raise MeetingError("sound_no_voice")
    try:
        yield process.stdin, _heard(process, process.stdout)
    except (BrokenPipeError, BrokenFrameError) as trouble:
        raise MeetingError("sound_stopped") from trouble
    finally:
        process.kill()
        process.wait()
        with suppress(OSError):
            process.stdin.close()
        process.stdout.close()


def _heard(process: "subprocess.Popen[bytes]", out: IO[bytes]) -> Iterator[Message | bytes]:
    """Yield what the worker says. One that says nothing for long is ended."""
    reader = FrameReader()
    while True:
        watch = threading.Timer(PATIENCE_S, process.kill)
        watch.start()
        try:
            data = out.read(AT_ONCE)
        finally:
            watch.cancel()
        if not data:
            return
        yield from reader.read(data)
