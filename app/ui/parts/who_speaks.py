"""Who speaks: a big button for each group, pressed when it begins and when it stops. Never for one person."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.kinds import SpeakingGroup
from app.domain.live import LiveState
from app.domain.speaking import SPEAKING_GROUPS
from app.domain.speaking_share import SpeakingShare
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.words import SPEAKER
from app.words.speaking_share import group_words, share_words


class WhoSpeaks(Panel):
    """Several groups can speak at once. A tick, an edge and a word say which do."""

    group_pressed = Signal(str)
    correct_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {group: self._button(cast(SpeakingGroup, group)) for group in SPEAKING_GROUPS}
        self._words = Text("", factor=0.83)
        correct = BigButton(self.tr("Put the count right"), picture="write", factor=0.83)
        close = BigButton(self.tr("Close: who speaks"), picture="close", factor=0.83)
        correct.clicked.connect(self.correct_asked)
        close.clicked.connect(self.closed)
        self.body.addWidget(Heading(self.tr("Who speaks?"), factor=0.9))
        self.body.addWidget(Text(self.tr("Press a group when it begins, and when it stops."), factor=0.83))
        self.body.addWidget(row(*self._buttons.values(), gap=8))
        self.body.addWidget(self._words)
        self.body.addWidget(row(correct, close, gap=8))
        self.hide()

    def _button(self, group: SpeakingGroup) -> BigButton:
        button = BigButton(group_words(group, SPEAKER))
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False: self.group_pressed.emit(group))
        return button

    @property
    def first(self) -> BigButton:
        """The button of the first group."""
        return self._buttons[SPEAKING_GROUPS[0]]

    def show_state(self, state: LiveState, share: SpeakingShare | None) -> None:
        """Draw who speaks now, and the shares so far."""
        for group, button in self._buttons.items():
            speaks = group in state.speaking
            button.setChecked(speaks)
            button.say(group_words(group, SPEAKER), self.tr("Speaks now") if speaks else self.tr("Quiet"))
        self._words.setText("\n".join(share_words(share, SPEAKER)))
