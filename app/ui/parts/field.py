"""A place to type, tied to its label and its help, so that a screen reader says all three."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import Look, look_of, take_up
from app.ui.parts import late_words
from app.ui.parts.soon import Soon
from app.ui.parts.text import Text

SAVE_AFTER_MS = 600


class Field(QWidget):
    """A label, an input below it, and help in small words. `typed` comes within a second of each key."""

    typed = Signal(str)
    """str: what is in the field now."""

    def __init__(self, label: str, parent: QWidget | None = None, *, help_words: str = "", lines: int = 1) -> None:
        super().__init__(parent)
        self.label = Text(label, bold=True)
        self.input: QLineEdit | _Lines = QLineEdit() if lines == 1 else _Lines()
        self._lines = lines
        self.label.setBuddy(self.input)
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(help_words)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(self.label)
        if help_words:
            body.addWidget(Text(help_words, factor=0.83))
        body.addWidget(self.input)
        self.soon = Soon(self, SAVE_AFTER_MS)
        self.soon.due.connect(self._tell)
        self.input.textChanged.connect(self.soon.wait)
        left = self.input.editingFinished if isinstance(self.input, QLineEdit) else self.input.left
        left.connect(self.flush)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.input.setFont(look.font(1.0))
        high = max(48, round(look.px(1.9) * self._lines))
        self.input.setMinimumHeight(high)
        if self._lines > 1:
            self.input.setMaximumHeight(high)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)
        late_words.is_shown(self.input)

    def words(self) -> str:
        """Return what is in the field."""
        return late_words.words_in(self.input)

    def set_words(self, words: str) -> None:
        """Put words in, without telling anyone."""
        if words != self.words():
            late_words.put_words(self.input, words)

    def place(self) -> int:
        """Return where in the words the person types."""
        at = self.input
        return at.cursorPosition() if isinstance(at, QLineEdit) else at.textCursor().position()

    def go_on_at(self, place: int) -> None:
        """Let the person type on at this place."""
        if isinstance(self.input, QLineEdit):
            self.input.setCursorPosition(place)
            return
        cursor = self.input.textCursor()
        cursor.setPosition(place)
        self.input.setTextCursor(cursor)

    def flush(self) -> None:
        """Tell at once what was typed last, if that was not told yet."""
        if self.soon.stop():
            self._tell()

    def _tell(self) -> None:
        self.typed.emit(self.words())


class _Lines(QPlainTextEdit):
    """Several lines; Tab goes on to the next stop, so that the keyboard is never trapped."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
