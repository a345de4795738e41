"""Calm charts, painted on ordinary widgets: each has a shape and words, never colour alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import CARD_LIMIT, Look, look_of, take_up
from app.ui.parts.page import row
from app.ui.parts.text import Text
from app.words.power_said import Bar, Shape

FILLS: Mapping[Shape, Qt.BrushStyle] = {
    "full": Qt.BrushStyle.SolidPattern,
    "lines": Qt.BrushStyle.BDiagPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
    "empty": Qt.BrushStyle.NoBrush,
}
WIDEST = 30.0
GAP = 0.35


class _Painted(QWidget):
    """What charts have in common: a look, and a size that follows it. `high` and `wide` times the size of letters."""

    def __init__(self, high: float, wide: float = WIDEST) -> None:
        super().__init__()
        self._high, self._wide = high, wide
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        letter = look.font(1.0, limit=CARD_LIMIT).pixelSize()
        self.setFixedHeight(round(letter * self._high))
        self.setMaximumWidth(round(letter * self._wide))
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)

    def _pen(self, width: float = 2.0) -> QPen:
        return QPen(QColor(self._look.theme.ink), width)


class BarLine(_Painted):
    """One bar in its frame: the frame is all there is, the fill is the part. It says nothing; words stand above it."""

    def __init__(self, bar: Bar, wide: float = WIDEST) -> None:
        super().__init__(0.9, wide)
        self._bar = bar

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(200, self.maximumWidth()), self.height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.fillRect(box, QColor(theme.bg))
        painter.fillRect(box, QBrush(QColor(theme.act), FILLS[self._bar.rest]))
        wide = box.width() * self._bar.share
        if wide > 0:
            left = box.right() - wide if self.isRightToLeft() else box.left()
            painter.setPen(self._pen())
            painter.setBrush(QBrush(QColor(theme.act), FILLS[self._bar.shape]))
            painter.drawRect(QRectF(left, box.top(), wide, box.height()))
        painter.setPen(QPen(QColor(theme.line), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


class _KeyOf(QWidget):
    """What a shape stands for: a small box of it, and words."""

    def __init__(self, shape: Shape, words: str) -> None:
        super().__init__()
        self._box, self.words = BarLine(Bar("", 1.0, shape), 1.4), Text(words, factor=0.83, bold=True)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._box, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self.words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._box.setMinimumWidth(look.font(1.4, limit=CARD_LIMIT).pixelSize())

    @override
    def sizeHint(self) -> QSize:
        words = self.words.sizeHint()
        return QSize(words.width() + self._box.width() + 10, words.height())


class BarChart(QWidget):
    """Bars one below the other, each with its words above it. A screen reader reads the words."""

    def __init__(self, bars: Sequence[Bar], sentence: str, key: Sequence[tuple[Shape, str]] = ()) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        if key:
            body.addWidget(row(*(_KeyOf(shape, words) for shape, words in key), gap=24))
            body.addSpacing(8)
        for at, bar in enumerate(bars):
            if at:
                body.addSpacing(8)
            body.addWidget(Text(bar.words, factor=0.83))
            body.addWidget(BarLine(bar))
        body.addStretch()
        self.setAccessibleName(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class ColumnChart(_Painted):
    """
    One column for each meeting, month or year, the newest at the end: the frame is all there is, the fill is the part.

    Shape: `heights` 0 to 1, None where nothing was measured: then there is only a short dashed line on the ground.
    """

    def __init__(self, heights: Sequence[float | None], sentence: str, said: str) -> None:
        super().__init__(4.5)
        self._heights = tuple(heights)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(said)

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        box = QRectF(self.rect()).adjusted(1, 3, -1, -3)
        step = box.width() / max(1, len(self._heights))
        for at, height in enumerate(self._heights):
            place = len(self._heights) - 1 - at if self.isRightToLeft() else at
            column = QRectF(box.left() + step * place + step * GAP / 2, box.top(), step * (1 - GAP), box.height())
            if height is None:
                painter.setPen(QPen(QColor(theme.line), 3, Qt.PenStyle.DotLine))
                painter.drawLine(column.bottomLeft(), column.bottomRight())
                continue
            painter.setPen(QPen(QColor(theme.line), 2))
            painter.setBrush(QColor(theme.bg))
            painter.drawRect(column)
            column.setTop(box.bottom() - max(4.0, box.height() * height))
            painter.setPen(self._pen())
            painter.setBrush(QColor(theme.act))
            painter.drawRect(column)
        painter.setPen(self._pen(2.5))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
