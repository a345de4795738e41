"""Quiet time to think, as a calm shape: rings that stand still and count nothing."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of

RINGS = (1.0, 0.66, 0.32)


class CalmShape(QWidget):
    """Three rings, one inside the other. Decoration: the words beside it say what it is."""

    def __init__(self, side: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._given = side, side
        self._look = Look()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.set_side(
            self._given or round(24 * 2.6 * min(1.6, 0.6 + 0.4 * look.size / 100)), is_given=bool(self._given)
        )

    def set_side(self, side: int, *, is_given: bool = True) -> None:
        """Make it so large. Units: px."""
        self._side, self._given = side, side if is_given else 0
        self.setFixedSize(side, side)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        line = max(2, self._side // 28)
        painter.setPen(QPen(QColor(theme.act), line))
        middle = QRectF(self.rect()).center()
        for ring, fill in zip(RINGS, (theme.panel, theme.lit_line, theme.act), strict=True):
            reach = (self._side / 2 - line) * ring
            painter.setBrush(QColor(fill))
            painter.drawEllipse(middle, reach, reach)
