"""The ways that every screen has: back, where nothing else leads there, to Settings, and to Help."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.desk import Doors
from app.ui.parts.page import ways


def settings_and_help(doors: Doors, *, with_help: bool = True, with_back: bool = False) -> QWidget:
    """Return the row of buttons that stands at the end of a screen. `with_back`: where no other button goes back."""
    translate = QCoreApplication.translate
    row = [(translate("WaysOn", "Back"), "back", doors.back)] if with_back else []
    row.append((translate("WaysOn", "Settings"), "settings", doors.settings))
    if with_help:
        row.append((translate("WaysOn", "Help"), "help", doors.help))
    return ways(*row)
