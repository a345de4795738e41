"""Tell the screen reader something, once, without moving the focus."""

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.text import Said


class Announcer:
    """Words that say what just happened: seen by everyone, spoken by screen readers. One line of each window is such.

    On Linux the line is hidden and shown, which readers there speak; elsewhere Qt's own announcement is sent.
    """

    def __init__(self, line: Said) -> None:
        self._line = line
        line.hide()

    def announce(self, words: str, *, at_once: bool = False) -> None:
        """Say `words`. `at_once`: may interrupt what is being said."""
        self._line.hide()
        self._line.setText(words)
        self._line.show()
        if sys.platform != "linux":
            event = QAccessibleAnnouncementEvent(self._line, words)
            level = QAccessible.AnnouncementPoliteness
            event.setPoliteness(level.Assertive if at_once else level.Polite)
            QAccessible.updateAccessibility(event)

    def clear(self) -> None:
        """Take the line away."""
        self._line.hide()

    @property
    def words(self) -> str:
        """What was said last, while it is shown."""
        return self._line.text() if not self._line.isHidden() else ""


def announcer_of(widget: QWidget) -> "Announcer | None":
    """Return the announcer of the window that a part is in."""
    found = widget.window().property("fairsay_announcer")
    return found if isinstance(found, Announcer) else None
