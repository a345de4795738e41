"""
The window of a start, shown before the rest of the program is loaded: that takes several times as long.

So this file and what it imports stay small: no meeting, no screen, no voice, no database.
"""

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app import paths
from app.domain.settings import Settings
from app.ui.look import look_from
from app.ui.only_once import OnlyOnce
from app.ui.parts.page import Page
from app.ui.parts.text import install_roles
from app.ui.window import Window

NAME = "Fair Say"
FONT_FILES = {"atkinson": "AtkinsonHyperlegibleNext_*.ttf", "dyslexic": "opendyslexic-*.woff2"}
PATIENCE_MS = 200
NO_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


@dataclass(frozen=True, slots=True)
class FirstWindow:
    """The window, what it stands on, and the promise that no other start has this record."""

    qt: QApplication
    once: OnlyOnce
    window: Window


def open_first_window(record: Path, settings: Settings, given: Path | None = None) -> FirstWindow | None:
    """Show the window as this person likes it. None: another start has the record, and opens `given`."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
    found = QApplication.instance()
    qt = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    qt.setStyle("Fusion")
    qt.setApplicationName(NAME)
    qt.setApplicationDisplayName(NAME)
    qt.setDesktopFileName("fairsay")
    once = OnlyOnce(record, given)
    if not once.is_first:
        return None
    _use_language(qt)
    install_roles()
    load_font(settings.font)
    window = Window(NAME)
    window.use_look(look_from(settings))
    #: A heading. The first words that anyone sees, for about a second.
    window.open(Page(QCoreApplication.translate("FirstWindow", "Fair Say is opening")))
    window.show()
    _let_it_be_seen(window)
    say_time("window visible")
    return FirstWindow(qt, once, window)


@cache
def load_font(name: str) -> None:
    """Make one of our fonts known to Qt, once. The computer's own is known already."""
    files = (paths.resources() / "fonts").glob(FONT_FILES[name]) if name in FONT_FILES else ()
    for file in sorted(files):
        QFontDatabase.addApplicationFont(str(file))


def _let_it_be_seen(window: Window) -> None:
    """Wait until the window is painted, for nothing else is until the rest is loaded."""
    patience = QDeadlineTimer(PATIENCE_MS)
    while not window.windowHandle().isExposed() and not patience.hasExpired():
        QApplication.processEvents(NO_INPUT, 10)
    QApplication.processEvents(NO_INPUT)


def _use_language(qt: QApplication) -> None:
    translator = QTranslator(qt)
    if translator.load(QLocale(), "app", "_", str(paths.translations())):
        qt.installTranslator(translator)


def say_time(what: str) -> None:
    """Print when something was reached, for `tests/bench/start_up.py`."""
    if os.environ.get("FAIRSAY_TIMES"):
        print(what, flush=True)  # noqa: T201 (asked for by the bench)
