"""Welcome: the doors, and ways to settings and help."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from app.override import override
from app.services.live_meeting import LiveMeeting
from app.ui.desk import Desk
from app.ui.look import Look, look_of
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, ways
from app.ui.parts.replies_note import RepliesNote

DOOR_WIDE = 420
PICTURE_PX = 104


class Door(BigButton):
    """A big door: picture, words, a line on what is behind it."""

    def __init__(self, words: str, picture: str, hint: str) -> None:
        super().__init__(words, picture=picture, hint=hint, factor=1.3)
        self.hint_factor = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_look(look_of(self))

    @override
    def _picture_px(self) -> int:
        return round(PICTURE_PX * min(1.6, 0.6 + 0.4 * self._look.size / 100))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(max(260, self.width())))


class WelcomeScreen(Page):
    """What do you want to do?"""

    def __init__(self, desk: Desk, notices: tuple[str, ...] = ()) -> None:
        super().__init__(self.tr("What do you want to do?"))
        doors = desk.doors
        self._doors = [
            self._door(
                self.tr("Follow a meeting"),
                "follow",
                self.tr("See it and have your say."),
                lambda: doors.choose_agenda("follow"),
            ),
            self._door(
                self.tr("Run a meeting"), "run", self.tr("For both co-chairs."), lambda: doors.choose_agenda("run")
            ),
            self._door(
                self.tr("Make an agenda"),
                "make_agenda",
                self.tr("Plan what to talk about."),
                self._make_agenda,
            ),
            self._door(self.tr("Look back"), "look_back", self.tr("See what happened."), doors.look_back),
        ]
        for words in notices:
            banner = Banner("warning")
            banner.say(words)
            self.body.addWidget(banner)
        self._desk, self._unfinished = desk, Banner("time")
        self._replies = RepliesNote(desk)
        self.body.addWidget(self._unfinished)
        self.body.addWidget(self._replies)
        self._grid = QGridLayout()
        self._grid.setSpacing(20)
        self.body.addLayout(self._grid, 1)
        ways_on = ways(
            (self.tr("Practise"), "practise", doors.practise),
            (self.tr("Settings"), "settings", doors.settings),
            (self.tr("Help"), "help", doors.help),
            factor=1.0,
        )
        self.body.addWidget(ways_on)
        self.first = self._doors[0]

    @override
    def opened(self) -> None:
        """Show the way back into a meeting that was not ended: after a crash, a flat battery, or Esc."""
        desk = self._desk
        meeting_id = desk.house.prepare.unfinished() if desk.house.is_open else None

        def go(door: Callable[[LiveMeeting], None]) -> None:
            desk.attempt(lambda: door(desk.house.prepare.open(meeting_id or "")))

        follow = BigButton(self.tr("Follow it"), picture="follow")
        run = BigButton(self.tr("Run it"), picture="run")
        follow.clicked.connect(lambda: go(desk.doors.follow))
        run.clicked.connect(lambda: go(desk.doors.run))
        old, self._unfinished = self._unfinished, Banner("time", follow, run)
        self.body.replaceWidget(old, self._unfinished)
        old.hide()
        old.deleteLater()
        there_is_one = self.tr("A meeting has not ended yet. You can go back to it.")
        self._unfinished.say(there_is_one if meeting_id is not None else "")
        self.first = follow if meeting_id is not None else self._doors[0]
        self._replies.look()

    def _make_agenda(self) -> None:
        self._desk.doors.agendas.start()  # only now: what is behind this door is loaded after Welcome

    def _door(self, words: str, picture: str, hint: str, do: Callable[[], object]) -> Door:
        door = Door(words, picture, hint)
        door.clicked.connect(lambda _checked=False: do())
        return door

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        if not hasattr(self, "_grid"):
            return
        columns = 2 if self.width() >= 2 * DOOR_WIDE * look.size / 100 else 1
        for at, door in enumerate(self._doors):
            self._grid.addWidget(door, at // columns, at % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
