"""Gives the counting of meetings a little of the window's time, again and again, until nothing is left to do."""

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.on_window import OnWindow

if TYPE_CHECKING:
    from app.services.counting import Counting

EACH_MS = 40
AT_MOST_S = 0.015
"""When no new step is begun any more. One step takes a few milliseconds; keeping counts waits for the disk."""


class CountingTimer(QObject):
    """Runs only while something is to do."""

    def __init__(self, counting: "Counting", parent: QObject) -> None:
        super().__init__(parent)
        self._counting = counting
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._work)
        self._listener = OnWindow(self._wake)  # a meeting may end on the link's thread
        counting.listen(self._listener)
        self._wake()

    def _wake(self) -> None:
        if not self._counting.is_idle and not self._timer.isActive():
            self._timer.start()

    def _work(self) -> None:
        """A fault of ours ends it until it is woken again, so that people are not told of it without end."""
        until = perf_counter() + AT_MOST_S
        while not self._counting.is_idle and perf_counter() < until:
            self._counting.step()
        self._wake()

    def close(self) -> None:
        """Do no more."""
        self._timer.stop()
        self._counting.forget(self._listener)
        self._listener.close()
