"""The ways that every screen has: to Settings, where all can be made right for a person, and to Help."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.desk import Doors
from app.ui.parts.page import ways


def settings_and_help(doors: Doors, *, with_help: bool = True) -> QWidget:
    """Return the row of buttons that stands at the end of a screen."""
    translate = QCoreApplication.translate
    row = [(translate("WaysOn", "Settings"), "settings", doors.settings)]
    if with_help:
        row.append((translate("WaysOn", "Help"), "help", doors.help))
    return ways(*row)
