"""A file holds only pictures of words: what can be done about it on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton

ONLY_PICTURES, NOT_READ = "agenda_only_pictures", "agenda_pictures_unread"


class PictureOffer(QWidget):
    """Offers to read the pictures where a program for it is there; else, or where that failed, to paste the words."""

    read_asked = Signal()
    paste_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        read = BigButton(self.tr("Read the pictures"), picture="next")
        paste = BigButton(self.tr("Paste the words"), picture="full_words")
        read.clicked.connect(lambda _checked=False: self.read_asked.emit())
        paste.clicked.connect(lambda _checked=False: self.paste_asked.emit())
        self._can, self._cannot = Banner("time", read), Banner("hint", paste)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._can)
        body.addWidget(self._cannot)
        self.hide()

    def offer(self, code: str, *, can_read: bool) -> None:
        """Offer what helps after this trouble; nothing where it was another trouble, or none ("")."""
        first, failed = code == ONLY_PICTURES, code == NOT_READ
        can = self.tr("This computer can try to read the words in the pictures. It may take a minute or two.")
        cannot = self.tr("This computer has no program that reads words in pictures. Please type or paste the words.")
        again = self.tr("Please type or paste the words.")
        self._can.say(can if first and can_read else "")
        self._cannot.say(cannot if first and not can_read else again if failed else "")
        self.setVisible(first or failed)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self.offer("", can_read=False)
