"""Beside an item: how open it is, that it is not ready to decide, and what was decided. Picture and words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.parts.page import clear
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Text


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
        self.hide()

    def show_lines(self, lines: Sequence[Said]) -> None:
        """Show these lines."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        clear(self.body)
        for line in lines:
            self.body.addWidget(_line(line))
        self.setVisible(bool(lines))


def _line(line: Said) -> QWidget:
    holder = QWidget()
    beside = QHBoxLayout(holder)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(12)
    beside.addWidget(PictureLabel(line.picture, factor=1.6), 0, Qt.AlignmentFlag.AlignVCenter)
    beside.addWidget(Text(line.words, bold=line.is_strong), 1, Qt.AlignmentFlag.AlignVCenter)
    return holder
