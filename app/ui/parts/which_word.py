"""*Which word is hard?*: the hard words of an item as buttons, and a place to write another. Nothing must be said."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.glossary import Term
from app.ui.look import CARD_LIMIT
from app.ui.our_words_door import our_words_button
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.text import Heading, Text
from app.words.word_cards import named


class WhichWord(Panel):
    """Stays until a person leaves it. After a word was chosen it says what the word means."""

    chosen = Signal(object)
    """Term: the word that is hard."""
    searched = Signal(str)
    told = Signal(str)
    """str: a word that is in no list."""
    read_asked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(strong=True)
        self._heading, self._said = Heading("", factor=1.1), Text("", limit=CARD_LIMIT)
        self._words, self._write_here, self._found = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._asked = ""
        self._guard: PrivateGuard | None = None
        self._other = BigButton(self.tr("Another word"), picture="write", factor=0.92)
        self._read = BigButton(self.tr("Read the meaning"), picture="speak", factor=0.92)
        self.leave = BigButton("", picture="close", factor=0.92)
        self._more = QVBoxLayout()
        self._meaning = ""
        for part in (self._heading, self._said, self._words, self._write_here, self._found, self._more):
            self.body.addWidget(part) if isinstance(part, QWidget) else self.body.addLayout(part)
        self.body.addWidget(row(self._read, self._other, self.leave, gap=8))
        self._other.clicked.connect(lambda _checked=False: self.write())
        self._read.clicked.connect(lambda _checked=False: self.read_asked.emit(self._meaning))
        self.leave.clicked.connect(lambda _checked=False: self.left.emit())
        self.hide()

    def ask(self, terms: Sequence[Term]) -> None:
        """Ask which word it was; `terms` are the hard words of the item."""
        self._empty()
        self._heading.setText(self.tr("Which word is hard?"))
        self._said.setText(self.tr("You can say it, or skip this. Your card is kept."))
        self._buttons(self._words, terms)
        self._other.show()
        self.leave.say(self.tr("Skip this"))
        self.show()

    def show_found(self, asked: str, terms: Sequence[Term]) -> None:
        """Show what was found for a word that was written; where there is nothing, offer to tell it all the same."""
        self._asked = asked.strip()
        clear(self._found)
        self._buttons(self._found, terms)
        if self._asked and not terms:
            tell = BigButton(self.tr("Tell the co-chairs this word"), picture="tick", factor=0.92)
            tell.clicked.connect(lambda _checked=False: self._tell_word())
            self._found.addWidget(row(tell))

    def tell(self, term: Term) -> None:
        """Say what the chosen word means. The co-chairs see which word it was."""
        self._meaning = f"{named(term)}. {term.explanation}"
        self._say(named(term), term.explanation, term.term)
        self._read.show()

    def tell_unknown(self, word: str) -> None:
        """Say that nobody has written yet what a word means, and offer to do that."""
        self._say(word, self.tr("Nobody has written yet what it means. The co-chairs see the word."), word)

    def _say(self, title: str, words: str, word: str) -> None:
        self._empty()
        self._heading.setText(title)
        self._said.setText(words)
        own = our_words_button(self, lambda: word)
        if own is not None:
            self._more.addWidget(row(own))
        self.leave.say(self.tr("Close this"))
        self.leave.setFocus()

    def _empty(self) -> None:
        for layout in (self._words, self._write_here, self._found, self._more):
            clear(layout)
        for part in (self._read, self._other):
            part.hide()

    def _tell_word(self) -> None:
        if self._guard is not None:
            self._guard.ask(lambda: self.told.emit(self._asked))

    def write(self) -> None:
        """Make a place to write a word that is not among those of the item."""
        field = Field(self.tr("Another word"))
        guard = PrivateGuard(field)
        field.typed.connect(self.searched)
        self._guard = guard
        self._write_here.addWidget(field)
        self._write_here.addWidget(guard)
        field.input.setFocus()
        self._other.hide()

    def _buttons(self, layout: QVBoxLayout, terms: Sequence[Term]) -> None:
        buttons: list[QWidget] = [self._button(term) for term in terms]
        if buttons:
            layout.addWidget(row(*buttons, gap=8))

    def _button(self, term: Term) -> BigButton:
        button = BigButton(term.term, picture="jargon", factor=0.92)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(term))
        return button
