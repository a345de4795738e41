"""One part of the power record: a sentence first, then a calm chart, and the table behind it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.report import Grid
from app.override import override
from app.services.reading_aloud import Passage, Reading
from app.ui.drawing import Mark
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.facts_table import FactsTable
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.parts.two_columns import TwoColumns

CHART_BESIDE_PX = 760


class PowerCard(Panel):
    """`id` is the part's code: passages that are read aloud begin with it."""

    def __init__(self, code: str, title: str, said: Sequence[str], chart: QWidget | None, table: Grid | None) -> None:
        super().__init__()
        self.id, self.title = code, title
        self._said = tuple(said)
        self._texts = [
            Heading(title, factor=1.1),
            *(Text(line, factor=0.92, bold=not at) for at, line in enumerate(said)),
        ]
        self._table = FactsTable(table, title) if table is not None and table.rows else None
        self.body.addWidget(self._texts[0])
        self._beside = TwoColumns(CHART_BESIDE_PX)
        self._beside.addWidget(self._sentences(), 1, Qt.AlignmentFlag.AlignTop)
        if chart is not None:
            self._beside.addWidget(chart, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._beside)
        if self._table is not None:
            self._add_table(title, self._table)
        self._fit(look_of(self))

    def _sentences(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for text in self._texts[1:]:
            if QAccessible.isActive():
                text.let_tab_stop()
            column.addWidget(text)
        return holder

    def _add_table(self, title: str, table: FactsTable) -> None:
        self._button = BigButton(self.tr("Show the table"), picture="down", factor=0.83)
        self._button.setAccessibleName(self.tr("Show the table: {0}").format(title))
        self._button.is_quiet = True
        self._button.clicked.connect(self._show_table)
        self.body.addWidget(row(self._button))
        self.body.addWidget(table)
        table.hide()

    def _show_table(self) -> None:
        """Show the table, or hide it again."""
        if self._table is None:
            return
        is_shown = self._table.isHidden()
        self._table.setVisible(is_shown)
        self._fit(look_of(self))
        words = self.tr("Hide the table") if is_shown else self.tr("Show the table")
        name = self.tr("Hide the table: {0}") if is_shown else self.tr("Show the table: {0}")
        self._button.setText(words)
        self._button.setAccessibleName(name.format(self.title))

    def passages(self) -> Iterator[Passage]:
        """Yield what is read aloud of this card."""
        for at, words in enumerate((self.title, *self._said)):
            yield Passage(f"{self.id}/{at}", words)

    def light(self, reading: Reading) -> None:
        """Light the sentence and the word that are spoken now."""
        theme = look_of(self).theme
        for at, text in enumerate(self._texts):
            marks: list[Mark] = []
            if reading.passage == f"{self.id}/{at}" and reading.sentence is not None:
                marks.append(Mark(*reading.sentence, behind=theme.lit_line))
                if reading.word is not None:
                    marks.append(Mark(*reading.word, behind=theme.lit))
            text.set_marks(marks)

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._fit(look)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(look_of(self))

    def _fit(self, look: Look) -> None:
        if hasattr(self, "_beside"):
            self._beside.fit(self.width(), look)
            if self._table is not None and not self._table.isHidden():
                edges = self.body.contentsMargins()
                self._table.fit(self.width() - edges.left() - edges.right(), look)
