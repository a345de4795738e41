"""A speech worker of our own for tests: its first argument says how it behaves."""

import os
import sys
import time
from collections.abc import Iterator

from app.speech.frames import SOUND, Message, frame, message
from app.speech.worker_life import commands, own_the_output

HZ = 1000
WORD_MS = 20


def words(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for word in text.split(" "):
        yield at, word
        at += len(word) + 1


def say(job: Message, write) -> None:
    write(message(ev="begin", id=job["id"]))
    for number, (at, _) in enumerate(words(job["text"])):
        write(message(ev="word", id=job["id"], at=at, ms=number * WORD_MS))
        write(frame(SOUND, bytes(2 * HZ * WORD_MS // 1000)))
    write(message(ev="end", id=job["id"], whole=True))


def main(how: str) -> None:
    write = own_the_output()
    if how == "missing":
        write(message(ev="unavailable", code="no_voice_installed"))
        return
    if how == "late":
        time.sleep(0.4)
    if how == "dies":
        os._exit(9)
    write(message(ev="ready", hz=HZ, voices=[{"id": "plain", "name": "Plain", "language": "en-gb"}]))
    for command in commands():
        if command["do"] != "say" or how == "deaf":
            continue
        if how == "garbage":
            write(b"what is this?")
        elif how == "dies on say":
            os._exit(9)
        elif how == "stale":
            say({"id": command["id"] - 1, "text": "old old old"}, write)
            say(command, write)
        else:
            say(command, write)


if __name__ == "__main__":
    main(sys.argv[1])
