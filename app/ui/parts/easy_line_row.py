"""One easy line while it is written: its picture left, its words, buttons for the line, and what the checks say."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.growing_words import GrowingWords
from app.ui.parts.page import row
from app.ui.parts.picture_button import PictureButton
from app.ui.parts.remarks import Remarks
from app.ui.parts.two_columns import TwoColumns

SIDE_BY_SIDE_PX = 400


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One easy line as it is shown: its words, its picture ("" for none) and what the picture means."""

    words: str
    picture: str = ""
    meaning: str = ""


class EasyLineRow(QWidget):
    """Asks by signals; keeps nothing. Alt with Up or Down moves the line; Enter begins one below."""

    typed = Signal(str)
    picture_asked = Signal()
    move_asked = Signal(int)
    """int: -1 up, 1 down."""
    below_asked = Signal(list)
    """list[str]: words for one line or more below this one."""
    removal_asked = Signal()
    mend_asked = Signal(object)
    """RemarkMend: what is to be put right in this line."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.words = GrowingWords(self.tr("Easy line {0}").format(number))
        self.picture = PictureButton(self.tr("Choose a picture"))
        self.remarks = Remarks(self.tr("line {0}").format(number))
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=12, parent=self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(row(*self._buttons(), gap=4))
        column.addWidget(self.remarks)
        column.addStretch()
        holder = QWidget()
        holder.setLayout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.setSizePolicy(policy)
        self._beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(holder, 1)

    def _buttons(self) -> list[QWidget]:
        ways: list[tuple[str, str, str, Callable[[], object]]] = [
            (self.tr("Up"), self.tr("Up: line {0}"), "up", lambda: self.move_asked.emit(-1)),
            (self.tr("Down"), self.tr("Down: line {0}"), "down", lambda: self.move_asked.emit(1)),
            (self.tr("Take away"), self.tr("Take away: line {0}"), "remove", self.removal_asked.emit),
        ]
        self.buttons = [self._button(*way) for way in ways]
        return [*self.buttons]

    def _button(self, words: str, name: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.75)
        button.is_quiet = True
        button.picture_factor = 1.1
        button.setAccessibleName(name.format(self._number))
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _connect(self) -> None:
        self.words.typed.connect(self.typed)
        self.words.entered.connect(lambda: self.below_asked.emit([""]))
        self.words.pasted.connect(self.below_asked)
        self.words.emptied.connect(self.removal_asked)
        self.remarks.mend_asked.connect(self.mend_asked)
        self.picture.clicked.connect(lambda _checked=False: self.picture_asked.emit())
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_asked.emit(step))

    def show_line(self, line: ShownLine) -> None:
        """Show the words and the picture of a line."""
        self.words.set_words(line.words)
        if line.picture:
            name = self.tr("{0}: the picture of line {1}. Press to choose another.")
            self.picture.show_picture(line.picture, line.meaning, name.format(line.meaning, self._number))
        else:
            words, name = self.tr("Choose a picture"), self.tr("Choose a picture for line {0}")
            self.picture.show_picture("add", words, name.format(self._number))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Stand side by side where there is room."""
        self._beside.fit(self.width(), look)
        self.picture.setFixedWidth(picture_px(look))


def picture_px(look: Look) -> int:
    """Return how wide the picture beside easy words is, so that words keep their room at large sizes."""
    return min(round(look.px(5.4) if look.size <= 160 else 208), 208)
