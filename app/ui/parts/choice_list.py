"""A question with a few answers side by side: one of them is ticked."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.big_button import ChoiceButton
from app.ui.parts.page import row
from app.ui.parts.text import Text


class ChoiceList(QWidget):
    """Asks a question. `answers`: words by code."""

    chosen = Signal(str)

    def __init__(self, question: str, answers: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(Text(question, bold=True))
        self._buttons = {code: ChoiceButton(words, factor=0.92) for code, words in answers.items()}
        for code, button in self._buttons.items():
            button.setAccessibleDescription(question)
            button.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
        body.addWidget(row(*self._buttons.values(), gap=8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choice(self, code: str) -> None:
        """Tick one answer."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    @property
    def first(self) -> QWidget:
        """The answer that is ticked, or the first."""
        ticked = (button for button in self._buttons.values() if button.isChecked())
        return next(ticked, next(iter(self._buttons.values())))
