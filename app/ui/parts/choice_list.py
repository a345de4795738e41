"""A question with a few answers side by side: one of them is ticked."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.big_button import ChoiceButton
from app.ui.parts.page import row
from app.ui.parts.text import Text


class ChoiceList(QWidget):
    """Asks a question. `answers`: words by code. `beside`: small, the answers beside the question."""

    chosen = Signal(str)

    def __init__(
        self, question: str, answers: Mapping[str, str], parent: QWidget | None = None, *, beside: bool = False
    ) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        size = 0.75 if beside else 0.92
        self._question = Text(question, bold=not beside, factor=size if beside else 1.0)
        self._buttons = {code: ChoiceButton(words, factor=size) for code, words in answers.items()}
        for code, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
        if beside:
            body.addWidget(row(self._question, *self._buttons.values(), gap=8))
        else:
            body.addWidget(self._question)
            body.addWidget(row(*self._buttons.values(), gap=8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.ask(question)

    def ask(self, question: str) -> None:
        """Ask this question. A screen reader says it with each answer."""
        self._question.setText(question)
        for button in self._buttons.values():
            button.setAccessibleDescription(question)

    def show_choice(self, code: str) -> None:
        """Tick one answer."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    @property
    def first(self) -> QWidget:
        """The answer that is ticked, or the first."""
        ticked = (button for button in self._buttons.values() if button.isChecked())
        return next(ticked, next(iter(self._buttons.values())))
