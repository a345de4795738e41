"""The full words of an item: as the file has them, editable, with the hard words and what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.agenda import DraftItem
from app.domain.glossary import Glossary, Hit
from app.ui.drawing import Mark
from app.ui.parts.big_button import BigButton
from app.ui.parts.growing_words import GrowingWords
from app.ui.parts.hard_word_card import HardWordCard
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text


class FullWords(Panel):
    """Title and notes can be changed here. Asks by signals; keeps nothing."""

    title_typed = Signal(str)
    notes_typed = Signal(object)
    """tuple[str, ...]: the lines under the title."""
    meaning_used = Signal(object, bool)
    """Term, bool: what a hard word means, for the easy words, and whether it was chosen among several (IM-3)."""

    def __init__(self) -> None:
        super().__init__()
        self._glossary = Glossary(())
        self._hits: tuple[Hit, ...] = ()
        self.title = GrowingWords(self.tr("Title"))
        self.notes = GrowingWords(self.tr("The words under the title"), one_idea=False)
        self._hard = Text("")
        self._show = BigButton("", picture="jargon", factor=0.92)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._is_open = False
        for part in (
            Heading(self.tr("Full words"), factor=1.1),
            Text(self.tr("Title"), factor=0.83, bold=True),
            self.title,
            Text(self.tr("The words under the title"), factor=0.83, bold=True),
            self.notes,
            self._hard,
            row(self._show),
        ):
            self.body.addWidget(part)
        self.body.addLayout(self._cards)
        self.body.addStretch()
        self.title.typed.connect(lambda words: self.title_typed.emit(" ".join(words.split())))
        self.notes.typed.connect(lambda words: self.notes_typed.emit(note_lines(words)))
        self._show.clicked.connect(lambda _checked=False: self._turn())

    def show_item(self, item: DraftItem, glossary: Glossary) -> None:
        """Show the words of an item, and which of them are hard."""
        self._glossary = glossary
        self.title.set_words(item.title)
        self.notes.set_words("\n".join(item.notes))
        hits = first_of_each(self._glossary.find("\n".join((item.title, *item.notes))))
        if [hit.terms for hit in hits] != [hit.terms for hit in self._hits]:
            self._hits = hits
            self._show_cards()
        self._name_hard_words("\n".join((item.title, *item.notes)))

    def flush(self) -> None:
        """Tell at once what was typed last."""
        self.title.flush()
        self.notes.flush()

    def _name_hard_words(self, text: str) -> None:
        words = [text[hit.start : hit.start + hit.length] for hit in first_of_each(self._glossary.find(text))]
        self._hard.setVisible(bool(words))
        self._show.setVisible(bool(words))
        said = self.tr("Hard words: {0}").format(", ".join(words))
        self._hard.setText(said)
        at, marks = said.find(words[0]) if words else 0, list[Mark]()
        for word in words:
            marks.append(Mark(at, len(word), bold=True))
            at += len(word) + 2
        self._hard.set_marks(marks)
        self._show.say(self.tr("Hide what they mean") if self._is_open else self.tr("Show what they mean"))

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_cards()
        self._show.say(self.tr("Hide what they mean") if self._is_open else self.tr("Show what they mean"))

    def _show_cards(self) -> None:
        clear(self._cards)
        for hit in self._hits if self._is_open else ():
            card = HardWordCard(hit.terms)
            card.used.connect(self.meaning_used)
            self._cards.addWidget(card)


def note_lines(words: str) -> tuple[str, ...]:
    """Return the lines that were written, without empty ones."""
    return tuple(" ".join(line.split()) for line in words.splitlines() if line.strip())


def first_of_each(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Return each hard word once."""
    seen: dict[str, Hit] = {}
    for hit in hits:
        seen.setdefault(hit.terms[0].term, hit)
    return tuple(seen.values())
