"""*What we decided* and *How it felt*, in Look back: in easy words, each can be read aloud."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.feeling import feelings
from app.services.deciding import decisions_of
from app.services.live_meeting import LiveMeeting
from app.services.reading_aloud import Passage, Reading
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.text import Heading
from app.ui.showing import show_in_place
from app.ui.words import SPEAKER
from app.words.deciding import decision_lines
from app.words.feeling import feeling_words


class WhatWeDecided(QWidget):
    """What was decided in one meeting, and how it felt. Nothing is shown where there is neither."""

    def __init__(self, desk: Desk, live: LiveMeeting) -> None:
        super().__init__()
        self._desk, self._live = desk, live
        self._decided = _Told(desk, self.tr("What we decided"), self.tr("Read what we decided"))
        self._felt = _Told(desk, self.tr("How it felt"), self.tr("Read how it felt"))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        body.addWidget(self._decided)
        body.addWidget(self._felt)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state()

    def show_state(self) -> None:
        """Draw what is true now."""
        decided, told = self._decisions(), self._live.state.felt
        felt = [LineView(one.question, feeling_words(one, SPEAKER)) for one in feelings(told)] if told else []
        self._decided.show_lines(decided)
        self._felt.show_lines(felt)
        show_in_place(self, bool(decided or felt))

    def _decisions(self) -> list[LineView]:
        pictures = self._desk.preferences.settings.show_pictures
        lines: list[LineView] = []
        for one in decisions_of(self._live):
            told = decision_lines(one, SPEAKER)
            lines += [LineView(f"{one.id} title", one.title, "decide" if pictures else "")] if one.title else []
            lines += [LineView(f"{one.id} {at}", words) for at, words in enumerate(told)]
        return lines

    def let_go(self) -> None:
        """The screen goes away for good."""
        self._decided.let_go()
        self._felt.let_go()


class _Told(Panel):
    """A heading, lines, and a button that reads them aloud."""

    def __init__(self, desk: Desk, heading: str, read_words: str) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[LineView] | None = None
        self._lines = ReadingLines()
        read = BigButton(read_words, picture="speak", factor=0.83)
        read.clicked.connect(lambda _checked=False: self._read())
        self.body.addWidget(row(Heading(heading, factor=0.9), read, spread=True))
        self.body.addWidget(self._lines)
        desk.reading.listen(self._show_reading)

    def show_lines(self, lines: Sequence[LineView]) -> None:
        """Show these lines, or nothing at all."""
        if list(lines) != self._shown:
            self._shown = list(lines)
            self._lines.show_lines(lines, factor=1.0)
        self.setVisible(bool(lines))

    def _read(self) -> None:
        self._desk.reading.read([Passage(line.id, line.words) for line in self._shown or ()])

    def _show_reading(self, reading: Reading) -> None:
        self._lines.light(reading.passage, reading.sentence, reading.word)

    def let_go(self) -> None:
        """Listen no more."""
        self._desk.reading.forget(self._show_reading)
