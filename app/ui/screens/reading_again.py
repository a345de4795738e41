"""Read the file of an agenda again: choose it, or paste its words. It is read off the screen thread."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import MeetingError
from app.services.agenda_desk import AgendaDesk
from app.services.comparing import SecondReading, read_again, read_pasted, read_pictures_again
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import row
from app.ui.parts.picture_offer import PictureOffer
from app.ui.parts.text import Text
from app.ui.screens.choose_agenda import ENDINGS, PASTE_LINES, AskForFile
from app.ui.source_words import source_words
from app.ui.tasks import Tasks
from app.ui.words import SPEAKER
from app.words.importing import NOTICES
from app.words.problems import words_for

log = logging.getLogger(__name__)


class ReadingAgain(QWidget):
    """Says where the agenda came from, and what went wrong while it was read again."""

    understood = Signal(object)
    """SecondReading: what the file says now."""
    told = Signal()
    """Something went wrong, and is said on top."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, tasks: Tasks, ask_for_file: AskForFile) -> None:
        super().__init__()
        self._desk, self._agenda, self._tasks, self._ask_for_file = desk, agenda, tasks, ask_for_file
        self._is_reading = self._is_gone = False
        self._file_path = Path()
        self._waiting, self._trouble, self._pictures = Banner("waiting"), Banner("warning"), PictureOffer()
        self._pictures.read_asked.connect(self._read_pictures)
        self._pictures.paste_asked.connect(lambda: self.show_paste(is_shown=True))
        self.first = self._way(self.tr("Choose the file"), "folder", self._choose_file)
        paste = self._way(self.tr("Paste the new words"), "full_words", lambda: self.show_paste(is_shown=True))
        help_words = self.tr("Copy the words, click here, then press Ctrl and V.")
        self._words = Field(self.tr("The words of the agenda"), help_words=help_words, lines=PASTE_LINES)
        self._read = row(self._way(self.tr("Read these words"), "next", self._read_words))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(14)
        nothing_yet = self.tr("Nothing changes before you say so.")
        said = Text(f"{self._came_from()} {nothing_yet}")
        notes = (self._waiting, self._trouble, self._pictures)
        for part in (*notes, said, row(self.first, paste), self._words, self._read):
            body.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_paste(is_shown=False)

    def _way(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _came_from(self) -> str:
        draft = self._agenda.draft
        return source_words(draft.source_name, draft.source_text, draft.source_date)

    def read_file(self, path: Path) -> None:
        """Read a file off the screen thread."""
        prepare, mine = self._desk.house.prepare, self._agenda.draft
        self._start(path, lambda: read_again(prepare, mine, path))

    def _read_pictures(self) -> None:
        """Read the words in the pictures of the last file, off the screen thread."""
        prepare, mine, path = self._desk.house.prepare, self._agenda.draft, self._file_path
        self._start(path, lambda: read_pictures_again(prepare, mine, path))

    def show_paste(self, *, is_shown: bool) -> None:
        """Show where words are pasted, or put it away."""
        self._words.setVisible(is_shown)
        self._read.setVisible(is_shown)
        if is_shown:
            self._words.input.setFocus()

    def say_trouble(self, words: str) -> None:
        """Say what went wrong; "" when all is well again."""
        self._trouble.say(words)
        if words:
            self.told.emit()

    def let_go(self) -> None:
        """The screen is gone: what is still being read is of no use."""
        self._is_gone = True

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Agendas')} ({ENDINGS});;{self.tr('All files')} (*)"
        chosen = self._ask_for_file(self, self.tr("Read the file again"), kinds)
        if chosen:
            self.read_file(Path(chosen))

    def _read_words(self) -> None:
        words, mine, prepare = self._words.words(), self._agenda.draft, self._desk.house.prepare
        if words.strip():
            self._start(Path(), lambda: read_pasted(prepare, mine, words))
        else:
            self.say_trouble(SPEAKER.say("importing", NOTICES["nothing_pasted"]))
            self._words.input.setFocus()

    def _start(self, path: Path, work: Callable[[], SecondReading]) -> None:
        if self._is_reading:
            return
        self._is_reading, self._file_path = True, path
        self.say_trouble("")
        self._pictures.withdraw()
        self._waiting.say(self.tr("Reading the agenda…"))
        self._tasks.run(work, self._was_read, self._failed)

    def _was_read(self, reading: SecondReading) -> None:
        if self._stop():
            self.understood.emit(reading)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, MeetingError):
            log.error("Reading an agenda again failed: %s", type(problem).__name__)
            problem = MeetingError("agenda_unreadable", name=self._file_path.name)
        if self._stop():
            self.say_trouble(words_for(problem, SPEAKER))
            self._pictures.offer(problem.code, can_read=self._desk.house.prepare.can_read_pictures())

    def _stop(self) -> bool:
        """Say no more that it is being read. Returns whether somebody still waits for it."""
        self._is_reading = False
        if not self._is_gone:
            self._waiting.say("")
        return not self._is_gone
