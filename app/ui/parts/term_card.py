"""What a hard word means. Where it may mean several things, all are shown, and the one that is meant comes first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.glossary import Hit, Term
from app.ui.announce import announcer_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.text import Text


class TermCard(Panel):
    """Stays until it is closed. `may_choose`: a person says which meaning is meant, for themselves."""

    closed = Signal()
    chosen = Signal(object)
    """Hit: the hard word with the meaning first that was chosen."""

    def __init__(self, hit: Hit, parent: QWidget | None = None, *, may_choose: bool = False) -> None:
        super().__init__(parent, strong=True)
        self._may_choose = may_choose
        self._meanings = QVBoxLayout()
        self._meanings.setSpacing(10)
        self.body.addLayout(self._meanings)
        close = BigButton(self.tr("Close this"), picture="close")
        close.clicked.connect(self.closed)
        self.ways = row(close)
        self.body.addWidget(self.ways)
        self.first = close
        self._show(hit)

    @property
    def meant(self) -> str:
        """The word with the one meaning that is shown first, as "SAR (data)"; only its letters while nobody chose."""
        first = self._hit.terms[0]
        return first.term if len(self._hit.terms) == 1 or self._hit.is_chosen else first.letters

    def add_way(self, button: BigButton) -> None:
        """Put another button beside *Close this*."""
        layout = self.ways.layout()
        if layout is not None:
            layout.addWidget(button)

    def _show(self, hit: Hit) -> None:
        clear(self._meanings)
        self._hit = hit
        if len(hit.terms) == 1:
            self._add(hit.terms[0])
        elif hit.is_chosen:
            self._meanings.addWidget(_ticked(self.tr("This is meant here")))
            self._add(hit.terms[0])
            self._meanings.addWidget(Text(self.tr("In other places it can mean:"), bold=True))
            self._add_choices(hit, hit.terms[1:])
        else:
            said = self.tr("{0} can mean {1} things.").format(hit.terms[0].letters, len(hit.terms))
            self._meanings.addWidget(Text(said, bold=True, factor=1.1))
            if self._may_choose:
                ask = self.tr("Press the one that is meant here. Ask, if you do not know.")
                self._meanings.addWidget(Text(ask))
            self._add_choices(hit, hit.terms)

    def _add(self, term: Term) -> None:
        title = f"{term.term}: {term.expansion}" if term.expansion else term.term
        self._meanings.addWidget(Text(title, bold=True))
        if term.explanation:
            self._meanings.addWidget(Text(term.explanation))

    def _add_choices(self, hit: Hit, terms: tuple[Term, ...]) -> None:
        for term in terms:
            self._add(term)
            if self._may_choose:
                choose = BigButton(self.tr("This one is meant"), picture="tick", factor=0.83)
                choose.is_quiet = True
                choose.setAccessibleName(self.tr("This one is meant: {0}").format(term.term))
                choose.clicked.connect(lambda _checked=False, term=term: self._choose(hit, term))
                self._meanings.addWidget(row(choose))

    def _choose(self, hit: Hit, term: Term) -> None:
        now = hit.choosing(term.term)
        self.first.take_focus()
        self._show(now)
        announcer = announcer_of(self)
        if announcer is not None:
            announcer.announce(self.tr("This is meant here: {0}").format(term.term))
        self.chosen.emit(now)


def _ticked(words: str) -> QWidget:
    holder = QWidget()
    beside = QHBoxLayout(holder)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(8)
    beside.addWidget(PictureLabel("tick", factor=1.1), 0, Qt.AlignmentFlag.AlignTop)
    beside.addWidget(Text(words, bold=True), 1)
    return holder
