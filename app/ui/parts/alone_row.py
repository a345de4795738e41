"""For a person who follows with nobody running Fair Say: they say where the room is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.live import LiveState
from app.ui.parts.big_button import BigButton
from app.ui.parts.flow import Flow


class AloneRow(QWidget):
    """*Start to follow*; then *The room is on the next item*, *Back*, *The meeting is over*."""

    start_asked = Signal()
    room_moved = Signal(int)
    """int: 1 the next item, -1 the one before."""
    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = BigButton(self.tr("Start to follow"), picture="next")
        self._next = BigButton(self.tr("The room is on the next item"), picture="next")
        self._back = BigButton(self.tr("Back"), picture="back")
        self._end = BigButton(self.tr("The meeting is over"))
        layout = Flow(self)
        for button in (self._start, self._next, self._back, self._end):
            layout.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._start.clicked.connect(self.start_asked)
        self._next.clicked.connect(lambda: self.room_moved.emit(1))
        self._back.clicked.connect(lambda: self.room_moved.emit(-1))
        self._end.clicked.connect(self.end_asked)

    def show_state(self, state: LiveState, *, is_run: bool) -> None:
        """Draw what can be said now. `is_run`: a co-chair runs the meeting here."""
        self._start.setVisible(not is_run and state.phase == "not_started")
        for button in (self._next, self._back, self._end):
            button.setVisible(not is_run and state.is_alone and state.is_running)
