"""How the app and its speech worker talk: commands one line each, answers in frames.

A command is one JSON object on a line of the worker's standard input.
An answer is a frame on its standard output: one byte for its kind, four for its length, then its body.
The kind is J (a JSON object) or P (sound: 16 bits, one channel, the computer's own byte order).
"""

import json
import struct
from collections.abc import Iterator
from typing import Any

MESSAGE, SOUND = b"J", b"P"
Message = dict[str, Any]

_HEAD = struct.Struct("<cI")
_LARGEST = 8 * 1024 * 1024


class BrokenFrameError(Exception):
    """The worker sent something that is not a frame."""


def command(**facts: object) -> bytes:
    """Return a command as the worker reads it."""
    return json.dumps(facts).encode("ascii") + b"\n"


def message(**facts: object) -> bytes:
    """Return the frame of a message."""
    return frame(MESSAGE, json.dumps(facts).encode("ascii"))


def frame(kind: bytes, body: bytes) -> bytes:
    """Return the frame of a body."""
    return _HEAD.pack(kind, len(body)) + body


class FrameReader:
    """Turns the bytes from a worker into whole frames, however they were cut on the way."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def read(self, data: bytes) -> Iterator[Message | bytes]:
        """Return what is whole by now: a message, or the bytes of a sound.

        Raises: BrokenFrameError if this is not a frame.
        """
        self._kept += data
        while len(self._kept) >= _HEAD.size:
            kind, length = _HEAD.unpack_from(self._kept)
            if kind not in {MESSAGE, SOUND} or length > _LARGEST:
                raise BrokenFrameError
            end = _HEAD.size + length
            if len(self._kept) < end:
                return
            body = bytes(self._kept[_HEAD.size : end])
            del self._kept[:end]
            yield body if kind == SOUND else _message_of(body)


def _message_of(body: bytes) -> Message:
    try:
        found = json.loads(body)
    except ValueError as trouble:
        raise BrokenFrameError from trouble
    if not isinstance(found, dict) or not isinstance(found.get("ev"), str):
        raise BrokenFrameError
    return found
