"""A list of the group could not be read: what happened, where the old list lies, and what to do. Told once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text


class SetAsideNote(Panel):
    """Hidden where all is well. `of_words`: the list of words; else the list of pictures."""

    read = Signal()
    """A person has read it."""

    def __init__(self, *, of_words: bool) -> None:
        super().__init__()
        said = (
            self.tr("The list of your own words was damaged. We put it aside.")
            if of_words
            else self.tr("The list of your own pictures was damaged. We put it aside.")
        )
        do_next = (
            self.tr("Mend it in a spreadsheet program. Then open Our words and press Take a list.")
            if of_words
            else self.tr("Please bring your pictures again. Or ask someone to mend the list.")
        )
        self._where = Text("")
        known = BigButton(self.tr("I have read this"), picture="tick", factor=0.92)
        known.setAccessibleName(self.tr("I have read this: {0}").format(said))
        known.clicked.connect(lambda _checked=False: self.read.emit())
        for part in (Mark("warning", said), self._where, Text(do_next), row(known)):
            self.body.addWidget(part)
        self.hide()

    def show_files(self, files: Sequence[Path]) -> None:
        """Say where these files lie, or be hidden where there is none."""
        lies = self.tr("The old list is here: {0}")
        self._where.setText("\n".join(lies.format(file) for file in files))
        self.setVisible(bool(files))
