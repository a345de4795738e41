"""One part of the power record: a sentence first, then a calm chart, and the table behind it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.report import Grid
from app.services.reading_aloud import Passage, Reading
from app.ui.drawing import Mark
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
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
        self._table, self._rows = table, QWidget()
        self.body.addWidget(self._texts[0])
        self._beside = TwoColumns(CHART_BESIDE_PX)
        self._beside.addWidget(self._sentences(), 1, Qt.AlignmentFlag.AlignTop)
        if chart is not None:
            self._beside.addWidget(chart, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._beside)
        if table is not None and table.rows:
            self._add_table(title)
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

    def _add_table(self, title: str) -> None:
        self._button = BigButton(self.tr("Show the table"), picture="down", factor=0.83)
        self._button.setAccessibleName(self.tr("Show the table: {0}").format(title))
        self._button.is_quiet = True
        self._button.clicked.connect(self._show_table)
        self._rows.setVisible(False)
        self.body.addWidget(row(self._button))
        self.body.addWidget(self._rows)

    def _show_table(self) -> None:
        """Show the table as lines, which fit every width and are read one by one; or hide it again."""
        is_shown = self._rows.isHidden()
        if is_shown and self._rows.layout() is None and self._table is not None:
            column = QVBoxLayout(self._rows)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            for line in table_lines(self._table):
                text = Text(line, factor=0.83)
                if QAccessible.isActive():
                    text.let_tab_stop()
                column.addWidget(text)
        self._rows.setVisible(is_shown)
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


def table_lines(table: Grid) -> Iterator[str]:
    """Yield each row of a table as one line: what it is about, then each column with its head."""
    for cells in table.rows:
        about = cells[table.names]
        others = [at for at in range(len(cells)) if at != table.names]
        if len(others) == 1:
            yield f"{about}: {cells[others[0]]}"
        else:
            yield f"{about}. " + ", ".join(f"{table.heads[at]}: {cells[at]}" for at in others)
