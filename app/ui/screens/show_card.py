"""*Show it*: one card fills the screen, to turn to the room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.override import override
from app.ui.drawing import longest_word
from app.ui.look import CARD_LIMIT, dress, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Heading
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT

EDGE = 40
FACTORS = (6, 5, 4, 3, 2.5, 2, 1.5, 1, 0.75)


class ShowCard(QWidget):
    """The card's picture and words, as big as the screen. Esc or the button closes it."""

    def __init__(self, meaning: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = SPEAKER.say(CONTEXT, CARDS[meaning])
        self.setWindowTitle(words)
        self._picture = PictureLabel(meaning, factor=8)
        self._words = Heading(words, factor=FACTORS[-1])
        self._close = BigButton(self.tr("Close this"), picture="close")
        self._close.limit = CARD_LIMIT
        self._close.clicked.connect(self.close)
        body = QVBoxLayout(self)
        body.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        centre = Qt.AlignmentFlag.AlignHCenter
        body.addStretch()
        body.addWidget(self._picture, 0, centre)
        body.addWidget(self._words, 0, centre)
        body.addStretch()
        body.addWidget(self._close, 0, centre)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        dress(self, look_of(parent))
        self.resize(parent.size())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self._close.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the words as large as they can be and still be whole."""
        wide = self.width() - 2 * EDGE
        room = self.height() - 2 * EDGE - self._picture.height() - self._close.sizeHint().height() - EDGE
        for factor in FACTORS:
            self._words.set_factor(factor)
            if (
                self._words.heightForWidth(wide) <= room
                and longest_word(self._words.text(), self._words.font()) <= wide
            ):
                return
