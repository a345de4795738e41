"""A picture beside words, in the ink of the theme."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of, take_up

WIDER = 1.1


class PictureLabel(QLabel):
    """A picture beside its words. Its accessible name is the picture's own words; decoration has none."""

    def __init__(self, picture_id: str, alt: str = "", parent: QWidget | None = None, *, factor: float = 4.0) -> None:
        super().__init__(parent)
        self._id, self._factor = picture_id, factor
        self._is_small = False
        self.setAccessibleName(alt)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        size = round(24 * self._factor * min(1.6, 0.6 + 0.4 * look.size / 100) * (0.6 if self._is_small else 1))
        wide = round(size * WIDER)
        drawn = look.picture(self._id, look.theme.ink, size, self.devicePixelRatioF(), wide_px=wide)
        if drawn is not None:
            self.setPixmap(drawn)
        self.setFixedSize(wide, size)

    def make_small(self, *, is_small: bool) -> None:
        """Leave more room for the words, or take it back."""
        if is_small != self._is_small:
            self._is_small = is_small
            self.apply_look(self._look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)
