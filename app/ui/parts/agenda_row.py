"""One item of an agenda that is made: when it is, what it is, who asked, how far its easy words are."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.agenda import DraftItem
from app.domain.easy.check import State
from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.item_words import item_title, minutes_words
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.power_bar import SideKey
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from app.ui.words import SPEAKER
from app.words import asking, reviewing

SIDE_BY_SIDE_PX = 760
WHEN_PX = 150
STATE_SHAPES: dict[str, str] = {
    "none": "full_words",
    "draft": "simple_words",
    "computer_checked": "computer",
    "people_checked": "people",
}


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows. `starts`: a time in words, "" if not known. `warning`: what to look at, "" for nothing."""

    item: DraftItem
    place: int
    starts: str
    state: State
    warning: str = ""


class AgendaRow(Panel):
    """Asks by signals; keeps nothing. Alt with Up or Down moves the item."""

    open_asked = Signal()
    change_asked = Signal()
    move_asked = Signal(int)
    """int: -1 up, 1 down."""
    minutes_asked = Signal()
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: RowView | None = None
        self._is_open = False
        self._starts, self._minutes = Text("", bold=True), Text("", factor=0.83)
        self._title, self._easy = Text("", bold=True, factor=1.08), Text("", factor=0.92)
        self._about = Text("", factor=0.92)
        self.open_button = BigButton(self.tr("Open"), factor=0.92)
        self.change = BigButton(self.tr("Move or change"), factor=0.83)
        self.change.is_quiet = True
        self._lay_out()
        self.open_button.clicked.connect(lambda _checked=False: self.open_asked.emit())
        self.change.clicked.connect(lambda _checked=False: self.change_asked.emit())
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_asked.emit(step))

    def _lay_out(self) -> None:
        self._when = QWidget()
        when = QVBoxLayout(self._when)
        when.setContentsMargins(0, 0, 0, 0)
        when.setSpacing(0)
        when.addWidget(self._starts)
        when.addWidget(self._minutes)
        when.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._marks = row(gap=12)
        for part in (self._title, self._easy, self._about, self._marks):
            words.addWidget(part)
        self._ways = row(self.open_button, self.change, gap=8)
        self._line = TwoColumns(SIDE_BY_SIDE_PX, spacing=12)
        self._line.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)
        self._line.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._line)
        self._tools = self._make_tools()
        self._tools.hide()
        self.body.addWidget(self._tools)

    def _make_tools(self) -> QWidget:
        ways: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Up"), "up", lambda: self.move_asked.emit(-1)),
            (self.tr("Down"), "down", lambda: self.move_asked.emit(1)),
            (self.tr("Minutes"), "more_time", self.minutes_asked.emit),
            (self.tr("Take it off"), "remove", self.removal_asked.emit),
        ]
        self.tools = {picture: self._tool(words, picture, do) for words, picture, do in ways}
        return row(*self.tools.values(), gap=8)

    def _tool(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def show_row(self, view: RowView) -> None:
        """Draw the item as it is now."""
        if view == self._view:
            return
        self._view, item = view, view.item
        self._starts.setText(view.starts)
        self._starts.setVisible(bool(view.starts))
        self._minutes.setText(minutes_words(item))
        self._title.setText(item_title(item))
        easy = item.easy_title if item.easy_title != item.title else ""
        self._easy.setText(self.tr("Easy: {0}").format(easy) if easy else "")
        self._easy.setVisible(bool(easy))
        self._about.setText(self._about_words(item))
        self._about.setVisible(bool(self._about.text()))
        self._show_marks(view)
        self._name_buttons(view)

    def _about_words(self, item: DraftItem) -> str:
        if item.kind == "break":
            return ""
        purpose = SPEAKER.say(reviewing.CONTEXT, reviewing.PURPOSES[item.purpose]) if item.purpose else ""
        if item.question and purpose:
            return self.tr("{0}: {1}").format(purpose, item.question)
        return purpose or item.question

    def _show_marks(self, view: RowView) -> None:
        layout = self._marks.layout()
        while layout is not None and (old := layout.takeAt(0)) is not None:
            gone = old.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        marks: list[QWidget] = [Mark(picture, words, bold=picture == "warning") for picture, words in _marks(view)]
        if view.item.kind == "item":
            marks.insert(0, SideKey(view.item.asked_by, _who(view.item), factor=0.92, limit=0))
        for mark in marks:
            if layout is not None:
                layout.addWidget(mark)
        self._marks.setVisible(bool(marks))

    def _name_buttons(self, view: RowView) -> None:
        title = item_title(view.item)
        self.open_button.setAccessibleName(self.tr("Open: {0}").format(title))
        marks = [words for _shape, words in _marks(view)]
        who = [_who(view.item)] if view.item.kind == "item" else []
        said = [view.starts, minutes_words(view.item), *who, *marks]
        self.open_button.setAccessibleDescription(". ".join(part for part in said if part))
        for button in self.tools.values():
            button.setAccessibleName(self.tr("{0}: {1}").format(button.text(), title))
        self._name_change()

    def _name_change(self) -> None:
        title = item_title(self._view.item) if self._view else ""
        words = self.tr("Close") if self._is_open else self.tr("Move or change")
        self.change.say(words, name=self.tr("{0}: {1}").format(words, title))

    def show_tools(self, *, is_open: bool) -> None:
        """Open or close the buttons that move, shorten or remove the item. The focus goes to the first of them."""
        self._is_open = is_open
        self._tools.setVisible(is_open)
        self.set_strong(is_open)
        if is_open:
            next(iter(self.tools.values())).setFocus()
        self._name_change()

    @property
    def is_open(self) -> bool:
        """Whether the buttons are open."""
        return self._is_open

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open_asked.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        is_wide = self._line.fit(self.width(), look)
        wide = round(WHEN_PX * look.size / 100) if is_wide else 16777215
        self._when.setMaximumWidth(wide)
        self._when.setMinimumWidth(wide if is_wide else 0)
        self._line.setAlignment(self._ways, Qt.AlignmentFlag.AlignVCenter if is_wide else Qt.AlignmentFlag(0))
        self._line.setAlignment(self._when, Qt.AlignmentFlag.AlignTop if is_wide else Qt.AlignmentFlag(0))
        edge = 20 if self.width() > 500 else 12
        self.body.setContentsMargins(edge, 10, edge, 10)


def _who(item: DraftItem) -> str:
    return SPEAKER.say(asking.CONTEXT, asking.ASKED[item.asked_by])


def _marks(view: RowView) -> list[tuple[str, str]]:
    """Return the marks of a row, each a shape and words: how far the easy words are, pushed off, what to look at."""
    translate, item = QCoreApplication.translate, view.item
    marks: list[tuple[str, str]] = []
    if item.kind == "item":
        states = {
            "none": translate("AgendaRow", "No easy words yet"),
            "draft": translate("AgendaRow", "Draft"),
            "computer_checked": translate("AgendaRow", "Computer checked"),
            "people_checked": translate("AgendaRow", "Checked by people"),
        }
        code = view.state if item.easy else "none"
        marks.append((STATE_SHAPES[code], states[code]))
    if item.carried is not None:
        times = item.carried.times
        once = translate("AgendaRow", "Pushed off once")
        marks.append(("waiting", once if times == 1 else translate("AgendaRow", "Pushed off {0} times").format(times)))
    if view.warning:
        marks.append(("warning", view.warning))
    return marks
