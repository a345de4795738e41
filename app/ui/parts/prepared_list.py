"""Meetings that were prepared or begun and have not ended: one button for each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.meeting import MeetingLine
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import day_words
from app.ui.parts.text import Heading, Text


class PreparedList(QWidget):
    """The newest first. `chosen` says the id of the meeting."""

    chosen = Signal(str)

    def __init__(self, lines: Sequence[MeetingLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(Heading(self.tr("Go on with a meeting that was prepared"), factor=1.2))
        if not lines:
            body.addWidget(Text(self.tr("There is none yet.")))
        for line in lines:
            button = BigButton(line.title, hint=self._about(line))
            button.clicked.connect(lambda _checked=False, meeting=line.id: self.chosen.emit(meeting))
            body.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _about(self, line: MeetingLine) -> str:
        day = day_words(line.day) or self.tr("No day yet")
        items = self.tr("1 item") if line.items == 1 else self.tr("{0} items").format(line.items)
        phase = self.tr("It has started") if line.phase == "running" else self.tr("Not started yet")
        return f"{day} · {items} · {phase}"
