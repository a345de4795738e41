"""Who comes to a meeting, as numbers of each group, and whether experts by experience are paid. No names."""

from PySide6.QtWidgets import QWidget

from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.page import Page, foot_row
from app.ui.parts.text import Heading, Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words import asking, planning

GROUPS = ("ebe", "carer", "ebt", "guest")


class WhoComesPage(Page):
    """Everything may stay empty. Each number is kept at once."""

    def __init__(self, desk: Desk, agenda: AgendaDesk) -> None:
        super().__init__(self.tr("Who comes"))
        self._desk, self._agenda = desk, agenda
        self.body.addWidget(Text(self.tr("How many people did you ask to come? No names are needed.")))
        self._counts = {group: self._count(group) for group in GROUPS}
        for field in self._counts.values():
            self.body.addWidget(field)
        self.body.addWidget(Heading(self.tr("Money"), factor=1.2))
        self.body.addWidget(Text(self.tr("Think of reading and of meeting before, too. And of travel.")))
        self._paid = ChoiceList(
            self.tr("Are experts by experience paid?"),
            {code: SPEAKER.say(planning.CONTEXT, words) for code, words in planning.PAID.items()},
        )
        self._paid.show_choice(agenda.draft.paid)
        self._paid.chosen.connect(lambda code: self._change(paid=code))
        self.body.addWidget(self._paid)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        done = BigButton(self.tr("Back to the agenda"), picture="back")
        done.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(done))
        self.first: QWidget | None = self._counts["ebe"].field.input

    def _count(self, group: str) -> CheckedField:
        label = SPEAKER.say(asking.CONTEXT, asking.GROUPS[group])
        field = CheckedField(label, "", read_minutes, self.tr("Write a number, like 4. Or leave it empty."))
        field.set_words(str(self._agenda.draft.people.get(group, "")))
        field.read.connect(lambda number: self._take(group, number))
        return field

    def _take(self, group: str, number: int | None) -> None:
        people = {name: count for name, count in self._agenda.draft.people.items() if name != group}
        if number:
            people[group] = number
        self._change(people=people)

    def _change(self, **facts: object) -> None:
        self._desk.attempt(lambda: self._agenda.do(lambda making: making.change_meeting(**facts)))

    @override
    def closed(self) -> None:
        for field in self._counts.values():
            field.field.flush()
