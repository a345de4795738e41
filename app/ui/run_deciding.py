"""Deciding, on Run: is it decided already, are people ready to decide, and the way to record a decision."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.live import Item, LiveState
from app.services.deciding import is_to_decide, lateness_of
from app.services.recording import Recording
from app.services.running import Running
from app.ui.deciding_way import Ask, DecidingWay, Done
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.stack import PageStack
from app.ui.words import SPEAKER
from app.words.deciding import late_words


class DecidingLines(QWidget):
    """A line at the top, shown only while it is true of the item that is now. It never stops the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say_it, self.later = BigButton(self.tr("Say how open it is")), BigButton(self.tr("Say it later"))
        self.anyway = BigButton(self.tr("Decide anyway"))
        self._ask = Banner("question", self.say_it, self.later)
        self._late = Banner("warning", self.anyway)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self._ask)
        body.addWidget(self._late)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_lines(self, *, asks: bool, late: str, may_decide: bool) -> None:
        """Ask if it is decided already; say that the papers are late, and offer to decide all the same."""
        self._ask.say(self.tr("We want to decide this. Is it decided already?") if asks else "")
        self._late.buttons.setVisible(may_decide)
        self._late.say(late)
        self.setVisible(asks or bool(late))


class RunDeciding(QObject):
    """What co-chairs do about a decision. `ask` opens a question over Run; `done` comes back and does something."""

    def __init__(self, desk: Desk, running: Running, ask: Ask, done: Done, stack: PageStack) -> None:
        super().__init__()
        self._meeting = running.meeting
        self._way = DecidingWay(desk, Recording(running, desk.house.prepare), ask, done, stack)
        self._later: set[str] = set()
        self.lines = DecidingLines()
        self.lines.say_it.clicked.connect(lambda: self._with_item(self._way.ask_how_open))
        self.lines.later.clicked.connect(lambda: self._with_item(self._not_now))
        self.lines.anyway.clicked.connect(lambda: self._with_item(self._way.ask_why))

    def show_state(self, state: LiveState) -> None:
        """Draw what is true of the item that is now."""
        item = self._now(state)
        if item is None or not state.is_running or not is_to_decide(item):
            self.lines.show_lines(asks=False, late="", may_decide=False)
            return
        late = lateness_of(self._meeting, item)
        asks = item.stage is None and item.id not in self._later and state.pause is None and not state.on_break
        words = late_words(late, SPEAKER) if late is not None and not asks else ""
        self.lines.show_lines(asks=asks, late=words, may_decide=late is not None and late.reason is None)

    def is_first(self, state: LiveState) -> bool:
        """Return whether recording a decision is what this item is for."""
        item = self._now(state)
        return item is not None and is_to_decide(item)

    def record(self) -> None:
        """*Record a decision*: say first what must be said first, then write it down."""
        self._with_item(self._way.record)

    def _not_now(self, item: str) -> None:
        self._later.add(item)
        self.show_state(self._meeting.state)

    def _with_item(self, do: Callable[[str], object]) -> None:
        now = self._meeting.state.now
        if now is not None:
            do(now)

    def _now(self, state: LiveState) -> Item | None:
        return state.item(state.now) if state.now is not None else None
