"""How many people of a group are here: only a number, never a name."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import Look, look_of, take_up
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.asking import CONTEXT, GROUPS

COUNTED = ("ebe", "carer", "ebt", "guest")


class Count(QWidget):
    """How many people of a group are here; 0 for not said."""

    def __init__(self, group: str) -> None:
        super().__init__()
        words = SPEAKER.say(CONTEXT, GROUPS[group])
        label = Text(words)
        self.number = QSpinBox()
        self.number.setRange(0, 500)
        self.number.setSpecialValueText(self.tr("not said"))
        self.number.setAccessibleName(words)
        label.setBuddy(self.number)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(label)
        body.addWidget(self.number)

        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.number.setFont(look.font())
        self.number.setMinimumHeight(max(48, look.px(2)))
        self.number.setMinimumWidth(look.px(6))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)
