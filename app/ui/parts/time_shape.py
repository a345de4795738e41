"""Time left as a calm shape: a circle that empties, in steps, never moving."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of

STEPS = 8


class TimeShape(QProgressBar):
    """How much of the time is left, in eighths. A screen reader says the words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Time left"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = Look()
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.setFixedSize(look.px(3.2), look.px(3.2))
        self.update()

    def show_share(self, share: float | None, words: str) -> None:
        """Show how much is left, 0 to 1; None hides the shape."""
        self.setVisible(share is not None)
        self.setAccessibleDescription(words)
        if share is not None:
            self.setValue(round(share * STEPS))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(3.2), self._look.px(3.2))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        line = max(3, self.width() // 24)
        box = QRectF(self.rect()).adjusted(line, line, -line, -line)
        painter.setPen(QPen(QColor(theme.line), line))
        painter.setBrush(QColor(theme.panel))
        painter.drawEllipse(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.act))
        inner = box.adjusted(line, line, -line, -line)
        if self.value() >= STEPS:
            painter.drawEllipse(inner)
        else:
            painter.drawPie(inner, 90 * 16, round(360 * 16 * self.value() / STEPS))
