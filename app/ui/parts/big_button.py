"""Buttons that wrap their words: a plain one, and one of a choice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton, QSizePolicy, QWidget

from app.override import override
from app.ui.drawing import Frame, Words, draw_frame, longest_word, size_of, wrapped
from app.ui.look import Look, look_of, take_up

SMALLEST_PX = 48
NARROWEST = 230
LARGEST = 260
PAD = 14
RING = 6
HAND_MS = 800


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Wrapping(_Button):
    """What both buttons share: words that wrap, a picture, a hint, an edge, a ring when in focus.

    Never made by itself: the real button is the other base class, and gives the role and the keys.
    """

    factor = 1.0

    def prepare(self, words: str, picture: str = "", hint: str = "", ink: str = "") -> None:
        """Set what is on the button. `ink`: a card's meaning, which has an ink of its own."""
        self.picture_id, self.hint, self._meaning = picture, hint, ink
        self.hint_factor, self.picture_factor, self.limit = 0.75, 1.5, LARGEST
        self.above = self.is_strong = self.is_quiet = self.keeps_room = False
        self._rest = QDeadlineTimer(0)
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.setFont(look.font(self.factor, bold=True, limit=self.limit))
        self._hint_font = look.font(self.hint_factor * min(1.0, self.factor * 1.1), limit=self.limit)
        self.updateGeometry()
        self.update()

    def say(self, words: str, hint: str = "", *, name: str = "") -> None:
        """Show other words on the button. `name`: what a screen reader says, where that is more; it is told once."""
        if name and name != self.accessibleName():
            self.setAccessibleName(name)
        if words != self.text() or hint != self.hint:
            self.setText(words)
            self.setAccessibleName(name or words)
            self.hint = hint
            self.setAccessibleDescription(hint)
            self.updateGeometry()
            self.update()

    def take_focus(self) -> None:
        """Take the focus, but no key for a moment: a hand that shakes may press the key before twice."""
        self._rest.setRemainingTime(HAND_MS)
        self.setFocus()

    def _picture_px(self) -> int:
        if not (self.picture_id or self.isCheckable() or self.keeps_room):
            return 0
        return round(self.font().pixelSize() * self.picture_factor)

    def _room(self) -> int:
        """Width that is not words."""
        picture = self._picture_px()
        beside = picture + PAD if picture and not self.above else 0
        return beside + 2 * PAD + 2 * RING

    def _heights(self, width: int) -> tuple[float, float]:
        room = max(20, width - self._room())
        words, _used = size_of(Words(self.text(), self.font()), room)
        hint = size_of(Words(self.hint, self._hint_font), room)[0] if self.hint else 0.0
        return words, hint

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        words, hint = self._heights(width)
        picture = self._picture_px()
        inner = words + hint + picture + 4 if self.above else max(words + hint, picture)
        return max(SMALLEST_PX, round(inner + 2 * PAD * 0.7 + 2 * RING))

    @override
    def sizeHint(self) -> QSize:
        words = size_of(Words(self.text(), self.font()), 40 * self.font().pixelSize())[1]
        hint = size_of(Words(self.hint, self._hint_font), 40 * self.font().pixelSize())[1] if self.hint else 0
        width = round(max(words, hint) + 3) + self._room()
        return QSize(max(SMALLEST_PX, width), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        words = max(longest_word(self.text(), self.font()), longest_word(self.hint, self._hint_font))
        width = round(min(words + 3 + self._room(), NARROWEST * max(1.0, self._look.size / 100)))
        return QSize(width, SMALLEST_PX)

    @override
    def hitButton(self, pos) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button as Space does; holding it down presses once."""
        if not self._rest.hasExpired():
            event.accept()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._look.theme
        ink = theme.card_ink(self._meaning) if self._meaning else theme.act
        words_ink = QColor(theme.ink)
        if not self.isEnabled():
            ink = theme.line
            words_ink = QColor(theme.line)
        box = QRectF(self.rect())
        strong = self._meaning or self.is_strong or (self.isCheckable() and self.isChecked())
        width = 4.0 if strong else 3.0
        edge, width = (theme.line, 2.0) if self.is_quiet and not strong else (ink, width)
        fill = theme.lit_line if self.isDown() else theme.panel
        focus = (theme.ink, theme.bg) if self.hasFocus() else None
        draw_frame(painter, box if focus else box.adjusted(3, 3, -3, -3), Frame(edge, fill, width, focus))
        self._paint_inside(painter, box.adjusted(RING + PAD, RING, -RING - PAD, -RING), ink, words_ink)

    def _paint_inside(self, painter: QPainter, box: QRectF, ink: str, words_ink: QColor) -> None:
        size = self._picture_px()
        rtl = self.isRightToLeft()
        words_box = QRectF(box)
        if size and self.above:
            place = QRectF(box.left(), box.top() + PAD * 0.7, box.width(), size)
            words_box.setTop(place.bottom() + 4)
        elif size:
            left = box.right() - size if rtl else box.left()
            place = QRectF(left, box.center().y() - size / 2, size, size)
            words_box = box.adjusted(0, 0, -size - PAD, 0) if rtl else box.adjusted(size + PAD, 0, 0, 0)
        else:
            place = QRectF()
        if size:
            self._paint_picture(painter, place, ink)
        self._paint_words(painter, words_box, words_ink, rtl=rtl)

    def _paint_picture(self, painter: QPainter, place: QRectF, ink: str) -> None:
        drawn = self._look.picture(self.picture_id, ink, round(place.height()), self.devicePixelRatioF())
        if self.isCheckable():
            _draw_tick(painter, place, ink, is_on=self.isChecked(), is_round=isinstance(self, QRadioButton))
        elif drawn is not None:
            left = place.center().x() - place.height() / 2 if self.above else place.left()
            painter.drawPixmap(QPointF(left, place.top()), drawn)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor, *, rtl: bool) -> None:
        layout, high, _used = wrapped(Words(self.text(), self.font(), rtl=rtl), box.width())
        hint, hint_high, _used = wrapped(Words(self.hint, self._hint_font, rtl=rtl), box.width())
        total = high + (hint_high if self.hint else 0)
        top = box.top() if self.above else box.top() + max(0.0, (box.height() - total) / 2)
        painter.setPen(ink)
        layout.draw(painter, QPointF(box.left(), top))
        if self.hint:
            hint.draw(painter, QPointF(box.left(), top + high))


def _draw_tick(painter: QPainter, place: QRectF, ink: str, *, is_on: bool, is_round: bool) -> None:
    size = place.height() * 0.8
    box = QRectF(place.left(), place.center().y() - size / 2, size, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(ink), max(2.5, size / 10))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_round:
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, 4, 4)
    if is_on:
        at = [(0.24, 0.52), (0.43, 0.72), (0.78, 0.28)]
        painter.drawPolyline([QPointF(box.left() + x * size, box.top() + y * size) for x, y in at])


class BigButton(_Wrapping, QPushButton):
    """A button. Its words wrap, it has a picture and maybe a hint in small words."""

    def __init__(
        self,
        words: str,
        *,
        picture: str = "",
        hint: str = "",
        ink: str = "",
        factor: float = 1.0,
    ) -> None:
        QPushButton.__init__(self)
        self.factor = factor
        self.prepare(words, picture, hint, ink)


class ChoiceButton(_Wrapping, QRadioButton):
    """One of a choice: only one of those in the same box is on. Says so by a tick, not by colour.

    `clicked` says that a person chose it: by mouse, by key, or by assistive software, which only toggles it.
    """

    def __init__(self, words: str, parent: QWidget | None = None, *, hint: str = "", factor: float = 1.0) -> None:
        QRadioButton.__init__(self, parent)
        self.factor = factor
        self.prepare(words, "", hint)
        self._is_told = False
        self.toggled.connect(self._take_the_stop)
        self.toggled.connect(self._toggled_from_outside)

    @override
    def setChecked(self, on: bool) -> None:
        """Show that it is on; nobody chose it."""
        self._is_told = True
        super().setChecked(on)
        self._is_told = False

    @override
    def nextCheckState(self) -> None:
        self._is_told = True
        super().nextCheckState()
        self._is_told = False

    def _toggled_from_outside(self, is_on: bool) -> None:
        if is_on and not self._is_told:
            self.clicked.emit()

    def _take_the_stop(self, is_on: bool) -> None:
        """Let Tab stop at the one that is on; the arrow keys go to the others."""
        holder = self.parentWidget()
        if not is_on or holder is None:
            return
        for one in holder.findChildren(ChoiceButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is self else Qt.FocusPolicy.ClickFocus)
