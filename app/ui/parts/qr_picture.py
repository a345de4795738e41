"""An invitation as a QR code: black on white in every theme, as cameras need it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.override import override

SQUARE_PX, SMALLEST_PX = 6, 2

Squares = tuple[tuple[bool, ...], ...]
"""Row by row, with the light border; True is dark."""


class QrPicture(QWidget):
    """Its squares are as large as there is room for, and all of the same whole number of pixels."""

    def __init__(self, alt: str) -> None:
        super().__init__()
        self._squares: Squares = ()
        self.setAccessibleName(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_squares(self, squares: Squares) -> None:
        """Draw these squares; without any there is no picture."""
        self.setVisible(bool(squares))
        if squares != self._squares:
            self._squares = squares
            self.updateGeometry()
            self.update()

    def _px(self, width: int) -> int:
        """Return how large one square is in this width."""
        return max(1, min(SQUARE_PX, width // max(1, len(self._squares))))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._px(width) * len(self._squares)

    @override
    def sizeHint(self) -> QSize:
        side = SQUARE_PX * len(self._squares)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        side = SMALLEST_PX * len(self._squares)
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._px(self.width())
        side = px * len(self._squares)
        left = self.width() - side if self.isRightToLeft() else 0
        painter.fillRect(left, 0, side, side, Qt.GlobalColor.white)
        for down, squares in enumerate(self._squares):
            for along, is_dark in enumerate(squares):
                if is_dark:
                    painter.fillRect(left + along * px, down * px, px, px, Qt.GlobalColor.black)
