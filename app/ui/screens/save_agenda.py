"""Save or print an agenda, and what goes with it: cards, how to follow without a laptop, reminders."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, cast

from app.domain.agenda import AgendaDraft
from app.domain.easy.check import check_pages
from app.domain.settings import CARD_SETS
from app.domain.sheet import SIZES_PT, USUAL_PT, Form, PaperChoice
from app.domain.travelling import ENDING
from app.services.printing import PDF, file_name
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.page import foot_row, row
from app.ui.parts.text import Heading, Text
from app.ui.saving_page import Computer, SavingPage
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.checking import finding_words

Write = Callable[[Path], Path]


class SaveAgendaPage(SavingPage):
    """Asks which words, how large and which kind of file; says where the paper is."""

    def __init__(
        self, desk: Desk, draft: AgendaDraft, tasks: Tasks, mark: str = "", computer: Computer | None = None
    ) -> None:
        super().__init__(desk, tasks, computer)
        self._draft, self._mark = draft, mark
        self._form: Form = "easy"
        self._size, self._ending = USUAL_PT, PDF
        self._make_parts()
        self._make_extras()
        self._lay_out()
        self._connect()
        self.first = self._words.first

    def _make_parts(self) -> None:
        self._length = Banner("papers")
        forms = {
            "easy": self.tr("Easy words with pictures"),
            "plain": self.tr("Easy words, no pictures"),
            "full": self.tr("The full words"),
        }
        self._words = ChoiceList(self.tr("Which words?"), forms)
        sizes = {str(size): str(size) for size in SIZES_PT}
        sizes[str(USUAL_PT)] = self.tr("{0}, as most people like it").format(USUAL_PT)
        self._sizes = ChoiceList(self.tr("How large are the letters?"), sizes)
        kinds = {
            ".pdf": self.tr("PDF, to print or send"),
            ".docx": self.tr("Word, to change it"),
            ".odt": self.tr("OpenDocument, to change it"),
        }
        self._kinds = ChoiceList(self.tr("Which kind of file?"), kinds)
        for choice, code in ((self._words, self._form), (self._sizes, str(self._size)), (self._kinds, self._ending)):
            choice.show_choice(code)
        self._save = BigButton(self.tr("Save the agenda"), picture="papers")
        self._save.is_strong = True

    def _make_extras(self) -> None:
        self._stick = self._extra(
            self.tr("A file for a stick"),
            "agenda",
            self.tr("It holds the whole agenda with its pictures. Fair Say opens it."),
        )
        self._cards = self._extra(self.tr("Cards to cut out"), "point", self.tr("4 cards on a page."))
        self._big_cards = self._extra(self.tr("Big cards to cut out"), "pause", self.tr("2 cards on a page."))
        self._how = self._extra(self.tr("How to follow without a laptop"), "follow", self.tr("One page in easy words."))
        self._week = self._extra(self.tr("A reminder, 1 week before"), "calendar", self.tr("One page in easy words."))
        self._day = self._extra(self.tr("A reminder, 1 day before"), "time", self.tr("One page in easy words."))

    def _extra(self, words: str, picture: str, hint: str) -> BigButton:
        return BigButton(words, picture=picture, hint=hint)

    def _lay_out(self) -> None:
        for part in (self._saving, self._trouble, self._done, self._length, self._words, self._sizes, self._kinds):
            self.body.addWidget(part)
        self.body.addWidget(Heading(self.tr("Also for the meeting"), factor=1.2))
        self.body.addWidget(Text(self.tr("Each one is a file of its own. The cards are those of your settings.")))
        extras = (self._stick, self._cards, self._big_cards, self._how, self._week, self._day)
        self.body.addWidget(row(*extras))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(self._save))

    def _connect(self) -> None:
        self._words.chosen.connect(self._choose_words)
        self._sizes.chosen.connect(self._choose_size)
        self._kinds.chosen.connect(self._choose_kind)
        self._save.clicked.connect(self._save_agenda)
        self._stick.clicked.connect(self._save_stick)
        self._cards.clicked.connect(lambda: self._save_cards(4))
        self._big_cards.clicked.connect(lambda: self._save_cards(2))
        self._how.clicked.connect(self._save_how)
        self._week.clicked.connect(lambda: self._save_reminder(7))
        self._day.clicked.connect(lambda: self._save_reminder(1))

    # --- what a person chooses

    def _choose_words(self, code: str) -> None:
        self._form = cast("Form", code)

    def _choose_size(self, code: str) -> None:
        self._size = int(code)

    def _choose_kind(self, code: str) -> None:
        self._ending = code

    def _save_agenda(self) -> None:
        choice = PaperChoice(self._form, self._size, self._mark, self._card_set())
        printing = self._desk.house.printing
        self._ask_and_save(
            file_name(self._draft, self._ending),
            lambda to: printing.save(self._draft, to, choice),
            lambda: printing.pages(self._draft, choice),
        )

    def _save_stick(self) -> None:
        printing = self._desk.house.printing
        self._ask_and_save(file_name(self._draft, ENDING), lambda to: printing.save_file(self._draft, to))

    def _save_cards(self, on_a_page: Literal[2, 4]) -> None:
        printing, cards = self._desk.house.printing, self._card_set()
        self._ask_and_save(f"{self.tr('Cards')}{PDF}", lambda to: printing.save_cards(to, cards, on_a_page))

    def _save_how(self) -> None:
        self._ask_and_save(f"{self.tr('How to follow')}{PDF}", self._desk.house.printing.save_how_to_follow)

    def _save_reminder(self, days: Literal[1, 7]) -> None:
        printing = self._desk.house.printing
        name = self.tr("Reminder 1 week before") if days == 7 else self.tr("Reminder 1 day before")
        self._ask_and_save(f"{name}{PDF}", lambda to: printing.save_reminder(self._draft, to, days))

    def _card_set(self) -> tuple[str, ...]:
        return CARD_SETS[self._desk.preferences.settings.cards]

    # --- saving, off the screen thread

    def _ask_and_save(self, name: str, write: Write, count_pages: Callable[[], int] = lambda: 1) -> None:
        if not self._is_saving:
            self._ask_where(name, lambda to: self._save_at(to, write, count_pages))

    def _save_at(self, to: Path, write: Write, count_pages: Callable[[], int]) -> None:
        self._is_saving = True
        for banner in (self._trouble, self._done, self._length):
            banner.say("")
        self._saving.say(self.tr("Saving {0}…").format(to.name))
        self._tasks.run(
            lambda: (count_pages(), write(to)),
            lambda saved: self._was_saved(saved[1], saved[0]),
            lambda problem: self._failed(problem, to),
        )

    def _was_saved(self, to: Path, pages: int = 1) -> None:
        said = self.tr("Saved: {0}. It is in the folder {1}. Open it to print it.")
        if to.suffix == ENDING:
            said = self.tr("Saved: {0}. It is in the folder {1}. Fair Say opens it on another laptop.")
        if self._is_over(to, said):
            self._length.say(self._said_of_length(pages))
            self._open.setVisible(to.suffix != ENDING)

    def _said_of_length(self, pages: int) -> str:
        found = check_pages(pages, self._desk.house.group.ways.rules) if pages > 1 else None
        if found is None:
            return ""
        said = finding_words(found, SPEAKER)
        return f"{said.what} {said.why} {said.what_to_try}"
