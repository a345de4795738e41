"""Where an agenda came from, in words: the name of its file, and the day on which that was last changed (IM-14)."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from app.ui.parts.day_and_time import day_words


def source_words(name: str, text: str, day: dt.date | None) -> str:
    """Return "From travel.docx, of Sunday 3 May 2026."; "" where nobody read anything."""
    translate = QCoreApplication.translate
    if not name:
        return translate("SourceWords", "From words that were pasted.") if text else ""
    if day is None:
        return translate("SourceWords", "From {0}.").format(name)
    return translate("SourceWords", "From {0}, of {1}.").format(name, day_words(day))
