"""Power balance: whose items have the minutes, as a bar with a pattern for each side, and in words."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.agenda import AskedBy
from app.domain.fairness import SIDES, PowerBalance
from app.override import override
from app.ui.look import CARD_LIMIT, Look, look_of, take_up
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.fairness import balance_words
from app.words.reviewing import CONTEXT, WHO

PATTERNS: dict[AskedBy, Qt.BrushStyle] = {
    "ebe": Qt.BrushStyle.SolidPattern,
    "both": Qt.BrushStyle.BDiagPattern,
    "ebt": Qt.BrushStyle.NoBrush,
    "not_said": Qt.BrushStyle.Dense6Pattern,
}


class _Drawn(QWidget):
    """Shows shares of a bar. It says nothing itself: words stand beside it."""

    def __init__(self, *, high: float, limit: int = CARD_LIMIT) -> None:
        super().__init__()
        self._high, self._limit = high, limit
        self._shares: tuple[tuple[AskedBy, float], ...] = ()
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self.setFixedHeight(look.font(self._high, limit=self._limit).pixelSize())
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)

    def show_shares(self, shares: tuple[tuple[AskedBy, float], ...]) -> None:
        """Draw these shares; together they are 1."""
        self._shares = shares
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._look.theme
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.fillRect(box, QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.ink), 2))
        left, rtl = 0.0, self.isRightToLeft()
        for side, share in self._shares:
            begins = box.width() * (1 - left - share if rtl else left)
            part = QRectF(box.left() + begins, box.top(), box.width() * share, box.height())
            painter.setBrush(QBrush(QColor(theme.act), PATTERNS[side]))
            painter.drawRect(part)
            left += share
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


class SideKey(QWidget):
    """The pattern of one side, and words: the same shape stands for the same side everywhere."""

    def __init__(self, side: AskedBy, words: str = "", *, factor: float = 0.75, limit: int = CARD_LIMIT) -> None:
        super().__init__()
        self._factor, self._limit = factor, limit
        self._box = _Drawn(high=factor * 0.95, limit=limit)
        self._box.show_shares(((side, 1.0),))
        self._look = look_of(self)
        self.words = Text(words, factor=factor, limit=limit)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._box, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self.words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_look(self._look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        take_up(self, self._look)
        super().showEvent(event)

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._look = look
        self._box.setFixedWidth(look.font(self._factor * 1.4, limit=self._limit).pixelSize())

    @override
    def sizeHint(self) -> QSize:
        words = self.words.sizeHint()
        return QSize(words.width() + self._box.width() + 10, words.height())


class PowerBalancePanel(Panel):
    """Whose items have the minutes. It is always said in words too."""

    def __init__(self) -> None:
        super().__init__()
        self._said = [Text("", bold=at == 0, factor=0.92 if at == 0 else 0.83, limit=CARD_LIMIT) for at in range(6)]
        self._bar = _Drawn(high=0.7)
        self._keys = {side: SideKey(side) for side in SIDES}
        self.body.setContentsMargins(20, 8, 20, 10)
        self.body.setSpacing(6)
        self._legend = row(*self._keys.values(), *self._said[2:], gap=20)
        for part in (row(*self._said[:2], gap=20), self._bar, self._legend):
            self.body.addWidget(part)
        self.setAccessibleName(self.tr("Power balance"))

    def show_balance(self, balance: PowerBalance) -> None:
        """Draw the balance, by minutes; where nobody planned minutes yet, by items."""
        words = balance_words(balance, SPEAKER)
        said = (self.tr("Power balance: {0}").format(words[0]), *words[1:])
        for at, text in enumerate(self._said):
            text.setText(said[at] if at < len(said) else "")
            text.setVisible(at < len(said))
        counts = balance.minutes if balance.all_minutes else balance.items
        whole = sum(counts.values())
        self._bar.setVisible(bool(whole))
        self._bar.show_shares(_shares(counts, whole))
        self._show_keys(counts, in_minutes=bool(balance.all_minutes))

    def _show_keys(self, counts: Mapping[AskedBy, int], *, in_minutes: bool) -> None:
        amount = self.tr("{0}: {1} minutes") if in_minutes else self.tr("{0}: {1} items")
        for side in SIDES:
            key = self._keys[side]
            key.words.setText(amount.format(SPEAKER.say(CONTEXT, WHO[side]), counts[side]))
            key.setVisible(bool(counts[side]))
            key.updateGeometry()
        self._legend.updateGeometry()


def _shares(counts: Mapping[AskedBy, int], whole: int) -> tuple[tuple[AskedBy, float], ...]:
    return tuple([(side, counts[side] / whole) for side in SIDES if counts[side]])
