"""The story of a meeting: lines under headings, each with a button that reads it alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.big_button import PAD, BigButton
from app.ui.parts.reading_lines import LineView, ReadingLine, ReadingLines
from app.ui.parts.text import Heading, Text


@dataclass(frozen=True, slots=True)
class StoryView:
    """Lines under one heading. `id` tells the voice which heading it reads."""

    id: str
    title: str
    lines: tuple[LineView, ...]


class _ReadButton(BigButton):
    """A picture alone, in the middle; what it does is in its name."""

    @override
    def _room(self) -> int:
        return super()._room() - PAD


class StoryLines(ReadingLines):
    """Lights what is read, as all lines do. Enter, Space or a click on the button of a line reads that line."""

    line_asked = Signal(str)
    """str: the id of the line to read."""

    def show_parts(self, parts: Sequence[StoryView], note: str = "") -> None:
        """Show these parts; `note` where there are none."""
        self._begin()
        self._lines: list[ReadingLine] = []
        some_picture = any(line.picture for part in parts for line in part.lines)
        for part in parts:
            self._body.addWidget(Heading(part.title, factor=1.1))
            for line in part.lines:
                self._body.addWidget(self._row(line, room_for_picture=some_picture))
        if note and not parts:
            self._body.addWidget(Text(note))
        self._body.addStretch()

    def _row(self, view: LineView, *, room_for_picture: bool) -> QWidget:
        line = ReadingLine(view, factor=1.0, room_for_picture=room_for_picture)
        self._lines.append(line)
        read = _ReadButton("", picture="speak", factor=0.92)
        read.is_quiet = True
        read.setAccessibleName(self.tr("Read this line: {0}").format(view.words))
        read.clicked.connect(lambda _checked=False: self.line_asked.emit(view.id))
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(line, 1)
        beside.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter)
        holder.setSizePolicy(line.sizePolicy())
        return holder
