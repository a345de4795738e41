"""One line of the agenda that is checked: title, facts in words, a mark, and a button to change it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.services.reviewing import Row
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.item_fields import ItemFields
from app.ui.parts.item_words import item_facts, item_title
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from app.ui.words import SPEAKER
from app.words.importing import DOUBTS

SIDE_BY_SIDE_PX = 700


class Sign(PictureLabel):
    """A small shape, as high as a line of the words beside it."""

    @override
    def apply_look(self, look: Look) -> None:
        self._look = look
        size = look.px(1.3)
        drawn = look.picture(self._id, look.theme.ink, size, self.devicePixelRatioF())
        if drawn is not None:
            self.setPixmap(drawn)
        self.setFixedSize(size, size)


class Mark(QWidget):
    """A shape and a word: please check, not checked, or right."""

    def __init__(self, picture: str, words: str, *, bold: bool = True) -> None:
        super().__init__()
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(Sign(picture), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(Text(words, factor=0.92, bold=bold), 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addStretch()
        body.addLayout(beside)
        body.addStretch()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class ReviewRow(Panel):
    """An item, closed to one line or open with its fields. Alt with Up or Down moves it."""

    change_asked = Signal()
    move_asked = Signal(int)

    def __init__(self, row: Row, *, says_unchecked: bool) -> None:
        super().__init__()
        self.key = row.key
        self.fields: ItemFields | None = None
        self._says_unchecked = says_unchecked
        self._title = Text("", bold=True, factor=1.08)
        self._facts, self._doubts = Text("", factor=0.92), Text("", factor=0.92)
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._words.addWidget(self._title)
        self._words.addWidget(self._facts)
        self._words.addWidget(self._doubts)
        self._marks = {
            "doubtful": Mark("warning", self.tr("Please check this")),
            "right": Mark("tick", self.tr("You said this is right")),
            "unchecked": Mark("waiting", self.tr("Not checked")),
        }
        for mark in self._marks.values():
            mark.hide()
        self.change = BigButton(self.tr("Change"), factor=0.92)
        self.change.clicked.connect(self.change_asked)
        self._line = TwoColumns(SIDE_BY_SIDE_PX, spacing=12)
        self._line.addLayout(self._words, 1)
        for mark in self._marks.values():
            self._line.addWidget(mark)
        self._line.addWidget(self.change)
        self.body.addLayout(self._line)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_asked.emit(step))
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Draw the line."""
        title = item_title(row.item)
        self._title.setText(title)
        self._facts.setText(item_facts(row.item))
        self._show_doubts(row)
        self.change.setAccessibleName(self.tr("Change: {0}").format(title))
        shown = self._mark_of(row)
        doubts = self._doubts.text() if row.is_doubtful else ""
        self.change.setAccessibleDescription(". ".join(part for part in (self._facts.text(), doubts) if part))
        for code, mark in self._marks.items():
            mark.setVisible(code == shown)

    def _show_doubts(self, row: Row) -> None:
        """Say which facts to look at, and why; the least sure first."""
        names = [name for name in row.doubts if name in DOUBTS] or ["item"]
        self._doubts.setText("\n".join(SPEAKER.say("importing", DOUBTS[name]) for name in names))
        self._doubts.setVisible(row.is_doubtful)

    def begin_at_title(self) -> None:
        """Give the focus to the title: the button stands too far below it to be seen together."""
        self._title.let_tab_stop()
        self._title.setFocus()

    def open(self, fields: ItemFields) -> None:
        """Show the fields below the line."""
        self.fields = fields
        self.body.addWidget(fields)
        self.change.hide()
        self.set_strong(True)

    def close_fields(self) -> None:
        """Close the item to its line."""
        if self.fields is not None:
            self.body.removeWidget(self.fields)
            self.fields.hide()
            self.fields.deleteLater()
            self.fields = None
        self.change.show()
        self.set_strong(False)

    def _mark_of(self, row: Row) -> str:
        if row.is_doubtful:
            return "doubtful"
        if row.is_right:
            return "right" if row.item.title else ""
        return "unchecked" if self._says_unchecked else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        is_wide = self._line.fit(self.width(), look)
        aligned = Qt.AlignmentFlag.AlignVCenter if is_wide else Qt.AlignmentFlag.AlignLeft
        self._line.setAlignment(self.change, aligned)
        for mark in self._marks.values():
            self._line.setAlignment(mark, aligned if is_wide else Qt.AlignmentFlag(0))
        edge = 20 if self.width() > 500 else 12
        self.body.setContentsMargins(edge, 10, edge, 10)
