"""Make an agenda: from a file, from a template, an empty one; or go on with one that was begun."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.meeting import MeetingLine
from app.override import override
from app.services.carrying import ForNextTime
from app.ui.desk import Desk
from app.ui.group_damage import tell_damage
from app.ui.parts.begun_list import BegunList
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import day_words
from app.ui.parts.in_sight import begin_in_sight, bring_focus_into_sight
from app.ui.parts.page import Page, clear
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.set_aside_note import SetAsideNote
from app.ui.parts.text import Heading, Text
from app.ui.screens.choose_template import ChooseTemplatePage
from app.ui.screens.question import Answer, Question, ask_above
from app.ui.stack import PageStack
from app.ui.ways_on import settings_and_help

LOOKED_AT, SHOWN = 30, 8


class AgendaStartPage(Page):
    """How an agenda begins. What was pushed off before comes first in each new one."""

    def __init__(self, desk: Desk, stack: PageStack) -> None:
        super().__init__(self.tr("Make an agenda"))
        self._desk, self._stack = desk, stack
        self._file = self._way(
            self.tr("From a file"), "folder", self.tr("Word, PDF, OpenDocument or text. Or words that you paste.")
        )
        self._template = self._way(
            self.tr("From a template"), "agenda", self.tr("With breaks, rules and time for everyone.")
        )
        self._empty = self._way(self.tr("An empty one"), "add", self.tr("You write each item."))
        self._waiting, self._prepared = QVBoxLayout(), QVBoxLayout()
        self._begun = BegunList(desk.house.agendas.drawer.part)
        self._prepared.setSpacing(12)
        self._tell_damage()
        for way in (self._file, self._template, self._empty):
            self.body.addWidget(way)
        self.body.addLayout(self._waiting)
        self.body.addWidget(self._begun)
        self.body.addLayout(self._prepared)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        self._file.clicked.connect(lambda _checked=False: desk.doors.choose_agenda("make"))
        self._template.clicked.connect(lambda _checked=False: stack.open(ChooseTemplatePage(desk, stack)))
        self._empty.clicked.connect(lambda _checked=False: desk.doors.agendas.make(AgendaDraft()))
        self._begun.chosen.connect(desk.doors.agendas.open)
        self._begun.removal_asked.connect(self._ask_before_removal)
        self._begun.said.connect(desk.announcer.announce)
        self._begun.focused.connect(lambda _part: bring_focus_into_sight(self))
        self.first = self._file

    def _way(self, words: str, picture: str, hint: str) -> BigButton:
        button = BigButton(words, picture=picture, hint=hint, factor=1.15)
        button.picture_factor, button.hint_factor = 2.0, 0.92
        return button

    def _tell_damage(self) -> None:
        """Say once that a list of the group could not be read."""
        group = self._desk.house.group
        for kept, of_words in ((group.words, True), (group.pictures, False)):
            note = SetAsideNote(of_words=of_words)
            self.body.addWidget(note)
            tell_damage(note, kept, self._file.setFocus)

    @override
    def opened(self) -> None:
        """Show what there is now."""
        begin_in_sight(self)
        clear(self._waiting)
        clear(self._prepared)
        house = self._desk.house
        today = house.clock.utc().astimezone().date()
        self._show_waiting(house.agendas.carrying.for_next_time(today))
        self._begun.show_agendas(house.agendas.drawer.ids())
        prepared = [line for line in house.meetings.lines(LOOKED_AT) if line.phase == "not_started"]
        self._show_prepared(prepared[:SHOWN])

    def _show_waiting(self, waiting: ForNextTime) -> None:
        if not waiting.items and not waiting.points:
            return
        panel = Panel()
        panel.body.addWidget(Heading(self.tr("These were pushed off before"), factor=1.1))
        if waiting.items:
            panel.body.addWidget(Text(self.tr("They come first in a new agenda.")))
        for item in waiting.items:
            panel.body.addWidget(Mark("waiting", self._pushed_words(item), bold=False))
        if waiting.points:
            count = len(waiting.points)
            one, many = self.tr("1 point is still open."), self.tr("{0} points are still open.").format(count)
            panel.body.addWidget(Mark("point", one if count == 1 else many, bold=False))
        self._waiting.addWidget(panel)

    def _pushed_words(self, item: DraftItem) -> str:
        carried = item.carried
        times = carried.times if carried is not None else 1
        often = self.tr("once") if times == 1 else self.tr("{0} times").format(times)
        day = carried.first_day if carried is not None else None
        if day is None:
            return self.tr("{0}. Pushed off {1}.").format(item.title, often)
        return self.tr("{0}. Pushed off {1}. First on {2}.").format(item.title, often, day_words(day))

    def _show_prepared(self, lines: Sequence[MeetingLine]) -> None:
        if not lines:
            return
        self._prepared.addWidget(Heading(self.tr("Ready, and not started yet"), factor=1.2))
        for line in lines:
            items = self.tr("1 item") if line.items == 1 else self.tr("{0} items").format(line.items)
            day = day_words(line.day) or self.tr("No day yet")
            button = BigButton(line.title, hint=f"{day} · {items}")
            button.clicked.connect(lambda _checked=False, at=line.id: self._desk.doors.agendas.open_sent(at))
            self._prepared.addWidget(button)

    def _ask_before_removal(self, agenda_id: str, title: str) -> None:
        answers = [
            Answer("keep", self.tr("No, keep it"), "back"),
            Answer("remove", self.tr("Yes, remove it"), "remove"),
        ]

        place = self._begun.place(agenda_id)

        def answered(code: str, _words: str) -> None:
            self._stack.close_above(self)
            if code == "remove" and self._desk.attempt(lambda: self._desk.house.agendas.drawer.throw_away(agenda_id)):
                self.opened()
                if not self._begun.take_focus(place):
                    self._file.setFocus()
                self._desk.announcer.announce(self.tr("The agenda is removed."))

        said = [title, self.tr("It cannot come back.")]
        self._ask(Question(self.tr("Remove this agenda?"), said, answers, answered))

    def _ask(self, question: Question) -> None:
        ask_above(self, question, self._desk.doors)
