"""Slow work off the screen thread: plain values go out, the result or the error comes home."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.domain.errors import MeetingError

Result = TypeVar("Result")


class _Home(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable, Generic[Result]):
    def __init__(self, work: Callable[[], Result], home: _Home) -> None:
        super().__init__()
        self._work, self._home = work, home

    def run(self) -> None:
        try:
            result = self._work()
        except MeetingError as error:
            self._home.failed.emit(error)
        except Exception as error:  # the one place where a fault of ours becomes something a person can be told
            self._home.failed.emit(error)
        else:
            self._home.done.emit(result)


class Tasks(QObject):
    """Runs work in the background and calls back on the screen thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._homes: set[_Home] = set()

    def run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `work` elsewhere; then `done` with what it returned, or `failed` with what it raised."""
        home = _Home(self)
        self._homes.add(home)
        home.done.connect(lambda result: self._came_home(home, done, result))
        home.failed.connect(lambda error: self._came_home(home, failed, error))
        QThreadPool.globalInstance().start(_Job(work, home))

    def close(self) -> None:
        """Let nothing come home any more: whoever asked has gone."""
        self._homes.clear()

    def _came_home(self, home: _Home, tell: Callable[[Result], None], what: Result) -> None:
        if home in self._homes:
            self._homes.discard(home)
            tell(what)
