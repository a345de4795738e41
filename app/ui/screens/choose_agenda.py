"""Which agenda? Open a file, paste words, go on with a meeting, or try our example."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.domain.meeting import MeetingLine
from app.override import override
from app.services.draft_json import review_from_json
from app.services.opening import Then
from app.services.reviewing import KEY, PASTE_KEY
from app.ui.computer_files import ask_for_file
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import Page, row
from app.ui.parts.picture_offer import PictureOffer
from app.ui.parts.prepared_list import PreparedList
from app.ui.parts.replies_note import RepliesNote
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.which_meeting import which_meeting_question
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.importing import NOTICES
from app.words.problems import words_for

AskForFile = Callable[[QWidget, str, str], str]
ENDINGS = "*.docx *.docm *.pdf *.odt *.md *.markdown *.txt *.csv *.tsv *.ics *.fairsay"
LOOKED_AT, SHOWN = 30, 4
PASTE_LINES = 6
SAID_AFTER_MS = 1500
log = logging.getLogger(__name__)


class ChooseAgendaPage(Page):
    """Leads to the review of what was understood; `then` says what comes after. Nothing is lost."""

    def __init__(self, desk: Desk, then: Then, tasks: Tasks, ask: AskForFile = ask_for_file) -> None:
        super().__init__(self.tr("Which agenda?"))
        self._desk, self._tasks, self._ask_for_file = desk, tasks, ask
        self._then: Then = then
        self._is_reading = self._is_closed = self._is_asking = False
        self._file_path = Path()
        self._make_parts()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.first = self._file if self._join.isHidden() or self._then == "run" else self._join

    def _make_parts(self) -> None:
        self._reading = Banner("waiting")
        self._trouble = Banner("warning")
        self._pictures = PictureOffer()
        self._go_on = BigButton(self.tr("Go on checking"), picture="next")
        self._checking = Banner("time", self._go_on)
        self._file = self._way(
            self.tr("Open a file"),
            "folder",
            self.tr(
                "Fair Say, Word, PDF, OpenDocument, text, Markdown, CSV or calendar. You can also drop a file here."
            ),
        )
        self._paste = self._way(
            self.tr("Paste the words of an agenda"), "full_words", self.tr("From an email or a web page.")
        )
        self._example = self._way(
            self.tr("Try our example agenda"), "practise", self.tr("A pretend meeting. Nothing of it is kept.")
        )
        self._join = self._way(
            self.tr("Join a meeting"), "laptop", self.tr("It is on another laptop. You need its code.")
        )
        self._words = Field(
            self.tr("The words of the agenda"),
            help_words=self.tr("Copy the words, click here, then press Ctrl and V."),
            lines=PASTE_LINES,
        )
        self._words.input.setAcceptDrops(False)
        self._read = BigButton(self.tr("Read these words"), picture="next")
        self._ready = self._way(
            self.tr("Get ready for a meeting"),
            "thinking",
            self.tr("Read what we talk about. Keep your points for it. Nothing starts."),
        )
        self._prepared = PreparedList(self._open_meetings())

    def _way(self, words: str, picture: str, hint: str) -> BigButton:
        button = BigButton(words, picture=picture, hint=hint, factor=1.15)
        button.picture_factor, button.hint_factor = 2.0, 0.92
        return button

    def _open_meetings(self) -> list[MeetingLine]:
        lines = self._desk.house.meetings.lines(LOOKED_AT)
        return [line for line in lines if line.phase != "ended"][:SHOWN]

    def _not_started(self) -> list[MeetingLine]:
        return [line for line in self._open_meetings() if line.phase == "not_started"]

    def _lay_out(self) -> None:
        self._read_row = row(self._read)
        self._replies = RepliesNote(self._desk)
        if self._then == "run":
            self.body.addWidget(self._replies)
        for part in (self._reading, self._trouble, self._pictures, self._checking, self._join, self._file, self._paste):
            self.body.addWidget(part)
        for part in (self._words, self._read_row, self._example, self._ready, self._prepared):
            self.body.addWidget(part)
        self._ready.setVisible(self._then == "follow" and bool(self._not_started()))
        self._join.setVisible(self._then != "make" and self._desk.house.sharing is not None)
        for part in (self._example, self._prepared):
            part.setVisible(self._then != "make")
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors, with_back=True))

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose_file)
        self._pictures.read_asked.connect(self._read_pictures)
        self._pictures.paste_asked.connect(self._open_paste)
        self._paste.clicked.connect(self._open_paste)
        self._words.typed.connect(self._keep_words)
        self._read.clicked.connect(self._read_words)
        self._example.clicked.connect(self._desk.doors.practise)
        self._prepared.chosen.connect(self._go_on_with)
        self._ready.clicked.connect(lambda _checked=False: self._get_ready())
        self._go_on.clicked.connect(self._go_on_checking)
        self._join.clicked.connect(lambda _checked=False: self._join_meeting())

    @override
    def opened(self) -> None:
        """Give back what a crash, or going back, left behind."""
        if self._then == "run":
            self._replies.look()
        drafts = self._desk.house.prepare.drafts()
        kept = drafts.get(PASTE_KEY, "")
        if kept and not self._words.words():
            self._words.set_words(kept)
        self._show_paste(is_shown=bool(self._words.words()))
        review = review_from_json(drafts.get(KEY, ""))
        title = (review[0].title or review[0].source_name) if review is not None else ""
        named = self.tr("You were checking an agenda: {0}.").format(title)
        said = (named if title else self.tr("You were checking an agenda.")) if review is not None else ""
        self._checking.say(said)

    # --- what a person does

    def read_file(self, path: Path) -> None:
        """Read a file off the screen thread, then open its review."""
        if self._start_reading():
            self._file_path = path
            self._tasks.run(lambda: self._desk.house.prepare.read_file(path), self._understood, self._failed)

    def _read_pictures(self) -> None:
        """Read the words in the pictures of the last file, off the screen thread."""
        path = self._file_path
        if self._start_reading():
            self._tasks.run(lambda: self._desk.house.prepare.read_pictures(path), self._understood, self._failed)

    def _choose_file(self) -> None:
        """Ask for a file, once: assistive software can press a button that lies under another window."""
        if self._is_asking:
            return
        self._is_asking = True
        kinds = f"{self.tr('Agendas')} ({ENDINGS});;{self.tr('All files')} (*)"
        chosen = self._ask_for_file(self, self.tr("Open an agenda"), kinds)
        self._is_asking = False
        if chosen:
            self.read_file(Path(chosen))

    def _open_paste(self) -> None:
        self._show_paste(is_shown=True)
        self._words.input.setFocus()

    def _keep_words(self, words: str) -> None:
        try:
            self._desk.house.prepare.keep_draft(PASTE_KEY, words)
        except MeetingError as error:
            self._desk.tell(error)

    def _read_words(self) -> None:
        self._words.flush()
        words = self._words.words()
        if not words.strip():
            self._say_trouble(SPEAKER.say("importing", NOTICES["nothing_pasted"]))
            self._words.input.setFocus()
        elif self._start_reading():
            self._file_path = Path()
            self._tasks.run(lambda: self._desk.house.prepare.read_text(words), self._understood, self._failed)

    def _go_on_with(self, meeting_id: str) -> None:
        try:
            live = self._desk.house.prepare.open(meeting_id)
        except MeetingError as error:
            self._say_trouble(words_for(error, SPEAKER))
            return
        (self._desk.doors.run if self._then == "run" else self._desk.doors.follow)(live)

    def _get_ready(self) -> None:
        lines, doors = self._not_started(), self._desk.doors

        def open_it(meeting_id: str) -> None:
            self._desk.attempt(lambda: doors.agendas.get_ready(self._desk.house.prepare.open(meeting_id)))

        if len(lines) == 1:
            open_it(lines[0].id)
        else:
            doors.open_page(lambda: which_meeting_question(lines, open_it, doors))

    def _join_meeting(self) -> None:
        desk, sharing = self._desk, self._desk.house.sharing
        if sharing is not None:
            desk.doors.open_page(lambda: JoinMeetingPage(desk, sharing))

    def _go_on_checking(self) -> None:
        review = review_from_json(self._desk.house.prepare.drafts().get(KEY, ""))
        if review is not None:
            self._desk.doors.review(review[0], self._then)

    # --- what comes back

    def _start_reading(self) -> bool:
        """Say that it is being read. Returns False if something is being read already."""
        if self._is_reading:
            return False
        self._is_reading = True
        self._trouble.say("")
        self._pictures.withdraw()
        words = self.tr("Reading the agenda…")
        self._reading.say(words)
        self._announce(words)
        return True

    def _understood(self, draft: AgendaDraft) -> None:
        self._stop_reading()
        if not self._is_closed:
            self._desk.doors.review(draft, self._then)

    def _failed(self, problem: Exception) -> None:
        self._stop_reading()
        if not isinstance(problem, MeetingError):
            log.error("Reading an agenda failed: %s", type(problem).__name__)
            problem = MeetingError("agenda_unreadable", name=self._file_path.name)
        if not self._is_closed:
            self._say_trouble(words_for(problem, SPEAKER))
            self._pictures.offer(problem.code, can_read=self._desk.house.prepare.can_read_pictures())

    def _stop_reading(self) -> None:
        self._is_reading = False
        if not self._is_closed:
            self._reading.say("")
            self._desk.announcer.clear()

    def _say_trouble(self, words: str) -> None:
        self._trouble.say(words)
        self._announce(words)
        self.area.verticalScrollBar().setValue(0)

    def _announce(self, words: str) -> None:
        """Tell screen readers what the banner shows; its line need not show it a second time."""
        self._desk.announcer.announce(words, at_once=True)

        def clear() -> None:
            if self._desk.announcer.words == words:
                self._desk.announcer.clear()

        QTimer.singleShot(SAID_AFTER_MS, self, clear)

    def _show_paste(self, *, is_shown: bool) -> None:
        self._words.setVisible(is_shown)
        self._read_row.setVisible(is_shown)

    @override
    def closed(self) -> None:
        self._words.flush()
        self._is_closed = True

    # --- a file dropped on the page

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read_file(Path(files[0]))
