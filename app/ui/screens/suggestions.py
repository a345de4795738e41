"""Easy words that could be used for an item: each beside its original, used or left by a person, and undone at will."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.agenda import EasyLine
from app.override import override
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, foot_row
from app.ui.parts.suggestion_card import Offer, SuggestionCard
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help

Use = Callable[[Sequence[EasyLine]], object]
Undo = Callable[[], object]


class SuggestionsPage(Page):
    """The original stays what it is. `use` puts lines into the easy words; `undo` takes the last ones back."""

    def __init__(self, desk: Desk, offers: Sequence[Offer], use: Use, undo: Undo) -> None:
        super().__init__(self.tr("Suggestions"))
        self._desk, self._use, self._take_back = desk, use, undo
        self._used: list[SuggestionCard] = []
        self._cards = [self._card(offer) for offer in offers]
        said = self.tr("A computer made these. Use those that are right, and leave the others.")
        none = self.tr("The computer has no idea for this item. Please write the easy words yourself.")
        self.body.addWidget(Text(said if offers else none))
        for card in self._cards:
            self.body.addWidget(card)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self._done = BigButton(self.tr("Done"), picture="tick", factor=0.92)
        self._undo = BigButton(self.tr("Undo"), picture="back", factor=0.92)
        self._done.clicked.connect(lambda _checked=False: desk.doors.back())
        self._undo.clicked.connect(lambda _checked=False: self._undo_last())
        self._undo.setEnabled(False)
        self.foot.addWidget(foot_row(self._done, self._undo))
        self.first: QWidget | None = self._cards[0].use if self._cards else self._done

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)

    def _card(self, offer: Offer) -> SuggestionCard:
        card = SuggestionCard(offer)
        card.used.connect(lambda: self._use_it(card, offer))
        card.left.connect(lambda: self._leave(card))
        return card

    def _use_it(self, card: SuggestionCard, offer: Offer) -> None:
        self._use([EasyLine(line.words, line.picture) for line in offer.lines])
        self._used.append(card)
        card.close_with(self.tr("Used"))
        self._go_on(card, self.tr("It is in the easy words now. Undo takes it back."))

    def _leave(self, card: SuggestionCard) -> None:
        card.close_with(self.tr("Left"))
        self._go_on(card, self.tr("Left as it is."))

    def _go_on(self, card: SuggestionCard, words: str) -> None:
        """Go to the next suggestion that is open."""
        self._undo.setEnabled(bool(self._used))
        at = self._cards.index(card)
        still = [one for one in (*self._cards[at + 1 :], *self._cards[:at]) if one.is_open]
        (still[0].use if still else self._done).setFocus()
        if still:
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(still[0], 0, 40))
        self._desk.announcer.announce(words)

    def _undo_last(self) -> None:
        card = self._used.pop()
        self._take_back()
        card.open_again()
        card.use.setFocus()
        self._undo.setEnabled(bool(self._used))
        self._desk.announcer.announce(self.tr("The last change is undone."))
