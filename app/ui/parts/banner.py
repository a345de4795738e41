"""A line across the top that says something important, with what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.look import CARD_LIMIT
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.reading_lines import PictureLabel
from app.ui.parts.text import Text


class Banner(Panel):
    """A picture, words, and buttons. `strong` for a pause."""

    def __init__(self, picture: str, *buttons: BigButton, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, strong=strong)
        self.words = Text("", bold=True, limit=CARD_LIMIT)
        said = QWidget()
        beside = QHBoxLayout(said)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        if picture:
            beside.addWidget(PictureLabel(picture, factor=2.2), 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            button.limit = CARD_LIMIT
        self.buttons = row(*buttons, gap=8)
        self.buttons.setVisible(bool(buttons))
        self.body.addWidget(row(said, self.buttons, spread=True))
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; nothing hides the banner."""
        self.words.setText(words)
        self.setVisible(bool(words))
