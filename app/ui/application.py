"""The program with windows: what is in the first one, others beside it, and what happens when something breaks."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import paths
from app.domain.errors import MeetingError
from app.domain.settings import BESIDE, Settings
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.opening import Opening
from app.services.preferences import Preferences, voice_settings
from app.services.reading_aloud import ReadingAloud
from app.ui.counting_timer import CountingTimer
from app.ui.crash import CrashCatcher
from app.ui.desk import Desk
from app.ui.doors import WindowDoors
from app.ui.first_window import FONT_FILES, NAME, FirstWindow, load_font, say_time
from app.ui.keep_awake import KeepAwake
from app.ui.loading_ahead import LoadingAhead
from app.ui.log_file import keep_log
from app.ui.look import look_from
from app.ui.screens.record_trouble import RecordTrouble
from app.ui.shelf import Shelf
from app.ui.tasks import Tasks
from app.ui.tidying import Tidying
from app.ui.window import Window
from app.ui.words import SPEAKER
from app.words.keeping import NOTICES

CARE_AFTER_MS = 8000
COUNT_AFTER_MS = 3000
CARE_EACH_MS = 3600_000
AWAKE_EACH_MS = 5000
BESIDE_PX = 1200


class Application:
    """All windows of one start of the program."""

    def __init__(self, house: House, qt: QApplication) -> None:
        self._house, self._qt = house, qt
        self._tasks = Tasks(qt)
        self._shelf = Shelf(lambda: house.pictures, paths.resources() / "pictures")
        self.windows: list[Window] = []
        self._desks: list[Desk] = []
        self._doors: list[WindowDoors] = []
        self._beside: WindowDoors | None = None
        self._awake = KeepAwake()
        self._tidying: Tidying | None = None
        self._counting: CountingTimer | None = None
        self.loading: LoadingAhead | None = None
        self._watch = QTimer(qt)
        self._watch.setInterval(AWAKE_EACH_MS)
        self._watch.timeout.connect(self._watch_meetings)
        self._watch.start()
        self._care_each = QTimer(qt)
        self._care_each.setInterval(CARE_EACH_MS)
        self._care_each.timeout.connect(self._care)

    def open_window(self, profile: str | None = None, window: Window | None = None) -> WindowDoors:
        """Open one window for one person, dressed as they like it. `window`: one that is shown already."""
        window = Window(NAME) if window is None else window
        tasks = Tasks(window)
        doors = WindowDoors(window, tasks, self._open_beside)
        preferences = Preferences(self._house.settings_store, profile)
        reading = ReadingAloud(self._house.speech.new_voice())
        desk = Desk(self._house, preferences, reading, self._shelf, window.announcer, doors)
        doors.desk = desk

        def use(settings: Settings) -> None:
            window.use_look(look_from(settings, self._shelf))
            reading.use(voice_settings(settings))
            if not preferences.is_kept:
                desk.tell(MeetingError("settings_not_kept"))

        preferences.listen(use)
        use(preferences.settings)
        window.help_asked.connect(doors.help)
        window.settings_asked.connect(doors.settings)
        window.larger_asked.connect(preferences.larger)
        window.smaller_asked.connect(preferences.smaller)
        window.closed.connect(lambda: self._closed(window, desk))
        window.closed.connect(tasks.close)
        self.windows.append(window)
        self._desks.append(desk)
        self._doors.append(doors)
        return doors

    def _watch_meetings(self) -> None:
        """Keep the laptop awake while a meeting runs, and its clock going while no screen shows it."""
        if self._house.is_open:
            self._house.prepare.opened.look()
        meetings = [doors.live for doors in self._doors if doors.live is not None]
        self._awake.set_on(any(meeting.is_open and meeting.state.is_running for meeting in meetings))

    def _closed(self, window: Window, desk: Desk) -> None:
        desk.reading.close()
        self.windows.remove(window)
        self._desks.remove(desk)
        self._doors = [doors for doors in self._doors if doors.desk is not desk]
        if self._beside not in self._doors:
            self._beside = None

    def _open_beside(self, live: LiveMeeting) -> None:
        """Follow in a second window what the first one runs; the one that is open already comes to the front."""
        if self._beside is None:
            self._open_second(live)
            return
        if self._beside.live is not live:
            self._beside.follow(live)
        bring_to_front(self.windows[self._doors.index(self._beside)])

    def _open_second(self, live: LiveMeeting) -> None:
        """Open it on a second display, or else side by side. At first it looks as the first one does."""
        self._beside = doors = self.open_window(BESIDE)
        if doors.desk.preferences.is_new:
            doors.desk.preferences.lend(self._desks[0].preferences.settings)
        first, window = self.windows[0], self.windows[-1]
        screens = self._qt.screens()
        room = screens[-1].availableGeometry()
        if len(screens) == 1 and room.width() >= BESIDE_PX:
            half = room.width() // 2
            fill(first, room.adjusted(0, 0, -half, 0), first)
            room = room.adjusted(half, 0, 0, 0)
        fill(window, room, first)
        doors.follow(live)
        window.show()

    def open(self, opening: Opening, window: Window) -> None:
        """Open the record, and fill the window that is shown already."""
        doors = self.open_window(window=window)
        QTimer.singleShot(0, lambda: self._ready(doors, window, opening))

    def _ready(self, doors: WindowDoors, window: Window, opening: Opening) -> None:
        try:
            notices = self._house.open_record()
            self._house.care.hold()
        except MeetingError as error:
            window.start_over(RecordTrouble(self._house, error, lambda: self._ready(doors, window, opening)))
            return
        finally:
            self._tidying = self._tidying or Tidying(self._qt)  # everything is loaded now (`main.py`)
        doors.notices = tuple(SPEAKER.of({"keeping": NOTICES}, one.code, **one.facts) for one in notices)
        self._go(doors, opening)
        say_time("usable")
        self.loading = self.loading or LoadingAhead(self._qt)
        QTimer.singleShot(COUNT_AFTER_MS, self._count)
        QTimer.singleShot(CARE_AFTER_MS, self._care)
        self._care_each.start()

    def _go(self, doors: WindowDoors, opening: Opening) -> None:
        if opening.screen == "welcome" and doors.desk.preferences.is_first_use:
            doors.set_up()
            return
        doors.welcome()
        if opening.screen == "practise":
            doors.practise()
        elif opening.screen in ("follow", "run"):
            if opening.agenda is not None:
                doors.open_file(opening.agenda, opening.screen)
            else:
                doors.choose_agenda(opening.screen)
        elif opening.agenda is not None:
            doors.agendas.open_given(opening.agenda, doors.open_file)

    def _care(self) -> None:
        self._tasks.run(self._house.care.back_up_if_due, lambda _copy: None, lambda _error: None)

    def _count(self) -> None:
        """Count meetings for the power record from now on, beside everything else."""
        if self._counting is None:
            self._counting = CountingTimer(self._house.counting, self._qt)

    def raise_window(self, given: str = "") -> None:
        """A second start asked for this window, and may have been given a file."""
        if self.windows:
            bring_to_front(self.windows[0])
        if given and self._doors and self._house.is_open:
            first = self._doors[0]
            first.agendas.open_given(Path(given), first.open_file)


def bring_to_front(window: Window) -> None:
    """Show a window above all others, as large as it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def fill(window: Window, room: QRect, shown: Window) -> None:
    """Give a window this room on the screen, its frame too, also if it fills the screen now.

    `shown`: a window that has its frame already. Frames of the same desktop are alike.
    """
    if window.isMaximized() or window.isFullScreen():
        window.showNormal()
    window.setGeometry(room.marginsRemoved(shown.windowHandle().frameMargins()))


def start(house: House, opening: Opening, first: FirstWindow) -> int:
    """Fill the window that is shown already, and stay until the last one is closed. Returns the exit status."""
    keep_log(house.places.logs)
    CrashCatcher().install()
    for font in FONT_FILES:
        load_font(font)
    first.qt.setWindowIcon(QIcon(str(paths.resources() / "icon" / "fairsay.svg")))
    application = Application(house, first.qt)
    first.once.asked.connect(application.raise_window)
    application.open(opening, first.window)
    status = first.qt.exec()
    house.close()
    return status
