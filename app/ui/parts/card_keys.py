"""The keys that press cards, in one window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.parts.card_bar import Card


class CardKeys(QObject):
    """`pressed` says the meaning of the card whose key was typed anywhere in the window of `holder`."""

    pressed = Signal(str)

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self._holder = holder
        self._keys: list[QShortcut] = []

    def use(self, cards: Sequence[Card], keys: Sequence[str]) -> None:
        """Let these keys press these cards; "" presses none."""
        for shortcut in self._keys:
            shortcut.deleteLater()
        self._keys = []
        for card, key in zip(cards, keys, strict=False):
            card.use_key(key)
            shortcut = QShortcut(QKeySequence(key), self._holder)
            shortcut.activated.connect(lambda meaning=card.meaning: self.pressed.emit(meaning))
            self._keys.append(shortcut)
