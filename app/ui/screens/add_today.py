"""A new item for the agenda of today: its title, minutes, who asked for it, what it is for, and where it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AskedBy, Purpose
from app.services.agenda_now import NewItem
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.field import Field
from app.ui.parts.page import Page, foot_row
from app.ui.parts.private_guard import PrivateGuard
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.reviewing import CONTEXT, PURPOSES, WHO

ASKED_BY: tuple[AskedBy, ...] = ("ebe", "both", "ebt", "not_said")
FOR: tuple[Purpose, ...] = ("tell", "talk", "decide", "check")
AT_END = "end"


class AddTodayPage(Page):
    """Asks for what an item needs. `places`: (id, title) of the items that it can stand before."""

    def __init__(self, desk: Desk, places: Sequence[tuple[str, str]], add: Callable[[NewItem], object]) -> None:
        super().__init__(self.tr("Add an item today"))
        self._desk, self._add_item = desk, add
        self._asked, self._purpose, self._before = "not_said", "not_said", AT_END
        self._minutes: int | None = None
        self._title = Field(self.tr("Title"), help_words=self.tr("What is it about?"))
        self._guard = PrivateGuard(self._title)
        self._length = CheckedField(
            self.tr("Minutes"), self.tr("Like 15"), read_minutes, self.tr("Write a number, like 15. Or leave it empty.")
        )
        self._who = ChoiceList(self.tr("Who asked for it?"), _said(WHO, ASKED_BY))
        self._why = ChoiceList(self.tr("What is it for?"), _said(PURPOSES, (*FOR, "not_said")))
        before = {item_id: self.tr("Before: {0}").format(title) for item_id, title in places}
        self._where = ChoiceList(self.tr("Where does it stand?"), {**before, AT_END: self.tr("At the end")})
        self._lay_out()
        self.first: QWidget | None = self._title.input

    def _lay_out(self) -> None:
        self._who.show_choice(self._asked)
        self._why.show_choice(self._purpose)
        self._where.show_choice(self._before)
        for part in (self._title, self._guard, self._length, self._who, self._why, self._where):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        add, back = BigButton(self.tr("Add it"), picture="add"), BigButton(self.tr("Back"), picture="back")
        self.foot.addWidget(foot_row(add, back))
        self._who.chosen.connect(lambda code: setattr(self, "_asked", code))
        self._why.chosen.connect(lambda code: setattr(self, "_purpose", code))
        self._where.chosen.connect(lambda code: setattr(self, "_before", code))
        self._length.read.connect(lambda minutes: setattr(self, "_minutes", minutes))
        add.clicked.connect(lambda _checked=False: self._guard.ask(self._finish))
        back.clicked.connect(lambda _checked=False: self._desk.doors.back())

    def _finish(self) -> None:
        self._title.flush()
        self._length.field.flush()
        title = " ".join(self._title.words().split())
        if not title:
            self._desk.announcer.announce(self.tr("The title is missing. Write what it is about."), at_once=True)
            self._title.input.setFocus()
            return
        who: AskedBy = next(one for one in ASKED_BY if one == self._asked)
        purpose: Purpose | None = next((one for one in FOR if one == self._purpose), None)
        before = None if self._before == AT_END else self._before
        self._add_item(NewItem(title, self._minutes, who, purpose, before))


def _said(table: dict[str, str], codes: Sequence[str]) -> dict[str, str]:
    return {code: SPEAKER.say(CONTEXT, table[code]) for code in codes}
