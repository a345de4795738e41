"""The cards: always in the same place, whole, one press each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.look import CARD_LIMIT, Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT, SHORT_STATES

CARD_HIGH = 96
CARD_WIDE = 205
GAP = 12
ALWAYS_WHOLE = 2


class Card(BigButton):
    """One card: shape, words, key and the colour of its edge. It answers at once in its own words."""

    def __init__(self, meaning: str, key: str, parent: QWidget) -> None:
        self.meaning = meaning
        self._key_words = ""
        super().__init__(SPEAKER.say(CONTEXT, CARDS[meaning]), picture=meaning, ink=meaning)
        self.setParent(parent)
        self.factor, self.hint_factor, self.picture_factor, self.limit = 0.92, 0.7, 2.4, CARD_LIMIT
        self.use_key(key)
        self.apply_look(look_of(self))

    def use_key(self, key: str) -> None:
        """Show which key presses the card."""
        self._key_words = self.tr("Key {0}").format(key) if key else ""
        self.say(self.text(), self._key_words)

    def show_state(self, state: str | None) -> None:
        """Show how far my last press of this card has come; None: not pressed."""
        words = SHORT_STATES.get(state or "")
        self.say(self.text(), SPEAKER.say(CONTEXT, words) if words else self._key_words)

    @override
    def heightForWidth(self, width: int) -> int:
        return max(CARD_HIGH, super().heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(CARD_HIGH, super().minimumSizeHint().width()), CARD_HIGH)


class CardBar(QWidget):
    """The cards side by side. The first two are always whole.

    The others go behind *More cards* when all of them would take more than a third of the window's height.
    `pressed` says the meaning of the card.
    """

    pressed = Signal(str)

    def __init__(self, meanings: Sequence[str], keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_shown = False
        self._more = BigButton("", picture="up", factor=0.92)
        self._more.setParent(self)
        self._more.limit = CARD_LIMIT
        self._more.clicked.connect(self._show_more)
        self.cards: list[Card] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.use(meanings, keys)

    def use(self, meanings: Sequence[str], keys: Sequence[str]) -> None:
        """Show these cards, with these keys."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [Card(meaning, key, self) for meaning, key in zip(meanings, keys, strict=False)]
        for card in self.cards:
            card.clicked.connect(lambda _checked=False, meaning=card.meaning: self.pressed.emit(meaning))
        self._place()

    def show_states(self, states: Mapping[str, str]) -> None:
        """Show on each card how far my newest open press has come."""
        for card in self.cards:
            card.show_state(states.get(card.meaning))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window: the cards first, because their size decides where they go."""
        for card in (*self.cards, self._more):
            card.apply_look(look)
        self._place()

    def _show_more(self) -> None:
        self._all_shown = not self._all_shown
        self._place()
        if not self._all_shown:
            self._more.setFocus()

    def _wide(self) -> int:
        """How wide a card must be, so that no word is cut."""
        look = look_of(self)
        wide = round(CARD_WIDE * min(look.size, CARD_LIMIT) / 100)
        return max(wide, *(card.minimumSizeHint().width() for card in self.cards))

    def _is_narrow(self) -> bool:
        """Whether the window is too narrow for two cards side by side, unless the picture stands above the words."""
        return self.width() < 2 * self._wide() + GAP

    def _rows(self, cards: Sequence[BigButton]) -> list[list[BigButton]]:
        columns = max(1, min(len(cards), (self.width() + GAP) // (self._wide() + GAP)))
        if self._is_narrow() and len(cards) > 1:
            columns = ALWAYS_WHOLE
        return [list(cards[at : at + columns]) for at in range(0, len(cards), columns)]

    def _row_high(self, row: Sequence[BigButton], columns: int) -> int:
        wide = self.width() if row == [self._more] else (self.width() - GAP * (columns - 1)) // columns
        return max(card.heightForWidth(wide) for card in row)

    def _height_of(self, cards: Sequence[BigButton]) -> int:
        rows = self._rows(cards)
        return sum(self._row_high(one, len(rows[0])) + GAP for one in rows) - GAP

    def _place(self) -> None:
        if self.width() < CARD_HIGH or not self.cards:
            return
        fits = len(self.cards) <= ALWAYS_WHOLE or self._height_of(self.cards) <= self.window().height() // 3
        shown: list[BigButton] = list(self.cards if fits or self._all_shown else self.cards[:ALWAYS_WHOLE])
        if not fits:
            self._more.say(self.tr("Fewer cards") if self._all_shown else self.tr("More cards"))
            shown.append(self._more)
        for card in (*self.cards, self._more):
            card.setVisible(card in shown)
            card.above = self._is_narrow() and card is not self._more
        top, rows = 0, self._rows(shown)
        for row in rows:
            high, columns = self._row_high(row, len(rows[0])), len(rows[0])
            wide = (self.width() - GAP * (columns - 1)) // columns
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if row == [self._more]:
                wide = self.width()
            for at, card in enumerate(row):
                place = columns - 1 - at if rtl and row != [self._more] else at
                card.setGeometry(place * (wide + GAP), top, wide, high)
            top += high + GAP
        self.setFixedHeight(top - GAP)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(300, max(card.minimumSizeHint().width() for card in self.cards)), CARD_HIGH)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
