"""*Show it*: one card fills the screen, to turn to the room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.look import dress, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.reading_lines import PictureLabel
from app.ui.parts.text import Heading
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT


class ShowCard(QWidget):
    """The card's picture and words, as big as the screen. Esc or the button closes it."""

    def __init__(self, meaning: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = SPEAKER.say(CONTEXT, CARDS[meaning])
        self.setWindowTitle(words)
        body = QVBoxLayout(self)
        body.setContentsMargins(40, 40, 40, 40)
        centre = Qt.AlignmentFlag.AlignHCenter
        body.addStretch()
        body.addWidget(PictureLabel(meaning, factor=12), 0, centre)
        body.addWidget(Heading(words, factor=4), 0, centre)
        body.addStretch()
        close = BigButton(self.tr("Close this"), picture="close")
        close.clicked.connect(self.close)
        body.addWidget(close, 0, centre)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        dress(self, look_of(parent))
        self.resize(parent.size())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        close.setFocus()
