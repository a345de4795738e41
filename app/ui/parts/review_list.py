"""The items of an agenda that is checked, one open at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from app.services.reviewing import Review, Row
from app.ui.parts.item_fields import ItemFields
from app.ui.parts.item_words import item_title
from app.ui.parts.review_row import ReviewRow


class ReviewList(QWidget):
    """Draws the rows of a review and changes it. `changed` says that something is different now."""

    changed = Signal()
    removed = Signal()
    said = Signal(str)
    """str: what just happened, in words."""
    all_looked_at = Signal()
    """The last doubtful item is right now: on with the agenda."""
    focused = Signal(object)
    """QWidget: what got the focus and should be in sight."""

    def __init__(self, review: Review, *, says_unchecked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review, self._says_unchecked = review, says_unchecked
        self._open: int | None = None
        self._rows: dict[int, ReviewRow] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.rebuild()

    def rebuild(self) -> None:
        """Draw the rows that there are now, in their order. Rows that stay are only moved."""
        self.flush()
        rows = self._review.rows
        for key in self._rows.keys() - {one.key for one in rows}:
            self._drop(key)
        self._rows = {one.key: self._rows.get(one.key) or self._make(one) for one in rows}
        for at, part in enumerate(self._rows.values()):
            if self._body.indexOf(part) != at:
                self._body.insertWidget(at, part)
        fields = self._open_fields()
        if fields is not None and self._open is not None:
            fields.show_item(self._review.row(self._open).item)
        self.show_rows()

    def open(self, key: int) -> None:
        """Open the fields of one item, and close the others."""
        self._shut()
        self._open = key
        fields = self._fields(self._review.row(key))
        self._rows[key].open(fields)
        self._show_ways()
        self._focus(fields.input_of(self._review.row(key).doubts), self._rows[key])

    def _shut(self) -> int | None:
        """Close the item that is open; returns its key."""
        self.flush()
        key, self._open = self._open, None
        if key is not None:
            self._rows[key].close_fields()
        return key

    @property
    def first_doubtful(self) -> QWidget | None:
        """The button of the first item that a person should look at; None if there is none."""
        key = self._review.next_doubtful()
        return self._rows[key].change if key is not None else None

    def begin(self) -> bool:
        """Go to the first item that a person should look at. Returns whether there is one."""
        key = self._review.next_doubtful()
        if key is not None:
            self._focus(self._rows[key].change, self._rows[key])
        return key is not None

    def open_next_doubtful(self) -> None:
        """Go to the next item that a person should look at."""
        key = self._review.next_doubtful(self._open)
        if key is not None:
            self.open(key)

    def add(self) -> None:
        """Add an item at the end and open it."""
        self.flush()
        key = self._review.add()
        self.rebuild()
        self.changed.emit()
        self.open(key)

    def show_rows(self) -> None:
        """Draw what is different in the rows that are there."""
        for one in self._review.rows:
            self._rows[one.key].show_row(one)
        self._show_ways()

    def _make(self, one: Row) -> ReviewRow:
        part = ReviewRow(one, says_unchecked=self._says_unchecked)
        part.change_asked.connect(lambda: self.open(one.key))
        part.move_asked.connect(lambda step: self._move(one.key, step))
        self._body.addWidget(part)
        return part

    def _drop(self, key: int) -> None:
        part = self._rows.pop(key)
        self._body.removeWidget(part)
        part.hide()
        part.deleteLater()
        if self._open == key:
            self._open = None

    def _fields(self, one: Row) -> ItemFields:
        fields, key = ItemFields(one.item), one.key
        fields.changed.connect(lambda name, value: self._change(key, name, value))
        fields.right_said.connect(lambda: self._say_right(key))
        fields.move_asked.connect(lambda step: self._move(key, step))
        fields.removal_asked.connect(lambda: self._remove(key))
        fields.close_asked.connect(self.close_fields)
        return fields

    def _show_ways(self) -> None:
        fields = self._open_fields()
        if fields is not None and self._open is not None:
            one = self._review.row(self._open)
            fields.show_kind(one.item.kind, is_right=one.is_right)

    def _open_fields(self) -> ItemFields | None:
        part = self._rows.get(self._open) if self._open is not None else None
        return part.fields if part is not None else None

    def flush(self) -> None:
        """Take up what was typed last."""
        fields = self._open_fields()
        if fields is not None:
            fields.flush()

    def _change(self, key: int, name: str, value: object) -> None:
        self._review.change(key, name, value)
        self.show_rows()
        self.changed.emit()

    def _say_right(self, key: int) -> None:
        self.flush()
        self._review.say_right(key)
        self.close_fields()
        self.show_rows()
        self.changed.emit()
        following = self._review.next_doubtful(key)
        if following is not None:
            self._focus(self._rows[following].change, self._rows[following])
        else:
            self.all_looked_at.emit()

    def close_fields(self) -> bool:
        """Close the item that is open. Returns whether there was one."""
        key = self._shut()
        if key is not None:
            self._focus(self._rows[key].change)
        return key is not None

    def _remove(self, key: int) -> None:
        self.flush()
        title = item_title(self._review.row(key).item)
        self._review.remove(key)
        self.rebuild()
        self.changed.emit()
        self.removed.emit()
        self.said.emit(self.tr("{0} is taken away. You can undo this.").format(title))

    def _move(self, key: int, step: int) -> None:
        self.flush()
        if not self._review.move(key, step):
            self.said.emit(self.tr("It is the first one.") if step < 0 else self.tr("It is the last one."))
            return
        self.rebuild()
        self.changed.emit()
        self.focused.emit(QApplication.focusWidget() or self._rows[key].change)
        place = [one.key for one in self._review.rows].index(key) + 1
        self.said.emit(self.tr("It is number {0} of {1} now.").format(place, len(self._rows)))

    def _focus(self, widget: QWidget, in_sight: QWidget | None = None) -> None:
        """Give the focus. `in_sight`: what should be seen with it, if there is room."""
        widget.setFocus()
        self.focused.emit(in_sight or widget)
