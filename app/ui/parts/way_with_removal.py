"""A big button for a thing that people made, and a small one that removes it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.two_columns import TwoColumns

SIDE_BY_SIDE_PX = 560


class WayWithRemoval(QWidget):
    """`removal_asked` only asks: whoever hears it asks the person first."""

    chosen = Signal()
    removal_asked = Signal()

    def __init__(self, words: str, picture: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on = BigButton(words, picture=picture, hint=hint)
        self.remove = BigButton(self.tr("Remove"), picture="remove", factor=0.83)
        self.remove.is_quiet = True
        self.remove.setAccessibleName(self.tr("Remove: {0}").format(words))
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=8, parent=self)
        self._beside.addWidget(self.go_on, 1)
        self._beside.addWidget(self.remove)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.go_on.clicked.connect(lambda _checked=False: self.chosen.emit())
        self.remove.clicked.connect(lambda _checked=False: self.removal_asked.emit())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Stand side by side where there is room."""
        self._beside.fit(self.width(), look)
