"""Take in points from another laptop: open its file, see how much is inside, take it in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.domain.points_file import ENDING, PointsFile
from app.override import override
from app.services.live_meeting import LiveMeeting
from app.services.taking_in import TakingIn, TookIn, read_points_file
from app.ui.computer_files import ask_for_file
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.by_file import counted_words, not_taken_words
from app.words.problems import words_for

AskForFile = Callable[[QWidget, str, str], str]


class TakeInPage(Page):
    """Opening a file changes nothing: a press takes it in. It never says who anything is from."""

    def __init__(self, desk: Desk, live: LiveMeeting, ask: AskForFile = ask_for_file) -> None:
        super().__init__(self.tr("Take in points"))
        self._desk, self._live, self._ask = desk, live, ask
        self._taking = TakingIn(live, desk.house.record.authors)
        self._tasks, self._points = Tasks(self), None
        self._points: PointsFile | None
        self._make_parts()
        for part in (self._done, self._trouble, self._about, self._inside, row(self._open)):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        self.first = self._open

    def _make_parts(self) -> None:
        self._done, self._trouble = Banner("tick"), Banner("warning")
        about = self.tr("A laptop without a connection can save its points in a file. Open the file here.")
        self._about = Text(about)
        self._open = BigButton(self.tr("Open a file with points"), picture="folder")
        self._open.clicked.connect(lambda _checked=False: self._choose())
        self._take = BigButton(self.tr("Take them in"), picture="tick")
        self._take.clicked.connect(lambda _checked=False: self._take_in())
        self._inside, self._title, self._words = Panel(), Heading("", factor=1.1), Text("")
        self._take_row = row(self._take)
        for part in (self._title, self._words, self._take_row):
            self._inside.body.addWidget(part)
        self._inside.hide()

    def _choose(self) -> None:
        kinds = f"{self.tr('Points')} (*{ENDING});;{self.tr('All files')} (*)"
        chosen = self._ask(self, self.tr("Open a file with points"), kinds)
        if chosen:
            self._tasks.run(lambda: read_points_file(Path(chosen)), self.show_inside, self._failed)

    def show_inside(self, points: PointsFile) -> None:
        """Say what is in a file."""
        try:
            inside = self._taking.look(points)
        except MeetingError as error:
            self._failed(error)
            return
        self._points = points
        self._clear()
        new, known = counted_words(inside.new, SPEAKER), counted_words(inside.known, SPEAKER)
        self._title.setText(self.tr("In the file: {0}").format(new) if new else self.tr("Nothing new is in this file."))
        meeting = self.tr("It is for this meeting: {0}").format(self._live.meeting.title)
        here = self.tr("In this meeting already: {0}").format(known) if known else ""
        self._words.setText("\n".join(line for line in (meeting, here) if line))
        self._take_row.setVisible(bool(new))
        self._inside.show()
        (self._take if new else self._open).setFocus()
        self._desk.announcer.announce(self._title.text())

    def _take_in(self) -> None:
        points = self._points
        if points is None:
            return
        try:
            took = self._taking.take(points)
        except MeetingError as error:
            self._failed(error)
            return
        self._points = None
        self._clear()
        self._show_taken(took)
        self._open.setFocus()

    def _show_taken(self, took: TookIn) -> None:
        taken = counted_words(took.taken, SPEAKER)
        delete = self.tr("The file holds people's words. Delete it from the stick now.")
        if taken:
            told = self.tr("Taken in: {0}.").format(taken)
            self._done.say(f"{told} {delete}")
        if took.refused:
            self._title.setText(self.tr("Not taken in"))
            self._words.setText("\n".join(dict.fromkeys(not_taken_words(one, SPEAKER) for one in took.refused)))
            self._take_row.hide()
            self._inside.show()
        self.area.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        self._done.say("")
        self._trouble.say("")
        self._inside.hide()

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, MeetingError):
            raise problem
        self._clear()
        self._trouble.say(words_for(problem, SPEAKER))
        self.area.verticalScrollBar().setValue(0)

    @override
    def closed(self) -> None:
        self._tasks.close()
