"""What comes back meeting after meeting, at the top: in plain words, with one press that puts it on the agenda."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.patterns import Pattern
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.words import SPEAKER
from app.words.patterns import pattern_words


class PatternList(QWidget):
    """A panel for each pattern. `titles` name items and words by their code; `done` are on the agenda already."""

    add_asked = Signal(object)
    """Pattern: put it on the agenda, first."""

    def __init__(self, add_words: str) -> None:
        super().__init__()
        self._add_words = add_words
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_patterns(
        self, patterns: Sequence[Pattern], titles: Mapping[str, str], done: frozenset[Pattern] = frozenset()
    ) -> None:
        """Draw them, the most often first."""
        clear(self._body)
        for pattern in patterns:
            self._body.addWidget(self._panel(pattern, titles.get(pattern.code, ""), is_done=pattern in done))
        self.setVisible(bool(patterns))

    def _panel(self, pattern: Pattern, title: str, *, is_done: bool) -> Panel:
        panel, words = Panel(strong=True), pattern_words(pattern, title, SPEAKER)
        mark = Mark("people", words)
        if is_done:
            panel.body.addWidget(mark)
            panel.body.addWidget(Mark("tick", self.tr("It is on the agenda."), bold=False))
            return panel
        add = BigButton(self._add_words, picture="add", factor=0.92)
        add.setAccessibleName(self.tr("{0}: {1}").format(self._add_words, words))
        add.clicked.connect(lambda _checked=False: self.add_asked.emit(pattern))
        panel.body.addWidget(mark)
        panel.body.addWidget(row(add))
        return panel
