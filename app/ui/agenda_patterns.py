"""At the top of Make an agenda: what comes back meeting after meeting, as an item to add first."""

from PySide6.QtCore import QObject

from app.domain.agenda import DraftItem
from app.domain.fairness import counts
from app.domain.patterns import Pattern
from app.services.agenda_desk import AgendaDesk
from app.services.patterns import patterns_of
from app.ui.desk import Desk
from app.ui.parts.pattern_list import PatternList
from app.ui.screens.agenda_questions import AgendaQuestions
from app.ui.words import SPEAKER
from app.words.patterns import pattern_title


class AgendaPatterns(QObject):
    """It only makes `list`; the screen puts it where it belongs, and says when to look and when to draw."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, questions: AgendaQuestions) -> None:
        super().__init__(questions)
        self._desk, self._agenda, self._questions = desk, agenda, questions
        self.list = PatternList(self.tr("Add it first"))
        self._found: tuple[Pattern, ...] = ()
        self._waiting: dict[str, DraftItem] = {}
        self.list.add_asked.connect(self._add)

    def look(self) -> None:
        """Look through the newest meetings."""
        house = self._desk.house
        today = house.clock.utc().astimezone().date()
        self._found = patterns_of(house)
        self._waiting = {item.id: item for item in house.agendas.carrying.for_next_time(today).items}
        self.show()

    def show(self) -> None:
        """Draw what was found; what is on the agenda already is told as done."""
        if not self._found:
            return
        items = self._agenda.draft.items
        there = {item.id for item in items} | {item.title for item in items}
        done = frozenset(one for one in self._found if one.code in there or self._title(one) in there)
        titles = {code: item.title for code, item in self._waiting.items()}
        self.list.show_patterns(self._found, titles, done)

    def _title(self, pattern: Pattern) -> str:
        waiting = self._waiting.get(pattern.code)
        return pattern_title(pattern, waiting.title if waiting else "", SPEAKER)

    def _add(self, pattern: Pattern) -> None:
        items = self._agenda.draft.items
        item = self._waiting.get(pattern.code) or DraftItem(self._title(pattern), purpose="talk")
        first = next((place for place, one in enumerate(items) if counts(one)), len(items))
        self._questions.add_at(item, first)
