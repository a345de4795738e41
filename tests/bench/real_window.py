"""A real window over a real record, offscreen and without a voice, for the benches to press and watch."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.services.house import House, Speech
from app.ui.application import Application
from app.ui.doors import WindowDoors
from app.ui.first_window import FONT_FILES, load_font
from app.ui.parts.text import install_roles
from app.ui.window import Window
from tests.fakes import FakeVoice


@dataclass(frozen=True)
class RealWindow:
    """The window, its doors and the house behind it."""

    house: House
    window: Window
    doors: WindowDoors


@contextmanager
def real_window(home: Path) -> Iterator[RealWindow]:
    """Open the window of the program over the record in `home`, in Paper at 100 %, 1366 by 768."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    install_roles()
    for font in FONT_FILES:
        load_font(font)
    house = build.build(paths.places(home), Speech(FakeVoice, list))
    house.open_record()
    application = Application(house, qt)
    doors = application.open_window("bench")
    doors.desk.preferences.change("theme", "paper")
    window = application.windows[-1]
    window.show()
    try:
        yield RealWindow(house, window, doors)
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        house.close()
