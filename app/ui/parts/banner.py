"""A line across the top that says something important, with what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.announce import Announcer, announcer_of
from app.ui.look import CARD_LIMIT
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Said, Text
from app.ui.showing import show_in_place


class Banner(Panel):
    """A picture, words, and buttons. `strong` for a pause. A screen reader says the words when they are new.

    `over`: what is said when the banner goes away, if anything. `told`: the words are told elsewhere already.
    """

    def __init__(
        self, picture: str | QWidget, *buttons: BigButton, strong: bool = False, over: str = "", told: bool = False
    ) -> None:
        super().__init__(strong=strong)
        self._over = over
        self.words = Text("", bold=True, limit=CARD_LIMIT) if told else Said("", bold=True, limit=CARD_LIMIT)
        self._announcer = Announcer(self.words) if isinstance(self.words, Said) else None
        said = QWidget()
        beside = QHBoxLayout(said)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        if picture:
            shown = PictureLabel(picture, factor=2.2) if isinstance(picture, str) else picture
            beside.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            button.limit = CARD_LIMIT
        self.buttons = row(*buttons, gap=8)
        if not buttons:
            self.buttons.hide()
        self.body.addWidget(row(said, self.buttons, spread=True))
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; nothing hides the banner."""
        if words == self.words.text():
            return
        show_in_place(self, bool(words))
        if words and self._announcer is not None:
            self._announcer.announce(words)
            return
        self.words.setText(words)
        window = announcer_of(self)
        if self._over and not words and window is not None:
            window.announce(self._over)
