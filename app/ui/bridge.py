"""The one door from a live meeting to Qt signals, and the second hand that keeps it awake."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.live_meeting import LiveMeeting
from app.ui.on_window import OnWindow

TICK_MS = 1000


class MeetingBridge(QObject):
    """Tells screens what is now true, always on the window's thread."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, meeting: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meeting = meeting
        self._listener = OnWindow(self.changed.emit)
        meeting.listen(self._listener)
        self.destroyed.connect(partial(_let_go, meeting, self._listener))
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def close(self) -> None:
        """Stop listening."""
        self._timer.stop()
        _let_go(self.meeting, self._listener)

    def _tick(self) -> None:
        self.meeting.tick()
        self.ticked.emit()


def _let_go(meeting: LiveMeeting, listener: OnWindow) -> None:
    meeting.forget(listener)
    listener.close()
