"""Brings a call to the window's thread: a meeting that is shared also changes on the link's thread."""

from collections import deque
from collections.abc import Callable
from functools import cache
from threading import get_ident

from PySide6.QtCore import QObject, Qt, Signal


class OnWindow:
    """
    A listener for anything that may tell on any thread. Make it on the window's thread.

    It calls at once when it is told there; else soon, there, and once for all that was told meanwhile.
    """

    def __init__(self, call: Callable[[], object]) -> None:
        self._call = call
        self._window = get_ident()
        self._is_coming = False
        self._door = _door()

    def __call__(self) -> None:
        """Hear that something changed."""
        if get_ident() == self._window:
            self._call()
        elif not self._is_coming:
            self._is_coming = True
            self._door.bring(self._arrived)

    def close(self) -> None:
        """Call nothing any more, also what is on its way. On the window's thread."""
        self._call = _nothing

    def _arrived(self) -> None:
        self._is_coming = False
        self._call()


class _Door(QObject):
    """Stands on the window's thread and is never taken away, so that no thread ever calls a part that has gone."""

    _knocked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], None]] = deque()
        self._knocked.connect(self._let_in, Qt.ConnectionType.QueuedConnection)

    def bring(self, call: Callable[[], None]) -> None:
        self._waiting.append(call)
        self._knocked.emit()

    def _let_in(self) -> None:
        while self._waiting:
            self._waiting.popleft()()


def _nothing() -> None:
    return


@cache
def _door() -> _Door:
    return _Door()
