"""Words that a person gave, with the picture that they chose beside them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.override import override
from app.ui.look import Look, look_of, take_up
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Text


class OwnWords(QWidget):
    """`words` and `picture` may each be "". Without words, what the picture shows stands beside it."""

    def __init__(self, words: str, picture: str = "", *, factor: float = 0.83) -> None:
        super().__init__()
        self._given, self._picture_id = words, picture
        self._words = Text(words, factor=factor)
        self._picture = PictureLabel(picture, factor=2.5) if picture else None
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        if self._picture is not None:
            body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window: its shelf knows what a picture shows."""
        self._look = look
        alt = look.shelf.alt(self._picture_id) if look.shelf is not None and self._picture_id else ""
        self._words.setText(self._given or alt)
        if self._picture is not None:
            self._picture.setAccessibleName(alt if self._given else "")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)
