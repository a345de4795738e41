"""Copies of the record: make one, or use one in place of the record that is there now."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.computer_files import ask_for_file, ask_where_to_save
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row
from app.ui.parts.text import Heading, Text
from app.ui.screens.question import Answer, Question
from app.ui.screens.replacing import save_where_chosen
from app.ui.words import SPEAKER
from app.words.story import day_words

ENDING = ".sqlite"


class CopiesPage(Page):
    """Says what a copy is, lists ours with the newest first, and asks before one is used."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Copies of the record"))
        self._desk = desk
        back = BigButton(self.tr("Back"), picture="back")
        back.clicked.connect(desk.doors.back)
        head = self.head.layout()
        if head is not None:
            head.addWidget(back)
        save = BigButton(self.tr("Save a copy now"), picture="add")
        other = BigButton(self.tr("Use a copy from a stick"), picture="search")
        self.body.addWidget(Text(self.tr("Fair Say makes a copy each day. A copy holds what people wrote.")))
        self.body.addWidget(row(save, other))
        self.body.addWidget(Heading(self.tr("Use a copy"), factor=1.2))
        self.body.addWidget(Text(self.tr("The record of today is kept aside. Nothing is deleted.")))
        copies = desk.house.care.backups()
        if not copies:
            self.body.addWidget(Text(self.tr("There is no copy yet. The first one is made today.")))
        for copy in copies:
            self.body.addWidget(self._button(copy))
        folder = self.tr("Our copies are in this folder: {0}").format(desk.house.places.backups)
        self.body.addWidget(Text(folder, factor=0.92))
        self.body.addStretch()
        save.clicked.connect(self._save)
        other.clicked.connect(self._choose)
        self.first = back

    def _button(self, copy: Path) -> BigButton:
        made = self._desk.house.care.when_made(copy).astimezone()
        button = BigButton(self.tr("Copy of {0}").format(day_words(made.date(), SPEAKER)), picture="look_back")
        button.clicked.connect(lambda: self._ask(copy))
        return button

    def _save(self) -> None:
        name = ask_where_to_save(self, self.tr("Save a copy now"), f"fairsay-copy{ENDING}")
        if name:
            save_where_chosen(self, name, ENDING, self._save_to)

    def _save_to(self, file: Path) -> None:
        if self._desk.attempt(lambda: self._desk.house.care.back_up(file)):
            self._desk.announcer.announce(self.tr("The copy is saved."))

    def _choose(self) -> None:
        name = ask_for_file(self, self.tr("Use a copy from a stick"))
        if name:
            self._ask(Path(name))

    def _ask(self, copy: Path) -> None:
        self._desk.doors.record.use_copy(copy)


def copy_days(desk: Desk, names: Sequence[str]) -> list[str]:
    """Return copies by the day on which they were made; one that is no daily copy by its name."""
    care = desk.house.care
    days = {copy.name: day_words(care.when_made(copy).astimezone().date(), SPEAKER) for copy in care.backups()}
    return list(dict.fromkeys(days.get(name, name) for name in names))


def use_copy_question(used: Callable[[], object], back: Callable[[], object]) -> Question:
    """Return the question that is asked before a copy takes the record's place."""
    translate = QCoreApplication.translate
    said = [
        translate("CopiesPage", "The record becomes as it was when the copy was made."),
        translate("CopiesPage", "The record of today is kept aside. Nothing is deleted."),
    ]
    answers = [
        Answer("no", translate("CopiesPage", "No, leave it"), "back"),
        Answer("yes", translate("CopiesPage", "Yes, use this copy"), "tick"),
    ]
    title = translate("CopiesPage", "Use this copy?")
    return Question(title, said, answers, lambda code, _words: used() if code == "yes" else back())
