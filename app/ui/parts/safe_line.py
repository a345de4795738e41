"""Whom to tell if someone is not safe: a picture and one line, always there. Source: PR-11."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.bridge import MeetingBridge
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.privacy_notice import safe_words


class SafeLine(QWidget):
    """Draws the words it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", factor=0.92)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 4, 0, 4)
        beside.setSpacing(10)
        beside.addWidget(PictureLabel("warning", factor=1.2), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str) -> None:
        """Draw whom to tell."""
        self._words.setText(words)


def safe_line_of(bridge: MeetingBridge) -> SafeLine:
    """Return the line of a meeting; it says whom to tell as soon as somebody wrote that down."""
    line = SafeLine()

    def show() -> None:
        line.show_words(safe_words(bridge.meeting.meeting.about, SPEAKER))

    bridge.changed.connect(show)
    show()
    return line
