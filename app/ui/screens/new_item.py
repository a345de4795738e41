"""A new item for an agenda: its title, who asked for it, and its minutes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AskedBy, DraftItem
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.field import Field
from app.ui.parts.page import Page, foot_row
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.reviewing import CONTEXT, WHO

ASKED_BY: tuple[AskedBy, ...] = ("ebe", "both", "ebt", "not_said")


class NewItemPage(Page):
    """Asks for what an item needs first. `add` puts it on the agenda; the rest is written in the item itself."""

    def __init__(self, desk: Desk, add: Callable[[DraftItem], object]) -> None:
        super().__init__(self.tr("Add an item"))
        self._desk, self._add_item = desk, add
        self._asked: AskedBy = "not_said"
        self._minutes: int | None = None
        self._title = Field(self.tr("Title"), help_words=self.tr("What is it about? You can change this later."))
        self._who = ChoiceList(
            self.tr("Who asked for it?"), {code: SPEAKER.say(CONTEXT, WHO[code]) for code in ASKED_BY}
        )
        self._who.show_choice("not_said")
        self._length = CheckedField(
            self.tr("Minutes"), self.tr("Like 15"), read_minutes, self.tr("Write a number, like 15. Or leave it empty.")
        )
        self._add = BigButton(self.tr("Add it"), picture="add")
        self._back = BigButton(self.tr("Back"), picture="back")
        for part in (self._title, self._who, self._length):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self.foot.addWidget(foot_row(self._add, self._back))
        self._who.chosen.connect(self._choose)
        self._length.read.connect(self._take_minutes)
        self._add.clicked.connect(lambda _checked=False: self._finish())
        self._back.clicked.connect(lambda _checked=False: desk.doors.back())
        self.first: QWidget | None = self._title.input

    def _choose(self, code: str) -> None:
        self._asked = next(one for one in ASKED_BY if one == code)

    def _take_minutes(self, minutes: int | None) -> None:
        self._minutes = minutes

    def _finish(self) -> None:
        self._title.flush()
        self._length.field.flush()
        title = " ".join(self._title.words().split())
        if not title:
            self._desk.announcer.announce(self.tr("The title is missing. Write what it is about."), at_once=True)
            self._title.input.setFocus()
            return
        self._add_item(DraftItem(title, minutes=self._minutes, asked_by=self._asked))
