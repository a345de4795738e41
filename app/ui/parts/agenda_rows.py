"""The items of an agenda that is made, in big rows, with one card between them: what to look at now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.agenda_row import AgendaRow, RowView
from app.ui.parts.finding_card import FindingCard
from app.ui.parts.text import Text


class AgendaRows(QWidget):
    """Asks by signals; keeps nothing but which row is open. Rows that stay are only moved, so focus stays too."""

    open_asked = Signal(str)
    move_asked = Signal(str, int)
    minutes_asked = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, AgendaRow] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._none = Text(self.tr("There are no items yet. Press Add an item."))
        self._body.addWidget(self._none)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(self, views: Sequence[RowView]) -> None:
        """Draw these rows, in their order."""
        ids = [view.item.id for view in views]
        for item_id in self._rows.keys() - set(ids):
            gone = self._rows.pop(item_id)
            self._body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, view in enumerate(views):
            row = self._rows.get(view.item.id) or self._make(view.item.id)
            if self._body.indexOf(row) != at:
                self._body.insertWidget(at, row)
            row.show_row(view)
        self._none.setVisible(not views)

    def row(self, item_id: str) -> AgendaRow | None:
        """Return the row of an item."""
        return self._rows.get(item_id)

    def put_card(self, card: FindingCard, item_id: str) -> bool:
        """Put the card below the row of an item. Returns False if there is no such row."""
        row = self._rows.get(item_id)
        if row is None:
            return False
        self._body.removeWidget(card)
        self._body.insertWidget(self._body.indexOf(row) + 1, card)
        return True

    def close_tools(self) -> AgendaRow | None:
        """Close the row that is open; returns it."""
        is_open = next((row for row in self._rows.values() if row.is_open), None)
        if is_open is not None:
            is_open.show_tools(is_open=False)
        return is_open

    def _make(self, item_id: str) -> AgendaRow:
        row = self._rows[item_id] = AgendaRow()
        row.open_asked.connect(lambda: self.open_asked.emit(item_id))
        row.change_asked.connect(lambda: self._turn(row))
        row.move_asked.connect(lambda by: self.move_asked.emit(item_id, by))
        row.minutes_asked.connect(lambda: self.minutes_asked.emit(item_id))
        row.removal_asked.connect(lambda: self.removal_asked.emit(item_id))
        return row

    def _turn(self, row: AgendaRow) -> None:
        """Open one row, and close the others."""
        was_open = self.close_tools()
        if was_open is not row:
            row.show_tools(is_open=True)
        else:
            row.change.setFocus()
