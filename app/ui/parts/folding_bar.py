"""A row of big buttons at the foot that never takes more than a third of the window, unless a person asks for it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.override import override
from app.ui.drawing import Words, size_of
from app.ui.look import CARD_LIMIT, Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.showing import show_in_place

GAP = 12
OFTEN = 5
LOWEST = 96

Row = list[tuple[BigButton, int]]
"""Buttons side by side, each with its width in pixels."""


class FoldingBar(QWidget):
    """The main buttons of a screen at their own width, in as many lines as they need.

    The first `often`, the most used, are in sight; the others are behind *More tools*, which keeps its place when it is
    pressed. Where they are still too high, more of them go there, as many as must. `least` are always whole. `shuts`:
    where the open bar is too high to read beside it, it shuts once something was pressed.
    """

    least, often = 1, OFTEN
    shuts = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_shown = False
        self._offered: list[BigButton] = []
        self._more = BigButton("", picture="up", factor=0.83)
        self._more.setParent(self)
        self._more.limit = CARD_LIMIT
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, *buttons: BigButton) -> None:
        """Offer these buttons, and no others."""
        if list(buttons) == self._offered:
            return
        for button in buttons:
            if button.parentWidget() is not self:
                button.clicked.connect(lambda _checked=False: self._was_pressed())
            button.setParent(self)
            button.limit = CARD_LIMIT
        for button in self._offered:
            button.setVisible(button in buttons)
        self._offered = list(buttons)
        show_in_place(self, bool(buttons))
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window: the buttons first, because their size decides where they go."""
        for button in (*self._offered, self._more):
            button.apply_look(look)
        self.fold()

    def _words(self, *, is_open: bool) -> str:
        """Return what is on the button that shows the others, or puts them away again."""
        return self.tr("Fewer tools") if is_open else self.tr("More tools")

    def _show_more(self) -> None:
        self._all_shown = not self._all_shown
        self.fold()
        if not self._all_shown:
            self._more.setFocus()

    def _was_pressed(self) -> None:
        """Where the open bar leaves no room to read, give the room back once something was pressed."""
        if self.shuts and self._all_shown and not self._fits(self._shown()):
            self._all_shown = False
            self.fold()

    def focus_on(self, button: BigButton) -> None:
        """Give the focus to a button, or to the one that opens the bar where it is folded away."""
        (self._more if button.isHidden() else button).setFocus()

    def _rows(self, buttons: Sequence[BigButton]) -> list[Row]:
        rows: list[Row] = [[]]
        used = 0
        for button in buttons:
            wide = min(self._width_of(button), self.width())
            if rows[-1] and used + wide > self.width():
                rows.append([])
                used = 0
            rows[-1].append((button, wide))
            used += wide + GAP
        return rows

    def _width_of(self, button: BigButton) -> int:
        """Return how wide a button is. The one that folds has room for its other words too, so that it stays there."""
        wide = max(button.sizeHint().width(), button.minimumSizeHint().width())
        if button is not self._more:
            return wide
        now, other = (Words(self._words(is_open=one), button.font()) for one in (self._all_shown, not self._all_shown))
        return wide + max(0, round(size_of(other, self.width())[1] - size_of(now, self.width())[1]))

    def _height_of(self, buttons: Sequence[BigButton]) -> int:
        return sum(_high(row) + GAP for row in self._rows(buttons)) - GAP

    def _fits(self, buttons: Sequence[BigButton]) -> bool:
        return self._height_of(buttons) <= self.window().height() // 3

    def _always(self) -> list[BigButton]:
        """Return those that stay whole where not all of them fit: as many as there is room for."""
        most = min(self.often, len(self._offered) - 1)
        fitting = (n for n in range(most, self.least, -1) if self._fits([*self._offered[:n], self._more]))
        return self._offered[: next(fitting, self.least)]

    def fold(self) -> None:
        """Put every button in its place. Call it when the height of the window changed."""
        if self.width() < LOWEST or not self._offered:
            return
        self._say_more()
        shown = self._shown()
        if self.window().focusWidget() in {*self._offered} - {*shown}:
            self._more.show()
            self._more.setFocus()
        for button in (*self._offered, self._more):
            button.setVisible(button in shown)
        self._arrange(self._rows(shown))

    def _say_more(self) -> None:
        """Say what is on the button that folds, and aloud also whether it is open."""
        self._more.picture_id = "down" if self._all_shown else "up"
        self._more.say(self._words(is_open=self._all_shown))
        self._more.setAccessibleDescription(self.tr("Open") if self._all_shown else self.tr("Shut"))

    def _shown(self) -> list[BigButton]:
        """Return what is in sight, in order."""
        few = len(self._offered) <= self.least or (len(self._offered) <= self.often + 1 and self._fits(self._offered))
        if few:
            return self._offered
        return self._when_open() if self._all_shown else [*self._always(), self._more]

    def _when_open(self) -> list[BigButton]:
        always = self._always()
        return [*always, self._more, *self._offered[len(always) :]]

    def _arrange(self, rows: Sequence[Row]) -> None:
        top, rtl = 0, self.isRightToLeft()
        for row in rows:
            left, high = 0, _high(row)
            for button, wide in row:
                button.setGeometry(self.width() - left - wide if rtl else left, top, wide, high)
                left += wide + GAP
            top += high + GAP
        self.setFixedHeight(top - GAP)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(300, max((one.minimumSizeHint().width() for one in self._offered), default=0)), LOWEST // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()


def _high(row: Row) -> int:
    return max(button.heightForWidth(wide) for button, wide in row)
