"""People say that the easy words are right: who they are, when, and what they asked to change (ER-34)."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QTimer

from app.domain.agenda import DraftItem, EasyCheck
from app.override import override
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import day_words
from app.ui.parts.field import Field
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import foot_row
from app.ui.parts.panel import Panel
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.reading_lines import LineView
from app.ui.parts.text import Heading, Text
from app.ui.parts.tick_box import TickBox
from app.ui.reading_page import ReadingPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words import easy_states

Checked = Callable[[EasyCheck], object]


class CheckedByPeoplePage(ReadingPage):
    """Only people make this state. No computer can tick these; each must be ticked by hand."""

    def __init__(self, desk: Desk, item: DraftItem, today: dt.date, checked: Checked) -> None:
        super().__init__(desk, self.tr("Checked by people"))
        self._desk, self._item, self._today, self._checked = desk, item, today, checked
        self._role = ""
        self._who = ChoiceList(self.tr("Who checked it?"), _said(easy_states.ROLES))
        self._who.chosen.connect(self._choose)
        self._asks = [TickBox(SPEAKER.say(easy_states.CONTEXT, words)) for words in easy_states.ONLY_PEOPLE]
        self._changes = Field(
            self.tr("What did they ask to change?"),
            help_words=self.tr("You may leave this empty. Write no names."),
            lines=3,
        )
        self._guard = PrivateGuard(self._changes)
        self._missing = Text("", bold=True)
        self._missing.hide()
        self._lay_out()
        self.first = self._who.first

    def _lay_out(self) -> None:
        words = Panel()
        words.body.addWidget(Heading(self._item.easy_title or self._item.title, factor=1.1))
        self._show_words()
        words.body.addWidget(self.lines)
        self.body.addWidget(Text(self.tr("Read these words together. Take your time.")))
        self.body.addWidget(words)
        self.body.addWidget(self._who)
        self.body.addWidget(Text(self.tr("Only people can say this. Tick what is true."), bold=True))
        for ask in self._asks:
            self.body.addWidget(ask)
        self.body.addWidget(self._changes)
        self.body.addWidget(self._guard)
        self.body.addWidget(Text(self.tr("Day of the check: {0}").format(day_words(self._today))))
        self.body.addWidget(self._missing)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        say = BigButton(self.tr("We checked it"), picture="tick", factor=0.92)
        say.is_strong = True
        say.clicked.connect(lambda _checked=False: self._say())
        self.foot.addWidget(foot_row(say))

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)

    def _show_words(self) -> None:
        """Show the easy words with their pictures; *Read to me* reads them aloud."""
        shelf, glossary = self._desk.shelf, self._desk.house.glossary
        lines = [
            LineView(str(at), line.words, line.picture, shelf.alt(line.picture), glossary.find(line.words))
            for at, line in enumerate(self._item.easy)
        ]
        self.show_lines(lines, factor=1.08, before=self._item.easy_title or self._item.title)

    def _choose(self, role: str) -> None:
        self._role = role

    def _say(self) -> None:
        missing = self._what_is_missing()
        self._missing.setText(f"! {missing}" if missing else "")
        self._missing.setVisible(bool(missing))
        if missing:
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self._missing))
            self._desk.announcer.announce(missing, at_once=True)
            return
        self._guard.ask(self._keep)

    def _keep(self) -> None:
        check = EasyCheck(self._role, self._today, " ".join(self._changes.words().split()))
        if self._desk.attempt(lambda: self._checked(check)):
            self._desk.doors.back()
            self._desk.announcer.announce(self.tr("These easy words are checked by people now."))

    def _what_is_missing(self) -> str:
        if not self._role:
            return self.tr("Please say who checked it.")
        if not all(ask.isChecked() for ask in self._asks):
            return self.tr("Something is not ticked yet. Tick what is true. If it is not true, change the words first.")
        return ""


def _said(table: dict[str, str]) -> dict[str, str]:
    return {code: SPEAKER.say(easy_states.CONTEXT, words) for code, words in table.items()}
