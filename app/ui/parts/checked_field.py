"""A field for something that must be written in one way: a day, a time, minutes. It says so when it is not."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.announce import announcer_of
from app.ui.parts.field import Field
from app.ui.parts.text import Text


class CheckedField(QWidget):
    """A field, and a line below it when what is written cannot be read. Empty is always fine, and means None."""

    read = Signal(object)
    """What was understood; None: nothing is written."""

    def __init__(self, label: str, help_words: str, reader: Callable[[str], object], trouble: str) -> None:
        super().__init__()
        self._reader, self._trouble_words, self._help_words = reader, trouble, help_words
        self.field = Field(label, help_words=help_words)
        self.field.soon.while_typing = False  # half a day or half a number says something else
        self._trouble = Text("", bold=True)
        self._trouble.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(self.field)
        body.addWidget(self._trouble)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.field.typed.connect(self._check)
        left = self.field.input
        if isinstance(left, QLineEdit):
            left.editingFinished.connect(self._tell_trouble)

    def set_words(self, words: str) -> None:
        """Put words in, without telling anyone."""
        self.field.set_words(words)
        self._show("")

    def _check(self, words: str) -> None:
        found = self._reader(words) if words.strip() else None
        is_fine = found is not None or not words.strip()
        self._show("" if is_fine else self._trouble_words)
        if is_fine:
            self.read.emit(found)

    def _show(self, words: str) -> None:
        self._trouble.setText(f"! {words}" if words else "")
        self._trouble.setVisible(bool(words))
        said = " ".join(part for part in (words, self._help_words) if part)
        if said != self.field.input.accessibleDescription():
            self.field.input.setAccessibleDescription(said)

    def _tell_trouble(self) -> None:
        """Say it when the person leaves the field: never over their typing."""
        announcer = announcer_of(self)
        if not self._trouble.isHidden() and announcer is not None:
            announcer.announce(self._trouble_words)
