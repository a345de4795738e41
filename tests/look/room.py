"""One window in one look, with a house and a clock of its own, so that no picture hangs on another."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app import build, paths
from app.domain.agenda import AgendaDraft
from app.services.house import Speech
from app.services.live_meeting import LiveMeeting
from app.ui.application import Application
from app.ui.bridge import MeetingBridge
from app.ui.parts.page import Page
from app.ui.screens.show_card import ShowCard
from app.ui.tasks import Tasks
from tests.fakes import FakeClock, FakeVoice
from tests.look import meeting as play
from tests.ui.looking import settle


@dataclass(frozen=True)
class View:
    """How a person has it."""

    theme: str = "paper"
    size: int = 100
    wide: int = 1366
    high: int = 768


class Room:
    """Everything that a screen needs, made anew for one picture."""

    def __init__(self, home: Path, qt: QApplication, view: View) -> None:
        self.clock = FakeClock()
        self.house = replace(build.build(paths.places(home), Speech(FakeVoice, list)), clock=self.clock)
        self._application = Application(self.house, qt)
        self.desk = self._application.open_window(play.PROFILE).desk
        self.window = self._application.windows[-1]
        self._view = view
        for name, value in (("theme", view.theme), ("size", view.size), ("view", "pictures")):
            self.desk.preferences.change(name, value)
        self.desk.preferences.finish_set_up()
        self.window.resize(view.wide, view.high)

    def meeting(
        self, happen: Callable[[LiveMeeting, FakeClock], object], agenda: AgendaDraft | None = None
    ) -> LiveMeeting:
        """Make the invented meeting, or one with this agenda, and let things happen in it."""
        live = self.house.prepare.make(agenda or play.agenda())
        happen(live, self.clock)
        return live

    def bridge(self, live: LiveMeeting) -> MeetingBridge:
        """Return what tells screens of a meeting."""
        return MeetingBridge(live, self.window)

    def tasks(self) -> Tasks:
        """Return what runs slow things."""
        return Tasks(self.window)

    @property
    def page(self) -> Page:
        """The screen on top."""
        page = self.window.page
        assert page is not None
        return page

    def show(self, thing: QWidget) -> QWidget:
        """Show a screen in the window, or a small window of its own."""
        self.window.show()
        if isinstance(thing, Page):
            self.window.open(thing)
        else:
            thing.show()
        if isinstance(thing, ShowCard):
            thing.setWindowState(Qt.WindowState.WindowNoState)
            thing.resize(self._view.wide, self._view.high)
        thing.window().activateWindow()
        settle()
        return thing

    def close(self) -> None:
        """Take all of it down."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.house.close()
