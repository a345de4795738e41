"""What a hard word means, for a person who writes. Where it may mean several things, they say which one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.glossary import Term
from app.ui.explained import meaning_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.text import Text


class HardWordCard(QWidget):
    """The meaning, and a button that puts it into the easy words. Never does so by itself."""

    used = Signal(object, bool)
    """Term, bool: the meaning for the easy words, and whether it was chosen among several."""

    def __init__(self, terms: Sequence[Term]) -> None:
        super().__init__()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 8, 0, 0)
        self._body.setSpacing(4)
        self._body.addWidget(Text(terms[0].letters, bold=True))
        if len(terms) > 1:
            self._body.addWidget(Text(self.tr("This may mean several things. Press the one that is meant here.")))
        for term in terms:
            self._add(term, is_only=len(terms) == 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add(self, term: Term, *, is_only: bool) -> None:
        words = self.tr("Say it in the easy words") if is_only else meaning_of(term)
        name = self.tr("Say it in the easy words: {0}").format(term.letters)
        use = BigButton(words, picture="add", factor=0.83)
        use.is_quiet = True
        use.setAccessibleName(name if is_only else self.tr("{0} Say it in the easy words.").format(words))
        use.clicked.connect(lambda _checked=False: self.used.emit(term, not is_only))
        if is_only:
            self._body.addWidget(Text(meaning_of(term)))
        self._body.addWidget(row(use))
