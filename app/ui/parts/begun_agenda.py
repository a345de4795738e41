"""One agenda that was begun: go on with it, or remove it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.services.agenda_drawer import DrawerLine
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import day_words
from app.ui.parts.two_columns import TwoColumns

SIDE_BY_SIDE_PX = 560


class BegunAgenda(QWidget):
    """A big button, and a small one that removes."""

    chosen = Signal(str)
    removal_asked = Signal(str, str)
    """str, str: the id of the agenda and its title."""

    def __init__(self, line: DrawerLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        draft = line.draft
        title = draft.title or self.tr("An agenda without a title")
        count = sum(item.kind == "item" for item in draft.items)
        items = self.tr("1 item") if count == 1 else self.tr("{0} items").format(count)
        day = day_words(draft.date) or self.tr("No day yet")
        self.go_on = BigButton(title, hint=f"{day} · {items}")
        self.remove = BigButton(self.tr("Remove"), picture="remove", factor=0.83)
        self.remove.is_quiet = True
        self.remove.setAccessibleName(self.tr("Remove: {0}").format(title))
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=8, parent=self)
        self._beside.addWidget(self.go_on, 1)
        self._beside.addWidget(self.remove)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.go_on.clicked.connect(lambda _checked=False: self.chosen.emit(line.id))
        self.remove.clicked.connect(lambda _checked=False: self.removal_asked.emit(line.id, title))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Stand side by side where there is room."""
        self._beside.fit(self.width(), look)
