"""Beside what is read: time left, what comes next, my points, and how to show it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.agenda import AboutToday
from app.ui.parts.big_button import BigButton, ChoiceButton
from app.ui.parts.my_points import MyPoints
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.room_points import RoomPointsList
from app.ui.parts.safe_line import SafeLine
from app.ui.parts.text import Heading, Text
from app.ui.parts.time_shape import TimeShape
from app.ui.words import SPEAKER
from app.words.privacy_notice import safe_words

VIEWS = ("pictures", "simple", "full")


class SidePanel(Panel):
    """Draws what it is shown; asks by signals."""

    view_chosen = Signal(str)
    another_item_asked = Signal(int)
    """int: -1 the item before, 1 the item after."""
    missed_asked = Signal()
    time_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_heading = Heading(self.tr("Time left"), factor=0.9)
        self._time = Text("")
        self._shape = TimeShape()
        self._next = Text("")
        self._later = Text("", factor=0.83)
        self.points = MyPoints()
        self.room = RoomPointsList()
        self.body.addWidget(self._time_heading)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._time, 1)
        self.body.addLayout(beside)
        self._next_heading = Heading(self.tr("Next"), factor=0.9)
        self.body.addWidget(self._next_heading)
        self.body.addWidget(self._next)
        self.body.addWidget(Heading(self.tr("My points"), factor=0.9))
        self.body.addWidget(self.points)
        self.body.addWidget(self.room)
        self._today = Text("", factor=0.83)
        self.body.addWidget(self._today)
        self._safe = SafeLine()
        self.body.addWidget(self._safe)
        self._add_ways()
        self.body.addStretch()

    def _add_ways(self) -> None:
        self._other_heading = Heading(self.tr("Look at another item"), factor=0.9)
        self.body.addWidget(self._other_heading)
        self.body.addWidget(self._later)
        before = BigButton(self.tr("Item before"), picture="back", factor=0.83)
        after = BigButton(self.tr("Item after"), picture="next", factor=0.83)
        before.clicked.connect(lambda: self.another_item_asked.emit(-1))
        after.clicked.connect(lambda: self.another_item_asked.emit(1))
        missed = BigButton(self.tr("What did I miss?"), picture="look_back", factor=0.83)
        missed.clicked.connect(self.missed_asked)
        self._others = row(before, after, missed, gap=6)
        self.body.addWidget(self._others)
        self.body.addWidget(Heading(self.tr("How to show it"), factor=0.9))
        names = {"pictures": self.tr("With pictures"), "simple": self.tr("Simple words"), "full": self.tr("Full")}
        self._views = {view: ChoiceButton(names[view], factor=0.83) for view in VIEWS}
        for view, button in self._views.items():
            button.clicked.connect(lambda _checked=False, view=view: self.view_chosen.emit(view))
        self.body.addWidget(row(*self._views.values(), gap=6))
        self._hide_time = BigButton("", picture="hide_clock", factor=0.83)
        self._hide_time.clicked.connect(lambda: self.time_switched.emit(self._time.isHidden()))
        self.body.addWidget(row(self._hide_time))

    def show_time(self, words: str, share: float | None, *, is_shown: bool) -> None:
        """Draw the time left, or hide it if this person does not want to see it."""
        self._time_heading.setVisible(is_shown)
        self._time.setVisible(is_shown)
        self._time.setText(words)
        self._shape.show_share(share if is_shown else None, words)
        self._hide_time.say(self.tr("Hide the time") if is_shown else self.tr("Show the time"))

    def show_over(self, *, is_over: bool) -> None:
        """Leave out what is only true while the meeting is on: the time, and what comes next."""
        for part in (self._next_heading, self._next, self._hide_time):
            part.setVisible(not is_over)
        if is_over:
            self.show_time("", None, is_shown=False)

    def show_next(self, following: str, later: Sequence[str]) -> None:
        """Draw what comes next, and after that."""
        self._next.setText(following or self.tr("This is the last item."))
        self._later.setText(self.tr("Later: {0}").format(" · ".join(later)) if later else "")
        self._later.setVisible(bool(later))

    def show_today(self, about: AboutToday | None) -> None:
        """Draw who helps, where it is quiet, and always whom to tell if someone is not safe."""
        self._safe.show_words(safe_words(about, SPEAKER))
        said: list[str] = []
        if about is not None:
            said = [
                words.format(told)
                for words, told in (
                    (self.tr("Who can help: {0}."), about.helper),
                    (self.tr("Quiet room: {0}."), about.quiet_room),
                )
                if told
            ]
        self._today.setText(" ".join(said))
        self._today.setVisible(bool(said))

    def leave_out_other_items(self) -> None:
        """Where the ways to other items stand elsewhere on the screen."""
        for part in (self._other_heading, self._others):
            part.hide()

    def show_view(self, view: str) -> None:
        """Tick the view that is shown."""
        self._views[view].setChecked(True)
