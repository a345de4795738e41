"""The privacy page: what is kept, why, who sees it, how long, whom to ask. One screen, read aloud, on paper too."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt

from app.domain.agenda import AboutToday
from app.override import override
from app.services.reading_aloud import Reading
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.two_columns import TwoColumns
from app.ui.reading_page import ReadingPage
from app.ui.saving_papers import SavingPapers
from app.ui.screens.going import GoingPage
from app.ui.screens.group_privacy import GroupPrivacyPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.privacy_notice import CONTEXT, TITLE, notice_lines, notice_sheet

TWO_COLUMNS_PX = 1100
ENDINGS = (".pdf", ".docx")


class PrivacyPage(ReadingPage):
    """`about`: what was said for today, so that the person to tell stands there by name."""

    def __init__(self, desk: Desk, about: AboutToday | None = None) -> None:
        super().__init__(desk, SPEAKER.say(CONTEXT, TITLE))
        self._about = about or about_today(desk)
        self._saving = SavingPapers(self)
        for banner in (self._saving.done, self._saving.trouble):
            self.body.addWidget(banner)
        self._second = ReadingLines()
        self._columns = TwoColumns(wide_px=TWO_COLUMNS_PX)
        for part in (self.lines, self._second):
            self._columns.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._columns)
        names = {".pdf": self.tr("Save it to print"), ".docx": self.tr("Save it for Word")}
        pictures = {".pdf": "print", ".docx": "full_words"}
        papers = [BigButton(names[ending], picture=pictures[ending], factor=0.83) for ending in ENDINGS]
        for ending, button in zip(ENDINGS, papers, strict=True):
            button.clicked.connect(lambda _checked=False, ending=ending: self._save(ending))
        group = BigButton(self.tr("Fill in for our group"), picture="write", factor=0.83)
        group.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: GroupPrivacyPage(desk)))
        going = BigButton(self.tr("What goes and when"), picture="calendar", factor=0.83)
        going.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: GoingPage(desk)))
        self.body.addWidget(row(*papers, group, going))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self.first = self.back_button
        self._show()

    def _show(self) -> None:
        group = self.desk.house.group
        months = group.ways.rules.counts_months
        lines = notice_lines(group.privacy.now, self._about, SPEAKER, counts_months=months)
        pictures = self.desk.preferences.settings.show_pictures
        shown = [LineView(str(n), words, picture if pictures else "") for n, (picture, words) in enumerate(lines)]
        self.show_lines(shown, factor=1.0, before=self.title)

    @override
    def draw_lines(self, lines: Sequence[LineView], notes: Sequence[str], factor: float) -> None:
        half = (len(lines) + 1) // 2
        self.lines.show_lines(lines[:half], notes, factor=factor)
        self._second.show_lines(lines[half:], factor=factor)

    @override
    def show_reading(self, reading: Reading) -> None:
        super().show_reading(reading)
        self._second.light(reading.passage, reading.sentence, reading.word)

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        if hasattr(self, "_columns"):
            self._columns.fit(self.width(), look)

    def _save(self, ending: str) -> None:
        house = self.desk.house
        privacy, months = house.group.privacy.now, house.group.ways.rules.counts_months
        printing = house.printing
        self._saving.save(
            f"{self.tr('What we keep')}{ending}",
            lambda to: printing.save_sheet(partial(notice_sheet, SPEAKER, privacy, counts_months=months), to),
        )

    @override
    def opened(self) -> None:
        self._show()

    @override
    def closed(self) -> None:
        super().closed()
        self._saving.close()


def about_today(desk: Desk) -> AboutToday | None:
    """Return what was said for today in a meeting that a window shows; None if there is none."""
    house = desk.house
    if not house.is_open:
        return None
    shown = [house.prepare.opened.get(meeting) for meeting in house.prepare.opened.shown()]
    return next((live.meeting.about for live in shown if live is not None and live.meeting.about), None)


def privacy_way(desk: Desk, about: AboutToday | None = None) -> BigButton:
    """Return the button that opens the privacy page."""
    button = BigButton(SPEAKER.say(CONTEXT, TITLE), picture="profile", factor=0.83)
    button.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: PrivacyPage(desk, about)))
    return button
