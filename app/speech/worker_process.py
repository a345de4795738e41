"""Keeps one speech worker alive: starts it, watches it, replaces it, and knows when to give up."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.speech.frames import BrokenFrameError, FrameReader, command


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a worker may take, and how often it may fail, before something is done.

    Units: milliseconds, and seconds for `window_s`.
    """

    start_ms: int = 20_000
    answer_ms: int = 2_000
    deaths: int = 3
    window_s: float = 60.0


class WorkerProcess(QObject):
    """One worker, or the one that replaced it."""

    ready = Signal(object)  # its first message
    told = Signal(object)  # any later message
    sounded = Signal(bytes)  # a piece of sound
    lost = Signal()  # it ended or hung; a new one is starting
    given_up = Signal(str)  # why there will be no new one, by code

    def __init__(self, command: Sequence[str], patience: Patience | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.command, self._patience = tuple(command), patience or Patience()
        self._process: QProcess | None = None
        self._frames = FrameReader()
        self._deaths: list[float] = []
        self.is_ready = False
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._kill)

    @property
    def pid(self) -> int:
        """The worker's process number, 0 for none."""
        return self._process.processId() if self._process else 0

    def start(self) -> None:
        """Start a worker, unless there is one."""
        if self._process is not None:
            return
        self._process = process = QProcess()
        self._frames, self.is_ready = FrameReader(), False
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._watch.start(self._patience.start_ms)
        process.start(self.command[0], list(self.command[1:]))

    def send(self, **facts: object) -> None:
        """Send a command. Lost if there is no worker."""
        if self._process is not None:
            self._process.write(command(**facts))

    def expect_answer(self, within_ms: int | None = None) -> None:
        """Replace the worker if it says nothing for so long. Each answer starts the time again."""
        self._watch.start(within_ms or self._patience.answer_ms)

    def expect_nothing(self) -> None:
        """From now on the worker may be silent."""
        self._watch.stop()

    def replace(self) -> None:
        """End this worker and start another. It does not count as a failure."""
        self.close()
        self.start()

    def close(self) -> None:
        """End the worker at once."""
        self._watch.stop()
        process, self._process, self.is_ready = self._process, None, False
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt has no name for it
            process.kill()
            process.waitForFinished(1000)
            QTimer.singleShot(0, partial(QProcess.deleteLater, process))  # never inside what it is telling us

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            for found in self._frames.read(bytes(self._process.readAllStandardOutput().data())):
                if isinstance(found, bytes):
                    self.sounded.emit(found)
                else:
                    self._hear(found)
        except BrokenFrameError:
            self._kill()
        if self._watch.isActive() and self.is_ready:
            self._watch.start()

    def _hear(self, message: dict[str, object]) -> None:
        if message["ev"] == "unavailable":
            self._give_up(str(message.get("code")))
        elif message["ev"] == "ready":
            self.is_ready = True
            self._watch.stop()
            self.ready.emit(message)
        else:
            self.told.emit(message)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up("voice_cannot_start")

    def _on_finished(self) -> None:
        self.close()
        now = time.monotonic()
        self._deaths = [*(at for at in self._deaths if now - at < self._patience.window_s), now]
        if len(self._deaths) >= self._patience.deaths:
            self._give_up("voice_keeps_stopping")
        else:
            self.start()
            self.lost.emit()

    def _give_up(self, code: str) -> None:
        self.close()
        self.given_up.emit(code)
