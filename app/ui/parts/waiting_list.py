"""Points and cards that wait, for co-chairs: first asked first, with what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.hearing import WaitingPress
from app.ui.announce import announcer_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear
from app.ui.parts.text import Heading, Text
from app.ui.words import SPEAKER
from app.words.about_points import Known, short_words
from app.words.pressing import CARDS, CONTEXT
from app.words.time import waited_words


class WaitingList(QWidget):
    """Each press is a button; pressing it asks what to do with it.

    A new one is told once, calmly. Source: MT-5.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Heading("", factor=1.0)
        self._none = Text(self.tr("When somebody presses a card, it shows here."), factor=0.83)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self._heading)
        self._hard = Text("", bold=True)
        self._hard.hide()
        body.addWidget(self._hard)
        body.addWidget(self._none)
        body.addLayout(self._list)
        self._later = Text("", factor=0.83)
        self._later.hide()
        body.addWidget(self._later)
        self._rows: dict[str, BigButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def some(self) -> bool:
        """Whether anything waits."""
        return bool(self._rows)

    def show_waiting(self, waiting: Sequence[WaitingPress]) -> None:
        """Draw what waits."""
        if [one.press.id for one in waiting] != list(self._rows):
            self._tell_new([one for one in waiting if one.press.id not in self._rows])
            clear(self._list)
            self._rows = {one.press.id: self._row(one) for one in waiting}
        points = sum(one.press.is_point for one in waiting)
        heading = {0: self.tr("No points are waiting"), 1: self.tr("1 point is waiting")}
        self._heading.setText(heading.get(points, self.tr("{0} points are waiting").format(points)))
        self._none.setVisible(not waiting)
        for one in waiting:
            row = self._rows[one.press.id]
            row.picture_id = one.picture or one.press.meaning
            row.say(self._title(one), self._about(one))
            row.update()

    def show_hard(self, words: str) -> None:
        """Say how much is hard to understand now, and ask for other words; "" for nothing."""
        self._hard.setText(words)
        self._hard.setVisible(bool(words))

    def show_later(self, count: int) -> None:
        """Say how many points were prepared for items that come later."""
        said = {0: "", 1: self.tr("1 more point is prepared. It comes with its item.")}
        self._later.setText(
            said.get(count, self.tr("{0} more points are prepared. They come with their items.").format(count))
        )
        self._later.setVisible(count > 0)

    def _tell_new(self, new: Sequence[WaitingPress]) -> None:
        window = announcer_of(self)
        if window is not None and new:
            cards = " · ".join(SPEAKER.say(CONTEXT, CARDS[one.press.meaning]) for one in new)
            window.announce(self.tr("New: {0}").format(cards))

    def _row(self, one: WaitingPress) -> BigButton:
        button = BigButton("", picture=one.press.meaning, ink=one.press.meaning, factor=0.92)
        button.clicked.connect(lambda: self.chosen.emit(one.press.id))
        self._list.addWidget(button)
        return button

    def _title(self, one: WaitingPress) -> str:
        if not one.press.is_point:
            return SPEAKER.say(CONTEXT, CARDS[one.press.meaning])
        if one.press.status == "called":
            return self.tr("We hear this point now")
        return self.tr("A point, with words") if one.words else self.tr("A point")

    def _about(self, one: WaitingPress) -> str:
        said = [] if one.press.status == "called" else [waited_words(one.waited_s, SPEAKER)]
        said += short_words(Known(one.press, one.name), SPEAKER)
        if one.press.is_kept:
            said.append(self.tr("kept for later"))
        if one.press.came_from == "run":
            said.append(self.tr("a raised card"))
        return " · ".join(said)
