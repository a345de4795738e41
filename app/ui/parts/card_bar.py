"""The cards: always in the same place, whole, one press each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.override import override
from app.ui.look import CARD_LIMIT, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.folding_bar import GAP, FoldingBar, Row
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT, SHORT_STATES

CARD_HIGH = 96
CARD_WIDE = 205
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


class CardBar(FoldingBar):
    """The cards side by side, in columns. The first two are always whole; the others may go behind *More cards*.

    `pressed` says the meaning of the card.
    """

    pressed = Signal(str)
    least, often = ALWAYS_WHOLE, len(CARDS)
    shuts = False

    def __init__(self, meanings: Sequence[str], keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self.use(meanings, keys)

    def use(self, meanings: Sequence[str], keys: Sequence[str]) -> None:
        """Show these cards, with these keys."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [Card(meaning, key, self) for meaning, key in zip(meanings, keys, strict=False)]
        for card in self.cards:
            card.clicked.connect(lambda _checked=False, meaning=card.meaning: self.pressed.emit(meaning))
        self.offer(*self.cards)

    def show_states(self, states: Mapping[str, str]) -> None:
        """Show on each card how far my newest open press has come."""
        before = [card.hint for card in self.cards]
        for card in self.cards:
            card.show_state(states.get(card.meaning))
        if before != [card.hint for card in self.cards]:
            self.fold()  # a state may need one more line than a key

    @override
    def _words(self, *, is_open: bool) -> str:
        return self.tr("Fewer cards") if is_open else self.tr("More cards")

    @override
    def _always(self) -> list[BigButton]:
        return [*self.cards[: self.least]]

    @override
    def _when_open(self) -> list[BigButton]:
        return [*self.cards, self._more]

    def _wide(self) -> int:
        """How wide a card must be, so that no word is cut."""
        look = look_of(self)
        wide = round(CARD_WIDE * min(look.size, CARD_LIMIT) / 100)
        return max(wide, *(card.minimumSizeHint().width() for card in self.cards))

    def _is_narrow(self) -> bool:
        """Whether the window is too narrow for two cards side by side with the picture beside the words."""
        for card in self.cards:
            card.above = False
        return self.width() < 2 * self._wide() + GAP

    @override
    def _rows(self, buttons: Sequence[BigButton]) -> list[Row]:
        is_narrow = self._is_narrow()
        for card in self.cards:
            card.above = is_narrow
        columns = max(1, min(len(buttons), (self.width() + GAP) // (self._wide() + GAP)))
        if is_narrow and len(buttons) > 1:
            columns = ALWAYS_WHOLE
        wide = (self.width() - GAP * (columns - 1)) // columns
        rows = [list(buttons[at : at + columns]) for at in range(0, len(buttons), columns)]
        return [[(one, self.width() if row == [self._more] else wide) for one in row] for row in rows]

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), CARD_HIGH)
