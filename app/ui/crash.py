"""When something breaks that is our fault: say sorry in plain words, lose nothing, go on."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

log = logging.getLogger(__name__)


class CrashCatcher:
    """Catches what nothing else caught. It saves nothing new: what was kept is on disk already."""

    def __init__(self) -> None:
        self._is_shown = False

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """Log where it broke (never what people wrote), and tell the person once at a time."""
        places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
        log.error("%s at %s", kind.__name__, " < ".join(reversed(places)))
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not self._is_shown:
            self._is_shown = True
            self._tell(kind.__name__, places)
            self._is_shown = False

    def _tell(self, kind: str, places: list[str]) -> None:
        translate = QCoreApplication.translate
        box = QMessageBox()
        box.setWindowTitle(translate("CrashCatcher", "Sorry"))
        box.setText(translate("CrashCatcher", "Sorry, something went wrong in Fair Say."))
        box.setInformativeText(
            translate("CrashCatcher", "What was kept is safe. You can go on. Or close Fair Say, then open it again.")
        )
        box.setDetailedText("\n".join([kind, *places]))
        box.exec()
