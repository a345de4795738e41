"""The foot of the agenda: what to look at next, undo, and the ways on; where there is no room, the ways stand last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.override import override
from app.ui.look import CARD_LIMIT, Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row

WIDE_PX = 900
GAP = 6


class AgendaFoot(QWidget):
    """
    One line. The first button has all the room that the others leave, and says below its words what comes next.

    `at_end` is for the end of the screen: the ways on stand there where letters are large or the window is narrow.
    """

    def __init__(self, first: BigButton, undo: BigButton, ways: Sequence[BigButton]) -> None:
        super().__init__()
        self._first, self._undo, self._ways = first, undo, ways
        self._what = ""
        for button in (first, undo, *ways):
            button.limit = CARD_LIMIT
        self.at_end = row(gap=GAP)
        self._beside = row(undo, *ways, gap=GAP)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(first, 1)
        self._line.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_next(self, what: str) -> None:
        """Say in a few words what comes next, "" for nothing."""
        self._what = what
        self.apply_look(look_of(self))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Keep all main buttons in sight where there is room; else what comes last stands at the end."""
        is_wide = self.width() >= WIDE_PX * min(look.size, CARD_LIMIT) / 100 and look.size <= CARD_LIMIT
        self._first.say(self._first.text(), self._what if is_wide else "")
        holder = self._beside if is_wide else self.at_end
        layout = holder.layout()
        for button in self._ways:
            if layout is not None and button.parentWidget() is not holder:
                layout.addWidget(button)
        self.at_end.setVisible(not is_wide)
        needed = self._first.minimumSizeHint().width() + GAP + self._beside.minimumSizeHint().width()
        way = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
