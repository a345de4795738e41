"""The head of a screen with ways to others like it: the buttons keep their place, however long the title is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.text import Heading

SIDE_BY_SIDE_PX = 900


class SteadyHead(QWidget):
    """
    The title, and the ways beside its first line, at the end; where there is no room beside it, above it.

    Nothing that is in front of the ways changes its size, so a hand can press the same place again and again.
    """

    def __init__(self, heading: Heading, ways: QWidget) -> None:
        super().__init__()
        self._ways = ways
        self._line = QBoxLayout(QBoxLayout.Direction.RightToLeft, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addWidget(ways, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(heading, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Stand side by side where there is room."""
        is_wide = self.width() >= SIDE_BY_SIDE_PX * look.size / 100
        way = QBoxLayout.Direction.RightToLeft if is_wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._line.setAlignment(self._ways, Qt.AlignmentFlag.AlignTop if is_wide else Qt.AlignmentFlag(0))
        wide = self._ways.sizeHint().width() if is_wide else 0
        self._ways.setMinimumWidth(wide)
