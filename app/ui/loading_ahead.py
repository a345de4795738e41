"""Loads the screens behind the doors after Welcome, while nobody waits, so that each door opens at once."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QTimer

import app.domain
import app.domain.easy
import app.services
import app.ui
import app.ui.parts
import app.ui.screens

EACH_MS = 5
ROOMS = (app.domain, app.domain.easy, app.services, app.ui.parts, app.ui.screens, app.ui)
"""In this order, so that what a screen needs is mostly there when its turn comes, and each step is short."""


class LoadingAhead(QObject):
    """Loads one file at a time, and lets the window answer in between. A fault of ours ends it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names_in_turn()
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._load)
        self._timer.start()

    def _load(self) -> None:
        name = next(self._names, None)
        if name is None:
            self.is_done = True
            return
        import_module(name)
        self._timer.start()


def names_in_turn() -> Iterator[str]:
    """Yield the name of each module to load."""
    for room in ROOMS:
        for found in iter_modules(room.__path__, f"{room.__name__}."):
            yield found.name
