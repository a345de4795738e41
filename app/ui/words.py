"""The words of `app/words`, in the language of the person."""

from PySide6.QtCore import QCoreApplication

from app.words.speaker import Speaker

SPEAKER = Speaker(QCoreApplication.translate)
