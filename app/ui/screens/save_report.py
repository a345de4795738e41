"""Save or print what happened in a meeting: which paper, how much of it leaves the room, how large, which file."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.domain.events import Chair
from app.domain.meeting import Meeting
from app.domain.sheet import SIZES_PT, USUAL_PT
from app.services.exporting import PaperKind, ReportChoice
from app.services.printing import name_of
from app.services.sound_files import ENDING as SOUND
from app.services.sound_files import SoundSaved
from app.services.you_said import Level
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.page import foot_row
from app.ui.parts.text import Text
from app.ui.parts.tick_box import TickBox
from app.ui.saving_page import Computer, SavingPage
from app.ui.saving_sound import SavingSound
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.problems import words_for
from app.words.sounding import sound_length


class SaveReportPage(SavingPage):
    """The safest level is chosen at first. The full record needs a press of each co-chair."""

    def __init__(
        self, desk: Desk, meeting: Meeting, tasks: Tasks, paper: PaperKind = "easy", computer: Computer | None = None
    ) -> None:
        super().__init__(desk, tasks, computer)
        self._meeting = meeting
        self._paper: PaperKind = paper
        self._level: Level = "summary"
        self._size, self._ending = USUAL_PT, ".pdf"
        self._make_parts()
        self._lay_out()
        self._connect()
        self.first: QWidget | None = self._papers.first

    def _make_parts(self) -> None:
        papers = {
            "you_said": self.tr("You said, what happened"),
            "easy": self.tr("The meeting in easy words with pictures"),
            "full": self.tr("The full report"),
        }
        levels = {
            "summary": self.tr("No words of points"),
            "points": self.tr("Words of points, but no names"),
            "full": self.tr("The full record"),
        }
        self._papers = ChoiceList(self.tr("Which paper?"), papers)
        self._levels = ChoiceList(self.tr("How much may leave the room?"), levels)
        self._agreed: dict[Chair, TickBox] = {
            "ebe": TickBox(self.tr("The co-chair who is an expert by experience agrees")),
            "ebt": TickBox(self.tr("The co-chair who is a professional agrees")),
        }
        sizes = {str(size): str(size) for size in SIZES_PT}
        sizes[str(USUAL_PT)] = self.tr("{0}, as most people like it").format(USUAL_PT)
        self._sizes = ChoiceList(self.tr("How large are the letters?"), sizes)
        self._kinds = ChoiceList(self.tr("Which kind of file?"), self._file_kinds())
        chosen = ((self._papers, self._paper), (self._levels, "summary"), (self._sizes, str(USUAL_PT)))
        for choice, code in (*chosen, (self._kinds, self._ending)):
            choice.show_choice(code)
        self._about_answers = Text(self.tr("What the co-chairs answered is on this paper. Read it before you send it."))
        self._need_both = Text(self.tr("The full record has names and all words. Both co-chairs must agree."))
        self._save = BigButton(self.tr("Save it"), picture="papers")
        self._save.is_strong = True
        self._sound = SavingSound(self, self._desk, self._tasks, self._save)

    def _file_kinds(self) -> dict[str, str]:
        return {
            ".pdf": self.tr("PDF, to print or send"),
            ".docx": self.tr("Word, to change it"),
            ".odt": self.tr("OpenDocument, to change it"),
            ".html": self.tr("Web page"),
            SOUND: self.tr("Sound, to listen to"),
            ".csv": self.tr("A table (CSV)"),
            ".json": self.tr("For other programs (JSON)"),
        }

    def _lay_out(self) -> None:
        for part in (self._saving, self._sound.banner, self._trouble, self._done):
            self.body.addWidget(part)
        for part in (self._papers, self._about_answers, self._levels):
            self.body.addWidget(part)
        for part in (self._need_both, *self._agreed.values(), self._sizes, self._kinds):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(self._save))
        self._show()

    def _connect(self) -> None:
        self._papers.chosen.connect(self._choose_paper)
        self._levels.chosen.connect(self._choose_level)
        self._sizes.chosen.connect(self._choose_size)
        self._kinds.chosen.connect(self._choose_kind)
        self._save.clicked.connect(self._ask_and_save)

    def _show(self) -> None:
        """Show what belongs to the choice. Whoever goes away from the full record and back must agree again."""
        self._about_answers.setVisible(self._paper == "you_said" or self._level != "summary")
        for part in (self._need_both, *self._agreed.values()):
            part.setVisible(self._level == "full")
        if self._level != "full":
            for box in self._agreed.values():
                box.setChecked(False)

    def _choose_paper(self, code: str) -> None:
        self._paper = cast("PaperKind", code)
        self._show()

    def _choose_level(self, code: str) -> None:
        self._level = cast("Level", code)
        self._show()

    def _choose_size(self, code: str) -> None:
        self._size = int(code)

    def _choose_kind(self, code: str) -> None:
        self._ending = code
        self._sizes.setVisible(code != SOUND)

    def _choice(self) -> ReportChoice:
        agreed: tuple[Chair, ...] = tuple(role for role, box in self._agreed.items() if box.isChecked())
        return ReportChoice(self._paper, self._level, self._size, agreed)

    # --- saving, off the screen thread

    def _ask_and_save(self) -> None:
        choice = self._choice()
        if self._is_saving:
            return
        try:
            choice.refuse_unless_agreed()
            if self._ending == SOUND:
                choice.refuse_unless_easy()
        except MeetingError as error:
            self._say_trouble(words_for(error, SPEAKER))
            return
        name = name_of(self._meeting.title, self._meeting.day, self._ending)
        self._ask_where(name, lambda to: self._save_at(to, choice))

    def _save_at(self, to: Path, choice: ReportChoice) -> None:
        self._is_saving = True
        for banner in (self._trouble, self._done):
            banner.say("")
        exporting, meeting_id = self._desk.house.exporting, self._meeting.id
        if to.suffix.lower() == SOUND:
            lines = partial(exporting.read_out, meeting_id, choice)
            self._sound.save(lines, to, self._was_sounded, lambda problem: self._failed(problem, to))
            self._show_top()
            return
        self._saving.say(self.tr("Saving {0}…").format(to.name))
        self._tasks.run(
            lambda: exporting.export(meeting_id, to, choice), self._was_saved, lambda problem: self._failed(problem, to)
        )

    def _was_saved(self, to: Path) -> None:
        self._is_over(to, self.tr("Saved: {0}. It is in the folder {1}. Open it to print it."))

    def _was_sounded(self, sound: SoundSaved) -> None:
        length = sound_length(sound.seconds, SPEAKER)
        self._is_over(sound.file, self.tr("Saved: {0}. It is in the folder {1}.") + f" {length}")
