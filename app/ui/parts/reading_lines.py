"""What an item says, a line for each sentence: picture left, words right, hard words with a "?"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.glossary import Hit
from app.override import override
from app.services.reading_aloud import TITLE, Reading, Span
from app.ui.drawing import Mark
from app.ui.look import look_of
from app.ui.our_words_door import our_words_button
from app.ui.parts import review_row
from app.ui.parts.big_button import BigButton
from app.ui.parts.in_sight import bring_top_into_sight
from app.ui.parts.page import clear, row
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.term_card import TermCard
from app.ui.parts.text import Text

NARROW_PX = 420


@dataclass(frozen=True, slots=True)
class LineView:
    """One line: its id, words, the picture ("" for none), and the hard words in it."""

    id: str
    words: str
    picture: str = ""
    alt: str = ""
    hard: tuple[Hit, ...] = ()


class ReadingLine(QWidget):
    """One sentence with its picture. Hard words are bold, each with a "?" button after the line."""

    meaning_asked = Signal(object)
    """Hit: the hard word whose meaning is asked for."""

    def __init__(
        self, line: LineView, parent: QWidget | None = None, *, factor: float = 1.25, room_for_picture: bool = False
    ) -> None:
        super().__init__(parent)
        self.line = line
        self.words = Text(line.words, factor=factor, limit=320)
        if QAccessible.isActive():
            self.words.let_tab_stop()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(24)
        self._picture: PictureLabel | None = None
        if line.picture or room_for_picture:
            self._picture = PictureLabel(line.picture, line.alt, factor=4.0 if factor > 1 else 2.4)
            beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.words)
        if line.hard:
            column.addWidget(row(*[self._button(hit) for hit in _first_of_each(line.hard)]))
        holder = QWidget()
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(holder, 1, Qt.AlignmentFlag.AlignVCenter)
        self.light(None, None, "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._picture is not None:
            self._picture.make_small(is_small=self.width() < NARROW_PX)

    def _button(self, hit: Hit) -> BigButton:
        word = self.line.words[hit.start : hit.start + hit.length]
        button = BigButton(self.tr("{0}?").format(word), factor=0.83)
        button.setAccessibleName(self.tr("{0}? What does it mean?").format(word))
        button.clicked.connect(lambda: self.meaning_asked.emit(hit))
        return button

    def light(self, sentence: tuple[int, int] | None, word: tuple[int, int] | None, colours: str) -> None:
        """Light the sentence and the word that are spoken. `colours`: "behind sentence,behind word"."""
        hard = [Mark(hit.start, hit.length, bold=True) for hit in self.line.hard]
        self.words.set_marks([*hard, *_lit(sentence, word, colours)])


def light_title(heading: Text, title: str, reading: Reading) -> None:
    """Light the title while it is spoken, wherever it stands among the words of the heading."""
    at, theme = heading.text().rfind(title), look_of(heading).theme
    is_spoken = reading.passage == TITLE and at >= 0
    lit = _lit(reading.sentence, reading.word, f"{theme.lit_line},{theme.lit}") if is_spoken else []
    heading.set_marks([replace(mark, start=mark.start + at) for mark in lit])


def light_words(words: Text, passage: str, reading: Reading) -> None:
    """Light words that are one passage, while they are spoken."""
    theme, is_spoken = look_of(words).theme, reading.passage == passage
    words.set_marks(_lit(reading.sentence, reading.word, f"{theme.lit_line},{theme.lit}") if is_spoken else [])


def _lit(sentence: Span | None, word: Span | None, colours: str) -> list[Mark]:
    if sentence is None or not colours:
        return []
    behind, lit = colours.split(",")
    return [Mark(*sentence, behind=behind), *([Mark(*word, behind=lit)] if word is not None else [])]


def _first_of_each(hits: Sequence[Hit]) -> list[Hit]:
    seen: dict[str, Hit] = {}
    for hit in hits:
        seen.setdefault(hit.terms[0].term, hit)
    return list(seen.values())


class ReadingLines(QWidget):
    """All lines of what is shown. `may_choose`: where letters mean several things, a person says which is meant."""

    meaning_chosen = Signal(str, str)
    """str, str: letters that mean several things, and the term that this person says is meant."""

    def __init__(self, parent: QWidget | None = None, *, may_choose: bool = False) -> None:
        super().__init__(parent)
        self._may_choose = may_choose
        self._chosen: dict[str, str] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(20)
        self._lines: list[ReadingLine] = []
        self._card: TermCard | None = None

    def show_lines(
        self, lines: Sequence[LineView], notes: Sequence[str] = (), *, factor: float = 1.25, mark: str = ""
    ) -> None:
        """
        Show these lines, then `notes` in body size (for example that nobody has made easy words yet).

        `mark`: words with a shape above them, right under the heading.
        """
        self._begin()
        if mark:
            self._body.addWidget(review_row.Mark("waiting", mark))
        some_picture = any(line.picture for line in lines)
        self._lines = [ReadingLine(line, factor=factor, room_for_picture=some_picture) for line in lines]
        for line in self._lines:
            line.meaning_asked.connect(self._show_meaning)
            self._body.addWidget(line)
        for note in notes:
            self._body.addWidget(Text(note))
        self._body.addStretch()

    def _begin(self) -> None:
        clear(self._body)
        self._card, self._chosen = None, {}

    def light(self, line_id: str | None, sentence: tuple[int, int] | None, word: tuple[int, int] | None) -> None:
        """Light what is spoken; None for nothing."""
        theme = look_of(self).theme
        for line in self._lines:
            if line.line.id == line_id:
                line.light(sentence, word, f"{theme.lit_line},{theme.lit}")
            else:
                line.light(None, None, "")

    def line(self, line_id: str) -> ReadingLine | None:
        """Return the line with this id."""
        return next((line for line in self._lines if line.line.id == line_id), None)

    def close_card(self) -> bool:
        """Close the meaning that is shown. Returns whether there was one."""
        if self._card is None:
            return False
        self._body.removeWidget(self._card)
        self._card.hide()
        self._card.deleteLater()
        self._card = None
        return True

    def _show_meaning(self, hit: Hit) -> None:
        self.close_card()
        asker = self.sender()
        at = self._body.indexOf(asker) if isinstance(asker, QWidget) else self._body.count() - 2
        chosen = self._chosen.get(hit.terms[0].letters)
        self._card = card = TermCard(hit.choosing(chosen) if chosen else hit, may_choose=self._may_choose)
        card.closed.connect(self.close_card)
        card.chosen.connect(self._choose)
        own = our_words_button(self, lambda: card.meant)
        if own is not None:
            card.add_way(own)
        self._body.insertWidget(at + 1, card)
        card.first.setFocus()
        bring_top_into_sight(card)

    def _choose(self, hit: Hit) -> None:
        """Put this meaning first in every line that is shown, and tell it."""
        meant = hit.terms[0]
        self._chosen[meant.letters] = meant.term
        if self._card is not None:
            bring_top_into_sight(self._card)
        self.meaning_chosen.emit(meant.letters, meant.term)
