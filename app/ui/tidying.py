"""Look for garbage on the screen thread only: what belongs to a window must never end on another thread."""

import gc

from PySide6.QtCore import QObject, QTimer

EACH_MS = 1000


class Tidying(QObject):
    """Takes the place of Python's own collecting, which begins on whichever thread is working when it is due."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is loaded by now stays
        self._each = QTimer(self)
        self._each.setInterval(EACH_MS)
        self._each.timeout.connect(tidy)
        self._each.start()


def tidy() -> None:
    """Collect what is due, as Python itself would: the oldest generation that has had its count."""
    counts, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if due[0] and counts[generation] > due[generation]:
            gc.collect(generation)
            return
