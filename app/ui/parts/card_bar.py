"""The cards: always in the same place, whole, one press each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
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

    def __init__(self, meaning: str, key: str, parent: QWidget | None = None) -> None:
        self.meaning = meaning
        self._key_words = ""
        super().__init__(SPEAKER.say(CONTEXT, CARDS[meaning]), parent, picture=meaning, ink=meaning)
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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._more = BigButton("", self, picture="down")
        self._more.factor, self._more.limit = 0.92, CARD_LIMIT
        self._more.clicked.connect(self._show_more)
        self.cards: list[Card] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.use(meanings, keys)

    def use(self, meanings: Sequence[str], keys: Sequence[str]) -> None:
        """Show these cards, with these keys."""
        for card in self.cards:
            self._grid.removeWidget(card)
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

    def apply_look(self, _look: Look) -> None:
        """Take up the look of the window."""
        self._place()

    def _show_more(self) -> None:
        self._all_shown = not self._all_shown
        self._place()
        if not self._all_shown:
            self._more.setFocus()

    def _columns(self) -> int:
        look = look_of(self)
        wide = CARD_WIDE * min(look.size, CARD_LIMIT) / 100
        return max(1, min(len(self.cards), int((self.width() + GAP) / (wide + GAP))))

    def _place(self) -> None:
        columns = self._columns()
        fits = (
            len(self.cards) <= ALWAYS_WHOLE
            or columns >= len(self.cards)
            or self._height_of(self.cards) <= self._limit()
        )
        shown = self.cards if fits or self._all_shown else self.cards[:ALWAYS_WHOLE]
        if not fits and not self._all_shown and columns < ALWAYS_WHOLE and self._narrow_fits():
            columns = ALWAYS_WHOLE
        for at, card in enumerate(self.cards):
            card.setVisible(card in shown)
            if card in shown:
                self._grid.addWidget(card, at // columns, at % columns)
        self._more.setVisible(not fits)
        if not fits:
            self._more.say(self.tr("Fewer cards") if self._all_shown else self.tr("More cards"))
            self._more.picture_id = "down" if self._all_shown else "up"
            rows = -(-len(shown) // columns)
            self._grid.addWidget(self._more, rows, 0, 1, columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _narrow_fits(self) -> bool:
        wide = (self.width() - GAP) / ALWAYS_WHOLE
        return all(card.minimumSizeHint().width() <= wide for card in self.cards[:ALWAYS_WHOLE])

    def _height_of(self, cards: Sequence[Card]) -> int:
        columns = self._columns()
        wide = max(CARD_HIGH, (self.width() - GAP * (columns - 1)) // columns)
        rows = [cards[at : at + columns] for at in range(0, len(cards), columns)]
        return sum(max(card.heightForWidth(wide) for card in row) + GAP for row in rows) - GAP

    def _limit(self) -> int:
        return self.window().height() // 3

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def top_of(self, meaning: str) -> QPoint:
        """Return where a card stands, in the pixels of the window."""
        card = next(card for card in self.cards if card.meaning == meaning)
        return card.mapTo(self.window(), QPoint(0, 0))
