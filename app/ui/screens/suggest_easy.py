"""Easy words for a whole agenda on one screen: offered beside the full words, taken by a person, undone at will."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.item_offer import ItemOffer
from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.desk import Desk
from app.ui.offer_asks import AgendaOffers
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.item_words import item_title
from app.ui.parts.offer_card import OfferCard
from app.ui.parts.offered_line import OfferedLineRow
from app.ui.parts.page import Page, foot_row
from app.ui.parts.text import Text
from app.ui.screens.choose_picture import ChoosePicturePage
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help

AT_ONCE, FIRST_AFTER_MS = 1, 20
"""So many items are made before the screen opens; the others once it is drawn."""
ABOVE_PX = 16


@dataclass(frozen=True, slots=True)
class _Taking:
    """One taking, for undo: the card, the lines that went in, and the agenda after it."""

    card: OfferCard
    lines: tuple[OfferedLineRow, ...]
    has_title: bool
    after: AgendaDraft


class SuggestEasyPage(Page):
    """
    Cards are made as there is time, so that the screen opens at once.

    `open_item` opens the screen of one item; `offers` makes what is offered.
    """

    def __init__(
        self,
        desk: Desk,
        agenda: AgendaDesk,
        open_item: Callable[[str], object],
        offers: AgendaOffers | None = None,
    ) -> None:
        super().__init__(self.tr("Suggest easy words"))
        self._desk, self._agenda, self._open_item = desk, agenda, open_item
        self._offers = offers or AgendaOffers(desk, agenda)
        self.cards: list[OfferCard] = []
        self._to_make = [item for item in agenda.draft.items if item.title.strip() or item.notes]
        self._taken: list[_Taking] = []
        self._seen: set[OfferedLineRow] = set()
        self._is_opened = self._is_begun = False
        self._count = Text("", bold=True)
        self._lay_out()
        self._make_cards(AT_ONCE)
        self._show_count()
        self.first: QWidget | None = self._done
        for keys, do in (("F4", self._go_on), ("Ctrl+Z", self._undo_last)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.area.verticalScrollBar().valueChanged.connect(lambda _value: self._look_what_is_seen())

    def _lay_out(self) -> None:
        said = self.tr("A computer made these easy words. Take what is right. Change the rest, or leave it out.")
        self.body.addWidget(Text(said))
        self.body.addWidget(self._count)
        holder = tall(QWidget())
        self._column = KeptColumn(holder, 16)
        self.body.addWidget(holder)
        self.body.addStretch()
        self._last = settings_and_help(self._desk.doors)
        self.body.addWidget(self._last)
        self._done = BigButton(self.tr("All items"), picture="make_agenda", factor=0.92)
        self._next = BigButton(self.tr("Next item"), picture="next", hint="F4", factor=0.92)
        self._undo = BigButton(self.tr("Undo"), picture="back", factor=0.92)
        self._done.clicked.connect(lambda _checked=False: self._desk.doors.back())
        self._next.clicked.connect(lambda _checked=False: self._go_on())
        self._undo.clicked.connect(lambda _checked=False: self._undo_last())
        self.foot.addWidget(foot_row(self._done, self._next, self._undo))

    # --- the cards

    @property
    def is_whole(self) -> bool:
        """Whether every item has its card by now."""
        return not self._to_make

    def _make_cards(self, count: int) -> None:
        for _time in range(min(count, len(self._to_make))):
            self._make_card(self._to_make.pop(0))
        if self._to_make:
            wait_ms = 0 if self._is_begun else FIRST_AFTER_MS
            QTimer.singleShot(wait_ms, self, lambda: self._make_cards(1))

    def _make_card(self, item: DraftItem) -> None:
        offer = ItemOffer(item.id) if item.easy else self._offers.offer(item)
        card = OfferCard(item_title(item), item, offer, self._offers.asks(offer))
        card.fold(is_folded=bool(item.easy))
        card.all_asked.connect(lambda: self._take_all(card))
        card.line_asked.connect(lambda at: self._take_line(card, at))
        card.ideas_asked.connect(lambda at: card.rows[at].show_ideas(self._offers.ideas(card.rows[at].line)))
        card.more_asked.connect(lambda at: self._choose_picture(card.rows[at], card.item_id))
        card.open_asked.connect(lambda: self._look_at(card))
        self._column.addWidget(card)
        before = self.cards[-1].stops[-1:] if self.cards else []
        after = [self._done, self._next, self._undo]
        for stop, following in pairwise([*before, *card.stops, *self._last.findChildren(QAbstractButton), *after]):
            QWidget.setTabOrder(stop, following)
        self.cards.append(card)
        if self._is_opened and not self._is_begun:
            QTimer.singleShot(0, self, self._begin)

    def _choose_picture(self, line: OfferedLineRow, item_id: str) -> None:
        def choose(picture: str) -> None:
            line.show_picture(picture, self._offers.meaning(picture))

        stack_of(self).open(ChoosePicturePage(self._desk, self._offers.wish(item_id, line.line), choose))

    def _look_at(self, card: OfferCard) -> None:
        card.flush()
        self._open_item(card.item_id)

    # --- what a person does

    def _take_all(self, card: OfferCard) -> None:
        """Take the title and all lines, when a person had all of them before their eyes."""
        card.flush()
        self._look_what_is_seen()
        unseen = [line for line in card.open_rows if line not in self._seen]
        if unseen:
            self._scroll_to(unseen[0], or_else=unseen[0].words)
            self._desk.announcer.announce(self.tr("Here are more lines. Look at them, then press again."))
            return
        self._take(card, card.open_rows, card.easy_title)
        self._go_on(card)

    def _take_line(self, card: OfferCard, at: int) -> None:
        card.flush()
        line = card.rows[at]
        self._take(card, [line], "")
        rest = card.open_rows
        if rest:
            rest[0].take.take_focus()
        elif card.is_open:
            card.main.setFocus()
        else:
            self._go_on(card)

    def _take(self, card: OfferCard, lines: list[OfferedLineRow], easy_title: str) -> None:
        """Put an easy title and lines into the agenda: one change, which one undo takes back."""
        if not lines and not easy_title:
            return
        writing = WritingEasy(self._agenda, card.item_id)
        easy = [*writing.item.easy]
        for line in lines:
            easy.insert(card.place_of(line), line.line)
            line.say_taken(is_taken=True)
        writing.take(easy, easy_title)
        self._taken.append(_Taking(card, tuple(lines), bool(easy_title), self._agenda.draft))
        if easy_title:
            card.say_title_taken(is_taken=True)
        card.fold(is_folded=not card.is_left_open)
        self._show_count()

    def _undo_last(self) -> None:
        """Take back the last taking, as long as nothing else was changed since."""
        if not self._can_undo:
            return
        taking = self._taken.pop()
        self._agenda.undo()
        for line in taking.lines:
            line.say_taken(is_taken=False)
        if taking.has_title:
            taking.card.say_title_taken(is_taken=False)
        taking.card.fold(is_folded=False)
        self._show_count()
        self._go_to(taking.card)
        self._desk.announcer.announce(self.tr("The last change is undone."))

    @property
    def _can_undo(self) -> bool:
        return bool(self._taken) and self._taken[-1].after is self._agenda.draft

    def _go_on(self, card: OfferCard | None = None) -> None:
        """Go to the next item that is open; after the last one to the first; when all is done, to the way back."""
        here = card or self._card_with_focus()
        at = self.cards.index(here) + 1 if here is not None else 0
        still = [one for one in (*self.cards[at:], *self.cards[:at]) if one.is_open and one is not here]
        if still:
            self._go_to(still[0])
        else:
            self._done.take_focus()
            if self.is_whole and not any(one.is_open for one in self.cards):
                self._desk.announcer.announce(self.tr("All items have easy words."))

    def _go_to(self, card: OfferCard) -> None:
        """Bring an item into sight, and give the focus to what is pressed there most, or to its beginning."""
        if card.height() > self.area.viewport().height():
            card.start().setFocus()
        else:
            card.main.take_focus()
        self._scroll_to(card)

    def _card_with_focus(self) -> OfferCard | None:
        focus = self.window().focusWidget()
        return next((card for card in self.cards if focus is not None and card.isAncestorOf(focus)), None)

    def _scroll_to(self, part: QWidget, or_else: QWidget | None = None) -> None:
        """
        Scroll once everything stands in its place, so that a part is the first that is seen.

        `or_else` gets the focus if what has it is not in sight then.
        """

        def scroll() -> None:
            top = part.mapTo(self.area.viewport(), QPoint(0, 0)).y()
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + top - ABOVE_PX)
            self._look_what_is_seen()
            focus = self.window().focusWidget()
            if or_else is not None and (focus is None or focus.visibleRegion().isEmpty()):
                or_else.setFocus()

        QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, scroll))

    def _look_what_is_seen(self) -> None:
        """Remember which lines a person could see by now: from top to bottom, or a whole screen of them."""
        view = self.area.viewport().rect()
        for card in self.cards:
            place = QRect(card.mapTo(self.area.viewport(), QPoint(0, 0)), card.size())
            if card.is_open and place.intersects(view):
                self._seen.update(line for line in card.rows if line not in self._seen and self._is_seen(line, view))

    def _is_seen(self, line: OfferedLineRow, view: QRect) -> bool:
        place = QRect(line.words.mapTo(self.area.viewport(), QPoint(0, 0)), line.words.size())
        return place.intersected(view).height() >= min(place.height(), view.height() // 2)

    # --- what is shown

    def _show_count(self) -> None:
        items = [item for item in self._agenda.draft.items if item.title.strip() or item.notes]
        done = sum(1 for item in items if any(line.words.strip() for line in item.easy))
        self._count.setText(self.tr("{0} of {1} items have easy words.").format(done, len(items)))
        self._undo.setEnabled(self._can_undo)

    @override
    def opened(self) -> None:
        """Another screen may have changed an item. The first time, go to the first item that has no easy words."""
        for card in self.cards:
            item = self._agenda.item(card.item_id)
            card.setVisible(item is not None)
            if item is not None and item.easy and not any(line.is_taken for line in card.rows):
                card.fold(is_folded=True)
        self._show_count()
        self._is_opened = True
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """Give the focus to the first item that is open, once it is there, unless a person went elsewhere."""
        first = next((card for card in self.cards if card.is_open and card.isVisible()), None)
        if first is not None and not self._is_begun:
            self._is_begun = True
            if self.window().focusWidget() in (None, self._done):
                (first.main if first.height() <= self.area.viewport().height() else first.start()).setFocus()
        self._look_what_is_seen()

    @override
    def closing(self) -> bool:
        for card in self.cards:
            card.flush()
        return True
