"""Save a small paper from any screen: ask where, write it off the screen thread, say where it is, open it."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.ui.computer_files import ask_where_to_save
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.screens.replacing import save_where_chosen
from app.ui.tasks import Tasks
from app.ui.words import SPEAKER
from app.words.problems import words_for

AskForPlace = Callable[[QWidget, str, str, str], str]
log = logging.getLogger(__name__)


def open_in_its_program(file: Path) -> bool:
    """Open a file in the program that this computer has for it. Returns whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


class SavingPapers(QObject):
    """Put `done` and `trouble` on the page; call `save`. Nothing comes back once the page is gone."""

    ask_for_place: AskForPlace = staticmethod(ask_where_to_save)
    open_file: Callable[[Path], bool] = staticmethod(open_in_its_program)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._tasks = page, Tasks(page)
        self._saved: Path | None = None
        self._open = BigButton(self.tr("Open it"), picture="full_words")
        self._open.clicked.connect(lambda _checked=False: self._open_saved())
        self.done, self.trouble = Banner("tick", self._open), Banner("warning")

    def save(self, name: str, write: Callable[[Path], Path]) -> None:
        """Ask where to save a file of this name; `write` writes it."""
        ending = Path(name).suffix
        kinds = f"{ending[1:].upper()} (*{ending})"
        chosen = self.ask_for_place(self._page, self.tr("Save"), name, kinds)
        if chosen:
            save_where_chosen(self._page, chosen, ending, lambda to: self._write(to, write))

    def close(self) -> None:
        """Let nothing come back any more."""
        self._tasks.close()

    def _write(self, to: Path, write: Callable[[Path], Path]) -> None:
        self.done.say("")
        self.trouble.say("")
        self._tasks.run(lambda: write(to), self._was_saved, lambda problem: self._failed(problem, to))

    def _was_saved(self, to: Path) -> None:
        self._saved = to
        said = self.tr("Saved: {0}. It is in the folder {1}. Open it to print it.")
        self.done.say(said.format(to.name, to.parent.name or "/"))
        self._page.area.verticalScrollBar().setValue(0)

    def _failed(self, problem: Exception, to: Path) -> None:
        if not isinstance(problem, MeetingError):
            log.error("Saving a paper failed: %s", type(problem).__name__)
            problem = MeetingError("export_not_kept", name=to.name)
        self.trouble.say(words_for(problem, SPEAKER))
        self._page.area.verticalScrollBar().setValue(0)

    def _open_saved(self) -> None:
        if self._saved is not None and not self.open_file(self._saved):
            self.trouble.say(self.tr("This computer has no program for this file. Ask a helper."))
