"""Points in the room: how many wait, those that everyone may read, and *Me too*. Never who they are of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.room_points import RoomPoint
from app.ui.parts.big_button import BigButton
from app.ui.parts.own_words import OwnWords
from app.ui.parts.page import clear, row
from app.ui.parts.text import Heading, Text
from app.ui.words import SPEAKER
from app.words.about_points import people_words

SHOWN = 3


class RoomPointsList(QWidget):
    """Calm: one line that says how many wait; below it only what can be read. Hidden while none waits."""

    me_too_said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._shown: object = None
        self._all = False
        self._points: Sequence[RoomPoint] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_points(self, points: Sequence[RoomPoint]) -> None:
        """Draw what waits, first asked first."""
        if (tuple(points), self._all) == self._shown:
            return
        self._points, self._shown = points, (tuple(points), self._all)
        focus = self.focusWidget()
        had_focus = focus.accessibleName() if focus is not None and focus.hasFocus() else ""
        clear(self._body)
        self.setVisible(bool(points))
        self._body.addWidget(Heading(self.tr("Points in the room"), factor=0.9))
        self._body.addWidget(Text(self._count(len(points))))
        to_read = [point for point in points if point.is_shown]
        for point in to_read if self._all else to_read[:SHOWN]:
            self._add(point)
        if to_read and len(to_read) < len(points):
            self._body.addWidget(Text(self.tr("Only the co-chairs can read the others."), factor=0.83))
        if len(to_read) > SHOWN:
            more = BigButton(self.tr("Show fewer") if self._all else self.tr("Show all of them"), factor=0.83)
            more.clicked.connect(lambda _checked=False: self._toggle())
            self._body.addWidget(row(more))
        self._give_focus(had_focus)

    def _count(self, count: int) -> str:
        if count == 1:
            return self.tr("1 point is waiting.")
        return self.tr("{0} points are waiting. The first one asked is the first one heard.").format(count)

    def _add(self, point: RoomPoint) -> None:
        if point.press.status == "called" and not (point.words or point.picture):
            self._body.addWidget(Text(self.tr("{0}. This point is heard now.").format(point.place), factor=0.92))
        else:
            words = self.tr("{0}. {1}").format(point.place, point.words) if point.words else ""
            self._body.addWidget(OwnWords(words, point.picture, factor=0.92))
        said = [people_words(point.press.me_too, SPEAKER)]
        if point.is_mine:
            said.append(self.tr("This is your point."))
        if point.said_too:
            said.append(self.tr("✓ You said me too."))
        if any(said):
            self._body.addWidget(Text(" ".join(part for part in said if part), factor=0.83))
        if point.can_say_too:
            self._body.addWidget(row(self._me_too(point)))

    def _me_too(self, point: RoomPoint) -> BigButton:
        button = BigButton(self.tr("Me too"), picture="agree", factor=0.83)
        button.setAccessibleName(self.tr("Me too, point {0}").format(point.place))
        button.clicked.connect(lambda _checked=False: self.me_too_said.emit(point.press.id))
        return button

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_points(self._points)

    def _give_focus(self, name: str) -> None:
        """Give the focus back where it was; where that button went, to the next one there is."""
        buttons = [button for button in self.findChildren(BigButton) if not button.isHidden()]
        same = next((button for button in buttons if button.accessibleName() == name), None)
        if name and (same or buttons):
            (same or buttons[0]).setFocus()
