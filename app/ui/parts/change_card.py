"""One thing that a file says otherwise: what it is in the agenda, what the file says now, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.parts.two_columns import TwoColumns

SIDE_BY_SIDE_PX = 620


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What a card says: its title, the lines of the agenda, the lines of the file."""

    title: str
    mine: tuple[str, ...]
    new: tuple[str, ...]


class ChangeCard(Panel):
    """Nothing is taken over before somebody presses *Take it over*."""

    taken = Signal()
    left = Signal()

    def __init__(self, view: ChangeView) -> None:
        super().__init__()
        self._view = view
        self._title = Heading(view.title, factor=1.0)
        self.body.addWidget(self._title)
        self._beside = TwoColumns(SIDE_BY_SIDE_PX)
        self._beside.addWidget(_column(self.tr("In your agenda"), view.mine), 1)
        self._beside.addWidget(_column(self.tr("In the file now"), view.new), 1)
        self.body.addLayout(self._beside)
        self.take = self._button(self.tr("Take it over"), "tick")
        leave = self._button(self.tr("Leave it"), "close")
        self.take.clicked.connect(lambda _checked=False: self.taken.emit())
        leave.clicked.connect(lambda _checked=False: self.left.emit())
        self.body.addWidget(row(self.take, leave, gap=8))

    def _button(self, words: str, picture: str) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.setAccessibleName(self.tr("{0}: {1}").format(words, self._view.title))
        button.setAccessibleDescription(" · ".join(self._view.new))
        return button

    def begin_at_title(self) -> None:
        """Give the focus to the title, so that reading begins there."""
        self._title.let_tab_stop()
        self._title.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._beside.fit(self.width(), look)


def _column(head: str, lines: Sequence[str]) -> QWidget:
    holder = QWidget()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(4)
    body.addWidget(Text(head, factor=0.83))
    for line in lines:
        body.addWidget(Text(line, bold=True))
    body.addStretch()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
