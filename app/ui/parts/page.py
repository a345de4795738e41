"""What every screen stands on: it scrolls up and down, never sideways; its foot always stays in sight."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import CARD_LIMIT, Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.flow import Flow
from app.ui.parts.text import SCREEN, Heading

NARROWEST = 300
LINE_PX = 2


class Page(QWidget):
    """A screen: a heading, a body that scrolls, and a foot. Subclasses fill `body`; `first` gets the focus.

    `left_at`: what had the focus when another screen came on top; it gets it back.
    `is_form`: a screen with so many words that a screen reader says only its name when the focus comes into it.
    """

    is_form = False

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(SCREEN, "form" if self.is_form else "group")
        self.first: QWidget | None = None
        self.left_at: QWidget | None = None
        self.heading = Heading(title)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(16)
        self.area = Scroll(self._inside)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(24, 4, 24, 12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(MoreBelow(self.area))
        outer.addLayout(self.foot)
        self.area.verticalScrollBar().rangeChanged.connect(self._fit_foot)
        self.head = row(self.heading, spread=True)
        self.body.addWidget(self.head)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    @property
    def title(self) -> str:
        """The words of the heading."""
        return self.heading.text()

    def set_title(self, title: str) -> None:
        """Change the heading and the name of the window."""
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        edge = 24 if self.width() > 500 else 12
        self.body.setContentsMargins(edge, 16, edge, 16)
        self.body.setSpacing(min(18, look.gap(1.3)))
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Let the foot begin and end where the body does, also beside a scroll bar."""
        edge, bar = self.body.contentsMargins().left(), self.area.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
        left, right = (beside, 0) if self.isRightToLeft() else (0, beside)
        self.foot.setContentsMargins(edge + left, 4, edge + right, 12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def bring_up(self, part: QWidget | None) -> None:
        """Scroll so that this part is the first that is seen."""
        if part is not None:
            QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        self.area.verticalScrollBar().setValue(part.mapTo(self._inside, QPoint(0, 0)).y() - self.body.spacing())

    def opened(self) -> None:
        """The screen is on top now."""

    def closing(self) -> bool:
        """The person wants to go back. Return False to stay."""
        return True

    def closed(self) -> None:
        """The screen goes away for good: let go of what it holds."""

    def escape(self) -> bool:
        """Esc was pressed. Return True if that was for something on this screen."""
        return False


class Scroll(QScrollArea):
    """Holds what may be higher than its place. It scrolls up and down only."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, 60)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Move the focus. Qt also asks this where the part with the focus hides; then the words stay where they are."""
        left = self.focusWidget()
        if left is None or left.isVisible():
            return super().focusNextPrevChild(next)
        place, was_in_sight = self.verticalScrollBar().value(), self._is_in_sight(left)
        moved = super().focusNextPrevChild(next)
        self.verticalScrollBar().setValue(place)
        if was_in_sight:
            QTimer.singleShot(0, self, self._show_focus)
        return moved

    def _is_in_sight(self, part: QWidget) -> bool:
        place = QRect(part.mapTo(self.viewport(), QPoint(0, 0)), part.size())
        return self.viewport().rect().intersects(place)

    def _show_focus(self) -> None:
        """Bring the part that has the focus by now into sight."""
        focus = self.focusWidget()
        if focus is not None and focus.isVisible() and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)


class MoreBelow(QWidget):
    """A thin line under what scrolls, drawn only while there is more below. It always keeps its room."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self._bar = area.verticalScrollBar()
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self.update)
        self.setFixedHeight(LINE_PX)

    @property
    def is_drawn(self) -> bool:
        """Whether there is more below."""
        return self._bar.value() < self._bar.maximum()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_drawn:
            QPainter(self).fillRect(self.rect(), QColor(look_of(self).theme.line))


def row(*things: QWidget, to_end: bool = False, spread: bool = False, gap: int = 12) -> QWidget:
    """Return things side by side, wrapping when there is no room. `spread`: all but the first at the end."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    layout = Flow(holder, gap=gap, to_end=to_end, spread=spread)
    for thing in things:
        layout.addWidget(thing)
    return holder


def foot_row(*buttons: BigButton) -> QWidget:
    """Return the main buttons of a screen side by side. They grow as cards do, so that there is room to read."""
    for button in buttons:
        button.limit = CARD_LIMIT
    return row(*buttons)


def way(words: str, picture: str, do: Callable[[], object], factor: float = 0.83) -> BigButton:
    """Return a button to another screen: words, picture, what to do."""
    button = BigButton(words, picture=picture, factor=factor)
    button.clicked.connect(lambda _checked=False: do())
    return button


def ways(*doors: tuple[str, str, Callable[[], object]], factor: float = 0.83) -> QWidget:
    """Return a row of buttons to other screens: words, picture, what to do."""
    return row(*(way(words, picture, do, factor) for words, picture, do in doors))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
