"""What a screen that saves papers stands on: asking where, saying that it is saved, where it is, or what went wrong."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.override import override
from app.ui.computer_files import ask_where_to_save
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.saving_papers import open_in_its_program
from app.ui.screens.replacing import save_where_chosen
from app.ui.tasks import Tasks
from app.ui.words import SPEAKER
from app.words.problems import words_for

AskForPlace = Callable[[QWidget, str, str, str], str]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Computer:
    """What this screen asks of the computer."""

    ask_for_place: AskForPlace = ask_where_to_save
    open_file: Callable[[Path], bool] = open_in_its_program


class SavingPage(Page):
    """One paper at a time, written off the screen thread. Nothing comes back once the screen is gone."""

    def __init__(self, desk: Desk, tasks: Tasks, computer: Computer | None) -> None:
        super().__init__("")
        self._desk, self._tasks, self._computer = desk, tasks, computer or Computer()
        self._saved: Path | None = None
        self._is_saving = self._is_closed = False
        self._back = BigButton(self.tr("Back"), picture="back")
        self._open = BigButton(self.tr("Open it"), picture="full_words")
        self._saving, self._trouble = Banner("waiting"), Banner("warning")
        self._done = Banner("tick", self._open)
        self._back.clicked.connect(desk.doors.back)
        self._open.clicked.connect(self._open_saved)
        head = self.head.layout()
        if head is not None:
            head.addWidget(self._back)
        self.set_title(self.tr("Save or print"))

    def _ask_where(self, name: str, save: Callable[[Path], object]) -> None:
        ending = Path(name).suffix
        chosen = self._computer.ask_for_place(self, self.tr("Save"), name, f"{ending[1:].upper()} (*{ending})")
        if chosen:
            save_where_chosen(self, chosen, ending, save)

    def _is_over(self, to: Path, said: str) -> bool:
        """Say that it is saved, and where. Returns whether anybody is there to see it."""
        self._is_saving, self._saved = False, to
        if not self._is_closed:
            self._saving.say("")
            self._done.say(said.format(to.name, to.parent.name or "/"))
            self._show_top()
        return not self._is_closed

    def _failed(self, problem: Exception, to: Path) -> None:
        self._is_saving = False
        if not isinstance(problem, MeetingError):
            log.error("Saving a paper failed: %s", type(problem).__name__)
            problem = MeetingError("export_not_kept", name=to.name)
        if not self._is_closed:
            self._saving.say("")
            self._say_trouble(words_for(problem, SPEAKER))

    def _open_saved(self) -> None:
        if self._saved is not None and not self._computer.open_file(self._saved):
            self._say_trouble(self.tr("This computer has no program for this file. Ask a helper."))

    def _say_trouble(self, words: str) -> None:
        self._trouble.say(words)
        self._show_top()

    def _show_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    @override
    def closed(self) -> None:
        self._is_closed = True
