"""The easy lines of an item while they are written: begun, moved, taken away, put right. Each step says what it did."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.agenda import EasyLine
from app.domain.glossary import Term
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.desk import Desk
from app.ui.explained import meaning_lines
from app.ui.last_change import LastChange
from app.ui.parts.easy_words import EasyWords


class EasyLines(QObject):
    """Does what a person asks for in `easy`; the focus goes to where it was done."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, writing: WritingEasy, easy: EasyWords) -> None:
        super().__init__(easy)
        self._desk, self._agenda, self._writing, self._easy = desk, agenda, writing, easy
        self.last = LastChange(agenda, desk.announcer)
        easy.title_typed.connect(writing.type_title)
        easy.line_typed.connect(writing.type_line)
        easy.move_asked.connect(self._move)
        easy.lines_asked.connect(self._add)
        easy.removal_asked.connect(self._remove)

    def _add(self, at: int, words: Sequence[str]) -> None:
        self._easy.flush()
        place = self._writing.add_lines(at, [EasyLine(line) for line in words])
        self._easy.go_to(place + len(words) - 1)

    def _move(self, at: int, step: int) -> None:
        self._easy.flush()
        button = next((each for each in self._easy.rows[at].buttons if each.hasFocus()), None)
        which = self._easy.rows[at].buttons.index(button) if button is not None else -1
        to = self._writing.move_line(at, step)
        row = self._easy.rows[to]
        (row.buttons[which] if which >= 0 else row.words).setFocus()
        moved = self.tr("This is line {0} now.").format(to + 1)
        self.last.say(moved if to != at else self.tr("It cannot go further."))

    def _remove(self, at: int) -> None:
        self._easy.flush()
        self._writing.remove_line(at)
        self._easy.go_to(max(0, at - 1))
        self.last.say(self.tr("Line {0} is taken away. Undo brings it back.").format(at + 1))

    def write(self, at: int, words: str) -> None:
        """Have these words in a line, as a check offered them."""
        self._easy.flush()
        self._writing.mend_line(at, words)
        self._easy.go_to(at)
        self.last.say(self.tr("The line is changed. Undo takes it back."))

    def explain(self, at: int, term: Term, *, is_chosen: bool) -> None:
        """Say what a word means, in lines that begin at a place. `is_chosen`: a person said which meaning is meant."""
        self._easy.flush()
        draft, suggesting = self._agenda.draft, self._desk.house.group.suggesting
        lines: list[EasyLine] = []
        for words in meaning_lines(term):
            picture = suggesting.picture_for(words, draft)
            lines.append(EasyLine(words, picture.id if picture is not None else ""))
        place = self._writing.explain(at, lines, term if is_chosen else None)
        self._easy.go_to(place + len(lines) - 1)
        self.last.say(self.tr("Line {0} says what it means. Undo takes it back.").format(place + 1))

    def explain_at_end(self, term: Term, *, is_chosen: bool) -> None:
        """Say what a word means, after all lines."""
        self.explain(len(self._writing.item.easy), term, is_chosen=is_chosen)

    def close(self) -> None:
        """Let go of the agenda."""
        self.last.close()
