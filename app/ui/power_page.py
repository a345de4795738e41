"""A screen of cards of the power record, which can be read aloud from the first to the last."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services.reading_aloud import Passage, Reading
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptHeights
from app.ui.parts.page import Page, clear
from app.ui.parts.power_card import PowerCard
from app.ui.parts.read_bar import ReadBar

LEAST_PX = 60
"""Said, so that Qt does not keep the height that the cards need in the narrowest width: below them it stood empty."""


class PowerCards(Page):
    """Subclasses put `holder` where it belongs and fill it by `show_cards`; Esc stops the voice first."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(title)
        self.desk = desk
        self.holder = QWidget()
        self._column = KeptHeights(KeptHeights.Direction.TopToBottom, self.holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.holder.setMinimumHeight(LEAST_PX)
        self._cards: tuple[PowerCard, ...] = ()
        read, back = ReadBar(desk.reading), BigButton(self.tr("Back"), picture="back")
        head = self.head.layout()
        if head is not None:
            head.addWidget(read)
            head.addWidget(back)
        read.read_asked.connect(self._read)
        back.clicked.connect(desk.doors.back)
        desk.reading.listen(self._show_reading)
        self.first = back

    def show_cards(self, cards: Sequence[PowerCard]) -> None:
        """Show these cards in place of others."""
        self.desk.reading.stop()
        clear(self._column)
        self._cards = tuple(cards)
        for card in self._cards:
            self._column.addWidget(card)

    def _read(self) -> None:
        said: list[Passage] = [passage for card in self._cards for passage in card.passages()]
        self.desk.reading.read(said)

    def _show_reading(self, reading: Reading) -> None:
        for card in self._cards:
            card.light(reading)

    def escape(self) -> bool:
        """Stop the voice first."""
        was_reading = self.desk.reading.state.is_reading
        self.desk.reading.stop()
        return was_reading

    def closed(self) -> None:
        """Stop reading."""
        self.desk.reading.stop()
        self.desk.reading.forget(self._show_reading)
