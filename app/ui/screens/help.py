"""Help in easy words, with pictures, read aloud."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from app import RELEASED, __version__, paths
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.reading_lines import LineView
from app.ui.parts.text import Heading
from app.ui.reading_page import ReadingPage
from app.ui.saving_papers import open_in_its_program
from app.ui.screens.privacy import privacy_way
from app.ui.screens.quick_start import QuickStartPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.helping import ABOUT, CONTEXT, LAPTOP, PAGES, about_facts


class HelpScreen(ReadingPage):
    """One subject at a time; the others are a press away, and so are the privacy papers and the list of all parts."""

    open_folder: Callable[[Path], bool] = staticmethod(open_in_its_program)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Help"))
        self._subject = Heading("", factor=1.2)
        subjects: list[BigButton] = []
        for at, (title, _lines) in enumerate(PAGES):
            button = BigButton(SPEAKER.say(CONTEXT, title), factor=0.92)
            button.clicked.connect(lambda _checked=False, at=at: self.show_subject(at))
            subjects.append(button)
        self._subjects = subjects
        quick = BigButton(self.tr("Quick start"), picture="run", factor=0.92)
        quick.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: QuickStartPage(desk)))
        self.body.addWidget(row(quick, *subjects, gap=6))
        self.body.addWidget(self._subject)
        self.body.addWidget(self.lines, 1)
        self._papers = BigButton(self.tr("Open the privacy papers"), picture="folder", factor=0.83)
        self._papers.clicked.connect(lambda _checked=False: self._open_papers())
        self._parts = BigButton(self.tr("Open the list of all parts"), picture="folder", factor=0.83)
        self._parts.clicked.connect(lambda _checked=False: self._open_parts())
        self._trouble = Banner("warning")
        self.body.addWidget(self._trouble)
        self.body.addWidget(row(self._papers, self._parts, privacy_way(desk)))
        self.body.addWidget(settings_and_help(desk.doors, with_help=False, with_back=True))
        self.show_subject(0)
        self.first = subjects[0]

    def show_subject(self, at: int) -> None:
        """Show one subject."""
        for n, button in enumerate(self._subjects):
            button.is_strong, button.is_quiet = n == at, n != at
            button.update()
        title, lines = PAGES[at]
        self._papers.setVisible(title == LAPTOP)
        self._parts.setVisible(title == ABOUT)
        self._trouble.say("")
        subject = SPEAKER.say(CONTEXT, title)
        self._subject.setText(subject)
        facts = self._about() if title == ABOUT else {}
        said = [(picture, SPEAKER.say(CONTEXT, words, **facts)) for picture, words in lines]
        shown = [LineView(str(n), words, picture) for n, (picture, words) in enumerate(said)]
        self.show_lines(shown, factor=1.1, before=subject)

    def _about(self) -> dict[str, str]:
        today = self.desk.house.clock.utc().astimezone().date()
        return about_facts(__version__, date.fromisoformat(RELEASED), today, SPEAKER)

    def _open_papers(self) -> None:
        """Open the folder of privacy papers in the program that this computer has for folders."""
        folder = paths.privacy_papers()
        if not self.open_folder(folder):
            self._trouble.say(self.tr("The papers are in this folder: {0}. Ask a helper to open it.").format(folder))

    def _open_parts(self) -> None:
        """Open the list of whose work is inside in the program that this computer has for text."""
        file = paths.third_party()
        if not self.open_folder(file):
            self._trouble.say(self.tr("The list is this file: {0}. Ask a helper to open it.").format(file))
