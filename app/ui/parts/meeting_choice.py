"""Which meeting of a calendar is it? One button for each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.agenda import AgendaDraft
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import day_words, time_words
from app.ui.parts.text import Heading


class MeetingChoice(QWidget):
    """A calendar holds several meetings: the person chooses one."""

    chosen = Signal(int)
    """int: the place of the meeting in the calendar."""

    def __init__(self, meetings: Sequence[AgendaDraft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        body.addWidget(Heading(self.tr("Which meeting is it?"), factor=1.2))
        self.first: QWidget | None = None
        for at, meeting in enumerate(meetings):
            button = BigButton(meeting.title or self.tr("No title yet"), hint=self._when(meeting))
            button.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
            self.first = self.first or button
            body.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _when(self, meeting: AgendaDraft) -> str:
        day, start = day_words(meeting.date) or self.tr("No day yet"), time_words(meeting.start)
        return self.tr("{0}, {1}").format(day, start) if start else day
