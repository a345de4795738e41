"""The hours of one meeting: changed by hand, kept at once, or deleted."""

from app.domain.hours import MOST_MINUTES, HoursGiven, with_minutes, with_travel
from app.override import override
from app.services.my_hours import MyHours
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.number_choice import NumberChoice
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.hours import CONTEXT, PARTS, length_words
from app.words.story import day_words


class HoursOfOnePage(Page):
    """Minutes for the meeting, for the one before it, for reading; and a note about travel."""

    def __init__(self, desk: Desk, mine: MyHours, hours: HoursGiven) -> None:
        super().__init__(hours.title)
        self._desk, self._mine, self._hours = desk, mine, hours
        self.body.addWidget(Text(day_words(hours.day, SPEAKER)))
        self._total = Text("", bold=True)
        self.body.addWidget(self._total)
        self._numbers = {part: self._number(part, words) for part, words in PARTS.items()}
        for number in self._numbers.values():
            self.body.addWidget(number)
        help_words = self.tr("For example: bus, 4 pounds 20. Nothing about your bank or benefits.")
        self._travel = Field(self.tr("Travel (you can leave this empty)"), help_words=help_words)
        self._travel.set_words(hours.travel)
        self._travel.typed.connect(lambda words: self._keep(with_travel(self._hours, words)))
        self.body.addWidget(self._travel)
        delete = BigButton(self.tr("Delete these hours"), picture="remove", factor=0.83)
        delete.clicked.connect(lambda _checked=False: self._delete())
        self.body.addWidget(row(delete))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        done = BigButton(self.tr("Done"), picture="tick")
        done.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(done))
        self.first = done
        self._show()

    def _number(self, part: str, words: str) -> NumberChoice:
        trouble = self.tr("This number does not work. Choose one from 0 to {0}.").format(MOST_MINUTES)
        number = NumberChoice(SPEAKER.say(CONTEXT, words), (0, MOST_MINUTES), getattr(self._hours, part), trouble)
        number.chosen.connect(lambda minutes: self._keep(with_minutes(self._hours, part, minutes)))
        return number

    def _keep(self, hours: HoursGiven) -> None:
        before = self._hours.minutes
        if hours != self._hours and self._desk.attempt(lambda: self._mine.keep(hours)):
            self._hours = hours
        self._show()
        if self._hours.minutes != before:
            self._desk.announcer.announce(self._total.text())

    def _show(self) -> None:
        self._total.setText(self.tr("Together: {0}.").format(length_words(self._hours.minutes, SPEAKER)))
        for part, number in self._numbers.items():
            number.show_value(getattr(self._hours, part))

    def _delete(self) -> None:
        if self._desk.attempt(lambda: self._mine.remove(self._hours.id)):
            self._travel.soon.stop()
            self._is_gone = True
            self._desk.doors.back()
            self._desk.announcer.announce(self.tr("These hours are deleted."))

    _is_gone = False

    @override
    def closed(self) -> None:
        if not self._is_gone:
            self._travel.flush()
            for number in self._numbers.values():
                number.field.field.flush()
