"""When the papers went out: one day for all items, and how much notice people get for each."""

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.fairness import counts
from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.services.making import Making
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.day_and_time import day_to_type, day_words, read_day
from app.ui.parts.item_words import item_title
from app.ui.parts.page import Page, clear, foot_row, ways
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Heading, Text
from app.ui.screens.our_numbers import OurNumbersPage, take_up_numbers
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.fairness import notice_words

SHAPES = {"ok": "tick", "short": "warning", "late": "to_change", "not_known": "question"}


class PapersSentPage(Page):
    """Says how many days people have to read. Each day is kept at once; single items are changed in the item."""

    def __init__(self, desk: Desk, agenda: AgendaDesk) -> None:
        super().__init__(self.tr("Papers sent"))
        self._desk, self._agenda = desk, agenda
        self._agreed = Text("")
        self.body.addWidget(self._agreed)
        self.body.addWidget(ways((self.tr("Our numbers"), "ruler", self._open_numbers)))
        self._easy = self._day(self.tr("Easy papers went out"), "easy_sent")
        self._full = self._day(self.tr("Full papers went out"), "full_sent")
        for field in (self._easy, self._full):
            self.body.addWidget(field)
        self.body.addWidget(Heading(self.tr("How much notice people get"), factor=1.2))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        done = BigButton(self.tr("Back to the agenda"), picture="back")
        done.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(done))
        self._show()
        self.first: QWidget | None = self._easy.field.input

    def _day(self, label: str, name: str) -> CheckedField:
        help_words = self.tr("For all items. Like 24 November 2026. Leave it empty if they are not sent.")
        trouble = self.tr("This is no day. Write it like 24 November 2026.")
        field = CheckedField(label, help_words, read_day, trouble)
        days = {getattr(item, name) for item in self._agenda.draft.items if counts(item)}
        same = days.pop() if len(days) == 1 else None
        field.set_words(day_to_type(same))
        field.read.connect(lambda day: self._take(name, day))
        return field

    def _take(self, name: str, day: dt.date | None) -> None:
        def change(making: Making) -> None:
            with making.together():
                for item in making.draft.items:
                    if item.kind == "item":
                        making.change(item.id, **{name: day})

        self._desk.attempt(lambda: self._agenda.do(change))
        self._show()

    def _show(self) -> None:
        clear(self._list)
        agenda = self._agenda
        agreed = self.tr("Your group agreed how early easy papers come. Days before the meeting: {0}.")
        self._agreed.setText(agreed.format(agenda.making.rules.notice_days))
        if agenda.draft.date is None:
            self._list.addWidget(Text(self.tr("Nobody said the day of the meeting yet. Write it in the agenda.")))
            return
        said = self.tr("The meeting is on {0}.").format(day_words(agenda.draft.date))
        self._list.addWidget(Text(said))
        meter = agenda.notice()
        for item in agenda.draft.items:
            if counts(item):
                notice = meter.item(item.id)
                panel = Panel()
                panel.body.addWidget(Text(item_title(item), bold=True))
                words = notice_words(notice, agenda.making.rules, SPEAKER)
                panel.body.addWidget(Mark(SHAPES[notice.state], words, bold=False))
                self._list.addWidget(panel)

    def _open_numbers(self) -> None:
        self._desk.doors.open_page(lambda: OurNumbersPage(self._desk))

    @override
    def opened(self) -> None:
        take_up_numbers(self._desk, self._agenda)
        self._show()

    @override
    def closed(self) -> None:
        for field in (self._easy, self._full):
            field.field.flush()
