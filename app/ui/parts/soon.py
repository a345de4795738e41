"""When to tell what is typed: soon after the last key, and at least once in each second of typing."""

from PySide6.QtCore import QObject, QTimer, Signal

AT_LEAST_EACH_MS = 750


class Soon(QObject):
    """`due` comes `after_ms` after the last key; where `while_typing` is set, never much later than a key."""

    due = Signal()

    def __init__(self, parent: QObject, after_ms: int) -> None:
        super().__init__(parent)
        self.while_typing = True
        self._after, self._latest = self._timer(after_ms), self._timer(AT_LEAST_EACH_MS)

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(self._come)
        return timer

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed and not told yet."""
        return self._after.isActive()

    def wait(self) -> None:
        """A key was typed."""
        self._after.start()
        if self.while_typing and not self._latest.isActive():
            self._latest.start()

    def stop(self) -> bool:
        """Wait no more. Returns whether something waited."""
        waited = self.is_waiting
        self._after.stop()
        self._latest.stop()
        return waited

    def _come(self) -> None:
        self.stop()
        self.due.emit()
