"""One item of an agenda with the easy words that are offered for it: the full words left, the easy words right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.agenda import DraftItem, EasyLine
from app.domain.item_offer import ItemOffer
from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, KeptTwoColumns, column, tall
from app.ui.parts.growing_words import GrowingWords
from app.ui.parts.offered_line import OfferedLineRow
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text

SIDE_BY_SIDE_PX = 820


@dataclass(frozen=True, slots=True)
class OfferAsks:
    """
    What a card asks of its page.

    Shape: `lost(title, lines)`: facts that these easy words would not say; `hard(words)`: what may be hard to read in
    words that a person wrote; `meaning(picture)`: what a picture means, in words.
    """

    lost: Callable[[str, Sequence[EasyLine]], Sequence[str]]
    hard: Callable[[str], str]
    meaning: Callable[[str], str]


class OfferCard(Panel):
    """Folded where the item has easy words, else open. It takes nothing by itself: it asks by signals."""

    all_asked = Signal()
    line_asked = Signal(int)
    """int: the line to take, by its place among those offered."""
    ideas_asked = Signal(int)
    more_asked = Signal(int)
    open_asked = Signal()
    """The item's own screen is wanted."""

    def __init__(self, name: str, item: DraftItem, offer: ItemOffer, asks: OfferAsks) -> None:
        super().__init__()
        self.item_id, self.offer, self._asks, self._name = item.id, offer, asks, name
        self.has_before = len(item.easy)
        self._title_taken = False
        self.rows = [OfferedLineRow(at + 1, line, asks.meaning(line.picture)) for at, line in enumerate(offer.lines)]
        self.title = GrowingWords(self.tr("Easy title"), self)
        self.title.set_words(offer.easy_title)
        self.title.setVisible(bool(offer.easy_title))
        self._full_title = Text(name, bold=True)
        self.take_all = self._button(self.tr("Take these words"), "tick", self.all_asked.emit)
        self.take_all.is_strong = True
        self._write = self._button(self.tr("Write it myself"), "write", self.open_asked.emit)
        self._beside = KeptTwoColumns(SIDE_BY_SIDE_PX)
        self._lay_out(item)
        self._connect()
        self._show_lost()
        self._name_all()

    def _button(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.83)
        button.setAccessibleName(self.tr("{0}: {1}").format(words, self._name))
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self, item: DraftItem) -> None:
        self._open = tall(QWidget())
        inside = KeptColumn(self._open)
        self._beside.addWidget(self._full(item), 1, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(self._easy(), 2, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(self._beside)
        self.take_all.setVisible(bool(self.rows or self.offer.easy_title))
        self.body.addWidget(self._open)
        marks = [Mark("tick", self.tr("Has easy words"))]
        if self.offer.to_write or self.offer.needs_title:
            marks.append(Mark("write", self.tr("You still need to write a part of it.")))
        self._folded = column(Text(self._name, bold=True), row(*marks, self._look_button(), gap=20), spacing=4)
        self._folded.hide()
        self.body.addWidget(self._folded)

    def _look_button(self) -> BigButton:
        self._look_at = self._button(self.tr("Look at it"), "current", self.open_asked.emit)
        self._look_at.is_quiet = True
        return self._look_at

    def _full(self, item: DraftItem) -> QWidget:
        words = [text for text in (*item.notes, item.question) if text.strip()]
        head = Text(self.tr("The full words"), factor=0.83)
        return column(head, self._full_title, *(Text(text) for text in words))

    def _easy(self) -> QWidget:
        parts: list[QWidget] = [Text(self.tr("Easy words could be"), factor=0.83)]
        if self.offer.easy_title:
            parts.append(column(Text(self.tr("Easy title"), factor=0.75), self.title, spacing=2))
        elif self.offer.needs_title:
            parts.append(Mark("write", self.tr("Write this title yourself. It is hard to read.")))
        parts += self.rows
        parts += [Mark("write", self.tr("Write this one yourself: {0}").format(words)) for words in self.offer.to_write]
        self._lost = tall(QWidget())
        self._lost_body = KeptColumn(self._lost)
        return column(*parts, self._lost, row(self.take_all, self._write, gap=8), spacing=12)

    def _connect(self) -> None:
        self.title.typed.connect(lambda _words: self._changed())
        self.title.entered.connect(self.take_all.setFocus)
        for at, line in enumerate(self.rows):
            line.take_asked.connect(lambda at=at: self.line_asked.emit(at))
            line.ideas_asked.connect(lambda at=at: self.ideas_asked.emit(at))
            line.more_asked.connect(lambda at=at: self.more_asked.emit(at))
            line.changed.connect(self._changed)
            line.words.typed.connect(lambda words, line=line: line.say_remark(self._asks.hard(words)))

    # --- what is offered

    @property
    def easy_title(self) -> str:
        """The easy title as it would be taken; "" for none."""
        return " ".join(self.title.words().split()) if self.offer.easy_title and not self._title_taken else ""

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        of_lines = [stop for line in self.rows for stop in line.stops]
        title = [self.title] if self.offer.easy_title else []
        return [self._full_title, *title, *of_lines, self.take_all, self._write, self._look_at]

    @property
    def open_rows(self) -> list[OfferedLineRow]:
        """The lines that are still offered."""
        return [line for line in self.rows if line.is_open]

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done here."""
        return not self._open.isHidden()

    def start(self) -> QWidget:
        """Return where a person begins here, when not all of it is in sight at once: the full title, to be read."""
        if not self.is_open:
            return self._look_at
        self._full_title.let_tab_stop()
        return self._full_title

    @property
    def main(self) -> BigButton:
        """What most people press here."""
        return self.take_all if self.take_all.isVisibleTo(self) else self._write

    def place_of(self, line: OfferedLineRow) -> int:
        """Return where a line belongs among the easy lines of the item."""
        return self.has_before + sum(1 for one in self.rows[: self.rows.index(line)] if one.is_taken)

    @property
    def is_left_open(self) -> bool:
        """Whether something is still offered: lines, or the easy title."""
        return bool(self.open_rows) or bool(self.easy_title)

    def flush(self) -> None:
        """Tell at once what was typed last."""
        for words in (self.title, *(line.words for line in self.rows)):
            words.flush()

    # --- what is shown

    def say_title_taken(self, *, is_taken: bool) -> None:
        """Show that the easy title stands in the agenda now, or that it is offered again."""
        self._title_taken = is_taken
        self.title.setEnabled(not is_taken)

    def fold(self, *, is_folded: bool) -> None:
        """Make it one line, which says that the item has easy words; or offer them again."""
        self._open.setVisible(not is_folded)
        self._folded.setVisible(is_folded)

    def _changed(self) -> None:
        self._show_lost()
        self._name_all()

    def _name_all(self) -> None:
        """Say to a screen reader what would be taken."""
        said = [self.easy_title, *(line.line.words for line in self.open_rows)]
        self.take_all.setAccessibleDescription(" ".join(words for words in said if words))

    def _show_lost(self) -> None:
        lost = self._asks.lost(self.easy_title, [line.line for line in self.rows if line.is_open])
        clear(self._lost_body)
        if lost and (self.rows or self.easy_title):
            said = self.tr("These easy words do not say: {0}").format(", ".join(lost))
            self._lost_body.addWidget(Mark("warning", said, bold=False))
        self._lost.setVisible(bool(self._lost_body.count()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._beside.fit(self.width(), look)
