"""Beside an item: how open it is, that it is not ready to decide, and what was decided. Picture and words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.reading_aloud import Passage, Reading
from app.ui.parts.page import clear
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.reading_lines import light_words
from app.ui.parts.text import Text

PASSAGE = "deciding {0}"


@dataclass(frozen=True, slots=True)
class Said:
    """One line: a picture and words. `is_strong`: what was decided."""

    picture: str
    words: str
    is_strong: bool = False


class DecidingPart(Panel):
    """Lines about a decision; nothing is shown where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Said, ...] = ()
        self._words: list[Text] = []
        self.hide()

    def show_lines(self, lines: Sequence[Said]) -> None:
        """Show these lines."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        clear(self.body)
        self._words = [Text(line.words, bold=line.is_strong) for line in lines]
        for line, words in zip(lines, self._words, strict=True):
            self.body.addWidget(_line(line.picture, words))
        self.setVisible(bool(lines))

    def passages(self) -> list[Passage]:
        """Return the lines as they are read aloud."""
        return [Passage(PASSAGE.format(at), line.words) for at, line in enumerate(self._shown)]

    def light(self, reading: Reading) -> None:
        """Light what is spoken."""
        for at, words in enumerate(self._words):
            light_words(words, PASSAGE.format(at), reading)


def _line(picture: str, words: Text) -> QWidget:
    holder = QWidget()
    beside = QHBoxLayout(holder)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(12)
    beside.addWidget(PictureLabel(picture, factor=1.6), 0, Qt.AlignmentFlag.AlignVCenter)
    beside.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    return holder
