"""The speech worker on Windows and macOS: pyttsx3's engine, turned by our own loop in the main thread.

pyttsx3's own loop loses every sentence but the first on Windows, and on macOS words come only while the
main thread's run loop turns. Not tried on either system yet: tested against a made-up engine.
"""

import queue
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from app.speech.engine_words import python_index
from app.speech.frames import Message, message
from app.speech.worker_life import Write, commands, end, live

_TURN_S = 0.01
_ALIVE_S = 0.5

Commands = queue.SimpleQueue[Message | None]


def work(write: Write) -> int:
    """Serve the app until it ends. Returns the exit status."""
    import pyttsx3

    try:
        engine = pyttsx3.init()
    except (ImportError, OSError, RuntimeError):
        write(message(ev="unavailable", code="no_voice_installed"))
        return 3
    told: Commands = queue.SimpleQueue()
    turner = EngineTurner(engine, write, let_the_system_speak)
    turner.begin()
    threading.Thread(target=_listen, args=(told,), daemon=True).start()
    while turner.turn(told):
        pass
    return 0


def let_the_system_speak() -> None:
    """Give the system a moment to send its events."""
    if sys.platform == "darwin":
        from Foundation import NSDate, NSRunLoop  # pyright: ignore[reportMissingImports]

        NSRunLoop.currentRunLoop().runUntilDate_(NSDate.dateWithTimeIntervalSinceNow_(_TURN_S))
    else:
        time.sleep(_TURN_S)


class EngineTurner:
    """Turns a pyttsx3 engine, tells it what to say, and tells the app what happened."""

    def __init__(self, engine: Any, write: Write, pump: Callable[[], None]) -> None:
        self._engine, self._write, self._pump = engine, write, pump
        self._texts: dict[str, str] = {}
        self._speaking = ""
        self._alive_at = 0.0

    def begin(self) -> None:
        """Start the engine and say which voices there are."""
        self._engine.connect("started-utterance", self._on_started)
        self._engine.connect("started-word", self._on_word)
        self._engine.connect("finished-utterance", self._on_finished)
        self._engine.connect("error", self._on_error)
        self._engine.startLoop(False)  # noqa: FBT003 - its name differs between versions
        self._engine.iterate()
        self._write(message(ev="ready", voices=[_voice(voice) for voice in self._engine.getProperty("voices")]))

    def turn(self, told: "Commands") -> bool:
        """Do the next command, if any, and let the engine work. False when the app is gone."""
        try:
            command = told.get(timeout=None if not self._texts else _TURN_S)
        except queue.Empty:
            command = {}
        if command is None:
            return False
        self._do(command)
        self._engine.iterate()
        if self._texts:
            self._pump()
            self._say_alive()
        return True

    def _do(self, command: Message) -> None:
        if command.get("do") in {"say", "stop"} and self._texts:
            self._stop()
        if command.get("do") == "say":
            if command["voice"]:
                self._engine.setProperty("voice", command["voice"])
            self._engine.setProperty("rate", command["rate"])
            self._engine.setProperty("volume", command["volume"])
            label = _label(command["id"])
            self._texts[label] = command["text"]
            self._engine.say(command["text"], label)

    def _stop(self) -> None:
        self._engine.stop()
        for label in [label for label in self._texts if label != self._speaking]:
            self._on_finished(label, completed=False)  # it was still waiting: the engine will not speak of it

    def _on_started(self, name: str) -> None:
        self._speaking = name
        self._write(message(ev="begin", id=_number(name)))

    def _on_word(self, name: str | None, location: int, length: int) -> None:  # noqa: ARG002 - pyttsx3's names
        text = self._texts.get(self._speaking)
        # Windows also reports the start of the sound as a word: with the name of the whole text.
        if text is not None and name is not None and name != self._speaking:
            self._write(message(ev="word", id=_number(self._speaking), at=python_index(text, location)))

    def _on_finished(self, name: str, completed: bool) -> None:
        self._texts.pop(name, None)
        self._speaking = "" if name == self._speaking else self._speaking
        self._write(message(ev="end", id=_number(name), whole=bool(completed)))

    def _on_error(self, name: str | None, exception: BaseException) -> None:  # noqa: ARG002 - pyttsx3's names
        if name in self._texts:
            self._on_finished(name, completed=False)

    def _say_alive(self) -> None:
        if time.monotonic() - self._alive_at > _ALIVE_S:
            self._alive_at = time.monotonic()
            self._write(message(ev="alive", id=0))


def _label(number: int) -> str:
    return f"fairsay:{number}"


def _number(label: str) -> int:
    return int(label.removeprefix("fairsay:"))


def _voice(voice: Any) -> dict[str, str]:
    language = next(iter(voice.languages or ()), "") or ""
    return {"id": str(voice.id), "name": str(voice.name), "language": str(language).replace("_", "-")}


def _listen(told: "Commands") -> None:
    for command in commands():
        told.put(command)
    told.put(None)
    time.sleep(2)  # an engine that hangs must not outlive the app
    end(1)


if __name__ == "__main__":
    live("pyttsx3")
