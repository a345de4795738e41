"""One setting as a list of choices, made from the setting itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.big_button import ChoiceButton
from app.ui.parts.page import row
from app.ui.parts.text import Heading
from app.ui.words import SPEAKER
from app.words.settings import label_of, value_words


class SettingChoice(QWidget):
    """A question and its answers; the one that is on is ticked."""

    chosen = Signal(str, object)

    def __init__(self, name: str, values: Sequence[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._buttons: dict[object, ChoiceButton] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(6)
        label = label_of(name, SPEAKER)
        self._body.addWidget(Heading(label, factor=1.0))
        for value in values:
            button = ChoiceButton(value_words(name, value, SPEAKER), factor=0.92)
            button.setAccessibleDescription(label)
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(name, value))
            self._buttons[value] = button
        self._body.addWidget(row(*self._buttons.values(), gap=6))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(self, value: object) -> None:
        """Tick the value that is on."""
        button = self._buttons.get(value)
        if button is not None and not button.isChecked():
            button.setChecked(True)

    @property
    def first(self) -> QWidget:
        """The choice that is on, which gets the focus."""
        return next((b for b in self._buttons.values() if b.isChecked()), next(iter(self._buttons.values())))
