"""Make an agenda: from a file, from a template, an empty one; or go on with one that was begun."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.meeting import MeetingLine
from app.services.agenda_drawer import DrawerLine
from app.services.carrying import ForNextTime
from app.ui.desk import Desk
from app.ui.parts.begun_agenda import BegunAgenda
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import day_words
from app.ui.parts.page import Page, clear
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Heading, Text
from app.ui.screens.question import Answer, Question
from app.ui.stack import PageStack
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.templates import built_in_templates, template_name

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
        self._kept = QVBoxLayout()
        self._kept.setSpacing(12)
        for way in (self._file, self._template, self._empty):
            self.body.addWidget(way)
        self.body.addLayout(self._kept)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        self._file.clicked.connect(lambda _checked=False: desk.doors.choose_agenda("make"))
        self._template.clicked.connect(lambda _checked=False: self._choose_template())
        self._empty.clicked.connect(lambda _checked=False: desk.doors.agendas.make(AgendaDraft()))
        self.first = self._file

    def _way(self, words: str, picture: str, hint: str) -> BigButton:
        button = BigButton(words, picture=picture, hint=hint, factor=1.15)
        button.picture_factor, button.hint_factor = 2.0, 0.92
        return button

    @override
    def opened(self) -> None:
        """Show what there is now."""
        clear(self._kept)
        house = self._desk.house
        today = house.clock.utc().astimezone().date()
        self._show_waiting(house.agendas.carrying.for_next_time(today))
        self._show_begun(house.agendas.drawer.lines(), house.agendas.drawer.count_unreadable())
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
        self._kept.addWidget(panel)

    def _pushed_words(self, item: DraftItem) -> str:
        carried = item.carried
        times = carried.times if carried is not None else 1
        often = self.tr("once") if times == 1 else self.tr("{0} times").format(times)
        day = carried.first_day if carried is not None else None
        if day is None:
            return self.tr("{0}. Pushed off {1}.").format(item.title, often)
        return self.tr("{0}. Pushed off {1}. First on {2}.").format(item.title, often, day_words(day))

    def _show_begun(self, lines: Sequence[DrawerLine], unreadable: int) -> None:
        if not lines and not unreadable:
            return
        self._kept.addWidget(Heading(self.tr("Go on with an agenda"), factor=1.2))
        for line in lines:
            begun = BegunAgenda(line)
            begun.chosen.connect(self._desk.doors.agendas.open)
            begun.removal_asked.connect(self._ask_before_removal)
            self._kept.addWidget(begun)
        if unreadable:
            words = self.tr("1 agenda cannot be shown. A newer Fair Say wrote it.")
            many = self.tr("{0} agendas cannot be shown. A newer Fair Say wrote them.").format(unreadable)
            self._kept.addWidget(Mark("warning", words if unreadable == 1 else many, bold=False))

    def _show_prepared(self, lines: Sequence[MeetingLine]) -> None:
        if not lines:
            return
        self._kept.addWidget(Heading(self.tr("Ready, and not started yet"), factor=1.2))
        for line in lines:
            items = self.tr("1 item") if line.items == 1 else self.tr("{0} items").format(line.items)
            day = day_words(line.day) or self.tr("No day yet")
            button = BigButton(line.title, hint=f"{day} · {items}")
            button.clicked.connect(lambda _checked=False, at=line.id: self._desk.doors.agendas.open_sent(at))
            self._kept.addWidget(button)

    def _choose_template(self) -> None:
        own = [one for one in self._desk.house.group.ways.templates() if one.is_own]
        templates = {one.id: one for one in (*own, *built_in_templates(SPEAKER))}
        answers = [Answer(one.id, template_name(one, SPEAKER), "agenda", one.about) for one in templates.values()]

        def answered(code: str, _words: str) -> None:
            self._desk.doors.agendas.make(templates[code].draft)

        said = [self.tr("You can change everything afterwards.")]
        self._ask(Question(self.tr("Which template?"), said, answers, answered))

    def _ask_before_removal(self, agenda_id: str, title: str) -> None:
        answers = [
            Answer("keep", self.tr("No, keep it"), "back"),
            Answer("remove", self.tr("Yes, remove it"), "remove"),
        ]

        def answered(code: str, _words: str) -> None:
            self._stack.close_above(self)
            if code == "remove" and self._desk.attempt(lambda: self._desk.house.agendas.drawer.remove(agenda_id)):
                self.opened()
                self._file.setFocus()
                self._desk.announcer.announce(self.tr("The agenda is removed."))

        said = [title, self.tr("It cannot come back.")]
        self._ask(Question(self.tr("Remove this agenda?"), said, answers, answered))

    def _ask(self, question: Question) -> None:
        question.add_way_back(lambda: self._stack.close_above(self))
        question.body.addWidget(settings_and_help(self._desk.doors))
        self._stack.open(question)
