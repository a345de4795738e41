"""Which template? The group's own come first, and can be removed; then those that came with the program."""

from PySide6.QtWidgets import QVBoxLayout

from app.domain.template import Template
from app.override import override
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, clear
from app.ui.parts.text import Heading, Text
from app.ui.parts.way_with_removal import WayWithRemoval
from app.ui.screens.question import Answer, Question
from app.ui.stack import PageStack
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.templates import built_in_templates, template_name


class ChooseTemplatePage(Page):
    """Leads to a new agenda that begins as a template."""

    def __init__(self, desk: Desk, stack: PageStack) -> None:
        super().__init__(self.tr("Which template?"))
        self._desk, self._stack = desk, stack
        self._own: list[WayWithRemoval] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addWidget(Text(self.tr("You can change everything afterwards.")))
        self.body.addLayout(self._list)
        self._ready_made = [self._way(template) for template in built_in_templates(SPEAKER)]
        self._heading = Heading(self.tr("Ready-made templates"), factor=1.2)
        for part in (self._heading, *self._ready_made):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        self._show()

    def _way(self, template: Template) -> BigButton:
        button = BigButton(template_name(template, SPEAKER), picture="agenda", hint=template.about)
        button.clicked.connect(lambda _checked=False: self._begin(template))
        return button

    def _show(self) -> None:
        """Show the group's own templates as they are now."""
        own = [one for one in self._desk.house.group.ways.templates() if one.is_own]
        clear(self._list)
        if own:
            self._list.addWidget(Heading(self.tr("Your own templates"), factor=1.2))
        self._own = [self._own_way(template) for template in own]
        for way in self._own:
            self._list.addWidget(way)
        self._heading.setVisible(bool(own))
        self.first = self._own[0].go_on if self._own else self._ready_made[0]

    def _own_way(self, template: Template) -> WayWithRemoval:
        way = WayWithRemoval(template.name, "agenda", self._about(template))
        way.chosen.connect(lambda: self._begin(template))
        way.removal_asked.connect(lambda: self._ask_before_removal(template, self._own.index(way)))
        return way

    def _about(self, template: Template) -> str:
        count = sum(item.kind == "item" for item in template.draft.items)
        return self.tr("1 item") if count == 1 else self.tr("{0} items").format(count)

    def _begin(self, template: Template) -> None:
        self._desk.doors.agendas.make(template.draft)

    def _ask_before_removal(self, template: Template, place: int) -> None:
        answers = [
            Answer("keep", self.tr("No, keep it"), "back", changes_nothing=True),
            Answer("remove", self.tr("Yes, remove it"), "remove"),
        ]

        def answered(code: str, _words: str) -> None:
            self._stack.close_above(self)
            if code == "remove":
                self._remove(template, place)

        said = [template.name, self.tr("It cannot come back."), self.tr("Agendas that you made from it stay.")]
        question = Question(self.tr("Remove this template?"), said, answers, answered)
        question.body.addWidget(settings_and_help(self._desk.doors))
        self._stack.open(question)

    def _remove(self, template: Template, place: int) -> None:
        if not self._desk.attempt(lambda: self._desk.house.group.ways.remove(template.id)):
            return
        self._show()
        (self._own[min(place, len(self._own) - 1)].go_on if self._own else self._ready_made[0]).take_focus()
        bring_focus_into_sight(self)
        self._desk.announcer.announce(self.tr("The template is removed."))

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)
