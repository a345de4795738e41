"""What the screen for the room is made of: words without a largest size, and a picture as large as fits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.look import Look, look_of
from app.ui.parts.text import Heading, Text


class RoomHeading(Heading):
    """The one heading of the screen. It has no largest size: it is read from the back row."""

    def __init__(self, words: str = "", *, factor: float = 1.0) -> None:
        super().__init__(words, factor=factor)
        self._limit = 0
        self.apply_look(look_of(self))


class RoomLine(Text):
    """A line below the heading. Lines stand close, so that they can be large."""

    tight = True


class RoomPicture(QLabel):
    """The picture of what is on the screen. The words beside it say what it is, so that it has no name of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._side = "", 48
        self._look = Look()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self._draw()

    def show_picture(self, picture_id: str, side: int) -> None:
        """Show a picture so large; "" for none. Units: px."""
        self._id, self._side = picture_id, side
        self._draw()

    def _draw(self) -> None:
        drawn = self._look.picture(self._id, self._look.theme.ink, self._side, self.devicePixelRatioF())
        self.setVisible(drawn is not None)
        if drawn is not None:
            self.setPixmap(drawn)
            self.setFixedSize(self._side, self._side)
