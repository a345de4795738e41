"""A box with an edge round other parts: the side panel, a card of text, a banner."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.drawing import Frame, draw_frame
from app.ui.look import Look, look_of, take_up


class Panel(QWidget):
    """Holds parts one below the other in `body`. `strong`: a thick dark edge, as for a pause."""

    def __init__(self, parent: QWidget | None = None, *, strong: bool = False) -> None:
        super().__init__(parent)
        self._strong = strong
        self._look = look_of(self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 14, 20, 14)
        self.body.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.update()

    def set_strong(self, strong: bool) -> None:
        """Give it a thick dark edge, or take that away."""
        self._strong = strong
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        edge, width = (theme.ink, 4) if self._strong else (theme.line, 2)
        draw_frame(QPainter(self), QRectF(self.rect()), Frame(edge, theme.panel, width))
