"""The easy view of Run: how much time is left, what comes next, and who waits. Three calm lines with pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.live import LiveState
from app.services.hearing import WaitingPress
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Text
from app.ui.parts.time_shape import TimeShape
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT
from app.words.room import soon_words
from app.words.time import left_words, share_left, stands_still

LARGE = 1.25
LARGEST = 320


class EasyRun(QWidget):
    """Draws what it is shown. `raised`: for a card of somebody without a laptop. The other tools are at the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = TimeShape()
        self._time, self._next, self._waiting = (Text("", factor=LARGE, limit=LARGEST) for _line in range(3))
        self._waited, self._hard = Text(""), Text("")
        self.raised = BigButton(self.tr("Someone raised a card"), picture="raise_hand_other", factor=0.92)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        self._time_line = self._line(self._shape, self._time)
        body.addWidget(self._time_line)
        body.addWidget(self._line(PictureLabel("next", factor=2.4), self._next))
        waits = (self._waiting, self._waited, self._hard)
        body.addWidget(self._line(PictureLabel("point", factor=2.4), *waits, button=self.raised))
        body.addStretch()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _line(self, picture: QWidget, *words: Text, button: BigButton | None = None) -> Panel:
        panel, said, column = Panel(), QWidget(), QVBoxLayout()
        beside = QHBoxLayout(said)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        column.setSpacing(4)
        beside.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addStretch()
        for one in words:
            column.addWidget(one)
        column.addStretch()
        beside.addLayout(column, 1)
        panel.body.addWidget(said if button is None else row(said, button, spread=True))
        return panel

    def show_state(self, state: LiveState, next_title: str, soon_title: str, *, show_time: bool) -> None:
        """Say the time left in words, and what comes next; `soon_title`: everyone was told that it comes soon."""
        words = left_words(state, SPEAKER)
        self._time_line.setVisible((show_time or not state.clock_runs) and not stands_still(state))
        self._time.setText(words)
        self._shape.show_share(share_left(state), words)
        self.raised.setVisible(state.is_running)
        last = self.tr("This is the last item.") if state.is_running else self.tr("Nothing comes next.")
        following = self.tr("Next: {0}").format(next_title) if next_title else last
        told = self.tr("Everyone was told. {0}").format(soon_words(soon_title, SPEAKER))
        self._next.setText(told if soon_title else following)

    def show_hard(self, words: str) -> None:
        """Say how much is hard to understand now, and ask for other words; "" for nothing."""
        self._hard.setText(words)
        self._hard.setVisible(bool(words))

    def show_waiting(self, waiting: Sequence[WaitingPress]) -> None:
        """Say how many points wait, that one is heard now, or which card somebody pressed."""
        points = [one for one in waiting if one.press.is_point]
        cards = [one for one in waiting if not one.press.is_point]
        some = {0: self.tr("No points are waiting."), 1: self.tr("1 point is waiting.")}
        words = some.get(len(points), self.tr("{0} points are waiting.").format(len(points)))
        if any(one.press.status == "called" for one in points):
            words = self.tr("We hear a point now.")
        elif cards and not points:
            card = SPEAKER.say(CONTEXT, CARDS[cards[0].press.meaning])
            words = self.tr("Somebody pressed this card: {0}.").format(card)
        self._waiting.setText(words)
        first = next((one for one in [*points, *cards] if one.press.status != "called"), None)
        minutes = first.waited_s // 60 if first is not None else 0
        some = {0: "", 1: self.tr("Waiting for 1 minute.")}
        self._waited.setText(some.get(minutes, self.tr("Waiting for {0} minutes.").format(minutes)))
        self._waited.setVisible(minutes > 0)
