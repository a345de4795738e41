"""Our numbers: what a group agreed for its meetings and its easy words. Each number is kept at once."""

from dataclasses import fields

from PySide6.QtWidgets import QWidget

from app.domain.group_rules import SWITCHES, GroupRules, limits
from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.number_choice import NumberChoice
from app.ui.parts.page import Page, foot_row
from app.ui.parts.text import Heading, Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words import planning as words
from app.words.planning import CONTEXT, PROBLEMS, RULES

TIME = (
    "notice_days", "late_days", "reply_days", "break_warn_minutes", "break_fail_minutes", "break_minutes",
    "least_break_minutes", "long_meeting_minutes", "least_talk_minutes", "most_items", "most_pages",
)  # fmt: skip
KEEPING = ("counts_months",)


class OurNumbersPage(Page):
    """Agendas are checked with these numbers. Each can be put back as it was at first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Our numbers"))
        self._desk = desk
        self._numbers = {one.name: self._number(one.name) for one in fields(GroupRules) if one.name not in SWITCHES}
        self._switches = {name: self._switch(name) for name in SWITCHES}
        self.body.addWidget(Text(self.tr("Your group can change these. Each agenda is checked with them.")))
        self._add(self.tr("Time, breaks and papers"), [name for name in self._numbers if name in TIME])
        easy = [name for name in self._numbers if name not in (*TIME, *KEEPING)]
        self._add(self.tr("Easy words"), easy)
        self._add(self.tr("Counts that stay"), list(KEEPING))
        self.body.addWidget(Heading(self.tr("In the meeting"), factor=1.2))
        for switch in self._switches.values():
            self.body.addWidget(switch)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        done = BigButton(self.tr("Done"), picture="tick")
        done.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(done))
        self._show()
        self.first: QWidget | None = self._numbers["notice_days"].field.field.input

    def _add(self, heading: str, names: list[str]) -> None:
        self.body.addWidget(Heading(heading, factor=1.2))
        for name in names:
            self.body.addWidget(self._numbers[name])

    def _number(self, name: str) -> NumberChoice:
        least, most = limits(name)
        trouble = SPEAKER.say(CONTEXT, PROBLEMS["rule_limits"], least=least, most=most)
        label = SPEAKER.say(CONTEXT, RULES[name])
        number = NumberChoice(label, (least, most), getattr(GroupRules(), name), trouble)
        number.chosen.connect(lambda value: self._choose(name, value))
        return number

    def _switch(self, name: str) -> ChoiceList:
        answers = {code: SPEAKER.say(CONTEXT, words.SWITCHES[code]) for code in ("1", "0")}
        switch = ChoiceList(SPEAKER.say(CONTEXT, words.SWITCHES[name]), answers)
        switch.chosen.connect(lambda code: self._turn(name, int(code)))
        return switch

    def _turn(self, name: str, value: int) -> None:
        self._desk.attempt(lambda: self._desk.house.group.ways.change_rule(name, value))
        self._show()

    def _choose(self, name: str, value: int) -> None:
        ways = self._desk.house.group.ways
        before = ways.rules
        if self._desk.attempt(lambda: ways.change_rule(name, value)):
            self._say_what_changed(before, ways.rules, name)
        self._show()

    def _say_what_changed(self, before: GroupRules, now: GroupRules, name: str) -> None:
        """Say the number, and the other one that had to go with it."""
        others = [one for one in self._numbers if one != name and getattr(before, one) != getattr(now, one)]
        said = [
            self.tr("{0}: {1}").format(SPEAKER.say(CONTEXT, RULES[one]), getattr(now, one)) for one in (name, *others)
        ]
        self._desk.announcer.announce(". ".join(said))

    def _show(self) -> None:
        rules = self._desk.house.group.ways.rules
        for name, number in self._numbers.items():
            number.show_value(getattr(rules, name))
        for name, switch in self._switches.items():
            switch.show_choice(str(getattr(rules, name)))

    @override
    def opened(self) -> None:
        self._show()
        bring_focus_into_sight(self)

    @override
    def closed(self) -> None:
        for number in self._numbers.values():
            number.field.field.flush()


def take_up_numbers(desk: Desk, agenda: AgendaDesk) -> None:
    """Let an agenda that is open be checked with the numbers as they are now."""
    rules = desk.house.group.ways.rules
    if rules != agenda.making.rules:
        agenda.making.rules = rules
