"""A place to type that grows with its words. Enter goes on to a new line of the agenda, Tab to the next stop."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of, take_up
from app.ui.parts import late_words
from app.ui.parts.soon import Soon

TOLD_AFTER_MS = 250
SMALLEST_PX, NARROWEST, WIDE = 56, 120, 360


class GrowingWords(QPlainTextEdit):
    """Words that wrap. `typed` comes a quarter of a second after the last key, and at once when it is left."""

    typed = Signal(str)
    """str: what is written now."""
    entered = Signal()
    """Enter was pressed; only where Enter does not begin a new line here."""
    emptied = Signal()
    """Backspace was pressed with nothing written."""
    pasted = Signal(list)
    """list[str]: the further lines, where several were pasted at once."""
    came = Signal()
    """The person types here now."""

    def __init__(self, name: str, parent: QWidget | None = None, *, factor: float = 1.0, one_idea: bool = True) -> None:
        super().__init__(parent)
        self._factor, self._one_idea = factor, one_idea
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._soon = Soon(self, TOLD_AFTER_MS)
        self._soon.due.connect(self._tell)
        self.textChanged.connect(self._soon.wait)
        self.textChanged.connect(self.updateGeometry)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.setFont(look.font(self._factor, limit=320))
        self.updateGeometry()

    def words(self) -> str:
        """Return what is written."""
        return late_words.words_in(self)

    def set_words(self, words: str) -> None:
        """Put words in, without telling anyone. What differs in blanks only stays: somebody may be typing it."""
        if words.split() == self.words().split():
            return
        self._soon.stop()
        late_words.put_words(self, words)

    def flush(self) -> None:
        """Tell at once what was typed last, if that was not told yet."""
        if self._soon.stop():
            self._tell()

    def _tell(self) -> None:
        self.typed.emit(self.words())

    def _lines_in(self, width: float) -> int:
        """Return how many lines the words need in so many pixels."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        count = 0
        for paragraph in self.words().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1.0, width))
                count += 1
            layout.endLayout()
        return max(1, count)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        around = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return max(SMALLEST_PX, self._lines_in(width - around - 2) * self.fontMetrics().lineSpacing() + around + 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDE, self.heightForWidth(max(self.width(), NARROWEST)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, SMALLEST_PX)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_idea and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self.flush()
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.words():
            if not event.isAutoRepeat():
                self.emptied.emit()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line.strip() for line in source.text().splitlines() if line.strip()]
        if not self._one_idea or len(lines) < 2:
            self.insertPlainText(source.text() if not self._one_idea else " ".join(lines))
            return
        self.insertPlainText(lines[0])
        self.flush()
        self.pasted.emit(lines[1:])

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)
        late_words.is_shown(self)
