"""Words on the screen: they wrap, grow with the text size, and can be lit up."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QScrollArea, QSizePolicy, QWidget

from app.override import override
from app.ui.drawing import Frame, Mark, Words, draw_frame, longest_word, size_of, wrapped
from app.ui.look import Look, look_of, take_up

LETTERS_A_LINE = 70
HEADING_LARGEST = 330
NARROWEST = 150
RING_ROOM = 9
SCREEN = "fairsay_screen"  # a screen says its name when the focus comes into it


class Text(QLabel):
    """A few words or a paragraph. `factor` times the size of body text; at most 70 letters a line."""

    tight = False

    def __init__(
        self, words: str = "", parent: QWidget | None = None, *, factor: float = 1.0, bold: bool = False, limit: int = 0
    ) -> None:
        super().__init__(parent)
        self._factor, self._bold, self._limit = factor, bold, limit
        self._marks: tuple[Mark, ...] = ()
        self._line_behind = ""
        self._look = Look()
        self._ring_room = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(words)
        self.setAccessibleName(words)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.setFont(look.font(self._factor, bold=self._bold, limit=self._limit))
        self.updateGeometry()
        self.update()

    @override
    def setText(self, words: str) -> None:
        if words != self.text():
            self._marks = ()
            super().setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def set_factor(self, factor: float) -> None:
        """Make the words larger or smaller."""
        self._factor = factor
        self.apply_look(self._look)

    def let_tab_stop(self) -> None:
        """Let Tab stop here, with room for the ring of the focus beside the words."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ring_room = RING_ROOM
        self.updateGeometry()

    def set_marks(self, marks: Sequence[Mark], line_behind: str = "") -> None:
        """Make stretches bold or lit; `line_behind` lights the whole."""
        self._marks, self._line_behind = tuple(marks), line_behind
        self.updateGeometry()
        self.update()

    def place_of(self, at: int) -> QRect:
        """Return where the letter with this number stands."""
        layout, _height, _used = wrapped(self._words(), self._line_width(self.width()))
        line = layout.lineForTextPosition(len(self.text()[:at].encode("utf-16-le")) // 2)
        if not line.isValid():
            return QRect(0, 0, 0, 0)
        return QRect(0, round(line.y()), self.width(), round(line.height()))

    def _words(self) -> Words:
        line_space = 1.25 if self.tight else self._look.line_space
        rtl = self.isRightToLeft()
        return Words(self.text(), self.font(), line_space, self._marks, rtl)

    def _line_width(self, width: float) -> float:
        return min(width - 2 * self._ring_room, self._widest())

    def _widest(self) -> float:
        return LETTERS_A_LINE * self.fontMetrics().averageCharWidth() * 1.05

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(size_of(self._words(), self._line_width(width))[0] + 0.5) if self.text() else 0

    @override
    def sizeHint(self) -> QSize:
        height, used = size_of(self._words(), self._widest())
        return QSize(round(used + 1.5) + 2 * self._ring_room, round(height + 0.5))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = min(longest_word(self.text(), self.font()) + 2, NARROWEST * max(1.0, self._look.size / 100))
        return QSize(round(widest) + 2 * self._ring_room, self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._line_behind:
            painter.fillRect(self.rect(), QColor(self._line_behind))
        layout, height, _used = wrapped(self._words(), self._line_width(self.width()))
        painter.setPen(QColor(self._look.theme.ink))
        free = max(0.0, (self.height() - height) / 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        extra = self.width() - self._line_width(self.width()) - self._ring_room
        left = extra if self.isRightToLeft() else self._ring_room
        layout.draw(painter, QPointF(left, free))
        if self.hasFocus():
            self._draw_focus(painter)

    def _draw_focus(self, painter: QPainter) -> None:
        theme = self._look.theme
        draw_frame(painter, QRectF(self.rect()), Frame("", "", 0, (theme.ink, theme.bg)))


class Heading(Text):
    """The words at the top of a screen or a part. A screen reader says that it is a heading.

    No heading grows over 3.3 times body text, so that at large sizes there is room for what is below it.
    """

    tight = True

    def __init__(self, words: str = "", parent: QWidget | None = None, *, factor: float = 1.5) -> None:
        super().__init__(words, parent, factor=factor, bold=True, limit=round(HEADING_LARGEST / factor))


class Said(Text):
    """Words that a screen reader says by itself each time they are shown (`announce.py`)."""


class Notification(Said):
    """Says something to a screen reader when it is shown again (`announce.py`). It keeps room for one line."""

    @override
    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), round(self.font().pixelSize() * self._look.line_space))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.heightForWidth(max(300, self.width())))


def _interface(class_name: str, thing: object) -> QAccessibleWidget | None:
    del class_name
    if isinstance(thing, Heading):
        return QAccessibleWidget(thing, QAccessible.Role.Heading)
    if isinstance(thing, Said):
        return QAccessibleWidget(thing, QAccessible.Role.Notification)
    if isinstance(thing, QWidget) and thing.property(SCREEN):
        role = QAccessible.Role.Form if thing.property(SCREEN) == "form" else QAccessible.Role.Grouping
        return QAccessibleWidget(thing, role)
    if isinstance(thing, QScrollArea):  # Qt's own ends the program when it is asked for a scroll bar that just went
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None


def install_roles() -> None:
    """Tell Qt which of our parts are headings and notifications. Once for the program."""
    QAccessible.installFactory(_interface)
