"""The story of a meeting: lines under headings, each with a button that reads it alone if that is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.override import override
from app.ui.parts.big_button import PAD, BigButton
from app.ui.parts.reading_lines import NARROW_PX, LineView, ReadingLine, ReadingLines
from app.ui.parts.text import Heading, Text

HEADINGS = {2: 1.3, 3: 1.1}


@dataclass(frozen=True, slots=True)
class StoryView:
    """Lines under one heading. `id` tells the voice which heading it reads. `level` 2: other parts stand below it."""

    id: str
    title: str
    lines: tuple[LineView, ...]
    level: int = 3


class _ReadButton(BigButton):
    """A picture alone, in the middle; what it does is in its name."""

    @override
    def _room(self) -> int:
        return super()._room() - PAD


class _Row(QWidget):
    """A line with its button at the end, or below it where there is no room."""

    def __init__(self, line: ReadingLine, read: BigButton) -> None:
        super().__init__()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(12)
        self._beside.addWidget(line, 1)
        self._beside.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(line.sizePolicy())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(below if is_narrow else beside)


class StoryLines(ReadingLines):
    """Lights what is read, as all lines do. Enter, Space or a click on the button of a line reads that line."""

    line_asked = Signal(str)
    """str: the id of the line to read."""

    def show_parts(self, parts: Sequence[StoryView], note: str = "", *, each_alone: bool = True) -> None:
        """Show these parts; `note` where there are none. `each_alone`: whether each line has its button."""
        self._begin()
        self._each_alone = each_alone
        self._lines: list[ReadingLine] = []
        some_picture = any(line.picture for part in parts for line in part.lines)
        for part in parts:
            self._body.addWidget(Heading(part.title, factor=HEADINGS[part.level]))
            for line in part.lines:
                self._body.addWidget(self._row(line, room_for_picture=some_picture))
        if note and not parts:
            self._body.addWidget(Text(note))
        self._body.addStretch()

    def _row(self, view: LineView, *, room_for_picture: bool) -> QWidget:
        line = ReadingLine(view, factor=1.0, room_for_picture=room_for_picture)
        self._lines.append(line)
        if not self._each_alone:
            return line
        read = _ReadButton("", picture="speak", factor=0.92)
        read.is_quiet = True
        read.setAccessibleName(self.tr("Read this line: {0}").format(view.words))
        read.clicked.connect(lambda _checked=False: self.line_asked.emit(view.id))
        return _Row(line, read)
