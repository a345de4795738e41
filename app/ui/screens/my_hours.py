"""My hours: what a person gave for meetings, for their own claim. Nobody else sees it."""

from PySide6.QtWidgets import QVBoxLayout

from app.domain.hours import HoursGiven
from app.override import override
from app.services.live_meeting import LiveMeeting
from app.services.my_hours import MyHours, hours_of
from app.services.reading_aloud import Passage
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear, row
from app.ui.parts.reading_lines import LineView
from app.ui.parts.text import Heading
from app.ui.reading_page import ReadingPage
from app.ui.saving_papers import SavingPapers
from app.ui.screens.hours_of_one import HoursOfOnePage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.hours import CONTEXT, TITLE, hours_grid, hours_sheet, length_words, line_words, total_words
from app.words.story import day_words


def my_hours(desk: Desk) -> MyHours:
    """Return the hours of the person who uses this window."""
    return desk.house.my_hours(desk.preferences.profile)


class MyHoursPage(ReadingPage):
    """The list with its total, to read, hear, change, save. `offered`: a meeting whose hours one press keeps."""

    def __init__(self, desk: Desk, offered: HoursGiven | None = None) -> None:
        super().__init__(desk, SPEAKER.say(CONTEXT, TITLE))
        self._mine, self._offered = my_hours(desk), offered
        self._saving = SavingPapers(self)
        for banner in (self._saving.done, self._saving.trouble):
            self.body.addWidget(banner)
        self.body.addWidget(self.lines)
        self._add = BigButton("", picture="add")
        self._add.clicked.connect(lambda _checked=False: self._keep_offered())
        self.body.addWidget(row(self._add))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self._papers = row(
            self._paper(self.tr("Save it to print"), "print", ".pdf"),
            self._paper(self.tr("Save it as a table"), "full_words", ".csv"),
        )
        self.body.addWidget(self._papers)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self.first = self.back_button

    def _paper(self, words: str, picture: str, ending: str) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.83)
        button.clicked.connect(lambda _checked=False: self._save(ending))
        return button

    @override
    def opened(self) -> None:
        self._show()

    def _show(self) -> None:
        rows = self._mine.all()
        self.show_lines(self._said_first(rows), factor=1.0)
        self._said += [Passage(f"row {one.id}", line_words(one, SPEAKER)) for one in rows]
        self._show_offered(rows)
        clear(self._list)
        if rows:
            self._list.addWidget(Heading(self.tr("Press one to change it"), factor=1.0))
        for one in rows:
            self._list.addWidget(self._button(one))
        self._papers.setVisible(bool(rows))

    def _said_first(self, rows: tuple[HoursGiven, ...]) -> list[LineView]:
        """Say who sees it, and the total."""
        pictures = self.desk.preferences.settings.show_pictures
        if not self._mine.is_mine:
            said = [("profile", self.tr("This window is for anybody. Choose your own settings first, in Settings."))]
        else:
            private = self.tr("This is in your own settings, on this laptop. It is in no meeting.")
            stays = self.tr("It stays when a meeting is deleted. You can delete it here.")
            said = [("profile", private), ("tick", stays), ("time", total_words(rows, SPEAKER))]
        return [LineView(f"line {n}", words, picture if pictures else "") for n, (picture, words) in enumerate(said)]

    def _show_offered(self, rows: tuple[HoursGiven, ...]) -> None:
        offered = self._offered
        is_new = offered is not None and self._mine.is_mine and all(one.id != offered.id for one in rows)
        self._add.setVisible(is_new)
        if offered is not None:
            with_time = self.tr("Add this meeting: {0}").format(length_words(offered.meeting, SPEAKER))
            self._add.say(with_time if offered.meeting else self.tr("Add this meeting"))

    def _button(self, one: HoursGiven) -> BigButton:
        hint = f"{day_words(one.day, SPEAKER)} · {length_words(one.minutes, SPEAKER)}"
        button = BigButton(one.title, picture="time", hint=f"{hint} · {one.travel}" if one.travel else hint)
        button.clicked.connect(lambda _checked=False: self._open(one))
        return button

    def _open(self, one: HoursGiven) -> None:
        self.desk.doors.open_page(lambda: HoursOfOnePage(self.desk, self._mine, one))

    def _keep_offered(self) -> None:
        """Keep the hours of this meeting, and open them, to add what else was given."""
        offered = self._offered
        if offered is not None and self.desk.attempt(lambda: self._mine.keep(offered)):
            self._open(offered)

    def _save(self, ending: str) -> None:
        rows, printing = self._mine.all(), self.desk.house.printing
        name = f"{SPEAKER.say(CONTEXT, TITLE)}{ending}"
        if ending == ".csv":
            self._saving.save(name, lambda to: printing.save_table(hours_grid(rows, SPEAKER), to))
        else:
            self._saving.save(name, lambda to: printing.save_sheet(lambda album: hours_sheet(SPEAKER, rows, album), to))

    @override
    def closed(self) -> None:
        super().closed()
        self._saving.close()


def hours_way(desk: Desk, live: LiveMeeting | None = None) -> BigButton:
    """Return the button that opens my hours. `live`: a meeting whose hours one press keeps."""
    button = BigButton(SPEAKER.say(CONTEXT, TITLE), picture="time", factor=0.83)
    offered = hours_of(live.meeting, live.state) if live is not None and live.state.phase == "ended" else None
    button.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: MyHoursPage(desk, offered)))
    return button
