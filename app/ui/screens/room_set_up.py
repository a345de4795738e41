"""*Screen for the room*: open it, close it, and say how far the back row is, so that everyone there can read it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.room_size import LIMITS, METRES
from app.override import override
from app.services.live_meeting import LiveMeeting
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton, ChoiceButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.text import Heading, Text
from app.ui.screens.room import RoomScreen
from app.ui.ways_on import settings_and_help

WINDOW_SHARE = 0.7


class RoomSetUpPage(Page):
    """For a co-chair. What is chosen is kept on this laptop, and holds at once. `open_it` opens the screen."""

    def __init__(self, desk: Desk, open_it: Callable[[], RoomScreen], is_open: Callable[[], RoomScreen | None]) -> None:
        super().__init__(self.tr("Screen for the room"))
        self._desk, self._open_it, self._is_open = desk, open_it, is_open
        self._watched: RoomScreen | None = None
        self._state = Text("", bold=True)
        self._choices = {metres: ChoiceButton(self.tr("{0} metres").format(metres)) for metres in METRES}
        self._other = self._number("metres", self.tr("Another distance, in metres"), "")
        wide = self.tr("For a projector. Leave it empty, and the computer says it.")
        self._wide = self._number("wide_cm", self.tr("How wide is the picture on the wall, in centimetres?"), wide)
        self._open = BigButton(self.tr("Open the screen"), picture="television")
        self._close = BigButton(self.tr("Close the screen"), picture="close")
        self._lay_out()
        for metres, choice in self._choices.items():
            choice.clicked.connect(lambda _checked=False, metres=metres: self._say("metres", metres))
        self._open.clicked.connect(lambda _checked=False: self._open_now())
        self._close.clicked.connect(lambda _checked=False: self._close_now())
        desk.house.group.room.listen(self.show_state)
        self.show_state()

    def _lay_out(self) -> None:
        words = self.tr("Everyone in the room sees what is now and next. They see how many points wait.")
        self.body.addWidget(Text(words))
        self.body.addWidget(Text(self.tr("It never shows whose points they are.")))
        self.body.addWidget(self._state)
        self.body.addWidget(Heading(self.tr("How far is the back row?"), factor=1.2))
        self.body.addWidget(row(*self._choices.values(), gap=8))
        self.body.addWidget(self._other)
        self.body.addWidget(Heading(self.tr("Do the letters have the wrong size?"), factor=1.2))
        self.body.addWidget(self._wide)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        back = BigButton(self.tr("Back"), picture="back")
        back.clicked.connect(lambda _checked=False: self._desk.doors.back())
        self.foot.addWidget(foot_row(self._open, self._close, back))

    def _number(self, name: str, label: str, help_words: str) -> CheckedField:
        least, most = max(1, LIMITS[name][0]), LIMITS[name][1]
        trouble = self.tr("Write a number from {0} to {1}.").format(least, most)

        def understood(words: str) -> int | None:
            clean = words.strip()
            return int(clean) if clean.isascii() and clean.isdigit() and least <= int(clean) <= most else None

        field = CheckedField(label, help_words, understood, trouble)
        field.read.connect(lambda value: self._typed(name, value))
        return field

    def _typed(self, name: str, value: int | None) -> None:
        """Nothing written: the computer says how wide the picture is; the distance stays."""
        if value is not None or name == "wide_cm":
            self._say(name, value or 0)

    def _say(self, name: str, value: int) -> None:
        self._desk.attempt(lambda: self._desk.house.group.room.say(name, value))

    def _open_now(self) -> None:
        if self._desk.house.group.room.size.metres is None:
            self._desk.announcer.announce(self.tr("Choose how far the back row is. Then open the screen."))
            next(iter(self._choices.values())).setFocus()
            return
        self._open_it()
        self.show_state()
        self._close.setFocus()

    def _close_now(self) -> None:
        screen = self._is_open()
        if screen is not None:
            screen.close()
        self._open.show()
        self._open.setFocus()
        QTimer.singleShot(0, self, self.show_state)

    def show_state(self) -> None:
        """Draw what is true now."""
        size, screen = self._desk.house.group.room.size, self._is_open()
        self._watch(screen)
        for metres, choice in self._choices.items():
            choice.setChecked(metres == size.metres)
        if not self._other.field.input.hasFocus():
            self._other.set_words(str(size.metres) if size.metres and size.metres not in METRES else "")
        if not self._wide.field.input.hasFocus():
            self._wide.set_words(str(size.wide_cm) if size.wide_cm else "")
        self._open.setVisible(screen is None)
        self._close.setVisible(screen is not None)
        self._state.setText(self._fit_words(screen) if screen is not None else self.tr("It is not open now."))
        self.first = next((choice for choice in self._choices.values() if size.metres is None), self._way_on)

    @property
    def _way_on(self) -> BigButton:
        return self._close if self._open.isHidden() else self._open

    def _watch(self, screen: RoomScreen | None) -> None:
        if screen is not None and screen is not self._watched:
            screen.fit_changed.connect(self.show_state)
            screen.destroyed.connect(self.show_state)
        self._watched = screen

    def _fit_words(self, screen: RoomScreen) -> str:
        if screen.fit.is_smaller:
            return self.tr("It is open. The words do not fit so large. People at the back may need to sit nearer.")
        if "next" in screen.fit.left_out:
            return self.tr("It is open. So that the letters are large, it leaves out what is next.")
        return self.tr("It is open. The back row can read it.")

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)

    @override
    def closed(self) -> None:
        self._desk.house.group.room.forget(self.show_state)
        for field in (self._other, self._wide):
            field.field.flush()


class RoomDoor:
    """The way from Run to the screen for the room. There is one such screen for each window."""

    def __init__(self, desk: Desk, meeting: LiveMeeting, window: Callable[[], QWidget]) -> None:
        self._desk, self._meeting, self._window = desk, meeting, window

    def page(self) -> None:
        """Open the page that opens it."""
        self._desk.doors.open_page(lambda: RoomSetUpPage(self._desk, self._open, self.screen))

    def screen(self) -> RoomScreen | None:
        """Return the screen for the room, where it is open."""
        found = [one for one in self._window().findChildren(RoomScreen) if one.isVisible()]
        return next(iter(found), None)

    def close(self) -> None:
        """The co-chair leaves the meeting: nobody runs what it would show."""
        screen = self.screen()
        if screen is not None:
            screen.close()

    def _open(self) -> RoomScreen:
        return open_for_the_room(self._desk, self._meeting, self._window())


def open_for_the_room(desk: Desk, meeting: LiveMeeting, window: QWidget) -> RoomScreen:
    """Open the screen: it fills a display that shows none of our windows, or else is a window of its own."""
    taken = [one.screen() for one in QApplication.topLevelWidgets() if one.isVisible()]
    free = next((display for display in reversed(QApplication.screens()) if display not in taken), None)
    screen = RoomScreen(desk, meeting, window)
    if free is not None:
        screen.setGeometry(free.geometry())
        screen.showFullScreen()
        return screen
    room = window.screen().availableGeometry()
    screen.resize(round(room.width() * WINDOW_SHARE), round(room.height() * WINDOW_SHARE))
    screen.show()
    return screen
