"""The quick start: what to press, on one page, read aloud, and on paper."""

from functools import partial

from app.override import override
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.reading_lines import LineView
from app.ui.reading_page import ReadingPage
from app.ui.saving_papers import SavingPapers
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.quick_start import CONTEXT, LINES, TITLE, quick_start_sheet


class QuickStartPage(ReadingPage):
    """The lines of the paper, on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, SPEAKER.say(CONTEXT, TITLE))
        self._saving = SavingPapers(self)
        for banner in (self._saving.done, self._saving.trouble):
            self.body.addWidget(banner)
        self.body.addWidget(self.lines, 1)
        pdf = BigButton(self.tr("Save it to print"), picture="print", factor=0.83)
        pdf.clicked.connect(lambda _checked=False: self._save(".pdf"))
        word = BigButton(self.tr("Save it for Word"), picture="full_words", factor=0.83)
        word.clicked.connect(lambda _checked=False: self._save(".docx"))
        self.body.addWidget(row(pdf, word))
        self.body.addWidget(settings_and_help(desk.doors))
        self.first = self.back_button
        pictures = desk.preferences.settings.show_pictures
        shown = [
            LineView(str(n), SPEAKER.say(CONTEXT, words), picture if pictures else "")
            for n, (picture, words) in enumerate(LINES)
        ]
        self.show_lines(shown, factor=1.1, before=self.title)

    def _save(self, ending: str) -> None:
        printing = self.desk.house.printing
        self._saving.save(
            f"{self.tr('Quick start')}{ending}", lambda to: printing.save_sheet(partial(quick_start_sheet, SPEAKER), to)
        )

    @override
    def closed(self) -> None:
        super().closed()
        self._saving.close()
