"""The fields of one hard word: how it is written, its full name, and what it means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.glossary import Term
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text


class WordFields(Panel):
    """Asks by signals; keeps nothing."""

    kept = Signal(object)
    """Term: the word as it is written here."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__(strong=True)
        self._title = Heading("", factor=1.1)
        self._word = Field(self.tr("The word, or its letters"))
        self._name = Field(self.tr("The full name"), help_words=self.tr("Only where letters stand for words."))
        self._meaning = Field(
            self.tr("What it means"), help_words=self.tr("One short sentence in easy words."), lines=2
        )
        self._trouble = Text("", bold=True)
        self._trouble.hide()
        keep = BigButton(self.tr("Keep this word"), picture="tick", factor=0.92)
        leave = BigButton(self.tr("Close"), picture="close", factor=0.92)
        for part in (self._title, self._word, self._name, self._meaning, self._trouble, row(keep, leave)):
            self.body.addWidget(part)
        keep.clicked.connect(lambda _checked=False: self.kept.emit(self._term()))
        leave.clicked.connect(lambda _checked=False: self.left.emit())
        self.first: QWidget = self._word.input

    def show_term(self, term: Term, *, is_new: bool) -> None:
        """Fill the fields with a word."""
        self._title.setText(self.tr("A new word") if is_new else self.tr("Change a word"))
        self._word.set_words(term.term)
        self._name.set_words(term.expansion)
        self._meaning.set_words(term.explanation)
        self.first = self._meaning.input if is_new and term.term else self._word.input
        self.say("")

    def say(self, words: str) -> None:
        """Say what could not be done, next to the fields."""
        self._trouble.setText(f"! {words}" if words else "")
        self._trouble.setVisible(bool(words))

    def _term(self) -> Term:
        return Term(self._word.words(), self._name.words(), self._meaning.words())
