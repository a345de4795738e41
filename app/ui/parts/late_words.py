"""
Words that are put into a place to type once the focus had time to come.

A screen reader stays silent about a place whose words change just before it gets the focus, so the focus comes first.
Nobody else waits: where no such program listens, the words are there at once.
"""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

Place = QLineEdit | QPlainTextEdit
WAITING = "fairsay_waiting_words"


def put_words(place: Place, words: str) -> None:
    """Put words into a place, without telling anyone; into one that is not shown yet, when it is shown."""
    if QAccessible.isActive() and not place.isVisible():
        place.setProperty(WAITING, words)
    else:
        place.setProperty(WAITING, None)
        _fill(place, words)


def words_in(place: Place) -> str:
    """Return what is written in a place, or is about to be."""
    waiting = place.property(WAITING)
    if isinstance(waiting, str):
        return waiting
    return place.text() if isinstance(place, QLineEdit) else place.toPlainText()


def is_shown(place: Place) -> None:
    """The place is shown now: what waits is put in, after the focus."""
    if place.property(WAITING) is not None:
        QTimer.singleShot(0, place, lambda: _put_waiting(place))


def _put_waiting(place: Place) -> None:
    waiting = place.property(WAITING)
    place.setProperty(WAITING, None)
    if isinstance(waiting, str):
        _fill(place, waiting)


def _fill(place: Place, words: str) -> None:
    was_blocked = place.blockSignals(True)  # noqa: FBT003 (Qt's way)
    if isinstance(place, QLineEdit):
        place.setText(words)
    else:
        place.setPlainText(words)
    place.blockSignals(was_blocked)
    place.updateGeometry()
