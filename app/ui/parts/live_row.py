"""One item of today's agenda that a co-chair may change: what it is, and the buttons that move, shorten or drop it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.live import Item
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.power_bar import SideKey
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words import asking
from app.words.pushed_off import pushed_off_words


@dataclass(frozen=True, slots=True)
class LiveRowView:
    """What a row shows. `title` with its number; `can`: which of its buttons make sense now."""

    item: Item
    title: str
    can: tuple[str, ...]


class LiveRow(Panel):
    """Asks by signals; keeps nothing. Alt with Up or Down moves the item."""

    change_asked = Signal()
    move_asked = Signal(int)
    """int: -1 up, 1 down."""
    minutes_asked = Signal()
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: LiveRowView | None = None
        self.is_open = False
        self._title = Text("", bold=True, factor=1.08)
        self.change = BigButton(self.tr("Change"), picture="settings", factor=0.92)
        self.change.clicked.connect(lambda _checked=False: self.change_asked.emit())
        self._marks = row(gap=16)
        self.body.addWidget(row(self._title, self.change, spread=True))
        self.body.addWidget(self._marks)
        self._tools = self._make_tools()
        self._tools.hide()
        self.body.addWidget(self._tools)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_asked.emit(step))

    def _make_tools(self) -> QWidget:
        asks: list[tuple[str, str, Callable[[], object]]] = [
            ("up", self.tr("Up"), lambda: self.move_asked.emit(-1)),
            ("down", self.tr("Down"), lambda: self.move_asked.emit(1)),
            ("more_time", self.tr("Minutes"), self.minutes_asked.emit),
            ("remove", self.tr("Take it off today"), self.removal_asked.emit),
        ]
        self.tools = {picture: self._tool(words, picture, do) for picture, words, do in asks}
        return row(*self.tools.values(), gap=8)

    def _tool(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def show_row(self, view: LiveRowView) -> None:
        """Draw the item as it is now."""
        if view == self._view:
            return
        self._view, item = view, view.item
        is_now = item.status == "now"
        self._title.setText(self.tr("Now: {0}").format(view.title) if is_now else view.title)
        for picture, button in self.tools.items():
            button.setVisible(picture in view.can)
            button.setAccessibleName(self.tr("{0}: {1}").format(button.text(), view.title))
        self._show_marks(item)
        self._name_change()

    def _minutes_words(self, item: Item) -> str:
        if item.minutes is None:
            return self.tr("No time set")
        return self.tr("1 minute") if item.minutes == 1 else self.tr("{0} minutes").format(item.minutes)

    def _show_marks(self, item: Item) -> None:
        layout = self._marks.layout()
        while layout is not None and (old := layout.takeAt(0)) is not None:
            gone = old.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        marks: list[QWidget] = [Text(self._minutes_words(item), factor=0.92)]
        if item.kind == "item":
            who = SPEAKER.say(asking.CONTEXT, asking.ASKED[item.asked_by])
            marks.append(SideKey(item.asked_by, who, factor=0.92, limit=0))
        pushed = pushed_off_words(item, SPEAKER)
        if pushed:
            marks.append(Mark("waiting", pushed))
        for mark in marks:
            if layout is not None:
                layout.addWidget(mark)

    def show_tools(self, *, is_open: bool) -> None:
        """Open or close the buttons. The focus goes to the first of them that is shown."""
        self.is_open = is_open
        self._tools.setVisible(is_open)
        self.set_strong(is_open)
        first = next((button for button in self.tools.values() if not button.isHidden()), None)
        if is_open and first is not None:
            first.setFocus()
        self._name_change()

    def _name_change(self) -> None:
        title = self._view.title if self._view else ""
        words = self.tr("Close") if self.is_open else self.tr("Change")
        self.change.picture_id = "close" if self.is_open else "settings"
        self.change.say(words, name=self.tr("{0}: {1}").format(words, title))
