"""A table of facts: a real one where there is room for it, and each row as one line where there is not."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.report import Grid
from app.override import override
from app.ui.look import Look
from app.ui.parts.text import Text

FACTOR = 0.83
CELL_PX = 32
"""The room that a cell has beside its words."""


class FactsTable(QWidget):
    """Shows a table at its whole height; what it is in stands in a page that scrolls."""

    def __init__(self, grid: Grid, name: str) -> None:
        super().__init__()
        self._grid, self._name = grid, name
        self._cells: _Cells | None = None
        self._lines: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fit(self, width_px: int, look: Look) -> None:
        """Be a table if one fits into this width, else lines."""
        is_table = width_px >= sum(self._widths(look))
        if is_table and self._cells is None:
            self._cells = _Cells(self._grid, self._name)
            self._column.addWidget(self._cells)
        if not is_table and self._lines is None:
            self._lines = self._as_lines()
            self._column.addWidget(self._lines)
        if self._cells is not None:
            self._cells.setVisible(is_table)
            if is_table:
                self._cells.fit(self._widths(look), width_px, look)
        if self._lines is not None:
            self._lines.setVisible(not is_table)

    def _as_lines(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in table_lines(self._grid):
            text = Text(line, factor=FACTOR)
            if QAccessible.isActive():
                text.let_tab_stop()
            column.addWidget(text)
        return holder

    def _widths(self, look: Look) -> list[int]:
        """The room that each column needs: its longest word, for what a row is about; all its words, for the others."""
        letters, bold = QFontMetricsF(look.font(FACTOR)), QFontMetricsF(look.font(FACTOR, bold=True))
        needed: list[int] = []
        for at, head in enumerate(self._grid.heads):
            cells = [row[at] for row in self._grid.rows]
            words = [word for cell in cells for word in cell.split()] if at == self._grid.names else cells
            wide = max([bold.horizontalAdvance(head), *map(letters.horizontalAdvance, words)])
            needed.append(round(wide) + CELL_PX)
        return needed


class _Cells(QTableWidget):
    """The table itself. Arrow keys go from cell to cell, Tab leaves it."""

    def __init__(self, grid: Grid, name: str) -> None:
        super().__init__(len(grid.rows), len(grid.heads))
        self._names = grid.names
        self.setAccessibleName(name)
        self._heads = [QTableWidgetItem(head) for head in grid.heads]
        for at, head in enumerate(self._heads):
            self.setHorizontalHeaderItem(at, head)
        for row, cells in enumerate(grid.rows):
            for at, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(row, at, item)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        for part in (heads, self.verticalHeader()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self, widths: list[int], wide_px: int, look: Look) -> None:
        """Give each column the room it needs, what is left to the one that says what a row is about."""
        self.setFont(look.font(FACTOR))
        for at, width in enumerate(widths):
            self._heads[at].setFont(look.font(FACTOR, bold=True))
            self.setColumnWidth(at, width)
        edges = self.contentsMargins()
        spare = wide_px - sum(widths) - edges.left() - edges.right()
        self.setColumnWidth(self._names, widths[self._names] + max(0, spare))
        self.resizeRowsToContents()
        self.setFixedHeight(self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        edges = self.contentsMargins()
        high = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(self.horizontalHeader().length(), high + edges.top() + edges.bottom())


def table_lines(table: Grid) -> Iterator[str]:
    """Yield each row of a table as one line: what it is about, then each column with its head."""
    for cells in table.rows:
        about = cells[table.names]
        others = [at for at in range(len(cells)) if at != table.names]
        if len(others) == 1:
            yield f"{about}: {cells[others[0]]}"
        else:
            yield f"{about}. " + ", ".join(f"{table.heads[at]}: {cells[at]}" for at in others)
